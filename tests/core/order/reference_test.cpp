// SPDX-License-Identifier: GPL-3.0-or-later
// Trend and intervals over artists beside scipy and statsmodels.
#include "core/evaluation/reference.h"
#include "base/random.h"
#include "by_hand.h"
#include "order/panels/trend.h"
#include "order/scoring/artist_clusters.h"

#include <cmath>

using namespace segue;
using namespace segue::order;
using namespace segue::tests;

namespace {

constexpr const char* kScript = "tests/core/order/reference.py";

}  // namespace

TEST_CASE("Kendall's S, its variance and Spearman's rho are scipy's, with ties")
{
    Random random(8);
    std::vector<std::vector<double>> albums;
    for (int a = 0; a < 30; ++a) {
        albums.emplace_back();
        for (int i = 0; i < 6 + a % 8; ++i)
            albums.back().push_back(a % 2 ? std::round(2 * random.normal()) : random.normal());
    }
    const auto answer = reference("trend", {{"albums", albums}}, kScript);
    SEGUE_SKIP_WITHOUT_REFERENCE(answer);
    for (std::size_t a = 0; a < albums.size(); ++a) {
        CAPTURE(a);
        const auto& theirs = answer->at("albums")[a];
        auto sorted = albums[a];
        std::sort(sorted.begin(), sorted.end());
        const double s = double(kendallS(albums[a]));
        CHECK(s == Approx(theirs["s"].get<double>()).margin(1e-9));
        CHECK(std::abs(s) / std::sqrt(kendallVariance(sorted)) ==
              Approx(theirs["z"].get<double>()).margin(1e-6));
        CHECK(spearmanRho(albums[a]) == Approx(theirs["rho"].get<double>()).margin(1e-9));
    }
}

TEST_CASE("the interval over artists is as wide as statsmodels' cluster-robust standard error says")
{
    Random random(4);
    std::vector<double> values;
    ArtistClusters clusters;
    for (std::uint32_t artist = 0; artist < 200; ++artist) {
        const double own = random.normal();
        for (std::uint64_t album = 0; album <= random.below(12); ++album) {
            clusters.artist.push_back(artist);
            values.push_back(own + random.normal());
        }
    }
    clusters.groups = clusters.artists = 200;
    const auto answer =
        reference("clustered_mean", {{"values", values}, {"clusters", clusters.artist}}, kScript);
    SEGUE_SKIP_WITHOUT_REFERENCE(answer);
    const auto interval = meanInterval(values, clusters, 1, 2);
    REQUIRE(interval);
    CHECK((interval->low + interval->high) / 2 == Approx(answer->at("mean").get<double>()).margin(0.03));
    CHECK((interval->high - interval->low) / 2 / 1.96 ==
          Approx(answer->at("se").get<double>()).epsilon(0.08));
    clusters.artists = 9;  // too few are known: over albums, which are taken for independent
    const auto overAlbums = meanInterval(values, clusters, 1, 2);
    CHECK(overAlbums->high - overAlbums->low < 0.8 * (interval->high - interval->low));
}
