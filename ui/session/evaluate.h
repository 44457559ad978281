// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluation/controls/shuffle_test.h"
#include "evaluation/importance.h"
#include "run/controls.h"
#include "run/epoch_replay.h"
#include "run/evaluate_run.h"
#include "ui/jobs/evaluated.h"

#include <memory>

namespace segue::ui {

/// Evaluates the sealed test part of `run`. Synchronous: run it in a job.
Result<Evaluation> evaluateAny(std::shared_ptr<const experiment::Prepared> prepared,
                               std::shared_ptr<const experiment::Run> run, const RunControl& control);

/// Predicts and evaluates the sealed test part of `run`, which predicts directions. Synchronous: run it in a
/// job.
Result<Evaluated> evaluate(std::shared_ptr<const experiment::Prepared> prepared,
                           std::shared_ptr<const experiment::Run> run, const RunControl& control);

/// Is it order? METHOD section 8, on the albums that were evaluated. Synchronous: run it in a job.
Result<evaluation::ShuffleTest> shuffle(const Evaluated& evaluated, const RunControl& control);
/// Trains the run's network again with one thing taken away. Synchronous: run it in a job.
Result<evaluation::RetrainTest> retrain(const Evaluated& evaluated, experiment::TrainingControl control,
                                        int repeats, const RunControl& poll);
/// What each of the model's inputs is worth to it. Synchronous: run it in a job.
Result<evaluation::ImportanceResult> importance(const Evaluated& evaluated, const RunControl& control);

}  // namespace segue::ui
