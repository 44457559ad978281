// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/preview.h"

#include "read/columns/aliases.h"
#include "read/columns/column_name.h"
#include "read/formats/registry.h"
#include "read/join/resolve_table.h"
#include "read/text/number.h"

#include <algorithm>
#include <optional>

namespace segue::data {
namespace {

bool isPlaced(const Layout& layout)
{
    return layout.header.find(Field::AlbumId) >= 0 && layout.header.find(Field::TrackNumber) >= 0;
}

std::string cellAt(const std::vector<Cell>& row, std::size_t column)
{
    return column < row.size() ? row[column].text() : "";
}

/// Missing cells and, of a feature, its unit.
void lookAtCells(const TableHead& head, std::size_t index, const HeaderColumn& header, PreviewColumn& column)
{
    const ColumnName parts = columnName(header.name);
    Column values{.name = header.name,
                  .unit = header.unit,
                  .values = {},
                  .perObservation = false,
                  .kind = parts.kind,
                  .base = parts.base};
    for (const auto& row : head.rows) {
        const std::string cell = cellAt(row, index);
        double value = 0;
        const NumberText kind = readNumber(cell, head.decimals.commas[index], value);
        const bool name = column.field == Field::AlbumName || column.field == Field::TrackName ||
                          column.field == Field::Artist;
        column.missing += name ? cell.empty() : kind == NumberText::Missing;
        values.values.push_back(float(value));
    }
    if (column.field == Field::Feature) column.unit = unitOf(values);
}

bool hasFeature(const Preview& preview, std::string_view name)
{
    return std::ranges::any_of(preview.columns, [&](const PreviewColumn& column) {
        return column.role == Role::Feature && columnName(column.name).base == name;
    });
}

Preview previewOf(const std::string& source, const TableHead& head, const Layout& layout)
{
    Preview preview;
    preview.source = source;
    preview.schema = layout.header.schema;
    preview.separator = head.separator;
    preview.notes = head.notes;
    preview.rowsLookedAt = std::int64_t(head.rows.size());
    for (std::size_t i = 0; i < layout.header.columns.size(); ++i) {
        const HeaderColumn& header = layout.header.columns[i];
        PreviewColumn& column = preview.columns.emplace_back();
        column.header = header.header;
        column.field = header.field;
        column.role = roleOf(header.field);
        column.name = header.name;
        column.why = header.why;
        column.rival = header.rival;
        lookAtCells(head, i, header, column);
    }
    for (std::size_t row = 0; row < std::min(head.rows.size(), kPreviewRows); ++row) {
        auto& cells = preview.rows.emplace_back();
        for (std::size_t i = 0; i < preview.columns.size(); ++i) cells.push_back(cellAt(head.rows[row], i));
    }
    for (const Field field : {Field::AlbumId, Field::TrackNumber})
        if (layout.header.find(field) < 0) preview.required.push_back(field);
    for (const Field field : kExpectedFields)
        if (layout.header.find(field) < 0) preview.absent.push_back(field);
    for (const std::string_view name : kExpectedFeatures)
        if (!hasFeature(preview, name)) preview.absentFeatures.emplace_back(name);
    return preview;
}

}  // namespace

Result<Preview> previewAlbums(const std::string& path, const ReadOptions& options, const RunControl& control)
{
    auto source = openSource(path, control);
    if (!source) return source.error();
    std::optional<Preview> first;
    std::optional<Error> error;
    for (const Entry& entry : source->entries) {
        if (control.stopped()) return Error{.code = ErrorCode::Cancelled, .subject = path};
        auto head = formatOf(entry).preview(entry);
        auto layout =
            head ? layoutOf(*head, options, entry.name, Need::Nothing) : Result<Layout>(head.error());
        if (!layout) {
            if (!error) error = layout.error();
            continue;
        }
        const bool placed = isPlaced(*layout);
        if (placed || !first) first = previewOf(entry.name, *head, *layout);
        if (placed) break;
    }
    if (first) return std::move(*first);
    return *error;
}

}  // namespace segue::data
