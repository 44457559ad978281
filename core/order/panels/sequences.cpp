// SPDX-License-Identifier: GPL-3.0-or-later
#include "order/panels/sequences.h"

#include "order/panels/trend.h"

#include <algorithm>
#include <cmath>

namespace segue::order {

namespace {

/// One feature of one album, made ready: standardised values, ranks, and how the sums over it are weighted.
class Series {
public:
    enum class State { Used, Missing, Constant };

    State take(std::span<const double> x)
    {
        if (std::ranges::any_of(x, [](double value) { return std::isnan(value); })) return State::Missing;
        sorted.assign(x.begin(), x.end());
        std::ranges::sort(sorted);
        if (sorted.empty() || sorted.front() == sorted.back()) return State::Constant;
        standardise(x);
        rank.resize(x.size());
        for (std::size_t i = 0; i < x.size(); ++i) {
            const auto [from, to] = std::equal_range(sorted.begin(), sorted.end(), x[i]);
            rank[i] = std::int32_t((from - sorted.begin()) - (sorted.end() - to));
        }
        return State::Used;
    }

    std::vector<double> sorted, z;
    std::vector<std::int32_t> rank;

private:
    void standardise(std::span<const double> x)
    {
        const double n = double(x.size());
        double mean = 0, squares = 0;
        for (const double value : x) mean += value / n;
        for (const double value : x) squares += (value - mean) * (value - mean);
        z.resize(x.size());
        for (std::size_t i = 0; i < x.size(); ++i) z[i] = (x[i] - mean) / std::sqrt(squares / (n - 1));
    }
};

class Builder {
public:
    Builder(const data::Albums& albums, std::span<const OverallValues> features)
        : m_albums(albums), m_features(features)
    {
        for (const auto& feature : features) m_made.features.push_back(feature.name);
        m_made.blocks = blocksOf(features.size());
        m_made.leftOut.resize(features.size());
        m_made.kendallVariance.resize(features.size());
        m_made.tiedNeighbours.resize(features.size());
        m_made.firstRow.push_back(0);
    }

    void addAlbum(std::uint32_t album, TrackRange tracks)
    {
        const std::size_t firstRow = m_made.firstRow.back(), a = m_made.album.size();
        m_made.album.push_back(album);
        m_made.firstRow.push_back(std::uint32_t(firstRow + tracks.count));
        m_made.z.resize((firstRow + tracks.count) * m_made.blocks);
        m_made.rank.resize(m_made.z.size());
        m_made.spearman.resize((a + 1) * m_made.blocks);
        m_made.kendall.resize((a + 1) * m_made.blocks);
        m_made.used.resize((a + 1) * m_features.size());
        for (std::size_t f = 0; f < m_features.size(); ++f) {
            const std::span x(m_features[f].values.data() + tracks.first, tracks.count);
            const auto state = m_series.take(x);
            if (state == Series::State::Missing) ++m_made.leftOut[f].missing;
            if (state == Series::State::Constant) ++m_made.leftOut[f].constant;
            if (state == Series::State::Used) addSeries(a, f, firstRow);
        }
    }

    Sequences take() { return std::move(m_made); }

private:
    void addSeries(std::size_t a, std::size_t f, std::size_t firstRow)
    {
        const std::size_t n = m_series.z.size(), block = f / kLanes, lane = f % kLanes;
        double places = 0, ranks = 0;
        for (std::size_t i = 0; i < n; ++i) {
            m_made.z[(firstRow + i) * m_made.blocks + block].v[lane] = float(m_series.z[i]);
            m_made.rank[(firstRow + i) * m_made.blocks + block].v[lane] = m_series.rank[i];
            const double place = 2 * double(i) - double(n - 1), rank = m_series.rank[i];
            places += place * place;
            ranks += rank * rank;
            if (i > 0 && m_series.rank[i] == m_series.rank[i - 1]) ++m_made.tiedNeighbours[f];
        }
        const double variance = kendallVariance(m_series.sorted);
        m_made.spearman[a * m_made.blocks + block].v[lane] = float(1 / std::sqrt(places * ranks));
        m_made.kendall[a * m_made.blocks + block].v[lane] = float(1 / std::sqrt(variance));
        m_made.kendallVariance[f] += variance;
        m_made.used[a * m_features.size() + f] = 1;
    }

    const data::Albums& m_albums;
    std::span<const OverallValues> m_features;
    Sequences m_made;
    Series m_series;
};

}  // namespace

std::size_t Sequences::longest() const
{
    std::size_t most = 0;
    for (std::size_t a = 0; a < albums(); ++a) most = std::max(most, length(a));
    return most;
}

TrackRange chosenTracks(const data::Album& album, const AlbumChoice& choice)
{
    const std::uint32_t ends = choice.inner ? 1 : 0;
    if (album.trackCount < 2 * ends) return {};
    const std::uint32_t count = album.trackCount - 2 * ends;
    if (count < std::max<std::uint32_t>(choice.minTracks, 1) ||
        count > std::min(choice.maxTracks, kMostTracks))
        return {};
    return {album.firstTrack + ends, count};
}

Sequences makeSequences(const data::Albums& albums, std::span<const OverallValues> features,
                        const AlbumChoice& choice)
{
    Builder builder(albums, features);
    for (std::uint32_t a = 0; a < albums.albums.size(); ++a)
        if (const TrackRange tracks = chosenTracks(albums.albums[a], choice); tracks.count > 0)
            builder.addAlbum(a, tracks);
    return builder.take();
}

}  // namespace segue::order
