// SPDX-License-Identifier: GPL-3.0-or-later
// Loss of a row x: w log(1 + exp(-b x)). Gradient -w (1 - p) x and second derivative w p (1 - p) x x', p = 1
// / (1 + exp(-b x)).
#include "order/scoring/newton_fit.h"

#include "base/cholesky.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace segue::order {

namespace {

constexpr double kPenalty = 60;  ///< kPenalty/2 |b|^2, whatever the number of albums

double dot(const FloatLanes* a, const FloatLanes* b, std::size_t blocks)
{
    Floats even{}, odd{};
    for (std::size_t i = 0; i < blocks; i += 2) {
        even += a[i].v * b[i].v;
        odd += a[i + 1].v * b[i + 1].v;
    }
    const Floats sum = even + odd;
    return double((sum[0] + sum[1]) + (sum[2] + sum[3]));
}

/// Products of four columns (block `i`) with eight (blocks `j` and `j + 1`), summed over rows: by column of
/// the four.
std::array<Floats, 8> tile(const FloatLanes* rows, std::size_t count, std::size_t blocks, std::size_t i,
                           std::size_t j)
{
    std::array<Floats, 8> sums{};
    const FloatLanes* row = rows;
    for (std::size_t r = 0; r < count; ++r, row += blocks) {
        const Floats four = row[i].v, low = row[j].v, high = row[j + 1].v;
        const auto addColumn = [&](Floats same, std::size_t column) __attribute__((always_inline))
        {
            sums[2 * column] += same * low;
            sums[2 * column + 1] += same * high;
        };
        addColumn(__builtin_shufflevector(four, four, 0, 0, 0, 0), 0);
        addColumn(__builtin_shufflevector(four, four, 1, 1, 1, 1), 1);
        addColumn(__builtin_shufflevector(four, four, 2, 2, 2, 2), 2);
        addColumn(__builtin_shufflevector(four, four, 3, 3, 3, 3), 3);
    }
    return sums;
}

}  // namespace

NewtonFit::NewtonFit(std::size_t columns)
    : m_columns(columns), m_blocks((blocksOf(columns) + 1) / 2 * 2), m_weights(columns),
      m_gradient(m_blocks * kLanes), m_hessian(m_gradient.size() * m_gradient.size()),
      m_rows(kBlockRows * m_blocks), m_laneWeights(m_blocks)
{
}

void NewtonFit::add(std::size_t rows, double weight)
{
    std::vector<FloatLanes> gradient(m_blocks);
    for (std::size_t r = 0; r < rows; ++r) {
        FloatLanes* x = m_rows.data() + r * m_blocks;
        const double p = 1 / (1 + std::exp(-dot(x, m_laneWeights.data(), m_blocks)));
        const float pull = float(weight * (p - 1)), curvature = float(std::sqrt(weight * p * (1 - p)));
        for (std::size_t i = 0; i < m_blocks; ++i) {
            gradient[i].v += x[i].v * pull;
            x[i].v *= curvature;
        }
    }
    for (std::size_t i = 0; i < m_blocks; ++i) addTo(m_gradient.data() + i * kLanes, gradient[i].v);
    addHessian(rows);
}

/// The lower half, in tiles; what of a tile lies above the diagonal is not read.
void NewtonFit::addHessian(std::size_t rows)
{
    const std::size_t width = m_blocks * kLanes;
    for (std::size_t i = 0; i < m_blocks; ++i)
        for (std::size_t j = 0; j <= i; j += 2) {
            const auto sums = tile(m_rows.data(), rows, m_blocks, i, j);
            for (std::size_t column = 0; column < kLanes; ++column) {
                double* line = m_hessian.data() + (i * kLanes + column) * width + j * kLanes;
                addTo(line, sums[2 * column]);
                addTo(line + kLanes, sums[2 * column + 1]);
            }
        }
}

void NewtonFit::step()
{
    const std::size_t width = m_blocks * kLanes;
    std::vector<double> direction(m_columns), hessian(m_columns * m_columns);
    for (std::size_t i = 0; i < m_columns; ++i) {
        direction[i] = m_gradient[i] + kPenalty * m_weights[i];
        for (std::size_t j = 0; j <= i; ++j) hessian[i * m_columns + j] = m_hessian[i * width + j];
        hessian[i * m_columns + i] += kPenalty;
    }
    if (solveCholesky(hessian, direction))
        for (std::size_t i = 0; i < m_columns; ++i) m_weights[i] -= direction[i];
    for (std::size_t i = 0; i < m_columns; ++i) m_laneWeights[i / kLanes].v[i % kLanes] = float(m_weights[i]);
    std::ranges::fill(m_gradient, 0);
    std::ranges::fill(m_hessian, 0);
}

}  // namespace segue::order
