// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/threshold_plots.h"

#include "base/param_spec.h"
#include "figure/evaluation_plots.h"
#include "figure/number.h"

#include <array>

namespace segue::plot {

namespace {

using evaluation::TargetResult;
using evaluation::ThresholdPoint;

double share(std::int64_t part, std::int64_t whole) { return whole ? double(part) / double(whole) : 0; }

Series dot(const ThresholdPoint& at, double x, double y)
{
    return {.name = Phrase(SEGUE_TEXT("Plot", "threshold %1"), {fixed(at.threshold, 3)}),
            .kind = SeriesKind::Points,
            .role = Role::Reference,
            .x = {x},
            .y = {y}};
}

Series curveOf(const TargetResult& result)
{
    return {.name = targetLabel(result.target), .role = roleOf(result.target)};
}

}  // namespace

Plot rocAt(const TargetResult& result, const ThresholdPoint& at)
{
    Plot plot{.id = "roc_threshold", .square = true};
    plot.x = {.title = SEGUE_TEXT("Plot", "False positive rate"), .min = 0, .max = 1};
    plot.y = {.title = SEGUE_TEXT("Plot", "True positive rate"), .min = 0, .max = 1};
    if (result.roc.empty()) return plot;
    Series curve = curveOf(result);
    for (const auto& point : result.roc) {
        curve.x.push_back(point.fpr);
        curve.y.push_back(point.tpr);
    }
    const auto& c = at.confusion;
    const double fpr = share(c.fp, c.fp + c.tn), tpr = share(c.tp, c.tp + c.fn);
    plot.summary = Phrase(
        SEGUE_TEXT("Plot",
                   "ROC, %1: at the threshold %2 the true positive rate is %3, the false positive rate %4."),
        {targetLabel(result.target), fixed(at.threshold, 3), fixed(tpr, 3), fixed(fpr, 3)});
    Series chance{.name = SEGUE_TEXT("Plot", "Chance"),
                  .role = Role::Reference,
                  .stroke = Stroke::Dashed,
                  .x = {0, 1},
                  .y = {0, 1}};
    if (Series band = rocBandSeries(result.rocBand, result.target); !band.x.empty())
        plot.series.push_back(std::move(band));
    for (Series& one : std::array{std::move(chance), std::move(curve)}) plot.series.push_back(std::move(one));
    plot.series.push_back(dot(at, fpr, tpr));
    return plot;
}

Plot precisionRecallAt(const TargetResult& result, const ThresholdPoint& at)
{
    Plot plot{.id = "precision_recall_threshold", .square = true};
    plot.x = {.title = SEGUE_TEXT("Plot", "Recall"), .min = 0, .max = 1};
    plot.y = {.title = SEGUE_TEXT("Plot", "Precision"), .min = 0, .max = 1};
    Series curve = curveOf(result);
    for (const auto& point : evaluation::precisionRecallCurve(result.ranking)) {
        curve.x.push_back(point.recall);
        curve.y.push_back(point.precision);
    }
    if (curve.y.empty()) return plot;
    const auto& c = at.confusion;
    const double recall = share(c.tp, c.tp + c.fn), precision = share(c.tp, c.tp + c.fp);
    plot.summary = Phrase(SEGUE_TEXT("Plot", "Precision %1 at recall %2, %3."),
                          {fixed(precision, 3), fixed(recall, 3), targetLabel(result.target)});
    plot.marks.push_back(
        {SEGUE_TEXT("Plot", "share of Up"), false, share(c.tp + c.fn, c.tp + c.fn + c.tn + c.fp)});
    plot.series.push_back(std::move(curve));
    if (c.tp + c.fp > 0) plot.series.push_back(dot(at, recall, precision));
    return plot;
}

}  // namespace segue::plot
