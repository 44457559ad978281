// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/charts/charts_renderer.h"
#include "ui/figures/charts/curve_canvas.h"
#include "ui/figures/charts/drawing.h"

#include <QtCharts/QChartView>

namespace segue::ui {

namespace {

class BothLibraries : public Charts {
public:
    CurveView* makeCurves(QWidget* parent) const override { return new CurveCanvas(parent); }

    QWidget* makeBars(QWidget* parent) const override
    {
        auto* view = new QChartView(new QChart, parent);
        view->setRenderHint(QPainter::Antialiasing);
        view->setFrameShape(QFrame::NoFrame);
        view->setFocusPolicy(Qt::NoFocus);
        view->setBackgroundBrush(Qt::NoBrush);
        view->viewport()->setAutoFillBackground(false);
        return view;
    }

    void showBars(QWidget& bars, const plot::Plot& plot, const FigureStyle& style,
                  const BarListener& listener) const override
    {
        QChart& chart = *static_cast<QChartView&>(bars).chart();
        chart.resize(bars.size());  // its ticks go by its size
        ui::showBars(chart, plot, style, listener);
    }

    bool paintFigure(const FigureTarget& target, const plot::Plot& plot, const Theme& theme,
                     const std::optional<PlotWindow>& window) const override
    {
        return ui::paintFigure(target, plot, theme, window);
    }
};

}  // namespace

}  // namespace segue::ui

/// The one function of the module that the program looks up (ui/figures/load_charts.cpp).
extern "C" __attribute__((visibility("default"))) const segue::ui::Charts* segueCharts()
{
    static const segue::ui::BothLibraries charts;
    return &charts;
}
