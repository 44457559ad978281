// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/run.h"

#include <string>
#include <vector>

namespace SQLite {
class Database;
}

namespace segue::experiment {

// The tables of a run's database. All of these throw SQLite::Exception where the file cannot be read or
// written.

void makeTables(SQLite::Database& database);

void putFact(SQLite::Database& database, const std::string& name, const std::string& value);
void putBlob(SQLite::Database& database, const std::string& name, const std::string& bytes);
/// Empty where there is none.
std::string blob(SQLite::Database& database, const std::string& name);

/// `pUp`: of the validation part after that epoch; may be null.
void putEpoch(SQLite::Database& database, const model::EpochRecord& record, const std::vector<float>* pUp);
void putSplit(SQLite::Database& database, const Run& run);
void putPredictions(SQLite::Database& database, const Run& run);

/// Split, history and predictions. Throws std::invalid_argument on a number that stands for nothing.
void readTables(SQLite::Database& database, Run& run);

}  // namespace segue::experiment
