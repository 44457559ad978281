// SPDX-License-Identifier: GPL-3.0-or-later
#include "order/panels/panels.h"

#include "order/panels/contour.h"
#include "order/panels/position.h"

#include <cmath>
#include <limits>

namespace segue::order {

namespace {

DirectionPairs pairsOf(const OrderSums& sums, std::size_t f)
{
    return {.upUp = sums.countOf(kUpUp, f),
            .upDown = sums.countOf(kUpDown, f),
            .downUp = sums.countOf(kDownUp, f),
            .downDown = sums.countOf(kDownDown, f)};
}

std::int64_t turningPointsOf(const OrderSums& sums, std::size_t f)
{
    return sums.countOf(kUpDown, f) + sums.countOf(kDownUp, f);
}

class Builder {
public:
    Builder(const Sequences& sequences, const PermutedSums& sums) : m_sequences(sequences), m_sums(sums) {}

    std::vector<FeaturePanels> build()
    {
        for (std::size_t f = 0; f < m_sequences.features.size(); ++f) {
            FeaturePanels panels;
            panels.name = m_sequences.features[f];
            panels.albums = albumsWith(f, 1);
            panels.leftOut = m_sequences.leftOut[f];
            panels.contour = contourOf(f);
            panels.chain.pairs = pairsOf(m_sums.observed, f);
            panels.chain.entropy = chainBits(panels.chain.pairs).entropy;
            panels.trend.z = m_sums.observed.realOf(kKendall, f) / std::sqrt(m_sequences.kendallVariance[f]);
            m_panels.push_back(std::move(panels));
        }
        testContour();
        testCoherence();
        testPosition();
        testTrend();
        testChain();
        return std::move(m_panels);
    }

private:
    /// Albums that the feature is used of and that have at least so many tracks.
    std::int64_t albumsWith(std::size_t f, std::size_t tracks) const
    {
        std::int64_t n = 0;
        for (std::size_t a = 0; a < m_sequences.albums(); ++a)
            n += m_sequences.uses(a, f) && m_sequences.length(a) >= tracks;
        return n;
    }

    std::int64_t albumsWithPlace(std::size_t f, std::size_t place) const
    {
        std::int64_t n = 0;
        for (std::size_t a = 0; a < m_sequences.albums(); ++a)
            n += m_sequences.uses(a, f) && placeRange(place, m_sequences.length(a)).size() > 0;
        return n;
    }

    ContourPanel contourOf(std::size_t f) const
    {
        ContourPanel contour{.turningPoints = turningPointsOf(m_sums.observed, f),
                             .ascents = m_sums.observed.countOf(kUps, f),
                             .ties = m_sequences.tiedNeighbours[f]};
        double variance = 0, ascentsVariance = 0;
        for (std::size_t a = 0; a < m_sequences.albums(); ++a) {
            if (!m_sequences.uses(a, f)) continue;
            const auto expected = contourExpectation(m_sequences.length(a));
            contour.expected += expected.turningPoints;
            contour.expectedAscents += expected.ascents;
            variance += expected.turningPointsVariance;
            ascentsVariance += expected.ascentsVariance;
        }
        contour.expectedDeviation = std::sqrt(variance);
        contour.expectedAscentsDeviation = std::sqrt(ascentsVariance);
        return contour;
    }

    /// A statistic of the real order and of every permutation; of no albums it is not a number.
    template <class Of>
    Permuted permuted(std::int64_t n, Of of) const
    {
        Permuted made{.n = n,
                      .observed = n > 0 ? of(m_sums.observed) : std::numeric_limits<double>::quiet_NaN(),
                      .permuted = {}};
        for (const OrderSums& sums : m_sums.permuted) made.permuted.push_back(of(sums));
        return made;
    }

    /// One family of a test a feature.
    template <class Make, class Keep>
    void testFeatures(Make make, Keep keep)
    {
        std::vector<Permuted> family;
        for (std::size_t f = 0; f < m_panels.size(); ++f) family.push_back(make(f));
        const auto tested = testFamily(family);
        for (std::size_t f = 0; f < m_panels.size(); ++f) keep(m_panels[f]) = tested[f];
    }

    /// One family of all features and of `count` statistics each.
    template <class Make, class Keep>
    void testGrid(std::size_t count, Make make, Keep keep)
    {
        std::vector<Permuted> family;
        for (std::size_t f = 0; f < m_panels.size(); ++f)
            for (std::size_t k = 0; k < count; ++k) family.push_back(make(f, k));
        const auto tested = testFamily(family);
        for (std::size_t f = 0; f < m_panels.size(); ++f)
            keep(m_panels[f])
                .assign(tested.begin() + std::ptrdiff_t(f * count),
                        tested.begin() + std::ptrdiff_t((f + 1) * count));
    }

    /// The mean over albums of a sum.
    Permuted meanOf(std::size_t sum, std::size_t f, std::int64_t n) const
    {
        return permuted(n, [=](const OrderSums& sums) { return sums.realOf(sum, f) / double(n); });
    }

    void testContour()
    {
        testFeatures(
            [&](std::size_t f) {
                return permuted(albumsWith(f, 3),
                                [f](const OrderSums& sums) { return double(turningPointsOf(sums, f)); });
            },
            [](FeaturePanels& panels) -> Tested& { return panels.contour.tested; });
        testFeatures(
            [&](std::size_t f) {
                return permuted(albumsWith(f, 2),
                                [f](const OrderSums& sums) { return double(sums.countOf(kUps, f)); });
            },
            [](FeaturePanels& panels) -> Tested& { return panels.contour.testedAscents; });
    }

    void testCoherence()
    {
        testGrid(
            kLags,
            [&](std::size_t f, std::size_t k) {
                const std::int64_t n = albumsWith(f, k + 2);
                return permuted(
                    n, [=](const OrderSums& sums) { return 1 - sums.realOf(kCoherence + k, f) / double(n); });
            },
            [](FeaturePanels& panels) -> std::vector<Tested>& { return panels.coherence; });
    }

    void testPosition()
    {
        testGrid(
            kPlaces,
            [&](std::size_t f, std::size_t k) { return meanOf(kPlace + k, f, albumsWithPlace(f, k)); },
            [](FeaturePanels& panels) -> std::vector<Tested>& { return panels.position; });
        testFeatures([&](std::size_t f) { return meanOf(kSlope, f, m_panels[f].albums); },
                     [](FeaturePanels& panels) -> Tested& { return panels.slope; });
    }

    void testTrend()
    {
        testFeatures(
            [&](std::size_t f) {
                return permuted(m_panels[f].albums,
                                [f](const OrderSums& sums) { return sums.realOf(kKendall, f); });
            },
            [](FeaturePanels& panels) -> Tested& { return panels.trend.s; });
        testFeatures([&](std::size_t f) { return meanOf(kSpearman, f, m_panels[f].albums); },
                     [](FeaturePanels& panels) -> Tested& { return panels.trend.rho; });
        testFeatures([&](std::size_t f) { return meanOf(kKendallSquares, f, m_panels[f].albums); },
                     [](FeaturePanels& panels) -> Tested& { return panels.trend.spread; });
    }

    void testChain()
    {
        testFeatures(
            [&](std::size_t f) {
                return permuted(m_panels[f].chain.pairs.n(), [f](const OrderSums& sums) {
                    const DirectionPairs pairs = pairsOf(sums, f);
                    return pairs.n() > 0 ? chainBits(pairs).information : 0;
                });
            },
            [](FeaturePanels& panels) -> Tested& { return panels.chain.information; });
    }

    const Sequences& m_sequences;
    const PermutedSums& m_sums;
    std::vector<FeaturePanels> m_panels;
};

}  // namespace

Panels makePanels(const data::Albums& albums, std::span<const OverallValues> features,
                  const AlbumChoice& choice, const PermutationOptions& options, const RunControl& control)
{
    const Sequences sequences = makeSequences(albums, features, choice);
    const PermutedSums sums = permuteWithinAlbums(sequences, options, control);
    return {.choice = choice,
            .options = options,
            .albums = std::int64_t(sequences.albums()),
            .tracks = std::int64_t(sequences.firstRow.back()),
            .permutations = int(sums.permuted.size()),
            .stopped = sums.stopped,
            .features = Builder(sequences, sums).build()};
}

}  // namespace segue::order
