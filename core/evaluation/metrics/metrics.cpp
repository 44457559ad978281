// SPDX-License-Identifier: GPL-3.0-or-later
// z is the 97.5 % quantile of the normal distribution.
//
// Wilson's interval of a share p = right / n (J. Am. Statist. Assoc. 22, 1927):
//     (p + z^2 / 2n -+ z sqrt(p (1 - p) / n + z^2 / 4n^2)) / (1 + z^2 / n).
// Newcombe's square-and-add (Statistics in Medicine 17, 1998) of the sum of two shares p and q with the
// intervals (pl, pu) and (ql, qu):
//     p + q - sqrt((p - pl)^2 + (q - ql)^2)  to  p + q + sqrt((pu - p)^2 + (qu - q)^2).
//
// AUC is Mann and Whitney's U over its largest value (Hanley, McNeil, Radiology 143, 1982): over m Ups x and
// n Downs y
//     AUC = sum of psi(x, y) / (m n),  psi = 1 where x > y, 1/2 where x = y, 0 otherwise.
// DeLong's interval (DeLong, DeLong, Clarke-Pearson, Biometrics 44, 1988), in one walk down the ranking as
// Sun and Xu do it (IEEE Signal Processing Letters 21, 2014):
//     V(x) = mean of psi(x, y) over the Downs,  V(y) = mean of psi(x, y) over the Ups,
//     var  = sum of (V(x) - AUC)^2 / (m (m - 1)) + sum of (V(y) - AUC)^2 / (n (n - 1)),
//     AUC -+ z sqrt(var).
//
// Average precision: sum over falling thresholds of (recall gained) x precision, as scikit-learn's.
// Brier score: mean of (p - up)^2 (Monthly Weather Review 78, 1950).
// Log loss: mean of -ln of the probability that was given to what came.
#include "evaluation/metrics/metrics.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace segue::evaluation {

namespace {

std::optional<double> share(std::int64_t part, std::int64_t whole)
{
    if (whole == 0) return std::nullopt;
    return double(part) / double(whole);
}

std::optional<double> meanOfProbabilities(const Scored& scored, double (*loss)(double, bool))
{
    if (scored.size() == 0) return std::nullopt;
    double sum = 0;
    for (std::size_t i = 0; i < scored.size(); ++i) {
        if (!(scored.score[i] >= 0 && scored.score[i] <= 1)) return std::nullopt;
        sum += loss(scored.score[i], scored.up[i] != 0);
    }
    return sum / double(scored.size());
}

/// Calls use(step, ups in it, downs in it) from the highest score to the lowest.
template <class Use>
void forEachStep(const Ranking& ranking, Use use)
{
    std::int64_t tp = 0, fp = 0;
    for (const Step& step : ranking.steps) {
        use(step, step.tp - tp, step.fp - fp);
        tp = step.tp;
        fp = step.fp;
    }
}

}  // namespace

Scored keepFinite(std::span<const double> score, std::span<const std::uint8_t> up,
                  std::span<const std::uint32_t> album)
{
    Scored kept;
    for (std::size_t i = 0; i < score.size(); ++i) {
        if (std::isnan(score[i])) {
            ++kept.leftOut;
            continue;
        }
        kept.score.push_back(score[i]);
        kept.up.push_back(up[i]);
        kept.album.push_back(album[i]);
    }
    return kept;
}

std::optional<Interval> wilson(std::int64_t right, std::int64_t n)
{
    if (n <= 0) return std::nullopt;
    const double size = double(n), p = double(right) / size, z = kNormal975, z2 = z * z;
    const double centre = (p + z2 / (2 * size)) / (1 + z2 / size);
    const double half = z / (1 + z2 / size) * std::sqrt(p * (1 - p) / size + z2 / (4 * size * size));
    return Interval{std::max(0.0, centre - half), std::min(1.0, centre + half)};
}

Shares sharesOf(const Confusion& c)
{
    Shares shares;
    shares.accuracy = share(c.right(), c.n());
    shares.precision = share(c.tp, c.tp + c.fp);
    shares.recall = share(c.tp, c.tp + c.fn);
    shares.specificity = share(c.tn, c.tn + c.fp);
    shares.f1 = share(2 * c.tp, 2 * c.tp + c.fp + c.fn);
    if (shares.recall && shares.specificity)
        shares.balancedAccuracy = (*shares.recall + *shares.specificity) / 2;
    return shares;
}

ShareIntervals intervalsOf(const Confusion& c)
{
    ShareIntervals all;
    all.accuracy = wilson(c.right(), c.n());
    all.precision = wilson(c.tp, c.tp + c.fp);
    all.recall = wilson(c.tp, c.tp + c.fn);
    all.specificity = wilson(c.tn, c.tn + c.fp);
    if (const auto both = wilson(c.tp, c.tp + c.fp + c.fn); both && sharesOf(c).f1)
        all.f1 = Interval{2 * both->low / (1 + both->low), 2 * both->high / (1 + both->high)};
    if (!all.recall || !all.specificity) return all;
    const double recall = double(c.tp) / double(c.tp + c.fn),
                 specificity = double(c.tn) / double(c.tn + c.fp);
    const double below = std::hypot(recall - all.recall->low, specificity - all.specificity->low);
    const double above = std::hypot(all.recall->high - recall, all.specificity->high - specificity);
    all.balancedAccuracy = Interval{(recall + specificity - below) / 2, (recall + specificity + above) / 2};
    return all;
}

Ranking rank(const Scored& scored)
{
    Ranking ranking;
    std::vector<std::pair<double, std::uint32_t>> rows;
    rows.reserve(scored.size());
    for (std::size_t i = 0; i < scored.size(); ++i)
        if (!std::isnan(scored.score[i])) rows.emplace_back(scored.score[i], std::uint32_t(i));
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) {
        return a.first > b.first || (a.first == b.first && a.second < b.second);
    });
    ranking.order.reserve(rows.size());
    for (const auto& [score, row] : rows) {
        if (ranking.steps.empty() || ranking.steps.back().score != score)
            ranking.steps.push_back({.score = score});
        ranking.order.push_back(row);
        ++(scored.up[row] ? ranking.ups : ranking.downs);
        Step& step = ranking.steps.back();
        step.tp = ranking.ups;
        step.fp = ranking.downs;
        step.end = ranking.order.size();
    }
    return ranking;
}

Confusion confusionAt(const Ranking& ranking, double threshold)
{
    const auto past = std::partition_point(ranking.steps.begin(), ranking.steps.end(),
                                           [&](const Step& step) { return step.score > threshold; });
    const Confusion none{.tn = ranking.downs, .fn = ranking.ups};
    if (past == ranking.steps.begin()) return none;
    const Step& last = *std::prev(past);
    return {.tp = last.tp, .fp = last.fp, .tn = ranking.downs - last.fp, .fn = ranking.ups - last.tp};
}

std::vector<RocPoint> rocCurve(const Ranking& ranking)
{
    if (ranking.ups == 0 || ranking.downs == 0) return {};
    std::vector<RocPoint> points{{0, 0, std::numeric_limits<double>::infinity()}};
    points.reserve(ranking.steps.size() + 1);
    for (const Step& step : ranking.steps)
        points.push_back(
            {double(step.fp) / double(ranking.downs), double(step.tp) / double(ranking.ups), step.score});
    return points;
}

std::vector<RocPoint> rocCurve(const Scored& scored) { return rocCurve(rank(scored)); }

std::optional<double> auc(const Ranking& ranking)
{
    if (ranking.ups == 0 || ranking.downs == 0) return std::nullopt;
    double twice = 0;  // whole numbers below 2^53: exact up to some 60 million transitions
    forEachStep(ranking, [&](const Step& step, std::int64_t ups, std::int64_t downs) {
        twice += double(downs) * double(2 * step.tp - ups);
    });
    return twice / (2.0 * double(ranking.ups) * double(ranking.downs));
}

std::optional<double> auc(const Scored& scored) { return auc(rank(scored)); }

std::vector<PrecisionRecallPoint> precisionRecallCurve(const Ranking& ranking)
{
    if (ranking.ups == 0) return {};
    std::vector<PrecisionRecallPoint> points{{0, 1, std::numeric_limits<double>::infinity()}};
    points.reserve(ranking.steps.size() + 1);
    for (const Step& step : ranking.steps)
        points.push_back(
            {double(step.tp) / double(ranking.ups), double(step.tp) / double(step.tp + step.fp), step.score});
    return points;
}

std::optional<double> averagePrecision(const Ranking& ranking)
{
    if (ranking.ups == 0 || ranking.downs == 0) return std::nullopt;
    double sum = 0;
    forEachStep(ranking, [&](const Step& step, std::int64_t ups, std::int64_t) {
        if (ups) sum += double(ups) * double(step.tp) / double(step.tp + step.fp);
    });
    return sum / double(ranking.ups);
}

double squaredError(double score, bool up)
{
    const double distance = score - (up ? 1.0 : 0.0);
    return distance * distance;
}

double negativeLog(double score, bool up)
{
    constexpr double epsilon = std::numeric_limits<double>::epsilon();
    const double p = std::clamp(score, epsilon, 1 - epsilon);
    return up ? -std::log(p) : -std::log1p(-p);
}

std::optional<double> brier(const Scored& scored) { return meanOfProbabilities(scored, squaredError); }
std::optional<double> logLoss(const Scored& scored) { return meanOfProbabilities(scored, negativeLog); }

std::optional<Interval> delong(const Ranking& ranking)
{
    if (ranking.ups < 2 || ranking.downs < 2) return std::nullopt;
    const double ups = double(ranking.ups), downs = double(ranking.downs), area = *auc(ranking);
    double upSpread = 0, downSpread = 0;
    forEachStep(ranking, [&](const Step& step, std::int64_t upsHere, std::int64_t downsHere) {
        // Share of Downs that an Up with this score beats, and of Ups that beat a Down with it; ties count
        // half.
        const double beaten = (downs - double(step.fp) + double(downsHere) / 2) / downs;
        const double beating = (double(step.tp) - double(upsHere) / 2) / ups;
        upSpread += double(upsHere) * (beaten - area) * (beaten - area);
        downSpread += double(downsHere) * (beating - area) * (beating - area);
    });
    if (upSpread == 0 && downSpread == 0) return std::nullopt;
    const double half = kNormal975 * std::sqrt(upSpread / (ups - 1) / ups + downSpread / (downs - 1) / downs);
    return Interval{std::max(0.0, area - half), std::min(1.0, area + half)};
}

}  // namespace segue::evaluation
