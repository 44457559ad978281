// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/metrics/agreement.h"

#include <limits>
#include <unordered_map>

namespace segue::evaluation {

namespace {

/// numpy's linspace(0, 1, 11): the step times k, the last value set.
std::array<double, 11> binEdges()
{
    std::array<double, 11> edges{};
    for (std::size_t k = 0; k < edges.size(); ++k) edges[k] = double(k) * 0.1;
    edges.back() = 1;
    return edges;
}

/// P(k of the targets of `mask` are right), k = 0..8, each right with its own probability.
std::array<double, 9> numberRight(unsigned mask, std::span<const double> accuracy)
{
    std::array<double, 9> chance{1};
    for (std::size_t target = 0; target < accuracy.size(); ++target) {
        if (!(mask >> target & 1U)) continue;
        for (std::size_t k = chance.size() - 1; k > 0; --k)
            chance[k] = chance[k] * (1 - accuracy[target]) + chance[k - 1] * accuracy[target];
        chance[0] *= 1 - accuracy[target];
    }
    return chance;
}

}  // namespace

std::size_t agreementBin(double share)
{
    static const std::array<double, 11> edges = binEdges();
    auto bin = std::size_t(share * 10);
    if (bin == 10) --bin;
    if (share < edges[bin]) --bin;
    if (bin != 9 && share >= edges[bin + 1]) ++bin;
    return bin;
}

Agreement agreement(std::span<const int> right, std::span<const int> targets)
{
    Agreement result;
    result.edges = binEdges();
    double sum = 0;
    for (std::size_t t = 0; t < right.size(); ++t) {
        if (targets[t] <= 0) continue;
        const double share = double(right[t]) / double(targets[t]);
        ++result.counts[agreementBin(share)];
        ++result.n;
        sum += share;
    }
    result.overall = result.n ? sum / double(result.n) : std::numeric_limits<double>::quiet_NaN();
    return result;
}

std::array<double, 10> independentAgreement(std::span<const std::uint8_t> known,
                                            std::span<const double> accuracy)
{
    std::array<std::int64_t, 256> transitions{};
    for (const std::uint8_t mask : known) ++transitions[mask];
    std::array<double, 10> expected{};
    for (unsigned mask = 1; mask < transitions.size(); ++mask) {
        if (transitions[mask] == 0) continue;
        const int targets = __builtin_popcount(mask);
        const std::array<double, 9> chance = numberRight(mask, accuracy);
        for (int k = 0; k <= targets; ++k)
            expected[agreementBin(double(k) / targets)] += double(transitions[mask]) * chance[std::size_t(k)];
    }
    return expected;
}

std::vector<AlbumAgreement> agreementByAlbum(std::span<const int> right, std::span<const int> targets,
                                             std::span<const std::uint32_t> album)
{
    std::vector<AlbumAgreement> albums;
    std::unordered_map<std::uint32_t, std::size_t> place;
    for (std::size_t t = 0; t < right.size(); ++t) {
        if (targets[t] <= 0) continue;
        const auto [entry, isNew] = place.try_emplace(album[t], albums.size());
        if (isNew) albums.push_back({album[t], 0, 0});
        AlbumAgreement& one = albums[entry->second];
        ++one.n;
        one.overall += double(right[t]) / double(targets[t]);
    }
    for (AlbumAgreement& one : albums) one.overall /= double(one.n);
    return albums;
}

}  // namespace segue::evaluation
