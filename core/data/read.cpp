// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/read.h"

#include "data/settle.h"
#include "data/source.h"
#include "data/table_reader.h"

namespace segue::data {

Result<std::shared_ptr<const AlbumTable>> readAlbums(const std::string& path, const RunControl& control,
                                                     const ReadOptions& options)
{
    auto source = openSource(path, control);
    if (!source) return source.error();
    auto table = readTable(source->entries.front(), options, control);
    if (!table) return table.error();
    source->entries.clear();
    table->source = path;
    table->hash = source->hash;
    if (!settleTable(*table, options.threads, control)) return Error{.code = ErrorCode::Cancelled, .subject = path};
    return std::make_shared<const AlbumTable>(std::move(*table));
}

}  // namespace segue::data
