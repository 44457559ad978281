// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words.h"

#include <QCoreApplication>

#include <array>

namespace segue::ui {

namespace {

/// A fixed name of core's and the sentence for it: {column}, {count} and {detail} are its facts.
struct Phrase {
    const char* code;
    const char* sentence;
};

constexpr std::array kFindings{
    Phrase{"missing_values", QT_TRANSLATE_NOOP("Words", "'{column}' is empty in {count} rows; a window without a value takes the track's mean")},
    Phrase{"missing_identity", QT_TRANSLATE_NOOP("Words", "{count} rows have no album or no track number; they cannot be placed and are left out")},
    Phrase{"impossible_value", QT_TRANSLATE_NOOP("Words", "'{column}' has a value it cannot physically have in {count} rows, the first is {detail}; they are kept unless you exclude them")},
    Phrase{"holes", QT_TRANSLATE_NOOP("Words", "{count} albums have holes in their track numbers; transitions across a hole would be invented, so these albums are left out")},
    Phrase{"repeated_rows", QT_TRANSLATE_NOOP("Words", "{count} rows repeat a track that stood before; the first one stays")},
    Phrase{"repeated_albums", QT_TRANSLATE_NOOP("Words", "{count} albums stand here more than once; the one with the most tracks stays")},
    Phrase{"editions", QT_TRANSLATE_NOOP("Words", "{count} albums look like other editions of the same album")},
    Phrase{"outlier_lengths", QT_TRANSLATE_NOOP("Words", "{count} albums are unusually long or short")},
    Phrase{"one_track_albums", QT_TRANSLATE_NOOP("Words", "{count} albums have a single track; they have no transition")},
    Phrase{"constant_column", QT_TRANSLATE_NOOP("Words", "'{column}' is the same in every row ({detail}); it can teach nothing")},
    Phrase{"empty_column", QT_TRANSLATE_NOOP("Words", "'{column}' has no value at all; it is not used")},
    Phrase{"mixed_units", QT_TRANSLATE_NOOP("Words", "'{column}' seems to mix units; they are not converted, so look at it")},
    Phrase{"not_a_number", QT_TRANSLATE_NOOP("Words", "'{column}' has text where a number should be in {count} rows, the first is '{detail}'; they count as empty")},
    Phrase{"ragged_rows", QT_TRANSLATE_NOOP("Words", "{count} rows have more or fewer fields than the header; what is missing counts as empty")},
    Phrase{"repeated_header", QT_TRANSLATE_NOOP("Words", "the header stands again in {count} rows; they are skipped")},
    Phrase{"encoding_windows1252", QT_TRANSLATE_NOOP("Words", "the file is not UTF-8; it was read as Windows-1252")},
    Phrase{"encoding_utf16", QT_TRANSLATE_NOOP("Words", "the file is UTF-16 and was read so")},
    Phrase{"track_without_values", QT_TRANSLATE_NOOP("Words", "'{column}' has no value at all in {count} tracks; they go in with the mean of the training tracks")},
    Phrase{"not_finite", QT_TRANSLATE_NOOP("Words", "'{column}' is infinite in {count} rows; these count as empty")},
    Phrase{"decimal_comma", QT_TRANSLATE_NOOP("Words", "numbers are written with a decimal comma and were read so")},
    Phrase{"unknown_column", QT_TRANSLATE_NOOP("Words", "'{column}' is not a column Segue knows; it is kept as it is")},
};

constexpr std::array kRemovals{
    Phrase{"no_album", QT_TRANSLATE_NOOP("Words", "no album: the row cannot be placed")},
    Phrase{"no_number", QT_TRANSLATE_NOOP("Words", "no track number: the row cannot be placed")},
    Phrase{"repeated_of", QT_TRANSLATE_NOOP("Words", "repeated: it stood before on line {detail}")},
    Phrase{"hole", QT_TRANSLATE_NOOP("Words", "hole: track {detail} is missing")},
    Phrase{"missing_disc", QT_TRANSLATE_NOOP("Words", "hole: disc {detail} is missing")},
    Phrase{"number_below_one", QT_TRANSLATE_NOOP("Words", "number {detail}: tracks and discs are counted from 1")},
    Phrase{"shorter_copy", QT_TRANSLATE_NOOP("Words", "copy: {detail} has more tracks and stays")},
    Phrase{"later_copy", QT_TRANSLATE_NOOP("Words", "copy: {detail} came first and stays")},
    Phrase{"edition", QT_TRANSLATE_NOOP("Words", "another edition of {detail}, which stays")},
    Phrase{"same_sound", QT_TRANSLATE_NOOP("Words", "sounds the same as {detail}, which stays")},
    Phrase{"too_short", QT_TRANSLATE_NOOP("Words", "too short: {detail} tracks")},
    Phrase{"too_long", QT_TRANSLATE_NOOP("Words", "too long: {detail} tracks")},
    Phrase{"impossible_value", QT_TRANSLATE_NOOP("Words", "impossible value: {detail}")},
    Phrase{"excluded", QT_TRANSLATE_NOOP("Words", "excluded by hand")},
};

/// A code without a phrase is shown as words rather than hidden: "some_new_code" reads "some new code".
QString plainly(const std::string& code, const std::string& detail)
{
    QString text = QString::fromStdString(code);
    text.replace(QLatin1Char('_'), QLatin1Char(' '));
    return detail.empty() ? text : text + QStringLiteral(": ") + QString::fromStdString(detail);
}

template <std::size_t N>
QString phrase(const std::array<Phrase, N>& phrases, const std::string& code)
{
    for (const Phrase& one : phrases)
        if (code == one.code) return QCoreApplication::translate("Words", one.sentence);
    return {};
}

}  // namespace

QString describe(const data::Finding& finding)
{
    QString text = phrase(kFindings, finding.code);
    if (text.isEmpty()) {
        const QString where = finding.column.empty() ? QString() : QStringLiteral("'%1': ").arg(QString::fromStdString(finding.column));
        return where + plainly(finding.code, finding.detail);
    }
    text.replace(QLatin1String("{count}"), count(finding.count));
    text.replace(QLatin1String("{column}"), QString::fromStdString(finding.column));
    text.replace(QLatin1String("{detail}"), QString::fromStdString(finding.detail));
    return text;
}

QString describe(const data::Removal& removal)
{
    QString text = phrase(kRemovals, removal.reason);
    if (text.isEmpty()) return plainly(removal.reason, removal.detail);
    return text.replace(QLatin1String("{detail}"), QString::fromStdString(removal.detail));
}

}  // namespace segue::ui
