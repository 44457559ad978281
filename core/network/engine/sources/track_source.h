// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/split.h"
#include "network/engine/sources/source.h"

#include <array>
#include <string>
#include <vector>

namespace segue::model {

/// The loss weights of Down and Up, by target.
using ClassWeights = std::vector<std::array<float, 2>>;

/// A network's inputs as features of a table. Columns that differ between windows come first, as Source wants
/// it.
struct InputPlan {
    std::vector<std::string> names;    ///< in the model's order
    std::vector<std::string> missing;  ///< of a fixed set, those the table lacks
    std::vector<int> features;         ///< in the table, by input in the model's order
    std::vector<int> order;            ///< by input in the source's order: its place in the model's
    std::size_t varying = 0;           ///< how many differ between windows
};
InputPlan planInputs(const features::WindowTable& table, const std::vector<std::string>& names);

/// Transitions, each with the windows of its first track: the report and standard presets. Scaled and packed
/// once; row r is sample `which[r]`.
class TrackSource : public Source {
public:
    TrackSource(const features::Samples& samples, std::vector<std::uint32_t> which, const InputPlan& plan,
                const features::Scaler& scaler, const std::vector<features::Target>& targets,
                ClassWeights classWeights = {});

    int varying() const override { return m_varying; }
    int constant() const override { return m_constant; }
    int targets() const override { return m_targets; }
    bool everyStep() const override { return false; }
    int steps(Rows32) const override { return m_steps; }
    void fill(Rows32 rows, int steps, const BatchBuffers& buffers) const override;
    void scatter(Rows32 rows, int steps, int column, const float* outputs, int stride,
                 float* all) const override;

private:
    int m_steps, m_varying, m_constant, m_targets;
    std::vector<float> m_varyingValues;             ///< rows x steps x varying
    std::vector<float> m_constantValues;            ///< rows x constant
    std::vector<features::Direction> m_directions;  ///< rows x targets
    ClassWeights m_classWeights;
};

/// Ready sequences [n, steps, inputs], nothing known of their targets.
class SequenceSource : public Source {
public:
    SequenceSource(std::span<const float> sequences, int steps, int inputs, int targets)
        : m_sequences(sequences), m_steps(steps), m_inputs(inputs), m_targets(targets)
    {
    }

    int varying() const override { return m_inputs; }
    int constant() const override { return 0; }
    int targets() const override { return m_targets; }
    bool everyStep() const override { return false; }
    int steps(Rows32) const override { return m_steps; }
    void fill(Rows32 rows, int steps, const BatchBuffers& buffers) const override;
    void scatter(Rows32 rows, int steps, int column, const float* outputs, int stride,
                 float* all) const override;

private:
    std::span<const float> m_sequences;
    int m_steps, m_inputs, m_targets;
};

}  // namespace segue::model
