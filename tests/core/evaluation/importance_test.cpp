// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/importance.h"

#include "base/random.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

using namespace segue::evaluation;
using segue::Error;
using segue::ErrorCode;
using segue::Random;
using segue::Result;
using segue::RunState;
using segue::features::Feature;
using segue::features::FeatureKind;
using segue::features::Samples;
using segue::features::Target;
using segue::features::WindowTable;
using segue::model::Predictions;

namespace {

Feature feature(const std::string& name, FeatureKind kind)
{
    Feature one;
    one.name = name;
    one.column = name.substr(0, name.find('_'));
    one.kind = kind;
    return one;
}

/// Albums of valence (overall, its running sum) and loudness in two windows; random values.
Samples someAlbums(const std::vector<std::uint32_t>& lengths)
{
    Random random(4);
    auto albums = std::make_shared<segue::data::Albums>();
    auto table = std::make_shared<WindowTable>();
    for (const std::uint32_t length : lengths) {
        albums->albums.push_back({std::uint32_t(albums->tracks.size()), length});
        albums->tracks.resize(albums->tracks.size() + length);
    }
    table->windows = 2;
    table->features = {feature("valence", FeatureKind::Overall),
                       feature("loudness_continuous", FeatureKind::Continuous),
                       feature("valence_cum", FeatureKind::OverallCumulative)};
    table->values.resize(3);
    for (std::size_t track = 0; track < albums->tracks.size(); ++track) {
        table->overall[0].push_back(random.share());
        table->values[0].push_back(float(table->overall[0].back()));
        table->values[1].push_back(float(random.share()));
        table->values[1].push_back(float(random.share()));
        table->values[2].push_back(float(track));
    }
    table->albums = albums;
    return segue::features::makeSamples(table);
}

Samples manyAlbums()
{
    Random random(8);
    std::vector<std::uint32_t> lengths(60);
    for (auto& length : lengths) length = std::uint32_t(3 + random.below(5));
    return someAlbums(lengths);
}

/// A model that believes in one feature only: P(Up) falls with it.
Predict believerIn(std::size_t which, int window)
{
    return [=](const Samples& samples, std::span<const std::uint32_t> rows) -> Result<Predictions> {
        Predictions predictions{{Target::Valence}, {rows.begin(), rows.end()}, {}};
        for (const std::uint32_t row : rows)
            predictions.pUp.push_back(1 - samples.table->value(which, samples.track[row], window));
        return predictions;
    };
}

const ImportanceOptions kQuick{.repeats = 4, .perWindow = true, .draws = 100, .threads = 1};

const ImportanceOfGroup& valueOf(const ImportanceResult& result, const std::string& name, int window)
{
    for (const auto& value : result.values)
        if (result.groups[value.group].name == name && result.groups[value.group].window == window)
            return value;
    throw std::runtime_error("no group " + name);
}

}  // namespace

TEST_CASE("a feature is grouped with its running sum, windows are looked at one by one")
{
    const Samples samples = someAlbums({3, 3});
    const auto groups = importanceGroups(*samples.table, true);
    REQUIRE(groups.size() == 4);
    CHECK(groups[0].name == "valence");
    CHECK(groups[0].features == std::vector<std::size_t>{0, 2});
    CHECK(groups[1].features == std::vector<std::size_t>{1});
    CHECK(groups[2].window == 0);
    CHECK(groups[3].window == 1);
    CHECK(importanceGroups(*samples.table, false).size() == 2);
    CHECK(importanceGroups(*samples.table, true, std::vector<std::string>{"valence"}).size() == 1);
}

TEST_CASE("values are exchanged between albums, sequences whole, labels staying")
{
    const Samples samples = someAlbums({3, 5, 3, 5, 5, 3});
    const auto groups = importanceGroups(*samples.table, false);
    const Samples exchanged = exchangeBetweenAlbums(samples, groups[0], 1, 0);
    CHECK(exchanged.direction == samples.direction);
    CHECK(exchanged.table->values[1] == samples.table->values[1]);
    std::set<std::size_t> used;
    for (const auto& album : samples.table->albums->albums) {
        // The running sum holds the track's number: it names the donor track.
        const auto from = std::size_t(exchanged.table->values[2][album.firstTrack]);
        used.insert(from);
        CHECK(from != album.firstTrack);  // another album
        for (std::size_t k = 0; k < album.trackCount; ++k) {
            CHECK(exchanged.table->values[2][album.firstTrack + k] == float(from + k));
            CHECK(exchanged.table->values[0][album.firstTrack + k] == samples.table->values[0][from + k]);
            CHECK(exchanged.table->overall[0][album.firstTrack + k] == samples.table->overall[0][from + k]);
        }
    }
    CHECK(used.size() == 6);
}

TEST_CASE("lone lengths find a near donor, one album keeps its own values")
{
    const Samples samples = someAlbums({2, 4, 9});
    const Samples exchanged =
        exchangeBetweenAlbums(samples, importanceGroups(*samples.table, false)[0], 1, 0);
    for (const auto& album : samples.table->albums->albums)
        CHECK(exchanged.table->values[2][album.firstTrack] != float(album.firstTrack));
    const Samples one = someAlbums({4});
    CHECK(exchangeBetweenAlbums(one, importanceGroups(*one.table, false)[0], 1, 0).table->values ==
          one.table->values);
}

TEST_CASE("importance finds what the model uses, and nothing else")
{
    const Samples samples = manyAlbums();
    std::vector<std::uint32_t> test;
    for (std::uint32_t s = 0; s < samples.size(); ++s)
        if (samples.album[s] >= 10) test.push_back(s);
    const auto valence = permutationImportance(samples, test, believerIn(0, 0), kQuick);
    REQUIRE(valence);
    CHECK(valence->groupsReached == 4);
    const ImportanceOfGroup& used = valueOf(*valence, "valence", -1);
    CHECK(used.accuracyDrop > 0.1);
    CHECK(used.accuracyCi->low > 0);
    CHECK(*used.aucDrop > 0.1);
    CHECK(used.aucCi->low > 0);
    CHECK(used.accuracyDrops.size() == 4);
    const ImportanceOfGroup& unused = valueOf(*valence, "loudness_continuous", -1);
    CHECK(unused.accuracyDrop == 0);
    CHECK(*unused.aucDrop == Approx(0).margin(1e-12));

    const auto window = permutationImportance(samples, test, believerIn(1, 1), kQuick);
    CHECK(valueOf(*window, "loudness_continuous", 0).accuracyDrop == 0);
    CHECK(valueOf(*window, "loudness_continuous", 1).accuracyDrop ==
          valueOf(*window, "loudness_continuous", -1).accuracyDrop);
}

TEST_CASE("importance counts in whole numbers: what loses nothing loses 0, not what is left of adding tenths")
{
    const Samples samples = manyAlbums();
    std::vector<std::uint32_t> test(samples.size());
    std::iota(test.begin(), test.end(), 0U);
    auto options = kQuick;
    options.repeats = 10;
    options.draws = 4000;
    const auto importance = permutationImportance(samples, test, believerIn(0, 0), options);
    REQUIRE(importance);
    for (const auto& value : importance->values) {
        for (const double bound : {value.accuracyDrop, value.accuracyCi->low, value.accuracyCi->high})
            CHECK((bound == 0 || std::abs(bound) > 1e-9));
    }
}

TEST_CASE("a stopped importance says how many groups it reached, a failing model why")
{
    const Samples samples = manyAlbums();
    const auto every = everySample(samples);
    int polls = 0;
    const auto stopped =
        permutationImportance(samples, every, believerIn(0, 0), kQuick,
                              {[&] { return ++polls > 6 ? RunState::Stop : RunState::Go; }, {}});
    REQUIRE(stopped);
    CHECK(stopped->stopped);
    CHECK(stopped->groupsReached == 1);
    CHECK(stopped->values.size() == 1);
    const auto failed = permutationImportance(
        samples, every, [](const Samples&, std::span<const std::uint32_t>) -> Result<Predictions> {
            return Error{.code = ErrorCode::ModuleMissing};
        });
    CHECK_FALSE(failed);
    const auto nothing = permutationImportance(samples, {}, believerIn(0, 0), kQuick);
    REQUIRE(nothing);
    CHECK(nothing->values.empty());
}
