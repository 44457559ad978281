// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/path_lock.h"
#include "clean/clean.h"
#include "evaluation/baselines/learnt_baselines.h"
#include "features/split.h"
#include "network/engine.h"
#include "run/overlap.h"
#include "table/read_options.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace segue::experiment {

/// A dataset made ready: what the pages and the command line share. Immutable.
struct Prepared {
    std::shared_ptr<const data::AlbumTable> table;
    data::CleaningOptions cleaning;
    data::Cleaned cleaned;
    std::shared_ptr<const features::WindowTable> windows;
    features::Samples samples;
};

/// clean -> makeWindows -> makeSamples. Errors: NothingLeft where no transition is left; Cancelled.
Result<Prepared> prepare(std::shared_ptr<const data::AlbumTable> table, const data::CleaningOptions& cleaning,
                         const features::WindowOptions& windows, features::Ties ties,
                         const RunControl& control = {});
Result<Prepared> prepare(std::shared_ptr<const data::AlbumTable> table, const model::Config& config,
                         const RunControl& control = {});

/// The default cleaning with the configuration's shortest and longest album.
data::CleaningOptions cleaningOptions(const model::Config& config);

/// One row of a run's predictions: what `predict` exports.
struct PredictionRow {
    std::string albumId;
    std::int32_t trackNumber = 0, nextTrackNumber = 0;
    features::Target target{};
    float pUp = 0;
    features::Direction actual = features::Direction::Unknown;
};

/// A row for each sample and target of the predictions, in their order.
std::vector<PredictionRow> predictionRows(const features::Samples& samples,
                                          const model::Predictions& predictions);

/// Everything a run file holds.
struct Run {
    std::string path;
    model::Config config;
    data::CleaningOptions cleaning;
    std::string dataPath, dataHash;
    data::ReadOptions
        readAs;           ///< what the user said of the data's columns: without it they are another table
    std::string started;  ///< ISO 8601, UTC
    std::string segueVersion;  ///< of the Segue that trained it last; empty in files made before it was kept
    model::EngineInfo engine;
    std::vector<std::pair<std::string, features::Part>> split;  ///< album id -> part
    std::vector<model::EpochRecord> history;
    std::int64_t bestEpoch = 0;
    bool finished = false;         ///< has a trained model; after a Stop it can still be resumed
    bool stopped = false;          ///< ended before its last epoch, at the user's word
    std::optional<Error> failure;  ///< NotFinite: training broke down; the run holds the last good weights
    double seconds = 0;
    std::int64_t trainSamples = 0, validationSamples = 0, testSamples = 0;
    model::TrainedModel model;               ///< of a finished run
    std::vector<PredictionRow> predictions;  ///< of the sealed test part, of a finished run
    /// What the simple rules learnt of the albums outside the test part, so that other data can be scored
    /// with them; empty in an imported network and in runs that older versions made.
    evaluation::LearntBaselines rules;
    LearntFrom learntFrom;  ///< the albums outside the test part, to be known again in other data
    std::string checkpoint;
};

/// Reads a run, also one that another process writes; nobody is disturbed.
Result<Run> readRun(const std::string& path);

// What writes a run holds its path (PathLock) from before it touches anything until it is done, or is given
// it held, by `claimRun` (run_place.h). Error InUse where another process writes it, or may.

/// Trains and keeps the run at `path` (which exists before the first epoch). Stop keeps the best. Abort, or
/// an error, ends at once: with a finished epoch the run can be resumed, without one the file goes, and what
/// stood there before is back. A run that cannot be saved goes on in memory: `saved` then says why, and
/// `saveRun` can keep it elsewhere.
struct TrainedRun {
    Run run;
    Status saved = Done{};
};
Result<TrainedRun> trainRun(const std::string& path, const Prepared& prepared, const model::Config& config,
                            const model::TrainControl& control);
Result<TrainedRun> trainRun(PathLock held, const Prepared& prepared, const model::Config& config,
                            const model::TrainControl& control);
/// Goes on from the last finished epoch, with the same bits as a run that was never stopped. A run that is
/// complete is returned as it is. Errors: RunChanged or FileMissing where the data are not what they were;
/// Cancelled where it was ended before it went on, and then nothing has changed.
Result<TrainedRun> resumeRun(const std::string& path, const model::TrainControl& control);
Result<TrainedRun> resumeRun(PathLock held, const model::TrainControl& control);

/// Writes a finished run to another place, whole or not at all; one that was stopped can be gone on with from
/// there.
Status saveRun(const Run& run, const std::string& path);
Status saveRun(const Run& run, const PathLock& held);
/// The run's file at another place, and in it what `run` says of its data.
Status copyRun(const Run& run, const PathLock& held);

}  // namespace segue::experiment
