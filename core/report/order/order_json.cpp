// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/order/order_json.h"

#include "order/panels/position.h"

#include <array>
#include <cmath>

namespace segue::report {

using Json = nlohmann::ordered_json;
using order::Tested;

namespace {

Json number(double value) { return std::isfinite(value) ? Json(value) : Json(nullptr); }

/// What every test has, after its own keys.
void addTest(Json& json, const Tested& tested)
{
    json.update({{"low", number(tested.low)},
                 {"high", number(tested.high)},
                 {"family_low", number(tested.familyLow)},
                 {"family_high", number(tested.familyHigh)},
                 {"expected_permuted", number(tested.expected)},
                 {"n", tested.n},
                 {"p", tested.p},
                 {"p_family", tested.pFamily}});
    if (tested.fixed) json["fixed"] = true;  // no order of the tracks changes it
}

Json contour(const order::ContourPanel& panel)
{
    Json json{{"turning_points", panel.turningPoints},
              {"expected", number(panel.expected)},
              {"expected_sd", number(panel.expectedDeviation)},
              {"ratio", number(panel.ratio())},
              {"ratio_permuted", number(double(panel.turningPoints) / panel.tested.expected)},
              {"ascents", panel.ascents},
              {"expected_ascents", number(panel.expectedAscents)},
              {"expected_ascents_sd", number(panel.expectedAscentsDeviation)},
              {"expected_ascents_permuted", number(panel.testedAscents.expected)},
              {"ascents_p", panel.testedAscents.p},
              {"ascents_p_family", panel.testedAscents.pFamily},
              {"tied_neighbours", panel.ties}};
    addTest(json, panel.tested);
    return json;
}

Json coherence(const std::vector<Tested>& lags)
{
    Json json = Json::array();
    for (std::size_t k = 0; k < lags.size(); ++k) {
        json.push_back({{"lag", k + 1}, {"value", number(lags[k].value)}});
        addTest(json.back(), lags[k]);
    }
    return json;
}

Json position(const std::vector<Tested>& places)
{
    Json json = Json::array();
    for (std::size_t k = 0; k < places.size(); ++k) {
        json.push_back({{"at", order::kPlaceNames[k]}, {"z", number(places[k].value)}});
        addTest(json.back(), places[k]);
    }
    return json;
}

Json valueOf(const Tested& tested)
{
    Json json{{"value", number(tested.value)}};
    addTest(json, tested);
    return json;
}

Json trend(const order::TrendPanel& panel)
{
    return {{"z", number(panel.z)},
            {"rho", number(panel.rho.value)},
            {"n", panel.s.n},
            {"p", panel.s.p},
            {"p_family", panel.s.pFamily},
            {"rho_p", panel.rho.p},
            {"rho_p_family", panel.rho.pFamily},
            {"spread", valueOf(panel.spread)}};
}

Json chain(const order::ChainPanel& panel)
{
    const auto& pairs = panel.pairs;
    Json json{{"entropy", number(panel.entropy)},
              {"information", number(panel.information.value)},
              {"pairs",
               {{"up_up", pairs.upUp},
                {"up_down", pairs.upDown},
                {"down_up", pairs.downUp},
                {"down_down", pairs.downDown}}}};
    addTest(json, panel.information);
    return json;
}

Json leftOut(const order::LeftOut& left) { return {{"missing", left.missing}, {"constant", left.constant}}; }

Json scorers(const order::RealOrRandom& result)
{
    Json json = Json::array();
    for (const auto& one : result.scorers)
        json.push_back({{"scorer", one.name},
                        {"accuracy", one.accuracy},
                        {"ci", one.ci ? Json::array({one.ci->low, one.ci->high}) : Json(nullptr)},
                        {"cluster", result.overArtists ? "artist" : "album"},
                        {"albums", result.album.size()},
                        {"artists", result.artists},
                        {"p", one.p},
                        {"p_holm", one.pHolm},
                        {"order_shown", one.shown()},
                        {"test_accuracy", one.testAccuracy},
                        {"test_albums", result.testAlbums},
                        {"test_artists", result.testArtists},
                        {"share_above_95", one.shareAbove95},
                        {"rank_histogram", one.histogram}});
    return json;
}

/// What the scorers of one choice of tracks heard, and whether an order is shown.
Json verdict(const order::RealOrRandom& result)
{
    Json left = Json::object();
    for (std::size_t f = 0; f < result.features.size(); ++f)
        if (result.leftOut[f].missing + result.leftOut[f].constant > 0)
            left[result.features[f]] = leftOut(result.leftOut[f]);
    Json json{{"order_shown", result.scorers.empty() ? Json(nullptr) : Json(result.orderShown())},
              {"level", order::kVerdictLevel},
              {"inner", result.inner},
              {"split_by", result.by == features::SplitBy::Artist ? "artist" : "album"},
              {"features", result.features},
              {"features_absent", result.absent},
              {"left_out", left},
              {"albums_not_scored", result.silent}};
    if (result.why != order::NoScore::None) json["reason"] = noScoreName(result.why);
    return json;
}

}  // namespace

std::string_view noScoreName(order::NoScore why)
{
    constexpr std::array<std::string_view, 6> kNames{
        "", "no_feature", "too_few_albums", "too_few_artists", "album_too_short", "stopped"};
    return kNames[std::size_t(why)];
}

Json orderJson(const order::Panels& panels, const order::RealOrRandom& scored,
               const order::RealOrRandom& inner)
{
    Json features = Json::array();
    for (const auto& feature : panels.features)
        features.push_back({{"name", feature.name},
                            {"albums", feature.albums},
                            {"left_out", leftOut(feature.leftOut)},
                            {"contour", contour(feature.contour)},
                            {"coherence", coherence(feature.coherence)},
                            {"position", position(feature.position)},
                            {"slope", valueOf(feature.slope)},
                            {"trend", trend(feature.trend)},
                            {"chain", chain(feature.chain)}});
    return {{"albums", panels.albums},
            {"tracks", panels.tracks},
            {"min_tracks", panels.choice.minTracks},
            {"max_tracks", panels.choice.maxTracks},
            {"inner", panels.choice.inner},
            {"permutations", panels.permutations},
            {"seed", panels.options.seed},
            {"stopped",
             panels.stopped || scored.why == order::NoScore::Stopped || inner.why == order::NoScore::Stopped},
            {"features", features},
            {"verdict", verdict(scored)},
            {"real_or_random", scorers(scored)},
            {"verdict_inner", verdict(inner)},
            {"real_or_random_inner", scorers(inner)}};
}

Json albumOrderJson(const data::Albums& albums, const order::AlbumJudge& judge,
                    const order::Suggestion* suggestion)
{
    const auto& album = albums.albums[judge.album];
    const auto fromOne = [](std::span<const std::uint16_t> order) {
        Json places = Json::array();
        for (const auto track : order) places.push_back(int(track) + 1);
        return places;
    };
    std::vector<std::uint16_t> own;
    Json tracks = Json::array();
    for (const auto& track : albums.tracksOf(album)) {
        own.push_back(std::uint16_t(own.size()));
        tracks.push_back({{"position", own.size()},
                          {"disc_number", track.disc},
                          {"track_number", track.number},
                          {"title", albums.table->trackName[albums.firstRowOf(track)]}});
    }
    Json scorers = Json::array();
    for (std::size_t s = 0; s < judge.names.size(); ++s)
        scorers.push_back({{"scorer", judge.names[s]}, {"percentile", 100 * judge.share(s, own)}});
    const std::size_t both = judge.names.size() - 1;
    Json json{{"album_id", albums.id(album)},
              {"percentile", 100 * judge.share(both, own)},
              {"random_orders", judge.random[both].size()},
              {"scorers", scorers},
              {"split_by", judge.by == features::SplitBy::Artist ? "artist" : "album"},
              {"learnt_from", {{"albums", judge.learntAlbums}, {"artists", judge.learntArtists}}},
              {"tracks", tracks},
              {"order", fromOne(own)},
              {"suggested", nullptr}};
    if (!suggestion) return json;
    const auto near = order::nearness(suggestion->order);
    json["suggested"] = fromOne(suggestion->order);
    json["suggestion"] = {{"percentile", 100 * judge.share(both, suggestion->order)},
                          {"exact", suggestion->exact},
                          {"orders_tried", suggestion->tried},
                          {"seed", suggestion->seed},
                          {"stopped", suggestion->stopped},
                          {"kendall_tau", near.tau},
                          {"same_place", near.samePlace},
                          {"same_follower", near.sameFollower}};
    return json;
}

}  // namespace segue::report
