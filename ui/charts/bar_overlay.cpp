// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bar_overlay.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace segue::ui {

namespace {

constexpr double kBesideLine = 5;  // px between an upright line and its words

}  // namespace

BarLayout::BarLayout(const plot::Plot& plot) : m_plot(&plot), m_values(plot::yRange(plot)), m_places(plot.x.categories.size())
{
    for (std::size_t i = 0; i < plot.series.size(); ++i) {
        const plot::SeriesKind kind = plot.series[i].kind;
        if (kind != plot::SeriesKind::Bars && kind != plot::SeriesKind::Histogram) continue;
        m_series.push_back(int(i));
        m_histogram |= kind == plot::SeriesKind::Histogram;
        if (kind == plot::SeriesKind::Histogram) m_places = std::max(m_places, plot.series[i].y.size());
    }
}

double BarLayout::groupWidth() const { return m_histogram ? 1.0 : m_series.size() > 1 ? 0.86 : 0.6; }

int BarLayout::placeOf(const BarPlace& bar) const
{
    const auto& x = m_plot->series[std::size_t(bar.series)].x;
    return m_histogram || x.empty() ? bar.index : int(x[std::size_t(bar.index)]);
}

double BarLayout::centre(int series, int place) const
{
    const auto found = std::find(m_series.begin(), m_series.end(), series);
    return double(place) - groupWidth() / 2 + width() * (double(found - m_series.begin()) + 0.5);
}

BarOverlay::BarOverlay(QChart& chart, const plot::Plot& plot, const FigureStyle& style)
    : QGraphicsItem(&chart), m_chart(chart), m_plot(plot), m_style(style), m_layout(m_plot)
{
    setAcceptedMouseButtons(Qt::NoButton);
}

QRectF BarOverlay::boundingRect() const { return QRectF(QPointF(0, 0), m_chart.size()); }

QPointF BarOverlay::at(double place, double value) const
{
    const QRectF area = m_chart.plotArea();
    const double along = (place + 0.5) / double(std::max<std::size_t>(1, m_layout.places()));
    const double across = (value - m_layout.values().low) / m_layout.values().span();
    if (m_plot.horizontal) return {area.left() + across * area.width(), area.bottom() - along * area.height()};
    return {area.left() + along * area.width(), area.bottom() - across * area.height()};
}

/// A position on a histogram's own x axis.
QPointF BarOverlay::atX(double x, double value) const
{
    const plot::Range range = plot::xRange(m_plot);
    return at((x - range.low) / range.span() * double(m_layout.places()) - 0.5, value);
}

void BarOverlay::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    for (int i : m_layout.barSeries()) paintFills(*painter, i);
    int under = -1;
    for (int i = 0; i < int(m_plot.series.size()); ++i) {
        const plot::SeriesKind kind = m_plot.series[std::size_t(i)].kind;
        const bool bars = kind == plot::SeriesKind::Bars || kind == plot::SeriesKind::Histogram;
        if (bars) under = i;
        if (kind == plot::SeriesKind::Points && under >= 0) paintLevels(*painter, i, under);
    }
    for (const plot::Mark& mark : m_plot.marks) paintMarkLine(*painter, mark);
    for (int i : m_layout.barSeries()) paintSeries(*painter, i);
    for (const plot::Mark& mark : m_plot.marks) paintMarkText(*painter, mark);
    painter->restore();
}

void BarOverlay::paintFills(QPainter& painter, int index) const
{
    const plot::Series& series = m_plot.series[std::size_t(index)];
    for (std::size_t i = 0; i < series.roles.size() && i < series.y.size(); ++i) {
        if (!std::isfinite(series.y[i])) continue;
        const double centre = m_layout.centre(index, m_layout.placeOf({index, int(i)})), half = m_layout.width() / 2;
        const QRectF bar(at(centre - half, series.y[i]), at(centre + half, m_layout.base()));
        painter.fillRect(bar.normalized(), pointColour(m_plot, std::size_t(index), i, m_style.theme));
    }
}

void BarOverlay::paintSeries(QPainter& painter, int index) const
{
    const plot::Series& series = m_plot.series[std::size_t(index)];
    for (std::size_t i = 0; i < series.y.size(); ++i) {
        const double centre = m_layout.centre(index, m_layout.placeOf({index, int(i)}));
        double top = series.y[i];
        if (i < series.low.size() && std::isfinite(series.low[i]) && std::isfinite(series.high[i])) {
            const QPointF low = at(centre, series.low[i]), high = at(centre, series.high[i]);
            const QPointF cap = m_plot.horizontal ? QPointF(0, 4) : QPointF(4, 0);
            painter.setPen(QPen(m_style.theme.text, 1.3));
            painter.drawLine(low, high);
            painter.drawLine(low - cap, low + cap);
            painter.drawLine(high - cap, high + cap);
            top = series.high[i];
        }
        for (const plot::Series& level : m_plot.series)  // a level drawn across a bin must not cross its label
            for (std::size_t k = 0; m_layout.histogram() && level.kind == plot::SeriesKind::Points && k < level.x.size(); ++k)
                if (level.x[k] > series.x[i] && level.x[k] < series.x[i + 1]) top = std::max(top, level.y[k]);
        if (i >= series.labels.size() || series.labels[i].empty() || !std::isfinite(top)) continue;
        paintLabel(painter, localNumber(plotText(series.labels[i])), at(centre, top));
    }
}

void BarOverlay::paintLabel(QPainter& painter, const QString& text, const QPointF& tip) const
{
    const QFontMetricsF metrics(m_style.note);
    const QSizeF size(metrics.horizontalAdvance(text) + 6, metrics.height());
    const QRectF place(m_plot.horizontal ? tip + QPointF(6, -size.height() / 2) : tip - QPointF(size.width() / 2, size.height() + 3), size);
    QColor paper = m_style.theme.base;
    paper.setAlpha(m_layout.histogram() ? 255 : 200);  // a marked line or a taller neighbour may stand behind it
    painter.fillRect(place.adjusted(1, 2, -1, -1), paper);
    painter.setFont(m_style.note);
    painter.setPen(m_style.theme.text);
    painter.drawText(place, Qt::AlignCenter, text);
}

/// Points among bars are levels: a short line across the bars of the series before them.
void BarOverlay::paintLevels(QPainter& painter, int index, int under) const
{
    const plot::Series& series = m_plot.series[std::size_t(index)];
    const double half = m_layout.histogram() ? 0.5 : m_layout.width() * 0.62;
    for (std::size_t i = 0; i < std::min(series.x.size(), series.y.size()); ++i) {
        if (!std::isfinite(series.y[i])) continue;
        const double centre = m_layout.histogram() ? series.x[i] : m_layout.centre(under, int(series.x[i]));
        const QPointF bin(m_chart.plotArea().width() * 0.46 / double(std::max<std::size_t>(1, m_layout.places())), 0);
        const QPointF from = m_layout.histogram() ? atX(centre, series.y[i]) - bin : at(centre - half, series.y[i]);
        const QPointF to = m_layout.histogram() ? atX(centre, series.y[i]) + bin : at(centre + half, series.y[i]);
        painter.setPen(QPen(m_style.theme.base, 4.4));
        painter.drawLine(from, to);
        painter.setPen(QPen(pointColour(m_plot, std::size_t(index), i, m_style.theme), 2.4));
        painter.drawLine(from, to);
    }
}

QPointF BarOverlay::foot(const plot::Mark& mark) const { return mark.vertical ? atX(mark.at, m_layout.values().low) : at(0, mark.at); }

QRectF BarOverlay::markPlate(const QString& text, double x) const
{
    const QRectF area = m_chart.plotArea();
    const QRectF room(0, 0, area.width() - 4, area.height());
    const QRectF needed = QFontMetricsF(m_style.note).boundingRect(room, Qt::AlignCenter | Qt::TextWordWrap, text);
    const QSizeF size(std::ceil(needed.width()) + 4, needed.height());
    double left = x > area.center().x() ? x - kBesideLine - size.width() : x + kBesideLine;
    if (left < area.left() || left + size.width() > area.right())
        left = std::clamp(x - size.width() / 2, area.left(), std::max(area.left(), area.right() - size.width()));
    return {QPointF(left, area.top()), size};
}

QRectF BarOverlay::plateOf(const plot::Mark& mark) const
{
    const QString text = plotText(mark.name);
    if (text.isEmpty()) return {};
    if (upright(mark)) return markPlate(text, foot(mark).x());
    const QFontMetricsF metrics(m_style.note);
    const double width = metrics.horizontalAdvance(text) + 4;
    return {m_chart.plotArea().right() - 2 - width, foot(mark).y() - metrics.height() - 1, width, metrics.height()};
}

void BarOverlay::paintMarkLine(QPainter& painter, const plot::Mark& mark) const
{
    const QRectF area = m_chart.plotArea(), plate = plateOf(mark);
    const QPointF where = foot(mark);
    QPen pen(m_style.theme.colour(plot::Role::Reference), 1.3);
    pen.setDashPattern({3, 3});
    painter.setPen(pen);
    const bool crosses = plate.left() < where.x() && where.x() < plate.right();  // the line starts below its own words
    if (upright(mark))
        painter.drawLine(QPointF(where.x(), crosses ? plate.bottom() : area.top()), QPointF(where.x(), area.bottom()));
    else
        painter.drawLine(QPointF(area.left(), where.y()), QPointF(area.right(), where.y()));
}

/// On a pale plate, so that a bar or a grid line behind it does not cross it.
void BarOverlay::paintMarkText(QPainter& painter, const plot::Mark& mark) const
{
    const QRectF plate = plateOf(mark);
    if (plate.isEmpty()) return;
    QColor paper = m_style.theme.base;
    paper.setAlpha(215);
    painter.fillRect(plate, paper);
    painter.setFont(m_style.note);
    painter.setPen(m_style.theme.text);
    painter.drawText(plate, Qt::AlignCenter | Qt::TextWordWrap, plotText(mark.name));
}

}  // namespace segue::ui
