// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/engine/training/learner.h"

#include "network/engine/archive.h"

#include <ATen/ops/empty.h>
#include <ATen/ops/zeros_like.h>
#include <algorithm>
#include <cmath>

namespace segue::model {

namespace {

/// Parameters that one task sums and moves.
constexpr std::size_t kBlock = 16384;

Update::Kind kindOf(Optimizer optimizer)
{
    switch (optimizer) {
        case Optimizer::Sgd: return Update::Kind::Sgd;
        case Optimizer::Adam: return Update::Kind::Adam;
        case Optimizer::AdamW: break;
    }
    return Update::Kind::AdamW;
}

}  // namespace

LearnerState freshState(const NetworkGroup& group, const Config& config, std::uint64_t seed)
{
    std::vector<float> weights;
    for (int copy = 0; copy < group.copies; ++copy) {
        const auto own = initialWeights(group.network, keyOf(seed, 4, std::uint64_t(copy), 0));
        weights.insert(weights.end(), own.begin(), own.end());
    }
    LearnerState state;
    state.weights = tensorOf(weights);
    const bool sgd = config.optimizer == Optimizer::Sgd;
    const auto none = at::empty({0}, at::kFloat);
    state.first = sgd && config.momentum == 0 ? none : at::zeros_like(state.weights);
    state.second = sgd ? none : at::zeros_like(state.weights);
    if (config.weightAverage > 0) state.average = state.weights.clone();
    return state;
}

Update Learner::updateAt(std::int64_t step, double rate) const
{
    Update update;
    update.kind = kindOf(m_config.optimizer);
    update.rate = rate;
    update.momentum = m_config.momentum;
    update.weightDecay = m_config.weightDecay;
    update.firstCorrection = 1 - std::pow(update.beta1, double(step));
    update.secondRoot = std::sqrt(1 - std::pow(update.beta2, double(step)));
    update.first = step == 1;
    return update;
}

Sums Learner::step(LearnerState& state, const Source& source, Rows32 rows, double rate, std::uint64_t key)
{
    const auto sums = m_pass.gradient(source, rows, state.weights.data_ptr<float>(), key);
    Sums total;
    for (const Sums& each : sums) total += each;
    if (!std::isfinite(total.loss)) return total;
    state.step += 1;
    move(state, updateAt(state.step, rate), sums, source.weightOf(rows, std::size_t(m_config.batchSize)));
    return total;
}

void Learner::move(LearnerState& state, const Update& update, const std::vector<Sums>& sums, double share)
{
    const auto each = std::size_t(m_group.network.parameters()), blocks = (each + kBlock - 1) / kBlock;
    const int tasks = int(blocks) * m_group.copies;
    m_gradient.resize(each * std::size_t(m_group.copies));
    m_squares.resize(std::size_t(tasks));
    float *weights = state.weights.data_ptr<float>(), *first = state.first.data_ptr<float>(),
          *second = state.second.data_ptr<float>();
    float* average = state.average.defined() ? state.average.data_ptr<float>() : nullptr;
    const auto decay =
        float(std::min(m_config.weightAverage, (1 + double(state.step)) / (10 + double(state.step))));
    const auto& kernels = bestKernels().single;
    const bool clipped = m_config.gradientClip > 0;

    const auto sum = [&](int task) {
        const std::size_t copy = std::size_t(task) / blocks, from = std::size_t(task) % blocks * kBlock;
        const double weight = sums[copy].weight;
        m_squares[std::size_t(task)] =
            m_pass.collect(int(copy), from, std::min(kBlock, each - from),
                           weight > 0 ? float(share / weight) : 0.0F, m_gradient.data() + copy * each + from);
    };
    const auto apply = [&](int task) {
        const std::size_t copy = std::size_t(task) / blocks, from = std::size_t(task) % blocks * kBlock,
                          n = std::min(kBlock, each - from), at = copy * each + from;
        if (clipped) {
            double squares = 0;
            for (std::size_t block = 0; block < blocks; ++block) squares += m_squares[copy * blocks + block];
            const double kept = m_config.gradientClip / (std::sqrt(squares) + 1e-6);
            for (std::size_t k = at; k < at + n && kept < 1; ++k) m_gradient[k] *= float(kept);
        }
        kernels.update(n, weights + at, m_gradient.data() + at, first + (state.first.numel() > 0 ? at : 0),
                       second + (state.second.numel() > 0 ? at : 0), update);
        if (average) kernels.average(n, average + at, weights + at, decay);
    };
    if (clipped) {
        m_team.runOver(m_group.parameters(), tasks, sum);
        m_team.runOver(m_group.parameters(), tasks, apply);
    } else {
        m_team.runOver(m_group.parameters(), tasks, [&](int task) { sum(task), apply(task); });
    }
}

}  // namespace segue::model
