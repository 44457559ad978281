// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/window_csv.h"

#include "base/text_writer.h"

namespace segue::report {

std::string windowsCsv(const features::WindowTable& table, const WindowColumns& columns,
                       std::span<const std::uint32_t> albums)
{
    std::string text = "album_id,track,window";
    for (const auto& name : columns.names) {
        text += ',';
        appendField(text, name);
    }
    text += '\n';
    for (const auto a : albums) {
        const auto& album = table.albums->albums[a];
        for (std::uint32_t i = 0; i < album.trackCount; ++i)
            for (int w = 0; w < table.windows; ++w) {
                appendField(text, table.albums->id(album));
                text += ',' + std::to_string(i + 1) + ',' + std::to_string(w + 1);
                for (std::size_t c = 0; c < columns.features.size(); ++c) {
                    text += ',';
                    appendShortest(text, columns.value(table, c, album.firstTrack + i, w));
                }
                text += '\n';
            }
    }
    return text;
}

std::string_view outputName(features::Direction direction)
{
    switch (direction) {
        case features::Direction::Up: return "Up";
        case features::Direction::Down: return "Down";
        case features::Direction::Unknown: break;
    }
    return {};
}

std::string outputsCsv(const features::WindowTable& table, features::Ties ties,
                       std::span<const std::uint32_t> albums)
{
    const auto targets = table.targets();
    std::string text = "album_id,track";
    for (const auto target : targets) text += "," + std::string(features::targetName(target)) + "_output";
    text += '\n';
    for (const auto a : albums) {
        const auto& album = table.albums->albums[a];
        for (std::uint32_t i = 0; i + 1 < album.trackCount; ++i) {
            appendField(text, table.albums->id(album));
            text += ',' + std::to_string(i + 2);
            for (const auto target : targets) {
                const auto& overall = table.overall[std::size_t(target)];
                const auto direction = features::directionOf(overall[album.firstTrack + i],
                                                             overall[album.firstTrack + i + 1], ties);
                text += ',';
                text += outputName(direction);
            }
            text += '\n';
        }
    }
    return text;
}

}  // namespace segue::report
