// SPDX-License-Identifier: GPL-3.0-or-later
// The album preset may know tracks 1..i and nothing else: what comes later is altered, and nothing before it
// may move.
#include "base/random.h"
#include "features/album_inputs.h"
#include "small_work.h"
#include "support/albums.h"

#include <catch2/catch.hpp>

#include <cmath>
#include <numeric>

using namespace segue;
using namespace segue::tests;
using features::AlbumInputs;
using features::Part;

namespace {

constexpr int kTracks = 9;

/// Six albums; from track `from` of the first album on, values are shifted by `shift`, and it ends after
/// `length` tracks.
std::shared_ptr<const features::WindowTable> albums(int from, float shift, int length)
{
    TableBuilder builder({"valence", "energy", "loudness", "tempo", "danceability", "key", "mode"});
    Random random(3);
    for (int a = 0; a < 6; ++a)
        for (int t = 1; t <= kTracks; ++t) {
            float values[7];
            for (float& value : values) value = float(random.share());
            for (float& value : values) value += a == 0 && t >= from ? shift : 0;
            if (a == 0 && t > length) continue;
            builder.row("album " + std::to_string(a), t,
                        {values[0], values[1], values[2], values[3], values[4], values[5], values[6]});
        }
    return features::makeWindows(builder.albums(), {});
}

std::vector<float> inputsOfFirst(const AlbumInputs& inputs, const features::WindowTable& table)
{
    const auto tracks = inputs.tracksOf(table);
    std::vector<std::uint32_t> order(table.albums->albums[0].trackCount);
    std::iota(order.begin(), order.end(), 0U);
    std::vector<float> out(order.size() * inputs.count());
    inputs.write(tracks, 0, order, out.data());
    return out;
}

const std::vector<bool> kOthers{false, true, true, true, true, true};

}  // namespace

TEST_CASE("altering a later track, or the album's length, changes no input of the tracks before")
{
    const auto plain = albums(99, 0, kTracks);
    const auto inputs = AlbumInputs::fit(*plain, kOthers);
    const auto before = inputsOfFirst(inputs, *plain);
    for (int from = 2; from <= kTracks; ++from) {
        const auto altered = inputsOfFirst(inputs, *albums(from, 0.3F, kTracks));
        const auto shorter = inputsOfFirst(inputs, *albums(99, 0, from - 1));
        const std::size_t same = std::size_t(from - 1) * inputs.count();
        CHECK(std::equal(before.begin(), before.begin() + std::ptrdiff_t(same), altered.begin()));
        CHECK(std::equal(before.begin(), before.begin() + std::ptrdiff_t(same), shorter.begin(),
                         shorter.end()));
        CHECK_FALSE(std::equal(before.begin(), before.end(), altered.begin()));
    }
}

TEST_CASE("a trained album model predicts a transition from the tracks before it alone")
{
    auto config = smallConfig(model::Preset::Album);
    config.epochs = 2;
    const auto plain = albums(99, 0, kTracks);
    const features::Split split{
        {Part::Test, Part::Train, Part::Train, Part::Train, Part::Train, Part::Validation}};
    const auto samples = features::makeSamples(plain);
    const auto training = trained(config, {samples, split});
    const auto predicted = [&](const features::Samples& of) {
        std::vector<std::uint32_t> which;
        for (std::uint32_t s = 0; s < of.size(); ++s)
            if (of.album[s] == 0) which.push_back(s);
        auto predictions = engine().predict(training.model, of, which);
        REQUIRE(predictions);
        return predictions->pUp;
    };
    const auto before = predicted(samples);
    for (int from = 2; from <= kTracks; ++from) {
        const auto altered = predicted(features::makeSamples(albums(from, 0.3F, kTracks)));
        for (std::size_t k = 0; k < std::size_t(from - 1) * 4; ++k)
            CHECK(altered[k] == Approx(before[k]).margin(1e-6));
    }
}

TEST_CASE("the inputs are 112 where everything is there, and are what the recipe says")
{
    TableBuilder builder({"danceability", "energy", "loudness", "speechiness", "acousticness",
                          "instrumentalness", "liveness", "valence", "tempo", "duration_ms", "key", "mode",
                          "time_signature"});
    Random random(4);
    for (int a = 0; a < 5; ++a)
        for (int t = 1; t <= 6; ++t) {
            float v[13];
            for (float& value : v) value = float(random.share());
            builder.row("album " + std::to_string(a), t,
                        {v[0], v[1], v[2], v[3], v[4], v[5], v[6], v[7], v[8], v[9], v[10], v[11], v[12]});
        }
    const auto table = features::makeWindows(builder.albums(), {});
    const auto inputs = AlbumInputs::fit(*table, std::vector<bool>(5, true));
    CHECK(inputs.count() == 112);
    CHECK(inputs.names().size() == 112);

    // The share of earlier tracks below, by hand, through the final z-score.
    const auto names = inputs.names();
    const auto column =
        std::size_t(std::find(names.begin(), names.end(), "valence_share_below") - names.begin());
    const auto out = inputsOfFirst(inputs, *table);
    const auto& valence = table->overall[0];
    for (std::size_t i = 0; i < 6; ++i) {
        double below = 0;
        for (std::size_t j = 0; j < i; ++j) below += valence[j] < valence[i] ? 1 : 0;
        const double expected =
            ((below + 0.5) / double(i + 1) - inputs.mean()[column]) / inputs.deviation()[column];
        CHECK(double(out[i * 112 + column]) == Approx(expected).margin(1e-5));
    }
    // Standardised over the transitions of the albums in use.
    std::vector<double> sum(112);
    const auto tracks = inputs.tracksOf(*table);
    for (std::uint32_t a = 0; a < 5; ++a) {
        std::vector<std::uint32_t> order(6);
        std::iota(order.begin(), order.end(), a * 6);
        std::vector<float> album(6 * 112);
        inputs.write(tracks, a * 6, order, album.data());
        for (std::size_t i = 0; i < 5; ++i)
            for (std::size_t k = 0; k < 112; ++k) sum[k] += double(album[i * 112 + k]) / 25;
    }
    for (std::size_t k = 0; k < 112; ++k) CHECK(std::abs(sum[k]) < 1e-4);
}
