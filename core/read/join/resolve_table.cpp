// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/join/resolve_table.h"

#include "base/parallel.h"
#include "read/columns/aliases.h"
#include "read/join/mixed_units.h"
#include "table/contradiction.h"
#include "table/finding_kinds.h"
#include "table/impossible.h"
#include "table/placement.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <limits>
#include <map>
#include <utility>

namespace segue::data {
namespace {

bool isLoudness(std::string_view base) { return base.starts_with("loudness"); }

/// Where the values of a column lie.
struct Spread {
    std::int64_t values = 0, below0 = 0, share = 0, above100 = 0;
    float highest = 0;
};

Spread spreadOf(const std::vector<float>& values)
{
    Spread spread;
    for (const float value : values) {
        spread.values += !std::isnan(value);
        spread.below0 += value < 0;
        spread.share += value >= 0 && value <= 1;
        spread.above100 += value > 100;
        spread.highest = value > spread.highest ? value : spread.highest;
    }
    return spread;
}

/// Seconds that would be hours are milliseconds.
bool mostlyThousands(const std::vector<float>& values)
{
    constexpr float kLongest = 10000;
    const auto above = std::ranges::count_if(values, [](float value) { return value > kLongest; });
    const auto below = std::ranges::count_if(values, [](float value) { return value <= kLongest; });
    return above > below;
}

bool hasObservations(const AlbumTable& table, const std::vector<std::uint32_t>& rows)
{
    if (hasTimes(table)) return true;
    if (table.schema == Schema::KaggleTracks || table.schema == Schema::Exportify) return false;
    return repeatsTracks(table, rows);
}

constexpr std::size_t kAskEvery = 0xffff;  ///< rows between two looks at `stop`

/// Tracks of several rows.
std::size_t tracksOfSeveral(const AlbumTable& table, const std::vector<std::uint32_t>& rows,
                            const std::atomic<bool>& stop)
{
    std::size_t tracks = 0;
    bool several = false;  // this track
    for (std::size_t i = 1; i < rows.size(); ++i) {
        if ((i & kAskEvery) == 0 && stop) return 0;
        const bool goesOn = sameTrack(table, rows[i - 1], rows[i]);
        tracks += goesOn && !several;
        several = goesOn;
    }
    return tracks;
}

/// Whether values differ between the rows of more tracks than `most`.
bool differsInTracks(const AlbumTable& table, const std::vector<std::uint32_t>& rows,
                     const std::vector<float>& values, std::size_t most, const std::atomic<bool>& stop)
{
    float last = std::numeric_limits<float>::quiet_NaN();  // of this track, what lies between may be missing
    std::size_t tracks = 0;
    bool differs = false;  // this track
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if ((i & kAskEvery) == 0 && stop) return false;
        const float value = values[rows[i]];
        const bool goesOn = i > 0 && sameTrack(table, rows[i - 1], rows[i]);
        if (!goesOn) differs = false;
        const bool other = goesOn && !differs && value != last && !std::isnan(value) && !std::isnan(last);
        differs = differs || other;
        if (other && ++tracks > most) return true;
        if (!goesOn || !std::isnan(value)) last = value;
    }
    return false;
}

/// Durations that differ between the observations of a track are how long these last, not how long the track
/// is.
void resolveDurations(AlbumTable& table, const std::vector<std::uint32_t>& rows)
{
    if (!hasTimes(table) || !table.duration.empty()) return;
    const std::atomic<bool> goOn = false;
    const auto column = std::ranges::find_if(
        table.columns, [](const Column& one) { return one.name == "duration_ms" || one.name == "duration"; });
    if (column == table.columns.end() || !differsInTracks(table, rows, column->values, 0, goOn)) return;
    table.duration = std::move(column->values);
    if (column->name == "duration_ms")
        for (float& value : table.duration) value /= 1000;
    const std::string name = column->name;
    table.columns.erase(column);
    for (ColumnUse& use : table.uses) {
        if (use.field != Field::Feature || use.name != name) continue;
        use.field = Field::Duration;
        use.name.clear();
        use.unit = Unit::None;
    }
}

std::int64_t missingIn(const std::vector<float>& values)
{
    return std::ranges::count_if(values, [](float value) { return std::isnan(value); });
}

/// How many windows a track has in a file of windows: as many rows as nine in ten tracks have. 0 where there
/// is no such count, or where rows are observations.
int windowsOf(const AlbumTable& table, const std::vector<std::uint32_t>& rows, const std::atomic<bool>& stop)
{
    if (table.windows > 0) return table.windows;  // a wide table has counted them
    if (!bringsWindows(table)) return 0;
    std::map<std::size_t, std::size_t> tracksWith;
    std::size_t tracks = 0;
    const auto same = [&](std::uint32_t a, std::uint32_t b) { return sameTrack(table, a, b); };
    forEachSpan(rows, same, [&](Span span) {
        if (stop) return;
        std::size_t distinct = 1;  // a row that stands twice is one window
        for (std::size_t i = span.first + 1; i < span.last; ++i)
            distinct += table.position.empty() || timeOf(table, rows[i]) != timeOf(table, rows[i - 1]);
        ++tracksWith[distinct];
        ++tracks;
    });
    const auto most =
        std::ranges::max_element(tracksWith, {}, [](const auto& entry) { return entry.second; });
    const bool agree = most != tracksWith.end() && most->second * 10 >= tracks * 9;
    return agree && most->first > 1 && most->first <= 1000 ? int(most->first) : 0;
}

/// The report's "X" beside "X_continuous", both of them window by window: one of them is enough.
void dropRepeated(AlbumTable& table)
{
    const auto windowed = [&](const Column& column) {
        return std::ranges::any_of(table.columns, [&](const Column& other) {
            return other.kind == ColumnKind::Continuous && other.base == column.base;
        });
    };
    for (ColumnUse& use : table.uses) {
        const Column* const column = use.field == Field::Feature ? table.column(use.name) : nullptr;
        if (column == nullptr || column->kind != ColumnKind::Plain || !column->perObservation ||
            !windowed(*column))
            continue;
        const std::string name = use.name, rival = name + "_continuous";
        use = {
            .header = use.header, .field = Field::Ignored, .name = {}, .why = Unused::Rival, .rival = rival};
        table.notes.push_back({.code = FindingCode::RivalColumn,
                               .column = use.header,
                               .count = 1,
                               .firstLine = 1,
                               .detail = rival});
        std::erase_if(table.columns, [&](const Column& other) { return other.name == name; });
    }
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
        case Field::AlbumId: return missingIn(table.albumId);
        case Field::AlbumName: return missingIn(table.albumName);
        case Field::Artist: return missingIn(table.artist);
        case Field::TrackId: return missingIn(table.trackId);
        case Field::TrackName: return missingIn(table.trackName);
        case Field::AlbumType: return missingIn(table.albumType);
        case Field::ReleaseDate: return missingIn(table.releaseDate);
        case Field::Disc: return std::ranges::count(table.disc, kNoNumber);
        case Field::TrackNumber: return std::ranges::count(table.trackNumber, kNoNumber);
        case Field::Start: return missingIn(table.start);
        case Field::Duration: return missingIn(table.duration);
        case Field::Position: return missingIn(table.position);
        case Field::Feature: {
            const Column* const column = table.column(use.name);
            return column == nullptr ? 0 : missingIn(column->values);
        }
        default: return 0;
    }
}

/// Whole numbers beyond what a float counts one by one may not be the ones that were written.
Finding roundedIn(const AlbumTable& table, const Column& column)
{
    constexpr float kExact = 1 << 24;
    const auto large = [](float value) { return std::fabs(value) >= kExact; };
    const auto first = std::ranges::find_if(column.values, large);
    if (first == column.values.end()) return {};
    const auto row = std::size_t(first - column.values.begin());
    return {.code = FindingCode::RoundedValues,
            .column = column.name,
            .count = std::count_if(first, column.values.end(), large),
            .firstLine = table.line[row],
            .detail = valueText(*first),
            .file = std::string(table.file(row))};
}

/// Most values of a column are written in another unit than its name tells.
void noteDoubtful(AlbumTable& table, const Column& column)
{
    const auto first = std::ranges::find_if(column.values, [](float value) { return !std::isnan(value); });
    const auto row = std::size_t(first - column.values.begin());
    Finding note{.code = FindingCode::DoubtfulUnit, .column = column.name};
    note.count = std::ranges::count_if(column.values, [](float value) { return !std::isnan(value); });
    note.firstLine = table.line[row];
    note.detail = valueText(*first);
    note.file = table.file(row);
    table.notes.push_back(std::move(note));
}

}  // namespace

Unit unitOf(const Column& column)
{
    if (column.unit != Unit::None) return column.unit;
    const std::string& base = column.base.empty() ? column.name : column.base;
    const auto known = knownUnit(base);
    if (base == "duration" && mostlyThousands(column.values)) return Unit::Milliseconds;
    const bool bounded = known == Unit::Share || known == Unit::BeatsPerMinute;
    if (!isLoudness(base) && !bounded) return known.value_or(Unit::None);
    const Spread spread = spreadOf(column.values);
    if (isLoudness(base)) {
        if (spread.values > 0 && spread.below0 * 2 >= spread.values) return Unit::Decibel;
        return spread.values > 0 && spread.share * 2 >= spread.values ? Unit::Share : Unit::None;
    }
    if (known == Unit::BeatsPerMinute)
        return spread.values > 1 && spread.share == spread.values ? Unit::Share : *known;
    const bool mostlyAbove = (spread.share + spread.below0) * 2 < spread.values;
    if (column.isSum()) return Unit::None;  // a running sum of shares is none
    const bool percent = mostlyAbove && spread.below0 == 0 && spread.above100 == 0 && spread.highest > 10;
    return percent ? Unit::Percent : *known;
}

bool resolveTable(AlbumTable& table, int threads, const RunControl& control)
{
    Placement placement;
    std::size_t stray = 0;
    const auto place = [&](std::size_t, const std::atomic<bool>& stop) {
        placement = placeRows(table, &stop);
        if (stop) return;
        table.observations = hasObservations(table, placement.rows);
        table.windows = windowsOf(table, placement.rows, stop);
        // A value that differs within one track in twenty or fewer is the track's own, and those tracks are
        // told.
        stray = table.observations ? tracksOfSeveral(table, placement.rows, stop) / 20 : 0;
    };
    if (!runPieces({1, place, 0.97, 0.98}, threads, control)) return false;
    if (table.schema == Schema::Tracks && table.observations) table.schema = Schema::Observations;
    resolveDurations(table, placement.rows);
    std::vector<Finding> rounded(table.columns.size());
    std::vector<std::uint8_t> doubtful(table.columns.size());
    const auto resolveColumn = [&](std::size_t i, const std::atomic<bool>& stop) {
        Column& column = table.columns[i];
        rounded[i] = roundedIn(table, column);
        column.unit = unitOf(column);
        doubtful[i] = ForeignUnit(column).isOfMost();
        const bool observed = column.perObservation || column.kind == ColumnKind::Continuous;
        column.perObservation =
            table.observations &&
            (observed || differsInTracks(table, placement.rows, column.values, stray, stop));
    };
    if (!runPieces({table.columns.size(), resolveColumn, 0.98, 0.99}, threads, control)) return false;
    for (Finding& note : rounded)
        if (note.count > 0) table.notes.push_back(std::move(note));
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        if (doubtful[i] != 0) noteDoubtful(table, table.columns[i]);
    dropRepeated(table);
    const auto resolveUse = [&](std::size_t i, const std::atomic<bool>&) {
        ColumnUse& use = table.uses[i];
        use.missing = missingIn(table, use);
        if (const Column* column = use.field == Field::Feature ? table.column(use.name) : nullptr)
            use.unit = column->unit;
    };
    return runPieces({table.uses.size(), resolveUse, 0.99, 1}, threads, control);
}

}  // namespace segue::data
