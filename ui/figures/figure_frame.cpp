// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/figure_frame.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainterPath>

#include <algorithm>

namespace segue::ui {

namespace {

constexpr double kCorner = 40;   // left free at the top right, for the screen's menu button
constexpr double kSwatch = 22;   // width of a legend's sample of line or fill
constexpr double kGap = 7;       // between sample and name
constexpr double kBetween = 20;  // between entries
constexpr double kBeside = 10;   // between entries over one another

QString elided(const QFont& font, const QString& text, double width)
{
    return QFontMetricsF(font).elidedText(text, Qt::ElideRight, std::max(0.0, width));
}

}  // namespace

FigureFrame::FigureFrame(const plot::Plot& plot, const QSizeF& size, const FigureStyle& style,
                         const FigureParts& parts)
    : m_plot(plot), m_style(style), m_parts(parts)
{
    const double margin = parts.margin;
    double top = margin;
    if (parts.title && !plot.title.empty()) {
        m_title = placeTitle(size);
        top = m_title.bottom() + 6;
    }
    if (parts.legend) collect();
    const double below = layOutRows(size, top);
    m_body = QRectF(margin, below, size.width() - 2 * margin, size.height() - below - margin);
    if (!plot.square || m_entries.empty()) return;
    if (const QRectF beside = bodyBeside(size, top); squareSide(beside.size()) > squareSide(m_body.size()))
        layOutBeside(beside, size.width() - margin);
}

QRectF FigureFrame::placeTitle(const QSizeF& size) const
{
    return {m_parts.margin + 4, m_parts.margin, size.width() - 2 * m_parts.margin - kCorner,
            QFontMetricsF(m_style.title).height()};
}

void FigureFrame::collect()
{
    for (std::size_t i = 0; i < m_plot.series.size(); ++i) {
        const plot::Series& series = m_plot.series[i];
        const bool alone = m_plot.series.size() == 1;
        if (!series.name.empty() && !series.unlisted && !alone)
            m_entries.push_back(
                {.series = i, .name = plotText(series.name), .note = plotText(series.note), .place = {}});
    }
}

double FigureFrame::widthOf(const Entry& entry) const
{
    const double name = QFontMetricsF(m_style.label).horizontalAdvance(entry.name),
                 note = QFontMetricsF(m_style.note).horizontalAdvance(entry.note);
    return kSwatch + kGap + std::max(name, note) + 2;
}

double FigureFrame::heightOf(const Entry& entry) const
{
    return QFontMetricsF(m_style.label).height() +
           (entry.note.isEmpty() ? 0 : QFontMetricsF(m_style.note).height());
}

/// What a legend beside the axes leaves them; nothing where it is higher than they are.
QRectF FigureFrame::bodyBeside(const QSizeF& size, double top) const
{
    const double margin = m_parts.margin, height = size.height() - top - margin;
    double widest = 0, tall = kBeside;
    for (const Entry& entry : m_entries) {
        widest = std::max(widest, widthOf(entry));
        tall += heightOf(entry) + kBeside;
    }
    if (tall > height) return {};
    const double legend = std::min(widest + 6, 0.45 * size.width());
    return {margin, top, std::min(height + 24, size.width() - legend - 2 * margin - kBetween), height};
}

void FigureFrame::layOutBeside(const QRectF& body, double right)
{
    m_body = body;
    const double left = body.right() + kBetween;
    double y = body.top() + kBeside;
    for (Entry& entry : m_entries) {
        entry.place = QRectF(left, y, right - left, heightOf(entry));
        y += entry.place.height() + kBeside;
    }
}

double FigureFrame::layOutRows(const QSizeF& size, double top)
{
    const double margin = m_parts.margin, left = margin + 4;
    const auto rightAt = [&](double row) {
        return size.width() - margin - (m_title.isEmpty() && row < kCorner / 2 ? kCorner : 0);
    };
    double x = left, y = top, tall = 0;
    for (const Entry& entry : m_entries) tall = std::max(tall, heightOf(entry));
    for (Entry& entry : m_entries) {
        if (x > left && x + widthOf(entry) > rightAt(y)) {
            x = left;
            y += tall + 3;
        }
        const double width = std::min(widthOf(entry), rightAt(y) - left);
        entry.place = QRectF(x, y, width, tall);
        x += width + kBetween;
    }
    return m_entries.empty() ? y + 2 : y + tall + 8;
}

void FigureFrame::paint(QPainter& painter) const
{
    painter.save();
    painter.setPen(m_style.theme.text);
    painter.setFont(m_style.title);
    if (!m_title.isEmpty())
        paintTitle(painter, elided(m_style.title, plotText(m_plot.title), m_title.width()));
    for (const Entry& entry : m_entries) paintEntry(painter, entry);
    painter.restore();
}

/// An SVG names each run of a text that is written in both directions by itself, and readers then mirror its
/// brackets wrongly: there such a title, an album's name, is drawn as outlines.
void FigureFrame::paintTitle(QPainter& painter, const QString& title) const
{
    const bool bothWays = std::ranges::any_of(
        title, [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
    if (!bothWays || painter.paintEngine()->type() != QPaintEngine::SVG)
        return painter.drawText(m_title, Qt::AlignLeft | Qt::AlignVCenter, title);
    const QFontMetricsF metrics(m_style.title);
    QPainterPath outlines;
    outlines.addText(m_title.left(), m_title.center().y() + (metrics.ascent() - metrics.descent()) / 2,
                     m_style.title, title);
    painter.fillPath(outlines, painter.pen().brush());
}

void FigureFrame::paintEntry(QPainter& painter, const Entry& entry) const
{
    const double line = QFontMetricsF(m_style.label).height();
    const double x = entry.place.left() + kSwatch + kGap, width = entry.place.right() - x + 1;
    paintSwatch(painter, entry, QRectF(entry.place.left(), entry.place.top(), kSwatch, line));
    painter.setPen(m_style.theme.text);
    painter.setFont(m_style.label);
    painter.drawText(QRectF(x, entry.place.top(), width, line), Qt::AlignLeft | Qt::AlignVCenter,
                     elided(m_style.label, entry.name, width));
    if (entry.note.isEmpty()) return;
    painter.setPen(m_style.theme.mutedText);
    painter.setFont(m_style.note);
    painter.drawText(QRectF(x, entry.place.top() + line, width, QFontMetricsF(m_style.note).height()),
                     Qt::AlignLeft | Qt::AlignVCenter, elided(m_style.note, entry.note, width));
}

void FigureFrame::paintSwatch(QPainter& painter, const Entry& entry, const QRectF& box) const
{
    const plot::Series& series = m_plot.series[entry.series];
    const QColor colour = seriesColour(m_plot, entry.series, m_style.theme);
    const QRectF patch(box.left() + 4, box.center().y() - 6, kSwatch - 8, 12);
    painter.setRenderHint(QPainter::Antialiasing);
    if (series.kind == plot::SeriesKind::Points && m_plot.barred()) {
        painter.setPen(QPen(colour, 2.4));
        painter.drawLine(QPointF(box.left() + 1, box.center().y()),
                         QPointF(box.right() - 1, box.center().y()));
    } else if (series.kind == plot::SeriesKind::Points) {
        paintMarker(painter, series, box.center(), 9, colour);
    } else if (series.kind == plot::SeriesKind::Line || series.kind == plot::SeriesKind::Step) {
        painter.setPen(seriesPen(series, colour));
        painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
    } else if (!series.roles.empty()) {  // a bar of each colour there is
        const double slice = patch.width() / double(series.roles.size());
        for (std::size_t i = 0; i < series.roles.size(); ++i)
            painter.fillRect(QRectF(patch.left() + double(i) * slice, patch.top(), slice, patch.height()),
                             m_style.theme.colour(series.roles[i]));
    } else {
        QColor fill = colour;
        if (series.kind == plot::SeriesKind::Band) fill.setAlpha(60);
        painter.fillRect(patch, fill);
    }
}

void paintMarker(QPainter& painter, const plot::Series& series, const QPointF& centre, double size,
                 const QColor& colour)
{
    const double r = size / 2;
    painter.setPen(QPen(colour, 1.6));
    painter.setBrush(series.outlined ? Qt::NoBrush : QBrush(colour));
    if (series.marker == plot::Marker::Circle) {
        painter.drawEllipse(centre, r * 0.8, r * 0.8);
    } else {
        const double way = series.marker == plot::Marker::TriangleUp ? -1 : 1;
        painter.drawPolygon(QPolygonF{centre + QPointF(0, way * r), centre + QPointF(r, -way * r * 0.75),
                                      centre + QPointF(-r, -way * r * 0.75)});
    }
    painter.setBrush(Qt::NoBrush);
}

}  // namespace segue::ui
