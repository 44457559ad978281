// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace segue {

/// Solves A x = b in place for a symmetric positive definite A (row-major, lower half used). False: A is not.
bool solveCholesky(std::vector<double>& a, std::vector<double>& b);

}  // namespace segue
