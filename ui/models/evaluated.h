// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluation/evaluate.h"
#include "experiment/run.h"

#include <memory>

namespace segue::ui {

/// A run's model on its sealed test part, with everything the Evaluate page shows. Immutable.
struct Evaluated {
    std::shared_ptr<const experiment::Prepared> prepared;
    std::shared_ptr<const experiment::Run> run;
    model::Predictions predictions;
    evaluation::Evaluation evaluation;
};

}  // namespace segue::ui
