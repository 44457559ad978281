// SPDX-License-Identifier: GPL-3.0-or-later
// `segue order`, tried from outside.
#include "support/place.h"
#include "support/program.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <set>

using namespace segue::tests;
using Json = nlohmann::json;

namespace {

std::string generated(const ScratchDir& folder, const std::string& signal, int albums)
{
    const std::string path = folder / (signal + ".csv");
    REQUIRE(runSegue("generate --albums " + std::to_string(albums) + " --signal " + signal +
                     " --observations 1,1 --out " + path)
                .status == 0);
    return path;
}

void checkTest(const Json& test)
{
    for (const char* key : {"low", "high", "n", "p", "p_family"}) {
        CAPTURE(key);
        CHECK(test.contains(key));
    }
}

}  // namespace

TEST_CASE("order gives every panel and every scorer with its n")
{
    const ScratchDir folder;
    const auto result = runSegue("order --json --permutations 99 " + generated(folder, "alternating", 100));
    REQUIRE(result.status == 0);
    const auto json = Json::parse(result.out);
    REQUIRE(json["features"].size() == 4);
    for (const auto& feature : json["features"]) {
        CHECK(feature["albums"] == 100);
        for (const char* key : {"turning_points", "expected", "ratio", "ascents", "expected_ascents"})
            CHECK(feature["contour"].contains(key));
        checkTest(feature["contour"]);
        CHECK(feature["coherence"].size() == 12);
        CHECK(feature["coherence"][0]["lag"] == 1);
        CHECK(feature["position"].size() == 11);
        CHECK(feature["position"][0]["at"] == "1");
        CHECK(feature["position"][10]["at"] == "n");
        for (const auto& test : feature["coherence"]) checkTest(test);
        for (const auto& test : feature["position"]) checkTest(test);
        for (const char* key : {"z", "rho", "n", "p", "p_family"}) CHECK(feature["trend"].contains(key));
        for (const char* key : {"entropy", "information", "n", "p", "p_family"})
            CHECK(feature["chain"].contains(key));
        CHECK(feature["contour"]["ratio"] > 1.1);
        CHECK(feature["contour"]["p_family"] == 0.01);
    }
    std::vector<std::string> scorers;
    for (const auto& one : json["real_or_random"]) {
        scorers.push_back(one["scorer"]);
        for (const char* key :
             {"accuracy", "ci", "albums", "artists", "p", "p_holm", "share_above_95", "cluster"})
            CHECK(one.contains(key));
        CHECK(one["cluster"] == "artist");
    }
    CHECK(scorers == std::vector<std::string>{"duration", "neighbours", "position", "both"});
    CHECK(json["real_or_random_inner"].size() == 4);
    CHECK(json["verdict"]["order_shown"] == true);
}

TEST_CASE("order says its verdict in words, and what it is of")
{
    const ScratchDir folder;
    const auto path = generated(folder, "alternating", 100);
    const auto result = runSegue("order --permutations 99 " + path);
    REQUIRE(result.status == 0);
    CHECK(result.out.starts_with("The order of these 100 albums is not random: "));
    CHECK(result.out.find("(95 % over artists: ") != std::string::npos);
    CHECK(result.out.find("Without the first and the last track the order is not random: ") !=
          std::string::npos);
    const auto inner = runSegue("order --json --inner --permutations 19 --features all " + path);
    REQUIRE(inner.status == 0);
    const auto json = Json::parse(inner.out);
    CHECK(json["inner"] == true);
    CHECK(json["features"].size() == 17);
    CHECK(json["features"][0]["albums"] < 100);  // six tracks are not left of all
    CHECK(json["real_or_random"] == json["real_or_random_inner"]);
}

TEST_CASE("order writes a table of every panel, the same bytes again for its seed")
{
    const ScratchDir folder;
    const auto path = generated(folder, "none", 60);
    for (const char* out : {"one", "two"})
        REQUIRE(runSegue("order --permutations 49 --seed 3 --out " + folder / out + " " + path).status == 0);
    REQUIRE(runSegue("order --permutations 49 --seed 4 --out " + folder / "other" + " " + path).status == 0);
    for (const std::string name : {"order.json", "contour.csv", "coherence.csv", "position.csv", "trend.csv",
                                   "chain.csv", "real_or_random.csv", "ranks.csv", "album_ranks.csv"}) {
        CAPTURE(name);
        const auto text = readFile(folder / "one/" + name);
        CHECK(text.size() > 100);
        CHECK(text == readFile(folder / "two/" + name));
        if (name != "chain.csv") CHECK(text != readFile(folder / "other/" + name));
        if (name.ends_with("csv")) {
            const auto columns =
                std::count(text.begin(), text.begin() + std::ptrdiff_t(text.find('\n')), ',');
            CHECK(std::count(text.begin(), text.end(), ',') ==
                  columns * std::count(text.begin(), text.end(), '\n'));
        }
    }
}

TEST_CASE("order of one album gives its percentile and, when asked, another order of the same tracks")
{
    const ScratchDir folder;
    const auto path = generated(folder, "alternating", 60);
    const auto plain = Json::parse(runSegue("order --json --album synthetic-3 " + path).out);
    CHECK(plain["percentile"] >= 0);
    CHECK(plain["percentile"] <= 100);
    CHECK(plain["suggested"].is_null());
    const auto json = Json::parse(runSegue("order --json --suggest --album synthetic-3 " + path).out);
    CHECK(json["percentile"] == plain["percentile"]);
    CHECK(json["suggestion"]["percentile"] >= json["percentile"]);
    auto suggested = json["suggested"].get<std::vector<int>>();
    CHECK(suggested.size() == json["tracks"].size());
    std::sort(suggested.begin(), suggested.end());
    CHECK(suggested == json["order"].get<std::vector<int>>());
    const auto words = runSegue("order --suggest --album synthetic-3 " + path);
    CHECK(words.status == 0);
    CHECK(words.out.find("One album proves little") != std::string::npos);
}

TEST_CASE("an album that no scorer can judge is refused with the reason")
{
    const ScratchDir folder;
    std::string text = "album_id,artist,track_number,energy,valence\n";
    for (int album = 0; album < 30; ++album)
        for (int track = 1; track <= 7; ++track)
            text += "a" + std::to_string(album) + ",One," + std::to_string(track) + ",0." +
                    std::to_string((album * 7 + track * 13) % 97) + ",0.5\n";
    const auto path = writeFile(folder / "one.csv", text);
    const auto album = runSegue("order --album a3 " + path);
    CHECK(album.status == 3);
    CHECK(album.err.find("never heard its artist") != std::string::npos);
    const auto all = runSegue("order --permutations 19 " + path);
    CHECK(all.status == 0);
    CHECK(all.out.starts_with("Whether the order of these albums is random is not said: "));
    CHECK(all.out.find(
              "Albums left out of valence: 0 with a missing value, 30 with the same value throughout.") !=
          std::string::npos);
    const auto json = Json::parse(runSegue("order --json --permutations 19 " + path).out);
    CHECK(json["verdict"]["order_shown"].is_null());
    CHECK(json["verdict"]["reason"] == "too_few_artists");
}

TEST_CASE("a mistake in the words of order names the flag")
{
    const ScratchDir folder;
    const auto path = generated(folder, "none", 12);
    const auto check = [&](const std::string& words, const std::string& named) {
        const auto result = runSegue("order " + words);
        CAPTURE(words, result.err);
        CHECK(result.status == 2);
        CHECK(result.err.find(named) != std::string::npos);
    };
    check(path + " --features valence,loudnes", "--features");
    check(path + " --min-tracks 9 --max-tracks 8", "--min-tracks");
    check(path + " --permutations 0", "--permutations");
    check(path + " --album nowhere", "--album");
    check(path + " --suggest", "--suggest");
    check(path + " --album synthetic-3 --out x", "--out");
    check(path + " --out " + path, "--out");
    CHECK(runSegue("order /nowhere.csv").status == 3);
}
