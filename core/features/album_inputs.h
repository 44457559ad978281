// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/windows.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace segue::features {

/// How a column becomes comparable with the others: the probit of its mid-rank among the training values (or
/// the value itself), then z-scored. Missing values become 0, the middle.
struct RankScale {
    std::string name;           ///< of the window table's feature
    std::vector<float> sorted;  ///< training values in order; empty = z-scored only
    double mean = 0, deviation = 1;

    double midRank(double value) const;  ///< 0..1 among the training values
    /// Probit of the mid-rank, which is kept `margin` away from 0 and 1; 0 where the value is missing.
    double probitRank(double value, double margin) const;
    double scaled(double value) const;
};

/// The causal inputs of the album preset: of track i nothing but the tracks 1..i of its album enters. 112 of
/// them where all thirteen features and four targets are there; fewer features, fewer inputs.
class AlbumInputs {
public:
    AlbumInputs() = default;
    /// Fits scales on the tracks, and the final z-scores on the transitions, of the albums in use.
    static AlbumInputs fit(const WindowTable& table, const std::vector<bool>& useAlbum);
    /// From what `scales`, `mean` and `deviation` gave, as a saved model keeps them.
    AlbumInputs(std::vector<RankScale> scales, std::vector<RankScale> windowScales,
                std::vector<Target> targets, int windows, std::vector<double> mean,
                std::vector<double> deviation);

    std::size_t count() const { return m_mean.size(); }
    std::vector<std::string> names() const;
    /// The features it reads that the table does not have.
    std::vector<std::string> missing(const WindowTable& table) const;

    const std::vector<RankScale>& scales() const { return m_scales; }
    const std::vector<RankScale>& windowScales() const { return m_windowScales; }
    const std::vector<Target>& targets() const { return m_targets; }
    int windows() const { return m_windows; }
    const std::vector<double>& mean() const { return m_mean; }
    const std::vector<double>& deviation() const { return m_deviation; }

    /// What is known of each track by itself, whatever stands before it: computed once, used for every order.
    struct Tracks {
        std::vector<float> scaled;   ///< tracks x scales
        std::vector<float> windows;  ///< tracks x (window features x windows)
        std::vector<double> raw;     ///< tracks x targets, NaN = missing
        std::vector<float> rank;     ///< tracks x targets: mid-rank, .5 where missing
        std::vector<std::int32_t> disc, number;
    };
    Tracks tracksOf(const WindowTable& table) const;

    /// The inputs of one album [order.size(), count()]. `order` lists its tracks as they are played; disc and
    /// track number belong to the place, `first` being the album's first track, not to what is played there.
    void write(const Tracks& tracks, std::uint32_t first, std::span<const std::uint32_t> order,
               float* out) const;

private:
    void writeRaw(const Tracks& tracks, std::uint32_t first, std::span<const std::uint32_t> order,
                  double* out) const;

    std::vector<RankScale> m_scales;        ///< by feature, the targets' among them
    std::vector<RankScale> m_windowScales;  ///< by feature that differs from window to window
    std::vector<Target> m_targets;
    std::vector<std::size_t> m_scaleOf;  ///< by target: index in m_scales
    int m_windows = 1;
    std::vector<double> m_mean, m_deviation;
};

}  // namespace segue::features
