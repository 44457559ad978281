// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluation/evaluate.h"
#include "experiment/run.h"

namespace segue::experiment {

/// A run's predictions of some data and what they are worth.
struct EvaluatedRun {
    Prepared prepared;
    model::Predictions predictions;  ///< of the sealed test part, or of all transitions of other data
    evaluation::Evaluation evaluation;
};

/// Reads data as the run's model wants them: the run's cleaning, windows and tie rule.
Result<Prepared> prepareFor(const Run& run, std::shared_ptr<const data::AlbumTable> table, const RunControl& control = {});

/// METHOD sections 7 and 8 for a run. Data of the run's own hash: the sealed test part. Other data: all of it, and the
/// simple rules then learn on these data themselves. Error RunUnfinished where there is no model yet.
Result<EvaluatedRun> evaluateRun(const Run& run, Prepared prepared, const evaluation::EvaluateOptions& options,
                                 const RunControl& control = {});
/// The same with the run's own data, read again. Error RunChanged where the file is another one by now.
Result<EvaluatedRun> evaluateRun(const Run& run, const evaluation::EvaluateOptions& options, const RunControl& control = {});

}  // namespace segue::experiment
