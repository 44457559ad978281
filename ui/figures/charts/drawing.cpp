// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/charts/drawing.h"

#include "ui/figures/charts/charts_renderer.h"
#include "ui/figures/charts/curve_renderer.h"
#include "ui/figures/charts/custom_plot.h"
#include "ui/figures/figure_frame.h"

#include <QGraphicsLayout>
#include <QGraphicsScene>

namespace segue::ui {

namespace {

void paintBars(QPainter& painter, const QRectF& place, const plot::Plot& plot, const FigureStyle& style)
{
    QGraphicsScene scene;
    auto* chart = new QChart;
    scene.addItem(chart);
    chart->resize(place.size());
    showBars(*chart, plot, style);
    chart->layout()->activate();
    scene.setSceneRect(QRectF(QPointF(0, 0), place.size()));
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    scene.render(&painter, place, scene.sceneRect());
}

void paintCurves(QCPPainter& painter, const QRectF& place, const plot::Plot& plot, const FigureStyle& style,
                 const PlotWindow& window)
{
    QCustomPlot curves;
    curves.setAttribute(Qt::WA_DontShowOnScreen);
    const QSize size = place.size().toSize();
    curves.resize(size);
    curves.setViewport(QRect(QPoint(0, 0), size));
    showCurves(curves, plot, style, window);
    curves.setBackground(QBrush(Qt::NoBrush));
    painter.save();
    painter.translate(place.topLeft());
    curves.toPainter(&painter, size.width(), size.height());
    painter.restore();
}

}  // namespace

bool paintFigure(const FigureTarget& target, const plot::Plot& plot, const Theme& theme,
                 const std::optional<PlotWindow>& window)
{
    // QCustomPlot insists on a painter of its own class, and a page can be begun only once: so it paints
    // everything.
    QCPPainter painter;
    if (!painter.begin(target.device)) return false;
    painter.setMode(QCPPainter::pmNoCaching);
    painter.setMode(QCPPainter::pmVectorized, target.vector);
    painter.scale(target.scale, target.scale);

    const FigureStyle style = figureStyle(theme);
    const FigureFrame frame(plot, target.size, style);
    painter.fillRect(QRectF(QPointF(0, 0), target.size), theme.base);
    frame.paint(painter);
    if (plot.barred())
        paintBars(painter, frame.body(), plot, style);
    else
        paintCurves(painter, frame.body(), plot, style, window.value_or(wholeOf(plot)));
    return painter.end();
}

}  // namespace segue::ui
