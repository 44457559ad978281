// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/run_control.h"
#include "read/rows/row_source.h"
#include "read/text/decimals.h"
#include "read/text/layout.h"
#include "table/album_table.h"

#include <vector>

namespace segue::data {

/// Looks at every cell for its decimal mark, by column: needed only where the first rows did not tell. Empty
/// where it was stopped.
std::vector<Marks> surveyDecimals(const RowSource& source, std::size_t columns, int threads,
                                  const RunControl& control);

/// The error a refused column is really about: most of its words are numbers with the mark that it does not
/// have.
Error refusedMarks(Error error, const Layout& layout, const std::vector<Marks>& marks);

/// What a user should know of the marks: decimal_comma, and mixed_decimals for each column that differs from
/// the file.
void noteDecimals(AlbumTable& table, const Layout& layout, const Decimals& decimals,
                  const std::vector<Marks>& marks);

}  // namespace segue::data
