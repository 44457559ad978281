// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/controls/retrain_test.h"

#include "base/parallel.h"
#include "evaluation/bootstrap/draw_stream.h"
#include "evaluation/evaluate.h"
#include "evaluation/metrics/paired.h"
#include "evaluation/metrics/significance.h"

#include <algorithm>
#include <unordered_map>

namespace segue::evaluation {

namespace {

using features::Direction;
using features::Samples;

/// The share of the work that training takes, for the progress only.
constexpr double kTrainingShare = 0.95;

std::vector<bool> outsideTest(const Samples& samples, const model::Predictions& observed)
{
    std::vector<bool> outside(samples.table->albums->albums.size(), true);
    for (const std::uint32_t sample : observed.samples) outside[samples.album[sample]] = false;
    return outside;
}

Samples permuteLabels(const Samples& samples, const std::vector<bool>& outside, std::uint64_t seed,
                      std::uint64_t draw)
{
    Samples permuted = samples;
    DrawStream random(seed, draw);
    for (auto& direction : permuted.direction) {
        std::vector<std::size_t> places;
        std::vector<Direction> values;
        for (std::size_t s = 0; s < direction.size(); ++s) {
            if (!outside[samples.album[s]] || direction[s] == Direction::Unknown) continue;
            places.push_back(s);
            values.push_back(direction[s]);
        }
        random.shuffle(std::span(values));
        for (std::size_t i = 0; i < places.size(); ++i) direction[places[i]] = values[i];
    }
    return permuted;
}

/// The predictions of the repeats that were reached.
struct Repeats {
    std::vector<model::Predictions> predictions;
    bool stopped = false;
};

/// Trains again and again: `again(draw, control)`, draw by draw.
template <class Again>
Result<Repeats> repeated(const Again& again, int repeats, const RunControl& run)
{
    Repeats result;
    for (int repeat = 0; repeat < repeats; ++repeat) {
        if (run.stopped()) return result.stopped = true, result;
        const RunControl part = partOf(run, double(repeat) / repeats, double(repeat + 1) / repeats);
        Result<model::Predictions> predictions = again(std::uint64_t(repeat), part);
        if (!predictions) {
            if (predictions.error().code == ErrorCode::Cancelled) return result.stopped = true, result;
            return predictions.error();
        }
        result.predictions.push_back(std::move(*predictions));
        part.report(1);
    }
    return result;
}

/// The rows of `other` in the order of `rows`; none where a transition is missing there.
std::optional<Scored> aligned(const Scored& other, std::span<const std::uint32_t> otherRows,
                              std::span<const std::uint32_t> rows)
{
    std::unordered_map<std::uint32_t, std::size_t> place;
    for (std::size_t i = 0; i < otherRows.size(); ++i) place.emplace(otherRows[i], i);
    Scored result;
    for (const std::uint32_t row : rows) {
        const auto at = place.find(row);
        if (at == place.end()) return std::nullopt;
        result.score.push_back(other.score[at->second]);
        result.up.push_back(other.up[at->second]);
        result.album.push_back(other.album[at->second]);
    }
    return result;
}

/// p after Holm, and whether so many repeats could reach the level at all.
void decide(RetrainTest& test)
{
    std::vector<double> p;
    for (const RetrainedTarget& one : test.targets) p.push_back(one.p);
    const std::vector<double> adjusted = holm(p);
    for (std::size_t i = 0; i < p.size(); ++i) test.targets[i].adjusted = adjusted[i];
    test.decidable = test.repeats >= permutationsNeeded(test.targets.size(), test.level);
}

}  // namespace

Worth worthOf(const RetrainTest& test, const RetrainedTarget& target)
{
    const bool apart = !test.paired || (target.ci && target.ci->low > 0);
    if (!apart || target.retrained.empty()) return Worth::NotShown;
    if (target.adjusted <= test.level) return Worth::Shown;
    const bool reached =
        std::ranges::any_of(target.retrained, [&](double one) { return one >= target.observed; });
    return reached || test.decidable ? Worth::NotShown : Worth::TooFew;
}

RetrainTest compareWith(const Samples& samples, const model::Predictions& observed,
                        std::span<const model::Predictions> others, const BootstrapOptions& options,
                        const RunControl& run)
{
    RetrainTest test;
    test.repeats = int(others.size());
    test.resolution = 1.0 / double(1 + others.size());
    const double targets = double(std::max<std::size_t>(observed.targets.size(), 1));
    double done = 0;
    for (const features::Target target : observed.targets) {
        std::vector<std::uint32_t> rows;
        const Scored real = scoredOf(samples, observed, target, &rows);
        const auto area = auc(real);
        const RunControl part = partOf(run, done / targets, (done + 1) / targets);
        ++done;
        if (!area) continue;
        RetrainedTarget one;
        one.target = target;
        one.observed = *area;
        std::vector<Scored> retrained;
        for (const model::Predictions& other : others) {
            std::vector<std::uint32_t> otherRows;
            const Scored scored = scoredOf(samples, other, target, &otherRows);
            if (auto same = aligned(scored, otherRows, rows)) retrained.push_back(std::move(*same));
        }
        for (const Scored& scored : retrained) one.retrained.push_back(auc(scored).value_or(0.5));
        const AucDifference difference = aucDifference(real, retrained, options, part);
        one.difference = difference.difference;
        one.ci = difference.ci;
        one.p = permutationP(one.observed, one.retrained);
        test.targets.push_back(std::move(one));
    }
    decide(test);
    return test;
}

Result<RetrainTest> retrainTest(const Samples& samples, const model::Predictions& observed, Control control,
                                const Retrain& retrain, const RetrainOptions& options, const RunControl& run)
{
    const std::vector<bool> outside = outsideTest(samples, observed);
    const auto again = [&](std::uint64_t draw, const RunControl& part) {
        switch (control) {
            case Control::Labels:
                return retrain(permuteLabels(samples, outside, options.seed, draw), options.seed + draw,
                               part);
            case Control::TrackOrder:
                return retrain(shuffleWithinAlbums(samples, outside, options.seed, draw), options.seed + draw,
                               part);
            default: return retrain(samples, options.seed + draw, part);
        }
    };
    const auto repeats = repeated(again, options.repeats, partOf(run, 0, kTrainingShare));
    if (!repeats) return repeats.error();
    // After a stop what was reached is still compared: that takes a moment, not a training.
    RunControl rest = partOf(run, kTrainingShare, 1);
    if (repeats->stopped) rest.poll = nullptr;
    RetrainTest test = compareWith(samples, observed, repeats->predictions, options.bootstrap, rest);
    test.stopped = repeats->stopped;
    return test;
}

Result<RetrainTest> splitTest(const Samples& samples, const model::Predictions& observed,
                              const Resplit& resplit, const RetrainOptions& options, const RunControl& run)
{
    const auto again = [&](std::uint64_t draw, const RunControl& part) {
        return resplit(options.seed + 1 + draw, part);
    };
    const auto repeats = repeated(again, options.repeats, run);
    if (!repeats) return repeats.error();
    RetrainTest test;
    test.repeats = int(repeats->predictions.size());
    test.resolution = 1.0 / double(1 + test.repeats);
    test.stopped = repeats->stopped;
    test.paired = false;
    for (const features::Target target : observed.targets) {
        const auto area = auc(scoredOf(samples, observed, target));
        if (!area) continue;
        RetrainedTarget one;
        one.target = target;
        one.observed = *area;
        double sum = 0;
        for (const model::Predictions& other : repeats->predictions)
            if (const auto their = auc(scoredOf(samples, other, target)))
                sum += one.retrained.emplace_back(*their);
        if (!one.retrained.empty()) one.difference = one.observed - sum / double(one.retrained.size());
        one.p = permutationP(one.observed, one.retrained);
        test.targets.push_back(std::move(one));
    }
    decide(test);
    return test;
}

}  // namespace segue::evaluation
