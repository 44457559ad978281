// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/order_words.h"

#include "ui/words/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace segue::ui {

namespace {

struct OrderWords {
    Q_DECLARE_TR_FUNCTIONS(OrderWords)
};

QString ofHundred(double share) { return QString::number(std::lround(100 * share)); }

QString pWords(double p)
{
    return p < 0.001 ? OrderWords::tr("p < %1").arg(QLocale().toString(0.001, 'f', 3))
                     : OrderWords::tr("p = %1").arg(QLocale().toString(p, 'f', 3));
}

/// "68 of 100 albums (95 % over artists: 66 to 69; chance: 50)".
QString figureWords(const order::RealOrRandom& result, const order::ScorerFigure& figure)
{
    const QString share = ofHundred(figure.accuracy);
    if (!figure.ci) return OrderWords::tr("%1 of 100 albums (chance: 50)").arg(share);
    const QString figures = result.overArtists
                                ? OrderWords::tr("%1 of 100 albums (95 % over artists: %2 to %3; chance: 50)")
                                : OrderWords::tr("%1 of 100 albums (95 % over albums: %2 to %3; chance: 50)");
    return figures.arg(share, ofHundred(figure.ci->low), ofHundred(figure.ci->high));
}

/// The scorer that the sentence is about: the one that hears everything, or, where only others show an order,
/// the best of them.
const order::ScorerFigure& spokenOf(const order::RealOrRandom& result)
{
    const order::ScorerFigure* spoken = &result.scorers.back();
    if (spoken->shown()) return *spoken;
    for (const auto& one : result.scorers)
        if (one.shown() && (!spoken->shown() || one.accuracy > spoken->accuracy)) spoken = &one;
    return *spoken;
}

/// Of an album as it is, for it to be scored.
std::uint32_t fewestTracks(const order::RealOrRandom& result)
{
    return order::kFewestScoredTracks + (result.inner ? 2 : 0);
}

QString learntFrom(features::SplitBy by)
{
    return by == features::SplitBy::Artist ? OrderWords::tr("other artists") : OrderWords::tr("other albums");
}

}  // namespace

QString orderVerdict(const order::RealOrRandom& result)
{
    if (result.scorers.empty())
        return OrderWords::tr("Whether the order of these albums is random is not said: %1.")
            .arg(whyNoScore(result.why));
    const auto& spoken = spokenOf(result);
    const QString albums = count(std::int64_t(result.album.size())), figure = figureWords(result, spoken);
    if (!result.orderShown())
        return OrderWords::tr(
                   "No order is shown in these %1 albums: a scorer that learnt from %2 would tell the real "
                   "order from a shuffled one in %3, and the test does not tell that from chance. It is no "
                   "proof that there is none.")
            .arg(albums, learntFrom(result.by), figure);
    if (&spoken == &result.scorers.back())
        return OrderWords::tr(
                   "The order of these %1 albums is not random: a scorer that learnt from %2 would tell the "
                   "real order from a shuffled one in %3.")
            .arg(albums, learntFrom(result.by), figure);
    return OrderWords::tr(
               "The order of these %1 albums is not random: a scorer that hears only %2, and learnt from %3, "
               "would tell the real order from a shuffled one in %4.")
        .arg(albums, scorerHears(spoken.name), learntFrom(result.by), figure);
}

QString orderVerdictBasis(const order::RealOrRandom& result)
{
    if (result.scorers.empty()) return {};
    const auto& spoken = spokenOf(result);
    const QString albums = count(result.testAlbums), scorers = QString::number(result.scorers.size()),
                  p = pWords(spoken.pHolm);
    const QString chance = OrderWords::tr(
        "Both orders hold the same tracks, so neither genre nor artist nor a return to the album's mean can "
        "tell them apart.");
    const QString basis = result.by == features::SplitBy::Artist
                              ? OrderWords::tr(
                                    "The verdict rests on %1 albums by %2 artists that the scorer never "
                                    "heard (%3 after Holm over %4 scorers, level 1 %).")
                                    .arg(albums, count(result.testArtists), p, scorers)
                              : OrderWords::tr(
                                    "Artists are not known: the verdict rests on %1 albums that the scorer "
                                    "never heard (%2 after Holm over %3 scorers, level 1 %).")
                                    .arg(albums, p, scorers);
    const QString albumsOf =
        OrderWords::tr("Albums of %1 tracks or more are scored.").arg(fewestTracks(result));
    return basis + QLatin1Char(' ') + albumsOf + QLatin1Char(' ') + chance;
}

QString scorersSentence(const order::RealOrRandom& result)
{
    if (result.scorers.empty()) return {};
    QStringList each;
    for (const auto& one : result.scorers)
        each += OrderWords::tr("%1 by %2").arg(ofHundred(one.accuracy), scorerHears(one.name));
    return OrderWords::tr("Of 100 albums the real order is picked in %1; chance would pick 50.")
        .arg(each.join(QStringLiteral(", ")));
}

QString innerVerdict(const order::RealOrRandom& inner)
{
    if (inner.scorers.empty())
        return OrderWords::tr("Without the first and the last track nothing is said: %1.")
            .arg(whyNoScore(inner.why));
    const QString figure = figureWords(inner, spokenOf(inner));
    return inner.orderShown()
               ? OrderWords::tr("Without the first and the last track the order is not random: %1.")
                     .arg(figure)
               : OrderWords::tr("Without the first and the last track no order is shown: %1.").arg(figure);
}

QString scorersLeftOut(const order::RealOrRandom& result)
{
    QStringList said;
    if (!result.absent.empty()) {
        QStringList names;
        for (const auto& name : result.absent) names += QString::fromStdString(name);
        said += OrderWords::tr("The table lacks what the scorers could hear too: %1.")
                    .arg(names.join(QStringLiteral(", ")));
    }
    if (result.silent > 0)
        said += OrderWords::tr("Albums not scored, as no feature differs between their tracks: %1.")
                    .arg(count(result.silent));
    for (std::size_t f = 0; f < result.leftOut.size(); ++f)
        if (const auto& left = result.leftOut[f]; left.missing + left.constant > 0)
            said += OrderWords::tr(
                        "Albums in which %1 is not heard: %2 with a missing value, %3 with the same value "
                        "throughout.")
                        .arg(QString::fromStdString(result.features[f]), count(left.missing),
                             count(left.constant));
    return said.join(QLatin1Char(' '));
}

QString whyNoScore(order::NoScore why)
{
    switch (why) {
        case order::NoScore::None: return {};
        case order::NoScore::NoFeature:
            return OrderWords::tr("the table has none of the features that a scorer hears");
        case order::NoScore::TooFewAlbums:
            return OrderWords::tr("there are fewer than %1 albums of %2 tracks or more")
                .arg(order::kFewestClusters)
                .arg(order::kFewestScoredTracks);
        case order::NoScore::TooFewArtists:
            return OrderWords::tr(
                       "there are fewer than %1 artists, or nearly all albums are by one of them, and an "
                       "album is scored only by a scorer that never heard its artist")
                .arg(order::kFewestClusters);
        case order::NoScore::AlbumTooShort:
            return OrderWords::tr("the album has fewer than %1 tracks, or no feature differs between them")
                .arg(order::kFewestScoredTracks);
        case order::NoScore::Stopped: return OrderWords::tr("it was stopped before");
    }
    return {};
}

QString scorerHears(std::string_view name)
{
    if (name == order::kBaselineNames[std::size_t(order::Baseline::Duration)])
        return OrderWords::tr("the tracks' durations");
    if (name == order::kBaselineNames[std::size_t(order::Baseline::Neighbours)])
        return OrderWords::tr("how alike tracks are that stand near each other");
    if (name == order::kBaselineNames[std::size_t(order::Baseline::Position)])
        return OrderWords::tr("which tracks stand where");
    return OrderWords::tr("place and neighbours together");
}

QString albumOrderSentence(const order::AlbumJudge& judge, double share)
{
    const double percent = 100 * share;
    const QString shown = QLocale().toString(percent, 'f', percent > 0.95 && percent < 99.05 ? 0 : 1);
    const QString sentence = OrderWords::tr(
        "To a scorer of order this album sounds more ordered than %1 % of %2 random orders of its tracks.");
    const QString caution = OrderWords::tr(
        "One album proves little: most real orders are not among the best 5 %, and of random orders one in "
        "twenty is.");
    return sentence.arg(shown, count(std::int64_t(judge.random.front().size()))) + QLatin1Char(' ') + caution;
}

QString albumScorersSentence(const order::AlbumJudge& judge)
{
    const QString albums = count(judge.learntAlbums);
    if (judge.by == features::SplitBy::Artist)
        return OrderWords::tr(
                   "The scorer learnt from %1 albums by %2 other artists, none of them by this one.")
            .arg(albums, count(judge.learntArtists));
    return OrderWords::tr(
               "Artists are not known: the scorer learnt from %1 other albums, some of them perhaps by the "
               "same artist.")
        .arg(albums);
}

QString suggestionSentence(const order::Suggestion& suggestion, double share)
{
    const auto near = order::nearness(suggestion.order);
    const QString tried = count(suggestion.tried), tracks = count(std::int64_t(suggestion.order.size()));
    QString search = suggestion.exact
                         ? OrderWords::tr("Of all %1 orders the scorer likes this one best.").arg(tried)
                         : OrderWords::tr(
                               "Of %1 orders tried by annealing (seed %2) the scorer likes this one best; a "
                               "better one may exist.")
                               .arg(tried)
                               .arg(suggestion.seed);
    if (suggestion.stopped)
        search += QLatin1Char(' ') + OrderWords::tr("The search was stopped before its end.");
    const QString nearWords = OrderWords::tr(
                                  "%1 of %2 tracks stand where the artist put them, %3 are followed by the "
                                  "same track (Kendall's tau %4).")
                                  .arg(count(near.samePlace), tracks, count(near.sameFollower),
                                       QLocale().toString(near.tau, 'f', 2));
    const QString liking = OrderWords::tr(
                               "It scores above %1 % of random orders. That is what a linear scorer prefers, "
                               "not what is better music.")
                               .arg(QLocale().toString(100 * share, 'f', 1));
    return search + QLatin1Char(' ') + nearWords + QLatin1Char(' ') + liking;
}

}  // namespace segue::ui
