// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace segue::ui {

namespace {

/// A fixed name of core's and the sentence for it, for one thing and for several: {column}, {count}, {detail} are its
/// facts. Two sources and no "%n row(s)": the command line says them without a translation.
struct Phrase {
    const char* code;
    const char* one;
    const char* many = nullptr;  ///< null: the count changes nothing in the sentence
};

// clang-format off
constexpr std::array kFindings{
    Phrase{"missing_values", QT_TRANSLATE_NOOP("Words", "'{column}' is empty in one row; what is empty is left out of every mean"),
                             QT_TRANSLATE_NOOP("Words", "'{column}' is empty in {count} rows; what is empty is left out of every mean")},
    Phrase{"missing_texts", QT_TRANSLATE_NOOP("Words", "'{column}' is empty in one row"),
                            QT_TRANSLATE_NOOP("Words", "'{column}' is empty in {count} rows")},
    Phrase{"missing_texts disc_number", QT_TRANSLATE_NOOP("Words", "'{column}' is empty in one row, which is taken as disc 1"),
                                        QT_TRANSLATE_NOOP("Words", "'{column}' is empty in {count} rows, which are taken as disc 1")},
    Phrase{"missing_identity", QT_TRANSLATE_NOOP("Words", "one row has no album or no track number; it cannot be placed and is left out"),
                               QT_TRANSLATE_NOOP("Words", "{count} rows have no album or no track number; they cannot be placed and are left out")},
    Phrase{"impossible_value", QT_TRANSLATE_NOOP("Words", "'{column}' has a value it cannot physically have in one row, {detail}; it is kept unless you leave its album out"),
                               QT_TRANSLATE_NOOP("Words", "'{column}' has a value it cannot physically have in {count} rows, the first is {detail}; they are kept unless you leave their albums out")},
    Phrase{"varying_track_value", QT_TRANSLATE_NOOP("Words", "'{column}' should be one value a track, and one row says something else than the track's first row ({detail}); the mean of its rows is taken"),
                                  QT_TRANSLATE_NOOP("Words", "'{column}' should be one value a track, and {count} rows say something else than their track's first row (the first is {detail}); the mean of a track's rows is taken")},
    Phrase{"holes", QT_TRANSLATE_NOOP("Words", "one album has holes in its track numbers; a transition across a hole would be invented, so it is left out"),
                    QT_TRANSLATE_NOOP("Words", "{count} albums have holes in their track numbers; transitions across a hole would be invented, so these albums are left out")},
    Phrase{"repeated_rows", QT_TRANSLATE_NOOP("Words", "one row repeats a track that stood before; the first one stays"),
                            QT_TRANSLATE_NOOP("Words", "{count} rows repeat a track that stood before; the first one stays")},
    Phrase{"contradicting_rows", QT_TRANSLATE_NOOP("Words", "one row says something else of a track that stood before; the first one stays"),
                                 QT_TRANSLATE_NOOP("Words", "{count} rows say something else of tracks that stood before; the first one stays")},
    Phrase{"repeated_albums", QT_TRANSLATE_NOOP("Words", "one album stands here more than once; the copy with the most tracks stays"),
                              QT_TRANSLATE_NOOP("Words", "{count} albums stand here more than once; the copy with the most tracks stays")},
    Phrase{"editions", QT_TRANSLATE_NOOP("Words", "one album looks like another edition of one that is here too"),
                       QT_TRANSLATE_NOOP("Words", "{count} albums look like other editions of albums that are here too")},
    Phrase{"outlier_lengths", QT_TRANSLATE_NOOP("Words", "one album is unusually long"),
                              QT_TRANSLATE_NOOP("Words", "{count} albums are unusually long")},
    Phrase{"one_track_albums", QT_TRANSLATE_NOOP("Words", "one album has a single track; it has no transition"),
                               QT_TRANSLATE_NOOP("Words", "{count} albums have a single track; they have no transition")},
    Phrase{"constant_column", QT_TRANSLATE_NOOP("Words", "'{column}' is the same in every row ({detail}); it can teach nothing")},
    Phrase{"empty_column", QT_TRANSLATE_NOOP("Words", "'{column}' has no value at all; it is not used")},
    Phrase{"mixed_units", QT_TRANSLATE_NOOP("Words", "'{column}' is written in another unit in one album ({detail}) than in the others; units are never mixed, so it is left out"),
                          QT_TRANSLATE_NOOP("Words", "'{column}' is written in another unit in {count} albums (the first is {detail}) than in the others; units are never mixed, so they are left out")},
    Phrase{"other_unit", QT_TRANSLATE_NOOP("Words", "'{column}' is written in another unit in a second file; units are never mixed, so one row of it counts as empty, and an album that stands in such a table is left out"),
                         QT_TRANSLATE_NOOP("Words", "'{column}' is written in another unit in a second file; units are never mixed, so {count} rows of it count as empty, and albums that stand in such a table are left out")},
    Phrase{"percent_values", QT_TRANSLATE_NOOP("Words", "'{column}' is written in percent, 0 to 100, where 0 to 1 is usual; it is read as it stands")},
    Phrase{"unknown_unit", QT_TRANSLATE_NOOP("Words", "the unit of '{column}' was not recognised (the first value is {detail}): it is neither dB nor 0 to 1; it is read as it stands")},
    Phrase{"doubtful_unit", QT_TRANSLATE_NOOP("Words", "the values of '{column}' (the first is {detail}) speak against the unit in its name; the name is believed")},
    Phrase{"rounded_values", QT_TRANSLATE_NOOP("Words", "'{column}' is beyond 16,777,216 in one row ({detail}); of such numbers about seven digits are kept"),
                             QT_TRANSLATE_NOOP("Words", "'{column}' is beyond 16,777,216 in {count} rows (the first is {detail}); of such numbers about seven digits are kept")},
    Phrase{"unreadable_values", QT_TRANSLATE_NOOP("Words", "'{column}' is no number in one row ('{detail}'); it counts as empty"),
                                QT_TRANSLATE_NOOP("Words", "'{column}' is no number in {count} rows (the first is '{detail}'); these count as empty")},
    Phrase{"other_decimals", QT_TRANSLATE_NOOP("Words", "'{column}' has a decimal comma among points, or a point among commas, in one row ('{detail}'); what was meant is not certain, so it counts as empty"),
                             QT_TRANSLATE_NOOP("Words", "'{column}' has decimal commas among points, or points among commas, in {count} rows (the first is '{detail}'); what was meant is not certain, so these count as empty")},
    Phrase{"unreadable_rows", QT_TRANSLATE_NOOP("Words", "'{column}' is no number in one row ('{detail}'); the row cannot be placed and is left out"),
                              QT_TRANSLATE_NOOP("Words", "'{column}' is no number in {count} rows (the first is '{detail}'); these cannot be placed and are left out")},
    Phrase{"ragged_rows", QT_TRANSLATE_NOOP("Words", "one row has {detail} fields, more or fewer than the header; it is left out"),
                          QT_TRANSLATE_NOOP("Words", "{count} rows have more or fewer fields than the header (the first has {detail}); they are left out")},
    Phrase{"loose_quotes", QT_TRANSLATE_NOOP("Words", "text stands behind a closing quote in one cell ({detail}); it was read as it lies"),
                           QT_TRANSLATE_NOOP("Words", "text stands behind a closing quote in {count} cells (the first is {detail}); they were read as they lie")},
    Phrase{"rival_column", QT_TRANSLATE_NOOP("Words", "the column '{column}' is not used, since '{detail}' is read for the same thing"),
                           QT_TRANSLATE_NOOP("Words", "the column '{column}' is not used in {count} files, since '{detail}' is read for the same thing")},
    Phrase{"column_of_words", QT_TRANSLATE_NOOP("Words", "the column '{column}' is not used: one of its cells is words ('{detail}'), which is as many as are numbers or more"),
                              QT_TRANSLATE_NOOP("Words", "the column '{column}' is not used: {count} of its cells are words (the first is '{detail}'), as many as are numbers or more")},
    Phrase{"window_counts", QT_TRANSLATE_NOOP("Words", "'{column}' has one window where others have {detail}; it stands in all of theirs"),
                            QT_TRANSLATE_NOOP("Words", "'{column}' has {count} windows where others have {detail}; they are stretched over theirs")},
    Phrase{"uneven_windows", QT_TRANSLATE_NOOP("Words", "one track has another number of windows than {detail}, which most have; its windows are stretched, its own value is their mean as they are"),
                             QT_TRANSLATE_NOOP("Words", "{count} tracks have another number of windows than {detail}, which most have; their windows are stretched, their own values are the means as they are")},
    Phrase{"window_absent", QT_TRANSLATE_NOOP("Words", "there is no column '{column}', though other columns have this window; it is empty in every track, and the mean of the track's other windows stands in"),
                            QT_TRANSLATE_NOOP("Words", "there is no column '{column}' and {count} such columns in all, though other columns have these windows; they are empty in every track, and the mean of the track's other windows stands in")},
    Phrase{"window_gap", QT_TRANSLATE_NOOP("Words", "no window is called '{column}'; the windows that there are count as 1 to {detail}, in their order"),
                         QT_TRANSLATE_NOOP("Words", "no window is called '{column}', and {count} numbers of windows are missing in all; the windows that there are count as 1 to {detail}, in their order")},
    Phrase{"values_disagree", QT_TRANSLATE_NOOP("Words", "a document says something else of '{column}' than the table does in one row ({detail}); the table is believed"),
                              QT_TRANSLATE_NOOP("Words", "documents say something else of '{column}' than the table does in {count} rows (the first is {detail}); the table is believed")},
    Phrase{"documents_repeated", QT_TRANSLATE_NOOP("Words", "one document speaks of a track that another one spoke of before ({detail}); the first is read"),
                                 QT_TRANSLATE_NOOP("Words", "{count} documents speak of tracks that others spoke of before (the first is {detail}); of each the first is read")},
    Phrase{"repeated_header", QT_TRANSLATE_NOOP("Words", "the header stands again in one row; it is skipped"),
                              QT_TRANSLATE_NOOP("Words", "the header stands again in {count} rows; they are skipped")},
    Phrase{"track_without_values", QT_TRANSLATE_NOOP("Words", "'{column}' has no value at all in one track; it goes in with the mean of the training tracks, and so do the running sums from there to the album's end"),
                                   QT_TRANSLATE_NOOP("Words", "'{column}' has no value at all in {count} tracks; they go in with the mean of the training tracks, and so do the running sums from there to an album's end")},
    Phrase{"not_finite", QT_TRANSLATE_NOOP("Words", "'{column}' is infinite or too large in one row ({detail}); it counts as empty"),
                         QT_TRANSLATE_NOOP("Words", "'{column}' is infinite or too large in {count} rows (the first is {detail}); these count as empty")},
    Phrase{"encoding", QT_TRANSLATE_NOOP("Words", "the file is not written in UTF-8; it was read as {detail}"),
                       QT_TRANSLATE_NOOP("Words", "{count} files are not written in UTF-8; they were read as {detail}")},
    Phrase{"mixed_encoding", QT_TRANSLATE_NOOP("Words", "one line is not written in UTF-8 as the others are; it was read as {detail}"),
                             QT_TRANSLATE_NOOP("Words", "{count} lines are not written in UTF-8 as the others are; they were read as {detail}")},
    Phrase{"lost_characters", QT_TRANSLATE_NOOP("Words", "one line holds a character that its encoding does not have; a question mark in a box stands in its place"),
                              QT_TRANSLATE_NOOP("Words", "{count} lines hold characters that their encoding does not have; a question mark in a box stands in their place")},
    Phrase{"decimal_comma", QT_TRANSLATE_NOOP("Words", "numbers are written with a decimal comma and were read so"),
                            QT_TRANSLATE_NOOP("Words", "numbers are written with a decimal comma in {count} files and were read so")},
    Phrase{"mixed_decimals", QT_TRANSLATE_NOOP("Words", "'{column}' has the other decimal mark than the rest of the file in one row ('{detail}'), and was read so"),
                             QT_TRANSLATE_NOOP("Words", "'{column}' has the other decimal mark than the rest of the file in {count} rows (the first is '{detail}'), and was read so")},
    Phrase{"no_features", QT_TRANSLATE_NOOP("Words", "no column holds numbers to learn from")},
    Phrase{"sums_disagree", QT_TRANSLATE_NOOP("Words", "'{column}' is not the sum of its values along the album in one track ({detail}); sums are computed again from the values"),
                            QT_TRANSLATE_NOOP("Words", "'{column}' is not the sum of its values along the album in {count} tracks (the first: {detail}); sums are computed again from the values")},
    Phrase{"file_skipped", QT_TRANSLATE_NOOP("Words", "one file holds no tracks and was passed over: {detail}"),
                           QT_TRANSLATE_NOOP("Words", "{count} files hold no tracks and were passed over, the first is {detail}")},
    Phrase{"documents_without_track", QT_TRANSLATE_NOOP("Words", "one document belongs to a track that no table names ({detail}); it is not used"),
                                      QT_TRANSLATE_NOOP("Words", "{count} documents belong to tracks that no table names (the first is {detail}); they are not used")},
    Phrase{"observations_without_track", QT_TRANSLATE_NOOP("Words", "one row tells of a track that no table of tracks names ({detail}); it is not used"),
                                         QT_TRANSLATE_NOOP("Words", "{count} rows tell of tracks that no table of tracks names (the first is {detail}); they are not used")},
    Phrase{"strange_records", QT_TRANSLATE_NOOP("Words", "one element among the records is none ({detail}); it is not used"),
           QT_TRANSLATE_NOOP("Words", "{count} elements among the records are none (the first: {detail}); they are not used")},
    Phrase{"empty_documents", QT_TRANSLATE_NOOP("Words", "one document is null where a track's values should be; it is not used"),
                              QT_TRANSLATE_NOOP("Words", "{count} documents are null where a track's values should be; they are not used")},
    Phrase{"documents_ignored", QT_TRANSLATE_NOOP("Words", "one analysis is not used, since the table has observations of its own: {detail}"),
                                QT_TRANSLATE_NOOP("Words", "{count} analyses are not used, since the table has observations of its own, the first is {detail}")},
};

constexpr std::array kFixes{
    Phrase{"missing_values", QT_TRANSLATE_NOOP("Words", "Leave the album out, or keep it and let the mean stand in."),
                             QT_TRANSLATE_NOOP("Words", "Leave their albums out, or keep them and let the mean stand in.")},
    Phrase{"missing_texts", QT_TRANSLATE_NOOP("Words", "Nothing need be done.")},
    Phrase{"missing_texts artist", QT_TRANSLATE_NOOP("Words", "Fill it in where copies should be found: an album without an artist is compared with no other, and no split by artist knows it.")},
    Phrase{"missing_texts album_name", QT_TRANSLATE_NOOP("Words", "Fill it in where copies should be found: an album without a name is compared with no other.")},
    Phrase{"missing_texts disc_number", QT_TRANSLATE_NOOP("Words", "Nothing need be done if these are the first disc, as which an empty disc counts.")},
    Phrase{"missing_texts track_id", QT_TRANSLATE_NOOP("Words", "Nothing need be done, unless documents should be joined: a track without an id gets none.")},
    Phrase{"missing_texts release_date", QT_TRANSLATE_NOOP("Words", "Nothing need be done: among copies an album without a date counts as the latest.")},
    Phrase{"missing_texts start", QT_TRANSLATE_NOOP("Words", "Look at these rows: an observation without a start stays between its neighbours of the file, and is left out of windows of equal time.")},
    Phrase{"missing_identity", QT_TRANSLATE_NOOP("Words", "Nothing can be done here but to complete the file.")},
    Phrase{"impossible_value", QT_TRANSLATE_NOOP("Words", "Leave the album out, or keep it as it is."),
                               QT_TRANSLATE_NOOP("Words", "Leave their albums out, or keep them as they are.")},
    Phrase{"varying_track_value", QT_TRANSLATE_NOOP("Words", "Leave the album out, or keep it with the mean; better, correct the file."),
                                  QT_TRANSLATE_NOOP("Words", "Leave their albums out, or keep them with the mean; better, correct the file.")},
    Phrase{"holes", QT_TRANSLATE_NOOP("Words", "Leave the incomplete albums out, or keep them and take the hole for a transition.")},
    Phrase{"repeated_rows", QT_TRANSLATE_NOOP("Words", "Leave the repeated rows out, or keep them as tracks of their own.")},
    Phrase{"contradicting_rows", QT_TRANSLATE_NOOP("Words", "Leave these rows out, or keep them too; better, find out which row is right and take the other out of the file.")},
    Phrase{"repeated_albums", QT_TRANSLATE_NOOP("Words", "Leave the copies out, or compare them and decide pair by pair.")},
    Phrase{"editions", QT_TRANSLATE_NOOP("Words", "Leave the other editions out, or compare them and decide pair by pair.")},
    Phrase{"outlier_lengths", QT_TRANSLATE_NOOP("Words", "Leave it out, keep it, or set the longest album that is used."),
                              QT_TRANSLATE_NOOP("Words", "Leave them out, keep them, or set the longest album that is used.")},
    Phrase{"one_track_albums", QT_TRANSLATE_NOOP("Words", "Nothing is lost by leaving them out: there is no next track.")},
    Phrase{"constant_column", QT_TRANSLATE_NOOP("Words", "Ignore the column.")},
    Phrase{"empty_column", QT_TRANSLATE_NOOP("Words", "Ignore the column.")},
    Phrase{"mixed_units", QT_TRANSLATE_NOOP("Words", "Write it in one unit, or ignore the column: then the albums stay.")},
    Phrase{"other_unit", QT_TRANSLATE_NOOP("Words", "Write it in one unit in all files, or ignore the column.")},
    Phrase{"percent_values", QT_TRANSLATE_NOOP("Words", "Nothing need be done if all of it is in percent.")},
    Phrase{"unknown_unit", QT_TRANSLATE_NOOP("Words", "Name the unit in the header, as loudness_db, or ignore the column.")},
    Phrase{"doubtful_unit", QT_TRANSLATE_NOOP("Words", "Correct the name of the column in the file: nothing that is learnt changes, but the unit that is shown is wrong.")},
    Phrase{"rounded_values", QT_TRANSLATE_NOOP("Words", "Ignore the column if it is no measurement.")},
    Phrase{"unreadable_values", QT_TRANSLATE_NOOP("Words", "Correct these cells in the file if they should count.")},
    Phrase{"other_decimals", QT_TRANSLATE_NOOP("Words", "Write them with the mark that the column has if they should count.")},
    Phrase{"unreadable_rows", QT_TRANSLATE_NOOP("Words", "Correct these rows in the file if they should count.")},
    Phrase{"ragged_rows", QT_TRANSLATE_NOOP("Words", "Look at the first of them: often a name with a comma needs quotes.")},
    Phrase{"loose_quotes", QT_TRANSLATE_NOOP("Words", "Look at the first of them: a quote inside a quoted field is written twice.")},
    Phrase{"rival_column", QT_TRANSLATE_NOOP("Words", "Nothing need be done; with File > Import you can say which of the two is read.")},
    Phrase{"column_of_words", QT_TRANSLATE_NOOP("Words", "Correct the words if it should be a number to learn from.")},
    Phrase{"window_counts", QT_TRANSLATE_NOOP("Words", "Nothing need be done if its windows cover the whole track.")},
    Phrase{"uneven_windows", QT_TRANSLATE_NOOP("Words", "Nothing need be done if the windows of each track cover all of it.")},
    Phrase{"window_absent", QT_TRANSLATE_NOOP("Words", "Add the column to the file, or ignore the columns of its other windows.")},
    Phrase{"window_gap", QT_TRANSLATE_NOOP("Words", "Nothing need be done if they cover the whole track; else add the columns to the file.")},
    Phrase{"values_disagree", QT_TRANSLATE_NOOP("Words", "Find out which is right, and take the other out.")},
    Phrase{"documents_repeated", QT_TRANSLATE_NOOP("Words", "Take the documents out that should not count.")},
    Phrase{"repeated_header", QT_TRANSLATE_NOOP("Words", "Nothing need be done.")},
    Phrase{"track_without_values", QT_TRANSLATE_NOOP("Words", "Leave the album out, or keep it and let the mean stand in."),
                                   QT_TRANSLATE_NOOP("Words", "Leave their albums out, or keep them and let the mean stand in.")},
    Phrase{"not_finite", QT_TRANSLATE_NOOP("Words", "Nothing need be done, or ignore the column.")},
    Phrase{"encoding", QT_TRANSLATE_NOOP("Words", "Look at the names: if letters are wrong, save the file as UTF-8.")},
    Phrase{"mixed_encoding", QT_TRANSLATE_NOOP("Words", "Look at the first of them: if its letters are wrong, save the file as UTF-8.")},
    Phrase{"lost_characters", QT_TRANSLATE_NOOP("Words", "Look at the first of them: albums are told apart by their ids, and names with such a mark may not find their copies.")},
    Phrase{"decimal_comma", QT_TRANSLATE_NOOP("Words", "Look at the numbers: nothing need be done if they are right.")},
    Phrase{"mixed_decimals", QT_TRANSLATE_NOOP("Words", "Look at the numbers: nothing need be done if they are right, else ignore the column.")},
    Phrase{"no_features", QT_TRANSLATE_NOOP("Words", "Add measurements as valence, energy, loudness or tempo, or say with File > Import which column is one.")},
    Phrase{"sums_disagree", QT_TRANSLATE_NOOP("Words", "Find out which is right: nothing need be done if these are not meant to be sums from the album's first track.")},
    Phrase{"file_skipped", QT_TRANSLATE_NOOP("Words", "Nothing need be done if it has nothing to do with music.")},
    Phrase{"documents_without_track", QT_TRANSLATE_NOOP("Words", "Add the tracks to the table that says on which album they are; where a document holds no track id, name its file after it.")},
    Phrase{"observations_without_track", QT_TRANSLATE_NOOP("Words", "Add the tracks to the table that says on which album they are.")},
    Phrase{"strange_records", QT_TRANSLATE_NOOP("Words", "Look at the first of them: a record is an object that holds its track's id.")},
    Phrase{"empty_documents", QT_TRANSLATE_NOOP("Words", "Nothing need be done: the source had no values for these tracks.")},
    Phrase{"documents_ignored", QT_TRANSLATE_NOOP("Words", "Take the start column out of the table if the analyses should count.")},
};

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

template <std::size_t N>
QString phrase(const std::array<Phrase, N>& phrases, const std::string& code, std::int64_t number = 1)
{
    for (const Phrase& one : phrases)
        if (code == one.code) return QCoreApplication::translate("Words", number == 1 || one.many == nullptr ? one.one : one.many);
    return {};
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
    const QString own = phrase(kFindings, finding.code + " " + finding.column, finding.count);
    const QString text = own.isEmpty() ? phrase(kFindings, finding.code, finding.count) : own;
    if (!text.isEmpty()) return filled(text, finding) + alsoHolds(finding);
    const QString where = finding.column.empty() ? QString() : QStringLiteral("'%1': ").arg(QString::fromStdString(finding.column));
    return where + plainly(finding.code, finding.detail);
}

QString fixFor(const data::Finding& finding)
{
    const QString own = phrase(kFixes, finding.code + " " + finding.column, finding.count);
    return own.isEmpty() ? phrase(kFixes, finding.code, finding.count) : own;
}

QString describe(const data::Removal& removal)
{
    QString text = phrase(kRemovals, removal.reason, removal.detail == "1" ? 1 : 2);
    if (text.isEmpty()) return plainly(removal.reason, removal.detail);
    const QString detail = QString::fromStdString(removal.detail);
    return text.replace(QLatin1String("{detail}"), removal.reason == "impossible_value" ? localNumbers(detail) : detail);
}

}  // namespace segue::ui
