// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "read/rows/row_ranges.h"
#include "read/rows/row_source.h"
#include "read/text/dialect.h"

namespace segue::data {

/// The rows of a delimited text. A row with other than the header's count of fields, and the header again,
/// are noted and left out. Both arguments have to stay.
class TextRows : public RowSource {
public:
    TextRows(const RowRanges& ranges, const Dialect& dialect) : m_ranges(ranges), m_dialect(dialect) {}

    std::vector<RowSpan> ranges() const override;
    RangeResult read(std::size_t range, const Layout& layout, const RowSink& sink,
                     const std::atomic<bool>& stop) const override;
    std::vector<Marks> marks(std::size_t range, const std::atomic<bool>& stop) const override;

private:
    const RowRanges& m_ranges;
    const Dialect& m_dialect;
};

}  // namespace segue::data
