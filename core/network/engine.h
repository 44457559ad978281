// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/run_control.h"
#include "features/split.h"
#include "network/track_orders.h"
#include "network/trained_model.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace segue::model {

/// What the numbers were computed with: part of the run card.
struct EngineInfo {
    std::string blas;        ///< "OpenBLAS (openmp)", "OpenBLAS (pthread)", "reference"
    std::string blasRemedy;  ///< the package to install when the reference engine has a slow BLAS, else ""
    std::string torchVersion;
    std::string cpu;
    std::string kernel;  ///< "avx512", "avx2" or "baseline"
    int threads = 1;
    std::string oneDnnVersion{};  ///< of the library that multiplies in the fast engine
    /// The same seed gives the same bits wherever all of the above but `threads` is the same. False in a run
    /// that was begun in one such place and ended in another.
    bool bitExact = true;

    bool sameBits(const EngineInfo& other) const
    {
        return blas == other.blas && torchVersion == other.torchVersion && cpu == other.cpu &&
               kernel == other.kernel && oneDnnVersion == other.oneDnnVersion;
    }
};

/// A finished epoch with all that is needed to go on from it, bit for bit, and to look at it later.
struct EpochReport {
    EpochRecord record;
    std::vector<float> validationPUp;  ///< of the validation samples, sample-major
    std::string checkpoint;  ///< opaque: weights, optimiser and random state, data order, best so far
};

struct TrainControl : RunControl {
    std::function<void(const EpochReport&)> epochDone;  ///< on the training thread; must not throw
};

struct Training {
    TrainedModel model;
    std::vector<EpochRecord> history;  ///< of this call and, after a resume, of the ones before
    std::int64_t bestEpoch = 0;        ///< of the last member; the model's weights are this epoch's
    RunState endedBy = RunState::Go;   ///< Stop: ended early, best kept
    /// NotFinite where the loss left the numbers after at least one epoch: the model is the last good one.
    std::optional<Error> failure;
};

/// The model module behind a torch-free wall. One instance a process, without a state: its methods may be
/// called from any thread. Everything is synchronous.
class Engine {
public:
    virtual ~Engine() = default;
    virtual EngineInfo info(int threads) const = 0;

    /// Parameters, seconds an epoch (a rough guess from the shape) and bytes that training this would take.
    struct Estimate {
        std::int64_t parameters = 0;
        double epochSeconds = 0;
        std::int64_t bytes = 0;
        double epochFlops =
            0;  ///< multiplications and additions of the matrix products of an epoch over all samples
    };
    virtual Estimate estimate(const Config& config, const features::Samples& samples) const = 0;
    /// What this machine's BLAS reaches at best: GFLOP/s of large products, one on each of `threads` threads.
    virtual double sgemmPeak(int threads) const = 0;

    /// Trains on the split's training part, stops on its validation part, never looks at the test part.
    /// `checkpoint`: "" or what `epochDone` gave last time; `history` the epochs before it.
    /// Errors: OneClass, NoDirections, TooFewAlbums, AlbumsTooShort, ValueOutOfRange before the first epoch;
    /// NotFinite; Cancelled after Abort.
    virtual Result<Training> train(const Config& config, const features::Samples& samples,
                                   const features::Split& split, const TrainControl& control,
                                   const std::string& checkpoint = {},
                                   const std::vector<EpochRecord>& history = {}) = 0;

    /// P(Up) of the samples listed, for every target of the model. Errors: ColumnMissing where an input is
    /// not there; ScoresOrders of a model that has no targets.
    virtual Result<Predictions> predict(const TrainedModel& model, const features::Samples& samples,
                                        std::span<const std::uint32_t> which,
                                        const RunControl& control = {}) = 0;

    /// How much each order sounds like one that an artist made, to a model of preset order: the mean over its
    /// members. To be compared with other orders of the same album only: an album's level is its own. Errors:
    /// ColumnMissing; NetworkUnsupported of a model of another preset; Cancelled after Abort.
    virtual Result<std::vector<float>> scoreOrders(const TrainedModel& model,
                                                   const features::WindowTable& table,
                                                   const TrackOrders& orders,
                                                   const RunControl& control = {}) = 0;

    /// P(Up) of ready sequences [n, windows, inputs], already scaled.
    virtual Result<std::vector<float>> predictSequences(const TrainedModel& model,
                                                        std::span<const float> sequences, int windows,
                                                        int inputs) = 0;

    /// One of the report's published networks: Keras 2 JSON + HDF5, gate order i f c o.
    virtual Result<TrainedModel> importKeras(const std::string& json, const std::string& hdf5,
                                             features::Target target, bool outputIsDown) = 0;
};

/// Loads the module on first use (half a second that start-up must not pay). Thread-safe. Error
/// ModuleMissing.
Result<Engine*> loadEngine();

}  // namespace segue::model
