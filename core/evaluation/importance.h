// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/run_control.h"
#include "evaluation/controls/subset.h"
#include "evaluation/metrics/metrics.h"

#include <cstdint>
#include <string>
#include <vector>

namespace segue::evaluation {

/// Features that are permuted together: a feature with its running sum or mean. `window` >= 0: that window
/// alone.
struct FeatureGroup {
    std::string name;                   ///< of the feature, without "_cum"
    std::vector<std::size_t> features;  ///< of the table
    int window = -1;                    ///< from 0
};

struct ImportanceOptions {
    int repeats = 10;
    bool perWindow = false;           ///< also every window of every per-window feature by itself
    std::vector<std::string> only{};  ///< feature names to look at (a model's inputs); empty = all
    double threshold = 0.5;
    int draws = 1000;  ///< bootstrap over albums
    std::uint64_t seed = 1;
    int threads = 2;
};

/// What one target loses when a group is permuted; positive = the model used it.
struct ImportanceOfGroup {
    std::size_t group = 0;
    features::Target target{};
    double accuracyDrop = 0;        ///< mean over the repeats, in shares
    std::optional<double> aucDrop;  ///< mean over the repeats; none with one class only
    /// Paired bootstrap over albums of the mean drop; none with one album.
    std::optional<Interval> accuracyCi, aucCi;
    std::vector<double> accuracyDrops;  ///< by repeat
};

struct ImportanceResult {
    std::vector<FeatureGroup> groups;
    std::vector<ImportanceOfGroup> values;  ///< group by group, target by target
    int groupsReached = 0;                  ///< fewer than groups.size() where `control` stopped it
    bool stopped = false;
};

std::vector<FeatureGroup> importanceGroups(const features::WindowTable& table, bool perWindow,
                                           std::span<const std::string> only = {});

/// The group's values exchanged between albums, sequences whole: an album gets those of another one of the
/// same number of tracks, track by track and window by window (of a near number where no other has as many; a
/// donor that is too short starts again). Labels stay. With one album nothing can be exchanged.
features::Samples exchangeBetweenAlbums(const features::Samples& samples, const FeatureGroup& group,
                                        std::uint64_t seed, std::uint64_t draw);

/// Permutation importance on the albums of `test`. Fails only where `predict` fails.
Result<ImportanceResult> permutationImportance(const features::Samples& samples,
                                               std::span<const std::uint32_t> test, const Predict& predict,
                                               const ImportanceOptions& options = {},
                                               const RunControl& control = {});

}  // namespace segue::evaluation
