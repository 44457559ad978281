// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tables.h"

#include "findings/inspect.h"
#include "support/place.h"

#include <catch2/catch.hpp>

#include <algorithm>

namespace segue::tests {

std::shared_ptr<const data::AlbumTable> openTable(const std::string& path, const data::ReadOptions& options)
{
    const auto table = data::readAlbums(path, {}, options);
    if (!table) {
        const Error& error = table.error();
        FAIL("error " << int(error.code) << " line " << error.line << " " << error.column << " "
                      << error.detail);
    }
    return *table;
}

std::shared_ptr<const data::AlbumTable> tableOf(const std::string& text, const data::ReadOptions& options)
{
    const ScratchDir dir;
    return openTable(writeFile(dir / "t", text), options);
}

const data::Finding* note(const data::AlbumTable& table, std::string_view code)
{
    const auto at = std::ranges::find(table.notes, code, &data::Finding::name);
    return at == table.notes.end() ? nullptr : &*at;
}

data::Finding finding(const data::AlbumTable& table, std::string_view code, std::string_view column)
{
    for (const data::Finding& found : data::inspect(table).findings)
        if (found.name() == code && (column.empty() || found.column == column)) return found;
    return {};
}

}  // namespace segue::tests
