// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/metrics/album_scores.h"

#include "albums_by_hand.h"

#include <catch2/catch.hpp>

#include <limits>

using namespace segue::evaluation;
using segue::features::Target;
using segue::model::Predictions;
using segue::tests::samplesOf;

TEST_CASE("albums are ranked by confident mistakes or by agreement")
{
    // Up, Down | Up | Down, Up | unknown
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const auto samples = samplesOf({{1, 2, 1}, {1, 2}, {2, 1, 2}, {1, nan}});
    const Predictions predictions{
        {Target::Valence}, {0, 1, 2, 3, 4, 5}, {0.9F, 0.75F, 0.1F, 0.2F, 0.8F, 0.9F}};
    const auto wrongFirst = albumScores(samples, predictions);
    REQUIRE(wrongFirst.size() == 3);  // the last album has nothing known
    CHECK(wrongFirst[0].album == 1);
    CHECK(wrongFirst[0].confidentlyWrong == Approx(0.8));
    CHECK(wrongFirst[0].worstSample == 2);
    CHECK(wrongFirst[1].album == 0);
    CHECK(wrongFirst[1].confidentlyWrong == Approx(0.25));  // 0.5 sure and wrong, once in two
    CHECK(wrongFirst[1].worst == Approx(0.5));
    CHECK(wrongFirst[1].agreement == 0.5);
    CHECK(wrongFirst[2].album == 2);
    CHECK(wrongFirst[2].worst == 0);
    CHECK(albumScores(samples, predictions, 0.5, AlbumOrder::MostAgreement)[0].album == 2);
    CHECK(albumScores(samples, predictions, 0.5, AlbumOrder::LeastAgreement)[0].album == 1);
    CHECK(samplesInBin(samples, predictions, 0.5, 9) == std::vector<std::uint32_t>{0, 3, 4});
    CHECK(samplesInBin(samples, predictions, 0.5, 0) == std::vector<std::uint32_t>{1, 2});
    CHECK(albumScores(samples, {{Target::Valence}, {}, {}}).empty());
}

TEST_CASE("confidence is a share of what is possible on its side of the threshold")
{
    const auto samples = samplesOf({{2, 1}, {1, 2}});
    const Predictions predictions{{Target::Valence}, {0, 1}, {0.9F, 0.4F}};
    const auto scores = albumScores(samples, predictions, 0.8);
    REQUIRE(scores.size() == 2);
    CHECK(scores[0].worst == Approx(0.5));
    CHECK(scores[1].worst == Approx(0.5));
    CHECK(albumScores(samples, predictions, 1.0)[0].worst > 0);
}
