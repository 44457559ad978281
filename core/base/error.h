// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>

namespace segue {

/// What went wrong, without words: `ui/words` turns a code and its facts into one sentence. A code has one
/// meaning, and one row in `kErrorKinds`.
enum class ErrorCode {
    FileMissing,     ///< subject does not exist
    FileUnreadable,  ///< subject exists but cannot be read; detail = the system's reason
    FileUnwritable,  ///< subject cannot be written; detail = the system's reason
    InUse,           ///< a living process writes subject, or may; holder = which one
    FileEmpty,       ///< subject holds no rows
    NotATable,  ///< subject is neither a delimited table nor a document Segue knows; detail = what it looks
                ///< like
    ColumnMissing,   ///< column = the missing one; expected = the names that would do
    AlbumsUnknown,   ///< no file places the tracks of documents of kind detail; expected = columns for it
    TracksUnknown,   ///< the table has no document's track; detail = the first; expected = column of ids
    ColumnRepeated,  ///< column stands twice in the header
    RowRagged,       ///< line has detail fields; expected = the header's count
    QuoteOpen,       ///< a quoted field that starts on line is never closed
    NotANumber,      ///< column on line holds detail; expected = the kind of number
    DecimalsMixed,  ///< column on line holds detail while line `against` holds expected: one has a comma, one
                    ///< a point
    ValueOutOfRange,  ///< column (or flag) holds detail; expected = the range
    DocumentBroken,   ///< JSON or an archive that breaks off; detail = the parser's reason
    NothingLeft,      ///< after cleaning no album with two tracks is left; detail = counts
    TargetMissing,    ///< none of the four targets is present
    NothingUnseen,    ///< the run learnt from every album of the other data, and these are left out
    OneClass,         ///< target `column` has only Up or only Down in the training part
    NoDirections,     ///< target `column` has no two neighbouring values in the training part
    TooFewAlbums,     ///< detail = how many there are; expected = how many are needed
    AlbumsTooShort,   ///< no album of the training part has as many tracks as expected
    NothingToScore,   ///< of detail albums none has as many tracks as expected and an artist the run did not
                      ///< see
    UnknownName,      ///< flag or setting `column` got the name detail; expected = the names there are
    NotARun,          ///< subject is no run file of Segue's
    RunChanged,       ///< the data at subject is not the data the run was made from
    RunUnfinished,    ///< the run at subject has no trained model yet
    ScoresOrders,     ///< the run at subject scores orders: it has no directions
    NetworkUnsupported,  ///< an imported network holds what Segue cannot compute; detail = which part
    ModuleMissing,       ///< the module `subject` cannot be loaded; detail = the loader's reason
    NotFinite,  ///< loss became NaN or infinite; detail = epoch and batch; expected = the likely cause
    Cancelled,  ///< the user asked to stop; detail = the epochs that can be resumed, where there are any
    Internal    ///< detail = what a developer needs
};

/// What becomes of what was asked for. Unusable: other input is needed; Failed: the machine or Segue could
/// not; Stopped: the user did not want it any more.
enum class Outcome { Unusable, Failed, Stopped };

/// What an error may be told with, beside its subject.
namespace fact {
inline constexpr unsigned line = 1, column = 2, detail = 4, expected = 8, against = 16;
inline constexpr unsigned cell = line | column | detail;
}  // namespace fact

struct ErrorKind {
    ErrorCode code{};
    unsigned facts = 0;
    Outcome outcome = Outcome::Unusable;
    bool columnsHelp = false;  ///< reading the columns otherwise can help
};

// clang-format off
inline constexpr std::array kErrorKinds{
    ErrorKind{.code = ErrorCode::FileMissing},
    ErrorKind{.code = ErrorCode::FileUnreadable, .facts = fact::detail},
    ErrorKind{.code = ErrorCode::FileUnwritable, .facts = fact::detail, .outcome = Outcome::Failed},
    ErrorKind{.code = ErrorCode::InUse, .outcome = Outcome::Failed},
    ErrorKind{.code = ErrorCode::FileEmpty},
    ErrorKind{.code = ErrorCode::NotATable, .facts = fact::detail},
    ErrorKind{.code = ErrorCode::ColumnMissing, .facts = fact::line | fact::column | fact::expected,
              .columnsHelp = true},
    ErrorKind{.code = ErrorCode::AlbumsUnknown, .facts = fact::detail | fact::expected, .columnsHelp = true},
    ErrorKind{.code = ErrorCode::TracksUnknown, .facts = fact::detail | fact::expected, .columnsHelp = true},
    ErrorKind{.code = ErrorCode::ColumnRepeated, .facts = fact::line | fact::column},
    ErrorKind{.code = ErrorCode::RowRagged, .facts = fact::line | fact::detail | fact::expected},
    ErrorKind{.code = ErrorCode::QuoteOpen, .facts = fact::line},
    ErrorKind{.code = ErrorCode::NotANumber, .facts = fact::cell | fact::expected, .columnsHelp = true},
    ErrorKind{.code = ErrorCode::DecimalsMixed, .facts = fact::cell | fact::expected | fact::against,
              .columnsHelp = true},
    ErrorKind{.code = ErrorCode::ValueOutOfRange, .facts = fact::cell | fact::expected},
    ErrorKind{.code = ErrorCode::DocumentBroken, .facts = fact::line | fact::detail},
    ErrorKind{.code = ErrorCode::NothingLeft, .facts = fact::detail},
    ErrorKind{.code = ErrorCode::TargetMissing, .facts = fact::expected},
    ErrorKind{.code = ErrorCode::NothingUnseen},
    ErrorKind{.code = ErrorCode::OneClass, .facts = fact::column | fact::detail},
    ErrorKind{.code = ErrorCode::NoDirections, .facts = fact::column},
    ErrorKind{.code = ErrorCode::TooFewAlbums, .facts = fact::detail | fact::expected},
    ErrorKind{.code = ErrorCode::AlbumsTooShort, .facts = fact::expected},
    ErrorKind{.code = ErrorCode::NothingToScore, .facts = fact::detail | fact::expected},
    ErrorKind{.code = ErrorCode::UnknownName, .facts = fact::cell | fact::expected},
    ErrorKind{.code = ErrorCode::NotARun, .facts = fact::detail},
    ErrorKind{.code = ErrorCode::RunChanged, .facts = fact::detail | fact::expected},
    ErrorKind{.code = ErrorCode::RunUnfinished},
    ErrorKind{.code = ErrorCode::ScoresOrders},
    ErrorKind{.code = ErrorCode::NetworkUnsupported, .facts = fact::detail},
    ErrorKind{.code = ErrorCode::ModuleMissing, .facts = fact::detail, .outcome = Outcome::Failed},
    ErrorKind{.code = ErrorCode::NotFinite, .facts = fact::column | fact::detail | fact::expected,
              .outcome = Outcome::Failed},
    ErrorKind{.code = ErrorCode::Cancelled, .facts = fact::detail, .outcome = Outcome::Stopped},
    ErrorKind{.code = ErrorCode::Internal, .facts = fact::detail, .outcome = Outcome::Failed},
};
// clang-format on

/// Whether a table has a row for each code, in their order.
constexpr bool hasEveryCode(const auto& table)
{
    for (std::size_t i = 0; i < table.size(); ++i)
        if (std::size_t(table[i].code) != i) return false;
    return table.back().code == ErrorCode::Internal;
}
static_assert(hasEveryCode(kErrorKinds));

constexpr const ErrorKind& kindOf(ErrorCode code) { return kErrorKinds[std::size_t(code)]; }

/// The process that holds a path. What it does not say of itself is empty or 0.
struct Holder {
    std::string command{};  ///< its words: "segue train albums.csv --out first.segue"
    std::int64_t process = 0;
    std::string host{};
    std::string since{};  ///< ISO 8601, UTC
};

/// A failure as data. Lines are counted from 1; 0 means "no line".
struct Error {
    ErrorCode code = ErrorCode::Internal;
    std::string subject{};  ///< the file, flag or field it is about
    std::int64_t line = 0;
    std::string column{};
    std::string detail{};
    std::string expected{};
    std::int64_t against = 0;  ///< the line that contradicts
    Holder holder{};
};

}  // namespace segue
