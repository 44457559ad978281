// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/albums.h"

namespace segue::data {

std::int64_t Albums::transitions() const
{
    std::int64_t count = 0;
    for (const Album& album : albums)
        if (album.trackCount > 0) count += album.trackCount - 1;
    return count;
}

}  // namespace segue::data
