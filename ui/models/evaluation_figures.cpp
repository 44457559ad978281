// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/evaluation_figures.h"

#include "base/param_spec.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

namespace segue::ui {

namespace {

using plot::Series;
using plot::SeriesKind;

constexpr std::size_t kHistogramBins = 24;
constexpr std::size_t kBarsAtMost = 12;

double share(std::int64_t part, std::int64_t whole) { return whole ? double(part) / double(whole) : 0; }

std::string name(features::Target target) { return std::string(features::targetName(target)); }

std::string rounded(double value)
{
    std::string text = std::to_string(std::round(value * 1000) / 1000);
    return text.substr(0, text.find('.') + 4);
}

Series dot(double x, double y)
{
    Series series{.name = SEGUE_TEXT("Plot", "threshold"), .kind = SeriesKind::Points, .role = plot::Role::Reference};
    series.x = {x};
    series.y = {y};
    return series;
}

plot::Plot unitSquare(const char* id, const char* x, const char* y)
{
    plot::Plot plot;
    plot.id = id;
    plot.x = {.title = x, .min = 0, .max = 1};
    plot.y = {.title = y, .min = 0, .max = 1};
    return plot;
}

Series diagonal(const char* title)
{
    Series series{.name = title, .role = plot::Role::Reference, .dashed = true};
    series.x = {0, 1};
    series.y = {0, 1};
    return series;
}

}  // namespace

plot::Plot rocAt(const evaluation::TargetResult& result, const evaluation::ThresholdPoint& at)
{
    auto plot = unitSquare("roc_threshold", SEGUE_TEXT("Plot", "False positive rate"), SEGUE_TEXT("Plot", "True positive rate"));
    plot.square = true;
    Series curve{.name = name(result.target), .role = plot::Role(result.target)};
    for (const auto& point : result.roc) {
        curve.x.push_back(point.fpr);
        curve.y.push_back(point.tpr);
    }
    const auto& c = at.confusion;
    const double fpr = share(c.fp, c.fp + c.tn), tpr = share(c.tp, c.tp + c.fn);
    plot.summary = "ROC, " + name(result.target) + ": at the threshold " + rounded(at.threshold) + " the true positive rate is " + rounded(tpr) +
                   ", the false positive rate " + rounded(fpr) + ".";
    plot.series = {diagonal(SEGUE_TEXT("Plot", "chance")), std::move(curve), dot(fpr, tpr)};
    return plot;
}

plot::Plot precisionRecallAt(const evaluation::TargetResult& result, const evaluation::ThresholdPoint& at)
{
    auto plot = unitSquare("precision_recall", SEGUE_TEXT("Plot", "Recall"), SEGUE_TEXT("Plot", "Precision"));
    Series curve{.name = name(result.target), .role = plot::Role(result.target)};
    for (const auto& point : evaluation::thresholdSweep(result.ranking)) {
        const auto& c = point.confusion;
        if (c.tp + c.fp == 0) continue;
        curve.x.push_back(share(c.tp, c.tp + c.fn));
        curve.y.push_back(share(c.tp, c.tp + c.fp));
    }
    const auto& c = at.confusion;
    const double recall = share(c.tp, c.tp + c.fn), precision = share(c.tp, c.tp + c.fp);
    plot.summary = "Precision " + rounded(precision) + " at recall " + rounded(recall) + ", " + name(result.target) + ".";
    plot.marks.push_back({SEGUE_TEXT("Plot", "share of Up"), false, share(c.tp + c.fn, c.tp + c.fn + c.tn + c.fp)});
    plot.series.push_back(std::move(curve));
    if (c.tp + c.fp > 0) plot.series.push_back(dot(recall, precision));
    return plot;
}

plot::Plot calibrationPlot(const evaluation::Evaluation& evaluation)
{
    auto plot = unitSquare("calibration", SEGUE_TEXT("Plot", "Predicted probability of Up"), SEGUE_TEXT("Plot", "Share that went up"));
    plot.square = true;
    plot.series.push_back(diagonal(SEGUE_TEXT("Plot", "perfectly calibrated")));
    plot.summary = "Calibration error:";
    for (const auto& result : evaluation.targets) {
        const auto calibration = evaluation::calibration(result.scored);
        Series line{.name = name(result.target), .role = plot::Role(result.target)};
        for (const auto& bin : calibration.bins) {
            if (!bin.meanScore || !bin.upShare) continue;
            line.x.push_back(*bin.meanScore);
            line.y.push_back(*bin.upShare);
        }
        if (calibration.error) plot.summary += " " + name(result.target) + " " + rounded(*calibration.error);
        Series points = line;
        points.kind = SeriesKind::Points;
        points.name.clear();
        for (const auto& bin : calibration.bins)
            if (bin.meanScore && bin.upShare) {
                points.low.push_back(bin.upShareCi ? bin.upShareCi->low : *bin.upShare);
                points.high.push_back(bin.upShareCi ? bin.upShareCi->high : *bin.upShare);
            }
        plot.series.push_back(std::move(line));
        plot.series.push_back(std::move(points));
    }
    return plot;
}

plot::Plot shufflePlot(const evaluation::ShuffledTarget& target)
{
    plot::Plot plot;
    plot.id = "shuffle_" + name(target.target);
    plot.x.title = SEGUE_TEXT("Plot", "Accuracy above the running mean rule");
    plot.x.percent = true;
    plot.y = {.title = SEGUE_TEXT("Plot", "Shuffles"), .min = 0, .integer = true};
    if (target.shuffled.empty()) return plot;
    const auto [lowest, highest] = std::ranges::minmax(target.shuffled);
    const double low = std::min(lowest, target.observed), high = std::max(highest, target.observed);
    const double margin = std::max(1e-6, (high - low) * 0.05), width = (high - low + 2 * margin) / kHistogramBins;
    Series bars{.name = SEGUE_TEXT("Plot", "albums in another order"), .kind = SeriesKind::Histogram, .role = plot::Role(target.target)};
    bars.y.assign(kHistogramBins, 0);
    for (std::size_t i = 0; i <= kHistogramBins; ++i) bars.x.push_back(low - margin + double(i) * width);
    for (const double value : target.shuffled)
        bars.y[std::min(kHistogramBins - 1, std::size_t((value - bars.x.front()) / width))] += 1;
    plot.series.push_back(std::move(bars));
    plot.marks.push_back({SEGUE_TEXT("Plot", "in the real order"), true, target.observed, true});
    plot.summary = name(target.target) + ": " + rounded(target.observed) + " in the real order, p = " + rounded(target.p) + ", " +
                   rounded(target.adjusted) + " by Holm over the targets.";
    return plot;
}

plot::Plot albumArc(const Evaluated& evaluated, std::uint32_t album, features::Target target)
{
    plot::Plot plot;
    plot.id = "album_arc";
    const auto& windows = *evaluated.prepared->windows;
    const auto& entry = windows.albums->albums[album];
    const auto& overall = windows.overall[std::size_t(target)];
    const auto column = std::ranges::find(evaluated.predictions.targets, target) - evaluated.predictions.targets.begin();
    if (overall.empty() || column == std::ssize(evaluated.predictions.targets)) return plot;
    const auto title = windows.albums->name(entry), artist = windows.albums->artist(entry);
    plot.title = std::string(title) + (artist.empty() ? "" : " · " + std::string(artist));
    plot.x = {.title = SEGUE_TEXT("Plot", "Track"), .min = 0.5, .max = entry.trackCount + 0.5, .integer = true};
    const auto* values = windows.albums->table->column(name(target));
    const auto unit = data::unitSymbol(values ? values->unit : data::Unit::None);
    plot.y.title = name(target) + (unit.empty() ? "" : " [" + std::string(unit) + "]");
    Series curve{.role = plot::Role(target)};
    for (std::uint32_t i = 0; i < entry.trackCount; ++i) {
        curve.x.push_back(i + 1);
        curve.y.push_back(overall[entry.firstTrack + i]);
    }
    std::array<Series, 4> arrows;  // up right, up wrong, down right, down wrong
    const std::array<const char*, 4> names{SEGUE_TEXT("Plot", "predicted up"), SEGUE_TEXT("Plot", "up, but it went down"),
                                           SEGUE_TEXT("Plot", "predicted down"), SEGUE_TEXT("Plot", "down, but it went up")};
    for (std::size_t k = 0; k < arrows.size(); ++k) {
        arrows[k] = {.name = names[k], .kind = SeriesKind::Points, .role = plot::Role(target)};
        arrows[k].marker = k < 2 ? plot::Marker::TriangleUp : plot::Marker::TriangleDown;
        arrows[k].outlined = k % 2 == 1;
    }
    const auto& samples = evaluated.prepared->samples;
    int right = 0, known = 0;
    for (std::size_t row = 0; row < evaluated.predictions.samples.size(); ++row) {
        const auto sample = evaluated.predictions.samples[row];
        if (samples.album[sample] != album) continue;
        const auto direction = samples.direction[std::size_t(target)][sample];
        if (direction == features::Direction::Unknown) continue;
        const double up = double(evaluated.predictions.at(row, std::size_t(column)));
        const bool hit = (up > 0.5) == (direction == features::Direction::Up);
        auto& series = arrows[(up > 0.5 ? 0 : 2) + (hit ? 0 : 1)];
        const auto position = samples.track[sample] - entry.firstTrack;
        series.x.push_back(position + 1.5);
        series.y.push_back((curve.y[position] + curve.y[position + 1]) / 2);
        series.strength.push_back(std::abs(up - 0.5) * 2);
        ++known;
        right += hit;
    }
    plot.summary = std::to_string(right) + " of " + std::to_string(known) + " directions right.";
    plot.series.push_back(std::move(curve));
    for (auto& series : arrows)
        if (!series.x.empty()) plot.series.push_back(std::move(series));
    return plot;
}

std::string groupName(const evaluation::FeatureGroup& group)
{
    return group.window < 0 ? group.name : group.name + " " + std::to_string(group.window + 1);
}

plot::Plot importancePlot(const evaluation::ImportanceResult& importance, features::Target target)
{
    plot::Plot plot;
    plot.id = "importance_" + name(target);
    plot.horizontal = true;
    plot.x.title = "";
    plot.y = {.title = SEGUE_TEXT("Plot", "Accuracy lost without it"), .percent = true};
    std::vector<evaluation::ImportanceOfGroup> values;
    for (const auto& value : importance.values)
        if (value.target == target && importance.groups[value.group].window < 0) values.push_back(value);
    std::ranges::sort(values, std::greater{}, &evaluation::ImportanceOfGroup::accuracyDrop);
    values.resize(std::min(values.size(), kBarsAtMost));
    Series bars{.name = name(target), .kind = SeriesKind::Bars, .role = plot::Role(target)};
    for (const auto& value : values) {
        plot.x.categories.push_back(groupName(importance.groups[value.group]));
        bars.y.push_back(value.accuracyDrop);
        bars.low.push_back(value.accuracyCi ? value.accuracyCi->low : value.accuracyDrop);
        bars.high.push_back(value.accuracyCi ? value.accuracyCi->high : value.accuracyDrop);
    }
    if (values.empty()) return plot;
    plot.summary = "For " + name(target) + " the network leans most on " + plot.x.categories.front() + ": " +
                   rounded(values.front().accuracyDrop) + " of accuracy are lost without it.";
    plot.series.push_back(std::move(bars));
    return plot;
}

std::vector<AlbumScore> albumScores(const Evaluated& evaluated)
{
    const auto& samples = evaluated.prepared->samples;
    const auto& predictions = evaluated.predictions;
    std::vector<AlbumScore> scores;
    for (std::size_t row = 0; row < predictions.samples.size(); ++row) {
        const auto sample = predictions.samples[row];
        if (scores.empty() || scores.back().album != samples.album[sample]) scores.push_back({samples.album[sample]});
        AlbumScore& score = scores.back();
        for (std::size_t t = 0; t < predictions.targets.size(); ++t) {
            const auto& directions = samples.direction[std::size_t(predictions.targets[t])];
            if (directions.empty() || directions[sample] == features::Direction::Unknown) continue;
            const double up = double(predictions.at(row, t));
            const bool hit = (up > 0.5) == (directions[sample] == features::Direction::Up);
            ++score.known;
            score.right += hit;
            if (!hit) score.surestMistake = std::max(score.surestMistake, std::abs(up - 0.5) * 2);
        }
    }
    return scores;
}

}  // namespace segue::ui
