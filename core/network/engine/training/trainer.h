// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/engine.h"
#include "network/engine/passes/value_bound.h"
#include "network/engine/training/learner.h"
#include "network/engine/training/workload.h"

namespace segue::model {

/// Everything a run needs to go on after a finished epoch, bit for bit. What is drawn (order, dropout,
/// permutations) depends on seed, member and epoch alone, so there is no random state beside these numbers.
struct TrainerState {
    std::int64_t member = 0, epoch = 0;  ///< finished epochs of this member
    LearnerState learner;
    at::Tensor best;  ///< weights to keep, as far as this member has come; undefined before epoch 1
    std::int64_t bestEpoch = 0;
    double bestLoss = 0;
    std::int64_t stale = 0;        ///< epochs since the best
    double rateShare = 1;          ///< what the plateau schedule left of the rate
    std::vector<at::Tensor> done;  ///< earlier members' weights
};
std::string toCheckpoint(const TrainerState& state);
/// Throws std::exception where the bytes are no checkpoint of such a group.
TrainerState fromCheckpoint(const std::string& bytes, const NetworkGroup& group);

/// Trains all members of a run's ensemble.
class Trainer {
public:
    Trainer(Workload& work, const TrainControl& control, BatchPass& pass, Team& team);

    Result<Training> run(TrainerState state, std::vector<EpochRecord> history);
    TrainerState start() const { return startMember(0, {}); }

private:
    enum class Ending { Epoch, Stopped, Aborted, NotFinite };

    TrainerState startMember(std::int64_t member, std::vector<at::Tensor> done) const;
    bool memberDone(const TrainerState& state) const;
    Ending trainEpoch(TrainerState& state, EpochRecord& record);
    Ending finishEpoch(TrainerState& state, EpochRecord& record);
    /// Whether these weights turn every training sample into a number.
    bool givesNumbers(const TrainerState& state);
    void validate(const TrainerState& state, EpochRecord& record, std::vector<float>& pUp);
    void keepBest(TrainerState& state, const EpochRecord& record) const;
    double rateAt(const TrainerState& state) const;
    Error notFinite(std::int64_t epoch, std::size_t batch, Rows32 rows) const;
    Training result(const TrainerState& state, std::vector<EpochRecord> history) const;

    Workload& m_work;
    const Config m_config;
    const TrainControl& m_control;
    BatchPass& m_pass;
    Team& m_team;
    Learner m_learner;
    std::int64_t m_stepsPerEpoch;
    std::vector<float> m_outputs;  ///< of the last prediction
    InputExtent m_inputs;          ///< of the training part
    std::optional<Error> m_failure;
};

}  // namespace segue::model
