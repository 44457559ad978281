// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/run.h"

namespace segue::experiment {

/// What a user should know before training starts and what does not stop it.
struct TrainingNotes {
    /// The same value in the whole training part: they say nothing.
    std::vector<std::string> constantFeatures;
    /// Of the report's, or the order preset's, those that the data lack.
    std::vector<std::string> missingFeatures;
    /// The training transitions there are (album and order presets: albums), where batch_size asks for more;
    /// else 0.
    std::int64_t batchSize = 0;
    // Order preset:
    bool noArtists = false;        ///< none is known: the split is by album
    std::int64_t shortAlbums = 0;  ///< of fewer than five tracks: they are left out
};

/// Errors, before anything is trained: TooFewAlbums, ColumnMissing (the split that the configuration asks for
/// cannot be made, or no feature is there that the order preset reads), TargetMissing, OneClass and
/// NoDirections (column = the target), AlbumsTooShort.
Result<TrainingNotes> trainingNotes(const Prepared& prepared, const model::Config& config);

}  // namespace segue::experiment
