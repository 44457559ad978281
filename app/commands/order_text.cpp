// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/order_text.h"

#include "app/commands/aligned.h"
#include "base/formatted.h"
#include "order/panels/position.h"
#include "ui/words/order_panel_words.h"
#include "ui/words/order_words.h"

#include <cmath>
#include <numeric>

namespace segue::app {

namespace {

using order::FeaturePanels;
using order::Tested;

std::string shown(double value, const char* format = "%.3f")
{
    return std::isfinite(value) ? formatted(format, value) : "-";
}
std::string pShown(const Tested& tested)
{
    return tested.n == 0 || tested.fixed ? "-" : shown(tested.pFamily);
}
std::string band(const Tested& tested)
{
    return tested.n == 0 ? "-" : shown(tested.low) + " to " + shown(tested.high);
}

/// A line of its own; nothing of nothing.
std::string line(const QString& words)
{
    return words.isEmpty() ? std::string() : words.toStdString() + "\n";
}

std::string scorersTable(const order::RealOrRandom& result)
{
    if (result.scorers.empty()) return {};
    Rows rows{{"scorer", "hears", "albums", "artists", "accuracy",
               result.overArtists ? "artists 95 %" : "albums 95 %", "above .95", "test albums",
               "test accuracy", "p", "p (Holm)"}};
    for (const auto& one : result.scorers)
        rows.push_back({one.name, ui::scorerHears(one.name).toStdString(),
                        std::to_string(result.album.size()), std::to_string(result.artists),
                        shown(one.accuracy), one.ci ? shown(one.ci->low) + " to " + shown(one.ci->high) : "-",
                        shown(one.shareAbove95), std::to_string(result.testAlbums), shown(one.testAccuracy),
                        shown(one.p, "%.4f"), shown(one.pHolm, "%.4f")});
    return aligned(rows);
}

/// How the real orders of the albums stand among 99 random ones, in twentieths from the least to the most
/// ordered.
std::string ranksLine(const order::RealOrRandom& result)
{
    if (result.scorers.empty()) return {};
    std::string text = "ranks of the real orders, albums a twentieth (" + result.scorers.back().name + "):";
    for (const auto albums : result.scorers.back().histogram) text += " " + std::to_string(albums);
    return text + "\n";
}

std::string contourTable(const order::Panels& panels)
{
    Rows rows{{"feature", "albums", "turning points", "expected", "ratio", "of random", "p (family)",
               "ascents", "expected", "p (family)"}};
    for (const FeaturePanels& feature : panels.features) {
        const auto& contour = feature.contour;
        rows.push_back({feature.name, std::to_string(contour.tested.n), std::to_string(contour.turningPoints),
                        shown(contour.expected, "%.1f"), shown(contour.ratio()),
                        shown(double(contour.turningPoints) / contour.tested.expected),
                        pShown(contour.tested), std::to_string(contour.ascents),
                        shown(contour.expectedAscents, "%.1f"), pShown(contour.testedAscents)});
    }
    return aligned(rows);
}

/// A value, starred where it lies outside of the family's bands, and the albums it is from below it.
void addCells(Rows& rows, const std::vector<const Tested*>& tests)
{
    auto &values = rows[rows.size() - 2], &albums = rows.back();
    for (const Tested* tested : tests) {
        const bool outside = tested->n > 0 && !tested->fixed &&
                             (tested->value < tested->familyLow || tested->value > tested->familyHigh);
        std::string value = tested->n > 0 ? shown(tested->value) : "-";
        values.push_back(outside ? value + "*" : value);
        albums.push_back(std::to_string(tested->n));
    }
}

std::string coherenceTable(const order::Panels& panels)
{
    Rows rows{{"lag"}};
    for (std::size_t lag = 1; lag <= order::kLags; ++lag) rows.front().push_back(std::to_string(lag));
    for (const FeaturePanels& feature : panels.features) {
        rows.insert(rows.end(), {{feature.name}, {"  albums"}});
        std::vector<const Tested*> tests;
        for (const Tested& tested : feature.coherence) tests.push_back(&tested);
        addCells(rows, tests);
    }
    return aligned(rows);
}

std::string positionTable(const order::Panels& panels)
{
    Rows rows{{"place"}};
    for (const auto name : order::kPlaceNames) rows.front().emplace_back(name);
    rows.front().emplace_back("slope");
    for (const FeaturePanels& feature : panels.features) {
        rows.insert(rows.end(), {{feature.name}, {"  albums"}});
        std::vector<const Tested*> tests;
        for (const Tested& tested : feature.position) tests.push_back(&tested);
        tests.push_back(&feature.slope);
        addCells(rows, tests);
    }
    return aligned(rows);
}

std::string trendTable(const order::Panels& panels)
{
    Rows rows{{"feature", "albums", "Kendall's Z", "p (family)", "Spearman's rho", "p (family)", "spread",
               "p (family)"}};
    for (const FeaturePanels& feature : panels.features) {
        const auto& trend = feature.trend;
        rows.push_back({feature.name, std::to_string(trend.s.n), shown(trend.z, "%.2f"), pShown(trend.s),
                        shown(trend.rho.value), pShown(trend.rho), shown(trend.spread.value),
                        pShown(trend.spread)});
    }
    return aligned(rows);
}

std::string chainTable(const order::Panels& panels)
{
    Rows rows{{"feature", "pairs", "entropy", "information", "of random", "random 95 %", "p (family)"}};
    for (const FeaturePanels& feature : panels.features) {
        const auto& bits = feature.chain.information;
        rows.push_back({feature.name, std::to_string(bits.n), shown(feature.chain.entropy), shown(bits.value),
                        shown(bits.expected), band(bits), pShown(bits)});
    }
    return aligned(rows);
}

std::string panelsText(const order::Panels& panels)
{
    if (panels.features.empty()) return {};
    const std::string basis = line(ui::panelsBasis(panels)) + line(ui::panelsLeftOut(panels));
    if (panels.permutations < ui::kFewestPermutations) return basis;
    return basis + "\n" + line(ui::contourSentence(panels)) + contourTable(panels) + "\n" +
           line(ui::coherenceSentence(panels)) + coherenceTable(panels) + "\n" +
           line(ui::positionSentence(panels)) + positionTable(panels) + "\n" +
           line(ui::trendSentence(panels)) + trendTable(panels) + "\n" + line(ui::chainSentence(panels)) +
           chainTable(panels);
}

/// The tracks in an order, with the place that the artist gave each.
std::string trackLines(const data::Albums& albums, const data::Album& album,
                       std::span<const std::uint16_t> order)
{
    const auto tracks = albums.tracksOf(album);
    Rows rows{{"", "artist's", "track"}};
    for (std::size_t i = 0; i < order.size(); ++i)
        rows.push_back({std::to_string(i + 1), std::to_string(order[i] + 1),
                        std::string(albums.table->trackName[albums.firstRowOf(tracks[order[i]])])});
    return aligned(rows);
}

}  // namespace

std::string orderText(const order::Panels& panels, const order::RealOrRandom& scored,
                      const order::RealOrRandom& inner)
{
    std::string text = line(scored.inner ? ui::innerVerdict(scored) : ui::orderVerdict(scored)) +
                       line(ui::orderVerdictBasis(scored)) + line(ui::scorersLeftOut(scored)) +
                       scorersTable(scored) + ranksLine(scored) + "\n";
    if (!scored.inner) text += line(ui::innerVerdict(inner)) + scorersTable(inner) + ranksLine(inner) + "\n";
    return text + panelsText(panels);
}

std::string albumOrderText(const data::Albums& albums, const order::AlbumJudge& judge,
                           const order::Suggestion* suggestion)
{
    const auto& album = albums.albums[judge.album];
    std::vector<std::uint16_t> own(album.trackCount);
    std::iota(own.begin(), own.end(), std::uint16_t(0));
    const std::size_t both = judge.names.size() - 1;
    std::string text = "album " + std::string(albums.id(album)) + "  " + std::string(albums.name(album)) +
                       "\n" + line(ui::albumOrderSentence(judge, judge.share(both, own))) +
                       line(ui::albumScorersSentence(judge));
    Rows rows{{"scorer", "hears", "above random orders"}};
    for (std::size_t s = 0; s < judge.names.size(); ++s)
        rows.push_back({judge.names[s], ui::scorerHears(judge.names[s]).toStdString(),
                        shown(100 * judge.share(s, own), "%.1f %%")});
    text += aligned(rows);
    if (suggestion)
        text += "\n" + line(ui::suggestionSentence(*suggestion, judge.share(both, suggestion->order))) +
                trackLines(albums, album, suggestion->order);
    return text;
}

}  // namespace segue::app
