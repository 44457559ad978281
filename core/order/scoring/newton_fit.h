// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "order/panels/lanes.h"

#include <cstddef>
#include <span>
#include <vector>

namespace segue::order {

/// Rows that are added at once.
inline constexpr std::size_t kBlockRows = 64;

/// Newton's method for a logistic regression whose rows are all to be scored above 0: no intercept, a penalty
/// on the weights. A step is: all rows added, then `step`.
class NewtonFit {
public:
    explicit NewtonFit(std::size_t columns);

    /// Row r < kBlockRows of those that are added next.
    void set(std::size_t r, std::size_t column, float value)
    {
        m_rows[r * m_blocks + column / kLanes].v[column % kLanes] = value;
    }
    /// Adds the first `rows` rows, each of them counted `weight` times, and loses them.
    void add(std::size_t rows, double weight);
    /// Goes to the minimum of the parabola that all rows since the last step make.
    void step();

    std::span<const double> weights() const { return m_weights; }

private:
    void addHessian(std::size_t rows);

    std::size_t m_columns, m_blocks;  ///< blocks of lanes a row, an even number, the rest 0
    std::vector<double> m_weights, m_gradient, m_hessian;
    std::vector<FloatLanes> m_rows, m_laneWeights;
};

}  // namespace segue::order
