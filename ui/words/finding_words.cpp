// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/finding_words.h"

#include "table/finding_kinds.h"

#include <QtGlobal>

#include <array>
#include <string_view>

namespace segue::ui {

namespace {

using data::FindingCode;

// clang-format off
constexpr std::array<FindingWords, data::kFindingKinds.size()> kWords{{
    {.code = FindingCode::MissingValues,
     .one = QT_TRANSLATE_NOOP("Words", "'{column}' is empty in one row; what is empty is left out of every "
         "mean"),
     .many = QT_TRANSLATE_NOOP("Words", "'{column}' is empty in {count} rows; what is empty is left out of "
         "every mean"),
     .fix = QT_TRANSLATE_NOOP("Words", "Leave the album out, or keep it and let the mean stand in."),
     .fixMany = QT_TRANSLATE_NOOP("Words", "Leave their albums out, or keep them and let the mean stand "
         "in.")},
    {.code = FindingCode::EmptyColumn,
     .one = QT_TRANSLATE_NOOP("Words", "'{column}' has no value at all; it is not used"),
     .fix = QT_TRANSLATE_NOOP("Words", "Ignore the column.")},
    {.code = FindingCode::TrackWithoutValues,
     .one = QT_TRANSLATE_NOOP("Words", "'{column}' has no value at all in one track; it goes in with the "
         "mean of the training tracks, and so do the running sums from there to the album's end"),
     .many = QT_TRANSLATE_NOOP("Words", "'{column}' has no value at all in {count} tracks; they go in with "
         "the mean of the training tracks, and so do the running sums from there to an album's end"),
     .fix = QT_TRANSLATE_NOOP("Words", "Leave the album out, or keep it and let the mean stand in."),
     .fixMany = QT_TRANSLATE_NOOP("Words", "Leave their albums out, or keep them and let the mean stand "
         "in.")},
    {.code = FindingCode::ImpossibleValue,
     .one = QT_TRANSLATE_NOOP("Words", "'{column}' has a value it cannot physically have in one row, "
         "{detail}; it is kept unless you leave its album out"),
     .many = QT_TRANSLATE_NOOP("Words", "'{column}' has a value it cannot physically have in {count} rows, "
         "the first is {detail}; they are kept unless you leave their albums out"),
     .fix = QT_TRANSLATE_NOOP("Words", "Leave the album out, or keep it as it is."),
     .fixMany = QT_TRANSLATE_NOOP("Words", "Leave their albums out, or keep them as they are.")},
    {.code = FindingCode::VaryingTrackValue,
     .one = QT_TRANSLATE_NOOP("Words", "'{column}' should be one value a track, and one row says something "
         "else than the track's first row ({detail}); the mean of its rows is taken"),
     .many = QT_TRANSLATE_NOOP("Words", "'{column}' should be one value a track, and {count} rows say "
         "something else than their track's first row (the first is {detail}); the mean of a track's rows "
         "is taken"),
     .fix = QT_TRANSLATE_NOOP("Words", "Leave the album out, or keep it with the mean; better, correct the "
         "file."),
     .fixMany = QT_TRANSLATE_NOOP("Words", "Leave their albums out, or keep them with the mean; better, "
         "correct the file.")},
    {.code = FindingCode::SumsDisagree,
     .one = QT_TRANSLATE_NOOP("Words", "'{column}' is not the sum of its values along the album in one "
         "track ({detail}); sums are computed again from the values"),
     .many = QT_TRANSLATE_NOOP("Words", "'{column}' is not the sum of its values along the album in "
         "{count} tracks (the first: {detail}); sums are computed again from the values"),
     .fix = QT_TRANSLATE_NOOP("Words", "Find out which is right: nothing need be done if these are not "
         "meant to be sums from the album's first track.")},
    {.code = FindingCode::PercentValues,
     .one = QT_TRANSLATE_NOOP("Words", "'{column}' is written in percent, 0 to 100, where 0 to 1 is usual; "
         "it is read as it stands"),
     .fix = QT_TRANSLATE_NOOP("Words", "Nothing need be done if all of it is in percent.")},
    {.code = FindingCode::UnknownUnit,
     .one = QT_TRANSLATE_NOOP("Words", "the unit of '{column}' was not recognised (the first value is "
         "{detail}): it is neither dB nor 0 to 1; it is read as it stands"),
     .fix = QT_TRANSLATE_NOOP("Words", "Name the unit in the header, as loudness_db, or ignore the column.")},
    {.code = FindingCode::DoubtfulUnit,
     .one = QT_TRANSLATE_NOOP("Words", "the values of '{column}' (the first is {detail}) speak against the "
         "unit in its name; the name is believed"),
     .fix = QT_TRANSLATE_NOOP("Words", "Correct the name of the column in the file: nothing that is learnt "
         "changes, but the unit that is shown is wrong.")},
    {.code = FindingCode::ConstantColumn,
     .one = QT_TRANSLATE_NOOP("Words", "'{column}' is the same in every row ({detail}); it can teach "
         "nothing"),
     .fix = QT_TRANSLATE_NOOP("Words", "Ignore the column.")},
    {.code = FindingCode::NotFinite,
     .one = QT_TRANSLATE_NOOP("Words", "'{column}' is infinite or too large in one row ({detail}); it "
         "counts as empty"),
     .many = QT_TRANSLATE_NOOP("Words", "'{column}' is infinite or too large in {count} rows (the first is "
         "{detail}); these count as empty"),
     .fix = QT_TRANSLATE_NOOP("Words", "Nothing need be done, or ignore the column.")},
    {.code = FindingCode::UnreadableValues,
     .one = QT_TRANSLATE_NOOP("Words", "'{column}' is no number in one row ('{detail}'); it counts as "
         "empty"),
     .many = QT_TRANSLATE_NOOP("Words", "'{column}' is no number in {count} rows (the first is "
         "'{detail}'); these count as empty"),
     .fix = QT_TRANSLATE_NOOP("Words", "Correct these cells in the file if they should count.")},
    {.code = FindingCode::OtherDecimals,
     .one = QT_TRANSLATE_NOOP("Words", "'{column}' has a decimal comma among points, or a point among "
         "commas, in one row ('{detail}'); what was meant is not certain, so it counts as empty"),
     .many = QT_TRANSLATE_NOOP("Words", "'{column}' has decimal commas among points, or points among "
         "commas, in {count} rows (the first is '{detail}'); what was meant is not certain, so these "
         "count as empty"),
     .fix = QT_TRANSLATE_NOOP("Words", "Write them with the mark that the column has if they should count.")},
    {.code = FindingCode::UnreadableRows,
     .one = QT_TRANSLATE_NOOP("Words", "'{column}' is no number in one row ('{detail}'); the row cannot be "
         "placed and is left out"),
     .many = QT_TRANSLATE_NOOP("Words", "'{column}' is no number in {count} rows (the first is "
         "'{detail}'); these cannot be placed and are left out"),
     .fix = QT_TRANSLATE_NOOP("Words", "Correct these rows in the file if they should count.")},
    {.code = FindingCode::RoundedValues,
     .one = QT_TRANSLATE_NOOP("Words", "'{column}' is beyond 16,777,216 in one row ({detail}); of such "
         "numbers about seven digits are kept"),
     .many = QT_TRANSLATE_NOOP("Words", "'{column}' is beyond 16,777,216 in {count} rows (the first is "
         "{detail}); of such numbers about seven digits are kept"),
     .fix = QT_TRANSLATE_NOOP("Words", "Ignore the column if it is no measurement.")},
    {.code = FindingCode::ValuesDisagree,
     .one = QT_TRANSLATE_NOOP("Words", "a document says something else of '{column}' than the table does "
         "in one row ({detail}); the table is believed"),
     .many = QT_TRANSLATE_NOOP("Words", "documents say something else of '{column}' than the table does in "
         "{count} rows (the first is {detail}); the table is believed"),
     .fix = QT_TRANSLATE_NOOP("Words", "Find out which is right, and take the other out.")},
    {.code = FindingCode::WindowCounts,
     .one = QT_TRANSLATE_NOOP("Words", "'{column}' has one window where others have {detail}; it stands in "
         "all of theirs"),
     .many = QT_TRANSLATE_NOOP("Words", "'{column}' has {count} windows where others have {detail}; they "
         "are stretched over theirs"),
     .fix = QT_TRANSLATE_NOOP("Words", "Nothing need be done if its windows cover the whole track.")},
    {.code = FindingCode::WindowAbsent,
     .one = QT_TRANSLATE_NOOP("Words", "there is no column '{column}', though other columns have this "
         "window; it is empty in every track, and the mean of the track's other windows stands in"),
     .many = QT_TRANSLATE_NOOP("Words", "there is no column '{column}' and {count} such columns in all, "
         "though other columns have these windows; they are empty in every track, and the mean of the "
         "track's other windows stands in"),
     .fix = QT_TRANSLATE_NOOP("Words", "Add the column to the file, or ignore the columns of its other "
         "windows.")},
    {.code = FindingCode::WindowGap,
     .one = QT_TRANSLATE_NOOP("Words", "no window is called '{column}'; the windows that there are count "
         "as 1 to {detail}, in their order"),
     .many = QT_TRANSLATE_NOOP("Words", "no window is called '{column}', and {count} numbers of windows "
         "are missing in all; the windows that there are count as 1 to {detail}, in their order"),
     .fix = QT_TRANSLATE_NOOP("Words", "Nothing need be done if they cover the whole track; else add the "
         "columns to the file.")},
    {.code = FindingCode::RivalColumn,
     .one = QT_TRANSLATE_NOOP("Words", "the column '{column}' is not used, since '{detail}' is read for "
         "the same thing"),
     .many = QT_TRANSLATE_NOOP("Words", "the column '{column}' is not used in {count} files, since "
         "'{detail}' is read for the same thing"),
     .fix = QT_TRANSLATE_NOOP("Words", "Nothing need be done; with File > Import you can say which of the "
         "two is read.")},
    {.code = FindingCode::ColumnOfWords,
     .one = QT_TRANSLATE_NOOP("Words", "the column '{column}' is not used: one of its cells is words "
         "('{detail}'), which is as many as are numbers or more"),
     .many = QT_TRANSLATE_NOOP("Words", "the column '{column}' is not used: {count} of its cells are words "
         "(the first is '{detail}'), as many as are numbers or more"),
     .fix = QT_TRANSLATE_NOOP("Words", "Correct the words if it should be a number to learn from.")},
    {.code = FindingCode::MixedDecimals,
     .one = QT_TRANSLATE_NOOP("Words", "'{column}' has the other decimal mark than the rest of the file in "
         "one row ('{detail}'), and was read so"),
     .many = QT_TRANSLATE_NOOP("Words", "'{column}' has the other decimal mark than the rest of the file "
         "in {count} rows (the first is '{detail}'), and was read so"),
     .fix = QT_TRANSLATE_NOOP("Words", "Look at the numbers: nothing need be done if they are right, else "
         "ignore the column.")},
    {.code = FindingCode::MixedUnits,
     .one = QT_TRANSLATE_NOOP("Words", "'{column}' is written in another unit in one album ({detail}) than "
         "in the others; units are never mixed, so it is left out"),
     .many = QT_TRANSLATE_NOOP("Words", "'{column}' is written in another unit in {count} albums (the "
         "first is {detail}) than in the others; units are never mixed, so they are left out"),
     .fix = QT_TRANSLATE_NOOP("Words", "Write it in one unit, or ignore the column: then the albums stay.")},
    {.code = FindingCode::OtherUnit,
     .one = QT_TRANSLATE_NOOP("Words", "'{column}' is written in another unit in a second file; units are "
         "never mixed, so one row of it counts as empty, and an album that stands in such a table is left "
         "out"),
     .many = QT_TRANSLATE_NOOP("Words", "'{column}' is written in another unit in a second file; units are "
         "never mixed, so {count} rows of it count as empty, and albums that stand in such a table are "
         "left out"),
     .fix = QT_TRANSLATE_NOOP("Words", "Write it in one unit in all files, or ignore the column.")},
    {.code = FindingCode::MissingTexts,
     .one = QT_TRANSLATE_NOOP("Words", "'{column}' is empty in one row"),
     .many = QT_TRANSLATE_NOOP("Words", "'{column}' is empty in {count} rows"),
     .fix = QT_TRANSLATE_NOOP("Words", "Nothing need be done.")},
    {.code = FindingCode::MissingIdentity,
     .one = QT_TRANSLATE_NOOP("Words", "one row has no album or no track number; it cannot be placed and "
         "is left out"),
     .many = QT_TRANSLATE_NOOP("Words", "{count} rows have no album or no track number; they cannot be "
         "placed and are left out"),
     .fix = QT_TRANSLATE_NOOP("Words", "Nothing can be done here but to complete the file.")},
    {.code = FindingCode::RepeatedRows,
     .one = QT_TRANSLATE_NOOP("Words", "one row repeats a track that stood before; the first one stays"),
     .many = QT_TRANSLATE_NOOP("Words", "{count} rows repeat a track that stood before; the first one "
         "stays"),
     .fix = QT_TRANSLATE_NOOP("Words", "Leave the repeated rows out, or keep them as tracks of their own.")},
    {.code = FindingCode::ContradictingRows,
     .one = QT_TRANSLATE_NOOP("Words", "one row says something else of a track that stood before; the "
         "first one stays"),
     .many = QT_TRANSLATE_NOOP("Words", "{count} rows say something else of tracks that stood before; the "
         "first one stays"),
     .fix = QT_TRANSLATE_NOOP("Words", "Leave these rows out, or keep them too; better, find out which row "
         "is right and take the other out of the file.")},
    {.code = FindingCode::RepeatedHeader,
     .one = QT_TRANSLATE_NOOP("Words", "the header stands again in one row; it is skipped"),
     .many = QT_TRANSLATE_NOOP("Words", "the header stands again in {count} rows; they are skipped"),
     .fix = QT_TRANSLATE_NOOP("Words", "Nothing need be done.")},
    {.code = FindingCode::RaggedRows,
     .one = QT_TRANSLATE_NOOP("Words", "one row has {detail} fields, more or fewer than the header; it is "
         "left out"),
     .many = QT_TRANSLATE_NOOP("Words", "{count} rows have more or fewer fields than the header (the first "
         "has {detail}); they are left out"),
     .fix = QT_TRANSLATE_NOOP("Words", "Look at the first of them: often a name with a comma needs quotes.")},
    {.code = FindingCode::LooseQuotes,
     .one = QT_TRANSLATE_NOOP("Words", "text stands behind a closing quote in one cell ({detail}); it was "
         "read as it lies"),
     .many = QT_TRANSLATE_NOOP("Words", "text stands behind a closing quote in {count} cells (the first is "
         "{detail}); they were read as they lie"),
     .fix = QT_TRANSLATE_NOOP("Words", "Look at the first of them: a quote inside a quoted field is "
         "written twice.")},
    {.code = FindingCode::UnevenWindows,
     .one = QT_TRANSLATE_NOOP("Words", "one track has another number of windows than {detail}, which most "
         "have; its windows are stretched, its own value is their mean as they are"),
     .many = QT_TRANSLATE_NOOP("Words", "{count} tracks have another number of windows than {detail}, "
         "which most have; their windows are stretched, their own values are the means as they are"),
     .fix = QT_TRANSLATE_NOOP("Words", "Nothing need be done if the windows of each track cover all of it.")},
    {.code = FindingCode::SharedTracks,
     .one = QT_TRANSLATE_NOOP("Words", "one track stands on an earlier album too ({detail}); where a split "
         "parts the two, a network is tested on what it learnt"),
     .many = QT_TRANSLATE_NOOP("Words", "{count} tracks stand on an earlier album too (the first is "
         "{detail}); where a split parts two such albums, a network is tested on what it learnt"),
     .fix = QT_TRANSLATE_NOOP("Words", "Leave the later album out, or keep it: a split by artist does not "
         "part albums of one artist."),
     .fixMany = QT_TRANSLATE_NOOP("Words", "Leave the later albums out, or keep them: a split by artist does "
         "not part albums of one artist.")},
    {.code = FindingCode::Holes,
     .one = QT_TRANSLATE_NOOP("Words", "one album has holes in its track numbers; a transition across a "
         "hole would be invented, so it is left out"),
     .many = QT_TRANSLATE_NOOP("Words", "{count} albums have holes in their track numbers; transitions "
         "across a hole would be invented, so these albums are left out"),
     .fix = QT_TRANSLATE_NOOP("Words", "Leave the incomplete albums out, or keep them and take the hole "
         "for a transition.")},
    {.code = FindingCode::RepeatedAlbums,
     .one = QT_TRANSLATE_NOOP("Words", "one album stands here more than once; the copy with the most "
         "tracks stays"),
     .many = QT_TRANSLATE_NOOP("Words", "{count} albums stand here more than once; the copy with the most "
         "tracks stays"),
     .fix = QT_TRANSLATE_NOOP("Words", "Leave the copies out, or compare them and decide pair by pair.")},
    {.code = FindingCode::Editions,
     .one = QT_TRANSLATE_NOOP("Words", "one album looks like another edition of one that is here too"),
     .many = QT_TRANSLATE_NOOP("Words", "{count} albums look like other editions of albums that are here "
         "too"),
     .fix = QT_TRANSLATE_NOOP("Words", "Leave the other editions out, or compare them and decide pair by "
         "pair.")},
    {.code = FindingCode::OneTrackAlbums,
     .one = QT_TRANSLATE_NOOP("Words", "one album has a single track; it has no transition"),
     .many = QT_TRANSLATE_NOOP("Words", "{count} albums have a single track; they have no transition"),
     .fix = QT_TRANSLATE_NOOP("Words", "Nothing is lost by leaving them out: there is no next track.")},
    {.code = FindingCode::OutlierLengths,
     .one = QT_TRANSLATE_NOOP("Words", "one album is unusually long"),
     .many = QT_TRANSLATE_NOOP("Words", "{count} albums are unusually long"),
     .fix = QT_TRANSLATE_NOOP("Words", "Leave it out, keep it, or set the longest album that is used."),
     .fixMany = QT_TRANSLATE_NOOP("Words", "Leave them out, keep them, or set the longest album that is "
         "used.")},
    {.code = FindingCode::NoFeatures,
     .one = QT_TRANSLATE_NOOP("Words", "no column holds numbers to learn from"),
     .fix = QT_TRANSLATE_NOOP("Words", "Add measurements as valence, energy, loudness or tempo, or say "
         "with File > Import which column is one.")},
    {.code = FindingCode::Encoding,
     .one = QT_TRANSLATE_NOOP("Words", "the file is not written in UTF-8; it was read as {detail}"),
     .many = QT_TRANSLATE_NOOP("Words", "{count} files are not written in UTF-8; they were read as "
         "{detail}"),
     .fix = QT_TRANSLATE_NOOP("Words", "Look at the names: if letters are wrong, save the file as UTF-8.")},
    {.code = FindingCode::MixedEncoding,
     .one = QT_TRANSLATE_NOOP("Words", "one line is not written in UTF-8 as the others are; it was read as "
         "{detail}"),
     .many = QT_TRANSLATE_NOOP("Words", "{count} lines are not written in UTF-8 as the others are; they "
         "were read as {detail}"),
     .fix = QT_TRANSLATE_NOOP("Words", "Look at the first of them: if its letters are wrong, save the file "
         "as UTF-8.")},
    {.code = FindingCode::LostCharacters,
     .one = QT_TRANSLATE_NOOP("Words", "one line holds a character that its encoding does not have; a "
         "question mark in a box stands in its place"),
     .many = QT_TRANSLATE_NOOP("Words", "{count} lines hold characters that their encoding does not have; "
         "a question mark in a box stands in their place"),
     .fix = QT_TRANSLATE_NOOP("Words", "Look at the first of them: albums are told apart by their ids, and "
         "names with such a mark may not find their copies.")},
    {.code = FindingCode::DecimalComma,
     .one = QT_TRANSLATE_NOOP("Words", "numbers are written with a decimal comma and were read so"),
     .many = QT_TRANSLATE_NOOP("Words", "numbers are written with a decimal comma in {count} files and "
         "were read so"),
     .fix = QT_TRANSLATE_NOOP("Words", "Look at the numbers: nothing need be done if they are right.")},
    {.code = FindingCode::FileSkipped,
     .one = QT_TRANSLATE_NOOP("Words", "one file holds no tracks and was passed over: {detail}"),
     .many = QT_TRANSLATE_NOOP("Words", "{count} files hold no tracks and were passed over, the first is "
         "{detail}"),
     .fix = QT_TRANSLATE_NOOP("Words", "Nothing need be done if it has nothing to do with music.")},
    {.code = FindingCode::DocumentsWithoutTrack,
     .one = QT_TRANSLATE_NOOP("Words", "one document belongs to a track that no table names ({detail}); it "
         "is not used"),
     .many = QT_TRANSLATE_NOOP("Words", "{count} documents belong to tracks that no table names (the first "
         "is {detail}); they are not used"),
     .fix = QT_TRANSLATE_NOOP("Words", "Add the tracks to the table that says on which album they are; "
         "where a document holds no track id, name its file after it.")},
    {.code = FindingCode::ObservationsWithoutTrack,
     .one = QT_TRANSLATE_NOOP("Words", "one row tells of a track that no table of tracks names ({detail}); "
         "it is not used"),
     .many = QT_TRANSLATE_NOOP("Words", "{count} rows tell of tracks that no table of tracks names (the "
         "first is {detail}); they are not used"),
     .fix = QT_TRANSLATE_NOOP("Words", "Add the tracks to the table that says on which album they are.")},
    {.code = FindingCode::DocumentsRepeated,
     .one = QT_TRANSLATE_NOOP("Words", "one document speaks of a track that another one spoke of before "
         "({detail}); the first is read"),
     .many = QT_TRANSLATE_NOOP("Words", "{count} documents speak of tracks that others spoke of before "
         "(the first is {detail}); of each the first is read"),
     .fix = QT_TRANSLATE_NOOP("Words", "Take the documents out that should not count.")},
    {.code = FindingCode::EmptyDocuments,
     .one = QT_TRANSLATE_NOOP("Words", "one document is null where a track's values should be; it is not "
         "used"),
     .many = QT_TRANSLATE_NOOP("Words", "{count} documents are null where a track's values should be; they "
         "are not used"),
     .fix = QT_TRANSLATE_NOOP("Words", "Nothing need be done: the source had no values for these tracks.")},
    {.code = FindingCode::StrangeRecords,
     .one = QT_TRANSLATE_NOOP("Words", "one element among the records is none ({detail}); it is not used"),
     .many = QT_TRANSLATE_NOOP("Words", "{count} elements among the records are none (the first: "
         "{detail}); they are not used"),
     .fix = QT_TRANSLATE_NOOP("Words", "Look at the first of them: a record is an object that holds its "
         "track's id.")},
    {.code = FindingCode::DocumentsIgnored,
     .one = QT_TRANSLATE_NOOP("Words", "one analysis is not used, since the table has observations of its "
         "own: {detail}"),
     .many = QT_TRANSLATE_NOOP("Words", "{count} analyses are not used, since the table has observations "
         "of its own, the first is {detail}"),
     .fix = QT_TRANSLATE_NOOP("Words", "Take the start column out of the table if the analyses should "
         "count.")},
}};

/// What is said otherwise of some columns that lack a text; null: as of every column.
struct OwnWords {
    std::string_view column;
    const char* one = nullptr;
    const char* many = nullptr;
    const char* fix = nullptr;
};
constexpr OwnWords kMissingTexts[]{
    {.column = "disc_number",
     .one = QT_TRANSLATE_NOOP("Words", "'{column}' is empty in one row, which is taken as disc 1"),
     .many = QT_TRANSLATE_NOOP("Words", "'{column}' is empty in {count} rows, which are taken as disc 1"),
     .fix = QT_TRANSLATE_NOOP("Words", "Nothing need be done if these are the first disc, as which an "
         "empty disc counts.")},
    {.column = "artist",
     .fix = QT_TRANSLATE_NOOP("Words", "Fill it in where copies should be found: an album without an "
         "artist is compared with no other, and no split by artist knows it.")},
    {.column = "album_name",
     .fix = QT_TRANSLATE_NOOP("Words", "Fill it in where copies should be found: an album without a name "
         "is compared with no other.")},
    {.column = "track_id",
     .fix = QT_TRANSLATE_NOOP("Words", "Nothing need be done, unless documents should be joined: a track "
         "without an id gets none.")},
    {.column = "release_date",
     .fix = QT_TRANSLATE_NOOP("Words", "Nothing need be done: among copies an album without a date counts "
         "as the latest.")},
    {.column = "start",
     .fix = QT_TRANSLATE_NOOP("Words", "Look at these rows: an observation without a start stays between "
         "its neighbours of the file, and is left out of windows of equal time.")},
};
// clang-format on

static_assert(data::isInOrder(kWords));

}  // namespace

FindingWords wordsOf(const data::Finding& finding)
{
    FindingWords words = kWords[std::size_t(finding.code)];
    if (finding.code != FindingCode::MissingTexts) return words;
    for (const OwnWords& own : kMissingTexts) {
        if (own.column != finding.column) continue;
        if (own.one) words.one = own.one, words.many = own.many;
        words.fix = own.fix;
    }
    return words;
}

}  // namespace segue::ui
