// SPDX-License-Identifier: GPL-3.0-or-later
// The element-wise kernels that are no part of a layer: optimisers against torch::optim, dropout, sums,
// averages.
#include "engine/random_network.h"
#include "network/engine/kernels/kernels.h"
#include "network/engine/passes/batch_pass.h"

#include <ATen/ATen.h>
#include <torch/optim/adam.h>
#include <torch/optim/adamw.h>
#include <torch/optim/sgd.h>
#include <catch2/catch.hpp>

#include <cmath>
#include <limits>
#include <numeric>

using namespace segue;
using namespace segue::model;
using namespace segue::tests;

namespace {

/// Five steps of torch's own optimiser and of the kernel, on the same gradients.
void compareOptimiser(Update update, torch::optim::Optimizer& optimiser, at::Tensor weights)
{
    std::vector<double> own(weights.data_ptr<double>(), weights.data_ptr<double>() + weights.numel()),
        first(own.size()), second(own.size());
    for (int step = 1; step <= 5; ++step) {
        const auto gradient = randomNumbers<double>(own.size(), std::uint64_t(step));
        weights.mutable_grad() = at::tensor(gradient, at::kDouble);
        optimiser.step();
        update.first = step == 1;
        update.firstCorrection = 1 - std::pow(update.beta1, step);
        update.secondRoot = std::sqrt(1 - std::pow(update.beta2, step));
        kernelSets().back()->twice.update(own.size(), own.data(), gradient.data(), first.data(),
                                          second.data(), update);
    }
    for (std::size_t k = 0; k < own.size(); ++k)
        CHECK(own[k] == Approx(weights.data_ptr<double>()[k]).epsilon(1e-12).margin(1e-14));
}

at::Tensor startingWeights()
{
    return at::tensor(randomNumbers<double>(37, 99), at::kDouble).set_requires_grad(true);
}

}  // namespace

TEST_CASE("optimiser steps are torch::optim's")
{
    auto weights = startingWeights();
    const double decay = GENERATE(0.0, 0.1);
    SECTION("SGD with and without momentum")
    {
        const double momentum = GENERATE(0.0, 0.9);
        torch::optim::SGD optimiser({weights},
                                    torch::optim::SGDOptions(0.05).momentum(momentum).weight_decay(decay));
        Update update;
        update.kind = Update::Kind::Sgd;
        update.rate = 0.05;
        update.momentum = momentum;
        update.weightDecay = decay;
        compareOptimiser(update, optimiser, weights);
    }
    SECTION("Adam")
    {
        torch::optim::Adam optimiser({weights}, torch::optim::AdamOptions(0.01).weight_decay(decay));
        Update update;
        update.kind = Update::Kind::Adam;
        update.rate = 0.01;
        update.weightDecay = decay;
        compareOptimiser(update, optimiser, weights);
    }
    SECTION("AdamW")
    {
        torch::optim::AdamW optimiser({weights}, torch::optim::AdamWOptions(0.01).weight_decay(decay));
        Update update;
        update.rate = 0.01;
        update.weightDecay = decay;
        compareOptimiser(update, optimiser, weights);
    }
}

TEST_CASE("every build of the kernels moves weights alike")
{
    Update update;
    update.firstCorrection = 0.1;
    update.secondRoot = 0.5;
    const auto gradient = randomNumbers<float>(101, 3);
    std::vector<std::vector<float>> moved;
    for (const KernelSet* set : kernelSets()) {
        if (!set->runsHere()) continue;
        auto weights = randomNumbers<float>(101, 4);
        std::vector<float> first(101), second(101);
        set->single.update(101, weights.data(), gradient.data(), first.data(), second.data(), update);
        moved.push_back(weights);
    }
    REQUIRE(!moved.empty());
    for (const auto& each : moved)
        for (std::size_t k = 0; k < 101; ++k) CHECK(each[k] == Approx(moved.front()[k]).epsilon(1e-6));
}

TEST_CASE("dropout silences its share, scales the rest, and repeats itself under the same key")
{
    const std::vector<float> ones(100'000, 1.0F);
    std::vector<float> out(ones.size()), again(ones.size()), other(ones.size());
    const auto& kernels = bestKernels().single;
    kernels.dropout(ones.size(), ones.data(), out.data(), 0.2, 42, 0);
    kernels.dropout(ones.size(), ones.data(), again.data(), 0.2, 42, 0);
    kernels.dropout(ones.size(), ones.data(), other.data(), 0.2, 43, 0);
    CHECK(out == again);
    CHECK(out != other);
    const auto silenced = std::count(out.begin(), out.end(), 0.0F);
    CHECK(std::abs(double(silenced) / double(out.size()) - 0.2) < 0.01);
    CHECK(std::count(out.begin(), out.end(), 1.25F) + silenced == std::ptrdiff_t(out.size()));
}

TEST_CASE("sums of gradients keep their order, whatever the length")
{
    for (const std::size_t n : {1U, 7U, 8U, 33U}) {
        const auto a = randomNumbers<float>(n, 1), b = randomNumbers<float>(n, 2),
                   c = randomNumbers<float>(n, 3);
        const float* parts[] = {a.data(), b.data(), c.data()};
        std::vector<float> sum(n);
        const double squares = bestKernels().single.collect(n, parts, 3, 0.5F, sum.data());
        double expected = 0;
        for (std::size_t k = 0; k < n; ++k) {
            CHECK(sum[k] == (a[k] + b[k] + c[k]) * 0.5F);
            expected += double(sum[k]) * double(sum[k]);
        }
        CHECK(squares == Approx(expected));
    }
}

namespace {

double activated(Activation activation, double x)
{
    switch (activation) {
        case Activation::Tanh: return std::tanh(x);
        case Activation::Relu: return std::max(0.0, x);
        default: return 1 / (1 + std::exp(-x));
    }
}

}  // namespace

TEST_CASE("activations stay finite at the ends and let NaN through")
{
    for (const KernelSet* set : kernelSets()) {
        if (!set->runsHere()) continue;
        for (const auto activation : {Activation::Tanh, Activation::Sigmoid, Activation::Relu}) {
            std::vector<float> values{-1e30F, -100, -1e-3F, 0,
                                      1e-3F,  100,  1e30F,  std::numeric_limits<float>::quiet_NaN()};
            const std::vector<float> none(values.size());
            const auto in = values;
            set->single.activate(activation, 1, int(values.size()), values.data(), none.data());
            CAPTURE(set->name, int(activation));
            CHECK(std::isnan(values.back()));
            for (std::size_t k = 0; k + 1 < values.size(); ++k) {
                CHECK(double(values[k]) ==
                      Approx(activated(activation, double(in[k]))).epsilon(1e-6).margin(1e-7));
            }
        }
    }
}

TEST_CASE("the loss is the binary cross-entropy of the logit, unknown directions left out")
{
    std::vector<float> logits{2, -3, 50, -50}, label{1, 1, 0, 0.25F}, actual{1, 1, 0, 0}, weight{1, 0, 1, 2};
    const BatchBuffers buffers{.label = label.data(), .actual = actual.data(), .weight = weight.data()};
    const Sums sums = lossAndGradient(2, 2, logits.data(), buffers, 0, 2);
    CHECK(sums.loss == Approx(std::log1p(std::exp(-2.0)) + 50 + 2 * (50 * 0.25)).epsilon(1e-6));
    CHECK(sums.weight == 4);
    CHECK(sums.counted == 3);
    CHECK(sums.right == 2);
    CHECK(logits[0] == Approx(1 / (1 + std::exp(-2.0)) - 1));
    CHECK(logits[1] == 0);
    CHECK(logits[2] == Approx(1));
    CHECK(logits[3] == Approx(-0.5));
}
