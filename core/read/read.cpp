// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/read.h"

#include "base/parallel.h"
#include "read/bytes/source.h"
#include "read/join/dataset.h"
#include "read/join/gather.h"
#include "read/join/resolve_table.h"

#include <utility>
#include <vector>

namespace segue::data {

Result<std::shared_ptr<const AlbumTable>> readAlbums(const std::string& path, const RunControl& control,
                                                     const ReadOptions& options)
{
    auto source = openSource(path, control);
    if (!source) return source.error();
    auto read = assembleDataset(path, *source, options, control);
    auto bytes = std::make_shared<const std::vector<Entry>>(std::move(source->entries));
    if (!read) {
        dropLater(std::move(bytes));
        return read.error();
    }
    bytes.reset();
    auto table = std::make_shared<AlbumTable>(read->schema == Schema::WideWindows ? unfoldWindows(*read)
                                                                                  : std::move(*read));
    table->source = path;
    table->hash = source->hash;
    table->readAs = {.fields = options.fields, .segments = options.segments};
    if (!resolveTable(*table, options.threads, control)) {
        dropLater(table);
        return Error{.code = ErrorCode::Cancelled, .subject = path};
    }
    control.report(1);
    return std::shared_ptr<const AlbumTable>(std::move(table));
}

}  // namespace segue::data
