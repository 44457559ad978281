// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plot/plot.h"
#include "ui/plots/curve_renderer.h"
#include "ui/plots/style.h"

#include <QWidget>

class QCustomPlot;

namespace segue::ui {

/// The axes and curves of a plot on the screen, with zooming. While nothing is zoomed it follows the data.
class CurveCanvas : public QWidget {
    Q_OBJECT
public:
    explicit CurveCanvas(QWidget* parent = nullptr);

    void setPlot(const plot::Plot& plot, const FigureStyle& style);
    const PlotWindow& window() const { return m_window; }
    bool zoomed() const { return m_zoomed; }
    void fit();
    void forgetZoom() { m_zoomed = false; }
    void refit();
    /// Shows `factor` of the stretch around its middle; above 1 shows more.
    void zoom(double factor);

    /// Between this widget's pixels and the plot's values.
    QPointF toPixel(const QPointF& value) const;
    QPointF toValue(const QPointF& pixel) const;
    QRect axisArea() const;

Q_SIGNALS:
    void pointed(const QPoint& at);
    void left();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void zoomAround(const QPointF& pixel, double factor);
    void zoomTo(const QRect& pixels);
    void draw();

    QCustomPlot* m_curves;
    plot::Plot m_plot;
    FigureStyle m_style;
    PlotWindow m_window;
    bool m_zoomed = false;
};

}  // namespace segue::ui
