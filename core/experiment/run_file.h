// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiment/run.h"

#include <functional>

namespace SQLite {
class Database;
}

namespace segue::experiment {

/// A run on disk: one SQLite file (application id "Segu"). Every write is a transaction that has reached the disk when
/// the call returns, so that a kill at any moment leaves the last whole epoch. Errors: FileUnwritable, NotARun.
class RunFile {
public:
    /// A new file for a run that has not trained yet. A file at `path` is replaced only if it is a run.
    static Result<RunFile> create(const Run& run);
    static Result<RunFile> open(const std::string& path);

    RunFile(RunFile&&) noexcept;
    RunFile& operator=(RunFile&&) noexcept;
    ~RunFile();

    Status addEpoch(const model::EpochReport& report);
    /// Writes what is known of the run apart from its results.
    Status update(const Run& run);
    /// Model, predictions, history and counts of a run that ended. Its checkpoint stays only if it was stopped.
    Status finish(const Run& run);
    Result<Run> read() const;
    /// Has finished epochs, but no trained model: a kill or a power cut ended it. Reads a fraction of the file.
    bool isInterrupted() const;
    /// P(Up) of the validation part after an epoch, sample-major; empty where the run kept none.
    Result<std::vector<float>> validationPredictions(std::int64_t member, std::int64_t epoch) const;

private:
    RunFile(std::string path, std::unique_ptr<SQLite::Database> database);
    Status write(const std::function<void()>& statements);
    Status writeWhole(const Run& run, const std::vector<std::vector<float>>& validationPUp);
    friend Status saveRun(const Run& run, const std::string& path);

    std::string m_path;
    std::unique_ptr<SQLite::Database> m_database;
};

/// True where `path` is a file that starts as a run does.
bool isRunFile(const std::string& path);

}  // namespace segue::experiment
