// SPDX-License-Identifier: GPL-3.0-or-later
#include "clean/clean.h"
#include "findings/inspect.h"
#include "support/tables.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace segue;
using namespace segue::data;
using namespace segue::tests;

namespace {

std::vector<std::string> idsOf(const Cleaned& cleaned)
{
    std::vector<std::string> ids;
    for (const Album& album : cleaned.albums->albums) ids.emplace_back(cleaned.albums->id(album));
    return ids;
}

CleaningOptions only(Rule rule)
{
    CleaningOptions options{.on = {}};
    options.on[std::size_t(rule)] = true;
    return options;
}

using Ids = std::vector<std::string>;

const std::string kNamed = "album_id,album_name,artist,disc_number,track_number,release_date,energy\n";

}  // namespace

TEST_CASE("rows without an album or a number go, listed with their line")
{
    const auto table = tableOf("album_id,track_number,energy\na,1,.1\n,2,.2\na,,.3\na,2,.4\nlost,,.5\n");
    const Cleaned cleaned = clean(table, only(Rule::Missing));
    REQUIRE(cleaned.steps.size() == 1);
    CHECK(cleaned.steps[0].tracksBefore == 5);
    CHECK(cleaned.steps[0].tracksRemoved == 3);
    CHECK(cleaned.steps[0].albumsBefore == 2);
    CHECK(cleaned.steps[0].albumsRemoved == 1);
    REQUIRE(cleaned.removals.size() == 3);
    CHECK(cleaned.removals[0].reason == RemovalReason::NoAlbum);
    CHECK(cleaned.removals[0].line == 3);
    CHECK(cleaned.removals[1].reason == RemovalReason::NoNumber);
    CHECK(cleaned.removals[1].albumId == "a");
    CHECK(clean(table, {.on = {}}).albums->tracks.size() == 2);
    CHECK(clean(table, {.on = {}}).removals.size() == 3);
    REQUIRE(clean(table, {.on = {}}).steps.size() ==
            1);  // switched off, what cannot be placed goes all the same, and is told
    CHECK(clean(table, {.on = {}}).steps[0].rule == Rule::Missing);
}

TEST_CASE("discs and tracks are counted from 1")
{
    const auto table = tableOf(
        "album_id,disc_number,track_number,energy\na,0,1,.1\na,0,2,.2\nb,0,1,.1\nb,1,1,.2\nc,1,1,.3\nc,1,2,."
        "4\n");
    const Cleaned cleaned = clean(table, only(Rule::Incomplete));
    CHECK(idsOf(cleaned) == Ids{"c"});
    CHECK(cleaned.removals[0].reason == RemovalReason::NumberBelowOne);
    CHECK(cleaned.removals[0].detail == "0");
}

TEST_CASE("of rows that repeat a track the first stays")
{
    const auto table = tableOf("album_id,track_number,track_id,energy\na,2,y,.2\na,1,x,.1\na,2,z,.9\n");
    CHECK_FALSE(table->observations);
    const Cleaned cleaned = clean(table, only(Rule::Repeated));
    REQUIRE(cleaned.albums->tracks.size() == 2);
    CHECK(table->trackId[cleaned.albums->firstRowOf(cleaned.albums->tracks[1])] == "y");
    REQUIRE(cleaned.removals.size() == 1);
    CHECK(cleaned.removals[0].reason == RemovalReason::RepeatedOf);
    CHECK(cleaned.removals[0].detail == "2");
    CHECK(cleaned.removals[0].line == 4);
    CHECK(clean(table, {.on = {}}).albums->tracks.size() == 3);
}

TEST_CASE("an observation is repeated only at the same start")
{
    const auto table =
        tableOf("album_id,track_number,start,energy\na,1,10,.2\na,1,0,.1\na,1,10,.3\na,2,0,.5\n");
    CHECK(table->observations);
    const Cleaned cleaned = clean(table, only(Rule::Repeated));
    REQUIRE(cleaned.albums->tracks.size() == 2);
    const auto rows = cleaned.albums->rowsOf(cleaned.albums->tracks[0]);
    CHECK(std::vector<std::uint32_t>(rows.begin(), rows.end()) == std::vector<std::uint32_t>{1, 0});
    CHECK(cleaned.steps[0].tracksRemoved == 0);
    CHECK(cleaned.removals.size() == 1);
}

TEST_CASE("albums with holes go, discs are played in order")
{
    const auto table = tableOf(
        "album_id,disc_number,track_number,energy\n"
        "ok,2,1,.1\nok,1,2,.2\nok,1,1,.3\n"
        "hole,1,1,.1\nhole,1,3,.1\n"
        "nodisc,2,1,.1\n"
        "late,1,2,.1\n"
        "zero,1,0,.1\nzero,1,1,.1\n"
        "nodiscnumber,,1,.1\n");
    const Cleaned cleaned = clean(table, only(Rule::Incomplete));
    CHECK(idsOf(cleaned) == Ids{"ok", "nodiscnumber"});
    REQUIRE(cleaned.removals.size() == 4);
    CHECK(cleaned.removals[0].reason == RemovalReason::Hole);
    CHECK(cleaned.removals[0].detail == "2");
    CHECK(cleaned.removals[1].reason == RemovalReason::DiscHole);
    CHECK(cleaned.removals[2].detail == "1");
    CHECK(cleaned.removals[3].reason == RemovalReason::NumberBelowOne);
    const auto tracks = cleaned.albums->tracksOf(cleaned.albums->albums[0]);
    CHECK(tracks[2].disc == 2);
    CHECK(tracks[1].number == 2);
}

TEST_CASE("of the same album the longest stays, then the earliest, then the lowest id")
{
    const auto table =
        tableOf(kNamed +
                "short,Name,Artist,1,1,1999,.1\n"
                "long,NAME,artist,1,1,2005,.1\nlong,NAME,artist,1,2,2005,.1\n"
                "late,X,Y,1,1,2001,.1\nundated,X,Y,1,1,,.1\nearly,x,y,1,1,2000-05,.1\n"
                "b,Same,Z,1,1,2000,.1\na,Same,Z,1,1,2000,.1\n"
                "other,Name,Somebody,1,1,1999,.1\nnoname,,Artist,1,1,,.1\nnoname2,,Artist,1,1,,.1\n");
    const Cleaned cleaned = clean(table, only(Rule::Duplicates));
    CHECK(idsOf(cleaned) == Ids{"long", "early", "a", "other", "noname", "noname2"});
    REQUIRE(cleaned.duplicates.size() == 4);
    CHECK(cleaned.duplicates[0].stays == "long");
    CHECK(cleaned.duplicates[0].goes == "short");
    CHECK(cleaned.duplicates[0].choice == Duplicate::Choice::MoreTracks);
    CHECK(cleaned.duplicates[1].choice == Duplicate::Choice::EarlierRelease);
    CHECK(cleaned.duplicates[3].choice == Duplicate::Choice::LowerId);
    CHECK(cleaned.removals[0].reason == RemovalReason::ShorterCopy);
    CHECK(cleaned.removals[0].detail == "long");
}

TEST_CASE("editions and near-identical albums are found on request only")
{
    std::string text =
        "album_id,album_name,artist,track_number,danceability,energy,valence,tempo,duration_ms\n";
    for (int t = 1; t <= 3; ++t) {
        const std::string n = std::to_string(t),
                          values = ",0." + n + "21,0." + n + "45,0.3,10" + n + ".2,20" + n + "000\n";
        const std::string close = ",0." + n + "24,0." + n + "43,0.302,10" + n + ".3,20" + n + "500\n";
        text += "plain,Abbey Road,Beatles," + n + values;
        text +=
            "deluxe,Abbey Road (Deluxe Edition),Beatles," + n + ",0.9,0." + n + ",0." + n + "5,90,300000\n";
        text += "copy,Something Else,Various," + n + close;
    }
    const auto table = tableOf(text);
    CleaningOptions options = only(Rule::Duplicates);
    CHECK(idsOf(clean(table, options)).size() == 3);
    options.stripEditions = true;
    const Cleaned stripped = clean(table, options);
    CHECK(idsOf(stripped) == Ids{"deluxe", "copy"});
    CHECK(stripped.removals.at(0).reason == RemovalReason::Edition);
    options.stripEditions = false;
    options.fingerprints = true;
    const Cleaned heard = clean(table, options);
    CHECK(idsOf(heard) == Ids{"deluxe", "copy"});
    CHECK(heard.duplicates.at(0).match == Duplicate::Match::Sound);
}

TEST_CASE("length and impossible values")
{
    const auto table = tableOf(
        "album_id,track_number,tempo,loudness\none,1,100,-5\ntwo,1,100,-5\ntwo,2,0,-5\nthree,1,99,-5\nthree,"
        "2,99,-"
        "6\nthree,3,99,-7\n"
        "loud,1,99,0.5\nloud,2,99,-6\n");
    CleaningOptions length = only(Rule::Length);
    CHECK(idsOf(clean(table, length)) == Ids{"two", "three", "loud"});
    length.maxTracks = 2;
    CHECK(idsOf(clean(table, length)) == Ids{"two", "loud"});
    const Cleaned outliers = clean(table, only(Rule::Outliers));
    CHECK(idsOf(outliers) == Ids{"one", "three"});
    CHECK(outliers.removals[0].reason == RemovalReason::ImpossibleValue);
    CHECK(outliers.removals[0].detail == "tempo 0");
    CHECK(outliers.removals[0].line == 4);
}

TEST_CASE("a user's word keeps and excludes albums, and taking it back restores them")
{
    const auto table = tableOf(
        kNamed +
        "short,Name,Artist,1,1,1999,.1\nlong,NAME,artist,1,1,2005,.1\nlong,NAME,artist,1,2,2005,.1\n");
    CleaningOptions options = only(Rule::Duplicates);
    CHECK(idsOf(clean(table, options)) == Ids{"long"});
    options.keep = {"short"};
    const Cleaned kept = clean(table, options);
    CHECK(idsOf(kept) == Ids{"short", "long"});
    CHECK(kept.duplicates.at(0).choice == Duplicate::Choice::Kept);
    options.keep.clear();
    options.exclude = {"long", "unknown"};
    const Cleaned excluded = clean(table, options);
    CHECK(idsOf(excluded) == Ids{"short"});
    CHECK(excluded.removals.at(0).reason == RemovalReason::Excluded);
    CHECK(excluded.steps.front().albumsRemoved == 0);  // what is left out by hand makes no copy go
    CHECK(excluded.steps.back().rule == Rule::ByHand);
    CHECK(excluded.steps.back().albumsRemoved == 1);
    options.exclude.clear();
    CHECK(idsOf(clean(table, options)) == Ids{"long"});
}

TEST_CASE("what is left out by hand goes last, so that each rule tells all it took")
{
    const auto table =
        tableOf("album_id,track_number,energy\na,1,.1\na,2,.1\nhole,1,.1\nhole,3,.1\nb,1,.1\nb,2,.2\n");
    CleaningOptions options;
    options.exclude = {"hole", "b"};
    const Cleaned cleaned = clean(table, options);
    CHECK(idsOf(cleaned) == Ids{"a"});
    REQUIRE(cleaned.steps.size() == 6);
    CHECK(cleaned.steps[2].rule == Rule::Incomplete);
    CHECK(cleaned.steps[2].albumsRemoved == 1);
    CHECK(cleaned.steps[5].rule == Rule::ByHand);
    CHECK(cleaned.steps[5].albumsBefore == 2);
    CHECK(cleaned.steps[5].albumsRemoved == 1);
    CHECK(cleaned.removals[1].rule == Rule::ByHand);
}

TEST_CASE("loudness in two units is never mixed, whatever is switched off or kept")
{
    const auto table =
        tableOf("album_id,track_number,loudness\na,1,-5\na,2,-6\nshare,1,.5\nshare,2,.6\nb,1,-7\nb,2,.5\n");
    for (const bool on : {true, false}) {
        CleaningOptions options;
        options.on.fill(on);
        options.keep = {"share"};
        const Cleaned cleaned = clean(table, options);
        CHECK(std::ranges::count(idsOf(cleaned), "share") == 0);
        const auto step = std::ranges::find(cleaned.steps, Rule::Units, &RuleCount::rule);
        REQUIRE(step != cleaned.steps.end());
        CHECK(step->albumsRemoved == 1);
        CHECK(cleaned.removals.front().reason == RemovalReason::OtherUnit);
        CHECK(cleaned.removals.front().detail == "loudness");
    }
    CHECK(idsOf(clean(table)) == Ids{"a", "b"});  // one value above 0 dB is a loud master
    CHECK(idsOf(clean(tableOf(
              "album_id,track_number,loudness\na,1,-5\na,2,-6\na,3,-7\nb,1,-7\nb,2,.5\nb,3,.6\nb,4,-8\n"))) ==
          Ids{"a"});
    const auto shares = tableOf(
        "album_id,track_number,loudness\na,1,.5\na,2,.6\nb,1,.7\nb,2,.8\ndecibel,1,-5\ndecibel,2,-6\n");
    CHECK(idsOf(clean(shares)) == Ids{"a", "b"});
    CHECK(inspect(*shares).albums == 3);
}

TEST_CASE("rules work where artist, disc and name are absent, and nothing left is no failure")
{
    const auto table = tableOf("album_id,track_number,energy\na,1,.1\na,2,.2\nb,1,.1\nb,2,.1\n");
    CleaningOptions all;
    all.on.fill(true);
    all.stripEditions = all.fingerprints = true;
    CHECK(clean(table, all).albums->transitions() == 2);
    all.minTracks = 3;
    const Cleaned none = clean(table, all);
    CHECK(none.albums->albums.empty());
    CHECK(none.albums->transitions() == 0);
}

TEST_CASE("every step counts what stood before and what went")
{
    const auto table = tableOf(kNamed +
                               "a,N,A,1,1,,.1\na,N,A,1,2,,.1\na,N,A,1,2,,.1\nb,N,A,1,1,,.1\nc,M,A,1,2,,.1\nd,"
                               "O,A,1,1,,.1\n,P,A,1,1,,.1\n");
    const Cleaned cleaned = clean(table);
    REQUIRE(cleaned.steps.size() == 5);
    std::int64_t albums = cleaned.steps[0].albumsBefore, tracks = cleaned.steps[0].tracksBefore;
    for (const RuleCount& step : cleaned.steps) {
        CHECK(step.albumsBefore == albums);
        CHECK(step.tracksBefore == tracks);
        albums -= step.albumsRemoved;
        tracks -= step.tracksRemoved;
    }
    CHECK(albums == std::int64_t(cleaned.albums->albums.size()));
    CHECK(tracks == std::int64_t(cleaned.albums->tracks.size()));
    CHECK(idsOf(cleaned) == Ids{"a"});
}
