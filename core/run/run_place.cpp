// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/run_place.h"

#include "run/run_file.h"
#include "run/run_reading.h"

#include <filesystem>
#include <utility>

namespace segue::experiment {

namespace {

namespace fs = std::filesystem;

Error unwritable(const std::string& path, std::string why)
{
    return {.code = ErrorCode::FileUnwritable, .subject = path, .detail = std::move(why)};
}

/// A run of which at least one epoch is finished, so that it can be used or gone on with.
bool isWorthKeeping(const std::string& place)
{
    const auto run = readRun(place);
    return run && (run->finished || !run->history.empty());
}

bool isEmptyOrRun(const std::string& file)
{
    std::error_code none;
    return fs::is_regular_file(file, none) && (fs::file_size(file, none) == 0 || isRunFile(file));
}

}  // namespace

Result<PathLock> claimRun(const std::string& path)
{
    auto held = PathLock::take(path);
    if (!held) return held;
    std::error_code none;
    if (fs::exists(held->place(), none) && !isRunFile(held->place()))
        return unwritable(path, "it exists and is no run of Segue's");
    clearLeftovers(*held);
    return held;
}

void clearLeftovers(const PathLock& held)
{
    std::error_code none;
    const std::string &place = held.place(), earlier = place + kEarlier;
    for (const auto* ending : {kPart, kUnfinished})
        if (isEmptyOrRun(place + ending)) removeRun(place + ending);
    // What a killed writer left in the journal is undone under this lock, for whoever looks meanwhile.
    const bool stands = fs::exists(place, none), opens = stands && RunFile::open(held);
    if (!isRunFile(earlier) || (opens && isWorthKeeping(place))) return;
    if (stands) removeRun(place);
    fs::rename(earlier, place, none);
}

Result<std::string> partPlace(const PathLock& held)
{
    std::error_code none;
    std::string part = held.place() + kPart;
    if (fs::exists(part, none)) return unwritable(part, "it exists and is no run of Segue's");
    return part;
}

Status putInPlace(const PathLock& held, const Status& written)
{
    std::error_code failed;
    const std::string &place = held.place(), part = place + kPart;
    std::string why = written ? std::string() : written.error().detail;
    if (written) {
        fs::remove(place + "-journal", failed);  // of what stood there
        fs::rename(part, place, failed);
        if (!failed) return Done{};
        why = failed.message();
    }
    removeRun(part);
    return unwritable(held.path(), why);
}

void removeRun(const std::string& place)
{
    std::error_code none;
    for (const auto* ending : {"", "-journal"}) fs::remove(place + ending, none);
}

EarlierRun::EarlierRun(const PathLock& held) : m_place(held.place())
{
    std::error_code failed;
    if (!RunFile::open(held)) return;  // opening also puts back what a killed run left in its journal
    fs::remove(m_place + kEarlier, failed);
    // A second name, so that the place is never empty for those who look; where there are none, it is for a
    // moment.
    fs::create_hard_link(m_place, m_place + kEarlier, failed);
    if (failed) fs::rename(m_place, m_place + kEarlier, failed);
    m_aside = !failed;
}

EarlierRun::~EarlierRun()
{
    std::error_code none;
    if (m_aside) fs::rename(m_place + kEarlier, m_place, none);
}

void EarlierRun::forget()
{
    std::error_code none;
    if (std::exchange(m_aside, false)) fs::remove(m_place + kEarlier, none);
}

void forgetEarlier(const PathLock& held)
{
    std::error_code none;
    if (const std::string earlier = held.place() + kEarlier; isRunFile(earlier)) fs::remove(earlier, none);
}

}  // namespace segue::experiment
