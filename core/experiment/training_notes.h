// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiment/run.h"

namespace segue::experiment {

/// What a user should know before training starts and what does not stop it.
struct TrainingNotes {
    std::vector<std::string> constantFeatures;  ///< the same value in the whole training part: they say nothing
    std::vector<std::string> missingFeatures;   ///< of the report's, those that the data lack
    /// The training transitions there are (album preset: albums), where batch_size asks for more; else 0.
    std::int64_t batchSize = 0;
};

/// Errors, before anything is trained: TooFewAlbums, ColumnMissing (the split that the configuration asks for
/// cannot be made), TargetMissing, OneClass and NoDirections (column = the target).
Result<TrainingNotes> trainingNotes(const Prepared& prepared, const model::Config& config);

}  // namespace segue::experiment
