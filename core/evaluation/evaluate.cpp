// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/evaluate.h"

#include "base/parallel.h"
#include "evaluation/baselines/score_baselines.h"
#include "evaluation/bootstrap/bootstrap.h"
#include "evaluation/bootstrap/cluster_intervals.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace segue::evaluation {

namespace {

using features::Direction;
using features::Samples;
using features::Target;

/// The shares of the work that learning the rules and applying them take, for the progress only.
constexpr double kLearningShare = 0.25, kBaselineShare = 0.1;
/// The share that the ROC bands take, where they are asked for.
constexpr double kBandShare = 0.4;

/// The intervals that need no draws.
void fillClosedForms(TargetResult& result)
{
    for (const Metric& metric : metricTable())
        for (const MetricInterval& one : metric.intervals)
            if (one.closedForm) result.interval(metric.code, one.kind) = one.closedForm(result);
}

void fillPoints(TargetResult& result)
{
    result.n = std::int64_t(result.scored.size());
    result.ranking = rank(result.scored);
    result.confusion = confusionAt(result.ranking, result.threshold);
    for (const Metric& metric : metricTable()) result.value(metric.code) = metric.point(result);
    fillClosedForms(result);
    result.roc = rocCurve(result.ranking);
    result.albums = std::int64_t(denseAlbums(result.scored.album).count);
}

/// Mean over targets of a metric; none where one target lacks it.
std::optional<double> meanOver(const std::vector<TargetResult>& targets, MetricCode code)
{
    double sum = 0;
    for (const TargetResult& one : targets) {
        if (!one.value(code)) return std::nullopt;
        sum += *one.value(code);
    }
    return sum / double(targets.size());
}

/// Mean over transitions of a metric that is itself such a mean.
std::optional<double> pooled(const std::vector<TargetResult>& targets, MetricCode code)
{
    double sum = 0, n = 0;
    for (const TargetResult& one : targets) {
        if (one.n == 0) continue;
        if (!one.value(code)) return std::nullopt;
        sum += *one.value(code) * double(one.n);
        n += double(one.n);
    }
    if (n == 0) return std::nullopt;
    return sum / n;
}

/// `all` holds the targets' counts, added up.
std::optional<double> takenTogether(const Metric& metric, const std::vector<TargetResult>& targets,
                                    const TargetResult& all)
{
    switch (metric.pooling) {
        case Pooling::Counts: return metric.point(all);
        case Pooling::Transitions: return pooled(targets, metric.code);
        case Pooling::Targets: return meanOver(targets, metric.code);
    }
    return std::nullopt;
}

TargetResult togetherOf(const std::vector<TargetResult>& targets)
{
    TargetResult all;
    all.ofAllTargets = true;
    all.threshold = targets.front().threshold;
    for (const TargetResult& one : targets) {
        all.n += one.n;
        all.albums = std::max(all.albums, one.albums);
        all.scored.leftOut += one.scored.leftOut;
        all.confusion.tp += one.confusion.tp;
        all.confusion.fp += one.confusion.fp;
        all.confusion.tn += one.confusion.tn;
        all.confusion.fn += one.confusion.fn;
    }
    for (const Metric& metric : metricTable()) all.value(metric.code) = takenTogether(metric, targets, all);
    fillClosedForms(all);
    return all;
}

std::vector<Work> prepareTargets(const Samples& samples, const model::Predictions& predictions,
                                 double threshold, int threads)
{
    std::vector<Target> present;
    for (const Target target : predictions.targets)
        if (!samples.direction[std::size_t(target)].empty()) present.push_back(target);
    std::vector<Work> works(present.size());
    const auto prepareOne = [&](std::size_t i, const std::atomic<bool>&) {
        TargetResult& result = works[i].result;
        result.target = present[i];
        result.threshold = threshold;
        result.scored = scoredOf(samples, predictions, result.target, &result.samples);
        fillPoints(result);
    };
    runPieces({.count = works.size(), .work = prepareOne, .areShort = true}, threads, {});
    return works;
}

/// The albums of a target's rows by their numbers among all predictions' albums.
void numberAlbums(Work& work, const DenseAlbums& albums, std::span<const std::uint32_t> rowAlbum)
{
    std::unordered_map<std::uint32_t, std::uint32_t> number;
    for (std::size_t row = 0; row < rowAlbum.size(); ++row)
        number.try_emplace(rowAlbum[row], albums.album[row]);
    for (const std::uint32_t album : work.result.scored.album) work.album.push_back(number.at(album));
}

void takeOver(TargetResult& result, const ClusterIntervals::ByMetric& intervals)
{
    for (std::size_t k = 0; k < kMetricCount; ++k)
        result.metrics[k].intervals[std::size_t(IntervalKind::Albums)] = intervals[k];
}

/// The intervals over albums.
void takeOver(Evaluation& evaluation, const ClusterIntervals& intervals)
{
    for (std::size_t i = 0; i < evaluation.targets.size(); ++i)
        takeOver(evaluation.targets[i], intervals.targets[i]);
    if (evaluation.together) takeOver(*evaluation.together, intervals.together);
    for (std::size_t i = 0; i < evaluation.baselines.size(); ++i) {
        evaluation.baselines[i].ci = intervals.baselines[i].difference;
        evaluation.baselines[i].aucDifferenceCi = intervals.baselines[i].aucDifference;
    }
    evaluation.agreementCi = intervals.agreement;
    evaluation.albumAgreementCi = intervals.albumAgreement;
}

std::optional<double> meanAgreement(const std::vector<AlbumAgreement>& albums)
{
    double sum = 0;
    for (const AlbumAgreement& album : albums) sum += album.overall;
    return albums.empty() ? std::nullopt : std::optional(sum / double(albums.size()));
}

/// Everything that needs neither the baselines nor the bootstrap.
Evaluation pointsOf(const Samples& samples, const model::Predictions& predictions,
                    const std::vector<Work>& works, const Rightness& known)
{
    Evaluation evaluation;
    evaluation.agreement = agreement(known.right, known.targets);
    std::vector<double> accuracy;
    for (const Target target : predictions.targets) {
        const auto work = std::find_if(works.begin(), works.end(),
                                       [&](const Work& one) { return one.result.target == target; });
        accuracy.push_back(work == works.end() ? 0.5
                                               : work->result.value(MetricCode::Accuracy).value_or(0.5));
    }
    evaluation.independentCounts = independentAgreement(known.known, accuracy);
    for (const Work& work : works) evaluation.targets.push_back(work.result);
    if (!works.empty()) evaluation.together = togetherOf(evaluation.targets);
    std::vector<std::uint32_t> rowAlbum;
    for (const std::uint32_t sample : predictions.samples) rowAlbum.push_back(samples.album[sample]);
    evaluation.albums = std::int64_t(denseAlbums(rowAlbum).count);
    evaluation.albumAgreement = meanAgreement(agreementByAlbum(known.right, known.targets, rowAlbum));
    return evaluation;
}

void drawBands(Evaluation& evaluation, const EvaluateOptions& options, const RunControl& control)
{
    const double share = 1.0 / double(std::max<std::size_t>(evaluation.targets.size(), 1));
    double done = 0;
    for (TargetResult& target : evaluation.targets) {
        const RunControl part = partOf(control, done, done + share);
        done += share;
        target.rocBand = rocBand(target.scored, {options.draws, options.seed, options.threads}, part);
    }
}

}  // namespace

std::optional<ShownInterval> shownInterval(const TargetResult& result, MetricCode code)
{
    for (const IntervalKind kind : {IntervalKind::Albums, IntervalKind::Wilson, IntervalKind::Delong})
        if (const auto& interval = result.interval(code, kind)) return ShownInterval{kind, *interval};
    return std::nullopt;
}

Evaluation evaluatePoints(const Samples& samples, const model::Predictions& predictions, double threshold)
{
    return pointsOf(samples, predictions, prepareTargets(samples, predictions, threshold, 1),
                    rightness(samples, predictions, threshold));
}

Evaluation evaluate(const Samples& samples, const model::Predictions& predictions,
                    std::span<const std::uint32_t> learn, std::span<const std::uint32_t> choose,
                    const EvaluateOptions& options, const RunControl& control)
{
    const LearntBaselines learnt = learnBaselines(samples, predictions.targets, learn, choose,
                                                  options.threads, partOf(control, 0, kLearningShare));
    Evaluation evaluation =
        evaluate(samples, predictions, learnt, options, partOf(control, kLearningShare, 1));
    evaluation.chosenOnValidation = !choose.empty();
    return evaluation;
}

Evaluation evaluate(const Samples& samples, const model::Predictions& predictions,
                    const LearntBaselines& learnt, const EvaluateOptions& options, const RunControl& control)
{
    std::vector<std::uint32_t> rowAlbum;
    rowAlbum.reserve(predictions.samples.size());
    for (const std::uint32_t sample : predictions.samples) rowAlbum.push_back(samples.album[sample]);
    const DenseAlbums albums = denseAlbums(rowAlbum);

    std::vector<Work> works = prepareTargets(samples, predictions, options.threshold, options.threads);
    for (Work& work : works) numberAlbums(work, albums, rowAlbum);
    const InputTable inputs = baselineInputs(*samples.table, learnt.columns);
    const auto scoreOne = [&](std::size_t i, const std::atomic<bool>&) {
        scoreBaselines(works[i], samples, inputs, learnt);
    };
    const bool scored = runPieces({.count = works.size(), .work = scoreOne, .areShort = true},
                                  options.threads, partOf(control, 0, kBaselineShare));

    const Rightness known = rightness(samples, predictions, options.threshold);
    Evaluation evaluation = pointsOf(samples, predictions, works, known);
    evaluation.rulesLearnt = !learnt.empty();
    for (const Work& work : works)
        evaluation.baselines.insert(evaluation.baselines.end(), work.results.begin(), work.results.end());
    const double bands = options.bands ? kBandShare : 0;
    evaluation.intervalsReached = scored;
    if (scored && albums.count > 1) {
        const ToDraw from{.points = evaluation, .works = works, .rightness = known, .album = albums.album};
        const auto drawn = drawIntervals(from, albumsAsClusters(albums.count),
                                         {options.draws, options.seed, options.threads},
                                         partOf(control, kBaselineShare, 1 - bands));
        evaluation.intervalsReached = drawn.has_value();
        if (drawn) takeOver(evaluation, *drawn);
    }
    if (options.bands && evaluation.intervalsReached)
        drawBands(evaluation, options, partOf(control, 1 - bands, 1));
    return evaluation;
}

}  // namespace segue::evaluation
