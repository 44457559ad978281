// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/baselines/logistic.h"

#include "albums_by_hand.h"
#include "base/random.h"
#include "reference.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <limits>

using namespace segue::evaluation;
using segue::Random;

namespace {

struct Problem {
    InputTable inputs;
    std::vector<std::uint8_t> up;
};

/// Correlated columns of very different scales, one constant, some cells missing.
Problem someProblem(std::size_t rows, std::uint64_t seed)
{
    Random random(seed);
    Problem problem{{5, {}}, {}};
    for (std::size_t i = 0; i < rows; ++i) {
        const double a = random.share(), b = 40 * random.share() - 60, c = 120 + 30 * a + 5 * random.share();
        const float missing = std::numeric_limits<float>::quiet_NaN();
        const bool hole = random.below(20) == 0;
        for (const float value :
             {float(a), hole ? missing : float(b), float(c), 3.5F, float(1e-3 * random.share())})
            problem.inputs.values.push_back(value);
        problem.up.push_back(random.share() < 1 / (1 + std::exp(-(4 * a - 2 + 0.03 * (b + 40)))));
    }
    return problem;
}

nlohmann::json rowsOf(const InputTable& inputs)
{
    nlohmann::json rows = nlohmann::json::array();
    for (std::size_t row = 0; row * inputs.columns < inputs.values.size(); ++row) {
        nlohmann::json cells = nlohmann::json::array();
        for (const float value : inputs.row(row))
            cells.push_back(std::isnan(value) ? nlohmann::json() : nlohmann::json(double(value)));
        rows.push_back(cells);
    }
    return rows;
}

}  // namespace

TEST_CASE("logistic regression equals scikit-learn's")
{
    const double c = GENERATE(1.0, 0.01);
    const Problem problem = someProblem(900, 4);
    const auto theirs =
        segue::tests::reference("logistic", {{"rows", rowsOf(problem.inputs)}, {"up", problem.up}, {"c", c}});
    SEGUE_SKIP_WITHOUT_REFERENCE(theirs);
    const Logistic ours = fitLogistic(problem.inputs, segue::tests::upTo(900), problem.up, c);
    for (std::size_t i = 0; i < 5; ++i)
        CHECK(ours.weights[i] == Approx(theirs->at("weights")[i].get<double>()).margin(1e-6));
    CHECK(ours.intercept == Approx(theirs->at("intercept").get<double>()).margin(1e-6));
    for (std::size_t row = 0; row < 900; ++row)
        REQUIRE(ours.probability(problem.inputs.row(row)) ==
                Approx(theirs->at("p")[row].get<double>()).margin(1e-6));
}

TEST_CASE("separable classes converge: the penalty holds the weights")
{
    const InputTable inputs{1, {-2, -1, 1, 2}};
    const std::vector<std::uint8_t> up{0, 0, 1, 1};
    const Logistic fit = fitLogistic(inputs, segue::tests::upTo(4), up);
    CHECK(fit.intercept == Approx(0).margin(1e-9));
    // The gradient is zero at the minimum: w = sum over rows of (truth - p) x.
    double gradient = fit.weights[0];
    for (std::size_t row = 0; row < 4; ++row)
        gradient += (fit.probability(inputs.row(row)) - up[row]) * double(inputs.values[row]) / fit.scale[0];
    CHECK(gradient == Approx(0).margin(1e-9));
}

TEST_CASE("logistic regression with one class, no rows, or nothing but missing values")
{
    const float nan = std::numeric_limits<float>::quiet_NaN();
    const InputTable inputs{2, {1, nan, 2, nan, 3, nan}};
    const auto rows = segue::tests::upTo(3);
    CHECK(fitLogistic(inputs, rows, std::vector<std::uint8_t>{1, 1, 1}).probability(inputs.row(0)) == 1);
    CHECK(fitLogistic(inputs, rows, std::vector<std::uint8_t>{0, 0, 0}).probability(inputs.row(0)) == 0);
    CHECK(fitLogistic(inputs, {}, {}).probability(inputs.row(0)) == 0.5);
    const Logistic fit = fitLogistic(inputs, rows, std::vector<std::uint8_t>{0, 1, 0});
    CHECK(std::isfinite(fit.probability(inputs.row(1))));
    CHECK(fit.weights[1] == 0);
}
