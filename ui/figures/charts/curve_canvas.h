// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/charts.h"

class QCustomPlot;
class QMouseEvent;

namespace segue::ui {

/// A QCustomPlot that is zoomed as the rest of Segue is: by dragging, and with the wheel while Ctrl is held;
/// dragging with Shift moves it along.
class CurveCanvas : public CurveView {
    Q_OBJECT
public:
    explicit CurveCanvas(QWidget* parent);

    void setPlot(const plot::Plot& plot, const FigureStyle& style) override;
    PlotWindow window() const override;
    bool zoomed() const override { return m_zoomX || m_zoomY; }
    void fit() override;
    void forgetZoom() override;
    void refit() override;
    void zoom(double factor, std::optional<double> x) override;
    void pan(double share) override;
    void followX(const std::optional<plot::Range>& x) override;
    QPointF toPixel(const QPointF& value) const override;
    QPointF toValue(const QPointF& pixel) const override;
    QRect axisArea() const override;

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
    bool m_drawn = false;
    std::optional<QPointF> m_grip;  ///< the plot's value that is being dragged
};

}  // namespace segue::ui
