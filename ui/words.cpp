// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace segue::ui {

namespace {

QString text(const std::string& bytes) { return QString::fromStdString(bytes); }

/// The context of every sentence here, for the translator's tools.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

/// "FILE:LINE: ", whichever of the two is known.
QString place(const Error& error)
{
    QString where = text(error.subject);
    if (error.line > 0) where += (where.isEmpty() ? QString() : QStringLiteral(":")) + QString::number(error.line);
    return where.isEmpty() ? where : where + QStringLiteral(": ");
}

/// A reader says which kind of number it wanted; the article is the language's business.
QString expectedIn(const Error& error)
{
    if (error.code == ErrorCode::NotANumber && error.expected == "number") return Words::tr("a number");
    if (error.code == ErrorCode::NotANumber && error.expected == "whole number") return Words::tr("a whole number");
    return text(error.expected);
}

QString filled(const QString& sentence, const Error& error)
{
    return withFacts(sentence, [&](const QString& name) {
        return name == QLatin1String("column")     ? text(error.column)
               : name == QLatin1String("detail")   ? text(error.detail)
               : name == QLatin1String("expected") ? expectedIn(error)
               : name == QLatin1String("against")  ? QString::number(error.against)
                                                   : QString();
    });
}

/// What is wrong and what was expected, by code; `bare` where the facts are not known.
struct Sentence {
    const char* full;
    const char* bare;
};

/// Sentences about the file itself.
Sentence fileSentence(ErrorCode code)
{
    switch (code) {
        case ErrorCode::FileMissing: return {nullptr, QT_TRANSLATE_NOOP("Words", "there is no such file; expected a dataset or a run that exists")};
        case ErrorCode::FileUnreadable:
            return {QT_TRANSLATE_NOOP("Words", "the file cannot be read ({detail}); expected a file you may read"),
                    QT_TRANSLATE_NOOP("Words", "the file cannot be read; expected a file you may read")};
        case ErrorCode::FileUnwritable:
            return {QT_TRANSLATE_NOOP("Words", "nothing could be written here ({detail}); expected a folder you may write to, with room left"),
                    QT_TRANSLATE_NOOP("Words", "nothing could be written here; expected a folder you may write to, with room left")};
        case ErrorCode::FileEmpty: return {nullptr, QT_TRANSLATE_NOOP("Words", "the file holds no rows; expected a header and at least one track")};
        case ErrorCode::NotATable:
            return {QT_TRANSLATE_NOOP(
                        "Words",
                        "this is not a table of tracks (recognised as {detail}); expected CSV, TSV or Spotify JSON with one track or section a row"),
                    QT_TRANSLATE_NOOP("Words", "this is not a table of tracks; expected CSV, TSV or Spotify JSON with one track or section a row")};
        case ErrorCode::DocumentBroken:
            return {QT_TRANSLATE_NOOP("Words", "the document breaks off or is damaged ({detail}); expected a complete one"),
                    QT_TRANSLATE_NOOP("Words", "the document breaks off or is damaged; expected a complete one")};
        case ErrorCode::NotARun:
            return {nullptr, QT_TRANSLATE_NOOP("Words", "this is not a run of Segue's; expected a file made by Train or by `segue train`")};
        case ErrorCode::RunChanged:
            return {nullptr, QT_TRANSLATE_NOOP(
                                 "Words", "the data have changed since the run was made; expected the very same file, so name it or train again")};
        case ErrorCode::RunUnfinished:
            return {nullptr, QT_TRANSLATE_NOOP("Words", "this run has no trained model yet; expected a finished one, so resume it first")};
        default: return {};
    }
}

/// Sentences about a row, a column or a cell.
Sentence tableSentence(ErrorCode code)
{
    switch (code) {
        case ErrorCode::ColumnMissing:
            return {QT_TRANSLATE_NOOP("Words", "there is no column '{column}'; expected one of these names in the header: {expected}"),
                    QT_TRANSLATE_NOOP("Words", "there is no column '{column}'; expected it in the header")};
        case ErrorCode::ColumnRepeated:
            return {nullptr, QT_TRANSLATE_NOOP("Words", "the column '{column}' stands twice in the header; expected it once")};
        case ErrorCode::RowRagged:
            return {QT_TRANSLATE_NOOP("Words", "this row has {detail} fields; expected {expected}, as the header has"),
                    QT_TRANSLATE_NOOP("Words", "this row has more or fewer fields than the header; expected as many")};
        case ErrorCode::QuoteOpen:
            return {nullptr, QT_TRANSLATE_NOOP("Words", "a quoted field starts here and is never closed; expected a closing \"")};
        case ErrorCode::NotANumber:
            return {QT_TRANSLATE_NOOP("Words", "'{column}' is '{detail}'; expected {expected}"),
                    QT_TRANSLATE_NOOP("Words", "'{column}' is '{detail}'; expected a number")};
        case ErrorCode::DecimalsMixed:
            return {QT_TRANSLATE_NOOP("Words",
                                      "'{column}' is '{detail}' here, while line {against} has '{expected}': a decimal point and a decimal comma, or "
                                      "parted thousands; expected one mark throughout, or the column left out with File > Import"),
                    QT_TRANSLATE_NOOP("Words", "'{column}' is '{detail}', and elsewhere decimals have the other mark; expected one mark throughout")};
        case ErrorCode::ValueOutOfRange:
            return {QT_TRANSLATE_NOOP("Words", "'{column}' is {detail}; expected {expected}"),
                    QT_TRANSLATE_NOOP("Words", "'{column}' is {detail}, which is outside its range; expected a value inside it")};
        case ErrorCode::UnknownName:
            return {QT_TRANSLATE_NOOP("Words", "'{detail}' is not a name that '{column}' takes; expected {expected}"),
                    QT_TRANSLATE_NOOP("Words", "'{detail}' is not a name that '{column}' takes; expected one that it does")};
        default: return {};
    }
}

/// Sentences about what a job needs or met.
Sentence jobSentence(ErrorCode code)
{
    switch (code) {
        case ErrorCode::NothingLeft:
            return {
                QT_TRANSLATE_NOOP("Words",
                                  "after cleaning no album with two tracks is left ({detail}); expected at least one, so look at the cleaning rules"),
                QT_TRANSLATE_NOOP("Words", "after cleaning no album with two tracks is left; expected at least one, so look at the cleaning rules")};
        case ErrorCode::TargetMissing:
            return {nullptr, QT_TRANSLATE_NOOP("Words", "there is nothing to predict; expected a column valence, energy, loudness or tempo")};
        case ErrorCode::OneClass:
            return {nullptr,
                    QT_TRANSLATE_NOOP("Words",
                                      "'{column}' only ever goes one way in the training albums; expected some that go up and some that go down")};
        case ErrorCode::TooFewAlbums:
            return {QT_TRANSLATE_NOOP("Words", "there are too few albums to split ({detail}); expected at least {expected}"),
                    QT_TRANSLATE_NOOP("Words", "there are too few albums to split; expected one at least for every part")};
        case ErrorCode::NetworkUnsupported:
            return {QT_TRANSLATE_NOOP("Words",
                                      "the network holds something Segue cannot compute ({detail}); expected LSTM, dropout and dense layers as the "
                                      "report's networks have"),
                    QT_TRANSLATE_NOOP(
                        "Words",
                        "the network holds something Segue cannot compute; expected LSTM, dropout and dense layers as the report's networks have")};
        case ErrorCode::ModuleMissing:
            return {QT_TRANSLATE_NOOP("Words", "this part of Segue cannot be loaded ({detail}); expected it beside the program or in lib/segue"),
                    QT_TRANSLATE_NOOP("Words", "this part of Segue cannot be loaded; expected it beside the program or in lib/segue")};
        case ErrorCode::NotFinite:
            return {QT_TRANSLATE_NOOP("Words", "the loss is no longer a number ({detail}); likely cause: {expected}. Expected a finite loss"),
                    QT_TRANSLATE_NOOP("Words", "the loss is no longer a number. Expected a finite loss: a smaller learning rate often helps")};
        case ErrorCode::Cancelled: return {nullptr, QT_TRANSLATE_NOOP("Words", "stopped as you asked, before there was anything to keep")};
        case ErrorCode::Internal:
            return {QT_TRANSLATE_NOOP("Words", "something went wrong inside Segue ({detail}); expected this never to happen, so please report it"),
                    QT_TRANSLATE_NOOP("Words", "something went wrong inside Segue; expected this never to happen, so please report it")};
        default: return {};
    }
}

/// Documents of tracks, and no table that says where these belong.
constexpr Sentence kTableMissing{
    QT_TRANSLATE_NOOP(
        "Words",
        "these documents tell of tracks ({detail}), but not on which album they are; expected beside them a table with the columns {expected}"),
    QT_TRANSLATE_NOOP("Words", "these documents tell of tracks, but not on which album they are; expected a table beside them")};

/// Analyses of tracks that the table beside them does not name.
constexpr Sentence kTrackUnknown{
    QT_TRANSLATE_NOOP("Words",
                      "none of the analyses belongs to a track of the table (the first is taken for the track '{detail}'); where a document holds no "
                      "track id its file's name is taken for it, so expected files named as the {expected} of the table"),
    QT_TRANSLATE_NOOP("Words", "none of the analyses belongs to a track of the table; expected files named as its track ids")};

Sentence sentenceFor(const Error& error)
{
    const ErrorCode code = error.code;
    if (code == ErrorCode::ColumnMissing && error.column == "track_id" && !error.detail.empty()) return kTrackUnknown;
    if (code == ErrorCode::ColumnMissing && !error.detail.empty()) return kTableMissing;
    for (auto* part : {fileSentence, tableSentence, jobSentence})
        if (const Sentence sentence = part(code); sentence.bare) return sentence;
    return jobSentence(ErrorCode::Internal);
}

/// The full sentence needs every fact that it names.
bool factsKnown(const QString& sentence, const Error& error)
{
    const auto known = [&](const char* name, const std::string& fact) { return !fact.empty() || !sentence.contains(QLatin1String(name)); };
    return known("{detail}", error.detail) && known("{expected}", error.expected) && known("{column}", error.column);
}

}  // namespace

QString isolated(const QString& name) { return name.isRightToLeft() ? QChar(0x2068) + name + QChar(0x2069) : name; }

QString withFacts(const QString& sentence, const std::function<QString(const QString& name)>& fact)
{
    QString out;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const qsizetype end = sentence[i] == QLatin1Char('{') ? sentence.indexOf(QLatin1Char('}'), i) : -1;
        if (end < 0) {
            out += sentence[i];
            continue;
        }
        out += isolated(fact(sentence.mid(i + 1, end - i - 1)));
        i = end;
    }
    return out;
}

QString describe(const Error& error)
{
    const Sentence sentence = sentenceFor(error);
    const QString full = sentence.full ? Words::tr(sentence.full) : QString();
    const bool useFull = sentence.full && factsKnown(full, error);
    const QString where = place(error);
    QString words = filled(useFull ? full : Words::tr(sentence.bare), error);
    if (where.isEmpty()) words.replace(0, 1, words.left(1).toUpper());  // then it is a sentence of its own
    return where + words;
}

QString translated(const char* context, const std::string& english) { return QCoreApplication::translate(context, english.c_str()); }

QString schemaName(data::Schema schema)
{
    switch (schema) {
        case data::Schema::Tracks: return Words::tr("a table with one row a track");
        case data::Schema::Observations: return Words::tr("a table with one row an observation");
        case data::Schema::WideWindows: return Words::tr("a wide table with one column a window");
        case data::Schema::ReportTable: return Words::tr("the report's own table");
        case data::Schema::KaggleTracks: return Words::tr("the Kaggle table of Spotify tracks");
        case data::Schema::Exportify: return Words::tr("an Exportify playlist");
        case data::Schema::AudioFeatures: return Words::tr("Spotify audio features");
        case data::Schema::AudioAnalysis: return Words::tr("Spotify audio analysis");
    }
    return {};
}

QString duration(double seconds)
{
    if (!std::isfinite(seconds)) return Words::tr("unknown");
    const auto whole = std::int64_t(std::llround(std::max(0.0, seconds)));
    if (seconds < 1) return Words::tr("under 1 s");
    if (whole < 60) return Words::tr("%1 s").arg(whole);
    if (whole < 3600) return whole % 60 ? Words::tr("%1 min %2 s").arg(whole / 60).arg(whole % 60) : Words::tr("%1 min").arg(whole / 60);
    const std::int64_t minutes = (whole + 30) / 60;
    return minutes % 60 ? Words::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60) : Words::tr("%1 h").arg(minutes / 60);
}

QString count(std::int64_t n) { return QLocale().toString(qlonglong(n)); }

}  // namespace segue::ui
