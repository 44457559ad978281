// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/engine/training/trainer.h"

#include "network/engine/archive.h"
#include "network/engine/stored_network.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>
#include <numbers>

namespace segue::model {

namespace {

/// The plateau schedule: so many epochs without a better validation loss halve the rate.
constexpr std::int64_t kPlateau = 3;

double seconds()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// Below this no sum of a forward pass leaves the floats, whatever its order.
constexpr double kSafeBound = 1e37;

}  // namespace

Trainer::Trainer(Workload& work, const TrainControl& control, BatchPass& pass, Team& team)
    : m_work(work), m_config(work.model.config), m_control(control), m_pass(pass), m_team(team),
      m_learner(work.group, work.model.config, pass, team),
      m_stepsPerEpoch(std::int64_t(work.source->batches(work.train, std::size_t(m_config.batchSize)))),
      m_outputs(work.outputs), m_inputs(inputExtent(*work.source, work.train))
{
}

TrainerState Trainer::startMember(std::int64_t member, std::vector<at::Tensor> done) const
{
    TrainerState state;
    state.member = member;
    state.learner =
        freshState(m_work.group, m_config, keyOf(std::uint64_t(m_config.seed), std::uint64_t(member), 0, 5));
    state.bestLoss = std::numeric_limits<double>::infinity();
    state.done = std::move(done);
    return state;
}

bool Trainer::memberDone(const TrainerState& state) const
{
    const bool tired =
        m_config.patience > 0 && !m_work.validation.empty() && state.stale >= m_config.patience;
    return state.epoch >= m_config.epochs || tired;
}

double Trainer::rateAt(const TrainerState& state) const
{
    const double all = double(m_stepsPerEpoch * m_config.epochs), warm = m_config.warmUp * all,
                 step = double(state.learner.step);
    const double rate = m_config.learningRate * state.rateShare;
    if (step < warm) return rate * (step + 1) / std::max(warm, 1.0);
    if (m_config.schedule != Schedule::Cosine) return rate;
    return rate * 0.5 * (1 + std::cos(std::numbers::pi * (step - warm) / std::max(1.0, all - warm)));
}

Error Trainer::notFinite(std::int64_t epoch, std::size_t batch, Rows32 rows) const
{
    ChunkBuffers chunk;
    const int steps = m_work.source->steps(rows);
    const BatchBuffers& in = chunk.fill(*m_work.source, rows, steps);
    const auto finite = [](const float* values, std::size_t n) {
        return std::all_of(values, values + n, [](float value) { return std::isfinite(value); });
    };
    const bool inputs = finite(in.varying, rows.size() * std::size_t(steps * m_work.source->varying())) &&
                        finite(in.constant, rows.size() * std::size_t(m_work.source->constant()));
    const std::string where = "epoch " + std::to_string(epoch) + ", batch " + std::to_string(batch + 1);
    return {.code = ErrorCode::NotFinite,
            .column = inputs ? "learning_rate" : "input",
            .detail = where,
            .expected = inputs ? "learning_rate" : "input"};
}

Trainer::Ending Trainer::trainEpoch(TrainerState& state, EpochRecord& record)
{
    const auto key =
        keyOf(std::uint64_t(m_config.seed), std::uint64_t(state.member), std::uint64_t(state.epoch + 1), 6);
    const auto batches = m_work.source->epoch(key, m_work.train, std::size_t(m_config.batchSize), m_team);
    const double members = double(m_config.ensemble * m_config.epochs),
                 before = double(state.member * m_config.epochs + state.epoch);
    Sums sums;
    for (std::size_t b = 0; b < batches.size(); ++b) {
        switch (m_control.state()) {
            case RunState::Abort: return Ending::Aborted;
            case RunState::Stop: return Ending::Stopped;
            default: break;
        }
        const Sums batch =
            m_learner.step(state.learner, *m_work.source, batches[b], rateAt(state), keyOf(key, 7, b, 0));
        if (!std::isfinite(batch.loss)) {
            m_failure = notFinite(state.epoch + 1, b, batches[b]);
            return Ending::NotFinite;
        }
        sums += batch;
        m_control.report((before + double(b + 1) / double(batches.size())) / members);
    }
    if (!givesNumbers(state)) {  // what an epoch's last step breaks, no batch of it meets any more
        m_failure = notFinite(state.epoch + 1, batches.size() - 1, batches.back());
        return Ending::NotFinite;
    }
    state.epoch += 1;
    record.trainLoss = sums.loss / sums.weight;
    record.trainAccuracy = sums.right / sums.counted;
    return Ending::Epoch;
}

bool Trainer::givesNumbers(const TrainerState& state)
{
    const float* weights = state.learner.used().data_ptr<float>();
    if (valueBound(m_work.group, weights, m_inputs.largest, m_inputs.steps) < kSafeBound) return true;
    m_pass.predict(*m_work.source, m_work.train, weights, m_outputs.data());
    return std::ranges::all_of(m_outputs, [](float output) { return std::isfinite(output); });
}

void Trainer::validate(const TrainerState& state, EpochRecord& record, std::vector<float>& pUp)
{
    record.validationLoss = record.validationAccuracy = std::numeric_limits<double>::quiet_NaN();
    if (m_work.validation.empty()) return;
    m_pass.predict(*m_work.source, m_work.validation, state.learner.used().data_ptr<float>(),
                   m_outputs.data());
    const Sums sums = m_work.watched(m_outputs, pUp);
    record.validationLoss = sums.loss / sums.weight;
    record.validationAccuracy = sums.right / sums.counted;
}

void Trainer::keepBest(TrainerState& state, const EpochRecord& record) const
{
    const bool watched = !m_work.validation.empty();
    const bool better = record.validationLoss < state.bestLoss;
    state.stale = better || !watched ? 0 : state.stale + 1;
    if (better) state.bestLoss = record.validationLoss;
    if (better || !watched || m_config.patience == 0) {
        state.best = state.learner.used().clone();
        state.bestEpoch = state.epoch;
    }
    if (m_config.schedule == Schedule::Plateau && state.stale > 0 && state.stale % kPlateau == 0)
        state.rateShare /= 2;
}

Trainer::Ending Trainer::finishEpoch(TrainerState& state, EpochRecord& record)
{
    const double from = seconds();
    record.member = state.member;
    record.epoch = state.epoch + 1;
    const Ending ending = trainEpoch(state, record);
    if (ending != Ending::Epoch) return ending;
    EpochReport report;
    validate(state, record, report.validationPUp);
    if (!m_work.validation.empty() && !std::isfinite(record.validationLoss)) {
        m_failure =
            notFinite(state.epoch, std::size_t(m_stepsPerEpoch - 1), Rows32(m_work.validation).first(1));
        return Ending::NotFinite;
    }
    keepBest(state, record);
    record.seconds = seconds() - from;
    report.record = record;
    report.checkpoint = toCheckpoint(state);
    if (m_control.epochDone) m_control.epochDone(report);
    return Ending::Epoch;
}

Training Trainer::result(const TrainerState& state, std::vector<EpochRecord> history) const
{
    auto members = state.done;
    if (state.best.defined()) members.push_back(state.best);
    StoredNetwork stored{.group = m_work.group,
                         .members = {},
                         .albumInputs = m_work.albumInputs,
                         .orderInputs = m_work.orderInputs};
    std::vector<int> back(m_work.inputOrder.size());
    for (std::size_t k = 0; k < back.size(); ++k) back[std::size_t(m_work.inputOrder[k])] = int(k);
    for (const auto& member : members)
        stored.members.push_back(groupInOrder(m_work.group, floatsOf(member), back));
    Training training{.model = m_work.model,
                      .history = std::move(history),
                      .bestEpoch = state.bestEpoch,
                      .failure = m_failure};
    training.model.network = store(stored);
    training.model.parameters = m_work.group.parameters() * std::int64_t(members.size());
    return training;
}

Result<Training> Trainer::run(TrainerState state, std::vector<EpochRecord> history)
{
    while (true) {
        if (memberDone(state)) {
            if (state.member + 1 >= m_config.ensemble) return result(state, std::move(history));
            auto done = state.done;
            done.push_back(state.best);
            state = startMember(state.member + 1, std::move(done));
        }
        EpochRecord record;
        const Ending ending = finishEpoch(state, record);
        if (ending == Ending::Epoch) {
            history.push_back(record);
            continue;
        }
        const bool nothing = !state.best.defined() && state.done.empty();
        if (ending == Ending::NotFinite && nothing) return *m_failure;
        if (ending == Ending::Aborted || nothing) return Error{.code = ErrorCode::Cancelled};
        auto training = result(state, std::move(history));
        training.endedBy = ending == Ending::Stopped ? RunState::Stop : RunState::Go;
        return training;
    }
}

}  // namespace segue::model
