// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/placement.h"

#include "table/normalised_header.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <span>
#include <unordered_map>
#include <utility>

namespace segue::data {
namespace {

constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();

/// When the rows come. One without a time has that of the row of its track before it in the file.
class Times {
public:
    explicit Times(const AlbumTable& table) : m_table(table), m_some(hasTimes(table)) {}

    /// Rows of one album, in the order of the file.
    void fill(std::span<const std::uint32_t> rows)
    {
        m_borrowed.clear();
        if (!m_some || std::ranges::none_of(rows, [&](auto row) { return std::isnan(timeOf(m_table, row)); }))
            return;
        std::map<std::pair<std::int32_t, std::int32_t>, float> last;
        for (const std::uint32_t row : rows) {
            const float time = timeOf(m_table, row);
            float& known = last.try_emplace({discOf(m_table, row), m_table.trackNumber[row]},
                                            -std::numeric_limits<float>::infinity())
                               .first->second;
            if (std::isnan(time))
                m_borrowed.emplace(row, known);
            else
                known = time;
        }
    }

    bool before(std::uint32_t a, std::uint32_t b) const
    {
        if (const auto x = discOf(m_table, a), y = discOf(m_table, b); x != y) return x < y;
        if (const auto x = m_table.trackNumber[a], y = m_table.trackNumber[b]; x != y) return x < y;
        if (!m_some) return a < b;
        const auto [x, xIsOwn] = at(a);
        const auto [y, yIsOwn] = at(b);
        if (x != y) return x < y;
        return xIsOwn == yIsOwn ? a < b : xIsOwn;
    }

private:
    std::pair<float, bool> at(std::uint32_t row) const
    {
        const float time = timeOf(m_table, row);
        return std::isnan(time) ? std::pair(m_borrowed.at(row), false) : std::pair(time, true);
    }

    const AlbumTable& m_table;
    const bool m_some;
    std::unordered_map<std::uint32_t, float> m_borrowed;
};

/// Rows by album without comparing them: a counting sort, stable. The last entry of `firsts` is the end.
struct ByAlbum {
    std::vector<std::uint32_t> rows;
    std::vector<std::uint32_t> firsts;
};

ByAlbum sortByAlbum(const AlbumTable& table, std::vector<std::uint32_t>& unplaced,
                    const std::atomic<bool>* stop)
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

bool bringsWindows(const AlbumTable& table)
{
    const auto isWindow = [](const ColumnUse& use) {
        const std::string name = normalisedHeader(use.header);
        return use.field == Field::Position && (name.starts_with("window") || name == "bin");
    };
    if (table.windows > 0) return true;
    if (!table.observations || !table.start.empty()) return false;
    return table.schema == Schema::ReportTable || std::ranges::any_of(table.uses, isWindow);
}

Placement placeRows(const AlbumTable& table, const std::atomic<bool>* stop)
{
    Placement placement;
    ByAlbum sorted = sortByAlbum(table, placement.unplaced, stop);
    Times times(table);
    const auto less = [&](std::uint32_t a, std::uint32_t b) { return times.before(a, b); };
    for (std::size_t album = 0; album + 1 < sorted.firsts.size(); ++album) {
        if (stop != nullptr && *stop) return {};
        const auto first = sorted.rows.begin() + sorted.firsts[album],
                   last = sorted.rows.begin() + sorted.firsts[album + 1];
        times.fill({first, last});
        if (!std::is_sorted(first, last, less)) std::sort(first, last, less);
    }
    placement.rows = std::move(sorted.rows);
    return placement;
}

}  // namespace segue::data
