// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/param_spec.h"
#include "features/split.h"
#include "features/windows.h"

#include <map>
#include <string>

namespace segue::model {

enum class Preset { Report, Standard, Album, Order };
enum class EngineKind { Fast, Reference };
enum class Cell { Lstm, Gru, Dense };  ///< Dense: no recurrence, in the album and order presets only
enum class CellActivation { Tanh, Relu, Sigmoid };
enum class LastActivation { Same, Tanh, Relu, Sigmoid };
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
    std::int64_t lastHiddenSize = 0;  ///< of the last recurrent layer; 0 = as the others
    CellActivation cellActivation = CellActivation::Tanh;
    LastActivation lastActivation = LastActivation::Same;  ///< of the last recurrent layer
    double dropout = 0.2;
    double lastDropout = -1;     ///< after the last recurrent layer and the dense one; -1 = as the others
    std::int64_t denseSize = 0;  ///< of a dense layer before the outputs; 0 = none
    CellActivation denseActivation = CellActivation::Relu;
    bool networkPerTarget = false;
    bool bidirectional = false;
    std::int64_t ensemble = 1;

    // Optimisation
    Optimizer optimizer = Optimizer::AdamW;
    double learningRate = 1e-3;
    double momentum = 0;
    double weightDecay = 0.01;
    Schedule schedule = Schedule::Constant;
    double warmUp = 0;  ///< share of all steps in which the rate rises from 0
    double weightAverage =
        0;  ///< decay of the moving average of the weights that is kept in their place; 0 = off
    double permutation = 0;   ///< album preset: probability that an epoch sees an album in another order
    double softLabels = 0;    ///< album preset: weight of the later tracks in a training label
    double softDecay = 0.95;  ///< album preset: of that weight, per track farther away
    std::int64_t randomOrders = 0;  ///< order preset: of an album, that its own is compared with in an epoch
    double gradientClip = 0;        ///< largest norm; 0 = off
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

/// The run's networks score whole orders of an album's tracks: no targets, no transitions, no probabilities.
inline bool scoresOrders(const Config& config) { return config.preset == Preset::Order; }

Config presetConfig(Preset preset);
/// The preset, with the seed and the threads of `config`.
Config presetFor(const Config& config, Preset preset);

/// Sets one parameter by name from text. "preset" replaces the whole configuration but for seed and threads.
/// Error: UnknownName, NotANumber or ValueOutOfRange; column = name.
Status setParam(Config& config, std::string_view name, std::string_view text);
/// Combinations that do not work are refused here, before anything is computed; column = the parameter to
/// change.
Status validate(const Config& config);

std::map<std::string, std::string> toNames(const Config& config);
Result<Config> fromNames(const std::map<std::string, std::string>& names);

features::WindowOptions windowOptions(const Config& config);
features::SplitOptions splitOptions(const Config& config);

}  // namespace segue::model
