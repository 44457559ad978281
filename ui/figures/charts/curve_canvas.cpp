// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/charts/curve_canvas.h"

#include "ui/figures/charts/curve_renderer.h"
#include "ui/figures/charts/custom_plot.h"

#include <QMouseEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace segue::ui {

namespace {

constexpr int kSmallestDrag = 6;  // px: less is a click

/// The stretch around `fixed`, `factor` times as long; on a logarithmic axis in its exponents.
plot::Range scaled(const plot::Range& range, double fixed, double factor, bool logarithmic)
{
    if (logarithmic && range.low > 0 && fixed > 0)
        return {fixed * std::pow(range.low / fixed, factor), fixed * std::pow(range.high / fixed, factor)};
    return {fixed - (fixed - range.low) * factor, fixed + (range.high - fixed) * factor};
}

/// The stretch moved so that `from` comes to stand where `to` was.
plot::Range moved(const plot::Range& range, double from, double to, bool logarithmic)
{
    if (logarithmic && range.low > 0 && from > 0 && to > 0)
        return {range.low * from / to, range.high * from / to};
    return {range.low + from - to, range.high + from - to};
}

}  // namespace

CurveCanvas::CurveCanvas(QWidget* parent) : CurveView(parent), m_curves(new QCustomPlot(this))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_curves);
    m_curves->setFocusPolicy(Qt::NoFocus);
    m_curves->setSelectionRectMode(QCP::srmCustom);
    m_curves->setMouseTracking(true);
    m_curves->installEventFilter(this);
    connect(m_curves->selectionRect(), &QCPSelectionRect::accepted, this,
            [this](const QRect& rect, QMouseEvent*) { zoomTo(rect); });
}

void CurveCanvas::setPlot(const plot::Plot& plot, const FigureStyle& style)
{
    m_plot = plot;
    m_style = style;
    draw();
}

PlotWindow CurveCanvas::window() const
{
    const PlotWindow whole = wholeOf(m_plot);
    return {m_zoomX.value_or(whole.x), m_zoomY.value_or(whole.y)};
}

void CurveCanvas::fit()
{
    forgetZoom();
    draw();
    if (xChosen) xChosen(m_zoomX);
}

void CurveCanvas::forgetZoom()
{
    m_zoomX.reset();
    m_zoomY.reset();
}

void CurveCanvas::followX(const std::optional<plot::Range>& x)
{
    if (!x) forgetZoom();
    m_zoomX = x;
    refit();
}

void CurveCanvas::goTo(const PlotWindow& window)
{
    m_zoomX = window.x;
    m_zoomY = window.y;
    draw();
    if (xChosen) xChosen(m_zoomX);
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
    showCurves(*m_curves, m_plot, m_style, window());
    // At once the first time: the library's own axes, from 0 to 5, are not to be seen even for a moment.
    m_curves->replot(std::exchange(m_drawn, true) ? QCustomPlot::rpQueuedReplot
                                                  : QCustomPlot::rpImmediateRefresh);
}

/// Around a point of the curves, so that something stays in view: the one at `x`, or the one nearest to the
/// middle.
void CurveCanvas::zoom(double factor, std::optional<double> x)
{
    const QPointF middle = axisArea().center();
    QPointF nearest = middle;
    double least = std::numeric_limits<double>::infinity();
    for (const plot::Series& series : m_plot.series)
        for (std::size_t i = 0; i < std::min(series.x.size(), series.y.size()); ++i) {
            const QPointF at = toPixel({series.x[i], series.y[i]});
            const double distance = std::hypot(at.x() - middle.x(), at.y() - middle.y());
            if ((x && series.x[i] != *x) || !axisArea().contains(at.toPoint()) || !(distance < least))
                continue;
            least = distance;
            nearest = at;
        }
    zoomAround(nearest, factor);
}

void CurveCanvas::zoomAround(const QPointF& pixel, double factor)
{
    const QPointF fixed = toValue(pixel);
    const PlotWindow now = window();
    goTo({scaled(now.x, fixed.x(), factor, m_plot.x.logarithmic),
          scaled(now.y, fixed.y(), factor, m_plot.y.logarithmic)});
}

void CurveCanvas::pan(double share)
{
    const PlotWindow now = window();
    const plot::Range whole = wholeOf(m_plot).x;
    const double wanted = share * now.x.span();
    const double step = wanted < 0 ? std::max(wanted, std::min(0.0, whole.low - now.x.low))
                                   : std::min(wanted, std::max(0.0, whole.high - now.x.high));
    if (step != 0) goTo({{now.x.low + step, now.x.high + step}, now.y});
}

void CurveCanvas::dragTo(const QPointF& pixel)
{
    const QPointF at = toValue(pixel);
    const PlotWindow now = window();
    goTo({moved(now.x, m_grip->x(), at.x(), m_plot.x.logarithmic),
          moved(now.y, m_grip->y(), at.y(), m_plot.y.logarithmic)});
}

void CurveCanvas::zoomTo(const QRect& pixels)
{
    const QRect rect = pixels.normalized().intersected(axisArea());
    if (rect.width() < kSmallestDrag || rect.height() < kSmallestDrag) return;
    const QPointF low = toValue(rect.bottomLeft()), high = toValue(rect.topRight());
    goTo({{low.x(), high.x()}, {low.y(), high.y()}});
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

/// Dragging with Shift, or with the middle button, moves the plot along; dragging alone is left to the
/// selection.
bool CurveCanvas::takeMouse(const QMouseEvent& mouse)
{
    const auto type = mouse.type();
    const bool grips = mouse.button() == Qt::MiddleButton ||
                       (mouse.button() == Qt::LeftButton && mouse.modifiers() & Qt::ShiftModifier);
    if (type == QEvent::MouseButtonPress && grips && axisArea().contains(mouse.position().toPoint())) {
        m_grip = toValue(mouse.position());
        setCursor(Qt::ClosedHandCursor);
        return true;
    }
    if (!m_grip || (type != QEvent::MouseMove && type != QEvent::MouseButtonRelease)) return false;
    dragTo(mouse.position());
    if (type == QEvent::MouseButtonRelease) {
        m_grip.reset();
        unsetCursor();
    }
    return true;
}

bool CurveCanvas::eventFilter(QObject* watched, QEvent* event)
{
    if (auto* mouse = dynamic_cast<QMouseEvent*>(event)) {
        if (takeMouse(*mouse)) return true;
        if (event->type() == QEvent::MouseMove && !(mouse->buttons() & Qt::LeftButton))
            pointed(mouse->position().toPoint());
    }
    if (event->type() == QEvent::Leave) left();
    // Ticks go by the size that the curves have, which they get last: while their page is hidden, not at all.
    if (event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &CurveCanvas::refit, Qt::QueuedConnection);
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
