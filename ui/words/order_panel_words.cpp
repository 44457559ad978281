// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/order_panel_words.h"

#include "ui/words/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <functional>

namespace segue::ui {

namespace {

using order::FeaturePanels;
using order::Panels;
using order::Tested;

struct PanelWords {
    Q_DECLARE_TR_FUNCTIONS(PanelWords)
};

QString number(double value, int decimals) { return QLocale().toString(value, 'f', decimals); }
QString signedNumber(double value)
{
    return (value < 0 ? QChar(0x2212) : QLatin1Char('+')) + number(std::abs(value), 2);
}

/// The features above and below what is expected, and those of which nothing is shown, each with its figure.
struct Parted {
    QStringList above, below, rest;

    void add(const Tested& tested, const QString& words)
    {
        if (!tested.shown())
            rest += words;
        else
            (tested.value > tested.expected ? above : below) += words;
    }
};

Parted parted(const Panels& panels, const std::function<const Tested&(const FeaturePanels&)>& test,
              const std::function<QString(const FeaturePanels&)>& figure)
{
    Parted parted;
    for (const auto& feature : panels.features) {
        const Tested& tested = test(feature);
        const QString name = QString::fromStdString(feature.name);
        if (tested.n > 0)
            parted.add(tested, PanelWords::tr("%1 (%2)").arg(name, figure(feature)));
        else
            parted.rest += PanelWords::tr("%1 (no album)").arg(name);
    }
    return parted;
}

/// The clauses that have something to say, as one sentence behind the panel's name.
QString sentence(const QString& panel, const Parted& parted, const char* above, const char* below,
                 const char* rest)
{
    QStringList clauses;
    const auto add = [&](const char* clause, const QStringList& features) {
        if (!features.isEmpty()) clauses += PanelWords::tr(clause).arg(features.join(QStringLiteral(", ")));
    };
    add(above, parted.above);
    add(below, parted.below);
    add(rest, parted.rest);
    return PanelWords::tr("%1: %2.").arg(panel, clauses.join(QStringLiteral("; ")));
}

constexpr const char* kNothing =
    QT_TRANSLATE_NOOP("PanelWords", "no difference from a random order is shown in %1");

/// The places of a feature that lie outside of the family's band: "track 2 +0.18, last track −0.24".
QString placesShown(const FeaturePanels& feature)
{
    QStringList places;
    for (std::size_t place = 0; place < feature.position.size(); ++place)
        if (const Tested& tested = feature.position[place]; tested.shown())
            places += placeLabel(place) + QLatin1Char(' ') + signedNumber(tested.value);
    return places.join(QStringLiteral(", "));
}

}  // namespace

QString panelsBasis(const Panels& panels)
{
    if (panels.permutations < kFewestPermutations)
        return PanelWords::tr("The statistics were stopped before they could show anything.");
    const QString albums =
        panels.choice.inner ? PanelWords::tr("%1 albums of %2 to %3 tracks without their first and last one")
                            : PanelWords::tr("%1 albums of %2 to %3 tracks");
    return PanelWords::tr(
               "%1, against %2 permutations within albums; p is that of a panel's whole family, and * lies "
               "outside of its 95 % bands.")
        .arg(albums.arg(count(panels.albums)).arg(panels.choice.minTracks).arg(panels.choice.maxTracks),
             count(panels.permutations));
}

QString panelsScope(const Panels& panels)
{
    return PanelWords::tr("%1 albums of %2 to %3 tracks, %4 random orders")
        .arg(count(panels.albums))
        .arg(panels.choice.minTracks)
        .arg(panels.choice.maxTracks)
        .arg(count(panels.permutations));
}

QString contourSentence(const Panels& panels)
{
    const auto words = parted(
        panels, [](const FeaturePanels& feature) -> const Tested& { return feature.contour.tested; },
        [](const FeaturePanels& feature) {
            return number(double(feature.contour.turningPoints) / feature.contour.tested.expected, 3);
        });
    return sentence(
        PanelWords::tr("Contour (turning points over those of random orders)"), words,
        QT_TRANSLATE_NOOP("PanelWords", "tracks go up and down by turns more than in a random order in %1"),
        QT_TRANSLATE_NOOP("PanelWords", "tracks go up and down by turns less than in a random order in %1"),
        QT_TRANSLATE_NOOP(
            "PanelWords",
            "it is not shown that tracks go up and down by turns more or less than in a random order in %1"));
}

QString coherenceSentence(const Panels& panels)
{
    const auto words = parted(
        panels, [](const FeaturePanels& feature) -> const Tested& { return feature.coherence.front(); },
        [](const FeaturePanels& feature) { return number(feature.coherence.front().value, 3); });
    return sentence(
        PanelWords::tr("Coherence (of neighbours; 0 in a random order)"), words,
        QT_TRANSLATE_NOOP("PanelWords", "neighbouring tracks are more alike than in a random order in %1"),
        QT_TRANSLATE_NOOP("PanelWords", "neighbouring tracks are less alike than in a random order in %1"),
        kNothing);
}

QString positionSentence(const Panels& panels)
{
    QStringList shown, rest;
    for (const auto& feature : panels.features) {
        const QString name = QString::fromStdString(feature.name), places = placesShown(feature);
        if (places.isEmpty())
            rest += name;
        else
            shown += PanelWords::tr("%1 (%2)").arg(name, places);
    }
    QStringList clauses;
    if (!shown.isEmpty())
        clauses += PanelWords::tr("some places lie away from the album's mean in %1")
                       .arg(shown.join(QStringLiteral(", ")));
    if (!rest.isEmpty()) clauses += PanelWords::tr(kNothing).arg(rest.join(QStringLiteral(", ")));
    return PanelWords::tr("%1: %2.").arg(PanelWords::tr("Position (in standard deviations of the album)"),
                                         clauses.join(QStringLiteral("; ")));
}

QString trendSentence(const Panels& panels)
{
    const auto words = parted(
        panels, [](const FeaturePanels& feature) -> const Tested& { return feature.trend.s; },
        [](const FeaturePanels& feature) { return signedNumber(feature.slope.value); });
    const QString trend =
        sentence(PanelWords::tr("Trend (from the first to the last track, in standard deviations)"), words,
                 QT_TRANSLATE_NOOP("PanelWords", "values rise along the albums in %1"),
                 QT_TRANSLATE_NOOP("PanelWords", "values fall along the albums in %1"), kNothing);
    QStringList own;
    for (const auto& feature : panels.features)
        if (const Tested& spread = feature.trend.spread; spread.shown() && spread.value > spread.expected)
            own +=
                PanelWords::tr("%1 (%2)").arg(QString::fromStdString(feature.name), number(spread.value, 2));
    if (own.isEmpty()) return trend;
    return trend + QLatin1Char(' ') +
           PanelWords::tr(
               "Single albums rise or fall, whichever way, more than random orders would (1) in %1.")
               .arg(own.join(QStringLiteral(", ")));
}

QString chainSentence(const Panels& panels)
{
    const auto words = parted(
        panels, [](const FeaturePanels& feature) -> const Tested& { return feature.chain.information; },
        [](const FeaturePanels& feature) {
            const Tested& bits = feature.chain.information;
            return PanelWords::tr("%1, random %2").arg(number(bits.value, 3), number(bits.expected, 3));
        });
    return sentence(
        PanelWords::tr("Chain (bits that the last direction tells about the next)"), words,
        QT_TRANSLATE_NOOP("PanelWords", "the last direction tells more than in a random order in %1"),
        QT_TRANSLATE_NOOP("PanelWords", "the last direction tells less than in a random order in %1"),
        QT_TRANSLATE_NOOP(
            "PanelWords",
            "it is not shown that the last direction tells more or less than in a random order in %1"));
}

QString placeLabel(std::size_t place)
{
    const std::size_t fromEnd = order::kPlaces - place;
    if (place < 3) return PanelWords::tr("track %1").arg(place + 1);
    if (fromEnd == 1) return PanelWords::tr("last track");
    if (fromEnd == 2) return PanelWords::tr("last but one");
    if (fromEnd == 3) return PanelWords::tr("last but two");
    return PanelWords::tr("middle, part %1 of 5").arg(place - 2);
}

QString panelsLeftOut(const Panels& panels)
{
    QStringList said;
    for (const auto& feature : panels.features)
        if (const auto& left = feature.leftOut; left.missing + left.constant > 0)
            said += PanelWords::tr(
                        "Albums left out of %1: %2 with a missing value, %3 with the same value throughout.")
                        .arg(QString::fromStdString(feature.name), count(left.missing), count(left.constant));
    return said.join(QLatin1Char(' '));
}

}  // namespace segue::ui
