// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/order_words.h"
#include "ui/words/order_panel_words.h"

#include <catch2/catch.hpp>

#include <set>

using namespace segue;
using namespace segue::ui;

namespace {

order::ScorerFigure figure(std::string name, double accuracy, double pHolm)
{
    order::ScorerFigure figure{.name = std::move(name), .rank = {}, .ci = {}};
    figure.accuracy = accuracy;
    figure.ci = evaluation::Interval{accuracy - 0.02, accuracy + 0.01};
    figure.pHolm = pHolm;
    return figure;
}

order::RealOrRandom result(double duration, double both)
{
    order::RealOrRandom result;
    result.overArtists = true;
    result.album.resize(2965);
    result.testAlbums = 592;
    result.testArtists = 62;
    result.scorers = {figure("duration", 0.60, duration), figure("neighbours", 0.58, 1),
                      figure("position", 0.61, 1), figure("both", 0.68, both)};
    return result;
}

order::Tested tested(double value, double expected, double pFamily)
{
    order::Tested tested;
    tested.n = 90;
    tested.value = value;
    tested.expected = expected;
    tested.pFamily = pFamily;
    return tested;
}

/// One feature with all its tests; something is shown of it where p is small.
order::FeaturePanels feature(const std::string& name, double p)
{
    order::FeaturePanels feature;
    feature.name = name;
    feature.contour.turningPoints = 110;
    feature.contour.tested = tested(110, 100, p);
    feature.coherence.assign(order::kLags, tested(0.06, 0, p));
    feature.position.assign(order::kPlaces, tested(-0.2, 0, 1));
    feature.position[1] = tested(0.18, 0, p);
    feature.slope = tested(-0.25, 0, p);
    feature.trend.s = tested(-200, 0, p);
    feature.trend.spread = tested(1.3, 1, p);
    feature.chain.information = tested(0.09, 0.08, p);
    return feature;
}

}  // namespace

TEST_CASE("the verdict says that an order is there only where it is shown")
{
    const QString shown = orderVerdict(result(1, 0.0004));
    CHECK(shown == QStringLiteral(
                       "The order of these 2,965 albums is not random: a scorer that learnt from other "
                       "artists would tell the real order "
                       "from a shuffled one in 68 of 100 albums (95 % over artists: 66 to 69; chance: 50)."));
    const QString not_shown = orderVerdict(result(1, 0.02));
    CHECK(not_shown.startsWith(QStringLiteral("No order is shown in these 2,965 albums")));
    CHECK(not_shown.contains(QStringLiteral("no proof that there is none")));
    const QString other = orderVerdict(result(0.001, 0.02));
    CHECK(other.contains(QStringLiteral("hears only the tracks' durations")));
    CHECK(other.contains(QStringLiteral("60 of 100")));
    CHECK(orderVerdictBasis(result(1, 0.0004))
              .contains(QStringLiteral("592 albums by 62 artists that the scorer never heard (p < 0.001")));
}

TEST_CASE("without artists that is told, and without an interval none is made up")
{
    auto albums = result(1, 0.0004);
    albums.by = features::SplitBy::Album;
    albums.overArtists = false;
    CHECK(orderVerdict(albums).contains(QStringLiteral("learnt from other albums")));
    CHECK(orderVerdict(albums).contains(QStringLiteral("95 % over albums")));
    CHECK(orderVerdictBasis(albums).startsWith(QStringLiteral("Artists are not known")));
    albums.scorers.back().ci.reset();
    CHECK(orderVerdict(albums).contains(QStringLiteral("68 of 100 albums (chance: 50)")));
}

TEST_CASE("every reason why nothing is said has words of its own")
{
    std::set<QString> said;
    for (const auto why :
         {order::NoScore::NoFeature, order::NoScore::TooFewAlbums, order::NoScore::TooFewArtists,
          order::NoScore::AlbumTooShort, order::NoScore::Stopped}) {
        order::RealOrRandom nothing;
        nothing.why = why;
        CHECK(whyNoScore(why).size() > 10);
        CHECK(orderVerdict(nothing).contains(whyNoScore(why)));
        CHECK(innerVerdict(nothing).contains(whyNoScore(why)));
        CHECK(orderVerdictBasis(nothing).isEmpty());
        said.insert(whyNoScore(why));
    }
    CHECK(said.size() == 5);
}

TEST_CASE("a panel's sentence parts what is shown from what is not")
{
    order::Panels panels;
    panels.features = {feature("loudness", 0.001), feature("tempo", 0.4)};
    CHECK(
        contourSentence(panels) ==
        QStringLiteral(
            "Contour (turning points over those of random orders): tracks go up and down by turns more than "
            "in a random order in loudness (1.100); it is not shown that tracks go up and down by turns more "
            "or less than in a random order in "
            "tempo (1.100)."));
    CHECK(coherenceSentence(panels).contains(
        QStringLiteral("more alike than in a random order in loudness (0.060)")));
    CHECK(coherenceSentence(panels).contains(
        QStringLiteral("no difference from a random order is shown in tempo")));
    CHECK(positionSentence(panels).contains(QStringLiteral("loudness (track 2 +0.18)")));
    CHECK(trendSentence(panels).contains(QStringLiteral("values fall along the albums in loudness (−0.25)")));
    CHECK(trendSentence(panels).contains(
        QStringLiteral("whichever way, more than random orders would (1) in loudness (1.30).")));
    CHECK(chainSentence(panels).contains(
        QStringLiteral("tells more than in a random order in loudness (0.090, random 0.080)")));
    for (auto& one : panels.features) one = feature(one.name, 1);
    for (const auto& said : {contourSentence(panels), chainSentence(panels)})
        CHECK(said.contains(QStringLiteral(": it is not shown that")));
    for (const auto& said : {coherenceSentence(panels), positionSentence(panels), trendSentence(panels)})
        CHECK(said.contains(QStringLiteral(": no difference from a random order is shown in loudness")));
}

TEST_CASE("a feature of no album is no finding")
{
    order::Panels panels;
    panels.features = {feature("energy", 0.001)};
    auto& energy = panels.features.front();
    energy.contour.tested.n = energy.coherence.front().n = energy.trend.s.n = energy.chain.information.n = 0;
    for (const auto& said : {contourSentence(panels), coherenceSentence(panels), chainSentence(panels)})
        CHECK(said.contains(QStringLiteral("energy (no album)")));
}

TEST_CASE("a suggestion never claims more than a scorer's liking")
{
    order::Suggestion suggestion;
    suggestion.order = {0, 2, 1};
    suggestion.tried = 6;
    suggestion.exact = true;
    CHECK(suggestionSentence(suggestion, 0.995).contains(QStringLiteral("Of all 6 orders")));
    CHECK(suggestionSentence(suggestion, 0.995).contains(QStringLiteral("1 of 3 tracks")));
    CHECK(suggestionSentence(suggestion, 0.995).contains(QStringLiteral("not what is better music")));
    suggestion.exact = false;
    CHECK(suggestionSentence(suggestion, 0.995).contains(QStringLiteral("a better one may exist")));
}

TEST_CASE("panels say which albums they are of, and nothing after a stop that came too early")
{
    order::Panels panels;
    panels.albums = 1949;
    panels.permutations = 999;
    CHECK(panelsBasis(panels).startsWith(
        QStringLiteral("1,949 albums of 6 to 16 tracks, against 999 permutations")));
    panels.choice.inner = true;
    CHECK(panelsBasis(panels).contains(QStringLiteral("without their first and last one")));
    panels.permutations = 18;
    CHECK(panelsBasis(panels).contains(QStringLiteral("stopped")));
}
