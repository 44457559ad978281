// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "read/rows/row_ranges.h"
#include "read/text/decimals.h"
#include "read/text/dialect.h"
#include "read/text/layout.h"
#include "table/album_table.h"

#include <vector>

namespace segue::data {

/// Looks at every cell of a text for its decimal mark, by column: needed only where the first rows did not
/// tell. Empty where it was stopped.
std::vector<Marks> surveyDecimals(const RowRanges& ranges, const Dialect& dialect, int threads,
                                  const RunControl& control);

/// Whether a column of numbers is written with another mark than the file.
bool marksDiffer(const Layout& layout, const Decimals& decimals);

/// The error a refused column is really about: most of its words are numbers with the mark that it does not
/// have.
Error refusedMarks(Error error, const Layout& layout, const std::vector<Marks>& marks);

/// What a user should know of the marks: decimal_comma, and mixed_decimals for each column that differs from
/// the file.
void noteDecimals(AlbumTable& table, const Layout& layout, const Decimals& decimals,
                  const std::vector<Marks>& marks);

}  // namespace segue::data
