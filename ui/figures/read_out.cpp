// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/read_out.h"

#include "figure/scale.h"
#include "ui/figures/charts.h"

#include <QAccessible>

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace segue::ui {

namespace {

bool hasCurve(const plot::Series& series)
{
    return series.kind != plot::SeriesKind::Band && !series.x.empty() && series.x.size() == series.y.size();
}

std::optional<std::size_t> nearest(const std::vector<double>& values, double wanted)
{
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < values.size(); ++i)
        if (std::isfinite(values[i]) &&
            (!best || std::abs(values[i] - wanted) < std::abs(values[*best] - wanted)))
            best = i;
    return best;
}

/// The x of the point nearest to `wanted`, over all curves.
std::optional<double> nearestX(const plot::Plot& plot, double wanted)
{
    std::optional<double> best;
    for (const plot::Series& series : plot.series) {
        if (!hasCurve(series)) continue;
        const auto i = nearest(series.x, wanted);
        if (i && (!best || std::abs(series.x[*i] - wanted) < std::abs(*best - wanted))) best = series.x[*i];
    }
    return best;
}

/// Where the curves have points, from left to right.
std::set<double> placesOf(const plot::Plot& plot)
{
    std::set<double> places;
    for (const plot::Series& series : plot.series)
        if (hasCurve(series)) places.insert(series.x.begin(), series.x.end());
    return places;
}

QString valueOf(const plot::Axis& axis, const plot::Range& range, double value)
{
    return localNumber(QString::fromStdString(plot::valueText(axis, range, value)));
}

QString named(const plot::Axis& axis, const QString& value)
{
    return axis.title.empty() ? value : plotText(axis.title) + QStringLiteral(" ") + value;
}

/// Series and index of every bar, from left to right.
std::vector<std::pair<int, int>> barsOf(const plot::Plot& plot)
{
    std::vector<std::pair<int, int>> bars;
    for (std::size_t s = 0; s < plot.series.size(); ++s)
        for (std::size_t i = 0;
             plot.series[s].kind != plot::SeriesKind::Points && i < plot.series[s].y.size(); ++i)
            bars.push_back({int(s), int(i)});
    std::stable_sort(bars.begin(), bars.end(),
                     [](const auto& a, const auto& b) { return a.second < b.second; });
    return bars;
}

}  // namespace

ReadOut::ReadOut(QWidget* view) : QLabel(view), m_hairline(new QWidget(view))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setTextFormat(Qt::PlainText);
    setMargin(6);
    m_hairline->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_hairline->hide();
    hide();
}

QStringList ReadOut::curveLines(const plot::Plot& plot, double wanted)
{
    const auto x = nearestX(plot, wanted);
    if (!x) return {};
    const plot::Range xs = plot::xRange(plot), ys = plot::yRange(plot);
    const bool category = !plot.x.categories.empty() && *x >= 0 && std::size_t(*x) < plot.x.categories.size();
    QStringList lines{category ? plotText(plot.x.categories[std::size_t(*x)])
                               : named(plot.x, valueOf(plot.x, xs, *x))};
    const double reach = xs.span() * 0.02 + 1e-12;
    for (const plot::Series& series : plot.series) {
        if (!hasCurve(series) || series.name.empty() ||
            (series.role == plot::Role::Reference && series.kind != plot::SeriesKind::Points))
            continue;
        const auto i = nearest(series.x, *x);
        if (i && std::abs(series.x[*i] - *x) <= reach && std::isfinite(series.y[*i]))
            lines.append(
                plotText(series.name) + QStringLiteral("  ") +
                (*i < series.said.size() ? plotText(series.said[*i]) : valueOf(plot.y, ys, series.y[*i])));
    }
    return lines;
}

QStringList ReadOut::barLines(const plot::Plot& plot, int index, int bar)
{
    const plot::Series& series = plot.series[std::size_t(index)];
    const auto i = std::size_t(bar);
    if (i >= series.y.size()) return {};
    const plot::Range ys = plot::yRange(plot), xs = plot::xRange(plot);
    QString place;
    if (series.kind == plot::SeriesKind::Histogram)
        place = valueOf(plot.x, xs, series.x[i]) + QStringLiteral(" \u2013 ") +
                valueOf(plot.x, xs, series.x[i + 1]);
    else if (i < plot.x.categories.size())
        place = plotText(plot.x.categories[i]);
    QStringList lines{place, plotText(series.name) + QStringLiteral("  ") + valueOf(plot.y, ys, series.y[i])};
    if (i < series.low.size() && std::isfinite(series.low[i]))
        lines.append(tr("95 % interval  %1 to %2")
                         .arg(valueOf(plot.y, ys, series.low[i]), valueOf(plot.y, ys, series.high[i])));
    return lines;
}

void ReadOut::present(const QStringList& lines, const QPoint& at)
{
    if (lines.isEmpty()) return hide();
    const Theme& theme = Theme::current();
    setFont(figureStyle(theme).label);
    setStyleSheet(
        QStringLiteral("QLabel { color: %1; background: %2; border: 1px solid %3; border-radius: 4px; }")
            .arg(theme.text.name(), theme.base.name(), theme.line.name()));
    setText(lines.join(QLatin1Char('\n')));
    adjustSize();
    const QRect room = m_area.isEmpty() ? parentWidget()->rect() : m_area;
    const int beside = at.x() + 14 + width() > room.right() ? at.x() - 14 - width() : at.x() + 14;
    const int lowest = std::max(0, parentWidget()->height() - height());
    move(std::max(0, beside), std::min(std::max(at.y() - height() - 8, room.top()), lowest));
    raise();
    show();
}

void ReadOut::showCurves(const plot::Plot& plot, const CurveView& canvas, const QPoint& at)
{
    const auto x = canvas.axisArea().contains(at) ? nearestX(plot, canvas.toValue(at).x()) : std::nullopt;
    if (!x) return hide();
    const QPoint origin = canvas.pos();
    const int pixel = int(std::lround(canvas.toPixel({*x, 0}).x())) + origin.x();
    m_hairline->setStyleSheet(QStringLiteral("background: %1").arg(Theme::current().line.name()));
    m_hairline->setGeometry(pixel, canvas.axisArea().top() + origin.y(), 1, canvas.axisArea().height());
    m_hairline->raise();
    m_hairline->show();
    present(curveLines(plot, *x), QPoint(pixel, at.y() + origin.y()));
}

void ReadOut::showBar(const plot::Plot& plot, int series, int index, const QPoint& at)
{
    present(barLines(plot, series, index), at);
}

void ReadOut::walk(const plot::Plot& plot, const CurveView& canvas, const QRect& area, int step)
{
    if (plot.barred()) return walkBars(plot, area, step);
    const auto places = placesOf(plot);
    if (places.empty()) return;
    m_walked = std::clamp(m_walked + step, 0, int(places.size()) - 1);
    showWalked(plot, canvas);
    parentWidget()->setAccessibleDescription(text());
}

void ReadOut::showWalked(const plot::Plot& plot, const CurveView& canvas)
{
    const int walked = m_walked;
    showCurves(plot, canvas,
               QPoint(int(canvas.toPixel({*walkedX(plot), 0}).x()), canvas.axisArea().center().y()));
    m_walked = walked;  // out of view it is hidden, and stands there still
}

void ReadOut::follow(const plot::Plot& plot, const CurveView& canvas)
{
    walkedX(plot) ? showWalked(plot, canvas) : hide();
}

std::optional<double> ReadOut::walkedX(const plot::Plot& plot) const
{
    const auto places = placesOf(plot);
    if (plot.barred() || m_walked < 0 || std::size_t(m_walked) >= places.size()) return std::nullopt;
    return *std::next(places.begin(), m_walked);
}

std::optional<std::pair<int, int>> ReadOut::walkedBar(const plot::Plot& plot) const
{
    const auto bars = barsOf(plot);
    if (!plot.barred() || m_walked < 0 || std::size_t(m_walked) >= bars.size()) return std::nullopt;
    return bars[std::size_t(m_walked)];
}

void ReadOut::walkBars(const plot::Plot& plot, const QRect& area, int step)
{
    const auto bars = barsOf(plot);
    if (bars.empty()) return;
    m_walked = std::clamp(m_walked + step, 0, int(bars.size()) - 1);
    const auto [series, index] = bars[std::size_t(m_walked)];
    const int x = area.left() + area.width() * (2 * m_walked + 1) / int(2 * bars.size());
    showBar(plot, series, index, QPoint(x, area.center().y()));
    parentWidget()->setAccessibleDescription(text());
}

void ReadOut::hideEvent(QHideEvent* event)
{
    m_hairline->hide();
    m_walked = -1;
    QLabel::hideEvent(event);
}

}  // namespace segue::ui
