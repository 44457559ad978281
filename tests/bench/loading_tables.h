// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace segue::bench {

/// A generated table: albums of 12 tracks, `windows` rows a track (1 = no window column), `columns` columns
/// in all.
struct TableShape {
    std::int64_t tracks = 0;
    int windows = 5;
    int columns = 40;
};

/// Writes the table as CSV; the same shape gives the same bytes. Returns the bytes written, 0 where it could
/// not.
std::int64_t writeTable(const TableShape& shape, const std::string& path);

}  // namespace segue::bench
