// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "read/rows/row_builder.h"
#include "read/text/decimals.h"

#include <atomic>
#include <cstdint>
#include <vector>

namespace segue::data {

/// Rows that are read one after the other: where the first goes, counted below the header from 0, and how
/// many there are at most.
struct RowSpan {
    std::int64_t firstRow = 0, slots = 0;
};

/// The rows of one file, whatever they are written in, in ranges that several threads read at the same time.
/// They may be read more than once: what a column's decimal mark is can show late.
class RowSource {
public:
    virtual ~RowSource() = default;

    virtual std::vector<RowSpan> ranges() const = 0;
    /// Puts the rows of one range into the sink.
    virtual RangeResult read(std::size_t range, const Layout& layout, const RowSink& sink,
                             const std::atomic<bool>& stop) const = 0;
    /// The decimal marks in the cells of one range, by column.
    virtual std::vector<Marks> marks(std::size_t range, const std::atomic<bool>& stop) const = 0;
};

}  // namespace segue::data
