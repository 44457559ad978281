// SPDX-License-Identifier: GPL-3.0-or-later
// Every interval of an evaluation that comes from a bootstrap over clusters of albums. Which clusters is a
// parameter: the albums themselves, or their artists.
#pragma once

#include "evaluation/baselines/score_baselines.h"
#include "evaluation/bootstrap/bootstrap.h"

namespace segue::evaluation {

/// The cluster that each album belongs to, both numbered from 0.
struct Clusters {
    std::vector<std::uint32_t> ofAlbum;
    std::size_t count = 0;
};
/// Every album a cluster of its own.
Clusters albumsAsClusters(std::size_t albums);

/// What the clusters are drawn from. Its values must outlive the call.
struct ToDraw {
    const Evaluation& points;        ///< targets, together and baselines, without these intervals
    const std::vector<Work>& works;  ///< in the order of the targets
    const Rightness& rightness;
    std::span<const std::uint32_t> album;  ///< by prediction row, numbered from 0
};

struct ClusterIntervals {
    using ByMetric = std::array<std::optional<Interval>, kMetricCount>;
    struct OfBaseline {
        std::optional<Interval> difference, aucDifference;
    };
    std::vector<ByMetric> targets;
    ByMetric together;
    std::vector<OfBaseline> baselines;  ///< in the evaluation's order
    std::optional<Interval> agreement, albumAgreement;
};
/// None: stopped by `control`.
std::optional<ClusterIntervals> drawIntervals(const ToDraw& from, const Clusters& clusters,
                                              const BootstrapOptions& options,
                                              const RunControl& control = {});

}  // namespace segue::evaluation
