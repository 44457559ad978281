// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/findings.h"
#include "read/join/mixed_units.h"
#include "table/finding_kinds.h"
#include "table/impossible.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_set>

namespace segue::data {
namespace {

/// "Is the cell of this row missing?" for any column that is read.
std::function<bool(std::size_t)> missingTest(const AlbumTable& table, const ColumnUse& use)
{
    const auto text = [](const TextColumn& texts) {
        return [&texts](std::size_t row) { return texts.code(row) == 0; };
    };
    const auto whole = [](const std::vector<std::int32_t>& values) {
        return [&values](std::size_t row) { return values[row] == kNoNumber; };
    };
    const auto number = [](const std::vector<float>& values) {
        return [&values](std::size_t row) { return std::isnan(values[row]); };
    };
    switch (use.field) {
        case Field::AlbumId: return text(table.albumId);
        case Field::AlbumName: return text(table.albumName);
        case Field::Artist: return text(table.artist);
        case Field::TrackId: return text(table.trackId);
        case Field::TrackName: return text(table.trackName);
        case Field::AlbumType: return text(table.albumType);
        case Field::ReleaseDate: return text(table.releaseDate);
        case Field::Disc: return whole(table.disc);
        case Field::TrackNumber: return whole(table.trackNumber);
        case Field::Start: return number(table.start);
        case Field::Duration: return number(table.duration);
        case Field::Position: return number(table.position);
        default: break;
    }
    if (const Column* const column = table.column(use.name)) return number(column->values);
    return [](std::size_t) { return false; };
}

/// The columns that may lack cells; a table made in memory has not counted them.
std::vector<ColumnUse> usesOf(const AlbumTable& table)
{
    std::vector<ColumnUse> uses;
    std::unordered_set<std::string_view>
        told;  // the windows of a wide table are one column by now, and counted once
    for (const ColumnUse& use : table.uses)
        if (use.field != Field::Feature || told.insert(use.name).second) uses.push_back(use);
    if (!uses.empty()) return uses;
    for (const Column& column : table.columns)
        uses.push_back({column.name, Field::Feature, column.name, column.unit,
                        std::ranges::count_if(column.values, [](float value) { return std::isnan(value); })});
    return uses;
}

bool isPartlyMissing(const AlbumTable& table, const ColumnUse& use)
{
    return use.missing > 0 && use.missing < std::int64_t(table.rows());
}

bool isIdentity(Field field) { return field == Field::AlbumId || field == Field::TrackNumber; }

void findMissing(const AlbumTable& table, const ColumnUse& use, bool visitAll, bool keepAll,
                 std::vector<Found>& all)
{
    RowTally tally(table, keepAll);
    const auto missing = missingTest(table, use);
    for (std::size_t row = 0; row < table.rows() && (visitAll || tally.count() == 0); ++row)
        if (missing(row)) tally.add(std::uint32_t(row));
    if (tally.count() == 0) return;
    const bool feature = use.field == Field::Feature;
    Finding finding{.code = FindingCode::MissingTexts,
                    .column = feature ? use.name : std::string(fieldName(use.field))};
    if (feature)
        finding.code =
            use.missing == std::int64_t(table.rows()) ? FindingCode::EmptyColumn : FindingCode::MissingValues;
    tell(table, tally, std::move(finding), all);
    if (!visitAll) all.back().finding.count = use.missing;
}

/// All rows are looked at only where that can tell more than the first and the count, which is known.
void findAllMissing(const AlbumTable& table, bool keepAll, std::vector<Found>& all)
{
    const std::vector<ColumnUse> uses = usesOf(table);
    for (const ColumnUse& use : uses) {
        if (use.missing == 0 || isIdentity(use.field)) continue;
        const bool alike = std::ranges::count(uses, use.missing, &ColumnUse::missing) > 1;
        findMissing(table, use, keepAll || alike || table.schema == Schema::WideWindows, keepAll, all);
    }
}

/// Rows that cannot be placed: no album, or no number.
void findUnplaced(const AlbumTable& table, bool keepAll, std::vector<Found>& all)
{
    RowTally tally(table, keepAll);
    for (std::uint32_t row = 0; row < table.rows(); ++row)
        if (table.albumId.code(row) == 0 || table.trackNumber[row] == kNoNumber) tally.add(row);
    tell(table, tally, {.code = FindingCode::MissingIdentity}, all);
}

/// Albums, by code, that write a column in another unit: their values are told as that, not as impossible.
std::unordered_set<std::uint32_t> otherwiseWritten(const Examined& examined, const Column& column)
{
    std::unordered_set<std::uint32_t> albums;
    const ForeignUnit foreign(column);
    for (const Album& album : examined.grouped.albums->albums)
        if (foreign.has(examined.grouped.albums->rowsOf(album)))
            albums.insert(examined.table.albumId.code(examined.grouped.albums->firstRowOf(album)));
    return albums;
}

void tellImpossible(const AlbumTable& table, RowTally& tally, std::string column,
                    const std::vector<float>& values, std::vector<Found>& all)
{
    if (tally.count() == 0) return;
    tell(table, tally,
         {.code = FindingCode::ImpossibleValue,
          .column = std::move(column),
          .detail = valueText(values[tally.first()])},
         all);
}

void findImpossible(const Examined& examined, const Column& column, bool keepAll, std::vector<Found>& all)
{
    const AlbumTable& table = examined.table;
    const PhysicalRange range = rangeOf(column);
    const auto otherwise = otherwiseWritten(examined, column);
    RowTally tally(table, keepAll);
    for (std::size_t row = 0; row < column.values.size(); ++row) {
        if (std::isnan(column.values[row]) || range.holds(double(column.values[row]))) continue;
        if (!otherwise.contains(table.albumId.code(row))) tally.add(std::uint32_t(row));
    }
    tellImpossible(table, tally, column.name, column.values, all);
}

/// Observations that start before their track or last less than no time.
void findOddTimes(const AlbumTable& table, Field field, const std::vector<float>& times, bool keepAll,
                  std::vector<Found>& all)
{
    RowTally tally(table, keepAll);
    for (std::size_t row = 0; row < times.size(); ++row)
        if (times[row] < 0) tally.add(std::uint32_t(row));
    tellImpossible(table, tally, std::string(fieldName(field)), times, all);
}

bool isValue(float value) { return !std::isnan(value); }

/// About a column as a whole: the first cell that shows it, and how many it holds for.
void tellColumn(const AlbumTable& table, const Column& column, FindingCode code, bool (*shows)(float),
                std::int64_t count, std::vector<Found>& all)
{
    const auto first = std::ranges::find_if(column.values, shows);
    if (first == column.values.end()) return;
    const auto row = std::size_t(first - column.values.begin());
    Finding finding{.code = code, .column = column.name, .count = count, .detail = valueText(*first)};
    finding.firstLine = table.line[row];
    finding.file = table.file(row);
    all.push_back({std::move(finding)});
}

/// Shares that are written as 0 to 100, and loudness that is neither decibels nor a share: shown and used as
/// they stand, and told.
void findOddUnit(const AlbumTable& table, const Column& column, std::vector<Found>& all)
{
    const bool percent = column.unit == Unit::Percent;
    const bool unknown = column.unit == Unit::None && column.base == "loudness" && !column.isSum();
    if (!percent && !unknown) return;
    const auto above1 = [](float value) { return value > 1; };
    const FindingCode code = percent ? FindingCode::PercentValues : FindingCode::UnknownUnit;
    tellColumn(table, column, code, percent ? +above1 : isValue,
               std::ranges::count_if(column.values, isValue), all);
}

/// Of a running sum that the file brings along the column that it is computed again from, or nullptr.
const Column* summedBy(const AlbumTable& table, const Column& column)
{
    if (!column.isSum()) return nullptr;
    const bool windows = column.kind == ColumnKind::ContinuousCumulative;
    for (const char* const ending :
         {windows ? "_continuous" : "_overall", "", windows ? "_overall" : "_continuous"})
        if (const Column* const from = table.column(column.base + ending)) return from;
    return nullptr;
}

double meanOf(const Column& column, std::span<const std::uint32_t> rows)
{
    double sum = 0, count = 0;
    for (const std::uint32_t row : rows)
        if (!std::isnan(column.values[row])) sum += double(column.values[row]), count += 1;
    return sum / count;
}

/// Tracks whose running sum is not that of their values: one of the two is not what its name says.
void findSums(const Examined& examined, const Column& column, bool keepAll, std::vector<Found>& all)
{
    const Column* const from = summedBy(examined.table, column);
    if (from == nullptr) return;
    const Albums& albums = *examined.grouped.albums;
    RowTally tally(examined.table, keepAll);
    std::string both;
    for (const Album& album : albums.albums) {
        double sum = 0;
        for (const Track& track : albums.tracksOf(album)) {
            sum += meanOf(*from, albums.rowsOf(track));
            const double said = meanOf(column, albums.rowsOf(track));
            if (std::isnan(sum)) break;  // what it goes on from is not known
            if (std::isnan(said) || std::fabs(said - sum) <= 1e-3 * std::max(1.0, std::fabs(sum))) continue;
            if (both.empty()) both = valueText(float(said)) + " / " + valueText(float(sum));
            tally.add(albums.firstRowOf(track));
        }
    }
    tell(examined.table, tally, {.code = FindingCode::SumsDisagree, .column = column.name, .detail = both},
         all);
}

void findConstant(const AlbumTable& table, const Column& column, std::vector<Found>& all)
{
    if (summedBy(table, column) != nullptr) return;  // it is not what is learnt from
    const auto first = std::ranges::find_if(column.values, isValue);
    if (first == column.values.end() || column.values.size() < 2) return;
    if (std::any_of(first, column.values.end(),
                    [&](float value) { return isValue(value) && value != *first; }))
        return;
    tellColumn(table, column, FindingCode::ConstantColumn, isValue, std::int64_t(table.rows()), all);
}

/// Rows that give a track another value of its own than the first row of it does: there can be only one.
void findVarying(const Examined& examined, const Column& column, bool keepAll, std::vector<Found>& all)
{
    const bool oneATrack = column.kind == ColumnKind::Overall || column.isSum() ||
                           (examined.table.observations && !column.perObservation);
    if (!oneATrack) return;
    const Albums& albums = *examined.grouped.albums;
    RowTally tally(examined.table, keepAll);
    std::string both;
    for (const Track& track : albums.tracks) {
        float own = std::numeric_limits<float>::quiet_NaN();
        for (const std::uint32_t row : albums.rowsOf(track)) {
            const float value = column.values[row];
            if (std::isnan(own)) own = value;
            if (std::isnan(value) || value == own) continue;
            if (both.empty()) both = valueText(own) + " / " + valueText(value);
            tally.add(row);
        }
    }
    tell(examined.table, tally,
         {.code = FindingCode::VaryingTrackValue, .column = column.name, .detail = both}, all);
}

/// Tracks whose every observation lacks the value: there is nothing a window could take it from.
void findBare(const Examined& examined, const Column& column, bool keepAll, std::vector<Found>& all)
{
    const Albums& albums = *examined.grouped.albums;
    RowTally tally(examined.table, keepAll);
    for (const Track& track : albums.tracks) {
        const auto rows = albums.rowsOf(track);
        if (std::ranges::all_of(rows, [&](std::uint32_t row) { return std::isnan(column.values[row]); }))
            tally.add(rows.front());
    }
    if (tally.count() == 0) return;
    std::string id(albums.table->albumId[tally.first()]);
    tell(examined.table, tally,
         {.code = FindingCode::TrackWithoutValues, .column = column.name, .detail = std::move(id)}, all);
}

/// What columns lack in the very same rows, as those of documents that are not there, is one finding.
void tellOnce(std::vector<Found>& all)
{
    std::map<std::tuple<FindingCode, std::int64_t, std::uint64_t>, std::size_t> known;
    std::vector<Found> once;
    for (Found& found : all) {
        const Finding& finding = found.finding;
        const auto same =
            kindOf(finding.code).toldOnce
                ? known.emplace(std::tuple(finding.code, finding.count, found.whichRows), once.size()).first
                : known.end();
        if (same == known.end() || same->second == once.size())
            once.push_back(std::move(found));
        else
            once[same->second].finding.alsoColumns.push_back(found.finding.column);
    }
    all = std::move(once);
}

}  // namespace

std::vector<Found> findInColumns(const Examined& examined, bool keepAll)
{
    const AlbumTable& table = examined.table;
    std::vector<Found> all;
    findUnplaced(table, keepAll, all);
    findAllMissing(table, keepAll, all);
    for (const Column& column : table.columns) findImpossible(examined, column, keepAll, all);
    findOddTimes(table, Field::Start, table.start, keepAll, all);
    findOddTimes(table, Field::Duration, table.duration, keepAll, all);
    for (const Column& column : table.columns) findOddUnit(table, column, all);
    for (const Column& column : table.columns) findConstant(table, column, all);
    for (const Column& column : table.columns) findSums(examined, column, keepAll, all);
    for (const Column& column : table.columns) findVarying(examined, column, keepAll, all);
    for (const ColumnUse& use : usesOf(table))
        if (const Column* column =
                use.field == Field::Feature && isPartlyMissing(table, use) ? table.column(use.name) : nullptr)
            findBare(examined, *column, keepAll, all);
    tellOnce(all);
    return all;
}

}  // namespace segue::data
