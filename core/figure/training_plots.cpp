// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/training_plots.h"

#include "base/param_spec.h"
#include "figure/number.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace segue::plot {

namespace {

using model::EpochRecord;

/// One measure of the history: which numbers, and how they are called.
struct Measure {
    double EpochRecord::*training;
    double EpochRecord::*validation;
};

using Members = std::map<std::int64_t, std::vector<EpochRecord>>;

Members byMember(const std::vector<EpochRecord>& history)
{
    Members members;
    for (const EpochRecord& record : history) members[record.member].push_back(record);
    return members;
}

Series curve(const std::vector<EpochRecord>& records, double EpochRecord::*value, const Phrase& name,
             Role role)
{
    const bool validation =
        value == &EpochRecord::validationLoss || value == &EpochRecord::validationAccuracy;
    Series series{.name = name,
                  .kind = SeriesKind::Line,
                  .role = role,
                  .stroke = validation ? Stroke::Dashed : Stroke::Solid};
    for (const EpochRecord& record : records) {
        if (!std::isfinite(record.*value)) continue;
        series.x.push_back(double(record.epoch));
        series.y.push_back(record.*value);
    }
    return series;
}

void addCurve(Plot& plot, Series series, bool smooth)
{
    if (series.y.empty()) return;
    if (!smooth) {
        plot.series.push_back(std::move(series));
        return;
    }
    Series bold = series;
    bold.y = smoothed(series.y);
    bold.name = Phrase(SEGUE_TEXT("Plot", "%1, smoothed"), {series.name});
    series.faint = true;
    series.name = Phrase(SEGUE_TEXT("Plot", "%1, each epoch"), {series.name});
    plot.series.push_back(std::move(series));
    plot.series.push_back(std::move(bold));
}

void addMember(Plot& plot, const std::vector<EpochRecord>& records, const Measure& measure,
               const std::string& number, bool smooth)
{
    const auto named = [&](const char* part) {
        return number.empty() ? Phrase(part) : Phrase("%1 %2", {part, number});
    };
    addCurve(plot, curve(records, measure.training, named(SEGUE_TEXT("Plot", "Training")), Role::Training),
             smooth);
    addCurve(plot,
             curve(records, measure.validation, named(SEGUE_TEXT("Plot", "Validation")), Role::Validation),
             smooth);
}

/// Raw values only, thin: the run that is looked at stands out. One entry of the legend speaks for both
/// curves.
void addEarlier(Plot& plot, const EarlierRun& earlier, const Measure& measure)
{
    bool listed = false;
    for (const auto& [member, records] : byMember(*earlier.history))
        for (const auto value : {measure.validation, measure.training}) {
            const char* part =
                value == measure.training ? SEGUE_TEXT("Plot", "Training") : SEGUE_TEXT("Plot", "Validation");
            Series series = curve(records, value, Phrase("%1 %2", {earlier.name, part}), earlier.role);
            if (series.y.empty()) continue;
            series.thin = true;
            series.unlisted = std::exchange(listed, true);
            plot.series.push_back(std::move(series));
        }
}

void markBest(Plot& plot, const std::vector<EpochRecord>& records, double EpochRecord::*value,
              const HistoryOptions& options)
{
    const auto best = std::find_if(records.begin(), records.end(), [&](const EpochRecord& record) {
        return record.epoch == options.bestEpoch;
    });
    if (best == records.end() || !std::isfinite((*best).*value)) return;
    plot.series.push_back(
        {.name = Phrase(SEGUE_TEXT("Plot", "Best epoch (%1)"), {std::to_string(best->epoch)}),
         .kind = SeriesKind::Points,
         .role = Role::Validation,
         .x = {double(best->epoch)},
         .y = {(*best).*value}});
    if (options.patience > 0)
        plot.shade = Shade{SEGUE_TEXT("Plot", "Patience"), double(best->epoch),
                           double(best->epoch + options.patience)};
}

void fill(Plot& plot, const std::vector<EpochRecord>& history, const Measure& measure,
          const HistoryOptions& options)
{
    const Members members = byMember(history);
    for (const auto& earlier : options.earlier) addEarlier(plot, earlier, measure);
    for (const auto& [member, records] : members)
        addMember(plot, records, measure, members.size() > 1 ? std::to_string(member + 1) : "",
                  options.smooth);
    if (!members.empty()) markBest(plot, members.rbegin()->second, measure.validation, options);
    plot.x = {.title = SEGUE_TEXT("Plot", "Epoch"), .integer = true};
}

/// Of a run that scores orders, whether it has validation albums or not.
constexpr auto kLossOfPairs = SEGUE_TEXT(
    "Plot",
    "How unsure the network is which of two orders of an album's tracks is the album's own, after each "
    "epoch: lower is better, 0.693 is a coin. The solid line is on the albums it learns from, a dashed one "
    "on validation albums it does not.");
constexpr auto kAccuracyOfPairs = SEGUE_TEXT(
    "Plot",
    "The share of random orders that score below the album's own after each epoch, on the training albums "
    "(solid) and, where there are some, on validation albums (dashed). Half is what a coin reaches.");

}  // namespace

std::vector<double> smoothed(const std::vector<double>& values, double weight)
{
    std::vector<double> out;
    out.reserve(values.size());
    double sum = 0, mass = 0;
    for (double value : values) {
        if (std::isfinite(value)) {
            sum = weight * sum + (1 - weight) * value;
            mass = weight * mass + (1 - weight);
        }
        out.push_back(std::isfinite(value) ? sum / mass : value);
    }
    return out;
}

Plot lossPlot(const std::vector<EpochRecord>& history, const HistoryOptions& options)
{
    Plot plot{.id = "loss", .title = SEGUE_TEXT("Plot", "Loss")};
    fill(plot, history, {&EpochRecord::trainLoss, &EpochRecord::validationLoss}, options);
    plot.y = {.title = SEGUE_TEXT("Plot", "Binary cross-entropy"), .logarithmic = options.logarithmic};
    const bool validated = std::ranges::any_of(
        history, [](const EpochRecord& epoch) { return std::isfinite(epoch.validationLoss); });
    if (!validated && !history.empty())
        plot.help = SEGUE_TEXT(
            "Plot",
            "How wrong the network's probabilities are after each pass over the training albums (an epoch): "
            "lower is better, "
            "0.693 is a coin. Without validation albums nothing here tells learning from learning by heart.");
    else
        plot.help = SEGUE_TEXT("Plot",
                               "How wrong the network's probabilities are after each pass over the training "
                               "albums (an epoch): lower is better, "
                               "0.693 is a coin. The solid line is on the albums it learns from, the dashed "
                               "one on validation albums it does not. "
                               "Where the dashed line turns up while the solid one falls, the network learns "
                               "its albums by heart; the marked best "
                               "epoch is the one that is kept.");
    if (options.orders) plot.help = kLossOfPairs;
    if (!history.empty()) {
        const EpochRecord& last = history.back();
        plot.summary = std::isfinite(last.validationLoss)
                           ? Phrase(SEGUE_TEXT("Plot", "Loss after epoch %1: training %2, validation %3."),
                                    {std::to_string(last.epoch), fixed(last.trainLoss, 4),
                                     fixed(last.validationLoss, 4)})
                           : Phrase(SEGUE_TEXT("Plot", "Loss after epoch %1: training %2."),
                                    {std::to_string(last.epoch), fixed(last.trainLoss, 4)});
        if (options.bestEpoch > 0)
            plot.summary = Phrase(SEGUE_TEXT("Plot", "%1 Best epoch: %2."),
                                  {plot.summary, std::to_string(options.bestEpoch)});
    }
    return plot;
}

Plot accuracyHistoryPlot(const std::vector<EpochRecord>& history, const HistoryOptions& options)
{
    Plot plot{.id = "accuracy_history", .title = SEGUE_TEXT("Plot", "Accuracy by epoch")};
    fill(plot, history, {&EpochRecord::trainAccuracy, &EpochRecord::validationAccuracy}, options);
    plot.y = {.title = SEGUE_TEXT("Plot", "Accuracy"), .percent = true};
    const bool validated = std::ranges::any_of(
        history, [](const EpochRecord& epoch) { return std::isfinite(epoch.validationAccuracy); });
    if (!validated && !history.empty())
        plot.help = SEGUE_TEXT("Plot",
                               "The share of directions (up or down) predicted right after each epoch, on "
                               "the training albums alone: there are no "
                               "validation albums. Half right is what a coin reaches.");
    else
        plot.help = SEGUE_TEXT("Plot",
                               "The share of directions (up or down) predicted right after each epoch, on "
                               "the training albums (solid) and on the "
                               "validation albums (dashed). Half right is what a coin reaches.");
    if (options.orders) plot.help = kAccuracyOfPairs;
    if (!history.empty()) {
        const EpochRecord& last = history.back();
        plot.summary =
            std::isfinite(last.validationAccuracy)
                ? Phrase(SEGUE_TEXT("Plot", "Accuracy after epoch %1: training %2, validation %3."),
                         {std::to_string(last.epoch), percent(last.trainAccuracy),
                          percent(last.validationAccuracy)})
                : Phrase(SEGUE_TEXT("Plot", "Accuracy after epoch %1: training %2."),
                         {std::to_string(last.epoch), percent(last.trainAccuracy)});
    }
    return plot;
}

}  // namespace segue::plot
