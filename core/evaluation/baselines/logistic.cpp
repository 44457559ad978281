// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/baselines/logistic.h"

#include "base/cholesky.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace segue::evaluation {

namespace {

double softplus(double x) { return x > 0 ? x + std::log1p(std::exp(-x)) : std::log1p(std::exp(x)); }
double sigmoid(double x) { return x >= 0 ? 1 / (1 + std::exp(-x)) : std::exp(x) / (1 + std::exp(x)); }

void standardise(const Logistic& model, std::span<const float> row, double* out)
{
    for (std::size_t i = 0; i < row.size(); ++i)
        out[i] = std::isnan(row[i]) ? 0.0 : (double(row[i]) - model.mean[i]) / model.scale[i];
}

void fitScale(Logistic& model, const InputTable& inputs, std::span<const std::uint32_t> rows)
{
    const std::size_t columns = inputs.columns;
    std::vector<double> count(columns), squares(columns);
    model.mean.assign(columns, 0);
    model.scale.assign(columns, 1);
    const auto overValues = [&](auto use) {
        for (const std::uint32_t row : rows)
            for (std::size_t i = 0; i < columns; ++i)
                if (const float value = inputs.values[row * columns + i]; !std::isnan(value))
                    use(i, double(value));
    };
    overValues([&](std::size_t i, double value) { model.mean[i] += value, ++count[i]; });
    for (std::size_t i = 0; i < columns; ++i) model.mean[i] /= std::max(count[i], 1.0);
    overValues([&](std::size_t i, double value) {
        squares[i] += (value - model.mean[i]) * (value - model.mean[i]);
    });
    // Missing values stand at the mean and count as rows, as they do for a scaler that sees them filled in.
    for (std::size_t i = 0; i < columns; ++i)
        if (squares[i] > 0) model.scale[i] = std::sqrt(squares[i] / double(rows.size()));
}

/// The penalised loss with its first and second derivatives; the last parameter is the intercept.
struct Objective {
    const Logistic& model;
    const InputTable& inputs;
    std::span<const std::uint32_t> rows;
    std::span<const std::uint8_t> up;
    double c;
    std::vector<double> gradient{}, hessian{};

    double evaluate(const std::vector<double>& parameters, bool derivatives)
    {
        const std::size_t n = parameters.size();
        if (derivatives) gradient.assign(n, 0), hessian.assign(n * n, 0);
        std::vector<double> x(n, 1.0);
        double loss = 0;
        for (std::size_t s = 0; s < rows.size(); ++s) {
            standardise(model, inputs.row(rows[s]), x.data());
            double z = 0;
            for (std::size_t i = 0; i < n; ++i) z += x[i] * parameters[i];
            loss += softplus(up[s] ? -z : z);
            if (derivatives) addRow(x, sigmoid(z), up[s] != 0);
        }
        double total = c * loss;
        for (std::size_t i = 0; i + 1 < n; ++i) total += parameters[i] * parameters[i] / 2;
        if (derivatives) addPenalty(parameters);
        return total;
    }
    void addRow(const std::vector<double>& x, double p, bool isUp)
    {
        const std::size_t n = x.size();
        const double error = p - (isUp ? 1.0 : 0.0), weight = p * (1 - p);
        for (std::size_t i = 0; i < n; ++i) {
            gradient[i] += error * x[i];
            const double scaled = weight * x[i];
            double* line = hessian.data() + i * n;
            for (std::size_t j = 0; j <= i; ++j) line[j] += scaled * x[j];
        }
    }
    void addPenalty(const std::vector<double>& parameters)
    {
        const std::size_t n = parameters.size();
        for (double& value : gradient) value *= c;
        for (double& value : hessian) value *= c;
        for (std::size_t i = 0; i + 1 < n; ++i) {
            gradient[i] += parameters[i];
            hessian[i * n + i] += 1;
        }
    }
};

/// Newton steps, each halved until the loss does not grow. The problem is strictly convex: there is one
/// minimum.
std::vector<double> minimise(Objective& objective, std::vector<double> parameters)
{
    constexpr int kMostSteps = 50, kMostHalvings = 30;
    for (int step = 0; step < kMostSteps; ++step) {
        const double now = objective.evaluate(parameters, true);
        std::vector<double> direction = objective.gradient;
        if (!solveCholesky(objective.hessian, direction)) return parameters;
        double slope = 0;
        for (std::size_t i = 0; i < direction.size(); ++i) slope += direction[i] * objective.gradient[i];
        double length = 1;
        std::vector<double> next(parameters.size());
        for (int half = 0; half < kMostHalvings; ++half, length /= 2) {
            for (std::size_t i = 0; i < next.size(); ++i) next[i] = parameters[i] - length * direction[i];
            if (objective.evaluate(next, false) <= now + 1e-12 * std::abs(now)) break;
        }
        parameters = next;
        if (slope < 1e-18 * std::max(1.0, now)) break;  // twice the loss still to be won
    }
    return parameters;
}

}  // namespace

double Logistic::probability(std::span<const float> row) const
{
    double z = intercept;
    for (std::size_t i = 0; i < row.size(); ++i)
        if (!std::isnan(row[i])) z += weights[i] * (double(row[i]) - mean[i]) / scale[i];
    return sigmoid(z);
}

Logistic fitLogistic(const InputTable& inputs, std::span<const std::uint32_t> rows,
                     std::span<const std::uint8_t> up, double c)
{
    Logistic model;
    fitScale(model, inputs, rows);
    model.weights.assign(inputs.columns, 0);
    const auto ups = std::count_if(up.begin(), up.end(), [](std::uint8_t one) { return one != 0; });
    const auto downs = std::ptrdiff_t(up.size()) - ups;
    if (ups == 0 || downs == 0) {
        constexpr double infinity = std::numeric_limits<double>::infinity();
        if (!up.empty()) model.intercept = ups > 0 ? infinity : -infinity;
        return model;
    }
    Objective objective{.model = model, .inputs = inputs, .rows = rows, .up = up, .c = c};
    std::vector<double> start(inputs.columns + 1, 0.0);
    start.back() = std::log(double(ups) / double(downs));
    const std::vector<double> parameters = minimise(objective, std::move(start));
    std::copy_n(parameters.begin(), inputs.columns, model.weights.begin());
    model.intercept = parameters.back();
    return model;
}

}  // namespace segue::evaluation
