// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evaluate/control_words.h"

#include "evaluation/metrics/significance.h"
#include "ui/pages/evaluate/verdict_words.h"
#include "ui/tables/columns.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace segue::ui {

namespace {

using Kind = Analyses::Kind;
using evaluation::Worth;

class Words {
    Q_DECLARE_TR_FUNCTIONS(Controls)
};

/// "+0.298", with a real minus.
QString difference(double value, int decimals)
{
    const QString digits = QLocale().toString(std::abs(value), 'f', decimals);
    return (value < 0 ? QStringLiteral("−") : QStringLiteral("+")) + digits;
}

QString targets(const QStringList& names) { return names.join(QStringLiteral(", ")); }

QString labelsInWords(const evaluation::RetrainTest& test)
{
    QStringList reached;
    for (const auto& target : test.targets)
        if (target.p > test.resolution * 1.0001) reached += targetLabel(target.target).toLower();
    if (!reached.isEmpty())
        return Words::tr("Networks that learnt permuted labels reached the run on %1: there it may be luck.")
            .arg(targets(reached));
    return !test.decidable ? Words::tr(
                                 "No network that learnt permuted labels reached the run, but so few "
                                 "trainings cannot rule luck out.")
                           : Words::tr(
                                 "No network that learnt permuted labels reached the run on any target: it "
                                 "is hardly luck.");
}

/// The targets of which so much may be said.
QStringList targetsThat(const evaluation::RetrainTest& test, Worth worth)
{
    QStringList names;
    for (const auto& target : test.targets)
        if (evaluation::worthOf(test, target) == worth) names += targetLabel(target.target).toLower();
    return names;
}

/// Which trainings it would take; a p that cannot reach its level shows nothing either way.
QString tooFewInWords(const evaluation::RetrainTest& test)
{
    return Words::tr(" On %1 it cannot be decided with so few trainings: it takes %2.")
        .arg(targets(targetsThat(test, Worth::TooFew)),
             QLocale().toString(evaluation::permutationsNeeded(test.targets.size(), test.level)));
}

QString artistsInWords(const evaluation::RetrainTest& test)
{
    const QStringList above = targetsThat(test, Worth::Shown), undecided = targetsThat(test, Worth::TooFew);
    QString words = above.isEmpty() ? Words::tr("Nothing was shown that the run owes to knowing the artist.")
                                    : Words::tr(
                                          "On %1 no network split by artist reached the run: part of it may "
                                          "be owed to artists it knew.")
                                          .arg(targets(above));
    return undecided.isEmpty() ? words : words + tooFewInWords(test);
}

/// What a paired comparison says of the thing that was taken away.
QString worthInWords(const evaluation::RetrainTest& test, Kind kind)
{
    const bool recurrence = kind == Kind::Recurrence;
    const QStringList gains = targetsThat(test, Worth::Shown), none = targetsThat(test, Worth::NotShown);
    QStringList sentences;
    if (!gains.isEmpty())
        sentences += (recurrence ? Words::tr("Recurrence adds on %1.")
                                 : Words::tr("Learning from the real order adds on %1."))
                         .arg(targets(gains));
    if (!none.isEmpty())
        sentences += (recurrence ? Words::tr("What recurrence adds on %1 is no more than the difference "
                                             "between networks trained with another seed.")
                                 : Words::tr("What the real order adds on %1 is no more than the difference "
                                             "between networks trained with another seed."))
                         .arg(targets(none));
    if (!targetsThat(test, Worth::TooFew).isEmpty()) sentences += tooFewInWords(test).trimmed();
    return sentences.join(QLatin1Char(' '));
}

/// "valence +0.0003, energy −0.0001, ..."; "" where it was not measured.
QString measuredHere(const std::optional<evaluation::RetrainTest>& test)
{
    QStringList all;
    if (test)
        for (const auto& target : test->targets)
            if (target.difference)
                all += Words::tr("%1 %2").arg(targetLabel(target.target).toLower(),
                                              difference(*target.difference, 4));
    return targets(all);
}

}  // namespace

QString controlName(Kind kind)
{
    switch (kind) {
        case Kind::Shuffle: return Words::tr("Shuffled test albums");
        case Kind::TrackOrder: return Words::tr("Trained on shuffled albums");
        case Kind::Recurrence: return Words::tr("Without recurrence");
        case Kind::Labels: return Words::tr("Permuted labels");
        case Kind::Artists: return Words::tr("Split by artist");
        default: return {};
    }
}

QString controlInWords(Kind kind)
{
    switch (kind) {
        case Kind::Shuffle:
            return Words::tr(
                "Is it order? The tracks of each test album are put in another order, again and again, and "
                "the trained network meets each. "
                "Only what it loses by that came from the order.");
        case Kind::TrackOrder:
            return Words::tr(
                "Is it order? The network is trained anew on albums whose tracks are shuffled, and tested on "
                "real ones. What it loses it had "
                "learnt from the order.");
        case Kind::Recurrence:
            return Words::tr(
                "Is it memory? The network is trained anew with a dense layer in place of the recurrent "
                "cell. What it loses it had from "
                "carrying something from track to track.");
        case Kind::Labels:
            return Words::tr(
                "Is it luck? The network is trained anew on directions that were dealt out by chance. "
                "Whatever it scores then is luck.");
        case Kind::Artists:
            return Words::tr(
                "Is it the artist? The network is trained anew, each time with another split that has no "
                "artist on both sides. What the run "
                "scores above these it may owe to artists it knew.");
        default: return {};
    }
}

QString obstacleInWords(experiment::ControlObstacle obstacle)
{
    switch (obstacle) {
        case experiment::ControlObstacle::NoRecurrence:
            return Words::tr("Only the album preset has a network without recurrence to compare with.");
        case experiment::ControlObstacle::NoArtists:
            return Words::tr("No artist has two albums in these data: a split by artist would be the same.");
        case experiment::ControlObstacle::SplitByArtist:
            return Words::tr("This run is split by artist already.");
        default: return {};
    }
}

QString shuffleInWords(const evaluation::ShuffleTest& test)
{
    QStringList effects, none;
    for (const auto& target : test.targets) {
        const QString p =
            Words::tr("%1 (p = %2)")
                .arg(targetLabel(target.target).toLower(), QLocale().toString(target.adjusted, 'f', 3));
        (target.orderEffect ? effects : none) += p;
    }
    if (test.targets.empty())
        return Words::tr("The test part has no transition with a direction: there is nothing to shuffle.");
    QString words = effects.isEmpty() ? Words::tr("No order effect was shown: %1.").arg(targets(none))
                                      : Words::tr("Order effect: %1.").arg(targets(effects));
    if (!none.isEmpty() && !effects.isEmpty()) words += Words::tr(" None shown: %1.").arg(targets(none));
    words += Words::tr(
                 " %n shuffle(s), so a single p moves in steps of %2. Each p here is after Holm over the "
                 "targets, level %1.",
                 nullptr, test.shuffles)
                 .arg(percent(test.level, 0), QLocale().toString(test.resolution, 'f', 4));
    if (!test.decidable) words += Words::tr(" So few shuffles cannot show an effect at that level.");
    return words;
}

namespace {

QString answerInWords(const evaluation::RetrainTest& test, Kind kind)
{
    if (kind == Kind::Labels) return labelsInWords(test);
    return kind == Kind::Artists ? artistsInWords(test) : worthInWords(test, kind);
}

}  // namespace

QString retrainInWords(const evaluation::RetrainTest& test, Kind kind)
{
    if (test.repeats == 0) return Words::tr("It was stopped before the first network was trained.");
    if (test.targets.empty())
        return Words::tr("The test part has no target with both directions: there is nothing to compare.");
    const QString words = answerInWords(test, kind);
    QString all = words + Words::tr(" %n network(s) trained anew; a single p cannot be below %1.", nullptr,
                                    test.repeats)
                              .arg(QLocale().toString(test.resolution, 'f', 3));
    if (kind == Kind::TrackOrder || kind == Kind::Recurrence)
        all += Words::tr(
                   " A gain is claimed only where p after Holm over the targets reaches %1 and the interval "
                   "over albums lies above 0.")
                   .arg(percent(test.level, 0));
    if (test.stopped) all += Words::tr(" Stopped early.");
    return all;
}

QString setAsideInWords(int repeats)
{
    return Words::tr("The last one was stopped after %n repeat(s); this is the fuller one from before.",
                     nullptr, repeats);
}

QString againstRetrained(const evaluation::RetrainedTarget& target)
{
    if (!target.difference) return Words::tr("AUC %1").arg(QLocale().toString(target.observed, 'f', 3));
    const QString text = Words::tr("%1 against %2: %3")
                             .arg(QLocale().toString(target.observed, 'f', 3),
                                  QLocale().toString(target.observed - *target.difference, 'f', 3),
                                  difference(*target.difference, 3));
    if (!target.ci) return text;
    return QStringLiteral("%1 [%2, %3]")
        .arg(text, difference(target.ci->low, 3), difference(target.ci->high, 3));
}

QString albumFindings(const Analyses& analyses)
{
    QString words = Words::tr(
        "What this preset's parts were found to be worth, on 107 artists it had never met: recurrence "
        "+0.0001 AUC "
        "(95 % −0.0002 to +0.0004), the order of the tracks about +0.001. Everything saturates near 0.80, "
        "the level of an album without order.");
    const QString recurrence = measuredHere(analyses.retrained(Kind::Recurrence)),
                  order = measuredHere(analyses.retrained(Kind::TrackOrder));
    if (!recurrence.isEmpty()) words += Words::tr(" Here, recurrence: %1.").arg(recurrence);
    if (!order.isEmpty()) words += Words::tr(" Here, order: %1.").arg(order);
    words += recurrence.isEmpty() && order.isEmpty() ? Words::tr(" Controls measures both on these albums.")
                                                     : Words::tr(" Their intervals stand under Controls.");
    return words;
}

}  // namespace segue::ui
