// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/param_spec.h"
#include "features/split.h"
#include "features/windows.h"

#include <map>
#include <string>

namespace segue::model {

enum class Preset { Report, Standard, Album };
enum class EngineKind { Fast, Reference };
enum class Cell { Lstm, Gru };
enum class Optimizer { Sgd, Adam, AdamW };
enum class Schedule { Constant, Cosine, Plateau };
enum class FeatureSet { All, Report };
enum class ScaleFit { Train, Everything };

/// Everything that decides a run: one value, one table (`configTable`). Defaults are the `standard` preset.
struct Config {
    Preset preset = Preset::Standard;

    // Data
    features::SplitBy splitBy = features::SplitBy::Album;
    features::SplitOrder splitOrder = features::SplitOrder::Shuffled;
    double testShare = 0.2;
    double validationShare = 0.1;
    std::int64_t folds = 0, fold = 0;
    std::int64_t windows = 5;
    features::Binning binning = features::Binning::Quantile;
    features::Cumulation cumulation = features::Cumulation::Sum;
    features::Ties ties = features::Ties::Down;
    FeatureSet featureSet = FeatureSet::All;
    double scaleLow = 0, scaleHigh = 1;
    ScaleFit scaleFit = ScaleFit::Train;
    std::int64_t minTracks = 2, maxTracks = 0;

    // Model
    Cell cell = Cell::Lstm;
    std::int64_t layers = 1;
    std::int64_t hiddenSize = 64;
    double dropout = 0.2;
    bool bidirectional = false;
    std::int64_t ensemble = 1;

    // Optimisation
    Optimizer optimizer = Optimizer::AdamW;
    double learningRate = 1e-3;
    double momentum = 0;
    double weightDecay = 0.01;
    Schedule schedule = Schedule::Constant;
    double gradientClip = 0;  ///< largest norm; 0 = off
    std::int64_t batchSize = 256;
    std::int64_t epochs = 60;
    std::int64_t patience = 10;  ///< 0 = off: the last epoch's weights
    bool classWeights = false;

    // Reproducibility
    std::int64_t seed = 1;
    std::int64_t threads = 2;
    EngineKind engine = EngineKind::Fast;

    bool operator==(const Config&) const = default;
};

std::span<const ParamSpec<Config>> configTable();
Config presetConfig(Preset preset);

/// Sets one parameter by name from text. "preset" replaces the whole configuration but for seed and threads.
/// Error: UnknownName, NotANumber or ValueOutOfRange; column = name.
Status setParam(Config& config, std::string_view name, std::string_view text);
/// Combinations that do not work are refused here, before anything is computed; column = the parameter to change.
Status validate(const Config& config);

std::map<std::string, std::string> toNames(const Config& config);
Result<Config> fromNames(const std::map<std::string, std::string>& names);

features::WindowOptions windowOptions(const Config& config);
features::SplitOptions splitOptions(const Config& config);

}  // namespace segue::model
