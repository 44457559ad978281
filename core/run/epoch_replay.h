// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluation/evaluate.h"
#include "run/run.h"

#include <optional>
#include <vector>

namespace segue::experiment {

/// A run looked back at: what its networks said of the validation part after every epoch. The sealed test
/// part is not in it.
class EpochReplay {
public:
    /// All networks of an ensemble, averaged, as the finished run predicts; one that ended earlier stays at
    /// its last epoch.
    static constexpr std::int64_t kAll = -1;

    /// From the run's file. Without steps where the run has no validation part or its file kept no
    /// predictions. Errors: FileMissing, NotARun; Cancelled.
    static Result<EpochReplay> read(const Run& run, const features::Samples& samples,
                                    const RunControl& control = {});

    std::int64_t members() const { return std::int64_t(m_members.size()); }
    /// The longest member's for kAll.
    std::int64_t epochs(std::int64_t member) const;
    std::int64_t transitions() const { return std::int64_t(m_samples.size()); }
    /// The tallest bar of the agreement histogram over all epochs: an axis that stands still.
    std::int64_t tallestBar() const { return m_tallest; }

    struct Moment {
        std::int64_t epoch = 0;
        double loss = 0;  ///< mean cross-entropy of the validation part; NaN where no direction is known
        std::optional<double> trainLoss;  ///< of one member
        /// Metrics without intervals over albums; of the baselines the best one alone, with its accuracy on
        /// the same transitions.
        evaluation::Evaluation evaluation;
    };
    /// `epoch` from 1 to epochs(member). O(n log n) in the validation transitions.
    Moment at(std::int64_t member, std::int64_t epoch) const;

private:
    struct Step {
        model::EpochRecord record;
        std::vector<float> pUp;  ///< sample-major
    };
    model::Predictions predictionsAt(std::int64_t member, std::int64_t epoch) const;
    void measure(const RunControl& control);

    features::Samples m_all;
    std::vector<std::uint32_t> m_samples;  ///< of the validation part
    std::vector<features::Target> m_targets;
    std::vector<std::vector<Step>> m_members;
    std::vector<evaluation::BaselineResult> m_best;  ///< by target
    std::int64_t m_tallest = 0;
};

}  // namespace segue::experiment
