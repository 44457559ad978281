// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/config.h"
#include "network/engine/passes/batch_pass.h"

#include <ATen/core/Tensor.h>

namespace segue::model {

/// The weights of a group while they are trained, and the optimiser's memory of them.
struct LearnerState {
    at::Tensor weights, first, second;  ///< first: momentum or mean gradient; second: mean square
    at::Tensor average;                 ///< moving average of the weights; undefined = none is kept
    std::int64_t step = 0;

    const at::Tensor& used() const { return average.defined() ? average : weights; }  ///< what predicts
};
LearnerState freshState(const NetworkGroup& group, const Config& config, std::uint64_t seed);

/// One optimiser step after the other.
class Learner {
public:
    Learner(const NetworkGroup& group, const Config& config, BatchPass& pass, Team& team)
        : m_group(group), m_config(config), m_pass(pass), m_team(team)
    {
    }

    /// Moves the weights by one batch, but not where its loss is not finite. Sums over all copies.
    Sums step(LearnerState& state, const Source& source, Rows32 rows, double rate, std::uint64_t key);

private:
    /// `share` scales the gradient before it is clipped.
    void move(LearnerState& state, const Update& update, const std::vector<Sums>& sums, double share);
    Update updateAt(std::int64_t step, double rate) const;

    NetworkGroup m_group;
    Config m_config;
    BatchPass& m_pass;
    Team& m_team;
    std::vector<float> m_gradient;
    std::vector<double> m_squares;
};

}  // namespace segue::model
