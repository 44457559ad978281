// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/path_lock.h"

#include <string>

namespace segue::experiment {

/// Beside the place of a run stand, while it is written, what is not whole yet and the run that stood there
/// before.
inline constexpr auto kPart = ".part", kUnfinished = ".unfinished", kEarlier = ".earlier";

/// Holds the place of a run that is to be written, before anything is touched, and clears away what killed
/// processes left beside it. Errors: InUse; FileUnwritable, also where a file stands there that is no run.
Result<PathLock> claimRun(const std::string& path);

/// Puts what lies beside the place of a run in order, now that no living process can want it: half a file
/// goes, and a run that was put aside comes back unless another one has finished epochs in its place.
void clearLeftovers(const PathLock& held);

/// Where a run is written before it is whole. Error FileUnwritable where something else stands there.
Result<std::string> partPlace(const PathLock& held);
/// Takes the file there into its place, where it could be `written`; else it goes. Error FileUnwritable.
Status putInPlace(const PathLock& held, const Status& written);

/// Removes a run's file and what SQLite has beside it.
void removeRun(const std::string& place);

/// The run that stood where a new one goes: put aside while training may still come to nothing, back again if
/// it does.
class EarlierRun {
public:
    explicit EarlierRun(const PathLock& held);
    EarlierRun(const EarlierRun&) = delete;
    EarlierRun& operator=(const EarlierRun&) = delete;
    ~EarlierRun();

    /// The new run is kept: the earlier one goes.
    void forget();

private:
    std::string m_place;
    bool m_aside = false;
};

/// A run that ended is kept: one that a process put aside for it, and did not live to remove, goes.
void forgetEarlier(const PathLock& held);

}  // namespace segue::experiment
