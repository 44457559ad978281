// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/engine/sources/order_source.h"

#include "base/random.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace segue::model {

namespace {

using features::OrderInputs;

/// Albums that share a task of the team.
constexpr std::size_t kAlbumsPerTask = 64;

std::vector<std::uint32_t> asPlayed(std::uint32_t tracks)
{
    std::vector<std::uint32_t> order(tracks);
    std::iota(order.begin(), order.end(), 0U);
    return order;
}

}  // namespace

OrderSource::OrderSource(const features::WindowTable& table, const OrderInputs& inputs,
                         const TrackOrders& orders)
    : m_trackInputs(inputs.trackInputs())
{
    const std::uint32_t* order = orders.place.data();
    for (const std::uint32_t album : orders.album) {
        addAlbum(table, inputs, album);
        addRow(album, {order, m_albums.at(album).tracks});
        order += m_albums.at(album).tracks;
    }
}

OrderSource::OrderSource(const features::WindowTable& table, const OrderInputs& inputs,
                         std::span<const std::uint32_t> albums, int random, std::uint64_t key)
    : m_trackInputs(inputs.trackInputs()), m_group(1 + random)
{
    for (const std::uint32_t album : albums) {
        addAlbum(table, inputs, album);
        const auto order = asPlayed(m_albums.at(album).tracks);
        for (int k = 0; k < m_group; ++k) addRow(album, order);
        draw(key, std::uint32_t(m_rows.size()) - std::uint32_t(m_group));
    }
}

void OrderSource::addAlbum(const features::WindowTable& table, const OrderInputs& inputs,
                           std::uint32_t number)
{
    if (m_albums.contains(number)) return;
    const data::Album& album = table.albums->albums[number];
    const std::size_t at = m_values.size();
    m_values.resize(at + album.trackCount * m_trackInputs);
    inputs.writeTracks(table, album, m_values.data() + at);
    m_albums[number] = {album.trackCount, at, 0};
    auto& placeInputs = m_placeInputs[album.trackCount];
    if (!placeInputs.empty()) return;
    placeInputs.resize(album.trackCount * OrderInputs::kPlaceInputs);
    for (std::uint32_t i = 0; i < album.trackCount; ++i)
        OrderInputs::writePlace(i, album.trackCount, placeInputs.data() + i * OrderInputs::kPlaceInputs);
}

void OrderSource::addRow(std::uint32_t album, std::span<const std::uint32_t> order)
{
    Row row = m_albums.at(album);
    row.order = m_order.size();
    m_order.insert(m_order.end(), order.begin(), order.end());
    m_rows.push_back(row);
}

/// The orders behind row `first`, each uniformly among all.
void OrderSource::draw(std::uint64_t key, std::uint32_t first)
{
    Random random(keyOf(key, 2, first, 0));
    for (std::uint32_t row = first + 1; row < first + std::uint32_t(m_group); ++row) {
        const auto order = std::span(m_order).subspan(m_rows[row].order, m_rows[row].tracks);
        std::iota(order.begin(), order.end(),
                  0U);  // not from what an earlier epoch drew: a run that goes on knows nothing of it
        random.shuffle(order);
    }
}

int OrderSource::steps(Rows32 rows) const { return rows.empty() ? 1 : int(m_rows[rows.front()].tracks); }

void OrderSource::fill(Rows32 rows, int steps, const BatchBuffers& out) const
{
    const std::size_t n = rows.size(), width = m_trackInputs + OrderInputs::kPlaceInputs;
    const float* place = m_placeInputs.at(std::uint32_t(steps)).data();
    for (std::size_t t = 0; t < std::size_t(steps); ++t, place += OrderInputs::kPlaceInputs)
        for (std::size_t r = 0; r < n; ++r) {
            const Row& row = m_rows[rows[r]];
            const auto track =
                m_values.begin() + std::ptrdiff_t(row.inputs + m_order[row.order + t] * m_trackInputs);
            float* to = std::copy_n(track, m_trackInputs, out.varying + (t * n + r) * width);
            std::copy_n(place, OrderInputs::kPlaceInputs, to);
        }
}

void OrderSource::scatter(Rows32 rows, int, int, const float* outputs, int, float* all) const
{
    for (std::size_t r = 0; r < rows.size(); ++r) all[rows[r]] = outputs[r];
}

std::map<std::uint32_t, std::vector<std::uint32_t>> OrderSource::byLength(Rows32 rows) const
{
    std::map<std::uint32_t, std::vector<std::uint32_t>> groups;
    for (std::size_t k = 0; k < rows.size(); k += std::size_t(m_group))
        groups[m_rows[rows[k]].tracks].push_back(rows[k]);
    return groups;
}

std::size_t OrderSource::batches(Rows32 rows, std::size_t batch) const
{
    std::size_t count = 0;
    for (const auto& [length, groups] : byLength(rows)) count += (groups.size() + batch - 1) / batch;
    return count;
}

double OrderSource::weightOf(Rows32 rows, std::size_t batch) const
{
    return std::sqrt(std::min(1.0, double(rows.size()) / double(m_group) / double(batch)));
}

std::vector<std::vector<std::uint32_t>> OrderSource::epoch(std::uint64_t key, Rows32 rows, std::size_t batch,
                                                           Team& team)
{
    const std::size_t group = std::size_t(m_group), albums = rows.size() / group;
    team.run(int((albums + kAlbumsPerTask - 1) / kAlbumsPerTask), [&](int task) {
        const std::size_t from = std::size_t(task) * kAlbumsPerTask;
        for (std::size_t k = from; k < std::min(albums, from + kAlbumsPerTask); ++k)
            draw(key, rows[k * group]);
    });
    Random random(keyOf(key, 3, 0, 0));
    std::vector<std::vector<std::uint32_t>> cut;
    for (auto& [length, groups] : byLength(rows)) {
        random.shuffle(std::span(groups));
        for (std::size_t k = 0; k < groups.size(); ++k) {
            if (k % batch == 0) cut.emplace_back();
            for (std::uint32_t row = groups[k]; row < groups[k] + std::uint32_t(m_group); ++row)
                cut.back().push_back(row);
        }
    }
    random.shuffle(std::span(cut));
    return cut;
}

std::vector<std::vector<std::uint32_t>> OrderSource::blocks(Rows32 rows, std::size_t size) const
{
    std::map<std::uint32_t, std::vector<std::uint32_t>> byTracks;
    for (const std::uint32_t row : rows) byTracks[m_rows[row].tracks].push_back(row);
    std::vector<std::vector<std::uint32_t>> cut;
    for (const auto& [tracks, same] : byTracks)
        for (auto& block : Source::blocks(same, size)) cut.push_back(std::move(block));
    return cut;
}

}  // namespace segue::model
