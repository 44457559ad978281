// SPDX-License-Identifier: GPL-3.0-or-later
// g = probit((left + right + 1) / 2 / (N + 1)), clipped to 1e-4 .. 1 - 1e-4; z = (g - album mean) / album
// standard deviation (n - 1), 0 where that is 0 (ORDER_MODEL, "Linear model").
#include "order/scoring/scorer_inputs.h"

#include "features/album_inputs.h"

#include <boost/math/special_functions/erf.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace segue::order {

namespace {

constexpr double kClip = 1e-4;

enum class State { Speaks, Missing, Constant };

State stateOf(std::span<const double> x)
{
    if (std::ranges::any_of(x, [](double value) { return std::isnan(value); })) return State::Missing;
    const auto [least, greatest] = std::ranges::minmax(x);
    return least == greatest ? State::Constant : State::Speaks;
}

std::span<const double> valuesOf(const OverallValues& feature, TrackRange tracks)
{
    return {feature.values.data() + tracks.first, tracks.count};
}

features::RankScale scaleOf(const ScoredAlbums& albums, const OverallValues& feature,
                            const std::vector<bool>& use)
{
    features::RankScale scale{.name = feature.name, .sorted = {}, .mean = 0, .deviation = 1};
    for (std::size_t a = 0; a < albums.size(); ++a) {
        if (!use[a]) continue;
        for (const double value : valuesOf(feature, albums.tracks[a]))
            if (!std::isnan(value)) scale.sorted.push_back(float(value));
    }
    std::ranges::sort(scale.sorted);
    return scale;
}

double probitOf(const features::RankScale& scale, double value)
{
    return -std::numbers::sqrt2 *
           boost::math::erfc_inv(2 * std::clamp(scale.midRank(value), kClip, 1 - kClip));
}

/// Standardises in place; all the same gives 0.
void standardise(std::vector<double>& g)
{
    const double n = double(g.size());
    double mean = 0, squares = 0;
    for (const double value : g) mean += value / n;
    for (const double value : g) squares += (value - mean) * (value - mean);
    const double deviation = std::sqrt(squares / (n - 1));
    for (double& value : g) value = deviation > 1e-9 ? (value - mean) / deviation : 0;
}

}  // namespace

ScoredAlbums scoredAlbums(const features::WindowTable& table, std::span<const std::string_view> features,
                          bool inner)
{
    ScoredAlbums scored;
    for (const auto name : features) {
        if (auto values = overallValues(table, name))
            scored.features.push_back(std::move(*values));
        else
            scored.absent.emplace_back(name);
    }
    scored.leftOut.resize(scored.features.size());
    scored.firstRow.push_back(0);
    const AlbumChoice choice{.minTracks = kFewestScoredTracks, .maxTracks = kMostTracks, .inner = inner};
    for (std::uint32_t a = 0; a < table.albums->albums.size(); ++a) {
        const TrackRange tracks = chosenTracks(table.albums->albums[a], choice);
        if (tracks.count == 0) continue;
        std::size_t speaking = 0;
        for (std::size_t f = 0; f < scored.features.size(); ++f) {
            const State state = stateOf(valuesOf(scored.features[f], tracks));
            scored.leftOut[f].missing += state == State::Missing;
            scored.leftOut[f].constant += state == State::Constant;
            speaking += state == State::Speaks;
        }
        scored.silent += speaking == 0;
        if (speaking == 0) continue;
        scored.album.push_back(a);
        scored.tracks.push_back(tracks);
        scored.firstRow.push_back(scored.firstRow.back() + tracks.count);
    }
    return scored;
}

ScorerInputs scorerInputs(const ScoredAlbums& albums, const std::vector<bool>& use)
{
    ScorerInputs inputs;
    inputs.z.resize(albums.firstRow.back() * kScorerBlocks);
    std::vector<double> g;
    for (std::size_t f = 0; f < albums.features.size(); ++f) {
        const auto scale = scaleOf(albums, albums.features[f], use);
        for (std::size_t a = 0; a < albums.size(); ++a) {
            const auto x = valuesOf(albums.features[f], albums.tracks[a]);
            if (stateOf(x) != State::Speaks) continue;
            g.clear();
            for (const double value : x) g.push_back(probitOf(scale, value));
            standardise(g);
            for (std::size_t i = 0; i < g.size(); ++i)
                inputs.z[(albums.firstRow[a] + i) * kScorerBlocks + f / kLanes].v[f % kLanes] = float(g[i]);
        }
    }
    return inputs;
}

}  // namespace segue::order
