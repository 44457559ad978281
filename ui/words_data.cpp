// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words.h"
#include "ui/words/finding_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <string_view>

namespace segue::ui {

namespace {

/// A fixed name of core's and the sentence for it, for one thing and for several: {column}, {count}, {detail} are its
/// facts. Two sources and no "%n row(s)": the command line says them without a translation.
struct Phrase {
    std::string_view code;
    const char* one;
    const char* many = nullptr;  ///< null: the count changes nothing in the sentence
};

// clang-format off
constexpr std::array kRemovals{
    Phrase{"no_album", QT_TRANSLATE_NOOP("Words", "no album: the row cannot be placed")},
    Phrase{"no_number", QT_TRANSLATE_NOOP("Words", "no track number: the row cannot be placed")},
    Phrase{"repeated_of", QT_TRANSLATE_NOOP("Words", "repeated: it stood before on line {detail}")},
    Phrase{"hole", QT_TRANSLATE_NOOP("Words", "hole: track {detail} is missing")},
    Phrase{"disc_hole", QT_TRANSLATE_NOOP("Words", "hole: disc {detail} is missing")},
    Phrase{"number_below_one", QT_TRANSLATE_NOOP("Words", "number {detail}: tracks and discs are counted from 1")},
    Phrase{"shorter_copy", QT_TRANSLATE_NOOP("Words", "copy: {detail} has more tracks and stays")},
    Phrase{"later_copy", QT_TRANSLATE_NOOP("Words", "copy: {detail} came first and stays")},
    Phrase{"edition", QT_TRANSLATE_NOOP("Words", "another edition of {detail}, which stays")},
    Phrase{"same_sound", QT_TRANSLATE_NOOP("Words", "sounds the same as {detail}, which stays")},
    Phrase{"too_short", QT_TRANSLATE_NOOP("Words", "too short: one track"), QT_TRANSLATE_NOOP("Words", "too short: {detail} tracks")},
    Phrase{"too_long", QT_TRANSLATE_NOOP("Words", "too long: one track"), QT_TRANSLATE_NOOP("Words", "too long: {detail} tracks")},
    Phrase{"impossible_value", QT_TRANSLATE_NOOP("Words", "impossible value: {detail}")},
    Phrase{"other_unit", QT_TRANSLATE_NOOP("Words", "'{detail}' is written in another unit than in the other albums")},
    Phrase{"excluded", QT_TRANSLATE_NOOP("Words", "excluded by hand")},
    Phrase{"ragged_rows", QT_TRANSLATE_NOOP("Words", "one field, more or fewer than the header has"), QT_TRANSLATE_NOOP("Words", "{detail} fields, more or fewer than the header has")},
    Phrase{"unreadable_rows", QT_TRANSLATE_NOOP("Words", "its disc is no number")},
    Phrase{"documents_repeated", QT_TRANSLATE_NOOP("Words", "another document speaks of the same track: {detail}")},
    Phrase{"documents_without_track", QT_TRANSLATE_NOOP("Words", "no table names the track of this document: {detail}")},
    Phrase{"file_skipped", QT_TRANSLATE_NOOP("Words", "the file holds no tracks")},
};
// clang-format on

/// A code without a phrase is shown as words rather than hidden: "some_new_code" reads "some new code".
QString plainly(const std::string& code, const std::string& detail)
{
    QString text = QString::fromStdString(code);
    text.replace(QLatin1Char('_'), QLatin1Char(' '));
    return detail.empty() ? text : text + QStringLiteral(": ") + QString::fromStdString(detail);
}

QString phrase(const char* one, const char* many, std::int64_t number)
{
    return QCoreApplication::translate("Words", number == 1 || many == nullptr ? one : many);
}

/// "0,061": the numbers of a fact as the language writes them.
QString localNumbers(const QString& fact)
{
    static const QRegularExpression decimals(QStringLiteral("(?<![\\w.])(-?\\d+)\\.(\\d+)(?![\\w.])"));
    return QString(fact).replace(decimals, QStringLiteral("\\1") + QLocale().decimalPoint() + QStringLiteral("\\2"));
}

/// What stands in quotes is said as the file has it.
QString filled(const QString& sentence, const data::Finding& finding)
{
    const QString detail = QString::fromStdString(finding.detail);
    const bool quoted = sentence.contains(QLatin1String("'{detail}'")) || sentence.contains(QLatin1String("\"{detail}\""));
    return withFacts(sentence, [&](const QString& name) {
        return name == QLatin1String("count")    ? count(finding.count)
               : name == QLatin1String("column") ? QString::fromStdString(finding.column)
               : name == QLatin1String("detail") ? (quoted ? detail : localNumbers(detail))
                                                 : QString();
    });
}

/// The other columns of which the same is said, the first of them by name.
QString alsoHolds(const data::Finding& finding)
{
    constexpr std::size_t kNamed = 3;
    const auto& others = finding.alsoColumns;
    if (others.empty()) return {};
    QStringList names;
    for (std::size_t i = 0; i < std::min(kNamed, others.size()); ++i) names += isolated(QString::fromStdString(others[i]));
    if (others.size() <= kNamed) return QCoreApplication::translate("Words", "; the same holds of %1").arg(names.join(QStringLiteral(", ")));
    return QCoreApplication::translate("Words", "; the same holds of %1 and %2 more")
        .arg(names.join(QStringLiteral(", ")), count(std::int64_t(others.size() - kNamed)));
}

}  // namespace

QString describe(const data::Finding& finding)
{
    const FindingWords words = wordsOf(finding);
    return filled(phrase(words.one, words.many, finding.count), finding) + alsoHolds(finding);
}

QString fixFor(const data::Finding& finding)
{
    const FindingWords words = wordsOf(finding);
    return phrase(words.fix, words.fixMany, finding.count);
}

QString describe(const data::Removal& removal)
{
    const auto known = std::ranges::find(kRemovals, std::string_view(removal.reason), &Phrase::code);
    if (known == kRemovals.end()) return plainly(removal.reason, removal.detail);
    QString text = phrase(known->one, known->many, removal.detail == "1" ? 1 : 2);
    const QString detail = QString::fromStdString(removal.detail);
    return text.replace(QLatin1String("{detail}"), removal.reason == "impossible_value" ? localNumbers(detail) : detail);
}

}  // namespace segue::ui
