// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/run_control.h"
#include "evaluation/metrics/metrics.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace segue::evaluation {

struct BootstrapOptions {
    int draws = 2000;
    std::uint64_t seed = 1;
    int threads = 2;
};

/// A bootstrap over clusters of transitions: albums, or their artists. A draw takes as many clusters as there
/// are, with replacement, and pools their transitions. Every statistic sees the same draws, so differences of
/// statistics are paired. Seeded by draw: the number of threads changes no bit.
class Bootstrap {
public:
    /// `clusters`: how many there are; every statistic names them 0..clusters-1.
    explicit Bootstrap(std::size_t clusters, const BootstrapOptions& options = {})
        : m_clusters(clusters), m_options(options)
    {
    }

    /// A sum over transitions, given by cluster. Returns its handle.
    std::size_t addSum(std::vector<double> byCluster);
    /// An order of transitions, for AUC and, where asked for, average precision (NaN in every draw where
    /// not). `cluster[row]` is the cluster of a row of the ranking.
    enum class Area { Both, AucOnly };
    std::size_t addRanking(const Ranking& ranking, std::span<const std::uint8_t> up,
                           std::span<const std::uint32_t> cluster, Area area = Area::Both);

    /// Draws. False: stopped by `control`, and no statistic has any draws.
    bool run(const RunControl& control = {});

    /// By draw: the sum; NaN where the statistic is undefined in the draw (AUC: one class only).
    std::vector<double> sum(std::size_t handle) const;
    const std::vector<double>& auc(std::size_t handle) const { return m_rankings[handle].auc; }
    const std::vector<double>& averagePrecision(std::size_t handle) const
    {
        return m_rankings[handle].averagePrecision;
    }

private:
    /// Rows by falling score with the Downs of a step before its Ups; steps of Downs only are joined.
    struct Ranked {
        struct Group {
            std::uint32_t downsEnd = 0, upsEnd = 0;  ///< into `clusters`
        };
        std::vector<std::uint32_t> clusters;
        std::vector<Group> groups;
        Area area = Area::Both;
        std::vector<double> auc, averagePrecision;
    };
    std::size_t paddedSums() const { return (m_sums.size() + 1) / 2 * 2; }
    void drawBlock(std::size_t block);
    void sumBlock(const std::uint8_t* weights, std::size_t firstDraw);
    static void rankBlock(Ranked& ranked, const std::uint8_t* weights, std::size_t firstDraw);

    std::size_t m_clusters;
    BootstrapOptions m_options;
    std::vector<std::vector<double>> m_sums;  ///< by handle, by cluster
    std::vector<double> m_columns;            ///< cluster-major copy of m_sums while drawing
    std::vector<double> m_drawnSums;          ///< draw-major
    std::vector<Ranked> m_rankings;
};

/// The 2.5 % and 97.5 % percentiles (numpy's linear ones) of the draws that are numbers; none where fewer
/// than half are.
std::optional<Interval> percentileInterval(std::vector<double> draws);
/// Percentile `share` (0..1) of sorted values, linear between neighbours as numpy's default; `sorted` must
/// not be empty.
double quantile(std::span<const double> sorted, double share);

/// Draw by draw a/b and a-b; NaN where undefined.
std::vector<double> ratio(std::span<const double> a, std::span<const double> b);
std::vector<double> difference(std::span<const double> a, std::span<const double> b);

/// Numbers 0..k-1 in the order in which the albums come first, and their count.
struct DenseAlbums {
    std::vector<std::uint32_t> album;
    std::size_t count = 0;
};
DenseAlbums denseAlbums(std::span<const std::uint32_t> album);

}  // namespace segue::evaluation
