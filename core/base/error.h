// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace segue {

/// What went wrong, without words: `ui/words` turns a code and its facts into one sentence.
enum class ErrorCode {
    FileMissing,         ///< subject does not exist
    FileUnreadable,      ///< subject exists but cannot be read; detail = the system's reason
    FileUnwritable,      ///< subject cannot be written; detail = the system's reason
    FileEmpty,           ///< subject holds no rows
    NotATable,           ///< subject is neither a delimited table nor a document Segue knows; detail = what it looks like
    ColumnMissing,       ///< column = the missing one; expected = the names that would do
    ColumnRepeated,      ///< column stands twice in the header
    RowRagged,           ///< line has detail fields; expected = the header's count
    QuoteOpen,           ///< a quoted field that starts on line is never closed
    NotANumber,          ///< column on line holds detail; expected = the kind of number
    DecimalsMixed,       ///< column on line holds detail while line `against` holds expected: one has a comma, one a point
    ValueOutOfRange,     ///< column (or flag) holds detail; expected = the range
    DocumentBroken,      ///< JSON or an archive that breaks off; detail = the parser's reason
    NothingLeft,         ///< after cleaning no album with two tracks is left; detail = counts
    TargetMissing,       ///< none of the four targets is present
    OneClass,            ///< target `column` has only Up or only Down in the training part
    TooFewAlbums,        ///< detail = how many there are; expected = how many are needed
    UnknownName,         ///< flag or setting `column` got the name detail; expected = the names there are
    NotARun,             ///< subject is no run file of Segue's
    RunChanged,          ///< the data at subject is not the data the run was made from
    RunUnfinished,       ///< the run at subject has no trained model yet
    NetworkUnsupported,  ///< an imported network holds what Segue cannot compute; detail = which part
    ModuleMissing,       ///< the module `subject` cannot be loaded; detail = the loader's reason
    NotFinite,           ///< loss became NaN or infinite; detail = epoch and batch; expected = the likely cause
    Cancelled,           ///< the user asked to stop and nothing was worth keeping
    Internal             ///< detail = what a developer needs
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
};

}  // namespace segue
