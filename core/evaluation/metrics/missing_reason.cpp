// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/metrics/missing_reason.h"

namespace segue::evaluation {

namespace {

/// The direction that is not among the transitions; none where both are.
std::optional<MissingReason> lackedDirection(const TargetResult& result)
{
    const Confusion& all = result.confusion;
    const std::int64_t ups = result.ofAllTargets ? all.tp + all.fn : result.ranking.ups;
    const std::int64_t downs = result.ofAllTargets ? all.fp + all.tn : result.ranking.downs;
    if (ups == 0) return MissingReason::NoUps;
    if (downs == 0) return MissingReason::NoDowns;
    return std::nullopt;
}

MissingReason whyNoDelong(const TargetResult& result)
{
    if (result.ofAllTargets) return MissingReason::OfTargetsOnly;
    if (result.n == 0) return MissingReason::NoTransitions;
    if (const auto lacked = lackedDirection(result)) return *lacked;
    if (result.ranking.ups > 1 && result.ranking.downs > 1) return MissingReason::NoSpread;
    return result.ranking.ups < 2 ? MissingReason::OneUp : MissingReason::OneDown;
}

}  // namespace

MissingReason whyMissing(const TargetResult& result, MetricCode metric)
{
    if (result.n == 0) return MissingReason::NoTransitions;
    const MetricNeeds needs = metricOf(metric).needs;
    if (needs == MetricNeeds::BothDirections)
        if (const auto lacked = lackedDirection(result)) return *lacked;
    if (result.ofAllTargets) return MissingReason::LackedByATarget;
    return needs == MetricNeeds::Probabilities ? MissingReason::NoProbability : MissingReason::Undefined;
}

MissingReason whyMissing(const TargetResult& result, MetricCode metric, IntervalKind kind, bool reached)
{
    if (kind == IntervalKind::Delong) return whyNoDelong(result);
    if (!result.value(metric)) return whyMissing(result, metric);
    if (!reached) return MissingReason::NotReached;
    return result.albums < 2 ? MissingReason::OneAlbum : MissingReason::DrawnOneClass;
}

}  // namespace segue::evaluation
