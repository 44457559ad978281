// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/run_control.h"
#include "clean/removal.h"
#include "table/album_table.h"
#include "table/albums.h"
#include "table/rule.h"

#include <array>
#include <memory>
#include <string>
#include <vector>

namespace segue::data {

struct CleaningOptions {
    std::array<bool, 6> on{true, true, true,
                           true, true, false};  ///< by Rule; Outliers on = exclude their albums
    std::int32_t minTracks = 2;
    std::int32_t maxTracks = 0;  ///< 0 = no maximum
    bool stripEditions = false;  ///< duplicates: also after taking off "(Deluxe Edition)", "- Live", ...
    bool fingerprints = false;   ///< duplicates: also near-identical feature fingerprints
    /// Album ids by hand: `exclude` goes out after all rules ("excluded"), and no copy of it goes as its
    /// duplicate; `keep` is spared by the rules about albums (incomplete, duplicates, length, outliers). An
    /// id in both is kept.
    std::vector<std::string> exclude{}, keep{};
    bool operator==(const CleaningOptions&) const = default;
};

/// Two albums held for the same one.
struct Duplicate {
    enum class Match { Name, Edition, Sound };
    enum class Choice {
        MoreTracks,
        EarlierRelease,
        LowerId,
        Kept
    };                        ///< why `stays` stays; Kept: both do, by hand
    std::string stays, goes;  ///< album ids
    Match match{};
    Choice choice{};
};

/// What stood before a rule and what it took: one step of the funnel. Units is a step only where it took
/// something, ByHand where there is a list; Unread counts rows and documents. A row that repeats a track
/// counts as a track, one that repeats an observation does not.
struct RuleCount {
    Rule rule{};
    std::int64_t albumsBefore = 0, tracksBefore = 0;
    std::int64_t albumsRemoved = 0, tracksRemoved = 0;
    std::int64_t unread = 0;  ///< rows and documents; rows of a table of tracks are in tracksRemoved too
};

struct Cleaned {
    std::shared_ptr<const Albums> albums;
    std::vector<RuleCount> steps;  ///< one per rule that is on, in the order in which they ran
    std::vector<Removal> removals;
    std::vector<Duplicate> duplicates;  ///< found by rule Duplicates
};

/// Applies the rules that are on. Never fails: nothing left is an empty list of albums.
/// With every rule off the albums are grouped and ordered, and loudness in two units is not mixed; rows
/// without an album or a number cannot be placed and are left out even then, and are listed as removed. Where
/// the control asks to stop, what it returns is of no use.
Cleaned clean(std::shared_ptr<const AlbumTable> table, const CleaningOptions& options = {},
              const RunControl& control = {});

}  // namespace segue::data
