// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/evaluation_plots.h"

#include "base/param_spec.h"
#include "figure/number.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace segue::plot {

namespace {

using evaluation::BaselineResult;
using evaluation::Evaluation;
using evaluation::IntervalKind;
using evaluation::MetricCode;
using evaluation::TargetResult;

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

const BaselineResult* baselineOf(const Evaluation& evaluation, std::string_view name, features::Target target)
{
    for (const BaselineResult& baseline : evaluation.baselines)
        if (baseline.name == name && baseline.target == target) return &baseline;
    return nullptr;
}

Series ruleBars(const Evaluation& evaluation, std::string_view name)
{
    Series bars{.name = ruleLabel(name), .kind = SeriesKind::Bars, .role = Role::Rule};
    for (const TargetResult& target : evaluation.targets) {
        const BaselineResult* baseline = baselineOf(evaluation, name, target.target);
        bars.y.push_back(baseline ? baseline->accuracy : kNone);
        bars.n.push_back(target.n);
    }
    return bars;
}

/// Which interval the model's bars carry.
const char* modelName(const Evaluation& evaluation)
{
    bool albums = false, wilson = false;
    for (const TargetResult& target : evaluation.targets)
        if (const auto shown = shownInterval(target, MetricCode::Accuracy))
            (shown->kind == IntervalKind::Albums ? albums : wilson) = true;
    if (albums && wilson) return SEGUE_TEXT("Plot", "Model, 95 % over albums, or Wilson");
    if (albums) return SEGUE_TEXT("Plot", "Model, 95 % over albums");
    return wilson ? SEGUE_TEXT("Plot", "Model, 95 % Wilson") : SEGUE_TEXT("Plot", "Model");
}

Series modelBars(const Evaluation& evaluation)
{
    Series bars{.name = modelName(evaluation), .kind = SeriesKind::Bars, .role = Role::Accent};
    for (const TargetResult& target : evaluation.targets) {
        const auto shown = shownInterval(target, MetricCode::Accuracy);
        const auto& accuracy = target.value(MetricCode::Accuracy);
        bars.y.push_back(accuracy.value_or(kNone));
        bars.n.push_back(target.n);
        bars.low.push_back(shown ? shown->interval.low : kNone);
        bars.high.push_back(shown ? shown->interval.high : kNone);
        bars.roles.push_back(roleOf(target.target));
        bars.labels.push_back(accuracy ? percent(*accuracy) : std::string());
    }
    return bars;
}

Series bestLevels(const Evaluation& evaluation)
{
    Series levels{.name = evaluation.chosenOnValidation ? SEGUE_TEXT("Plot", "Best rule on validation")
                                                        : SEGUE_TEXT("Plot", "Best rule on training"),
                  .kind = SeriesKind::Points,
                  .role = Role::Reference};
    for (std::size_t k = 0; k < evaluation.targets.size(); ++k)
        if (const BaselineResult* baseline = bestBaseline(evaluation, evaluation.targets[k].target)) {
            levels.x.push_back(double(k));
            levels.y.push_back(baseline->accuracy);
            levels.n.push_back(evaluation.targets[k].n);
        }
    return levels;
}

Phrase accuracySummary(const Evaluation& evaluation)
{
    std::vector<Phrase> parts;
    for (const TargetResult& target : evaluation.targets) {
        const auto& accuracy = target.value(MetricCode::Accuracy);
        if (!accuracy) continue;
        const BaselineResult* best = bestBaseline(evaluation, target.target);
        parts.push_back(best ? Phrase(SEGUE_TEXT("Plot", "%1 %2 (best simple rule, %3, %4)"),
                                      {targetLabel(target.target), percent(*accuracy), ruleLabel(best->name),
                                       percent(best->accuracy)})
                             : Phrase("%1 %2", {targetLabel(target.target), percent(*accuracy)}));
    }
    return parts.empty() ? Phrase() : Phrase(SEGUE_TEXT("Plot", "Accuracy: %1."), {listed(parts)});
}

Series rocCurveOf(const TargetResult& target, bool ofPredictions)
{
    Series curve{.name = targetLabel(target.target),
                 .kind = SeriesKind::Line,
                 .role = roleOf(target.target),
                 .stroke = strokeOf(target.target)};
    if (const auto& auc = target.value(MetricCode::Auc))
        curve.name = Phrase(SEGUE_TEXT("Plot", "%1, AUC %2"), {curve.name, fixed(*auc, 3)});
    const auto shown = shownInterval(target, MetricCode::Auc);
    const std::string low = shown ? fixed(shown->interval.low, 3) : std::string();
    const std::string high = shown ? fixed(shown->interval.high, 3) : std::string();
    const auto& cut = target.value(MetricCode::AucOfPredictions);
    const bool both = ofPredictions && cut;
    if (shown) curve.note = Phrase(SEGUE_TEXT("Plot", "%1 to %2"), {low, high});
    if (both) curve.note = Phrase(SEGUE_TEXT("Plot", "of its 0/1 predictions %1"), {fixed(*cut, 3)});
    if (shown && both)
        curve.note = Phrase(SEGUE_TEXT("Plot", "%1 to %2; of 0/1: %3"), {low, high, fixed(*cut, 3)});
    for (const evaluation::RocPoint& point : target.roc) {
        curve.x.push_back(point.fpr);
        curve.y.push_back(point.tpr);
    }
    return curve;
}

Series independentLevels(const evaluation::Agreement& agreement, const std::array<double, 10>& independent)
{
    Series levels{.name = SEGUE_TEXT("Plot", "If the targets were independent"),
                  .kind = SeriesKind::Points,
                  .role = Role::Reference};
    for (std::size_t k = 0; k < independent.size(); ++k) {
        if (independent[k] <= 0) continue;
        levels.x.push_back((agreement.edges[k] + agreement.edges[k + 1]) / 2);
        levels.y.push_back(independent[k]);
    }
    return levels;
}

Phrase rocTitle(const Evaluation& evaluation)
{
    const auto has = [&](IntervalKind kind) {
        return std::ranges::any_of(evaluation.targets, [&](const TargetResult& one) {
            return one.interval(MetricCode::Auc, kind).has_value();
        });
    };
    const bool bands = std::ranges::any_of(evaluation.targets,
                                           [](const TargetResult& one) { return !one.rocBand.fpr.empty(); });
    const bool albums = bands || has(IntervalKind::Albums), delong = has(IntervalKind::Delong);
    if (albums) return withCount(SEGUE_TEXT("Plot", "ROC and AUC, 95 % over albums"), evaluation);
    return withCount(
        delong ? SEGUE_TEXT("Plot", "ROC and AUC, 95 % DeLong") : SEGUE_TEXT("Plot", "ROC curves"),
        evaluation);
}

const char* baselinesHelp(bool chosenOnValidation)
{
    if (chosenOnValidation)
        return SEGUE_TEXT("Plot",
                          "How often the direction of the next track was predicted right. The grey bars are "
                          "simple rules that need no network, "
                          "learnt from the training and validation albums; the coloured bar is the model, "
                          "with its 95 % interval over albums. The "
                          "line across it is the best simple rule, chosen on the validation albums: only "
                          "what rises above that line is the "
                          "model's own. The dashed line at 50 % is a coin.");
    return SEGUE_TEXT("Plot",
                      "How often the direction of the next track was predicted right. The grey bars are "
                      "simple rules that need no network, "
                      "learnt from the training albums; the coloured bar is the model, with its 95 % "
                      "interval over albums. The line across it "
                      "is the best simple rule, chosen on the albums it was learnt from, for there is no "
                      "validation part: only what rises above "
                      "that line is the model's own. The dashed line at 50 % is a coin.");
}

}  // namespace

Role roleOf(features::Target target) { return Role(std::size_t(target)); }

Stroke strokeOf(features::Target target) { return Stroke(std::size_t(target)); }

std::string targetLabel(features::Target target)
{
    constexpr std::array kLabels{SEGUE_TEXT("Plot", "Valence"), SEGUE_TEXT("Plot", "Energy"),
                                 SEGUE_TEXT("Plot", "Loudness"), SEGUE_TEXT("Plot", "Tempo")};
    return kLabels.at(std::size_t(target));
}

std::string ruleLabel(std::string_view name)
{
    constexpr std::array kLabels{SEGUE_TEXT("Plot", "Chance"),       SEGUE_TEXT("Plot", "Majority"),
                                 SEGUE_TEXT("Plot", "Alternation"),  SEGUE_TEXT("Plot", "Median"),
                                 SEGUE_TEXT("Plot", "Running mean"), SEGUE_TEXT("Plot", "Markov"),
                                 SEGUE_TEXT("Plot", "Logistic")};
    static_assert(kLabels.size() == std::size(evaluation::kBaselineNames));
    const auto found =
        std::find(std::begin(evaluation::kBaselineNames), std::end(evaluation::kBaselineNames), name);
    return found == std::end(evaluation::kBaselineNames)
               ? capitalised(name)
               : kLabels[std::size_t(found - std::begin(evaluation::kBaselineNames))];
}

Phrase withCount(const Phrase& title, const Evaluation& evaluation)
{
    if (evaluation.targets.empty()) return title;
    const auto [least, most] = std::ranges::minmax_element(evaluation.targets, {}, &TargetResult::n);
    if (least->n == most->n) return {SEGUE_TEXT("Plot", "%1, n = %2"), {title, grouped(most->n)}};
    return {SEGUE_TEXT("Plot", "%1, n = %2 to %3"), {title, grouped(least->n), grouped(most->n)}};
}

Plot accuracyBars(const Evaluation& evaluation)
{
    Plot plot{.id = "accuracy",
              .title = withCount(SEGUE_TEXT("Plot", "Accuracy on the ladder of simple rules"), evaluation),
              .summary = accuracySummary(evaluation)};
    plot.x.column = SEGUE_TEXT("Plot", "Target");
    for (const TargetResult& target : evaluation.targets)
        plot.x.categories.push_back(targetLabel(target.target));
    if (!evaluation.baselines.empty())
        for (std::string_view name : evaluation::kBaselineNames)
            plot.series.push_back(ruleBars(evaluation, name));
    plot.series.push_back(modelBars(evaluation));
    if (Series levels = bestLevels(evaluation); !levels.y.empty()) plot.series.push_back(std::move(levels));

    plot.y = {.title = SEGUE_TEXT("Plot", "Accuracy"),
              .min = 0,
              .max = 1,
              .percent = true};                              // a bar that does not start at 0 flatters
    const bool chanceIsBar = !evaluation.baselines.empty();  // then the line needs no words of its own
    plot.marks.push_back({.name = chanceIsBar ? "" : SEGUE_TEXT("Plot", "chance, 50 %"), .at = 0.5});
    plot.help = baselinesHelp(evaluation.chosenOnValidation);
    return plot;
}

Plot accuracyLevels(const Evaluation& evaluation)
{
    Plot plot = accuracyBars(evaluation);
    std::erase_if(plot.series, [](const Series& series) { return series.role == Role::Rule; });
    plot.title = withCount(SEGUE_TEXT("Plot", "Accuracy"), evaluation);
    plot.horizontal = true;
    std::ranges::reverse(plot.x.categories);  // places count from the bottom
    for (Series& series : plot.series) {
        for (double& place : series.x) place = double(plot.x.categories.size()) - 1 - place;
        for (auto* values : {&series.low, &series.high}) std::ranges::reverse(*values);
        if (series.kind != SeriesKind::Bars) continue;
        std::ranges::reverse(series.y);
        std::ranges::reverse(series.roles);
        std::ranges::reverse(series.labels);
        std::ranges::reverse(series.n);
    }
    plot.marks = {{.name = "", .at = 0.5}};
    plot.help = SEGUE_TEXT("Plot",
                           "How often the direction of the next track was predicted right, with Wilson's 95 "
                           "% interval, which takes transitions for "
                           "independent. The line across a bar is the best simple rule on the same "
                           "transitions, learnt from the training albums "
                           "alone. The dashed line at 50 % is a coin.");
    return plot;
}

Plot rocPlot(const Evaluation& evaluation, bool ofPredictions)
{
    Plot plot{.id = "roc", .title = rocTitle(evaluation), .square = true};
    plot.x = {.title = SEGUE_TEXT("Plot", "False positive rate"), .min = 0, .max = 1};
    plot.y = {.title = SEGUE_TEXT("Plot", "True positive rate"), .min = 0, .max = 1};
    for (const TargetResult& target : evaluation.targets)
        if (Series band = rocBandSeries(target.rocBand, target.target); !band.x.empty())
            plot.series.push_back(std::move(band));
    std::vector<Phrase> areas;
    for (const TargetResult& target : evaluation.targets) {
        Series curve = rocCurveOf(target, ofPredictions);
        if (curve.y.empty()) continue;
        areas.push_back(curve.name);
        plot.series.push_back(std::move(curve));
    }
    if (!areas.empty()) {
        plot.summary = Phrase(SEGUE_TEXT("Plot", "Area under the ROC curve: %1."), {listed(areas)});
        plot.series.push_back({.name = SEGUE_TEXT("Plot", "Chance"),
                               .kind = SeriesKind::Line,
                               .role = Role::Reference,
                               .stroke = Stroke::Dashed,
                               .x = {0, 1},
                               .y = {0, 1}});
    }
    plot.help = SEGUE_TEXT("Plot",
                           "Every point of a curve is one possible threshold: how many of the real Ups it "
                           "catches (upwards) for how many false "
                           "alarms (to the right). The area under the curve (AUC) is the probability that a "
                           "random Up has a higher score than a "
                           "random Down: 0.5 is a coin, 1 is perfect. Below it stands its 95 % interval, "
                           "over albums or DeLong's as the title says. "
                           "A band holds 95 % of the curves that albums drawn anew would give, point by "
                           "point. \"Of 0/1\" is the AUC of the predictions cut to 0 and 1, which some "
                           "reports print instead: usually a lower number for the same model.");
    return plot;
}

Series rocBandSeries(const evaluation::RocBand& band, features::Target target)
{
    return {.name = Phrase(SEGUE_TEXT("Plot", "%1, 95 % band over albums"), {targetLabel(target)}),
            .kind = SeriesKind::Band,
            .role = roleOf(target),
            .x = band.fpr,
            .low = band.low,
            .high = band.high,
            .unlisted = true};
}

Plot agreementOf(const Evaluation& evaluation)
{
    const auto wilson = evaluation.together
                            ? evaluation.together->interval(MetricCode::Accuracy, IntervalKind::Wilson)
                            : std::nullopt;
    Phrase interval;
    if (const auto& ci = evaluation.agreementCi)
        interval = Phrase(SEGUE_TEXT("Plot", "95 % over albums %1 to %2"),
                          {fixed(100 * ci->low, 1), fixed(100 * ci->high, 1)});
    else if (wilson)
        interval = Phrase(SEGUE_TEXT("Plot", "95 % Wilson %1 to %2"),
                          {fixed(100 * wilson->low, 1), fixed(100 * wilson->high, 1)});
    return agreementPlot(evaluation.agreement, &evaluation.independentCounts, interval);
}

Plot agreementPlot(const evaluation::Agreement& agreement, const std::array<double, 10>* independent,
                   const Phrase& interval)
{
    const Phrase title(SEGUE_TEXT("Plot", "Agreement of a transition's targets"));
    Plot plot{.id = "agreement",
              .title = agreement.n ? Phrase(SEGUE_TEXT("Plot", "%1, n = %2"), {title, grouped(agreement.n)})
                                   : title};
    plot.x = {.title = SEGUE_TEXT("Plot", "Share of a transition's targets predicted right"),
              .min = 0,
              .max = 1,
              .percent = true};
    plot.y = {.title = SEGUE_TEXT("Plot", "Transitions"), .min = 0, .integer = true};
    plot.help = SEGUE_TEXT("Plot",
                           "For every transition: how many of its targets (valence, energy, loudness, tempo) "
                           "were predicted right. All four give "
                           "100 %, none gives 0 %. The marked value is the mean over all transitions. The "
                           "lines across the bars: what the same "
                           "accuracies would give if being right on one target said nothing of the others. "
                           "Bars higher than their line at both ends "
                           "mean that the targets are right and wrong together.");
    if (agreement.n == 0) return plot;

    Series bins{
        .name = SEGUE_TEXT("Plot", "Transitions"), .kind = SeriesKind::Histogram, .role = Role::Accent};
    bins.x.assign(agreement.edges.begin(), agreement.edges.end());
    for (const std::int64_t n : agreement.counts) {
        bins.y.push_back(double(n));
        bins.labels.push_back(n > 0 ? grouped(n) : std::string());
    }
    plot.series.push_back(std::move(bins));
    plot.y.max = double(*std::ranges::max_element(agreement.counts));
    if (independent) {
        plot.series.push_back(independentLevels(agreement, *independent));
        plot.y.max = std::max(*plot.y.max, *std::ranges::max_element(*independent));
    }
    plot.y.max = kRoomForCounts * *plot.y.max;
    const Phrase overall(SEGUE_TEXT("Plot", "overall agreement %1"), {percent(agreement.overall)});
    plot.marks.push_back({.name = interval.empty() ? overall : Phrase("%1, %2", {overall, interval}),
                          .vertical = true,
                          .at = agreement.overall,
                          .measured = true});
    plot.summary = Phrase(SEGUE_TEXT("Plot", "Overall agreement %1 over %2 transitions."),
                          {percent(agreement.overall, 2), grouped(agreement.n)});
    return plot;
}

}  // namespace segue::plot
