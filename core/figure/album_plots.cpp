// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/album_plots.h"

#include "base/param_spec.h"
#include "base/text_writer.h"
#include "evaluation/metrics/album_scores.h"
#include "figure/evaluation_plots.h"
#include "figure/number.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace segue::plot {

namespace {

using features::Direction;

void addActual(Plot& plot, const Arc& arc, Direction direction)
{
    const bool up = direction == Direction::Up;
    Series points{.name = up ? SEGUE_TEXT("Plot", "Went up") : SEGUE_TEXT("Plot", "Went down"),
                  .kind = SeriesKind::Points,
                  .role = Role::Neutral,
                  .marker = up ? Marker::TriangleUp : Marker::TriangleDown};
    for (std::size_t i = 0; i < arc.transitions.size() && i + 1 < arc.value.size(); ++i) {
        if (arc.transitions[i].actual != direction || !std::isfinite(arc.value[i + 1])) continue;
        points.x.push_back(double(i + 2));
        points.y.push_back(asRead(arc.value[i + 1]));
    }
    if (!points.x.empty()) plot.series.push_back(std::move(points));
}

bool predictsUp(const Arc& arc, const ArcTransition& transition) { return *transition.pUp > arc.threshold; }

void addPredicted(Plot& plot, const Arc& arc, bool up, bool right)
{
    constexpr std::array kNames{
        SEGUE_TEXT("Plot", "Predicted down, wrong"), SEGUE_TEXT("Plot", "Predicted down, right"),
        SEGUE_TEXT("Plot", "Predicted up, wrong"), SEGUE_TEXT("Plot", "Predicted up, right")};
    Series points{.name = kNames[std::size_t(up) * 2 + std::size_t(right)],
                  .kind = SeriesKind::Points,
                  .role = right ? roleOf(arc.target) : Role::Reference,
                  .marker = up ? Marker::TriangleUp : Marker::TriangleDown,
                  .outlined = !right};
    for (std::size_t i = 0; i < arc.transitions.size() && i + 1 < arc.value.size(); ++i) {
        const ArcTransition& transition = arc.transitions[i];
        if (!transition.pUp || transition.actual == Direction::Unknown || predictsUp(arc, transition) != up)
            continue;
        const bool isRight = up == (transition.actual == Direction::Up);
        const double middle = (asRead(arc.value[i]) + asRead(arc.value[i + 1])) / 2;
        if (isRight != right || !std::isfinite(middle)) continue;
        points.x.push_back(double(i) + 1.5);
        points.y.push_back(middle);
        points.said.push_back("P(Up) = " + fixed(*transition.pUp, 3));
        points.strength.push_back(evaluation::confidence(*transition.pUp, arc.threshold));
    }
    if (!points.x.empty()) plot.series.push_back(std::move(points));
}

/// Between Unicode's marks for a stretch that stands for itself: whichever way it is written, and even where
/// it looks like a number, which the words around it would have in their own way.
std::string isolated(const std::string& name) { return "\u2068" + name + "\u2069"; }

Phrase arcSummary(const Arc& arc)
{
    int right = 0, known = 0;
    for (const ArcTransition& transition : arc.transitions) {
        if (!transition.pUp || transition.actual == Direction::Unknown) continue;
        ++known;
        right += predictsUp(arc, transition) == (transition.actual == Direction::Up);
    }
    return Phrase(
        SEGUE_TEXT("Plot", "%1 of %2 directions of %3 predicted right on %4."),
        {std::to_string(right), std::to_string(known), targetLabel(arc.target), isolated(arc.album)});
}

}  // namespace

Plot albumArc(const Arc& arc)
{
    Plot plot{.id = "album_arc", .title = arc.artist.empty() ? arc.album : arc.album + ", " + arc.artist};
    const std::string name = targetLabel(arc.target);
    plot.x = {.title = SEGUE_TEXT("Plot", "Track"),
              .min = 0.5,
              .max = double(arc.value.size()) + 0.5,
              .integer = true};
    plot.y = {.title = arc.unit.empty() ? Phrase(name) : Phrase("%1 [%2]", {name, arc.unit})};
    plot.help = SEGUE_TEXT("Plot",
                           "The album from its first track to its last. The triangles on the line say how "
                           "each track came, up or down from the one "
                           "before. The triangles between two tracks are the model's prediction, the "
                           "stronger the surer; an outlined dark one was wrong.");
    if (arc.value.empty()) return plot;
    Series line{.name = name, .role = roleOf(arc.target)};
    for (std::size_t i = 0; i < arc.value.size(); ++i) {
        line.x.push_back(double(i + 1));
        line.y.push_back(asRead(arc.value[i]));
    }
    plot.series.push_back(std::move(line));
    addActual(plot, arc, Direction::Up);
    addActual(plot, arc, Direction::Down);
    for (const bool right : {true, false})
        for (const bool up : {true, false}) addPredicted(plot, arc, up, right);
    plot.summary = arcSummary(arc);
    return plot;
}

}  // namespace segue::plot
