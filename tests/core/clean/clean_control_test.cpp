// SPDX-License-Identifier: GPL-3.0-or-later
// Cleaning and what is built on it ask in every long loop whether to go on, and end soon where they should
// not.
#include "clean/clean.h"
#include "clean/leakage.h"
#include "findings/inspect.h"
#include "read/read.h"
#include "run/run.h"
#include "support/tables.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <functional>
#include <limits>
#include <numeric>
#include <string>

using namespace segue;
using namespace segue::data;
using namespace segue::tests;

namespace {

constexpr int kAlbums = 30000;
constexpr int kLoop =
    kAlbums / 1024;  // how often a loop over the albums asks; one over their tracks asks twice that
constexpr int kGrouping = 5 * kLoop;  // two looks at the rows, and packing
constexpr int kSounds =
    2 * kLoop + 2 * 2 * kAlbums / 64;  // of every track its values, its place and its neighbours

/// Albums of two tracks that sound differently and have names of their own.
const std::shared_ptr<const AlbumTable>& manyAlbums()
{
    static const auto table = [] {
        std::string text =
            "album_id,album_name,artist,track_number,valence,energy,loudness,tempo,danceability\n";
        for (int album = 0; album < kAlbums; ++album)
            for (int track = 1; track <= 2; ++track) {
                const int k = album * 2 + track;
                const std::string number = std::to_string(album);
                text += "a" + number + ",name " + number + ",artist " + number + ',' + std::to_string(track) +
                        ",0." + std::to_string(1000 + k % 997) + ",0." + std::to_string(1000 + k % 991) +
                        ",-" + std::to_string(k % 43) + "," + std::to_string(60 + k % 101) + ",0." +
                        std::to_string(1000 + k % 983) + "\n";
            }
        return tableOf(text);
    }();
    return table;
}

using Work = std::function<void(const RunControl&)>;

/// The fewest of some tries: one that had to wait for a thread asks more often.
int questionsOf(const Work& work)
{
    int fewest = std::numeric_limits<int>::max();
    for (int k = 0; k < 3; ++k) {
        int asked = 0;
        work({[&] { return ++asked, RunState::Go; }, {}});
        fewest = std::min(fewest, asked);
    }
    return fewest;
}

/// Wherever it is told to end, it does so within a few more questions.
void checkEnds(const Work& work)
{
    const int all = questionsOf(work);
    for (int from = 1; from <= all; from += std::max(1, all / 16)) {
        int asked = 0;
        work({[&] { return ++asked >= from ? RunState::Abort : RunState::Go; }, {}});
        CAPTURE(from, all);
        CHECK(asked <= from + 8);
    }
}

Work cleaning(const CleaningOptions& options)
{
    return [options](const RunControl& control) { clean(manyAlbums(), options, control); };
}

}  // namespace

TEST_CASE("every rule asks whether to go on")
{
    constexpr int kAbout = 2;  // two tries wait for the thread that sorts the rows differently long
    const int bare = questionsOf(cleaning({.on = {}}));
    CHECK(bare > kGrouping);
    for (const auto rule : {Rule::Incomplete, Rule::Duplicates, Rule::Outliers}) {
        CAPTURE(ruleName(rule));
        CleaningOptions one{.on = {}};
        one.on[std::size_t(rule)] = true;
        const int asked = questionsOf(cleaning(one));
        CHECK(asked >= bare + kLoop - kAbout);
        if (rule != Rule::Duplicates) continue;
        one.stripEditions = true;
        CHECK(questionsOf(cleaning(one)) >= asked + kLoop - kAbout);
        one.stripEditions = false;
        one.fingerprints = true;
        CHECK(questionsOf(cleaning(one)) >= asked + kSounds - kAbout);
    }
}

TEST_CASE("cleaning ends where it is told to, whatever it does just then")
{
    CleaningOptions all;
    all.on[std::size_t(Rule::Outliers)] = all.stripEditions = all.fingerprints = true;
    all.exclude = {"a7"};
    checkEnds(cleaning(all));
    CHECK_FALSE(clean(manyAlbums(), all, {[] { return RunState::Abort; }, {}}).albums == nullptr);
}

TEST_CASE("an inspection and the albums of its findings end where they are told to")
{
    const auto findings = inspect(*manyAlbums()).findings;
    const Work inspecting = [](const RunControl& control) { inspect(*manyAlbums(), control); };
    const Work listing = [&](const RunControl& control) { (void)albumsOf(*manyAlbums(), findings, control); };
    for (const auto* work : {&inspecting, &listing}) {
        CHECK(questionsOf(*work) > 2 * kGrouping + 3 * kLoop);  // grouped, and with the rules about albums
        checkEnds(*work);
    }
}

TEST_CASE("sorting the rows asks for itself, of the smallest table too")
{
    const auto table = tableOf("album_id,track_number,energy\na,1,.1\na,2,.2\n");
    CHECK(questionsOf([&](const RunControl& control) { inspect(*table, control); }) > 2);  // it sorts twice
}

TEST_CASE("a preparation that is told to end while it cleans is cancelled, however it was asked")
{
    for (const auto state : {RunState::Stop, RunState::Abort}) {
        int asked = 0;
        const RunControl control{[&] { return ++asked >= 3 ? state : RunState::Go; }, {}};
        const auto ended = experiment::prepare(manyAlbums(), model::Config{}, control);
        REQUIRE_FALSE(ended);
        CHECK(ended.error().code == ErrorCode::Cancelled);
        CHECK(asked < 16);
    }
}

TEST_CASE("what two parts share is measured until it is told to end")
{
    const auto albums = clean(manyAlbums()).albums;
    std::vector<std::uint32_t> train(kAlbums / 2), test(kAlbums / 2);
    std::iota(train.begin(), train.end(), 0u);
    std::iota(test.begin(), test.end(), kAlbums / 2);
    const Work measuring = [&](const RunControl& control) { measureLeakage(*albums, train, test, control); };
    CHECK(questionsOf(measuring) >= 2 * kLoop + kSounds);  // names, artists, sounds
    checkEnds(measuring);
}
