// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/run_control.h"
#include "evaluation/baselines/baselines.h"

#include <string>
#include <vector>

namespace segue::evaluation {

/// What the rules learnt for one target, and how they did where the best of them is chosen.
struct TargetRules {
    Rules rules;
    /// As they were when chosen; `chance` is 1/2 by definition.
    std::array<double, kBaselineCount> accuracyWhereChosen{};
    std::size_t best = 0;  ///< among equals the first in METHOD's order
};

/// The baselines ready to be scored on any data: small, and kept in the run file, so that other data than the
/// run's own meet the rules of the albums that the run learnt from and never rules that learnt on them.
struct LearntBaselines {
    std::vector<std::string> columns;  ///< of rule 7, by name: each gives its value and then its running mean
    std::vector<TargetRules> targets;

    bool empty() const { return targets.empty(); }
    const TargetRules* of(features::Target target) const;
};

/// Learns on `learn` (the samples outside the test part) and chooses on `choose` (the validation samples;
/// empty = on `learn`). For the choice alone the rules learn without `choose`: a rule with many weights would
/// win on what it has learnt. A target that the data lack is left out; nothing to learn from gives an empty
/// ladder, and so does a stop.
LearntBaselines learnBaselines(const features::Samples& samples, std::span<const features::Target> targets,
                               std::span<const std::uint32_t> learn, std::span<const std::uint32_t> choose,
                               int threads = 1, const RunControl& control = {});

}  // namespace segue::evaluation
