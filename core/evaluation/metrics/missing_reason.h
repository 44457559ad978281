// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluation/evaluate.h"

namespace segue::evaluation {

/// Why a metric or an interval is not there. `report/missing` and `ui/words/metric_words` hold the words.
enum class MissingReason {
    NoTransitions,  ///< none with a direction and a prediction
    NoUps,
    NoDowns,
    NoProbability,    ///< a score does not lie in 0..1
    Undefined,        ///< a denominator of its own is zero
    LackedByATarget,  ///< a mean over the targets, and one of them has none
    OfTargetsOnly,    ///< DeLong's interval: it is of one target alone
    OneUp,            ///< DeLong's needs a spread, and that takes two
    OneDown,
    NoSpread,      ///< all scores are equal, or the directions wholly apart
    OneAlbum,      ///< there is nothing to draw from
    NotReached,    ///< stopped before it was drawn
    DrawnOneClass  ///< most draws hold transitions of one direction only
};
inline constexpr std::size_t kMissingReasonCount = std::size_t(MissingReason::DrawnOneClass) + 1;

/// Of a metric that `result` has no value of.
MissingReason whyMissing(const TargetResult& result, MetricCode metric);
/// Of an interval that it has not. `reached`: the evaluation was not stopped before its intervals were drawn.
MissingReason whyMissing(const TargetResult& result, MetricCode metric, IntervalKind kind, bool reached);

}  // namespace segue::evaluation
