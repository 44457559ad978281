// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/words.h"

#include "ui/words/error_words.h"

#include <QCoreApplication>
#include <QDateTime>
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
    if (error.line > 0)
        where += (where.isEmpty() ? QString() : QStringLiteral(":")) + QString::number(error.line);
    return where.isEmpty() ? where : where + QStringLiteral(": ");
}

/// A reader says which kind of number it wanted; the article is the language's business.
QString expectedIn(const Error& error)
{
    if (error.code == ErrorCode::NotANumber && error.expected == "number") return Words::tr("a number");
    if (error.code == ErrorCode::NotANumber && error.expected == "whole number")
        return Words::tr("a whole number");
    return text(error.expected);
}

/// Of a holder, empty where it does not say; the time as the clock here shows it.
QString factOf(const Holder& holder, const QString& name)
{
    if (name == QLatin1String("command")) return text(holder.command);
    if (name == QLatin1String("host")) return text(holder.host);
    if (name == QLatin1String("process") && holder.process > 0) return QString::number(holder.process);
    if (name != QLatin1String("since")) return {};
    const auto since = QDateTime::fromString(text(holder.since), Qt::ISODate);
    return since.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

QString filled(const QString& sentence, const Error& error)
{
    return withFacts(sentence, [&](const QString& name) {
        if (name == QLatin1String("column")) return text(error.column);
        if (name == QLatin1String("detail")) return text(error.detail);
        if (name == QLatin1String("expected")) return expectedIn(error);
        if (name == QLatin1String("against")) return QString::number(error.against);
        return factOf(error.holder, name);
    });
}

/// The full sentence needs every fact that it names.
bool factsKnown(const QString& sentence, const Error& error)
{
    const auto known = [&](const char* name, const std::string& fact) {
        return !fact.empty() || !sentence.contains(QLatin1String(name));
    };
    for (const char* name : {"command", "process", "host", "since"}) {
        const bool named = sentence.contains(QLatin1Char('{') + QLatin1String(name) + QLatin1Char('}'));
        if (named && factOf(error.holder, QLatin1String(name)).isEmpty()) return false;
    }
    return known("{detail}", error.detail) && known("{expected}", error.expected) &&
           known("{column}", error.column);
}

}  // namespace

QString isolated(const QString& name)
{
    return name.isRightToLeft() ? QChar(0x2068) + name + QChar(0x2069) : name;
}

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
    const ErrorWords& known = wordsOf(error.code);
    const QString full = known.full ? Words::tr(known.full) : QString();
    const bool useFull = known.full && factsKnown(full, error);
    const QString where = place(error);
    QString words = filled(useFull ? full : Words::tr(known.bare), error);
    if (where.isEmpty()) words.replace(0, 1, words.left(1).toUpper());  // then it is a sentence of its own
    return where + words;
}

QString translated(const char* context, const std::string& english)
{
    return QCoreApplication::translate(context, english.c_str());
}

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
    if (whole < 3600)
        return whole % 60 ? Words::tr("%1 min %2 s").arg(whole / 60).arg(whole % 60)
                          : Words::tr("%1 min").arg(whole / 60);
    const std::int64_t minutes = (whole + 30) / 60;
    return minutes % 60 ? Words::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60)
                        : Words::tr("%1 h").arg(minutes / 60);
}

QString count(std::int64_t n) { return QLocale().toString(qlonglong(n)); }

}  // namespace segue::ui
