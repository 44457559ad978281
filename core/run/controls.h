// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluation/controls/retrain_test.h"
#include "evaluation/controls/shuffle_test.h"
#include "run/run.h"

#include <array>
#include <string_view>

namespace segue::experiment {

/// The controls of METHOD section 8 that train the run's network again, each with one thing taken away.
enum class TrainingControl {
    TrackOrder,  ///< the albums outside the test part are shuffled
    Labels,      ///< their directions are permuted over the transitions
    Recurrence,  ///< the cell sees one track at a time (album preset)
    Artists      ///< no artist stands on both sides of the split
};
/// By TrainingControl: what `--control` takes, and what figures of a control are called.
inline constexpr std::array<std::string_view, 4> kTrainingControlNames{
    "shuffled_training", "permuted_labels", "without_recurrence", "split_by_artist"};

/// Why a control cannot be made of a run.
enum class ControlObstacle {
    None,
    NoRecurrence,  ///< only the album preset has a network to compare with, and this one is not recurrent or
                   ///< not of it
    NoArtists,     ///< every album has an artist of its own, or none: the split would be the same
    SplitByArtist  ///< the run is split by artist already
};
ControlObstacle obstacle(const Run& run, const features::Samples& samples, TrainingControl control);

/// The configuration a control trains with. Permuted labels cannot be had together with the album preset's
/// shuffled copies and soft labels, both of which are made from the values anew: they are off there.
model::Config controlConfig(const Run& run, TrainingControl control);

/// The part every album of `samples` had in the run. An album that the run does not know counts as sealed.
features::Split splitOf(const Run& run, const data::Albums& albums);

/// METHOD section 8, "Is it order?", on the albums of `observed`, with the rule that the run learnt; a run
/// that keeps none learns it on the samples that are not in `observed`.
Result<evaluation::ShuffleTest> shuffleControl(const Run& run, const features::Samples& samples,
                                               const model::Predictions& observed,
                                               const evaluation::ShuffleOptions& options,
                                               const RunControl& poll = {});

/// Trains `options.repeats` times and compares with `observed`, the run's predictions of its test part. Stop
/// and Abort end it within a batch; the repeats that were finished are kept. Error NotFinite, OneClass and
/// the like as in training.
Result<evaluation::RetrainTest> trainControl(const Run& run, const features::Samples& samples,
                                             const model::Predictions& observed, TrainingControl control,
                                             const evaluation::RetrainOptions& options,
                                             const RunControl& poll = {});

}  // namespace segue::experiment
