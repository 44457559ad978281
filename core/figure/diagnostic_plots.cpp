// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/diagnostic_plots.h"

#include "base/param_spec.h"
#include "figure/evaluation_plots.h"
#include "figure/number.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace segue::plot {

namespace {

using evaluation::Evaluation;
using evaluation::IntervalKind;
using evaluation::MetricCode;
using evaluation::TargetResult;

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

Phrase named(const TargetResult& target, const char* pattern, const std::optional<double>& value)
{
    const std::string name = targetLabel(target.target);
    return value ? Phrase(pattern, {name, fixed(*value, 3)}) : Phrase(name);
}

Phrase overAlbums(const std::optional<evaluation::Interval>& interval)
{
    return interval ? Phrase(SEGUE_TEXT("Plot", "95 % over albums %1 to %2"),
                             {fixed(interval->low, 3), fixed(interval->high, 3)})
                    : Phrase();
}

Series calibrationCurve(const TargetResult& target)
{
    Series curve{.name = named(target, SEGUE_TEXT("Plot", "%1, Brier %2"), target.value(MetricCode::Brier)),
                 .note = overAlbums(target.interval(MetricCode::Brier, IntervalKind::Albums)),
                 .role = roleOf(target.target),
                 .stroke = strokeOf(target.target),
                 .dots = true};
    for (const auto& bin : evaluation::calibration(target.scored).bins) {
        if (!bin.meanScore || !bin.upShare) continue;
        curve.x.push_back(*bin.meanScore);
        curve.y.push_back(*bin.upShare);
        curve.low.push_back(bin.upShareCi ? bin.upShareCi->low : kNone);
        curve.high.push_back(bin.upShareCi ? bin.upShareCi->high : kNone);
        curve.n.push_back(bin.n);
    }
    return curve;
}

/// Equal bins over the values and the observed one, about `wanted` of them over the values alone; one value
/// makes one bin.
Series histogramOf(const NullDistribution& null, std::size_t wanted)
{
    constexpr double kMostBins = 60;
    Series bins{.name = null.counted, .kind = SeriesKind::Histogram, .role = Role::Rule};
    const auto [least, most] = std::minmax_element(null.values.begin(), null.values.end());
    const double spread = *most > *least ? *most - *least : std::max(1e-3, std::abs(*least) * 0.01);
    const double from = std::min(*least, null.observed), to = std::max(*least + spread, null.observed);
    const double width = std::max(spread / double(wanted), (to - from) / kMostBins);
    const double before = null.observed <= *least ? std::ceil((*least - null.observed) / width + 0.5) : 0;
    const double low = *least - before * width;
    const auto count = std::max<std::size_t>(
        1, std::size_t(std::ceil((to - low) / width + (null.observed >= *most ? 0.5 : -1e-9))));
    bins.y.assign(count, 0);
    for (std::size_t i = 0; i <= count; ++i) bins.x.push_back(low + width * double(i));
    for (const double value : null.values)
        ++bins.y[std::min(count - 1, std::size_t((value - low) / width + 1e-9))];
    return bins;
}

}  // namespace

Plot precisionRecallPlot(const Evaluation& evaluation)
{
    Plot plot{.id = "precision_recall",
              .title = withCount(SEGUE_TEXT("Plot", "Precision and recall"), evaluation),
              .square = true};
    plot.x = {.title = SEGUE_TEXT("Plot", "Recall: share of Ups found"), .min = 0, .max = 1};
    plot.y = {.title = SEGUE_TEXT("Plot", "Precision: share of right Ups"), .min = 0, .max = 1};
    plot.help = SEGUE_TEXT("Plot",
                           "Every point is one threshold: how many of the real Ups are found (to the right) "
                           "and how many of the predicted Ups are "
                           "right (upwards). A model that knows nothing stays at the overall share of Ups. "
                           "Average precision sums the curve up.");
    for (const TargetResult& target : evaluation.targets) {
        Series curve{.name = named(target, SEGUE_TEXT("Plot", "%1, average precision %2"),
                                   target.value(MetricCode::AveragePrecision)),
                     .note = overAlbums(target.interval(MetricCode::AveragePrecision, IntervalKind::Albums)),
                     .role = roleOf(target.target),
                     .stroke = strokeOf(target.target)};
        for (const auto& point : evaluation::precisionRecallCurve(target.ranking)) {
            curve.x.push_back(point.recall);
            curve.y.push_back(point.precision);
        }
        if (curve.y.empty()) continue;
        plot.summary = plot.summary.empty() ? curve.name : listed({plot.summary, curve.name});
        plot.series.push_back(std::move(curve));
    }
    return plot;
}

Plot calibrationPlot(const Evaluation& evaluation)
{
    Plot plot{.id = "calibration",
              .title = withCount(SEGUE_TEXT("Plot", "Calibration"), evaluation),
              .square = true};
    plot.x = {.title = SEGUE_TEXT("Plot", "Predicted probability of Up"), .min = 0, .max = 1};
    plot.y = {.title = SEGUE_TEXT("Plot", "Share that went up"), .min = 0, .max = 1};
    plot.help = SEGUE_TEXT("Plot",
                           "Among the transitions given about 70 %, did about 70 % go up? On the diagonal "
                           "the probabilities can be taken at their "
                           "word. Above it the model is too cautious, below it too sure. The bars are "
                           "Wilson's 95 % intervals of each bin.");
    for (const TargetResult& target : evaluation.targets) {
        Series curve = calibrationCurve(target);
        if (curve.y.empty()) continue;
        plot.summary = plot.summary.empty() ? curve.name : listed({plot.summary, curve.name});
        plot.series.push_back(std::move(curve));
    }
    if (!plot.series.empty())
        plot.series.push_back({.name = SEGUE_TEXT("Plot", "Perfect"),
                               .role = Role::Reference,
                               .stroke = Stroke::Dashed,
                               .x = {0, 1},
                               .y = {0, 1}});
    return plot;
}

Plot nullHistogram(const NullDistribution& null, const Phrase& title, const Phrase& xTitle)
{
    Plot plot{.id = "shuffle", .title = title};
    plot.x = {.title = xTitle};
    plot.y = {.title = null.counted, .min = 0, .integer = true};
    if (null.values.empty()) return plot;
    plot.series.push_back(histogramOf(null, std::clamp<std::size_t>(null.values.size() / 8, 5, 25)));
    plot.marks.push_back({.name = Phrase(SEGUE_TEXT("Plot", "observed: %1"),
                                         {pPhrase(null.p, null.resolution, null.adjusted)}),
                          .vertical = true,
                          .at = null.observed,
                          .measured = true});
    const Phrase against(SEGUE_TEXT("Plot", "Observed %1 against %2, %3"),
                         {fixed(null.observed, 4), std::to_string(null.values.size()),
                          pPhrase(null.p, null.resolution, null.adjusted)});
    plot.summary =
        null.subject.empty() ? Phrase("%1.", {against}) : Phrase("%1, %2.", {against, null.subject});
    return plot;
}

Phrase pPhrase(double p, double resolution, const std::optional<double>& adjusted)
{
    const auto inWords = [](double value) { return fixed(value, value < 0.01 ? 4 : 3); };
    const std::string text = inWords(p);
    if (adjusted && p > resolution * 1.0001)
        return {SEGUE_TEXT("Plot", "p = %1, Holm %3, steps of %2"),
                {text, inWords(resolution), inWords(*adjusted)}};
    if (adjusted)
        return {SEGUE_TEXT("Plot", "p = %1, Holm %3; %2 give no less"),
                {text, std::to_string(std::lround(1 / resolution) - 1), inWords(*adjusted)}};
    if (p > resolution * 1.0001)
        return {SEGUE_TEXT("Plot", "p = %1, in steps of %2"),
                {text, fixed(resolution, resolution < 0.01 ? 4 : 3)}};
    return {SEGUE_TEXT("Plot", "p = %1, the smallest that %2 can give"),
            {text, std::to_string(std::lround(1 / resolution) - 1)}};
}

Plot retrainPlot(const evaluation::RetrainTest& test, std::size_t target, const std::string& id,
                 const Phrase& title)
{
    const auto& one = test.targets.at(target);
    const std::string name(features::targetName(one.target));
    Plot plot = nullHistogram({.values = one.retrained,
                               .observed = one.observed,
                               .p = one.p,
                               .adjusted = one.adjusted,
                               .resolution = test.resolution,
                               .role = roleOf(one.target),
                               .subject = name,
                               .counted = SEGUE_TEXT("Plot", "Networks")},
                              Phrase("%1: %2", {title, targetLabel(one.target)}),
                              SEGUE_TEXT("Plot", "AUC of networks trained anew"));
    plot.id = id + "_" + name;
    plot.help = SEGUE_TEXT("Plot",
                           "The network is trained again and again with one thing taken away, and scored by "
                           "its AUC. The marked line is the network "
                           "of the run. If it lies among the others, what was taken away did not matter; p "
                           "is the share of networks that reach it, "
                           "itself counted in.");
    return plot;
}

Plot shufflePlot(const evaluation::ShuffleTest& test, std::size_t target)
{
    const auto& one = test.targets.at(target);
    const std::string name(features::targetName(one.target));
    Plot plot = nullHistogram({.values = one.shuffled,
                               .observed = one.observed,
                               .p = one.p,
                               .adjusted = one.adjusted,
                               .resolution = test.resolution,
                               .role = roleOf(one.target),
                               .subject = name},
                              Phrase(SEGUE_TEXT("Plot", "Is it order? %1"), {targetLabel(one.target)}),
                              SEGUE_TEXT("Plot", "Model minus running mean, accuracy"));
    plot.x.percent = true;
    plot.id = "shuffle_" + name;
    plot.help = SEGUE_TEXT("Plot",
                           "The tracks of the test albums are put into a random order again and again, and "
                           "the trained model meets each. The "
                           "statistic is how much better the model is than the running-mean rule. If the "
                           "real order (the marked line) lies among "
                           "the shuffles, the model does not use the order of tracks.");
    return plot;
}

Plot importancePlot(std::vector<ImportanceBar> bars, Role role, std::size_t most)
{
    Plot plot{.id = "importance", .title = SEGUE_TEXT("Plot", "What the model uses"), .horizontal = true};
    plot.x = {.column = SEGUE_TEXT("Plot", "Feature")};
    plot.y = {.title = SEGUE_TEXT("Plot", "Accuracy lost without it"), .percent = true};
    plot.help = SEGUE_TEXT("Plot",
                           "Each feature in turn is exchanged between albums, so that it says nothing any "
                           "more about its own album, and the "
                           "accuracy that this costs is the bar. A feature that others can stand in for "
                           "costs little, even if it matters.");
    std::stable_sort(bars.begin(), bars.end(), [](const auto& a, const auto& b) { return a.drop > b.drop; });
    if (bars.size() > most) bars.resize(most);
    std::reverse(bars.begin(), bars.end());  // places count from the bottom
    Series series{.name = SEGUE_TEXT("Plot", "Accuracy lost"), .kind = SeriesKind::Bars, .role = role};
    const bool intervals =
        std::any_of(bars.begin(), bars.end(), [](const auto& bar) { return bar.ci.has_value(); });
    for (const ImportanceBar& bar : bars) {
        plot.x.categories.push_back(bar.feature);
        series.y.push_back(bar.drop);
        if (!intervals) continue;
        series.low.push_back(bar.ci ? bar.ci->low : kNone);
        series.high.push_back(bar.ci ? bar.ci->high : kNone);
    }
    if (!bars.empty())
        plot.summary = Phrase(SEGUE_TEXT("Plot", "Most used: %1, %2 accuracy lost without it."),
                              {bars.back().feature, percent(bars.back().drop)});
    if (!bars.empty()) plot.series.push_back(std::move(series));
    return plot;
}

}  // namespace segue::plot
