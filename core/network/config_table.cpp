// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/config_table.h"

namespace segue::model {

namespace {

using Kind = ParamKind;
constexpr std::string_view kData = SEGUE_TEXT("ParamGroup", "Data");
constexpr std::string_view kModel = SEGUE_TEXT("ParamGroup", "Model");
constexpr std::string_view kOptimisation = SEGUE_TEXT("ParamGroup", "Optimisation");
constexpr std::string_view kReproducibility = SEGUE_TEXT("ParamGroup", "Reproducibility");

ParamInfo info(std::string_view name, std::string_view label, std::string_view group, Kind kind, double min,
               double max, std::string_view unit, std::string_view help, bool essential = false)
{
    return {.name = name,
            .label = label,
            .group = group,
            .kind = kind,
            .min = min,
            .max = max,
            .unit = unit,
            .help = help,
            .essential = essential};
}

ParamInfo names(std::string_view name, std::string_view label, std::string_view group,
                std::vector<std::string_view> choices, std::string_view help, bool essential = false)
{
    return {.name = name,
            .label = label,
            .group = group,
            .kind = Kind::Choice,
            .choices = std::move(choices),
            .help = help,
            .essential = essential};
}

using Specs = std::vector<ParamSpec<Config>>;

void addShape(Specs& specs)
{
    specs.push_back(choice(
        &Config::cellActivation,
        names("cell_activation", SEGUE_TEXT("Param", "Cell activation"), kModel, {"tanh", "relu", "sigmoid"},
              SEGUE_TEXT("Param", "Stands for tanh in both places of the cell."))));
    specs.push_back(
        param(&Config::lastHiddenSize,
              info("last_hidden_size", SEGUE_TEXT("Param", "Units of the last layer"), kModel, Kind::Integer,
                   0, 1024, "", SEGUE_TEXT("Param", "Of the last recurrent layer; 0 = as the others."))));
    specs.push_back(choice(&Config::lastActivation,
                           names("last_activation", SEGUE_TEXT("Param", "Cell activation of the last layer"),
                                 kModel, {"same", "tanh", "relu", "sigmoid"},
                                 SEGUE_TEXT("Param", "Of the last recurrent layer, if it is another one."))));
    specs.push_back(
        param(&Config::lastDropout,
              info("last_dropout", SEGUE_TEXT("Param", "Dropout of the last layer"), kModel, Kind::Real, -1,
                   0.9, "", SEGUE_TEXT("Param", "After the last recurrent layer; -1 = as the others."))));
    specs.push_back(
        param(&Config::denseSize,
              info("dense_size", SEGUE_TEXT("Param", "Dense units"), kModel, Kind::Integer, 0, 4096, "",
                   SEGUE_TEXT("Param",
                              "Of a dense layer before the outputs (album and order presets: also before the "
                              "cell); 0 = none."))));
    specs.push_back(choice(
        &Config::denseActivation,
        names("dense_activation", SEGUE_TEXT("Param", "Dense activation"), kModel,
              {"tanh", "relu", "sigmoid"}, SEGUE_TEXT("Param", "Of the dense layer before the outputs."))));
    specs.push_back(
        param(&Config::networkPerTarget,
              info("network_per_target", SEGUE_TEXT("Param", "A network per target"), kModel, Kind::Switch, 0,
                   1, "", SEGUE_TEXT("Param", "Train one network for each target instead of one for all."))));
}

void addModel(Specs& specs)
{
    specs.push_back(choice(
        &Config::preset,
        names("preset", SEGUE_TEXT("Param", "Preset"), kModel, {"report", "standard", "album", "order"},
              SEGUE_TEXT(
                  "Param",
                  "A whole recipe: the report's networks, a standard LSTM, the LSTM over the album so far, "
                  "or one that scores the order of a whole album."),
              true)));
    specs.push_back(choice(
        &Config::cell, names("cell", SEGUE_TEXT("Param", "Cell"), kModel, {"lstm", "gru", "dense"},
                             SEGUE_TEXT("Param",
                                        "The recurrent cell. GRU trains through the reference engine; dense, "
                                        "in the album and order presets, does without recurrence."))));
    specs.push_back(param(&Config::hiddenSize,
                          info("hidden_size", SEGUE_TEXT("Param", "Hidden units"), kModel, Kind::Integer, 1,
                               1024, "", SEGUE_TEXT("Param", "Units of each recurrent layer."), true)));
    specs.push_back(
        param(&Config::layers, info("layers", SEGUE_TEXT("Param", "Layers"), kModel, Kind::Integer, 1, 3, "",
                                    SEGUE_TEXT("Param", "Recurrent layers on top of each other."), true)));
    specs.push_back(
        param(&Config::dropout,
              info("dropout", SEGUE_TEXT("Param", "Dropout"), kModel, Kind::Real, 0, 0.9, "",
                   SEGUE_TEXT("Param", "Share of units silenced at random while training."), true)));
    addShape(specs);
    specs.push_back(
        param(&Config::bidirectional,
              info("bidirectional", SEGUE_TEXT("Param", "Bidirectional"), kModel, Kind::Switch, 0, 1, "",
                   SEGUE_TEXT("Param", "Read the windows of a track in both directions."))));
    specs.push_back(param(
        &Config::ensemble,
        info("ensemble", SEGUE_TEXT("Param", "Ensemble"), kModel, Kind::Integer, 1, 20,
             SEGUE_TEXT("Param", "networks"),
             SEGUE_TEXT("Param", "Networks trained from different seeds; what they predict is averaged."))));
}

void addRefinements(Specs& specs)
{
    specs.push_back(
        param(&Config::warmUp,
              info("warm_up", SEGUE_TEXT("Param", "Warm-up"), kOptimisation, Kind::Real, 0, 0.5, "",
                   SEGUE_TEXT("Param", "Share of all steps in which the learning rate rises from 0."))));
    specs.push_back(param(
        &Config::weightAverage,
        info("weight_average", SEGUE_TEXT("Param", "Weight average"), kOptimisation, Kind::Real, 0, 0.9999,
             "",
             SEGUE_TEXT("Param",
                        "Decay of a moving average of the weights that is used in their place; 0 = off."))));
    specs.push_back(
        param(&Config::permutation,
              info("permutation", SEGUE_TEXT("Param", "Permuted albums"), kOptimisation, Kind::Real, 0, 1, "",
                   SEGUE_TEXT("Param",
                              "Album preset: probability that an epoch sees an album in another order; 1 "
                              "trains on shuffled albums only."))));
    specs.push_back(
        param(&Config::softLabels,
              info("soft_labels", SEGUE_TEXT("Param", "Soft labels"), kOptimisation, Kind::Real, 0, 1, "",
                   SEGUE_TEXT("Param",
                              "Album preset: weight of all later tracks in a training label; the rest is the "
                              "next track's."))));
    specs.push_back(param(
        &Config::softDecay,
        info("soft_decay", SEGUE_TEXT("Param", "Soft label decay"), kOptimisation, Kind::Real, 0.01, 1, "",
             SEGUE_TEXT("Param", "Album preset: how much a later track counts, per track farther away."))));
    specs.push_back(param(
        &Config::randomOrders,
        info("random_orders", SEGUE_TEXT("Param", "Random orders"), kOptimisation, Kind::Integer, 0, 20, "",
             SEGUE_TEXT("Param",
                        "Order preset: random orders of an album that its own must score above, drawn anew "
                        "in each epoch."))));
}

void addOptimisation(Specs& specs)
{
    specs.push_back(
        param(&Config::epochs,
              info("epochs", SEGUE_TEXT("Param", "Epochs"), kOptimisation, Kind::Integer, 1, 100000, "",
                   SEGUE_TEXT("Param", "Passes over the training part, at most."), true)));
    specs.push_back(param(
        &Config::batchSize,
        info("batch_size", SEGUE_TEXT("Param", "Batch size"), kOptimisation, Kind::Integer, 1, 65536,
             SEGUE_TEXT("Param", "samples"),
             SEGUE_TEXT("Param", "Transitions per step; albums per step in the album and order presets."),
             true)));
    specs.push_back(
        param(&Config::learningRate,
              info("learning_rate", SEGUE_TEXT("Param", "Learning rate"), kOptimisation, Kind::Real, 1e-7, 10,
                   "", SEGUE_TEXT("Param", "Step size of the optimiser."), true)));
    specs.push_back(
        param(&Config::patience, info("patience", SEGUE_TEXT("Param", "Patience"), kOptimisation,
                                      Kind::Integer, 0, 100000, SEGUE_TEXT("Param", "epochs"),
                                      SEGUE_TEXT("Param",
                                                 "Stop after so many epochs without a lower validation loss "
                                                 "and restore the best; 0 keeps the last epoch."),
                                      true)));
    specs.push_back(
        choice(&Config::optimizer,
               names("optimizer", SEGUE_TEXT("Param", "Optimiser"), kOptimisation, {"sgd", "adam", "adamw"},
                     SEGUE_TEXT("Param", "How the weights follow the gradient."))));
    specs.push_back(param(&Config::momentum,
                          info("momentum", SEGUE_TEXT("Param", "Momentum"), kOptimisation, Kind::Real, 0,
                               0.999, "", SEGUE_TEXT("Param", "Of SGD; the others have their own."))));
    specs.push_back(param(&Config::weightDecay,
                          info("weight_decay", SEGUE_TEXT("Param", "Weight decay"), kOptimisation, Kind::Real,
                               0, 1, "", SEGUE_TEXT("Param", "Pull of the weights towards zero."))));
    specs.push_back(choice(
        &Config::schedule,
        names("schedule", SEGUE_TEXT("Param", "Schedule"), kOptimisation, {"constant", "cosine", "plateau"},
              SEGUE_TEXT("Param", "How the learning rate changes over the epochs."))));
    specs.push_back(
        param(&Config::gradientClip,
              info("gradient_clip", SEGUE_TEXT("Param", "Gradient clip"), kOptimisation, Kind::Real, 0, 1000,
                   "", SEGUE_TEXT("Param", "Largest gradient norm; 0 = off."))));
    addRefinements(specs);
    specs.push_back(
        param(&Config::classWeights,
              info("class_weights", SEGUE_TEXT("Param", "Class weights"), kOptimisation, Kind::Switch, 0, 1,
                   "", SEGUE_TEXT("Param", "Weigh Up and Down so that both count the same."))));
}

void addPreparation(Specs& specs)
{
    specs.push_back(
        param(&Config::windows,
              info("windows", SEGUE_TEXT("Param", "Windows"), kData, Kind::Integer, 1, 1000, "",
                   SEGUE_TEXT("Param", "Equal parts of a track. A table with one row a track always has 1."),
                   true)));
    specs.push_back(
        choice(&Config::binning,
               names("binning", SEGUE_TEXT("Param", "Binning"), kData, {"quantile", "time"},
                     SEGUE_TEXT("Param", "Equal shares of a track's observations, or of its time."))));
    specs.push_back(choice(
        &Config::cumulation,
        names("cumulation", SEGUE_TEXT("Param", "Cumulative features"), kData, {"none", "sum", "mean"},
              SEGUE_TEXT("Param",
                         "The features of the album so far: running sum (the report's) or running mean."))));
    specs.push_back(
        choice(&Config::featureSet,
               names("features", SEGUE_TEXT("Param", "Features"), kData, {"all", "report"},
                     SEGUE_TEXT("Param", "Every feature of the table, or the report's 33 in its order."))));
    specs.push_back(choice(
        &Config::ties,
        names("ties", SEGUE_TEXT("Param", "Ties"), kData, {"down", "left_out"},
              SEGUE_TEXT("Param", "Equal neighbours count as Down (the report's rule) or are left out."))));
    specs.push_back(
        param(&Config::scaleLow,
              info("scale_low", SEGUE_TEXT("Param", "Scale from"), kData, Kind::Real, -100, 100, "",
                   SEGUE_TEXT("Param", "What the smallest value of the training part becomes."))));
    specs.push_back(
        param(&Config::scaleHigh,
              info("scale_high", SEGUE_TEXT("Param", "Scale to"), kData, Kind::Real, -100, 100, "",
                   SEGUE_TEXT("Param", "What the largest value of the training part becomes."))));
    specs.push_back(
        choice(&Config::scaleFit,
               names("scale_fit", SEGUE_TEXT("Param", "Scale fitted on"), kData, {"train", "everything"},
                     SEGUE_TEXT("Param",
                                "The training part; on everything, as the report did, the test part leaks "
                                "into the inputs."))));
    specs.push_back(param(&Config::minTracks, info("min_tracks", SEGUE_TEXT("Param", "Shortest album"), kData,
                                                   Kind::Integer, 2, 1000, SEGUE_TEXT("Param", "tracks"),
                                                   SEGUE_TEXT("Param", "Shorter albums are left out."))));
    specs.push_back(
        param(&Config::maxTracks, info("max_tracks", SEGUE_TEXT("Param", "Longest album"), kData,
                                       Kind::Integer, 0, 100000, SEGUE_TEXT("Param", "tracks"),
                                       SEGUE_TEXT("Param", "Longer albums are left out; 0 = no maximum."))));
}

void addSplit(Specs& specs)
{
    specs.push_back(choice(
        &Config::splitBy, names("split_by", SEGUE_TEXT("Param", "Split by"), kData, {"album", "artist"},
                                SEGUE_TEXT("Param", "What never stands on both sides of the split."), true)));
    specs.push_back(choice(
        &Config::splitOrder,
        names("split_order", SEGUE_TEXT("Param", "Split order"), kData, {"shuffled", "sorted_by_id"},
              SEGUE_TEXT("Param",
                         "Seeded shuffle, or the report's: albums sorted by id, the first ones train."))));
    specs.push_back(
        param(&Config::testShare,
              info("test_share", SEGUE_TEXT("Param", "Test share"), kData, Kind::Real, 0.01, 0.9, "",
                   SEGUE_TEXT("Param", "Share of the albums that is sealed until evaluation."))));
    specs.push_back(param(
        &Config::validationShare,
        info("validation_share", SEGUE_TEXT("Param", "Validation share"), kData, Kind::Real, 0, 0.9, "",
             SEGUE_TEXT("Param", "Share of the training part that training is watched on; 0 = none."))));
    specs.push_back(param(
        &Config::folds,
        info("folds", SEGUE_TEXT("Param", "Folds"), kData, Kind::Integer, 0, 100, "",
             SEGUE_TEXT(
                 "Param",
                 "Cut the albums into k folds, one of which is the test part; 0 = one split by share."))));
    specs.push_back(
        param(&Config::fold, info("fold", SEGUE_TEXT("Param", "Test fold"), kData, Kind::Integer, 0, 99, "",
                                  SEGUE_TEXT("Param", "Which of the folds is the test part, from 0."))));
}

void addReproducibility(Specs& specs)
{
    specs.push_back(param(
        &Config::seed,
        info("seed", SEGUE_TEXT("Param", "Seed"), kReproducibility, Kind::Integer, 0, 2147483647, "",
             SEGUE_TEXT("Param", "Drives split, initial weights, dropout and order. Same seed, same bits."),
             true)));
    specs.push_back(
        param(&Config::threads,
              info("threads", SEGUE_TEXT("Param", "Threads"), kReproducibility, Kind::Integer, 1, 64, "",
                   SEGUE_TEXT("Param", "Cores to train on. The result does not depend on it."))));
    specs.push_back(choice(
        &Config::engine,
        names(
            "engine", SEGUE_TEXT("Param", "Engine"), kReproducibility, {"fast", "reference"},
            SEGUE_TEXT("Param", "Segue's own fused step, or plain LibTorch, which it is tested against."))));
}

Specs makeTable()
{
    Specs specs;
    addModel(specs);
    addOptimisation(specs);
    addPreparation(specs);
    addSplit(specs);
    addReproducibility(specs);
    return specs;
}

}  // namespace

std::span<const ParamSpec<Config>> configTable()
{
    static const Specs table = makeTable();
    return table;
}

}  // namespace segue::model
