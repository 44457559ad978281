// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/metrics/paired.h"

#include "base/random.h"
#include "evaluation/metrics/significance.h"

#include <catch2/catch.hpp>

using namespace segue::evaluation;
using segue::Random;

namespace {

Scored withSkill(double skill, std::uint64_t seed)
{
    Random truth(1), noise(seed);
    Scored scored;
    for (std::uint32_t i = 0; i < 600; ++i) {
        scored.up.push_back(truth.below(2));
        scored.album.push_back(100 + i / 10);
        scored.score.push_back(skill * scored.up.back() + (1 - skill) * noise.share());
    }
    return scored;
}

}  // namespace

TEST_CASE("a paired difference by counting")
{
    const Scored good = withSkill(0.3, 2), bad = withSkill(0.05, 3);
    const PairedDifference difference = pairedDifference(good, bad, 0.5, {300, 1, 1});
    std::int64_t goodOnly = 0, badOnly = 0;
    for (std::size_t i = 0; i < good.size(); ++i) {
        const bool a = (good.score[i] > 0.5) == bool(good.up[i]), b = (bad.score[i] > 0.5) == bool(bad.up[i]);
        goodOnly += a && !b;
        badOnly += b && !a;
    }
    CHECK(difference.onlyFirstRight == goodOnly);
    CHECK(difference.onlySecondRight == badOnly);
    CHECK(difference.mcnemar == mcnemarExact(goodOnly, badOnly));
    CHECK(*difference.accuracy == Approx(double(goodOnly - badOnly) / 600));
    CHECK(*difference.auc == Approx(*auc(good) - *auc(bad)));
    CHECK(difference.accuracyCi->low > 0);
    CHECK(difference.aucCi->low > 0);
    CHECK(difference.aucCi->low < *difference.auc);
    CHECK(difference.aucCi->high > *difference.auc);
}

TEST_CASE("a predictor does not differ from itself, nor does nothing from nothing")
{
    const Scored one = withSkill(0.2, 2);
    const PairedDifference same = pairedDifference(one, one, 0.5, {100, 1, 2});
    CHECK(*same.accuracy == 0);
    CHECK(*same.auc == 0);
    CHECK(same.accuracyCi->low == 0);
    CHECK(same.accuracyCi->high == 0);
    CHECK(same.mcnemar == 1);
    const PairedDifference nothing = pairedDifference({}, {});
    CHECK(nothing.n == 0);
    CHECK_FALSE(nothing.accuracy);
    const Scored oneAlbum{{0.2, 0.7}, {0, 1}, {5, 5}, 0};
    CHECK(pairedDifference(oneAlbum, oneAlbum).accuracy);
    CHECK_FALSE(pairedDifference(oneAlbum, oneAlbum).accuracyCi);
}

TEST_CASE("the difference to several others is the one to their mean")
{
    const Scored good = withSkill(0.3, 2);
    const std::vector<Scored> others{withSkill(0.05, 3), withSkill(0.1, 4)};
    const AucDifference difference = aucDifference(good, others, {300, 1, 1});
    CHECK(*difference.difference == Approx(*auc(good) - (*auc(others[0]) + *auc(others[1])) / 2));
    CHECK(difference.ci->low > 0);
    CHECK(aucDifference(good, std::vector<Scored>{good}, {50, 1, 1}).ci->high == 0);
    CHECK_FALSE(aucDifference(good, {}).difference);
}
