// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <memory>
#include <string>

namespace SQLite {
class Database;
class Exception;
}  // namespace SQLite

namespace segue::experiment {

inline constexpr int kApplicationId = 0x53656775;  ///< "Segu", by which SQLite tells whose a database is

/// A run's database for reading alone: what a living writer has begun is left to it. What a killed one has
/// begun is undone first: in the file where it may be written, else in a copy among the temporary files.
/// Errors: FileMissing, NotARun; InUse where a writer does not let go of the file.
Result<std::unique_ptr<SQLite::Database>> openToRead(const std::string& path);

/// What a failed read of a run says: InUse where a living writer does not let go of the file, else NotARun.
Error whyUnread(const std::string& path, const SQLite::Exception& failure);

/// True where `place` is a file that starts as a run does. It is opened and closed, which frees what this
/// process has locked of it: for a place that is held and not open.
bool isRunFile(const std::string& place);

}  // namespace segue::experiment
