// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluation/baselines/learnt_baselines.h"
#include "evaluation/evaluate.h"

namespace segue::evaluation {

/// One target on its way to a TargetResult and its baselines.
struct Work {
    TargetResult result;
    std::vector<std::uint32_t> album;  ///< dense, by row
    std::array<BaselinePrediction, kBaselineCount> baselines;
    std::size_t baselineCount = 0;  ///< all, or `chance` alone where no rule was learnt; none with n = 0
    std::optional<std::size_t> best;
    std::array<double, kBaselineCount> accuracyWhereChosen{};
    Ranking bestRanking;
    std::vector<BaselineResult> results;  ///< by baseline, without what the bootstrap adds

    bool right(std::size_t row) const
    {
        return (result.scored.score[row] > result.threshold) == (result.scored.up[row] != 0);
    }
    bool ruleRight(std::size_t baseline, std::size_t row) const
    {
        return baselines[baseline].up[row] == result.scored.up[row];
    }
};

/// Applies the rules to the work's own transitions and measures them. `inputs` = those of the
/// columns that the rules were learnt on.
void scoreBaselines(Work& work, const features::Samples& samples, const InputTable& inputs,
                    const LearntBaselines& learnt);

}  // namespace segue::evaluation
