// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/curve_canvas.h"

#include "ui/charts/curve_renderer.h"
#include "ui/charts/custom_plot.h"

#include <QMouseEvent>
#include <QVBoxLayout>

#include <cmath>

namespace segue::ui {

namespace {

constexpr int kSmallestDrag = 6;  // px: less is a click

/// The stretch around `fixed`, `factor` times as long; on a logarithmic axis in its exponents.
plot::Range scaled(const plot::Range& range, double fixed, double factor, bool logarithmic)
{
    if (logarithmic && range.low > 0 && fixed > 0) return {fixed * std::pow(range.low / fixed, factor), fixed * std::pow(range.high / fixed, factor)};
    return {fixed - (fixed - range.low) * factor, fixed + (range.high - fixed) * factor};
}

}  // namespace

CurveCanvas::CurveCanvas(QWidget* parent) : CurveView(parent), m_curves(new QCustomPlot(this)), m_window(wholeOf({}))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_curves);
    m_curves->setFocusPolicy(Qt::NoFocus);
    m_curves->setSelectionRectMode(QCP::srmCustom);
    m_curves->setMouseTracking(true);
    m_curves->installEventFilter(this);
    connect(m_curves->selectionRect(), &QCPSelectionRect::accepted, this, [this](const QRect& rect, QMouseEvent*) { zoomTo(rect); });
}

void CurveCanvas::setPlot(const plot::Plot& plot, const FigureStyle& style)
{
    m_plot = plot;
    m_style = style;
    if (!m_zoomed) m_window = wholeOf(plot);
    draw();
}

void CurveCanvas::fit()
{
    m_zoomed = false;
    m_window = wholeOf(m_plot);
    draw();
}

void CurveCanvas::refit()
{
    if (!m_plot.empty()) draw();
}

void CurveCanvas::draw()
{
    QPen frame(m_style.theme.accent, 1, Qt::DashLine);
    QColor fill = m_style.theme.accent;
    fill.setAlpha(30);
    m_curves->selectionRect()->setPen(frame);
    m_curves->selectionRect()->setBrush(fill);
    showCurves(*m_curves, m_plot, m_style, m_window);
    m_curves->replot(QCustomPlot::rpQueuedReplot);
}

void CurveCanvas::zoom(double factor) { zoomAround(axisArea().center(), factor); }

void CurveCanvas::zoomAround(const QPointF& pixel, double factor)
{
    const QPointF fixed = toValue(pixel);
    m_window = {scaled(m_window.x, fixed.x(), factor, m_plot.x.logarithmic), scaled(m_window.y, fixed.y(), factor, m_plot.y.logarithmic)};
    m_zoomed = true;
    draw();
}

void CurveCanvas::zoomTo(const QRect& pixels)
{
    const QRect rect = pixels.normalized().intersected(axisArea());
    if (rect.width() < kSmallestDrag || rect.height() < kSmallestDrag) return;
    const QPointF low = toValue(rect.bottomLeft()), high = toValue(rect.topRight());
    m_window = {{low.x(), high.x()}, {low.y(), high.y()}};
    m_zoomed = true;
    draw();
}

QPointF CurveCanvas::toPixel(const QPointF& value) const
{
    return {m_curves->xAxis->coordToPixel(value.x()), m_curves->yAxis->coordToPixel(value.y())};
}

QPointF CurveCanvas::toValue(const QPointF& pixel) const
{
    return {m_curves->xAxis->pixelToCoord(pixel.x()), m_curves->yAxis->pixelToCoord(pixel.y())};
}

QRect CurveCanvas::axisArea() const { return m_curves->axisRect()->rect(); }

bool CurveCanvas::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::MouseMove && !(static_cast<QMouseEvent*>(event)->buttons() & Qt::LeftButton))
        pointed(static_cast<QMouseEvent*>(event)->position().toPoint());
    if (event->type() == QEvent::Leave) left();
    // Ticks go by the size that the curves have, which they get last: while their page is hidden, not at all.
    if (event->type() == QEvent::Resize) QMetaObject::invokeMethod(this, &CurveCanvas::refit, Qt::QueuedConnection);
    if (event->type() == QEvent::MouseButtonDblClick) {
        fit();
        return true;
    }
    if (event->type() == QEvent::Wheel) {
        const auto* wheel = static_cast<QWheelEvent*>(event);
        if (!(wheel->modifiers() & Qt::ControlModifier)) {
            event->ignore();  // the page scrolls
            return true;
        }
        zoomAround(wheel->position(), std::pow(0.85, wheel->angleDelta().y() / 120.0));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace segue::ui
