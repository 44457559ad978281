// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/path_lock.h"
#include "run/run.h"

#include <functional>

namespace SQLite {
class Database;
}

namespace segue::experiment {

/// A run on disk: one SQLite file (application id "Segu"). Every write is a transaction that has reached the
/// disk when the call returns, so that a kill at any moment leaves the last whole epoch. Whoever writes holds
/// the path (PathLock) for as long as the file is open; whoever looks holds nothing and disturbs nobody.
/// Errors: InUse, FileUnwritable, NotARun.
class RunFile {
public:
    /// A new file for a run that has not trained yet. A file at its path is replaced only if it is a run.
    static Result<RunFile> create(const Run& run);
    static Result<RunFile> create(const Run& run, PathLock held);
    /// To write.
    static Result<RunFile> open(const std::string& path);
    static Result<RunFile> open(PathLock held);
    /// To read, also while another process writes it, and where nothing may be written.
    static Result<RunFile> look(const std::string& path);

    RunFile(RunFile&&) noexcept;
    RunFile& operator=(RunFile&&) noexcept;
    ~RunFile();

    Status addEpoch(const model::EpochReport& report);
    /// Writes what is known of the run apart from its results.
    Status update(const Run& run);
    /// Model, predictions, history and counts of a run that ended. Its checkpoint stays only if it was
    /// stopped.
    Status finish(const Run& run);
    /// All of it as it stood at one moment.
    Result<Run> read() const;
    /// The whole file as it stands at one moment, at another place, where nothing stands yet.
    Status copyTo(const std::string& place) const;
    /// Has finished epochs, but no trained model: a kill or a power cut ended it. Reads a fraction of the
    /// file.
    bool isInterrupted() const;
    /// P(Up) of the validation part after an epoch, sample-major; empty where the run kept none.
    Result<std::vector<float>> validationPredictions(std::int64_t member, std::int64_t epoch) const;

private:
    RunFile(std::string path, std::unique_ptr<SQLite::Database> database);
    static Result<RunFile> begin(const Run& run, const std::string& place);
    Status write(const std::function<void()>& statements);
    Status writeWhole(const Run& run, const std::vector<std::vector<float>>& validationPUp);
    friend Status saveRun(const Run& run, const PathLock& held);

    std::string m_path;
    std::optional<PathLock> m_held;  ///< none where it is only looked at; freed after the file is closed
    std::unique_ptr<SQLite::Database> m_database;
};

}  // namespace segue::experiment
