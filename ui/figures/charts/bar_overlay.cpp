// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/charts/bar_overlay.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace segue::ui {

namespace {

constexpr double kBesideLine = 5;     // px between an upright line and its words
constexpr double kNamesShare = 0.45;  // of the figure, that names of bars may take
constexpr double kCap = 4;            // px, half of the line at an interval's end
constexpr double kLevel = 4.4;        // px, a level's line with its pale edge

/// What a marked line says; no line of it begins with a percent sign.
QString wordsOf(const plot::Mark& mark)
{
    return plotText(mark.name).replace(QLatin1String(" %"), QStringLiteral("\u00a0%"));
}

}  // namespace

BarLayout::BarLayout(const plot::Plot& plot)
    : m_plot(&plot), m_values(plot::yRange(plot)), m_places(plot.x.categories.size())
{
    for (std::size_t i = 0; i < plot.series.size(); ++i) {
        const plot::SeriesKind kind = plot.series[i].kind;
        if (kind != plot::SeriesKind::Bars && kind != plot::SeriesKind::Histogram) continue;
        m_series.push_back(int(i));
        m_histogram |= kind == plot::SeriesKind::Histogram;
        if (kind == plot::SeriesKind::Histogram) m_places = std::max(m_places, plot.series[i].y.size());
    }
}

double BarLayout::groupWidth() const
{
    if (m_histogram) return 1.0;
    return m_series.size() > 1 ? 0.86 : 0.6;
}

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
    if (m_plot.horizontal)
        return {area.left() + across * area.width(), area.bottom() - along * area.height()};
    return {area.left() + along * area.width(), area.bottom() - across * area.height()};
}

/// A position on a histogram's own x axis.
QPointF BarOverlay::atX(double x, double value) const
{
    const plot::Range range = plot::xRange(m_plot);
    return at((x - range.low) / range.span() * double(m_layout.places()) - 0.5, value);
}

/// The bar in pixels.
QRectF BarOverlay::barAt(int index, std::size_t i) const
{
    const double centre = m_layout.centre(index, m_layout.placeOf({index, int(i)})),
                 half = m_layout.width() / 2;
    return QRectF(at(centre - half, m_plot.series[std::size_t(index)].y[i]),
                  at(centre + half, m_layout.base()))
        .normalized();
}

std::optional<QLineF> BarOverlay::intervalAt(int index, std::size_t i) const
{
    const plot::Series& series = m_plot.series[std::size_t(index)];
    if (i >= series.low.size() || !std::isfinite(series.low[i]) || !std::isfinite(series.high[i]))
        return std::nullopt;
    const double centre = m_layout.centre(index, m_layout.placeOf({index, int(i)}));
    return QLineF(at(centre, series.low[i]), at(centre, series.high[i]));
}

/// Points among bars are levels: a short line across the bars of the series before them. It stands out from a
/// bar that stands alone, and keeps off its neighbours.
QLineF BarOverlay::levelAt(int index, std::size_t i) const
{
    const plot::Series& series = m_plot.series[std::size_t(index)];
    const double x = series.x[i], y = series.y[i];
    if (m_layout.histogram()) {
        const QPointF bin(
            m_chart.plotArea().width() * 0.46 / double(std::max<std::size_t>(1, m_layout.places())), 0);
        return {atX(x, y) - bin, atX(x, y) + bin};
    }
    int under = m_layout.barSeries().front();
    for (const int bars : m_layout.barSeries())
        if (bars < index) under = bars;
    const double centre = m_layout.centre(under, int(x)),
                 half = m_layout.width() * (m_layout.barSeries().size() > 1 ? 0.5 : 0.62);
    return {at(centre - half, y), at(centre + half, y)};
}

void BarOverlay::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    for (int i : m_layout.barSeries()) paintFills(*painter, i);
    for (int i = 0; i < int(m_plot.series.size()); ++i)
        if (m_plot.series[std::size_t(i)].kind == plot::SeriesKind::Points) paintLevels(*painter, i);
    for (const plot::Mark& mark : m_plot.marks) paintMarkLine(*painter, mark);
    for (int i : m_layout.barSeries()) paintIntervals(*painter, i);
    paintLabels(*painter);
    paintNames(*painter);
    for (const plot::Mark& mark : m_plot.marks) paintMarkText(*painter, mark);
    painter->restore();
}

void BarOverlay::paintFills(QPainter& painter, int index) const
{
    const plot::Series& series = m_plot.series[std::size_t(index)];
    for (std::size_t i = 0; i < series.roles.size() && i < series.y.size(); ++i)
        if (std::isfinite(series.y[i]))
            painter.fillRect(barAt(index, i), pointColour(m_plot, std::size_t(index), i, m_style.theme));
}

void BarOverlay::paintIntervals(QPainter& painter, int index) const
{
    const QPointF cap = m_plot.horizontal ? QPointF(0, kCap) : QPointF(kCap, 0);
    painter.setPen(QPen(m_style.theme.text, 1.3));
    for (std::size_t i = 0; i < m_plot.series[std::size_t(index)].y.size(); ++i) {
        const auto line = intervalAt(index, i);
        if (!line) continue;
        painter.drawLine(*line);
        for (const QPointF& end : {line->p1(), line->p2()}) painter.drawLine(end - cap, end + cap);
    }
}

/// What a number beside a bar must not cover: bars, intervals and levels, in pixels.
std::vector<QRectF> BarOverlay::drawn() const
{
    std::vector<QRectF> all;
    const auto around = [](const QLineF& line, double room) {
        return QRectF(line.p1(), line.p2()).normalized().adjusted(-room, -room, room, room);
    };
    for (int index = 0; index < int(m_plot.series.size()); ++index) {
        const plot::Series& series = m_plot.series[std::size_t(index)];
        const bool levels = series.kind == plot::SeriesKind::Points;
        for (std::size_t i = 0; i < series.y.size(); ++i) {
            if (!std::isfinite(series.y[i])) continue;
            all.push_back(levels ? around(levelAt(index, i), kLevel / 2) : barAt(index, i));
            if (const auto line = levels ? std::nullopt : intervalAt(index, i); line)
                all.push_back(around(*line, kCap));
        }
    }
    return all;
}

/// Over the tip of its bar, or to one side of that where it would cover a neighbour: the nearest place that
/// covers nothing.
QRectF BarOverlay::labelPlate(const QRectF& bar, const QSizeF& size, const std::vector<QRectF>& drawn) const
{
    std::vector<QRectF> places;
    if (m_plot.horizontal) {
        places.emplace_back(QPointF(bar.right() + 6, bar.center().y() - size.height() / 2), size);
    } else {
        for (const double left :
             {bar.center().x() - size.width() / 2, bar.left(), bar.right() - size.width()})
            places.emplace_back(QPointF(left, bar.top() - size.height() - 2), size);
        if (m_layout.histogram()) places.resize(1);
    }
    const auto away = [&](const QRectF& place) { return m_plot.horizontal ? place.left() : -place.top(); };
    const auto inTheWay = [&](const QRectF& place) {
        return std::ranges::find_if(drawn, [&](const QRectF& one) { return one.intersects(place); });
    };
    for (QRectF& place : places)
        for (auto one = inTheWay(place); one != drawn.end(); one = inTheWay(place))
            m_plot.horizontal ? place.moveLeft(one->right() + 2) : place.moveBottom(one->top() - 1);
    return *std::ranges::min_element(places, {}, away);
}

std::vector<BarOverlay::Label> BarOverlay::labels() const
{
    std::vector<Label> all;
    const std::vector<QRectF> covered = drawn();
    const QFontMetricsF metrics(m_style.note);
    for (const int index : m_layout.barSeries()) {
        const plot::Series& series = m_plot.series[std::size_t(index)];
        for (std::size_t i = 0; i < std::min(series.labels.size(), series.y.size()); ++i) {
            if (series.labels[i].empty() || !std::isfinite(series.y[i])) continue;
            const QString text = localNumber(plotText(series.labels[i]));
            all.push_back(
                {text, labelPlate(barAt(index, i), {metrics.horizontalAdvance(text) + 6, metrics.height()},
                                  covered)});
        }
    }
    return all;
}

void BarOverlay::paintLabels(QPainter& painter) const
{
    QColor paper = m_style.theme.base;
    paper.setAlpha(m_layout.histogram() ? 255 : 200);  // a marked line may stand behind it
    painter.setFont(m_style.note);
    painter.setPen(m_style.theme.text);
    for (const Label& label : labels()) {
        painter.fillRect(label.place.adjusted(1, 2, -1, -1), paper);
        painter.drawText(label.place, Qt::AlignCenter, label.text);
    }
}

void BarOverlay::paintLevels(QPainter& painter, int index) const
{
    const plot::Series& series = m_plot.series[std::size_t(index)];
    for (std::size_t i = 0; i < std::min(series.x.size(), series.y.size()); ++i) {
        if (!std::isfinite(series.y[i])) continue;
        const QLineF line = levelAt(index, i);
        painter.setPen(QPen(m_style.theme.base, kLevel, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(line);
        painter.setPen(
            QPen(pointColour(m_plot, std::size_t(index), i, m_style.theme), 2.4, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(line);
    }
}

QPointF BarOverlay::foot(const plot::Mark& mark) const
{
    return mark.vertical ? atX(mark.at, m_layout.values().low) : at(0, mark.at);
}

QRectF BarOverlay::markPlate(const QString& text, double x) const
{
    const QRectF area = m_chart.plotArea();
    const QRectF room(0, 0, area.width() - 4, area.height());
    const QRectF needed =
        QFontMetricsF(m_style.note).boundingRect(room, Qt::AlignCenter | Qt::TextWordWrap, text);
    const QSizeF size(std::ceil(needed.width()) + 4, needed.height());
    double left = x > area.center().x() ? x - kBesideLine - size.width() : x + kBesideLine;
    if (left < area.left() || left + size.width() > area.right())
        left =
            std::clamp(x - size.width() / 2, area.left(), std::max(area.left(), area.right() - size.width()));
    return {QPointF(left, area.top() - size.height() - 2), size};
}

/// The names of lying bars are not left to the library: it cuts those longer than a third of the figure at
/// their end, where features differ.
double BarOverlay::namesWidth() const
{
    double widest = 0;
    for (const plot::Phrase& name : m_plot.x.categories)
        widest = std::max(widest, QFontMetricsF(m_style.label).horizontalAdvance(plotText(name)));
    return m_plot.horizontal ? std::min(widest + kBesideLine, kNamesShare * m_chart.size().width()) : 0;
}

void BarOverlay::paintNames(QPainter& painter) const
{
    const QFontMetricsF metrics(m_style.label);
    const double width = namesWidth(), right = m_chart.plotArea().left() - kBesideLine;
    painter.setFont(m_style.label);
    painter.setPen(m_style.theme.text);
    for (std::size_t i = 0; m_plot.horizontal && i < m_plot.x.categories.size(); ++i) {
        const QRectF place(right - width, at(double(i), m_layout.base()).y() - metrics.height() / 2, width,
                           metrics.height());
        painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter,
                         metrics.elidedText(plotText(m_plot.x.categories[i]), Qt::ElideMiddle, width));
    }
}

QMargins BarOverlay::beyond() const
{
    double above = 0;
    for (const plot::Mark& mark : m_plot.marks)
        if (upright(mark)) above = std::max(above, plateOf(mark).height() + 2);
    return {int(std::ceil(namesWidth())), int(std::ceil(above)), 0, 0};
}

QMargins BarOverlay::overhang() const
{
    double right = 0;
    for (const Label& label : labels())
        if (m_plot.horizontal) right = std::max(right, label.place.right() - m_chart.size().width());
    return {0, 0, int(std::ceil(1.3 * right)), 0};  // shorter axes take their bars' ends along
}

QRectF BarOverlay::plateOf(const plot::Mark& mark) const
{
    const QString text = wordsOf(mark);
    if (text.isEmpty()) return {};
    if (upright(mark)) return markPlate(text, foot(mark).x());
    const QFontMetricsF metrics(m_style.note);
    const double width = metrics.horizontalAdvance(text) + 4;
    return {m_chart.plotArea().right() - 2 - width, foot(mark).y() - metrics.height() - 1, width,
            metrics.height()};
}

void BarOverlay::paintMarkLine(QPainter& painter, const plot::Mark& mark) const
{
    const QRectF area = m_chart.plotArea();
    const QPointF where = foot(mark);
    QPen pen(m_style.theme.colour(plot::Role::Reference), 1.3);
    pen.setDashPattern({3, 3});
    painter.setPen(pen);
    if (upright(mark))
        painter.drawLine(QPointF(where.x(), area.top()), QPointF(where.x(), area.bottom()));
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
    painter.drawText(plate, Qt::AlignCenter | Qt::TextWordWrap, wordsOf(mark));
}

}  // namespace segue::ui
