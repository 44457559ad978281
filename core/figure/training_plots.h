// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/plot.h"
#include "network/trained_model.h"

#include <cstdint>
#include <vector>

namespace segue::plot {

/// Another run, drawn under the one that is looked at.
struct EarlierRun {
    Phrase name{};
    Role role{};
    const std::vector<model::EpochRecord>* history = nullptr;
};

struct HistoryOptions {
    std::int64_t bestEpoch = 0;  ///< of the last member; 0 = not known yet
    std::int64_t patience = 0;   ///< epochs after the best one that are shaded; 0 = none
    bool smooth = false;         ///< raw values faint, a moving average bold over them
    bool logarithmic = false;    ///< of the loss axis
    bool orders = false;  ///< the run scores orders: a loss and an accuracy of pairs, not of directions
    std::vector<EarlierRun> earlier{};
};

/// Loss by epoch, training solid, validation dashed, the best epoch marked. One pair of curves a member.
Plot lossPlot(const std::vector<model::EpochRecord>& history, const HistoryOptions& options = {});

/// Accuracy by epoch, drawn the same way.
Plot accuracyHistoryPlot(const std::vector<model::EpochRecord>& history, const HistoryOptions& options = {});

/// Exponential moving average without the start's bias towards 0; a NaN stays and is passed over.
std::vector<double> smoothed(const std::vector<double>& values, double weight = 0.6);

}  // namespace segue::plot
