// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/error_words.h"

#include <QtGlobal>

#include <array>

namespace segue::ui {

namespace {

// clang-format off
constexpr std::array<ErrorWords, kErrorKinds.size()> kWords{{
    {.code = ErrorCode::FileMissing,
     .bare = QT_TRANSLATE_NOOP("Words", "there is no such file; expected a dataset or a run that exists")},
    {.code = ErrorCode::FileUnreadable,
     .full = QT_TRANSLATE_NOOP("Words", "the file cannot be read ({detail}); expected a file you may read"),
     .bare = QT_TRANSLATE_NOOP("Words", "the file cannot be read; expected a file you may read")},
    {.code = ErrorCode::FileUnwritable,
     .full = QT_TRANSLATE_NOOP("Words", "nothing could be written here ({detail}); expected a folder you "
         "may write to, with room left"),
     .bare = QT_TRANSLATE_NOOP("Words", "nothing could be written here; expected a folder you may write "
         "to, with room left")},
    {.code = ErrorCode::InUse,
     .full = QT_TRANSLATE_NOOP("Words", "{command} (process {process} on {host}) has been writing this since {since}; "
         "expected something that nobody else writes, so wait for it or choose another name"),
     .bare = QT_TRANSLATE_NOOP("Words", "another process is writing this; expected something that nobody else "
         "writes, so wait for it or choose another name")},
    {.code = ErrorCode::FileEmpty,
     .bare = QT_TRANSLATE_NOOP("Words", "the file holds no rows; expected a header and at least one track")},
    {.code = ErrorCode::NotATable,
     .full = QT_TRANSLATE_NOOP("Words", "this is not a table of tracks (recognised as {detail}); expected "
         "CSV, TSV or Spotify JSON with one track or section a row"),
     .bare = QT_TRANSLATE_NOOP("Words", "this is not a table of tracks; expected CSV, TSV or Spotify JSON "
         "with one track or section a row")},
    {.code = ErrorCode::ColumnMissing,
     .full = QT_TRANSLATE_NOOP("Words", "there is no column '{column}'; expected one of these names in the "
         "header: {expected}"),
     .bare = QT_TRANSLATE_NOOP("Words", "there is no column '{column}'; expected it in the header")},
    {.code = ErrorCode::AlbumsUnknown,
     .full = QT_TRANSLATE_NOOP("Words", "these documents tell of tracks ({detail}), but not on which album "
         "they are; expected beside them a table with the columns {expected}"),
     .bare = QT_TRANSLATE_NOOP("Words", "these documents tell of tracks, but not on which album they are; "
         "expected a table beside them")},
    {.code = ErrorCode::TracksUnknown,
     .full = QT_TRANSLATE_NOOP("Words", "none of the analyses belongs to a track of the table (the first "
         "is taken for the track '{detail}'); where a document holds no track id its file's name is taken "
         "for it, so expected files named as the {expected} of the table"),
     .bare = QT_TRANSLATE_NOOP("Words", "none of the analyses belongs to a track of the table; expected "
         "files named as its track ids")},
    {.code = ErrorCode::ColumnRepeated,
     .bare = QT_TRANSLATE_NOOP("Words", "the column '{column}' stands twice in the header; expected it "
         "once")},
    {.code = ErrorCode::RowRagged,
     .full = QT_TRANSLATE_NOOP("Words", "this row has {detail} fields; expected {expected}, as the header "
         "has"),
     .bare = QT_TRANSLATE_NOOP("Words", "this row has more or fewer fields than the header; expected as "
         "many")},
    {.code = ErrorCode::QuoteOpen,
     .bare = QT_TRANSLATE_NOOP("Words", "a quoted field starts here and is never closed; expected a "
         "closing \"")},
    {.code = ErrorCode::NotANumber,
     .full = QT_TRANSLATE_NOOP("Words", "'{column}' is '{detail}'; expected {expected}"),
     .bare = QT_TRANSLATE_NOOP("Words", "'{column}' is '{detail}'; expected a number")},
    {.code = ErrorCode::DecimalsMixed,
     .full = QT_TRANSLATE_NOOP("Words", "'{column}' is '{detail}' here, while line {against} has "
         "'{expected}': a decimal point and a decimal comma, or parted thousands; expected one mark "
         "throughout, or the column left out with File > Import"),
     .bare = QT_TRANSLATE_NOOP("Words", "'{column}' is '{detail}', and elsewhere decimals have the other "
         "mark; expected one mark throughout")},
    {.code = ErrorCode::ValueOutOfRange,
     .full = QT_TRANSLATE_NOOP("Words", "'{column}' is {detail}; expected {expected}"),
     .bare = QT_TRANSLATE_NOOP("Words", "'{column}' is {detail}, which is outside its range; expected a "
         "value inside it")},
    {.code = ErrorCode::DocumentBroken,
     .full = QT_TRANSLATE_NOOP("Words", "the document breaks off or is damaged ({detail}); expected a "
         "complete one"),
     .bare = QT_TRANSLATE_NOOP("Words", "the document breaks off or is damaged; expected a complete one")},
    {.code = ErrorCode::NothingLeft,
     .full = QT_TRANSLATE_NOOP("Words", "after cleaning no album with two tracks is left ({detail}); "
         "expected at least one, so look at the cleaning rules"),
     .bare = QT_TRANSLATE_NOOP("Words", "after cleaning no album with two tracks is left; expected at "
         "least one, so look at the cleaning rules")},
    {.code = ErrorCode::TargetMissing,
     .bare = QT_TRANSLATE_NOOP("Words", "there is nothing to predict; expected a column valence, energy, "
         "loudness or tempo")},
    {.code = ErrorCode::NothingUnseen,
     .bare = QT_TRANSLATE_NOOP("Words", "the run learnt from every album of these data, and such albums are "
         "left out; expected some that it did not learn from")},
    {.code = ErrorCode::OneClass,
     .bare = QT_TRANSLATE_NOOP("Words", "'{column}' only ever goes one way in the training albums; "
         "expected some that go up and some that go down")},
    {.code = ErrorCode::NoDirections,
     .bare = QT_TRANSLATE_NOOP("Words", "'{column}' is not known of two neighbouring tracks in any training "
         "album; expected some where it is")},
    {.code = ErrorCode::TooFewAlbums,
     .full = QT_TRANSLATE_NOOP("Words", "there are too few albums to split ({detail}); expected at least "
         "{expected}"),
     .bare = QT_TRANSLATE_NOOP("Words", "there are too few albums to split; expected one at least for "
         "every part")},
    {.code = ErrorCode::AlbumsTooShort,
     .full = QT_TRANSLATE_NOOP("Words", "no album to learn from has {expected} tracks; expected one that has: "
         "the order of fewer is not scored"),
     .bare = QT_TRANSLATE_NOOP("Words", "no album to learn from has enough tracks; expected one whose order "
         "can be scored")},
    {.code = ErrorCode::NothingToScore,
     .full = QT_TRANSLATE_NOOP("Words", "none of the {detail} albums can be scored: each has fewer than "
         "{expected} tracks, or the run learnt from its artist; expected others"),
     .bare = QT_TRANSLATE_NOOP("Words", "none of the albums can be scored; expected longer ones, by artists "
         "that the run did not learn from")},
    {.code = ErrorCode::UnknownName,
     .full = QT_TRANSLATE_NOOP("Words", "'{detail}' is not a name that '{column}' takes; expected "
         "{expected}"),
     .bare = QT_TRANSLATE_NOOP("Words", "'{detail}' is not a name that '{column}' takes; expected one that "
         "it does")},
    {.code = ErrorCode::NotARun,
     .bare = QT_TRANSLATE_NOOP("Words", "this is not a run of Segue's; expected a file made by Train or by "
         "`segue train`")},
    {.code = ErrorCode::RunChanged,
     .bare = QT_TRANSLATE_NOOP("Words", "the data have changed since the run was made; expected the very "
         "same file, so name it or train again")},
    {.code = ErrorCode::RunUnfinished,
     .bare = QT_TRANSLATE_NOOP("Words", "this run has no trained model yet; expected a finished one, so "
         "resume it first")},
    {.code = ErrorCode::ScoresOrders,
     .bare = QT_TRANSLATE_NOOP("Words", "this run scores the order of whole albums and predicts no "
         "directions; expected a run of another preset, or `segue evaluate` for its figures")},
    {.code = ErrorCode::NetworkUnsupported,
     .full = QT_TRANSLATE_NOOP("Words", "the network holds something Segue cannot compute ({detail}); "
         "expected LSTM, dropout and dense layers as the report's networks have"),
     .bare = QT_TRANSLATE_NOOP("Words", "the network holds something Segue cannot compute; expected LSTM, "
         "dropout and dense layers as the report's networks have")},
    {.code = ErrorCode::ModuleMissing,
     .full = QT_TRANSLATE_NOOP("Words", "this part of Segue cannot be loaded ({detail}); expected it "
         "beside the program or in lib/segue"),
     .bare = QT_TRANSLATE_NOOP("Words", "this part of Segue cannot be loaded; expected it beside the "
         "program or in lib/segue")},
    {.code = ErrorCode::NotFinite,
     .full = QT_TRANSLATE_NOOP("Words", "the loss is no longer a number ({detail}); likely cause: "
         "{expected}. Expected a finite loss"),
     .bare = QT_TRANSLATE_NOOP("Words", "the loss is no longer a number. Expected a finite loss: a smaller "
         "learning rate often helps")},
    {.code = ErrorCode::Cancelled,
     .full = QT_TRANSLATE_NOOP("Words", "stopped as you asked; epochs that are kept and can be gone on from: "
         "{detail}"),
     .bare = QT_TRANSLATE_NOOP("Words", "stopped as you asked, before there was anything to keep")},
    {.code = ErrorCode::Internal,
     .full = QT_TRANSLATE_NOOP("Words", "something went wrong inside Segue ({detail}); expected this never "
         "to happen, so please report it"),
     .bare = QT_TRANSLATE_NOOP("Words", "something went wrong inside Segue; expected this never to happen, "
         "so please report it")},
}};
// clang-format on

static_assert(hasEveryCode(kWords));

}  // namespace

const ErrorWords& wordsOf(ErrorCode code) { return kWords[std::size_t(code)]; }

}  // namespace segue::ui
