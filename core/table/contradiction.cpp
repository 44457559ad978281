// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/contradiction.h"

#include "table/placement.h"

#include <cmath>

namespace segue::data {
namespace {

bool differ(float a, float b) { return a != b && !(std::isnan(a) && std::isnan(b)); }

/// Two rows that call themselves different tracks are a repeated number, a row without a disc may well belong
/// to another disc than the one that it is taken for, and what two files say of a track are two opinions of
/// it: none of these speaks of observations.
bool observesAgain(const AlbumTable& table, std::uint32_t a, std::uint32_t b)
{
    if (table.file(a) != table.file(b) || table.trackId.code(a) != table.trackId.code(b)) return false;
    if (!table.disc.empty() && (table.disc[a] == kNoNumber) != (table.disc[b] == kNoNumber)) return false;
    return rowsDiffer(table, a, b);
}

}  // namespace

bool rowsDiffer(const AlbumTable& table, std::uint32_t a, std::uint32_t b)
{
    for (const Column& column : table.columns)
        if (differ(column.values[a], column.values[b])) return true;
    for (const TextColumn* texts :
         {&table.albumName, &table.artist, &table.trackName, &table.albumType, &table.releaseDate})
        if (texts->code(a) != texts->code(b)) return true;
    return false;
}

bool repeatsTracks(const AlbumTable& table, const std::vector<std::uint32_t>& rows)
{
    std::size_t tracks = 0, several = 0;
    const auto same = [&](std::uint32_t a, std::uint32_t b) { return sameTrack(table, a, b); };
    forEachSpan(rows, same, [&](Span span) {
        ++tracks;
        for (std::size_t i = span.first + 1; i < span.last; ++i) {
            if (!observesAgain(table, rows[i - 1], rows[i])) continue;
            ++several;
            break;
        }
    });
    return several > 0 && several * 2 >= tracks;
}

}  // namespace segue::data
