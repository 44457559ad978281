// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/evaluate.h"

#include "evaluation/bootstrap.h"
#include "evaluation/climb.h"
#include "evaluation/parallel.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace segue::evaluation {

namespace {

using features::Direction;
using features::Samples;
using features::Target;

/// The shares of the work that learning the rules and applying them take, for the progress only.
constexpr double kLadderShare = 0.25, kClimbShare = 0.1;
/// The share that the ROC bands take, where they are asked for.
constexpr double kBandShare = 0.4;

/// What the bootstrap was given for one target.
struct Handles {
    std::size_t n = 0, ups = 0, tp = 0, tn = 0, brier = 0, logLoss = 0, ranking = 0, bestRanking = 0;
    std::array<std::size_t, kRungCount> difference{};
    std::array<std::size_t, kCalibrationBins> off{};  ///< by bin: scores minus Ups
    bool losses = false;
};

/// What it drew for one target.
struct Drawn {
    std::vector<double> n, right, balanced, auc, averagePrecision, brier, logLoss, calibrationError;
};

void fillPoints(TargetResult& result)
{
    result.n = std::int64_t(result.scored.size());
    result.ranking = rank(result.scored);
    result.confusion = confusionAt(result.ranking, result.threshold);
    const Shares shares = sharesOf(result.confusion);
    result.accuracy = shares.accuracy;
    result.balancedAccuracy = shares.balancedAccuracy;
    result.aucOfPredictions = shares.balancedAccuracy;  // the ROC of 0/1 scores has one corner: its area is this mean
    result.auc = auc(result.ranking);
    result.averagePrecision = averagePrecision(result.ranking);
    result.brier = brier(result.scored);
    result.logLoss = logLoss(result.scored);
    result.calibrationError = calibration(result.scored).error;
    result.accuracyCi = wilson(result.confusion.right(), result.n);
    result.aucDelong = delong(result.ranking);
    result.roc = rocCurve(result.ranking);
    result.albums = std::int64_t(denseAlbums(result.scored.album).count);
}

template <class Value>
std::vector<double> sumByAlbum(const Work& work, std::size_t albums, Value value)
{
    std::vector<double> sums(albums);
    for (std::size_t row = 0; row < work.album.size(); ++row) sums[work.album[row]] += double(value(row));
    return sums;
}

/// By bin: how far the scores lie above the share of Ups, summed.
std::array<std::size_t, kCalibrationBins> addCalibration(Bootstrap& bootstrap, const Work& work, std::size_t albums)
{
    const Scored& scored = work.result.scored;
    std::array<std::vector<double>, kCalibrationBins> off;
    for (auto& bin : off) bin.resize(albums);
    for (std::size_t row = 0; row < work.album.size(); ++row)
        off[calibrationBin(scored.score[row])][work.album[row]] += scored.score[row] - double(scored.up[row] != 0);
    std::array<std::size_t, kCalibrationBins> handles{};
    for (std::size_t bin = 0; bin < off.size(); ++bin) handles[bin] = bootstrap.addSum(std::move(off[bin]));
    return handles;
}

Handles addTo(Bootstrap& bootstrap, const Work& work, std::size_t albums)
{
    const Scored& scored = work.result.scored;
    const auto add = [&](auto value) { return bootstrap.addSum(sumByAlbum(work, albums, value)); };
    Handles handles;
    handles.n = add([](std::size_t) { return 1; });
    handles.ups = add([&](std::size_t row) { return scored.up[row]; });
    handles.tp = add([&](std::size_t row) { return scored.up[row] && work.right(row); });
    handles.tn = add([&](std::size_t row) { return !scored.up[row] && work.right(row); });
    handles.losses = work.result.brier.has_value();
    if (handles.losses) {
        handles.brier = add([&](std::size_t row) { return squaredError(scored.score[row], scored.up[row] != 0); });
        handles.logLoss = add([&](std::size_t row) { return negativeLog(scored.score[row], scored.up[row] != 0); });
        handles.off = addCalibration(bootstrap, work, albums);
    }
    handles.ranking = bootstrap.addRanking(work.result.ranking, scored.up, work.album);
    for (std::size_t rung = 0; rung < work.rungCount; ++rung)
        handles.difference[rung] =
            add([&](std::size_t row) { return double(work.right(row)) - (Rung(rung) == Rung::Chance ? 0.5 : double(work.ruleRight(rung, row))); });
    if (work.best) handles.bestRanking = bootstrap.addRanking(work.bestRanking, scored.up, work.album, Bootstrap::Area::AucOnly);
    return handles;
}

std::vector<double> plus(std::vector<double> a, std::span<const double> b)
{
    for (std::size_t i = 0; i < a.size(); ++i) a[i] += b[i];
    return a;
}

Drawn drawnOf(const Bootstrap& bootstrap, const Handles& handles)
{
    Drawn drawn;
    drawn.n = bootstrap.sum(handles.n);
    const std::vector<double> ups = bootstrap.sum(handles.ups), tp = bootstrap.sum(handles.tp), tn = bootstrap.sum(handles.tn);
    drawn.right = plus(tp, tn);
    drawn.balanced = plus(ratio(tp, ups), ratio(tn, difference(drawn.n, ups)));
    for (double& value : drawn.balanced) value /= 2;
    drawn.auc = bootstrap.auc(handles.ranking);
    drawn.averagePrecision = bootstrap.averagePrecision(handles.ranking);
    if (!handles.losses) return drawn;
    drawn.brier = bootstrap.sum(handles.brier);
    drawn.logLoss = bootstrap.sum(handles.logLoss);
    drawn.calibrationError.resize(drawn.n.size());
    for (const std::size_t bin : handles.off) {
        const std::vector<double> off = bootstrap.sum(bin);
        for (std::size_t i = 0; i < off.size(); ++i) drawn.calibrationError[i] += std::abs(off[i]);
    }
    return drawn;
}

void fillIntervals(TargetResult& result, const Drawn& drawn)
{
    result.albumCi = percentileInterval(ratio(drawn.right, drawn.n));
    result.balancedAccuracyCi = percentileInterval(drawn.balanced);
    if (result.auc) result.aucCi = percentileInterval(drawn.auc);
    if (result.averagePrecision) result.averagePrecisionCi = percentileInterval(drawn.averagePrecision);
    if (drawn.brier.empty()) return;
    result.brierCi = percentileInterval(ratio(drawn.brier, drawn.n));
    result.logLossCi = percentileInterval(ratio(drawn.logLoss, drawn.n));
    result.calibrationErrorCi = percentileInterval(ratio(drawn.calibrationError, drawn.n));
}

/// Mean over targets of a metric; none where one target lacks it.
std::optional<double> meanOver(const std::vector<TargetResult>& targets, std::optional<double> TargetResult::*metric)
{
    double sum = 0;
    for (const TargetResult& one : targets) {
        if (!(one.*metric)) return std::nullopt;
        sum += *(one.*metric);
    }
    return sum / double(targets.size());
}

/// Mean over transitions of a metric that is itself such a mean.
std::optional<double> pooled(const std::vector<TargetResult>& targets, std::optional<double> TargetResult::*metric)
{
    double sum = 0, n = 0;
    for (const TargetResult& one : targets) {
        if (one.n == 0) continue;
        if (!(one.*metric)) return std::nullopt;
        sum += *(one.*metric) * double(one.n);
        n += double(one.n);
    }
    if (n == 0) return std::nullopt;
    return sum / n;
}

TargetResult togetherOf(const std::vector<TargetResult>& targets)
{
    TargetResult all;
    all.threshold = targets.front().threshold;
    for (const TargetResult& one : targets) {
        all.n += one.n;
        all.albums = std::max(all.albums, one.albums);
        all.confusion.tp += one.confusion.tp;
        all.confusion.fp += one.confusion.fp;
        all.confusion.tn += one.confusion.tn;
        all.confusion.fn += one.confusion.fn;
    }
    all.accuracy = sharesOf(all.confusion).accuracy;
    all.accuracyCi = wilson(all.confusion.right(), all.n);
    all.brier = pooled(targets, &TargetResult::brier);
    all.logLoss = pooled(targets, &TargetResult::logLoss);
    all.calibrationError = pooled(targets, &TargetResult::calibrationError);
    all.balancedAccuracy = meanOver(targets, &TargetResult::balancedAccuracy);
    all.aucOfPredictions = meanOver(targets, &TargetResult::aucOfPredictions);
    all.auc = meanOver(targets, &TargetResult::auc);
    all.averagePrecision = meanOver(targets, &TargetResult::averagePrecision);
    return all;
}

void addDrawn(Drawn& all, const Drawn& one, double targets)
{
    const auto add = [](std::vector<double>& to, const std::vector<double>& from, double scale) {
        to.resize(std::max(to.size(), from.size()));
        for (std::size_t i = 0; i < from.size(); ++i) to[i] += from[i] / scale;
    };
    add(all.n, one.n, 1);
    add(all.right, one.right, 1);
    add(all.brier, one.brier, 1);
    add(all.logLoss, one.logLoss, 1);
    add(all.calibrationError, one.calibrationError, 1);
    add(all.balanced, one.balanced, targets);
    add(all.auc, one.auc, targets);
    add(all.averagePrecision, one.averagePrecision, targets);
}

/// Agreement of all predictions, with what the bootstrap over albums needs of it.
struct AgreementWork {
    Rightness rightness;
    std::size_t shares = 0, counts = 0, means = 0, known = 0;  ///< handles

    void addTo(Bootstrap& bootstrap, const DenseAlbums& albums)
    {
        std::vector<double> share(albums.count), count(albums.count);
        for (std::size_t row = 0; row < rightness.right.size(); ++row) {
            if (rightness.targets[row] == 0) continue;
            share[albums.album[row]] += double(rightness.right[row]) / rightness.targets[row];
            count[albums.album[row]] += 1;
        }
        std::vector<double> mean(albums.count), any(albums.count);
        for (std::size_t album = 0; album < albums.count; ++album) {
            if (count[album] == 0) continue;
            mean[album] = share[album] / count[album];
            any[album] = 1;
        }
        means = bootstrap.addSum(std::move(mean));
        known = bootstrap.addSum(std::move(any));
        shares = bootstrap.addSum(std::move(share));
        counts = bootstrap.addSum(std::move(count));
    }
};

std::vector<Work> prepareTargets(const Samples& samples, const model::Predictions& predictions, double threshold, int threads)
{
    std::vector<Target> present;
    for (const Target target : predictions.targets)
        if (!samples.direction[std::size_t(target)].empty()) present.push_back(target);
    std::vector<Work> works(present.size());
    forEachIndex(works.size(), threads, {}, [&](std::size_t i) {
        TargetResult& result = works[i].result;
        result.target = present[i];
        result.threshold = threshold;
        result.scored = scoredOf(samples, predictions, result.target, &result.samples);
        fillPoints(result);
    });
    return works;
}

/// The albums of a target's rows by their numbers among all predictions' albums.
void numberAlbums(Work& work, const DenseAlbums& albums, std::span<const std::uint32_t> rowAlbum)
{
    std::unordered_map<std::uint32_t, std::uint32_t> number;
    for (std::size_t row = 0; row < rowAlbum.size(); ++row) number.try_emplace(rowAlbum[row], albums.album[row]);
    for (const std::uint32_t album : work.result.scored.album) work.album.push_back(number.at(album));
}

/// Everything that stands on the bootstrap over albums. False: stopped.
bool drawIntervals(Evaluation& evaluation, std::vector<Work>& works, AgreementWork& agreed, const DenseAlbums& albums, const EvaluateOptions& options,
                   const RunControl& control)
{
    Bootstrap bootstrap(albums.count, {options.draws, options.seed, options.threads});
    std::vector<Handles> handles;
    for (const Work& work : works) handles.push_back(addTo(bootstrap, work, albums.count));
    agreed.addTo(bootstrap, albums);
    if (!bootstrap.run(control)) return false;
    Drawn together;
    std::size_t rung = 0;
    for (std::size_t i = 0; i < works.size(); ++i) {
        const Drawn drawn = drawnOf(bootstrap, handles[i]);
        fillIntervals(evaluation.targets[i], drawn);
        addDrawn(together, drawn, double(works.size()));
        for (std::size_t k = 0; k < works[i].rungCount; ++k) {
            RungResult& result = evaluation.ladder[rung++];
            result.ci = percentileInterval(ratio(bootstrap.sum(handles[i].difference[k]), drawn.n));
            if (result.best && result.modelMinusRuleAuc)
                result.aucDifferenceCi = percentileInterval(difference(drawn.auc, bootstrap.auc(handles[i].bestRanking)));
        }
    }
    if (evaluation.together) {
        if (!evaluation.together->brier) together.brier.clear();
        fillIntervals(*evaluation.together, together);
    }
    evaluation.agreementCi = percentileInterval(ratio(bootstrap.sum(agreed.shares), bootstrap.sum(agreed.counts)));
    if (evaluation.albumAgreement) evaluation.albumAgreementCi = percentileInterval(ratio(bootstrap.sum(agreed.means), bootstrap.sum(agreed.known)));
    return true;
}

std::optional<double> meanAgreement(const std::vector<AlbumAgreement>& albums)
{
    double sum = 0;
    for (const AlbumAgreement& album : albums) sum += album.overall;
    return albums.empty() ? std::nullopt : std::optional(sum / double(albums.size()));
}

/// Everything that needs neither the ladder nor the bootstrap.
Evaluation pointsOf(const Samples& samples, const model::Predictions& predictions, const std::vector<Work>& works, const Rightness& known)
{
    Evaluation evaluation;
    evaluation.agreement = agreement(known.right, known.targets);
    std::vector<double> accuracy;
    for (const Target target : predictions.targets) {
        const auto work = std::find_if(works.begin(), works.end(), [&](const Work& one) { return one.result.target == target; });
        accuracy.push_back(work == works.end() ? 0.5 : work->result.accuracy.value_or(0.5));
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

Evaluation evaluatePoints(const Samples& samples, const model::Predictions& predictions, double threshold)
{
    return pointsOf(samples, predictions, prepareTargets(samples, predictions, threshold, 1), rightness(samples, predictions, threshold));
}

Evaluation evaluate(const Samples& samples, const model::Predictions& predictions, std::span<const std::uint32_t> learn,
                    std::span<const std::uint32_t> choose, const EvaluateOptions& options, const RunControl& control)
{
    const LearntLadder learnt = learnLadder(samples, predictions.targets, learn, choose, options.threads, partOf(control, 0, kLadderShare));
    Evaluation evaluation = evaluate(samples, predictions, learnt, options, partOf(control, kLadderShare, 1));
    evaluation.chosenOnValidation = !choose.empty();
    return evaluation;
}

Evaluation evaluate(const Samples& samples, const model::Predictions& predictions, const LearntLadder& learnt, const EvaluateOptions& options,
                    const RunControl& control)
{
    std::vector<std::uint32_t> rowAlbum;
    rowAlbum.reserve(predictions.samples.size());
    for (const std::uint32_t sample : predictions.samples) rowAlbum.push_back(samples.album[sample]);
    const DenseAlbums albums = denseAlbums(rowAlbum);

    std::vector<Work> works = prepareTargets(samples, predictions, options.threshold, options.threads);
    for (Work& work : works) numberAlbums(work, albums, rowAlbum);
    const InputTable inputs = ladderInputs(*samples.table, learnt.columns);
    const bool climbed = forEachIndex(works.size(), options.threads, partOf(control, 0, kClimbShare),
                                      [&](std::size_t i) { climb(works[i], samples, inputs, learnt); });

    AgreementWork agreed{rightness(samples, predictions, options.threshold)};
    Evaluation evaluation = pointsOf(samples, predictions, works, agreed.rightness);
    evaluation.rulesLearnt = !learnt.empty();
    for (const Work& work : works) evaluation.ladder.insert(evaluation.ladder.end(), work.ladder.begin(), work.ladder.end());
    const double bands = options.bands ? kBandShare : 0;
    evaluation.intervalsReached =
        climbed && (albums.count < 2 || drawIntervals(evaluation, works, agreed, albums, options, partOf(control, kClimbShare, 1 - bands)));
    if (options.bands && evaluation.intervalsReached) drawBands(evaluation, options, partOf(control, 1 - bands, 1));
    return evaluation;
}

}  // namespace segue::evaluation
