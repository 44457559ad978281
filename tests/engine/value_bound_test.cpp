// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/random_network.h"
#include "network/engine/passes/value_bound.h"
#include "network/engine/reference_network.h"

#include <ATen/ATen.h>
#include <catch2/catch.hpp>

#include <cmath>
#include <limits>

using namespace segue;
using namespace segue::model;
using namespace segue::tests;

TEST_CASE("no logit lies beyond the reach of its weights, for any layer, scale and length")
{
    const auto activation =
        GENERATE(Activation::Linear, Activation::Tanh, Activation::Relu, Activation::Sigmoid);
    const auto kind = GENERATE(LayerKind::Lstm, LayerKind::Gru);
    const auto joined = GENERATE(false, true);
    for (const double scale : {0.05, 1.0, 3.0, 40.0})
        for (const int steps : {1, 5, 20}) {
            std::vector<LayerSpec> layers{{.kind = kind,
                                           .units = 6,
                                           .activation = activation,
                                           .sequences = true,
                                           .bidirectional = true},
                                          {.kind = kind, .units = 4, .activation = activation},
                                          dropout(0.5),
                                          dense(3, Activation::Relu),
                                          dense(2)};
            if (joined)
                layers = {{.kind = kind, .units = 6, .activation = activation, .sequences = true},
                          {.kind = LayerKind::Join},
                          dense(2)};
            const Network network(3, layers);
            const NetworkGroup group{network, 1};
            const auto weights = randomNumbers<float>(std::size_t(network.parameters()), 21, scale);
            const auto inputs = randomNumbers<double>(std::size_t(steps * 7 * 3), 22, 10);
            double largest = 0;
            for (const double value : inputs) largest = std::max(largest, std::fabs(value));
            const auto logits = referenceForward(network, at::tensor(weights).to(at::kDouble),
                                                 at::tensor(inputs, at::kDouble).view({steps, 7, 3}), 0);
            INFO(activationName(activation)
                 << ' ' << layerName(kind) << " scale " << scale << ", " << steps << " steps");
            CHECK(logits.abs().max().item<double>() <= valueBound(group, weights.data(), largest, steps));
        }
}

TEST_CASE("no score that is made of all steps lies beyond the reach of its weights")
{
    for (const double scale : {0.05, 1.0, 40.0})
        for (const int steps : {1, 5, 30}) {
            const Network network(3, {dense(6, Activation::Relu),
                                      lstm(6, Activation::Tanh, true),
                                      dense(4, Activation::Relu),
                                      dense(1),
                                      {.kind = LayerKind::Pool}});
            const auto weights = randomNumbers<float>(std::size_t(network.parameters()), 24, scale);
            const auto inputs = at::ones({steps, 2, 3}, at::kDouble) * 10;
            const auto scores = referenceForward(network, at::tensor(weights).to(at::kDouble), inputs, 0);
            CHECK(scores.sizes() == at::IntArrayRef{2, 1});
            CHECK(scores.abs().max().item<double>() <= valueBound({network, 1}, weights.data(), 10, steps));
        }
}

TEST_CASE("a linear cell reaches exactly what it grows to")
{
    const Network network(1, {lstm(1, Activation::Linear, false)});
    const std::vector<float> weights(std::size_t(network.parameters()),
                                     2.0F);  // input, own and bias: sum 2 (x + h + 2)
    CHECK(valueBound({network, 1}, weights.data(), 3, 1) == 10);
    CHECK(valueBound({network, 1}, weights.data(), 3, 2) == 10 + 2 * (3 + 10 + 2));
}

TEST_CASE("a weight of any copy that is no number reaches beyond all bounds")
{
    const Network network(2, {lstm(3, Activation::Tanh, false), dense(1)});
    const NetworkGroup group{network, 2};
    auto weights = randomNumbers<float>(std::size_t(group.parameters()), 23);
    CHECK(valueBound(group, weights.data(), 1, 5) < 1e3);
    for (const float broken :
         {std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::infinity()})
        for (const std::size_t place : {std::size_t(0), weights.size() / 2 + 1, weights.size() - 1}) {
            auto copy = weights;
            copy[place] = broken;
            CHECK(std::isinf(valueBound(group, copy.data(), 1, 5)));
        }
    CHECK(std::isinf(valueBound(group, weights.data(), std::numeric_limits<double>::infinity(), 5)));
}
