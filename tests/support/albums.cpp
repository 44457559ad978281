// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/albums.h"

#include <algorithm>

namespace segue::tests {

TableBuilder::TableBuilder(std::vector<std::string> columns, bool observations,
                           std::vector<std::string> perObservation)
    : m_table(std::make_shared<data::AlbumTable>())
{
    m_table->source = "by hand";
    m_table->hash = "by hand";
    m_table->observations = observations;
    for (auto& name : columns) {
        const bool differs = std::ranges::find(perObservation, name) != perObservation.end();
        m_table->columns.push_back(
            {.name = std::move(name), .values = {}, .perObservation = differs, .base = {}});
    }
}

TableBuilder& TableBuilder::row(const std::string& album, int track, std::initializer_list<float> values)
{
    return row(album, "artist of " + album, track, values);
}

TableBuilder& TableBuilder::row(const std::string& album, const std::string& artist, int track,
                                std::initializer_list<float> values)
{
    m_table->albumId.push(album);
    m_table->artist.push(artist);
    m_table->disc.push_back(1);
    m_table->trackNumber.push_back(track);
    m_table->line.push_back(std::uint32_t(m_table->line.size() + 2));
    auto column = m_table->columns.begin();
    for (const float value : values) (column++)->values.push_back(value);
    return *this;
}

std::shared_ptr<data::AlbumTable> TableBuilder::table() { return m_table; }

std::shared_ptr<const data::Albums> TableBuilder::albums()
{
    auto albums = std::make_shared<data::Albums>();
    albums->table = m_table;
    for (std::uint32_t r = 0; r < m_table->rows(); ++r) {
        const bool newAlbum = r == 0 || m_table->albumId[r] != m_table->albumId[r - 1];
        if (newAlbum) albums->albums.push_back({std::uint32_t(albums->tracks.size()), 0});
        if (newAlbum || m_table->trackNumber[r] != m_table->trackNumber[r - 1]) {
            albums->tracks.push_back({r, 0, 1, m_table->trackNumber[r]});
            ++albums->albums.back().trackCount;
        }
        ++albums->tracks.back().rowCount;
        albums->rows.push_back(r);
    }
    return albums;
}

}  // namespace segue::tests
