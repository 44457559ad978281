// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/phrase.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace segue::plot {

/// Whose colour a series has; the theme turns a role into a colour. The first four are the targets, in their
/// order.
enum class Role {
    Valence,
    Energy,
    Loudness,
    Tempo,
    Training,
    Validation,
    Rule,
    Reference,
    Accent,
    Neutral,
    Run1,
    Run2,
    Run3,
    Run4,
    Run5,
    Run6
};
/// Of the runs of a sitting, in their order; the seventh has the first one's colour again.
inline constexpr std::array kRunRoles{Role::Run1, Role::Run2, Role::Run3, Role::Run4, Role::Run5, Role::Run6};

enum class SeriesKind {
    Line,       ///< x, y
    Step,       ///< x, y, constant to the right until the next x
    Points,     ///< x, y
    Bars,       ///< y at category k (Axis::categories) or between Plot-wide bin edges
    Histogram,  ///< y.size() bins, x.size() == y.size() + 1 edges
    Band        ///< x, low, high
};

/// How a line is drawn, so that it is told apart without its colour.
enum class Stroke { Solid, Dashed, DashDotted, Dotted };

enum class Marker { Circle, TriangleUp, TriangleDown };

struct Series {
    Phrase name{};  ///< legend and CSV; "" = not in the legend
    Phrase note{};  ///< second, quieter line of the legend
    SeriesKind kind = SeriesKind::Line;
    Role role = Role::Neutral;
    Stroke stroke = Stroke::Solid;
    std::vector<double> x{}, y{};
    std::vector<double> low{}, high{};  ///< interval of y (error bars) or the band; empty = none
    std::vector<Role> roles{};          ///< by bar or point where they differ; empty = `role`
    std::vector<std::string> labels{};  ///< text beside each bar or point; empty = none
    std::vector<double> strength{};     ///< by point, 0..1: how strongly it is drawn; empty = 1
    std::vector<std::int64_t> n{};      ///< by bar or point, of how many observations it is; empty = not told
    std::vector<std::string> said{};    ///< by point, what stands for its y in the read-out; empty = y
    bool labelsBelow = false;
    Marker marker = Marker::Circle;  ///< of Points
    bool outlined = false;           ///< of Points: a wrong prediction
    bool dots = false;               ///< of a Line: its points are marked
    bool faint = false;              ///< thin and pale: raw values behind their smoothed line
    bool thin = false;               ///< beside what is looked at
    bool unlisted =
        false;  ///< named in the numbers only: another entry of the legend, or the title, speaks for it

    std::size_t points() const;
};

/// A line across the plot that a reader compares with: "chance 50 %", "best epoch".
struct Mark {
    Phrase name{};
    bool vertical = false;
    double at = 0;
    bool measured = false;  ///< a value of the data, not a constant: it stands in the CSV too
};

/// A shaded stretch of the x axis ("patience").
struct Shade {
    Phrase name{};
    double low = 0, high = 0;
};

struct Axis {
    Phrase title{};   ///< with the unit
    Phrase column{};  ///< of a table, where the figure needs no title
    std::optional<double> min{}, max{};
    std::vector<Phrase> categories{};  ///< of a bar plot
    bool percent = false;              ///< ticks as percentages
    bool integer = false;
    bool logarithmic = false;
};

/// A figure as a value: all that is drawn, nothing of how. Screen, PNG, SVG, PDF and CSV are made from it
/// alone. Texts are English, marked with SEGUE_TEXT("Plot", ...); `ui` translates them.
struct Plot {
    std::string id{};  ///< "loss", "accuracy", "roc", "agreement", "album_arc": file names
    Phrase title{};
    Phrase summary{};  ///< one sentence with the numbers, for those who cannot see it
    Axis x{}, y{};
    std::vector<Series> series{};
    std::vector<Mark> marks{};
    std::optional<Shade> shade{};
    bool square = false;      ///< equal aspect (ROC)
    bool horizontal = false;  ///< bars lie and the categories stand on the left
    std::string help{};       ///< "What am I looking at?", a few plain sentences

    /// No series has a point.
    bool empty() const;
    /// Bars or a histogram: drawn by Qt Charts; everything else has x and y.
    bool barred() const;
};

/// Exactly what the plot shows, one row a point: `series,x,y[,low,high]` (bars: the category as x;
/// histograms: `series,x,x_end,y`, the bin's edges; a measured mark has only its own coordinate; a column
/// `strength` or `n` where points have one). Names for programs and in English; for people: plot_table.h.
std::string toCsv(const Plot& plot);

/// The same table as cells, header first.
std::vector<std::vector<std::string>> toRows(const Plot& plot);

}  // namespace segue::plot
