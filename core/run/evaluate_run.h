// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluation/evaluate.h"
#include "run/run.h"

namespace segue::experiment {

/// Where the baselines' rules were learnt. Never on what is evaluated.
enum class RulesFrom {
    Run,           ///< kept in the run file
    OriginalData,  ///< learnt now on the run's own data, outside its test part
    Nowhere        ///< there is nothing to learn on: `chance` is the only baseline
};

/// A run's predictions of some data and what they are worth.
struct EvaluatedRun {
    Prepared prepared;
    model::Predictions predictions;  ///< of the sealed test part, or of all transitions of other data
    evaluation::Evaluation evaluation;
    RulesFrom rulesFrom = RulesFrom::Run;
    /// Why there are no rules: FileMissing, RunChanged and the like of the run's own data. None for an
    /// imported network, which has no albums of its own.
    std::optional<Error> rulesProblem;
    std::optional<Overlap> overlap;  ///< of other data with the albums that the run learnt from
};

/// What becomes of albums of other data that the run learnt from.
enum class KnownAlbums { Keep, LeaveOut };

/// Reads data as the run's model wants them: the run's cleaning, windows and tie rule.
Result<Prepared> prepareFor(const Run& run, std::shared_ptr<const data::AlbumTable> table,
                            const RunControl& control = {});

/// The run's own data, read again. Error RunChanged where the file is another one by now.
Result<Prepared> ownData(const Run& run, const RunControl& control = {});

/// METHOD sections 7 and 8 for a run that predicts directions. Data of the run's own hash: the sealed test
/// part. Other data: all of it. The simple rules are those that learnt outside the run's test part, chosen on
/// its validation part: kept in the run file, or, where an older one has none, learnt on the run's own data,
/// which are read again.
/// Errors: RunUnfinished where there is no model, NothingUnseen where every album was left out.
Result<EvaluatedRun> evaluateRun(const Run& run, Prepared prepared,
                                 const evaluation::EvaluateOptions& options, const RunControl& control = {},
                                 KnownAlbums known = KnownAlbums::Keep);
/// The same with the run's own data, read again. Error RunChanged where the file is another one by now.
Result<EvaluatedRun> evaluateRun(const Run& run, const evaluation::EvaluateOptions& options,
                                 const RunControl& control = {});

}  // namespace segue::experiment
