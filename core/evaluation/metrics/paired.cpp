// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/metrics/paired.h"

#include "evaluation/metrics/significance.h"

namespace segue::evaluation {

namespace {

bool right(const Scored& scored, std::size_t row, double threshold)
{
    return (scored.score[row] > threshold) == (scored.up[row] != 0);
}

}  // namespace

PairedDifference pairedDifference(const Scored& first, const Scored& second, double threshold,
                                  const BootstrapOptions& options, const RunControl& control)
{
    const DenseAlbums albums = denseAlbums(first.album);
    PairedDifference result;
    result.n = std::int64_t(first.size());
    result.albums = std::int64_t(albums.count);
    if (result.n == 0) return result;
    std::vector<double> sums(albums.count), counts(albums.count);
    for (std::size_t row = 0; row < first.size(); ++row) {
        const bool one = right(first, row, threshold), other = right(second, row, threshold);
        result.onlyFirstRight += one && !other;
        result.onlySecondRight += other && !one;
        sums[albums.album[row]] += int(one) - int(other);
        counts[albums.album[row]] += 1;
    }
    result.mcnemar = mcnemarExact(result.onlyFirstRight, result.onlySecondRight);
    result.accuracy = double(result.onlyFirstRight - result.onlySecondRight) / double(result.n);
    const Ranking ranking = rank(first), otherRanking = rank(second);
    if (const auto a = auc(ranking), b = auc(otherRanking); a && b) result.auc = *a - *b;
    if (albums.count < 2) return result;

    Bootstrap bootstrap(albums.count, options);
    const std::size_t sum = bootstrap.addSum(std::move(sums)), count = bootstrap.addSum(std::move(counts));
    const std::size_t a = bootstrap.addRanking(ranking, first.up, albums.album, Bootstrap::Area::AucOnly);
    const std::size_t b =
        bootstrap.addRanking(otherRanking, first.up, albums.album, Bootstrap::Area::AucOnly);
    if (!bootstrap.run(control)) return result;
    result.accuracyCi = percentileInterval(ratio(bootstrap.sum(sum), bootstrap.sum(count)));
    if (result.auc) result.aucCi = percentileInterval(difference(bootstrap.auc(a), bootstrap.auc(b)));
    return result;
}

AucDifference aucDifference(const Scored& first, std::span<const Scored> others,
                            const BootstrapOptions& options, const RunControl& control)
{
    AucDifference result;
    const Ranking ranking = rank(first);
    const auto area = auc(ranking);
    if (!area || others.empty()) return result;
    const DenseAlbums albums = denseAlbums(first.album);
    Bootstrap bootstrap(albums.count, options);
    const std::size_t own = bootstrap.addRanking(ranking, first.up, albums.album, Bootstrap::Area::AucOnly);
    const double share = 1.0 / double(others.size());
    std::vector<std::size_t> handles;
    double sum = 0;
    for (const Scored& other : others) {
        const Ranking one = rank(other);
        sum += auc(one).value_or(0.5);
        handles.push_back(bootstrap.addRanking(one, other.up, albums.album, Bootstrap::Area::AucOnly));
    }
    result.difference = *area - sum * share;
    if (albums.count < 2 || !bootstrap.run(control)) return result;
    std::vector<double> draws = bootstrap.auc(own);
    for (const std::size_t handle : handles)
        for (std::size_t draw = 0; draw < draws.size(); ++draw)
            draws[draw] -= bootstrap.auc(handle)[draw] * share;
    result.ci = percentileInterval(std::move(draws));
    return result;
}

}  // namespace segue::evaluation
