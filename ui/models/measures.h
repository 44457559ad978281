// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/evaluate_job.h"
#include "ui/models/table_model.h"

#include <memory>
#include <vector>

namespace segue::ui {

/// The model's figures as a table: a row a measure with its intervals, each named for what it is, a column a target and one
/// for all of them. A figure that cannot be had says why in its place.
class MeasureTable {
public:
    explicit MeasureTable(std::shared_ptr<const Evaluated> evaluated);
    int rows() const;
    std::vector<TableColumn> columns() const;

private:
    struct Rows;
    std::shared_ptr<const Rows> m_rows;
};

}  // namespace segue::ui
