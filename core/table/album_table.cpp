// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/album_table.h"

namespace segue::data {

const Column* AlbumTable::column(std::string_view name) const
{
    for (const Column& column : columns)
        if (column.name == name) return &column;
    return nullptr;
}

std::size_t AlbumTable::memory() const
{
    std::size_t bytes = 0;
    for (const TextColumn* texts :
         {&albumId, &albumName, &artist, &trackId, &trackName, &albumType, &releaseDate})
        bytes += texts->memory();
    bytes += (disc.capacity() + trackNumber.capacity()) * sizeof(std::int32_t);
    bytes += (start.capacity() + duration.capacity() + position.capacity()) * sizeof(float);
    bytes += (line.capacity() + fileOf.capacity()) * sizeof(std::uint32_t);
    for (const Column& column : columns) bytes += column.values.capacity() * sizeof(float);
    return bytes;
}

}  // namespace segue::data
