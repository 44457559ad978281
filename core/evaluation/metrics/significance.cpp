// SPDX-License-Identifier: GPL-3.0-or-later
// McNemar's test (Psychometrika 12, 1947), exact. Two predictors differ in being right on n transitions, and
// the one that is right on fewer of them is right on k. If neither is better, K is Binomial(n, 1/2), and
// two-sided
//     p = min(1, 2 P(K <= k)),  P(K <= k) = I(1/2; n - k, k + 1),
// I the regularised incomplete beta function.
//
// Holm (Scandinavian Journal of Statistics 6, 1979): of m tests with p(1) <= ... <= p(m)
//     adjusted p(i) = max over j <= i of min(1, (m - j + 1) p(j)).
//
// Permutation: p = (1 + null values that reach the observed one) / (1 + null values) (Phipson, Smyth,
// Statistical Applications in Genetics and Molecular Biology 9, 2010).
#include "evaluation/metrics/significance.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include <boost/math/special_functions/beta.hpp>

namespace segue::evaluation {

double mcnemarExact(std::int64_t onlyFirst, std::int64_t onlySecond)
{
    const std::int64_t few = std::min(onlyFirst, onlySecond), all = onlyFirst + onlySecond;
    if (2 * few >= all) return 1;
    // P(Binomial(all, 1/2) <= few) = I_{1/2}(all - few, few + 1)
    return std::min(1.0, 2 * boost::math::ibeta(double(all - few), double(few + 1), 0.5));
}

double binomialHalf(std::int64_t right, std::int64_t n) { return mcnemarExact(right, n - right); }

std::vector<double> holm(std::span<const double> p)
{
    std::vector<std::size_t> order(p.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return p[a] < p[b]; });
    std::vector<double> adjusted(p.size());
    double largest = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        largest = std::max(largest, std::min(1.0, p[order[i]] * double(p.size() - i)));
        adjusted[order[i]] = largest;
    }
    return adjusted;
}

int permutationsNeeded(std::size_t tests, double level)
{
    return int(std::ceil(double(tests) / level - 1e-9)) - 1;
}

double permutationP(double observed, std::span<const double> null)
{
    const auto reached =
        std::count_if(null.begin(), null.end(), [&](double value) { return value >= observed; });
    return double(1 + reached) / double(1 + null.size());
}

}  // namespace segue::evaluation
