// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/order_plots.h"

#include "base/param_spec.h"
#include "figure/evaluation_plots.h"
#include "figure/number.h"
#include "order/panels/position.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>

namespace segue::plot {

namespace {

using order::FeaturePanels;
using order::Panels;
using order::RealOrRandom;
using order::Tested;

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

/// A target has its own colour; other features take those of runs, in turn.
Role featureRole(const std::string& name, std::size_t place)
{
    const auto target = features::targetNamed(name);
    return target ? roleOf(*target) : kRunRoles[place % kRunRoles.size()];
}

Stroke featureStroke(const std::string& name, std::size_t place)
{
    const auto target = features::targetNamed(name);
    return target ? strokeOf(*target) : Stroke(place % 4);
}

std::string featureLabel(const std::string& name)
{
    const auto target = features::targetNamed(name);
    return target ? targetLabel(*target) : name;
}

/// One curve of a feature over the family's numbers; x counts from `first`.
Series curveOf(const FeaturePanels& feature, std::size_t place, std::span<const Tested> family, double first)
{
    Series curve{.name = featureLabel(feature.name),
                 .role = featureRole(feature.name, place),
                 .stroke = featureStroke(feature.name, place),
                 .faint = std::ranges::none_of(family, &Tested::shown)};
    curve.dots = !curve.faint;
    for (std::size_t k = 0; k < family.size(); ++k) {
        if (family[k].n == 0) continue;
        curve.x.push_back(first + double(k));
        curve.y.push_back(family[k].value);
        curve.n.push_back(family[k].n);
    }
    return curve;
}

/// At every x the widest of the features' bands: they differ little, and one is enough to look at.
Series bandOf(const Panels& panels, const std::vector<Tested> FeaturePanels::*family, double first)
{
    Series band{
        .name = SEGUE_TEXT("Plot", "95 % of random orders"), .kind = SeriesKind::Band, .role = Role::Neutral};
    std::size_t longest = 0;
    for (const auto& feature : panels.features) longest = std::max(longest, (feature.*family).size());
    for (std::size_t k = 0; k < longest; ++k) {
        double low = 0, high = 0;
        for (const auto& feature : panels.features)
            if (const auto& all = feature.*family; k < all.size() && all[k].n > 0) {
                low = std::min(low, all[k].familyLow);
                high = std::max(high, all[k].familyHigh);
            }
        band.x.push_back(first + double(k));
        band.low.push_back(low);
        band.high.push_back(high);
    }
    return band;
}

Phrase withAlbums(const Phrase& title, const Panels& panels)
{
    return {SEGUE_TEXT("Plot", "%1, %2 albums"), {title, grouped(panels.albums)}};
}

void addCurves(Plot& plot, const Panels& panels, const std::vector<Tested> FeaturePanels::*family,
               double first)
{
    if (panels.features.empty() || panels.permutations == 0) return;
    plot.series.push_back(bandOf(panels, family, first));
    std::vector<Phrase> shown;
    for (std::size_t f = 0; f < panels.features.size(); ++f) {
        const auto& feature = panels.features[f];
        Series curve = curveOf(feature, f, feature.*family, first);
        if (curve.x.empty()) continue;
        if (!curve.faint) shown.push_back(curve.name);
        plot.series.push_back(std::move(curve));
    }
    plot.summary = shown.empty() ? Phrase(SEGUE_TEXT("Plot", "No feature leaves the band of random orders."))
                                 : Phrase(SEGUE_TEXT("Plot", "Outside of the band of random orders: %1."),
                                          {listed(shown)});
    plot.marks.push_back({.name = "", .at = 0});
}

/// The bars of one way to take the albums; the scorers of `all` give the places.
Series scorerBars(const RealOrRandom& all, const RealOrRandom& of, const Phrase& name, Role role)
{
    Series bars{.name = name, .kind = SeriesKind::Bars, .role = role};
    for (auto scorer = all.scorers.rbegin(); scorer != all.scorers.rend(); ++scorer) {
        const auto* figure = of.scorer(scorer->name);
        bars.y.push_back(figure ? figure->accuracy : kNone);
        bars.low.push_back(figure && figure->ci ? figure->ci->low : kNone);
        bars.high.push_back(figure && figure->ci ? figure->ci->high : kNone);
        bars.labels.push_back(figure ? percent(figure->accuracy) : std::string());
        bars.n.push_back(figure ? std::int64_t(of.album.size()) : 0);
    }
    return bars;
}

Phrase intervalName(const RealOrRandom& result)
{
    return result.overArtists ? SEGUE_TEXT("Plot", "95 % over artists")
                              : SEGUE_TEXT("Plot", "95 % over albums");
}

}  // namespace

std::string scorerLabel(std::string_view name)
{
    constexpr std::array kLabels{SEGUE_TEXT("Plot", "Durations"), SEGUE_TEXT("Plot", "Neighbours"),
                                 SEGUE_TEXT("Plot", "Places"), SEGUE_TEXT("Plot", "All of it")};
    const auto found = std::ranges::find(order::kBaselineNames, name);
    return found == order::kBaselineNames.end() ? capitalised(name)
                                                : kLabels[std::size_t(found - order::kBaselineNames.begin())];
}

Plot positionPlot(const Panels& panels)
{
    Plot plot{.id = "position",
              .title = withAlbums(SEGUE_TEXT("Plot", "What stands where on an album"), panels)};
    plot.x = {.title = SEGUE_TEXT("Plot", "Place on the album"),
              .categories = {SEGUE_TEXT("Plot", "first"), "2", "3", SEGUE_TEXT("Plot", "middle 1"),
                             SEGUE_TEXT("Plot", "middle 2"), SEGUE_TEXT("Plot", "middle 3"),
                             SEGUE_TEXT("Plot", "middle 4"), SEGUE_TEXT("Plot", "middle 5"),
                             SEGUE_TEXT("Plot", "last but 2"), SEGUE_TEXT("Plot", "last but 1"),
                             SEGUE_TEXT("Plot", "last")}};
    plot.y = {.title = SEGUE_TEXT("Plot", "Standard deviations")};
    plot.help =
        SEGUE_TEXT("Plot",
                   "Every track's value as it stands in its own album: 0 is the album's mean, 1 one "
                   "standard deviation above it. The curves are means over all albums at the first "
                   "three and the last three tracks, and at five equal parts of what lies between. 95 % "
                   "of random orders of the same tracks stay in the band at all places at once; only "
                   "what leaves it is said to be there, and what stays inside is drawn faint.");
    addCurves(plot, panels, &FeaturePanels::position, 0);
    return plot;
}

Plot coherencePlot(const Panels& panels)
{
    Plot plot{.id = "coherence",
              .title = withAlbums(SEGUE_TEXT("Plot", "How alike near tracks are"), panels)};
    plot.x = {.title = SEGUE_TEXT("Plot", "Tracks apart"), .min = 0.5, .integer = true};
    plot.y = {.title = SEGUE_TEXT("Plot", "Coherence")};
    plot.help =
        SEGUE_TEXT("Plot",
                   "Are tracks that stand next to each other more alike than two tracks of the album "
                   "usually are? 0 is what a random order gives, 1 would be tracks that are all the "
                   "same; below 0 neighbours are more different than usual. Further to the right the "
                   "same of tracks that stand two, three and more apart. 95 % of random orders stay in "
                   "the band at all distances at once.");
    addCurves(plot, panels, &FeaturePanels::coherence, 1);
    return plot;
}

Plot contourPlot(const Panels& panels)
{
    Plot plot{.id = "contour",
              .title = withAlbums(SEGUE_TEXT("Plot", "How often the direction turns"), panels)};
    plot.x.column = SEGUE_TEXT("Plot", "Feature");
    plot.y = {.title = SEGUE_TEXT("Plot", "Of random orders' turns"), .percent = true};
    plot.help =
        SEGUE_TEXT("Plot",
                   "A track is a turning point where its value is above or below both of its "
                   "neighbours. In any random order two of three inner tracks are: that Up is followed "
                   "by Down more often than not is no alternation, but how directions are counted. The "
                   "grey interval holds 95 % of random orders of the same tracks; a point outside of it "
                   "turns more often, or less often, than chance.");
    Series random{.name = SEGUE_TEXT("Plot", "95 % of random orders"),
                  .kind = SeriesKind::Points,
                  .role = Role::Reference};
    Series found{
        .name = SEGUE_TEXT("Plot", "These albums"), .kind = SeriesKind::Points, .role = Role::Accent};
    std::vector<Phrase> said;
    for (std::size_t f = 0; f < panels.features.size(); ++f) {
        const auto& feature = panels.features[f];
        const Tested& tested = feature.contour.tested;
        plot.x.categories.push_back(featureLabel(feature.name));
        if (tested.n == 0 || tested.expected <= 0) continue;
        random.x.push_back(double(f));
        random.y.push_back(1);
        random.low.push_back(tested.familyLow / tested.expected);
        random.high.push_back(tested.familyHigh / tested.expected);
        random.n.push_back(tested.n);
        found.x.push_back(double(f));
        found.y.push_back(tested.value / tested.expected);
        found.roles.push_back(featureRole(feature.name, f));
        found.n.push_back(tested.n);
        said.push_back({"%1 %2", {featureLabel(feature.name), percent(found.y.back())}});
    }
    if (said.empty()) return plot;
    plot.series = {std::move(random), std::move(found)};
    plot.summary =
        Phrase(SEGUE_TEXT("Plot", "Turning points beside those of random orders: %1."), {listed(said)});
    return plot;
}

Plot realOrRandomPlot(const RealOrRandom& scored, const RealOrRandom& inner)
{
    Plot plot{.id = "real_or_random",
              .title = {SEGUE_TEXT("Plot", "Real or random, %1 albums"),
                        {grouped(std::int64_t(scored.album.size()))}},
              .horizontal = true};
    plot.x.column = SEGUE_TEXT("Plot", "Scorer");
    plot.y = {.title = SEGUE_TEXT("Plot", "Real order picked"), .percent = true};
    plot.help =
        SEGUE_TEXT("Plot",
                   "A scorer that learnt from albums of other artists hears an album in its real order "
                   "and in a random one. The bar says in how many albums it picks the real one. A coin "
                   "picks 50 %, and nothing else could: both orders hold the same tracks. The scorers "
                   "differ in what they hear: how long tracks are, how alike neighbours are, what "
                   "stands where, or all of it. The grey bars leave out the first and the last track.");
    if (scored.scorers.empty()) return plot;
    for (auto scorer = scored.scorers.rbegin(); scorer != scored.scorers.rend(); ++scorer)
        plot.x.categories.push_back(scorerLabel(scorer->name));
    if (!scored.inner && !inner.scorers.empty())
        plot.series.push_back(scorerBars(
            scored, inner, SEGUE_TEXT("Plot", "Without the first and the last track"), Role::Rule));
    plot.series.push_back(scorerBars(
        scored, scored, {SEGUE_TEXT("Plot", "As the albums are, %1"), {intervalName(scored)}}, Role::Accent));
    double least = 0.5, most = 0.5;
    for (const Series& bars : plot.series)
        for (std::size_t i = 0; i < bars.y.size(); ++i)
            for (const double value : {bars.y[i], bars.low[i], bars.high[i]})
                if (std::isfinite(value)) {
                    least = std::min(least, value);
                    most = std::max(most, value);
                }
    plot.y.min = least < 0.5 ? std::floor(20 * least) / 20 : 0.5;
    plot.y.max = std::min(1.0, std::ceil(20 * most + 1.5) / 20);
    plot.marks.push_back({.name = SEGUE_TEXT("Plot", "chance, 50 %"), .at = 0.5});
    const auto& last = scored.scorers.back();
    plot.summary = Phrase(SEGUE_TEXT("Plot", "%1: the real order is told from a random one in %2 of albums."),
                          {scorerLabel(last.name), percent(last.accuracy)});
    return plot;
}

Plot rankPlot(const RealOrRandom& scored, const order::ScorerFigure& scorer)
{
    const auto albums = std::int64_t(scored.album.size());
    Plot plot{.id = "ranks",
              .title = {SEGUE_TEXT("Plot", "Ranks of the real order, %1 albums"), {grouped(albums)}}};
    plot.x = {
        .title = SEGUE_TEXT("Plot", "Random orders that score lower"), .min = 0, .max = 1, .percent = true};
    plot.y = {.title = SEGUE_TEXT("Plot", "Albums"), .min = 0, .integer = true};
    plot.help =
        SEGUE_TEXT("Plot",
                   "Each album's real order among 99 random ones of its tracks, by the scorer that never "
                   "heard its artist. Were order random, all bars would be as high as the dashed line; "
                   "bars that grow to the right say that real orders score high. A single album far to "
                   "the right proves little: one in twenty random orders is among the best 5 %.");
    Series bins{.name = SEGUE_TEXT("Plot", "Albums"), .kind = SeriesKind::Histogram, .role = Role::Accent};
    for (std::size_t k = 0; k <= order::kRankBins; ++k)
        bins.x.push_back(double(k) / double(order::kRankBins));
    for (const auto n : scorer.histogram) bins.y.push_back(double(n));
    plot.y.max = 1.1 * std::max(1.0, *std::ranges::max_element(bins.y));
    plot.series.push_back(std::move(bins));
    plot.marks.push_back({.name = SEGUE_TEXT("Plot", "if order were random"),
                          .at = double(albums) / double(order::kRankBins)});
    plot.summary =
        Phrase(SEGUE_TEXT("Plot", "%1 of albums are more ordered than 95 % of their random orders."),
               {percent(scorer.shareAbove95)});
    return plot;
}

}  // namespace segue::plot
