// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/metrics/metric_table.h"

#include "evaluation/bootstrap/cluster_intervals.h"
#include "evaluation/metrics/missing_reason.h"
#include "reference.h"
#include "some_predictions.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <set>

using namespace segue;
using namespace segue::evaluation;
using namespace segue::tests;

namespace {

/// An evaluation of albums of one target, with what its intervals are drawn from.
struct Evaluated {
    features::Samples samples = someAlbums(60, 3);
    Parts parts = partsOf(samples);
    model::Predictions predictions = somePredictions(samples, parts.test, 0.3, 4);
    EvaluateOptions options{.draws = 160};
    Evaluation evaluation = evaluate(samples, predictions, parts.learn, parts.choose, options);
    Rightness known = rightness(samples, predictions, 0.5);
    std::vector<Work> works;
    DenseAlbums albums;

    Evaluated()
    {
        std::vector<std::uint32_t> rowAlbum;
        for (const auto sample : predictions.samples) rowAlbum.push_back(samples.album[sample]);
        albums = denseAlbums(rowAlbum);
        Work& work = works.emplace_back();
        work.result = evaluation.targets[0];
        work.album = denseAlbums(work.result.scored.album).album;  // every album has a direction
        const InputTable inputs = baselineInputs(*samples.table);
        scoreBaselines(work, samples, inputs,
                       learnBaselines(samples, predictions.targets, parts.learn, parts.choose));
    }
    ToDraw toDraw() const
    {
        return {.points = evaluation, .works = works, .rightness = known, .album = albums.album};
    }
    ClusterIntervals drawn(const Clusters& clusters) const
    {
        const auto intervals = drawIntervals(toDraw(), clusters, {options.draws, options.seed, 1});
        REQUIRE(intervals);
        return *intervals;
    }
};

void same(const std::optional<Interval>& a, const std::optional<Interval>& b)
{
    REQUIRE(a.has_value() == b.has_value());
    if (!a) return;
    CHECK(a->low == b->low);
    CHECK(a->high == b->high);
}

}  // namespace

TEST_CASE("the table has a row for every metric, each with a key and one way to be drawn")
{
    std::set<std::string_view> keys;
    REQUIRE(metricTable().size() == kMetricCount);
    for (const Metric& metric : metricTable()) {
        CAPTURE(metric.key);
        CHECK(&metricOf(metric.code) == &metric);
        CHECK(metric.point);
        CHECK_FALSE(metric.name.empty());
        CHECK(keys.insert(metric.key).second);
        CHECK(int(metric.draw.ofTally != nullptr) + int(metric.draw.term != nullptr) +
                  int(metric.draw.area != nullptr) ==
              1);
        CHECK((metric.draw.term != nullptr) == (metric.draw.sums > 0 && metric.draw.total));
        CHECK((metric.pooling != Pooling::Transitions || metric.draw.term));
        CHECK((metric.pooling != Pooling::Counts || metric.draw.ofTally));
        bool overAlbums = false;
        for (const MetricInterval& interval : metric.intervals) {
            overAlbums |= interval.kind == IntervalKind::Albums;
            CHECK((interval.kind == IntervalKind::Albums) == (interval.closedForm == nullptr));
            if (!interval.key.empty()) CHECK(keys.insert(interval.key).second);
        }
        CHECK(overAlbums);
    }
}

TEST_CASE("with one cluster a draw is the data themselves: every metric is drawn as it is computed")
{
    const Evaluated all;
    const auto intervals = all.drawn({std::vector<std::uint32_t>(all.albums.count, 0), 1});
    const auto& result = all.evaluation.targets[0];
    for (const Metric& metric : metricTable()) {
        CAPTURE(metric.key);
        const auto& one = intervals.targets[0][std::size_t(metric.code)];
        REQUIRE(one);
        CHECK(one->low == Approx(*result.value(metric.code)).epsilon(1e-12));
        CHECK(one->high == one->low);
        const auto& together = intervals.together[std::size_t(metric.code)];
        REQUIRE(together);
        CHECK(together->low == Approx(*all.evaluation.together->value(metric.code)).epsilon(1e-12));
    }
    CHECK(intervals.agreement->low == Approx(all.evaluation.agreement.overall));
    CHECK(intervals.albumAgreement->high == Approx(*all.evaluation.albumAgreement));
    for (std::size_t baseline = 0; baseline < all.evaluation.baselines.size(); ++baseline)
        CHECK(intervals.baselines[baseline].difference->low ==
              Approx(all.evaluation.baselines[baseline].modelMinusRule).margin(1e-12));
}

TEST_CASE("with every album a cluster the intervals are those of the evaluation")
{
    const Evaluated all;
    const auto intervals = all.drawn(albumsAsClusters(all.albums.count));
    for (const Metric& metric : metricTable()) {
        CAPTURE(metric.key);
        same(intervals.targets[0][std::size_t(metric.code)],
             all.evaluation.targets[0].interval(metric.code, IntervalKind::Albums));
    }
    same(intervals.agreement, all.evaluation.agreementCi);
    same(intervals.albumAgreement, all.evaluation.albumAgreementCi);
    for (std::size_t baseline = 0; baseline < all.evaluation.baselines.size(); ++baseline) {
        same(intervals.baselines[baseline].difference, all.evaluation.baselines[baseline].ci);
        same(intervals.baselines[baseline].aucDifference, all.evaluation.baselines[baseline].aucDifferenceCi);
    }
}

TEST_CASE("albums of one artist are drawn together")
{
    const Evaluated all;
    Clusters artists{{}, 5};
    for (std::uint32_t album = 0; album < all.albums.count; ++album) artists.ofAlbum.push_back(album % 5);
    const auto intervals = all.drawn(artists);

    // The same by hand: right ones and transitions of each artist, and the areas with rows named by artist.
    const Work& work = all.works[0];
    std::vector<double> right(5), n(5);
    std::vector<std::uint32_t> artistOfRow;
    for (std::size_t row = 0; row < work.album.size(); ++row) {
        artistOfRow.push_back(work.album[row] % 5);
        right[artistOfRow.back()] += work.right(row);
        n[artistOfRow.back()] += 1;
    }
    Bootstrap bootstrap(5, {all.options.draws, all.options.seed, 1});
    const std::size_t rightSum = bootstrap.addSum(right), nSum = bootstrap.addSum(n);
    const std::size_t ranking = bootstrap.addRanking(work.result.ranking, work.result.scored.up, artistOfRow);
    REQUIRE(bootstrap.run());
    const auto of = [&](MetricCode code) { return intervals.targets[0][std::size_t(code)]; };
    same(of(MetricCode::Accuracy), percentileInterval(ratio(bootstrap.sum(rightSum), bootstrap.sum(nSum))));
    same(of(MetricCode::Auc), percentileInterval(bootstrap.auc(ranking)));
    CHECK(of(MetricCode::Accuracy)->low !=
          all.evaluation.targets[0].interval(MetricCode::Accuracy, IntervalKind::Albums)->low);
}

TEST_CASE("drawing is stopped where that is asked for")
{
    const Evaluated all;
    RunControl stop;
    stop.poll = [] { return RunState::Stop; };
    CHECK_FALSE(
        drawIntervals(all.toDraw(), albumsAsClusters(all.albums.count), {all.options.draws, 1, 1}, stop));
}

TEST_CASE("the metrics of right and wrong predictions are scikit-learn's")
{
    const Evaluated all;
    const auto& result = all.evaluation.targets[0];
    const std::pair<MetricCode, const char*> theirs[]{
        {MetricCode::Accuracy, "accuracy_score"},
        {MetricCode::BalancedAccuracy, "balanced_accuracy_score"},
        {MetricCode::Matthews, "matthews_corrcoef"}};
    for (const auto& [code, name] : theirs) {
        const auto answer = reference("of_predictions", {{"name", name},
                                                         {"score", result.scored.score},
                                                         {"up", result.scored.up},
                                                         {"threshold", result.threshold}});
        SEGUE_SKIP_WITHOUT_REFERENCE(answer);
        CAPTURE(name);
        CHECK(*result.value(code) == Approx((*answer)["value"].get<double>()).epsilon(1e-12));
    }
}

TEST_CASE("the targets are taken together as the table says")
{
    const auto samples = someAlbums(60, 3);
    auto two = samples;
    two.direction[1] = samples.direction[0];
    for (std::size_t i = 0; i < two.direction[1].size(); i += 3)
        two.direction[1][i] = features::Direction::Unknown;
    const auto all = upTo(samples.size());
    auto predictions = somePredictions(samples, all, 0.3, 4);
    predictions.targets.push_back(features::Target::Energy);
    std::vector<float> both;
    for (const float p : predictions.pUp) both.insert(both.end(), {p, p * p});
    predictions.pUp = both;
    const auto points = evaluatePoints(two, predictions, 0.5);
    const auto& first = points.targets[0];
    const auto& second = points.targets[1];
    REQUIRE(first.n > second.n);
    for (const Metric& metric : metricTable()) {
        CAPTURE(metric.key);
        const double a = *first.value(metric.code), b = *second.value(metric.code);
        const double weight =
            metric.pooling == Pooling::Targets ? 0.5 : double(first.n) / double(first.n + second.n);
        CHECK(*points.together->value(metric.code) == Approx(weight * a + (1 - weight) * b));
    }
}

TEST_CASE("the interval to show is the one over albums, else one in closed form")
{
    TargetResult result;
    CHECK_FALSE(shownInterval(result, MetricCode::Accuracy));
    result.interval(MetricCode::Accuracy, IntervalKind::Wilson) = Interval{0.1, 0.9};
    CHECK(shownInterval(result, MetricCode::Accuracy)->kind == IntervalKind::Wilson);
    result.interval(MetricCode::Accuracy, IntervalKind::Albums) = Interval{0.2, 0.8};
    CHECK(shownInterval(result, MetricCode::Accuracy)->kind == IntervalKind::Albums);
    CHECK(shownInterval(result, MetricCode::Accuracy)->interval.low == 0.2);
    result.interval(MetricCode::Auc, IntervalKind::Delong) = Interval{0.3, 0.7};
    CHECK(shownInterval(result, MetricCode::Auc)->kind == IntervalKind::Delong);
}

TEST_CASE("what is missing has one reason")
{
    TargetResult result;
    CHECK(whyMissing(result, MetricCode::Auc) == MissingReason::NoTransitions);
    result.n = 9;
    result.albums = 3;
    result.ranking.ups = 9;
    CHECK(whyMissing(result, MetricCode::Auc) == MissingReason::NoDowns);
    CHECK(whyMissing(result, MetricCode::Brier) == MissingReason::NoProbability);
    CHECK(whyMissing(result, MetricCode::Auc, IntervalKind::Albums, false) == MissingReason::NoDowns);
    CHECK(whyMissing(result, MetricCode::Auc, IntervalKind::Delong, true) == MissingReason::NoDowns);
    result.ranking = {.order = {}, .steps = {}, .ups = 8, .downs = 1};
    CHECK(whyMissing(result, MetricCode::Auc) == MissingReason::Undefined);
    CHECK(whyMissing(result, MetricCode::Auc, IntervalKind::Delong, true) == MissingReason::OneDown);
    result.ranking.downs = 2;
    CHECK(whyMissing(result, MetricCode::Auc, IntervalKind::Delong, true) == MissingReason::NoSpread);
    result.value(MetricCode::Auc) = 0.5;
    const auto albums = [&](bool reached) {
        return whyMissing(result, MetricCode::Auc, IntervalKind::Albums, reached);
    };
    CHECK(albums(false) == MissingReason::NotReached);
    CHECK(albums(true) == MissingReason::DrawnOneClass);
    result.albums = 1;
    CHECK(albums(true) == MissingReason::OneAlbum);

    TargetResult together;
    together.ofAllTargets = true;
    together.n = 9;
    CHECK(whyMissing(together, MetricCode::Auc, IntervalKind::Delong, true) == MissingReason::OfTargetsOnly);
    CHECK(whyMissing(together, MetricCode::Auc) == MissingReason::NoUps);
    together.confusion = {.tp = 5, .fp = 4, .tn = 0, .fn = 0};
    CHECK(whyMissing(together, MetricCode::Auc) == MissingReason::LackedByATarget);
    CHECK(whyMissing(together, MetricCode::Brier) == MissingReason::LackedByATarget);
}

TEST_CASE(
    "Matthews correlation is 1 where all is right, -1 where nothing is, and missing where all is said alike")
{
    const Metric& matthews = metricOf(MetricCode::Matthews);
    const auto of = [&](const Confusion& confusion) {
        TargetResult result;
        result.n = confusion.n();
        result.confusion = confusion;
        result.ranking.ups = confusion.tp + confusion.fn;
        result.ranking.downs = confusion.fp + confusion.tn;
        result.value(MetricCode::Matthews) = matthews.point(result);
        return result;
    };
    CHECK(*of({.tp = 3, .fp = 0, .tn = 4, .fn = 0}).value(MetricCode::Matthews) == Approx(1));
    CHECK(*of({.tp = 0, .fp = 4, .tn = 0, .fn = 3}).value(MetricCode::Matthews) == Approx(-1));
    CHECK(*of({.tp = 6, .fp = 2, .tn = 1, .fn = 1}).value(MetricCode::Matthews) ==
          Approx(4 / std::sqrt(8.0 * 7 * 3 * 2)));
    const auto allUp = of({.tp = 3, .fp = 4, .tn = 0, .fn = 0}),
               none = of({.tp = 3, .fp = 0, .tn = 0, .fn = 1});
    CHECK_FALSE(allUp.value(MetricCode::Matthews));
    CHECK(whyMissing(allUp, MetricCode::Matthews) == MissingReason::Undefined);
    CHECK(whyMissing(none, MetricCode::Matthews) == MissingReason::NoDowns);

    const Evaluated all;
    const auto& interval = all.evaluation.targets[0].interval(MetricCode::Matthews, IntervalKind::Albums);
    REQUIRE(interval);
    CHECK(interval->low < *all.evaluation.targets[0].value(MetricCode::Matthews));
    CHECK(interval->high > *all.evaluation.targets[0].value(MetricCode::Matthews));
}
