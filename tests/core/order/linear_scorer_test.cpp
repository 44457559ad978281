// SPDX-License-Identifier: GPL-3.0-or-later
#include "order/scoring/linear_scorer.h"
#include "base/random.h"
#include "by_hand.h"
#include "order/scoring/newton_fit.h"

#include <cmath>
#include <map>

using namespace segue;
using namespace segue::order;
using namespace segue::tests;

namespace {

std::vector<std::uint16_t> identity(std::size_t n)
{
    std::vector<std::uint16_t> order(n);
    std::iota(order.begin(), order.end(), std::uint16_t(0));
    return order;
}

}  // namespace

TEST_CASE("an order's nine statistics are those of their formulas")
{
    const std::vector<double> z{0.5, -1.25, 2, 0.25, -1, 0.75};
    const double n = 6;
    std::vector<FloatLanes> rows(6 * kScorerBlocks);
    for (std::size_t i = 0; i < 6; ++i)
        rows[i * kScorerBlocks + 1].v[2] = float(z[i]);  // the seventh feature
    double slope = 0, curvature = 0, next = 0, second = 0, meanSquare = 0;
    for (int i = 0; i < 6; ++i) meanSquare += std::pow(i - 2.5, 2) / n;
    for (int i = 0; i < 6; ++i) {
        slope += 6 * (i - 2.5) * z[std::size_t(i)] / (n * n);
        curvature += 20 * (std::pow(i - 2.5, 2) - meanSquare) * z[std::size_t(i)] / (n * n * n);
        if (i >= 1) next += z[std::size_t(i)] * z[std::size_t(i - 1)] / (n - 1);
        if (i >= 2) second += z[std::size_t(i)] * z[std::size_t(i - 2)] / (n - 2);
    }
    const auto statistics = orderStatistics(rows.data(), identity(6));
    const auto of = [&](Statistic which) {
        return double(statistics[std::size_t(which) * kScorerBlocks + 1].v[2]);
    };
    CHECK(of(Statistic::First) == 0.5);
    CHECK(of(Statistic::Second) == -1.25);
    CHECK(of(Statistic::Third) == 2);
    CHECK(of(Statistic::Last) == 0.75);
    CHECK(of(Statistic::SecondLast) == -1);
    CHECK(of(Statistic::Slope) == Approx(slope));
    CHECK(of(Statistic::Curvature) == Approx(curvature));
    CHECK(of(Statistic::NextProduct) == Approx(next));
    CHECK(of(Statistic::SecondNextProduct) == Approx(second));
    for (std::size_t i = 0; i < statistics.size(); ++i)
        if (i % kScorerBlocks != 1) CHECK(statistics[i].v[2] == 0);
}

TEST_CASE("Newton's steps end where the penalised loss is least")
{
    constexpr std::size_t kColumns = 11, kRows = 500;
    Random random(2);
    std::vector<std::vector<double>> x(kRows, std::vector<double>(kColumns));
    for (auto& row : x)
        for (std::size_t c = 0; c < kColumns; ++c)
            row[c] = double(float(random.normal() + (c == 3 ? 0.4 : 0)));
    NewtonFit fit(kColumns);
    for (int step = 0; step < 6; ++step) {
        for (std::size_t from = 0; from < kRows; from += kBlockRows) {
            const std::size_t rows = std::min(kBlockRows, kRows - from);
            for (std::size_t r = 0; r < rows; ++r)
                for (std::size_t c = 0; c < kColumns; ++c) fit.set(r, c, float(x[from + r][c]));
            fit.add(rows, 0.5);
        }
        fit.step();
    }
    std::vector<double> gradient(kColumns);
    for (const auto& row : x) {
        double score = 0;
        for (std::size_t c = 0; c < kColumns; ++c) score += row[c] * fit.weights()[c];
        for (std::size_t c = 0; c < kColumns; ++c) gradient[c] -= 0.5 * row[c] / (1 + std::exp(score));
    }
    for (std::size_t c = 0; c < kColumns; ++c)
        CHECK(gradient[c] + 60 * fit.weights()[c] == Approx(0).margin(1e-3));
    CHECK(fit.weights()[3] > 0.2);
}

TEST_CASE(
    "a track is heard as the probit of its rank among the tracks that are learnt from, within its album")
{
    TableBuilder builder({"energy", "duration_ms"});
    const std::map<std::string, std::vector<float>> energy{
        {"a", {1, 2, 3, 4, 5}}, {"b", {2, 2, 6, 7, 8}}, {"c", {9, 9, 9, 9, 9}}};
    for (const auto& [album, values] : energy)
        for (int i = 0; i < 5; ++i)
            builder.row(album, i + 1,
                        {values[std::size_t(i)], album == "b" && i == 2 ? std::nanf("") : float(i)});
    const auto table = features::makeWindows(builder.albums(), {});
    const auto albums = scoredAlbums(*table, kScorerFeatures, false);
    CHECK(albums.features.size() == 2);
    CHECK(albums.absent.size() == 8);
    CHECK(albums.size() == 3);
    CHECK(albums.leftOut[0].constant == 1);
    CHECK(albums.leftOut[1].missing == 1);
    const auto inputs = scorerInputs(albums, {true, false, true});  // 1 2 3 4 5 9 9 9 9 9
    const auto z = [&](std::size_t a, std::size_t i, std::size_t f) {
        return double(inputs.of(albums, a)[i * kScorerBlocks].v[f]);
    };
    // Ranks of a: 1 .. 5 of 10, so probit of k/11; of b: 2 is at (1 + 2 + 1)/2 = 2, 6 to 8 at (5 + 5 + 1)/2
    // = 5.5.
    const std::vector<double> a{-1.3351777, -0.9084579, -0.6045854, -0.3487557, -0.1141853};
    double mean = 0, squares = 0;
    for (const double g : a) mean += g / 5;
    for (const double g : a) squares += (g - mean) * (g - mean) / 4;
    for (std::size_t i = 0; i < 5; ++i)
        CHECK(z(0, i, 0) == Approx((a[i] - mean) / std::sqrt(squares)).margin(1e-5));
    CHECK(z(1, 0, 0) == z(1, 1, 0));
    CHECK(z(1, 2, 0) == z(1, 4, 0));
    CHECK(z(1, 0, 0) < z(1, 2, 0));
    for (std::size_t i = 0; i < 5; ++i) {
        CHECK(z(2, i, 0) == 0);  // all alike
        CHECK(z(1, i, 1) == 0);  // one is missing
        CHECK(z(0, i, 1) != z(0, (i + 1) % 5, 1));
    }
}

TEST_CASE("albums of fewer than five tracks are not scored, without their ends of fewer than seven")
{
    TableBuilder builder({"energy"});
    for (int tracks : {4, 5, 6, 7})
        for (int i = 0; i < tracks; ++i) builder.row(std::to_string(tracks), i + 1, {float(i)});
    const auto table = features::makeWindows(builder.albums(), {});
    CHECK(scoredAlbums(*table, kScorerFeatures, false).album == std::vector<std::uint32_t>{1, 2, 3});
    const auto inner = scoredAlbums(*table, kScorerFeatures, true);
    CHECK(inner.album == std::vector<std::uint32_t>{3});
    CHECK(inner.tracks[0].count == 5);
}

TEST_CASE("what a scorer hears")
{
    const std::vector<OverallValues> features{{"energy", {}}, {"duration_ms", {}}, {"tempo", {}}};
    CHECK(lanesOf(Baseline::Duration, features).size() == 9);
    CHECK(lanesOf(Baseline::Neighbours, features).size() == 6);
    CHECK(lanesOf(Baseline::Position, features).size() == 21);
    CHECK(lanesOf(Baseline::Both, features).size() == 27);
    CHECK(lanesOf(Baseline::Duration, std::span(features).first(1)).empty());
}
