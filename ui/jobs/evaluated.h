// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluation/evaluate.h"
#include "run/order_run.h"

#include <memory>

namespace segue::ui {

/// A run's model on its sealed test part, with everything the Evaluate page shows. Immutable.
struct Evaluated {
    std::shared_ptr<const experiment::Prepared> prepared;
    std::shared_ptr<const experiment::Run> run;
    model::Predictions predictions;
    evaluation::Evaluation evaluation;
};

/// What a run that scores orders is worth on its sealed test part. Immutable.
struct EvaluatedOrders {
    std::shared_ptr<const experiment::Run> run;
    experiment::EvaluatedOrder result;
};

/// One of the two, as the run's preset has it; the other is null.
struct Evaluation {
    std::shared_ptr<const Evaluated> directions;
    std::shared_ptr<const EvaluatedOrders> orders;
};

}  // namespace segue::ui
