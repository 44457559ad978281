// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/presets.h"

namespace segue::model {

Config reportConfig()
{
    Config config;
    config.preset = Preset::Report;
    config.splitOrder = features::SplitOrder::SortedById;
    config.validationShare = 0;
    config.featureSet = FeatureSet::Report;
    config.scaleLow = 1;
    config.scaleHigh = 2;
    config.hiddenSize = 60;
    config.lastHiddenSize = 120;
    config.layers = 2;
    config.cellActivation = CellActivation::Relu;
    config.lastActivation = LastActivation::Sigmoid;
    config.lastDropout = 0.5;
    config.denseSize = 240;
    config.denseActivation = CellActivation::Sigmoid;
    config.networkPerTarget = true;
    config.optimizer = Optimizer::Sgd;
    config.learningRate = 0.01;
    config.weightDecay = 0;
    config.batchSize = 120;
    config.epochs = 1500;
    config.patience = 0;
    return config;
}

Config albumConfig()
{
    Config config;
    config.preset = Preset::Album;
    config.hiddenSize = 96;
    config.denseSize = 96;
    config.dropout = 0.2;
    config.lastDropout = 0.3;
    config.ensemble = 3;
    config.warmUp = 0.05;
    config.weightAverage = 0.995;
    config.permutation = 0.7;
    config.softLabels = 0.8;
    config.learningRate = 2e-3;
    config.schedule = Schedule::Cosine;
    config.gradientClip = 1;
    config.batchSize = 64;
    config.epochs = 20;
    config.patience = 0;
    return config;
}

Config orderConfig()
{
    Config config;
    config.preset = Preset::Order;
    config.splitBy = features::SplitBy::Artist;
    config.validationShare = 0;
    config.minTracks = 5;
    config.hiddenSize = 48;
    config.denseSize = 48;
    config.dropout = 0.15;
    config.lastDropout = 0.3;
    config.warmUp = 0.05;
    config.weightAverage = 0.99;
    config.randomOrders = 2;
    config.learningRate = 3e-3;
    config.schedule = Schedule::Cosine;
    config.gradientClip = 1;
    config.batchSize = 64;
    config.epochs = 15;
    config.patience = 0;
    return config;
}

}  // namespace segue::model
