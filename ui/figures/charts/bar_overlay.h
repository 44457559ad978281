// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/plot.h"
#include "figure/scale.h"
#include "ui/figures/charts/charts_renderer.h"

#include <QGraphicsItem>
#include <QLineF>
#include <QMargins>

#include <algorithm>
#include <optional>
#include <vector>

namespace segue::ui {

/// Where the bars of a plot stand, in units of its axes: both the library's bars and what is drawn over them
/// follow it.
class BarLayout {
public:
    explicit BarLayout(const plot::Plot& plot);

    const std::vector<int>& barSeries() const { return m_series; }
    const plot::Range& values() const { return m_values; }
    double base() const { return std::clamp(0.0, m_values.low, m_values.high); }  ///< what bars stand on
    bool histogram() const { return m_histogram; }
    std::size_t places() const { return m_places; }  ///< categories or bins
    double groupWidth() const;                       ///< of a category's bars together, 0..1
    int placeOf(const BarPlace& bar) const;          ///< its category or bin
    /// Centre and width of a bar along the axis, in places counted from -0.5.
    double centre(int series, int place) const;
    double width() const { return groupWidth() / double(std::max<std::size_t>(1, m_series.size())); }

private:
    const plot::Plot* m_plot;
    std::vector<int> m_series;
    plot::Range m_values;
    std::size_t m_places = 0;
    bool m_histogram = false;
};

/// What Qt Charts has no series for, drawn over its bars: intervals, levels ticked on a bar, values beside
/// bars, and the lines a reader compares with.
class BarOverlay : public QGraphicsItem {
public:
    enum { Type = UserType + 1 };

    BarOverlay(QChart& chart, const plot::Plot& plot, const FigureStyle& style);

    int type() const override { return Type; }
    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override;
    /// Where the words of an upright line at pixel `x` stand: above the axes, where they cover nothing, to
    /// one side of the line or centred on it where neither side has the room; always whole, in as many lines
    /// as that takes.
    QRectF markPlate(const QString& text, double x) const;
    /// What stands outside the axes and is not the library's: those words above, names and numbers beside
    /// lying bars.
    QMargins beyond() const;
    /// What numbers beside lying bars need to the right, once the axes have the place that `beyond` leaves
    /// them.
    QMargins overhang() const;

private:
    struct Label {
        QString text;
        QRectF place;
    };

    QPointF at(double place, double value) const;
    QPointF atX(double x, double value) const;
    QRectF barAt(int index, std::size_t i) const;
    std::optional<QLineF> intervalAt(int index, std::size_t i) const;
    QLineF levelAt(int index, std::size_t i) const;
    std::vector<QRectF> drawn() const;
    QRectF labelPlate(const QRectF& bar, const QSizeF& size, const std::vector<QRectF>& drawn) const;
    std::vector<Label> labels() const;
    void paintFills(QPainter& painter, int index) const;
    void paintIntervals(QPainter& painter, int index) const;
    void paintLevels(QPainter& painter, int index) const;
    void paintLabels(QPainter& painter) const;
    bool upright(const plot::Mark& mark) const { return mark.vertical != m_plot.horizontal; }
    QPointF foot(const plot::Mark& mark) const;
    QRectF plateOf(const plot::Mark& mark) const;
    double namesWidth() const;
    void paintNames(QPainter& painter) const;
    void paintMarkLine(QPainter& painter, const plot::Mark& mark) const;
    void paintMarkText(QPainter& painter, const plot::Mark& mark) const;

    QChart& m_chart;
    const plot::Plot m_plot;
    const FigureStyle m_style;
    const BarLayout m_layout;
};

}  // namespace segue::ui
