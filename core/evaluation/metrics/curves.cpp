// SPDX-License-Identifier: GPL-3.0-or-later
// Expected calibration error (Naeini, Cooper, Hauskrecht, AAAI 2015): over ten bins of P(Up), bin k with n(k)
// of the n transitions,
//     sum over k of n(k) / n |mean score in k - share of Ups in k|.
#include "evaluation/metrics/curves.h"

#include "base/parallel.h"
#include "evaluation/bootstrap/draw_stream.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace segue::evaluation {

namespace {

constexpr std::size_t kBins = kCalibrationBins, kMostThresholds = 1024, kGrid = 101;

/// Ups and Downs of every album between two neighbouring thresholds, highest scores first.
struct Slices {
    std::size_t count = 0, albums = 0;
    std::vector<std::uint32_t> slice, album;  ///< by transition, in the order of the ranking
    std::vector<std::uint8_t> up;
};

Slices slicesOf(const Scored& scored, const Ranking& ranking, const DenseAlbums& albums)
{
    Slices slices;
    slices.albums = albums.count;
    const std::size_t size = (ranking.order.size() + kMostThresholds - 1) / kMostThresholds;
    std::size_t begin = 0, full = size;
    for (const Step& step : ranking.steps) {
        for (std::size_t i = begin; i < step.end; ++i) {
            slices.slice.push_back(std::uint32_t(slices.count));
            slices.album.push_back(albums.album[ranking.order[i]]);
            slices.up.push_back(scored.up[ranking.order[i]]);
        }
        begin = step.end;
        if (step.end < full && step.end < ranking.order.size()) continue;
        ++slices.count;
        full = step.end + size;
    }
    return slices;
}

/// The true positive rate of a curve at each point of the grid, linear between thresholds, the upper end of a
/// vertical.
void readAtGrid(std::span<const double> ups, std::span<const double> downs, double* tpr)
{
    double allUps = 0, allDowns = 0;
    for (std::size_t i = 0; i < ups.size(); ++i) allUps += ups[i], allDowns += downs[i];
    if (allUps == 0 || allDowns == 0) return;
    double x = 0, y = 0;
    std::size_t slice = 0;
    for (std::size_t k = 0; k < kGrid; ++k) {
        const double at = double(k) / double(kGrid - 1) * allDowns;
        while (slice < ups.size() && x + downs[slice] <= at) x += downs[slice], y += ups[slice], ++slice;
        const double part = slice < ups.size() ? (at - x) / downs[slice] : 0;
        tpr[k] = (y + (slice < ups.size() ? part * ups[slice] : 0)) / allUps;
    }
}

void drawCurve(const Slices& slices, std::uint64_t seed, std::size_t draw, double* tpr)
{
    std::vector<double> weight(slices.albums), ups(slices.count), downs(slices.count);
    DrawStream random(seed, draw);
    for (std::size_t i = 0; i < slices.albums; ++i) ++weight[random.below(std::uint32_t(slices.albums))];
    for (std::size_t i = 0; i < slices.slice.size(); ++i) {
        const double one = weight[slices.album[i]], isUp = slices.up[i];
        ups[slices.slice[i]] += one * isUp;
        downs[slices.slice[i]] += one * (1 - isUp);
    }
    readAtGrid(ups, downs, tpr);
}

}  // namespace

std::size_t calibrationBin(double score)
{
    const auto edge = [](std::size_t k) { return double(k) / kBins; };
    std::size_t bin = std::min(std::size_t(score * kBins), kBins - 1);
    if (score < edge(bin)) --bin;
    if (bin + 1 < kBins && score >= edge(bin + 1)) ++bin;
    return bin;
}

Calibration calibration(const Scored& scored)
{
    Calibration result;
    std::vector<double> sum(kBins);
    for (std::size_t k = 0; k < kBins; ++k) {
        CalibrationBin bin;
        bin.low = double(k) / kBins;
        bin.high = double(k + 1) / kBins;
        result.bins.push_back(bin);
    }
    for (std::size_t i = 0; i < scored.size(); ++i) {
        const double score = scored.score[i];
        if (!(score >= 0 && score <= 1)) return {};
        const std::size_t bin = calibrationBin(score);
        ++result.bins[bin].n;
        result.bins[bin].ups += scored.up[i] != 0;
        sum[bin] += score;
    }
    double error = 0;
    for (std::size_t k = 0; k < kBins; ++k) {
        CalibrationBin& bin = result.bins[k];
        if (bin.n == 0) continue;
        bin.meanScore = sum[k] / double(bin.n);
        bin.upShare = double(bin.ups) / double(bin.n);
        bin.upShareCi = wilson(bin.ups, bin.n);
        error += std::abs(sum[k] - double(bin.ups));
    }
    if (scored.size()) result.error = error / double(scored.size());
    return result;
}

ThresholdPoint atThreshold(const Ranking& ranking, double threshold)
{
    const Confusion confusion = confusionAt(ranking, threshold);
    return {.threshold = threshold,
            .confusion = confusion,
            .shares = sharesOf(confusion),
            .intervals = intervalsOf(confusion)};
}

std::vector<ThresholdPoint> thresholdSweep(const Ranking& ranking, std::size_t most)
{
    std::vector<ThresholdPoint> points;
    if (ranking.steps.empty() || most == 0) return points;
    const double lowest = ranking.steps.back().score;
    points.push_back(atThreshold(ranking, std::nextafter(lowest, -std::numeric_limits<double>::infinity())));
    const double spacing = double(ranking.order.size()) / double(std::max<std::size_t>(most - 1, 1));
    double due = 0;
    for (std::size_t k = ranking.steps.size(); k-- > 0;) {
        const std::size_t below = ranking.order.size() - (k ? ranking.steps[k - 1].end : 0);
        if (double(below) < due + std::min(spacing, 1.0) && k > 0) continue;
        points.push_back(atThreshold(ranking, ranking.steps[k].score));
        due = double(below) + std::max(spacing - 1, 0.0);
    }
    return points;
}

RocBand rocBand(const Scored& scored, const BootstrapOptions& options, const RunControl& control)
{
    const Ranking ranking = rank(scored);
    const DenseAlbums albums = denseAlbums(scored.album);
    if (ranking.ups == 0 || ranking.downs == 0 || albums.count < 2 || options.draws <= 0) return {};
    const Slices slices = slicesOf(scored, ranking, albums);
    const auto draws = std::size_t(options.draws);
    std::vector<double> tpr(draws * kGrid, std::numeric_limits<double>::quiet_NaN());
    const auto drawOne = [&](std::size_t draw, const std::atomic<bool>&) {
        drawCurve(slices, options.seed, draw, tpr.data() + draw * kGrid);
    };
    if (!runPieces({.count = draws, .work = drawOne, .areShort = true}, options.threads, control)) return {};
    RocBand band;
    std::vector<double> column(draws);
    for (std::size_t k = 0; k < kGrid; ++k) {
        for (std::size_t draw = 0; draw < draws; ++draw) column[draw] = tpr[draw * kGrid + k];
        const auto interval = percentileInterval(column);
        if (!interval) return {};
        band.fpr.push_back(double(k) / double(kGrid - 1));
        band.low.push_back(interval->low);
        band.high.push_back(interval->high);
    }
    return band;
}

}  // namespace segue::evaluation
