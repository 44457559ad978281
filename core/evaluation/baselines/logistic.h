// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace segue::evaluation {

/// A table of inputs, one row a thing: `values[row * columns + column]`, NaN = missing.
struct InputTable {
    std::size_t columns = 0;
    std::vector<float> values;
    std::span<const float> row(std::size_t index) const { return {values.data() + index * columns, columns}; }
};

/// A fitted logistic regression with the standardisation of its inputs.
struct Logistic {
    std::vector<double> mean,
        scale;                    ///< by column, of the learning rows; the scale of a constant column is 1
    std::vector<double> weights;  ///< of the standardised columns
    double intercept = 0;

    /// P(Up) of one row; a missing value counts as the mean.
    double probability(std::span<const float> row) const;
};

/// Minimises |weights|^2 / 2 + c * (sum of log losses) over the rows listed, the intercept unpenalised:
/// scikit-learn's LogisticRegression(C=c) on the standardised inputs. Newton's method, to convergence. With
/// one class only, or no rows, the weights are 0 and the intercept says that class (no rows: 1/2).
Logistic fitLogistic(const InputTable& inputs, std::span<const std::uint32_t> rows,
                     std::span<const std::uint8_t> up, double c = 1);

}  // namespace segue::evaluation
