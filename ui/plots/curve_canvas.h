// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plot/plot.h"
#include "ui/plots/curve_renderer.h"
#include "ui/plots/style.h"

#include <QWidget>

#include <optional>

class QCustomPlot;
class QMouseEvent;

namespace segue::ui {

/// The axes and curves of a plot on the screen, with zooming and panning. An axis that is not zoomed follows the data.
class CurveCanvas : public QWidget {
    Q_OBJECT
public:
    explicit CurveCanvas(QWidget* parent = nullptr);

    void setPlot(const plot::Plot& plot, const FigureStyle& style);
    PlotWindow window() const;
    bool zoomed() const { return m_zoomX || m_zoomY; }
    void fit();
    void forgetZoom();
    void refit();
    /// Shows `factor` of the stretch around its middle; above 1 shows more.
    void zoom(double factor);
    /// Moves along the x axis by `share` of what is shown, as far as there is something; nothing while all of it is shown.
    void pan(double share);
    /// What a canvas that shares the x axis went to; nothing = it shows everything again, and so does this one.
    void followX(const std::optional<plot::Range>& x);

    /// Between this widget's pixels and the plot's values.
    QPointF toPixel(const QPointF& value) const;
    QPointF toValue(const QPointF& pixel) const;
    QRect axisArea() const;

Q_SIGNALS:
    void pointed(const QPoint& at);
    void left();
    /// The user went to another stretch of the x axis, or back to all of it.
    void xChosen(const std::optional<segue::plot::Range>& x);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void zoomAround(const QPointF& pixel, double factor);
    void zoomTo(const QRect& pixels);
    void dragTo(const QPointF& pixel);
    bool takeMouse(const QMouseEvent& mouse);
    void goTo(const PlotWindow& window);
    void draw();

    QCustomPlot* m_curves;
    plot::Plot m_plot;
    FigureStyle m_style;
    std::optional<plot::Range> m_zoomX, m_zoomY;  ///< none: all there is
    std::optional<QPointF> m_grip;                ///< the plot's value that is being dragged
};

}  // namespace segue::ui
