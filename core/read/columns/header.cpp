// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/columns/header.h"

#include "read/columns/aliases.h"
#include "read/columns/column_name.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace segue::data {
namespace {

bool has(const Header& header, std::string_view name)
{
    return std::ranges::any_of(header.columns,
                               [&](const HeaderColumn& c) { return normalisedHeader(c.header) == name; });
}

void applyAliases(HeaderColumn& column, const std::string& name)
{
    const auto fields = fieldAliases();
    const auto field = std::ranges::find(fields, name, &FieldAlias::name);
    if (field != fields.end()) {
        column.field = field->field;
        column.rank = int(field - fields.begin());
        column.certain = true;
        return;
    }
    column.name = name;
    const std::string base = columnName(name).base;  // "loudness_lufs" of "loudness_lufs_w3"
    for (const FeatureAlias& alias : featureAliases()) {
        if (alias.name != name && alias.name != base) continue;
        column.name = std::string(alias.feature) + name.substr(alias.name.size());
        column.unit = alias.unit;
    }
    const ColumnName parts = columnName(column.name);
    column.certain = knownUnit(parts.base).has_value();
    if (isBookkeeping(name)) column.ignore(Unused::Bookkeeping);
    if (parts.label) column.field = Field::Label;
    if (column.field != Field::Feature) column.name.clear();
}

/// "energy" of "energy [0-1]", as Segue's own tables are headed. Decibel and LUFS stay: they tell units
/// apart.
std::string_view withoutUnit(std::string_view header)
{
    const auto at = header.rfind(" [");
    if (at == header.npos || !header.ends_with(']')) return header;
    const std::string_view symbol = header.substr(at + 2, header.size() - at - 3);
    constexpr std::array kUnits{Unit::Share,      Unit::BeatsPerMinute, Unit::Milliseconds, Unit::Seconds,
                                Unit::PitchClass, Unit::Mode,           Unit::BeatsPerBar,  Unit::Percent};
    const bool known = std::ranges::any_of(kUnits, [&](Unit unit) { return unitSymbol(unit) == symbol; });
    return known ? header.substr(0, at) : header;
}

void applyUser(HeaderColumn& column, const ReadOptions& options, const std::string& name)
{
    const auto said = options.fields.find(column.header);
    if (said == options.fields.end()) return;
    column.field = said->second;
    column.rank = -1;
    column.certain = column.forced = true;
    column.name = said->second == Field::Feature ? (column.name.empty() ? name : column.name) : "";
    column.why = said->second == Field::Ignored ? Unused::ByHand : Unused::No;
}

/// Of several columns for one field one is read: what the user said, else the earlier name in the alias
/// table.
Status resolveRivals(Header& header)
{
    std::map<Field, HeaderColumn*> read;
    for (HeaderColumn& column : header.columns) {
        if (column.field >= Field::Feature) continue;
        HeaderColumn*& stands = read[column.field];
        if (stands != nullptr && stands->rank == column.rank)
            return Error{.code = ErrorCode::ColumnRepeated, .line = 1, .column = column.header};
        const bool takesOver = stands == nullptr || column.rank < stands->rank;
        HeaderColumn* const yields = takesOver ? stands : &column;
        if (takesOver) stands = &column;
        if (yields != nullptr) yields->ignore(Unused::Rival, stands->header);
    }
    return Done{};
}

/// "duration" beside a start is how long the observation lasts, alone it is the track's.
void resolveDuration(Header& header)
{
    if (header.find(Field::Start) < 0 || header.find(Field::Duration) >= 0) return;
    for (HeaderColumn& column : header.columns) {
        if (column.forced || column.field != Field::Feature || column.name != "duration") continue;
        column.field = Field::Duration;
        column.name.clear();
    }
}

Schema schemaOf(const Header& header)
{
    std::set<std::string> windowed;
    bool report = false, wide = false;
    for (const HeaderColumn& column : header.columns) {
        if (column.field != Field::Feature && column.field != Field::Label) continue;
        const ColumnName parts = columnName(normalisedHeader(column.header));
        report = report || parts.kind != ColumnKind::Plain || parts.label;
        if (parts.window && column.field == Field::Feature)
            wide = !windowed.insert(parts.base).second || wide;
    }
    if (wide) return Schema::WideWindows;
    if (report) return Schema::ReportTable;
    if (has(header, "track_uri") && has(header, "album_uri")) return Schema::Exportify;
    if (has(header, "artists") && has(header, "artist_ids") && has(header, "album_id") &&
        has(header, "album"))
        return Schema::KaggleTracks;
    return header.find(Field::Start) >= 0 || header.find(Field::Position) >= 0 ? Schema::Observations
                                                                               : Schema::Tracks;
}

}  // namespace

void HeaderColumn::ignore(Unused reason, std::string inItsPlace)
{
    field = Field::Ignored;
    name.clear();
    unit = Unit::None;
    why = reason;
    rival = std::move(inItsPlace);
}

int Header::find(Field field) const
{
    const auto at = std::ranges::find(columns, field, &HeaderColumn::field);
    return at == columns.end() ? -1 : int(at - columns.begin());
}

Result<Header> readHeader(const std::vector<std::string>& names, const ReadOptions& options)
{
    Header header;
    for (const std::string& text : names) {
        HeaderColumn& column = header.columns.emplace_back();
        column.header = text;
        const std::string name = normalisedHeader(withoutUnit(text));
        applyAliases(column, name);
        applyUser(column, options, name);
    }
    resolveDuration(header);
    if (Status settled = resolveRivals(header); !settled) return settled.error();
    header.schema = schemaOf(header);
    return header;
}

Status resolveFeatures(Header& header)
{
    std::map<std::string, HeaderColumn*> known;
    for (HeaderColumn& column : header.columns) {
        if (column.field != Field::Feature) continue;
        const auto [at, first] = known.emplace(column.name, &column);
        if (first) continue;
        HeaderColumn& stands = *at->second;
        const bool sameHeader = normalisedHeader(stands.header) == normalisedHeader(column.header);
        if (sameHeader || (column.forced && stands.forced))
            return Error{.code = ErrorCode::ColumnRepeated, .line = 1, .column = column.header};
        const bool takesOver = column.forced;
        (takesOver ? stands : column).ignore(Unused::Rival, (takesOver ? column : stands).header);
        if (column.forced) at->second = &column;
    }
    return Done{};
}

std::string acceptedNames(Field field)
{
    std::string names;
    for (const FieldAlias& alias : fieldAliases())
        if (alias.field == field) names += (names.empty() ? "" : ", ") + std::string(alias.name);
    return names;
}

Status checkNeeded(const Header& header, const std::string& subject)
{
    std::string missing, expected;
    for (const Field field : {Field::AlbumId, Field::TrackNumber}) {
        if (header.find(field) >= 0) continue;
        missing += (missing.empty() ? "" : ", ") + std::string(fieldName(field));
        expected += (expected.empty() ? "" : "; ") + acceptedNames(field);
    }
    if (missing.empty()) return Done{};
    return Error{.code = ErrorCode::ColumnMissing,
                 .subject = subject,
                 .line = 1,
                 .column = missing,
                 .expected = expected};
}

}  // namespace segue::data
