// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "figure/plot.h"
#include "figure/scale.h"
#include "ui/figures/style.h"

#include <QPaintDevice>
#include <QWidget>

#include <functional>
#include <optional>

namespace segue::ui {

/// The stretch of both axes that is shown: the whole plot, or what the user zoomed to.
struct PlotWindow {
    plot::Range x, y;
};

/// How a figure meets its device.
struct FigureTarget {
    QPaintDevice* device = nullptr;
    QSizeF size;          ///< logical pixels, in which type and lines are measured
    double scale = 1;     ///< device pixels a logical one
    bool vector = false;  ///< keeps lines exact instead of aligning them to pixels
};

/// Where a bar is: the plot's series and the index into it.
struct BarPlace {
    int series = -1, index = -1;
};

/// Told when the pointer enters or leaves a bar, or clicks one.
struct BarListener {
    std::function<void(std::optional<BarPlace>)> hovered;
    std::function<void(BarPlace)> clicked;
};

/// The axes and curves of a plot on the screen, with zooming and panning. An axis that is not zoomed follows
/// the data.
class CurveView : public QWidget {
public:
    using QWidget::QWidget;

    virtual void setPlot(const plot::Plot& plot, const FigureStyle& style) = 0;
    virtual PlotWindow window() const = 0;
    virtual bool zoomed() const = 0;
    virtual void fit() = 0;
    virtual void forgetZoom() = 0;
    virtual void refit() = 0;
    /// Shows `factor` of the stretch, above 1 more, around the point of the curves at `x`, else the one
    /// nearest to its middle.
    virtual void zoom(double factor, std::optional<double> x) = 0;
    /// Moves along the x axis by `share` of what is shown, as far as there is something; nothing while all of
    /// it is shown.
    virtual void pan(double share) = 0;
    /// What a view that shares the x axis went to; nothing = it shows everything again, and so does this one.
    virtual void followX(const std::optional<plot::Range>& x) = 0;

    /// Between this widget's pixels and the plot's values.
    virtual QPointF toPixel(const QPointF& value) const = 0;
    virtual QPointF toValue(const QPointF& pixel) const = 0;
    virtual QRect axisArea() const = 0;

    std::function<void(const QPoint& at)> pointed;
    std::function<void()> left;
    /// The user went to another stretch of the x axis, or back to all of it.
    std::function<void(const std::optional<plot::Range>& x)> xChosen;
};

/// What Qt Charts and QCustomPlot draw, behind a wall that knows neither. The room behind it
/// (ui/figures/charts) is a module: linking the two libraries takes a tenth of the time to the first paint,
/// which shows no plot.
class Charts {
public:
    virtual ~Charts() = default;
    virtual CurveView* makeCurves(QWidget* parent) const = 0;
    virtual QWidget* makeBars(QWidget* parent) const = 0;
    /// Fills what `makeBars` made with a bar plot or a histogram.
    virtual void showBars(QWidget& bars, const plot::Plot& plot, const FigureStyle& style,
                          const BarListener& listener) const = 0;
    /// Paints a whole figure - title, legend, axes, data - on a picture, an SVG or a PDF page. `window` is
    /// what the user zoomed to. False if the device cannot be painted on.
    virtual bool paintFigure(const FigureTarget& target, const plot::Plot& plot, const Theme& theme,
                             const std::optional<PlotWindow>& window = {}) const = 0;
};

/// Loads the module when the first plot is drawn. Error ModuleMissing.
Result<const Charts*> loadCharts();

}  // namespace segue::ui
