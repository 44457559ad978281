// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plots/charts.h"

class QCustomPlot;

namespace segue::ui {

/// A QCustomPlot that is zoomed as the rest of Segue is: by dragging, and with the wheel while Ctrl is held.
class CurveCanvas : public CurveView {
    Q_OBJECT
public:
    explicit CurveCanvas(QWidget* parent);

    void setPlot(const plot::Plot& plot, const FigureStyle& style) override;
    const PlotWindow& window() const override { return m_window; }
    bool zoomed() const override { return m_zoomed; }
    void fit() override;
    void forgetZoom() override { m_zoomed = false; }
    void refit() override;
    void zoom(double factor) override;
    QPointF toPixel(const QPointF& value) const override;
    QPointF toValue(const QPointF& pixel) const override;
    QRect axisArea() const override;

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
