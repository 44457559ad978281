// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/engine/sources/track_source.h"

#include <algorithm>

namespace segue::model {

namespace {

using features::Direction;

constexpr std::size_t kAhead = 4;

/// Samples come in shuffled order from a table larger than the caches: asks for one while the one before is
/// copied.
void fetchAhead(const float* values, std::size_t n)
{
    constexpr std::size_t kLine = 64 / sizeof(float);
    for (std::size_t k = 0; k < n; k += kLine) __builtin_prefetch(values + k);
}

/// Logits of rows [n, stride] to `targets` numbers a row, from `column` on.
void scatterRows(Rows32 rows, int targets, int column, const float* outputs, int stride, float* all)
{
    for (std::size_t r = 0; r < rows.size(); ++r)
        std::copy_n(outputs + r * std::size_t(stride), stride,
                    all + std::size_t(rows[r]) * std::size_t(targets) + column);
}

}  // namespace

InputPlan planInputs(const features::WindowTable& table, const std::vector<std::string>& names)
{
    InputPlan plan;
    std::vector<int> shared;
    for (const auto& name : names) {
        const int feature = table.find(name);
        if (feature < 0) {
            plan.missing.push_back(name);
            continue;
        }
        const bool differs = table.windows == 1 || table.features[std::size_t(feature)].perWindow();
        (differs ? plan.order : shared).push_back(int(plan.names.size()));
        plan.names.push_back(name);
        plan.features.push_back(feature);
    }
    plan.varying = plan.order.size();
    plan.order.insert(plan.order.end(), shared.begin(), shared.end());
    return plan;
}

TrackSource::TrackSource(const features::Samples& samples, std::vector<std::uint32_t> which,
                         const InputPlan& plan, const features::Scaler& scaler,
                         const std::vector<features::Target>& targets, ClassWeights classWeights)
    : m_steps(samples.table->windows), m_varying(int(plan.varying)),
      m_constant(int(plan.order.size() - plan.varying)), m_targets(int(targets.size())),
      m_classWeights(std::move(classWeights))
{
    const auto& table = *samples.table;
    m_varyingValues.reserve(which.size() * std::size_t(m_steps * m_varying));
    m_constantValues.reserve(which.size() * std::size_t(m_constant));
    m_directions.reserve(which.size() * targets.size());
    const auto value = [&](std::size_t k, std::uint32_t track, int window) {
        const auto input = std::size_t(plan.order[k]);
        return scaler.scale(input, table.value(std::size_t(plan.features[input]), track, window));
    };
    for (const std::uint32_t sample : which) {
        const std::uint32_t track = samples.track[sample];
        for (int w = 0; w < m_steps; ++w)
            for (std::size_t k = 0; k < plan.varying; ++k) m_varyingValues.push_back(value(k, track, w));
        for (std::size_t k = plan.varying; k < plan.order.size(); ++k)
            m_constantValues.push_back(value(k, track, 0));
        for (const auto target : targets) {
            const auto& directions = samples.direction[std::size_t(target)];
            m_directions.push_back(directions.empty() ? Direction::Unknown : directions[sample]);
        }
    }
    if (m_classWeights.empty()) m_classWeights.assign(targets.size(), {1.0F, 1.0F});
}

void TrackSource::fill(Rows32 rows, int steps, const BatchBuffers& buffers) const
{
    const std::size_t n = rows.size(), varying = std::size_t(m_varying), constant = std::size_t(m_constant),
                      targets = std::size_t(m_targets);
    for (std::size_t r = 0; r < n; ++r) {
        const float* from = m_varyingValues.data() + rows[r] * std::size_t(steps) * varying;
        if (r + kAhead < n)
            fetchAhead(m_varyingValues.data() + rows[r + kAhead] * std::size_t(steps) * varying,
                       std::size_t(steps) * varying);
        for (std::size_t t = 0; t < std::size_t(steps); ++t)
            std::copy_n(from + t * varying, varying, buffers.varying + (t * n + r) * varying);
        std::copy_n(m_constantValues.data() + rows[r] * constant, constant, buffers.constant + r * constant);
        for (std::size_t k = 0; k < targets; ++k) {
            const Direction direction = m_directions[rows[r] * targets + k];
            const bool known = direction != Direction::Unknown, up = direction == Direction::Up;
            const std::size_t place = r * targets + k;
            buffers.label[place] = buffers.actual[place] = up ? 1.0F : 0.0F;
            buffers.weight[place] = known ? m_classWeights[k][up ? 1 : 0] : 0.0F;
        }
    }
}

void TrackSource::scatter(Rows32 rows, int, int column, const float* outputs, int stride, float* all) const
{
    scatterRows(rows, m_targets, column, outputs, stride, all);
}

void SequenceSource::fill(Rows32 rows, int steps, const BatchBuffers& buffers) const
{
    const std::size_t n = rows.size(), inputs = std::size_t(m_inputs), targets = std::size_t(m_targets);
    for (std::size_t r = 0; r < n; ++r)
        for (std::size_t t = 0; t < std::size_t(steps); ++t)
            std::copy_n(m_sequences.data() + (rows[r] * std::size_t(steps) + t) * inputs, inputs,
                        buffers.varying + (t * n + r) * inputs);
    for (float* outputs : {buffers.label, buffers.actual, buffers.weight})
        std::fill_n(outputs, n * targets, 0.0F);
}

void SequenceSource::scatter(Rows32 rows, int, int column, const float* outputs, int stride, float* all) const
{
    scatterRows(rows, m_targets, column, outputs, stride, all);
}

}  // namespace segue::model
