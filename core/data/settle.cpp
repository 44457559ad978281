// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/settle.h"

#include "data/aliases.h"
#include "data/parallel.h"
#include "data/placement.h"

#include <algorithm>
#include <cmath>

namespace segue::data {
namespace {

bool isLoudness(std::string_view base) { return base.starts_with("loudness"); }

/// Where the values of a column lie.
struct Spread {
    std::int64_t values = 0, below0 = 0, share = 0;
};

Spread spreadOf(const std::vector<float>& values)
{
    Spread spread;
    for (const float value : values) {
        spread.values += !std::isnan(value);
        spread.below0 += value < 0;
        spread.share += value >= 0 && value <= 1;
    }
    return spread;
}

bool differ(float a, float b) { return a != b && !(std::isnan(a) && std::isnan(b)); }

bool rowsDiffer(const AlbumTable& table, std::uint32_t a, std::uint32_t b)
{
    for (const Column& column : table.columns)
        if (differ(column.values[a], column.values[b])) return true;
    for (const TextColumn* texts :
         {&table.albumName, &table.artist, &table.trackName, &table.albumType, &table.releaseDate})
        if (texts->code(a) != texts->code(b)) return true;
    return false;
}

/// Several rows of one track that differ are observations. Two rows that call themselves different tracks are a
/// repeated number, not observations.
bool repeatsTracks(const AlbumTable& table, const std::vector<std::uint32_t>& rows)
{
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const std::uint32_t a = rows[i - 1], b = rows[i];
        if (sameTrack(table, a, b) && table.trackId.code(a) == table.trackId.code(b) && rowsDiffer(table, a, b))
            return true;
    }
    return false;
}

bool hasObservations(const AlbumTable& table, const std::vector<std::uint32_t>& rows)
{
    if (hasTimes(table)) return true;
    if (table.schema == Schema::KaggleTracks || table.schema == Schema::Exportify) return false;
    return repeatsTracks(table, rows);
}

bool differsInTracks(const AlbumTable& table, const std::vector<std::uint32_t>& rows, const std::vector<float>& values)
{
    for (std::size_t i = 1; i < rows.size(); ++i) {
        const float a = values[rows[i - 1]], b = values[rows[i]];
        if (a != b && !std::isnan(a) && !std::isnan(b) && sameTrack(table, rows[i - 1], rows[i])) return true;
    }
    return false;
}

std::int64_t missingIn(const std::vector<float>& values)
{
    return std::ranges::count_if(values, [](float value) { return std::isnan(value); });
}

std::int64_t missingIn(const TextColumn& texts)
{
    std::int64_t missing = 0;
    for (std::size_t row = 0; row < texts.size(); ++row) missing += texts.code(row) == 0;
    return missing;
}

std::int64_t missingIn(const AlbumTable& table, const ColumnUse& use)
{
    switch (use.field) {
        case Field::AlbumId:
            return missingIn(table.albumId);
        case Field::AlbumName:
            return missingIn(table.albumName);
        case Field::Artist:
            return missingIn(table.artist);
        case Field::TrackId:
            return missingIn(table.trackId);
        case Field::TrackName:
            return missingIn(table.trackName);
        case Field::AlbumType:
            return missingIn(table.albumType);
        case Field::ReleaseDate:
            return missingIn(table.releaseDate);
        case Field::Disc:
            return std::ranges::count(table.disc, kNoNumber);
        case Field::TrackNumber:
            return std::ranges::count(table.trackNumber, kNoNumber);
        case Field::Start:
            return missingIn(table.start);
        case Field::Duration:
            return missingIn(table.duration);
        case Field::Position:
            return missingIn(table.position);
        case Field::Feature: {
            const Column* const column = table.column(use.name);
            return column == nullptr ? 0 : missingIn(column->values);
        }
        default:
            return 0;
    }
}

}  // namespace

Unit unitOf(const Column& column)
{
    if (column.unit != Unit::None) return column.unit;
    const std::string& base = column.base.empty() ? column.name : column.base;
    const auto known = knownUnit(base);
    const bool bounded = known == Unit::Share || known == Unit::BeatsPerMinute;
    if (!isLoudness(base) && !bounded) return known.value_or(Unit::None);
    const Spread spread = spreadOf(column.values);
    if (isLoudness(base)) {
        if (spread.values > 0 && spread.below0 * 2 >= spread.values) return Unit::Decibel;
        return spread.values > 0 && spread.share * 2 >= spread.values ? Unit::Share : Unit::None;
    }
    if (known == Unit::BeatsPerMinute) return spread.values > 1 && spread.share == spread.values ? Unit::Share : *known;
    return (spread.share + spread.below0) * 2 >= spread.values ? *known : Unit::None;
}

bool settleTable(AlbumTable& table, int threads, const RunControl& control)
{
    Placement placement;
    const auto place = [&](std::size_t, const std::atomic<bool>& stop) {
        placement = placeRows(table, &stop);
        if (!stop) table.observations = hasObservations(table, placement.rows);
    };
    if (!runPieces({1, place, 0.97, 0.98}, threads, control)) return false;
    if (table.schema == Schema::Tracks && table.observations) table.schema = Schema::Observations;
    const auto settleColumn = [&](std::size_t i, const std::atomic<bool>&) {
        Column& column = table.columns[i];
        column.unit = unitOf(column);
        const bool observed = column.perObservation || column.kind == ColumnKind::Continuous;
        column.perObservation =
            table.observations && (observed || differsInTracks(table, placement.rows, column.values));
    };
    if (!runPieces({table.columns.size(), settleColumn, 0.98, 0.99}, threads, control)) return false;
    const auto settleUse = [&](std::size_t i, const std::atomic<bool>&) {
        ColumnUse& use = table.uses[i];
        use.missing = missingIn(table, use);
        if (const Column* column = use.field == Field::Feature ? table.column(use.name) : nullptr)
            use.unit = column->unit;
    };
    return runPieces({table.uses.size(), settleUse, 0.99, 1}, threads, control);
}

}  // namespace segue::data
