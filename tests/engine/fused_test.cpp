// SPDX-License-Identifier: GPL-3.0-or-later
// The fused step against LibTorch's autograd in double precision: forward and every gradient, for every build
// of the kernels that runs on this machine.
#include "engine/random_network.h"
#include "network/engine/passes/chunk_pass.h"
#include "network/engine/reference_network.h"

#include <ATen/ATen.h>
#include <torch/csrc/autograd/autograd.h>
#include <torch/csrc/autograd/variable.h>
#include <catch2/catch.hpp>

#include <cmath>

using namespace segue;
using namespace segue::model;
using namespace segue::tests;

namespace {

struct Work {
    Network network;
    int steps, rows, constant;
    std::uint64_t key = 0;
};

/// Largest distance over the largest value.
double distance(const std::vector<double>& found, const std::vector<double>& expected)
{
    double farthest = 0, largest = 1e-30;
    for (std::size_t k = 0; k < expected.size(); ++k) {
        farthest = std::max(farthest, std::abs(found[k] - expected[k]));
        largest = std::max(largest, std::abs(expected[k]));
    }
    return farthest / largest;
}

struct Outcome {
    std::vector<double> logits, gradient;
};

std::vector<double> weightsOf(const Work& work)
{
    const auto start = initialWeights(work.network, 11);
    auto weights = randomNumbers<double>(start.size(), 12, 0.05);  // biases must not stay zero
    for (std::size_t k = 0; k < weights.size(); ++k)
        weights[k] = double(float(weights[k] + double(start[k])));
    return weights;
}

Outcome reference(const Work& work, at::ScalarType type, const std::vector<double>& varying,
                  const std::vector<double>& constant, const std::vector<double>& slope)
{
    auto weights = at::tensor(weightsOf(work), at::kDouble).to(type).set_requires_grad(true);
    const std::int64_t steps = work.steps, rows = work.rows, shared = work.constant,
                       own = work.network.inputs() - shared;
    auto x = at::tensor(varying, at::kDouble).to(type).view({steps, rows, own});
    if (shared > 0)
        x = at::cat({x, at::tensor(constant, at::kDouble)
                            .to(type)
                            .view({1, rows, shared})
                            .expand({steps, rows, shared})},
                    2);
    const auto logits = referenceForward(work.network, weights, x, work.key);
    const auto gradient =
        torch::autograd::grad({logits}, {weights},
                              {at::tensor(slope, at::kDouble).to(type).view(logits.sizes())})[0]
            .to(at::kDouble);
    const auto flat = logits.detach().to(at::kDouble).contiguous();
    return {{flat.data_ptr<double>(), flat.data_ptr<double>() + flat.numel()},
            {gradient.data_ptr<double>(), gradient.data_ptr<double>() + gradient.numel()}};
}

template <class Real>
Outcome fused(const Work& work, const KernelSet& kernels, const std::vector<double>& varying,
              const std::vector<double>& constant, const std::vector<double>& slope)
{
    const auto doubles = weightsOf(work);
    const std::vector<Real> weights(doubles.begin(), doubles.end()), x(varying.begin(), varying.end()),
        shared(constant.begin(), constant.end());
    std::vector<Real> dLogits(slope.begin(), slope.end()), gradient(weights.size(), Real(99));
    const SingleThreadBlas blas;
    ChunkPass<Real> pass(work.network, work.constant, kernelsOf<Real>(kernels));
    const Real* logits = pass.forward(weights.data(), x.data(), shared.data(),
                                      {work.steps, work.rows, work.rows, 0}, work.key);
    Outcome outcome{{logits, logits + slope.size()}, {}};
    std::vector<Real> transposed(weights.size());
    for (std::size_t l = 0; l < work.network.layers().size(); ++l)
        transposeWeights(work.network, l, weights.data(), transposed.data());
    pass.backward(transposed.data(), dLogits.data(), gradient.data());
    outcome.gradient.assign(gradient.begin(), gradient.end());
    return outcome;
}

void compare(const Work& work)
{
    const auto rows = std::size_t(work.rows), steps = std::size_t(work.steps);
    const auto asFloats = [](std::size_t n, std::uint64_t seed) {
        const auto floats = randomNumbers<float>(n, seed);
        return std::vector<double>(floats.begin(), floats.end());
    };
    const auto varying = asFloats(steps * rows * std::size_t(work.network.inputs() - work.constant), 1),
               constant = asFloats(rows * std::size_t(work.constant), 2);
    const auto slope =
        asFloats(rows * (work.network.everyStep() ? steps : 1) * std::size_t(work.network.outputs()), 3);
    const Outcome expected = reference(work, at::kDouble, varying, constant, slope),
                  torchSingle = reference(work, at::kFloat, varying, constant, slope);
    // Where single precision itself holds fewer digits, LibTorch's own is the measure.
    const double forwardNoise = distance(torchSingle.logits, expected.logits),
                 backwardNoise = distance(torchSingle.gradient, expected.gradient);
    for (const KernelSet* set : kernelSets()) {
        if (!set->runsHere()) continue;
        CAPTURE(set->name, forwardNoise, backwardNoise, work.rows, work.steps, work.network.parameters());
        const Outcome twice = fused<double>(work, *set, varying, constant, slope);
        CHECK(distance(twice.logits, expected.logits) < 1e-12);
        CHECK(distance(twice.gradient, expected.gradient) < 1e-11);
        const Outcome single = fused<float>(work, *set, varying, constant, slope);
        CHECK(distance(single.logits, expected.logits) < std::max(1e-6, forwardNoise));
        CHECK(distance(single.gradient, expected.gradient) < 1e-6);
    }
}

}  // namespace

TEST_CASE("the fused LSTM equals autograd over layers, batches, windows and activations")
{
    const auto activation = GENERATE(Activation::Tanh, Activation::Relu, Activation::Sigmoid);
    const int rows = GENERATE(1, 7, 120, 256), steps = GENERATE(1, 5, 30), layers = GENERATE(1, 2, 3);
    if (layers == 3 && rows == 256 && steps == 30) return;  // nothing new, and slow
    std::vector<LayerSpec> specs;
    for (int l = 0; l < layers; ++l) specs.push_back(lstm(9 + 8 * l, activation, l + 1 < layers));
    specs.push_back(dense(4));
    compare({Network(13, specs), steps, rows, 0});
}

TEST_CASE("columns that all windows share are projected once and equal columns that are repeated")
{
    const int constant = GENERATE(1, 8, 13), steps = GENERATE(1, 5);
    compare({Network(13, {lstm(17, Activation::Tanh, false), dense(4)}), steps, 7, constant});
}

TEST_CASE("the report's network equals autograd, dropout and all")
{
    const std::uint64_t key = GENERATE(0, 77);
    compare(
        {Network(33, {lstm(60, Activation::Relu, true), dropout(0.2), lstm(120, Activation::Sigmoid, false),
                      dropout(0.5), dense(240, Activation::Sigmoid), dense(1)}),
         5, 60, 12, key});
}

TEST_CASE("the album network, which joins its inputs and predicts at every step, equals autograd")
{
    const std::uint64_t key = GENERATE(0, 78);
    const LayerSpec join{.kind = LayerKind::Join};
    compare({Network(20, {dense(12, Activation::Relu), dropout(0.2), lstm(10, Activation::Tanh, true), join,
                          dropout(0.3), dense(12, Activation::Relu), dropout(0.3), dense(4)}),
             11, 9, 0, key});
}

TEST_CASE("the order network, which makes one score of an album's tracks, equals autograd")
{
    const std::uint64_t key = GENERATE(0, 79);
    const int steps = GENERATE(1, 5, 13);
    const LayerSpec pool{.kind = LayerKind::Pool};
    compare({Network(20, {dense(12, Activation::Relu), dropout(0.15), lstm(10, Activation::Tanh, true),
                          dropout(0.3), dense(12, Activation::Relu), dropout(0.3), dense(1), pool}),
             steps, 9, 0, key});
    compare(
        {Network(20, {lstm(10, Activation::Tanh, true), pool, dropout(0.3), dense(3)}), steps, 9, 0, key});
}

TEST_CASE("how a batch is cut changes no mask: two chunks make the rows of the whole")
{
    const Network network(5, {lstm(6, Activation::Tanh, true), dropout(0.5), lstm(6, Activation::Tanh, false),
                              dropout(0.5), dense(3)});
    const int steps = 4, rows = 10, first = 4;
    const auto weights = initialWeights(network, 5);
    const auto x = randomNumbers<float>(std::size_t(steps * rows * 5), 6);
    const SingleThreadBlas blas;
    ChunkPass<float> whole(network, 0, bestKernels().single), part(network, 0, bestKernels().single);
    const float* all = whole.forward(weights.data(), x.data(), nullptr, {steps, rows, rows, 0}, 9);
    std::vector<float> rest;
    for (int t = 0; t < steps; ++t)
        rest.insert(rest.end(), x.begin() + (t * rows + first) * 5, x.begin() + (t + 1) * rows * 5);
    const float* some =
        part.forward(weights.data(), rest.data(), nullptr,
                     {.steps = steps, .rows = rows - first, .batchRows = rows, .firstRow = first}, 9);
    for (int k = 0; k < (rows - first) * 3; ++k) CHECK(some[k] == Approx(all[first * 3 + k]).margin(1e-6));
}
