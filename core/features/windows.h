// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/run_control.h"
#include "features/target.h"
#include "table/albums.h"

#include <array>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace segue::features {

enum class Binning { Quantile, Time };
enum class Cumulation { None, Sum, Mean };

struct WindowOptions {
    int windows =
        5;  ///< a table with one row a track always has 1, one of ready windows as many as it brings
    Binning binning = Binning::Quantile;
    Cumulation cumulation = Cumulation::Sum;
    bool operator==(const WindowOptions&) const = default;
};

enum class FeatureKind { Overall, Continuous, OverallCumulative, ContinuousCumulative };

struct Feature {
    std::string name;  ///< "valence", "loudness_overall", "loudness_continuous", "loudness_overall_cum"
    data::Unit unit = data::Unit::None;
    FeatureKind kind = FeatureKind::Overall;
    std::string column;  ///< the table column it comes from
    bool perWindow() const { return kind == FeatureKind::Continuous; }
    bool cumulative() const
    {
        return kind == FeatureKind::OverallCumulative || kind == FeatureKind::ContinuousCumulative;
    }
};

/// Every feature of every track, unscaled: METHOD sections 1 and 2. Columnar and immutable.
struct WindowTable {
    std::shared_ptr<const data::Albums> albums;
    WindowOptions options;
    int windows =
        1;  ///< W in force: 1 for a table with one row a track, the file's own for one of ready windows
    std::vector<Feature> features;
    /// By feature: tracks x windows (track-major) for a per-window feature, else one value a track. NaN =
    /// missing.
    std::vector<std::vector<float>> values;
    /// By target: the track's overall value in full precision, NaN = missing; empty = the table lacks the
    /// target.
    std::array<std::vector<double>, kTargetCount> overall;

    std::size_t tracks() const { return albums->tracks.size(); }
    float value(std::size_t feature, std::size_t track, int window) const
    {
        return features[feature].perWindow()
                   ? values[feature][track * std::size_t(windows) + std::size_t(window)]
                   : values[feature][track];
    }
    bool has(Target target) const { return !overall[std::size_t(target)].empty(); }
    std::vector<Target> targets() const;
    /// Index of the feature called `name`; "X" also finds "X_continuous", then "X_overall"; "X_overall" also
    /// finds a plain per-track "X", "X_continuous" a plain per-window "X". -1 = none.
    int find(std::string_view name) const;
};

/// The observations of a track that lie in its time, in seconds, and which of all they are.
struct Timing {
    std::vector<float> start, length;
    double total = 0;
    std::vector<std::size_t> which;
};

/// Without a start column, or any start in the track, observations lie one behind the other, as long as they
/// say or, where one does not, all alike; else one without a start is left out. Without durations each lasts
/// until the next one starts, the last one until the track ends, or, where its end is unknown, as long as the
/// one before it. `rows` are the track's in order of time, one at least.
Timing timingOf(const data::Albums& albums, std::span<const std::uint32_t> rows);

/// The window values of one track (METHOD section 1). `values` holds the m >= 1 observations in time order,
/// NaN = missing.
std::vector<double> quantileWindows(std::span<const float> values, int windows);
/// As above with windows of equal time; `start` and `length` of each observation in seconds, `total` = the
/// track's duration; a window that observations cover for no more than 1.5 ms holds none.
std::vector<double> timeWindows(std::span<const float> values, std::span<const float> start,
                                std::span<const float> length, double total, int windows);

std::shared_ptr<const WindowTable> makeWindows(std::shared_ptr<const data::Albums> albums,
                                               const WindowOptions& options, const RunControl& control = {});

/// The same tracks in another order inside each album, cumulative features computed again. `order` gives for
/// every track position the old track index (a permutation inside each album); disc and number stay with the
/// position, so that they tell nothing of the old order. The shuffle test is made of this.
std::shared_ptr<const WindowTable> reorderTracks(const WindowTable& table,
                                                 std::span<const std::uint32_t> order);

}  // namespace segue::features
