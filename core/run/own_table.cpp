// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/own_table.h"

#include "read/read.h"

namespace segue::experiment {

Result<std::shared_ptr<const data::AlbumTable>> ownTable(const Run& run, const RunControl& control)
{
    auto table = data::readAlbums(run.dataPath, control, run.readAs);
    if (table && (*table)->hash != run.dataHash)
        return Error{.code = ErrorCode::RunChanged,
                     .subject = run.dataPath,
                     .detail = (*table)->hash,
                     .expected = run.dataHash};
    return table;
}

}  // namespace segue::experiment
