// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a delimited table: read, placed on albums, inspected, cleaned by every rule.
#include "clean/clean.h"
#include "findings/inspect.h"
#include "read/join/dataset.h"
#include "read/join/gather.h"
#include "read/join/resolve_table.h"

#include <cstdlib>

using namespace segue;
using namespace segue::data;

namespace {

/// What must hold of whatever was read.
void check(const std::shared_ptr<const AlbumTable>& table)
{
    for (const Column& column : table->columns)
        if (column.values.size() != table->rows()) std::abort();
    if (table->line.size() != table->rows() || table->albumId.size() != table->rows()) std::abort();
    CleaningOptions options{.stripEditions = true, .fingerprints = true};
    options.on.fill(true);
    const Cleaned cleaned = clean(table, options);
    std::size_t rows = 0;
    for (const Track& track : cleaned.albums->tracks) rows += track.rowCount;
    if (rows != cleaned.albums->rows.size() || rows > table->rows()) std::abort();
    const Inspection facts = inspect(*table);
    if (facts.completeAlbums > facts.albums || facts.tracks > facts.rows) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const Source source{{{"table", Bytes::of({reinterpret_cast<const char*>(bytes), size})}}, ""};
    auto read = assembleDataset("table", source, {.fields = {}, .segments = false, .threads = 1}, {});
    if (!read) return 0;
    auto table = std::make_shared<AlbumTable>(read->schema == Schema::WideWindows ? unfoldWindows(*read)
                                                                                  : std::move(*read));
    resolveTable(*table, 1, {});
    check(table);
    return 0;
}
