// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/write_table.h"

#include "base/text_writer.h"
#include "read/columns/aliases.h"
#include "read/join/resolve_table.h"

#include <algorithm>
#include <array>
#include <utility>

namespace segue::data {

namespace {

struct NamedText {
    std::string_view name;
    const TextColumn* column;
};

std::array<NamedText, 7> textsOf(const AlbumTable& table)
{
    return {{{"album_id", &table.albumId},
             {"album_name", &table.albumName},
             {"artist", &table.artist},
             {"track_id", &table.trackId},
             {"track_name", &table.trackName},
             {"album_type", &table.albumType},
             {"release_date", &table.releaseDate}}};
}

/// A unit that the values would not tell again is written with the name: "loudness_lufs".
std::string nameOf(const Column& column, const Albums& albums)
{
    if (column.unit == Unit::None) return column.name;
    const auto aliases = featureAliases();
    const auto alias = std::ranges::find_if(aliases, [&](const FeatureAlias& one) {
        return one.feature == column.base && one.unit == column.unit;
    });
    if (alias == aliases.end() || !column.name.starts_with(column.base) || column.base.ends_with("_ms"))
        return column.name;
    Column read{.name = column.name, .values = {}, .kind = column.kind, .base = column.base};
    for (const std::uint32_t row : albums.rows) read.values.push_back(column.values[row]);
    if (unitOf(read) == column.unit) return column.name;
    return std::string(alias->name) + column.name.substr(column.base.size());
}

std::string headerOf(const Albums& albums)
{
    const AlbumTable& table = *albums.table;
    std::string text;
    for (const auto& [name, column] : textsOf(table))
        if (!column->absent()) (text += name) += ',';
    text += "disc_number,track_number";
    if (!table.start.empty()) text += ",start";
    if (!table.duration.empty()) text += ",duration";
    if (!table.position.empty()) text += ",window";
    for (const auto& column : table.columns) {
        text += ',';
        appendField(text, nameOf(column, albums));
    }
    return text += '\n';
}

void appendRow(std::string& text, const AlbumTable& table, const Track& track, std::uint32_t row)
{
    for (const auto& [name, column] : textsOf(table)) {
        if (column->absent()) continue;
        appendField(text, (*column)[row]);
        text += ',';
    }
    text += std::to_string(track.disc) + ',' + std::to_string(track.number);
    for (const auto* times : {&table.start, &table.duration, &table.position}) {
        if (times->empty()) continue;
        text += ',';
        appendShortest(text, (*times)[row]);
    }
    for (const auto& column : table.columns) {
        text += ',';
        appendShortest(text, column.values[row]);
    }
    text += '\n';
}

/// "disc,track", empty where a whole album went or the row has no number.
void appendPlace(std::string& text, const Removal& removal)
{
    if (removal.disc != 0) text += std::to_string(removal.disc);
    text += ',';
    if (removal.track != 0) text += std::to_string(removal.track);
}

}  // namespace

Status writeTable(const Albums& albums, const std::string& path)
{
    TextWriter writer(path);
    writer.write(headerOf(albums));
    std::string text;
    for (const auto& track : albums.tracks) {
        for (const auto row : albums.rowsOf(track)) appendRow(text, *albums.table, track, row);
        if (text.size() < (1U << 20)) continue;
        writer.write(text);
        text.clear();
    }
    writer.write(text);
    return writer.finish();
}

Status writeRemovals(const Cleaned& cleaned, const std::string& path)
{
    const AlbumTable& table = *cleaned.albums->table;
    const bool several = !table.files.empty();
    std::string text = several ? "rule,album_id,disc,track,file,line,reason,detail\n"
                               : "rule,album_id,disc,track,line,reason,detail\n";
    for (const auto& removal : cleaned.removals) {
        text += ruleName(removal.rule);
        text += ',';
        appendField(text, removal.albumId);
        text += ',';
        appendPlace(text, removal);
        text += ',';
        if (several) {
            appendField(text, removal.file(table));
            text += ',';
        }
        text += std::to_string(removal.line) + ',';
        text += removal.name();
        text += ',';
        appendField(text, removal.detail);
        text += '\n';
    }
    return writeText(path, text);
}

}  // namespace segue::data
