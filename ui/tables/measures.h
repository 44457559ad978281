// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/evaluated.h"
#include "ui/tables/table_model.h"

#include <memory>
#include <vector>

namespace segue::ui {

/// The model's figures as a table: a row a measure with its intervals, each named for what it is, a column a
/// target and one for all of them. A figure that cannot be had says why in its place.
class MeasureTable {
public:
    /// Everything, or what the probabilities are worth by themselves, target by target.
    enum class Part { All, Calibration };
    explicit MeasureTable(std::shared_ptr<const Evaluated> evaluated, Part part = Part::All);
    int rows() const;
    std::vector<TableColumn> columns() const;

private:
    struct Rows;
    std::shared_ptr<const Rows> m_rows;
    Part m_part;
};

}  // namespace segue::ui
