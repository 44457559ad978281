// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/placement.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace segue::data {
namespace {

constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();

/// Missing times come last, and -0 is 0.
bool earlier(float a, float b) { return std::isnan(b) ? !std::isnan(a) : a < b; }

bool before(const AlbumTable& table, std::uint32_t a, std::uint32_t b)
{
    if (const auto x = discOf(table, a), y = discOf(table, b); x != y) return x < y;
    if (const auto x = table.trackNumber[a], y = table.trackNumber[b]; x != y) return x < y;
    if (const float x = timeOf(table, a), y = timeOf(table, b); earlier(x, y) || earlier(y, x)) return earlier(x, y);
    return a < b;
}

/// Rows by album without comparing them: a counting sort, stable. The last entry of `firsts` is the end.
struct ByAlbum {
    std::vector<std::uint32_t> rows;
    std::vector<std::uint32_t> firsts;
};

ByAlbum sortByAlbum(const AlbumTable& table, std::vector<std::uint32_t>& unplaced, const std::atomic<bool>* stop)
{
    std::vector<std::uint32_t> rank(table.albumId.distinct(), kNone);
    ByAlbum sorted;
    std::vector<std::uint32_t>& ends = sorted.firsts;
    const auto stopped = [stop](std::size_t row) { return (row & 0xffff) == 0 && stop != nullptr && *stop; };
    const auto placeable = [&](std::size_t row) {
        return table.albumId.code(row) != 0 && table.trackNumber[row] != kNoNumber;
    };
    for (std::size_t row = 0; row < table.rows(); ++row) {
        if (stopped(row)) return {};
        if (!placeable(row)) {
            unplaced.push_back(std::uint32_t(row));
            continue;
        }
        std::uint32_t& album = rank[table.albumId.code(row)];
        if (album == kNone) {
            album = std::uint32_t(ends.size());
            ends.push_back(0);
        }
        ++ends[album];
    }
    std::uint32_t sum = 0;
    for (std::uint32_t& end : ends) sum += std::exchange(end, sum);
    sorted.rows.resize(sum);
    std::vector<std::uint32_t> next = ends;
    for (std::size_t row = 0; row < table.rows() && !stopped(row); ++row)
        if (placeable(row)) sorted.rows[next[rank[table.albumId.code(row)]]++] = std::uint32_t(row);
    ends.push_back(sum);
    return sorted;
}

}  // namespace

float timeOf(const AlbumTable& table, std::uint32_t row)
{
    if (!table.start.empty() && !std::isnan(table.start[row])) return table.start[row];
    return table.position.empty() ? std::numeric_limits<float>::quiet_NaN() : table.position[row];
}

Placement placeRows(const AlbumTable& table, const std::atomic<bool>* stop)
{
    Placement placement;
    ByAlbum sorted = sortByAlbum(table, placement.unplaced, stop);
    const auto less = [&](std::uint32_t a, std::uint32_t b) { return before(table, a, b); };
    for (std::size_t album = 0; album + 1 < sorted.firsts.size(); ++album) {
        if (stop != nullptr && *stop) return {};
        const auto first = sorted.rows.begin() + sorted.firsts[album],
                   last = sorted.rows.begin() + sorted.firsts[album + 1];
        if (!std::is_sorted(first, last, less)) std::sort(first, last, less);
    }
    placement.rows = std::move(sorted.rows);
    return placement;
}

}  // namespace segue::data
