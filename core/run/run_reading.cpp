// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/run_reading.h"

#include "base/path_lock.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>
#include <stdlib.h>

#include <chrono>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <optional>
#include <thread>

namespace segue::experiment {

namespace {

namespace fs = std::filesystem;

using Database = std::unique_ptr<SQLite::Database>;

constexpr std::chrono::seconds kWaitForWriter{5};  // a transaction of a writer takes a fraction of it
constexpr int kTries = 50;
constexpr std::chrono::milliseconds kBetweenTries{20};

Error notARun(const std::string& path, const char* why)
{
    return {.code = ErrorCode::NotARun, .subject = path, .detail = why};
}

/// Asks again every millisecond, 0 = no more. SQLite's own way waits longer and longer: where short epochs
/// follow each other it would never meet the moment between two of them.
int waitForWriter(void*, int times)
{
    static constexpr std::chrono::milliseconds kNap{1};
    std::this_thread::sleep_for(kNap);
    return times * kNap < kWaitForWriter ? 1 : 0;
}

/// Looks at the file's first page, for which an unfinished transaction of a killed writer is undone where
/// `flags` allow it.
Database opened(const std::string& file, int flags)
{
    auto database = std::make_unique<SQLite::Database>(file, flags);
    sqlite3_busy_handler(database->getHandle(), waitForWriter, nullptr);
    if (database->execAndGet("PRAGMA application_id").getInt() != kApplicationId)
        throw SQLite::Exception("another application's", SQLITE_NOTADB);
    return database;
}

/// Beside the file lies the journal of a transaction that nobody finishes, or of a file that took this one's
/// place just now.
bool isHalfWritten(const SQLite::Exception& failure) { return failure.getErrorCode() == SQLITE_READONLY; }

/// Undoes it in a copy, which lives as long as it is open.
Database openCopy(const std::string& path)
{
    std::error_code failed;
    std::string folder = (fs::temp_directory_path(failed) / "segue-XXXXXX").string();
    if (!mkdtemp(folder.data())) throw SQLite::Exception(std::strerror(errno), SQLITE_CANTOPEN);
    const std::string copy = folder + "/run.segue";
    Database database;
    std::optional<SQLite::Exception> problem;
    for (const auto* ending : {"", "-journal"}) {
        if (!failed) fs::copy_file(path + ending, copy + ending, failed);
        if (!failed) fs::permissions(copy + ending, fs::perms::owner_read | fs::perms::owner_write, failed);
    }
    try {
        database = opened(copy, SQLite::OPEN_READWRITE);
    } catch (const SQLite::Exception& failure) {
        problem = failure;
    }
    fs::remove_all(folder, failed);
    if (problem) throw *problem;
    return database;
}

/// Undoes what a killed writer has begun. Error InUse while a writer lives: it does that by itself.
Status undoHalf(const std::string& path)
{
    const auto held = PathLock::take(path);
    if (!held) return held.error();
    const Database once = opened(held->place(), SQLite::OPEN_READWRITE);
    return Done{};
}

}  // namespace

Result<std::unique_ptr<SQLite::Database>> openToRead(const std::string& path)
{
    std::error_code unknown;
    if (!fs::exists(path, unknown)) return Error{.code = ErrorCode::FileMissing, .subject = path};
    const std::string place = resolved(path);  // a link has no journal beside it
    Status undone = Done{};
    for (int k = 0; k < kTries; ++k) {
        try {
            return opened(place, SQLite::OPEN_READONLY);
        } catch (const SQLite::Exception& failure) {
            if (!isHalfWritten(failure)) return whyUnread(path, failure);
        }
        try {
            undone = undoHalf(path);
            if (!undone && undone.error().code == ErrorCode::FileUnwritable) return openCopy(place);
        } catch (const SQLite::Exception& failure) {
            if (!isHalfWritten(failure)) return whyUnread(path, failure);
            return openCopy(place);  // the folder may be written, the file not
        }
        if (!undone) std::this_thread::sleep_for(kBetweenTries);
    }
    return undone ? notARun(path, "its journal") : undone.error();
}

Error whyUnread(const std::string& path, const SQLite::Exception& failure)
{
    const bool busy = failure.getErrorCode() == SQLITE_BUSY;
    if (const auto holder = holderOf(path); busy && holder)
        return {.code = ErrorCode::InUse, .subject = path, .holder = *holder};
    return notARun(path, failure.what());
}

bool isRunFile(const std::string& place)
{
    char header[72] = {};
    std::ifstream file(place, std::ios::binary);
    if (!file.read(header, sizeof header) || std::memcmp(header, "SQLite format 3", 16) != 0) return false;
    return std::memcmp(header + 68, "Segu", 4) == 0;  // application id, big-endian at offset 68
}

}  // namespace segue::experiment
