// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/charts/curve_renderer.h"

#include "figure/clip.h"
#include "ui/figures/charts/custom_plot.h"
#include "ui/figures/figure_frame.h"

#include <algorithm>
#include <cmath>

namespace segue::ui {

namespace {

QVector<double> toQt(const std::vector<double>& values) { return {values.begin(), values.end()}; }

constexpr int kBelowAxis = 24;     // px: the least that tick texts take below the axes
constexpr int kTitlePadding = 6;   // px: between tick texts and an axis's title
constexpr int kLeftOfSquare = 56;  // px: tick texts and the title of a square plot's y axis
constexpr int kLeftOfAxis = 68;    // px: plots over one another start at the same place

bool inside(const plot::Range& range, double value) { return value >= range.low && value <= range.high; }

/// One drawing of one plot; lives as long as it takes to fill the target.
class CurveDrawing {
public:
    CurveDrawing(QCustomPlot& target, const plot::Plot& plot, const FigureStyle& style,
                 const PlotWindow& window)
        : m_target(target), m_plot(plot), m_style(style), m_window(window)
    {
    }

    void draw()
    {
        const QSize size = m_target.viewport().size();
        style(*m_target.xAxis, m_plot.x, m_window.x,
              std::clamp(size.width() / (m_plot.x.integer ? 50 : 90), 3, 14));
        style(*m_target.yAxis, m_plot.y, m_window.y, std::clamp(size.height() / 28, 3, 8));
        shade();
        for (std::size_t i = 0; i < m_plot.series.size(); ++i) add(i);
        for (const plot::Mark& mark : m_plot.marks) add(mark);
    }

private:
    void style(QCPAxis& axis, const plot::Axis& value, const plot::Range& range, int wanted)
    {
        axis.setScaleType(value.logarithmic && range.low > 0 ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
        axis.setRange(range.low, range.high);
        auto ticker = QSharedPointer<QCPAxisTickerText>::create();
        for (const plot::Tick& tick : plot::ticks(value, range, wanted))
            ticker->addTick(tick.at, localNumber(QString::fromStdString(tick.text)));
        if (!value.categories.empty()) {
            ticker->clear();
            for (std::size_t i = 0; i < value.categories.size(); ++i)
                ticker->addTick(double(i), plotText(value.categories[i]));
        }
        axis.setTicker(ticker);
        axis.setLabel(fitting(axis, plotText(value.title)));
        axis.setLabelFont(m_style.axisTitle);
        axis.setLabelColor(m_style.theme.text);
        axis.setTickLabelFont(m_style.label);
        axis.setTickLabelColor(m_style.theme.mutedText);
        axis.setBasePen(m_style.axis());
        axis.setTickPen(m_style.axis());
        axis.setTickLength(0, 4);
        axis.setSubTicks(false);
        axis.setTickLabelPadding(4);
        axis.setLabelPadding(kTitlePadding);
        axis.grid()->setPen(m_style.grid());
        axis.grid()->setZeroLinePen(Qt::NoPen);
    }

    /// A title longer than the figure would be cut at both ends: it is shortened instead. Titles are centred
    /// on their axis, so a square's, which stands in a corner of its room, have room up to the nearer edge on
    /// either side.
    QString fitting(const QCPAxis& axis, const QString& title) const
    {
        const QFontMetricsF metrics(m_style.axisTitle);
        const auto bracket = title.lastIndexOf(QLatin1String(" ["));  // the unit stays whole
        const QString unit = bracket > 0 && title.endsWith(QLatin1Char(']')) ? title.mid(bracket) : QString();
        const int below = kBelowAxis + (m_plot.x.title.empty() ? 0 : int(metrics.height()) + kTitlePadding);
        const QSize whole = m_target.viewport().size();
        double along = axis.orientation() == Qt::Vertical ? whole.height() - below : whole.width();
        if (const double side = squareSide(whole); m_plot.square)
            along = axis.orientation() == Qt::Vertical
                        ? side
                        : 2 * std::min(kLeftOfSquare + side / 2, whole.width() - kLeftOfSquare - side / 2);
        const double room = std::max(40.0, along) - metrics.horizontalAdvance(unit);
        return metrics.elidedText(title.left(title.size() - unit.size()), Qt::ElideRight,
                                  std::max(0.0, room)) +
               unit;
    }

    QCPGraph* graph(const std::vector<double>& x, const std::vector<double>& y)
    {
        QCPGraph* added = m_target.addGraph();
        added->setData(toQt(x), toQt(y), true);
        added->setAntialiased(true);
        added->removeFromLegend();
        return added;
    }

    void add(std::size_t index)
    {
        const plot::Series& series = m_plot.series[index];
        const QColor colour = seriesColour(m_plot, index, m_style.theme);
        switch (series.kind) {
            case plot::SeriesKind::Band: band(series, colour); break;
            case plot::SeriesKind::Points: points(index); break;
            case plot::SeriesKind::Step:
                line(plot::stairs(series.x, series.y), seriesPen(series, colour));
                break;
            default:
                line({series.x, series.y}, seriesPen(series, colour));
                if (series.dots)
                    points(index);
                else
                    whiskers(series, colour);
                break;
        }
    }

    void line(const plot::Curve& curve, const QPen& pen)
    {
        for (const plot::Curve& part : plot::clippedLine(curve.x, curve.y, m_window.x, m_window.y)) {
            // A curve, not a graph: its points keep their order, so vertical steps and loops are drawn as
            // they are.
            auto* drawn = new QCPCurve(m_target.xAxis, m_target.yAxis);
            drawn->setData(toQt(part.x), toQt(part.y));
            drawn->setPen(pen);
            drawn->setAntialiased(true);
            if (part.x.size() == 2 && part.x[0] == part.x[1] && part.y[0] == part.y[1])
                drawn->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, pen.color(), 5));
        }
    }

    void band(const plot::Series& series, QColor colour)
    {
        const plot::BandCurve cut = plot::clippedBand(series, m_window.x, m_window.y);
        if (cut.x.size() < 2) return;
        colour.setAlpha(m_style.theme.dark ? 64 : 46);
        QCPGraph* low = graph(cut.x, cut.low);
        QCPGraph* high = graph(cut.x, cut.high);
        low->setPen(Qt::NoPen);
        high->setPen(Qt::NoPen);
        high->setBrush(colour);
        high->setChannelFillGraph(low);
    }

    void whiskers(const plot::Series& series, const QColor& colour)
    {
        for (std::size_t i = 0; i < std::min(series.low.size(), series.x.size()); ++i)
            line({{series.x[i], series.x[i]}, {series.low[i], series.high[i]}}, QPen(colour, 1.2));
    }

    void points(std::size_t index)
    {
        const plot::Series& series = m_plot.series[index];
        whiskers(series, seriesColour(m_plot, index, m_style.theme));
        const std::size_t n = std::min(series.x.size(), series.y.size());
        const bool alike = series.roles.empty() && series.strength.empty();
        if (alike && n > 0) markers(index, 0, n);
        for (std::size_t i = 0; !alike && i < n; ++i) markers(index, i, i + 1);
        for (std::size_t i = 0; i < std::min(n, series.labels.size()); ++i)
            if (inside(m_window.x, series.x[i]) && inside(m_window.y, series.y[i]))
                label(localNumber(plotText(series.labels[i])), {series.x[i], series.y[i]}, series);
    }

    static QCPScatterStyle::ScatterShape shapeOf(plot::Marker marker)
    {
        switch (marker) {
            case plot::Marker::TriangleUp: return QCPScatterStyle::ssTriangle;
            case plot::Marker::TriangleDown: return QCPScatterStyle::ssTriangleInverted;
            case plot::Marker::Circle: break;
        }
        return QCPScatterStyle::ssCircle;
    }

    void markers(std::size_t index, std::size_t from, std::size_t to)
    {
        const plot::Series& series = m_plot.series[index];
        std::vector<double> x, y;
        for (std::size_t i = from; i < to; ++i) {
            if (!inside(m_window.x, series.x[i]) || !inside(m_window.y, series.y[i])) continue;
            x.push_back(series.x[i]);
            y.push_back(series.y[i]);
        }
        QCPGraph* drawn = graph(x, y);
        drawn->setLineStyle(QCPGraph::lsNone);
        const QColor colour = pointColour(m_plot, index, from, m_style.theme);
        const auto shape = shapeOf(series.marker);
        const double size = series.marker == plot::Marker::Circle ? 7 : 10;
        drawn->setScatterStyle(QCPScatterStyle(
            shape, QPen(colour, 1.6), series.outlined ? QBrush(m_style.theme.base) : QBrush(colour), size));
    }

    /// Text above a point, held inside the plot sideways.
    void label(const QString& text, const QPointF& at, const plot::Series& series)
    {
        auto* item = new QCPItemText(&m_target);
        const double across = (at.x() - m_window.x.low) / m_window.x.span();
        Qt::Alignment side = Qt::AlignHCenter;
        if (across > 0.85) side = Qt::AlignRight;
        if (across < 0.15) side = Qt::AlignLeft;
        const bool below = series.labelsBelow;
        item->setPositionAlignment(side | (below ? Qt::AlignTop : Qt::AlignBottom));
        item->position->setCoords(at);
        item->setPadding(QMargins(4, 8, 4, 8));
        write(*item, text);
    }

    void write(QCPItemText& item, const QString& text)
    {
        item.setText(text);
        item.setFont(m_style.note);
        item.setColor(m_style.theme.text);
        item.setClipToAxisRect(false);
    }

    void add(const plot::Mark& mark)
    {
        const plot::Range& along = mark.vertical ? m_window.y : m_window.x;
        if (!inside(mark.vertical ? m_window.x : m_window.y, mark.at)) return;
        QPen pen(m_style.theme.colour(plot::Role::Reference), 1.2);
        pen.setDashPattern({2, 3});
        if (mark.vertical)
            line({{mark.at, mark.at}, {along.low, along.high}}, pen);
        else
            line({{along.low, along.high}, {mark.at, mark.at}}, pen);
        auto* item = new QCPItemText(&m_target);
        const bool late = mark.vertical && (mark.at - m_window.x.low) > 0.7 * m_window.x.span();
        const Qt::Alignment side = mark.vertical && !late ? Qt::AlignLeft : Qt::AlignRight;
        item->setPositionAlignment(side | (mark.vertical ? Qt::AlignTop : Qt::AlignBottom));
        item->position->setCoords(mark.vertical ? QPointF(mark.at, along.high)
                                                : QPointF(along.high, mark.at));
        item->setPadding(QMargins(5, 2, 5, 2));
        write(*item, plotText(mark.name));
    }

    void shade()
    {
        if (!m_plot.shade || m_plot.shade->low >= m_plot.shade->high) return;
        const double low = std::max(m_plot.shade->low, m_window.x.low),
                     high = std::min(m_plot.shade->high, m_window.x.high);
        if (low >= high) return;
        auto* rect = new QCPItemRect(&m_target);
        rect->topLeft->setCoords(low, m_window.y.high);
        rect->bottomRight->setCoords(high, m_window.y.low);
        rect->setPen(Qt::NoPen);
        QColor fill = m_style.theme.mutedText;
        fill.setAlpha(26);
        rect->setBrush(fill);
        rect->setLayer(QStringLiteral("background"));
        auto* item = new QCPItemText(&m_target);
        // No room for its name to the right.
        const bool late = low - m_window.x.low > 0.7 * m_window.x.span();
        item->setPositionAlignment((late ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
        item->position->setCoords(low, m_window.y.high);
        item->setPadding(QMargins(5, 3, 5, 3));
        write(*item, plotText(m_plot.shade->name));
        item->setColor(m_style.theme.mutedText);
    }

    QCustomPlot& m_target;
    const plot::Plot& m_plot;
    const FigureStyle& m_style;
    const PlotWindow& m_window;
};

void clear(QCustomPlot& target)
{
    target.clearItems();
    target.clearPlottables();
}

void keepSquare(QCustomPlot& target, bool square)
{
    auto* rect = target.axisRect();
    rect->setSizeConstraintRect(QCPLayoutElement::scrInnerRect);
    constexpr int kLargest = QWIDGETSIZE_MAX;
    const int side = std::max(60, int(squareSide(target.viewport().size())));
    rect->setMaximumSize(square ? QSize(side, side) : QSize(kLargest, kLargest));
}

}  // namespace

PlotWindow wholeOf(const plot::Plot& plot) { return {plot::xRange(plot), plot::yRange(plot)}; }

void showCurves(QCustomPlot& target, const plot::Plot& plot, const FigureStyle& style,
                const PlotWindow& window)
{
    clear(target);
    target.setBackground(QBrush(style.theme.base));
    target.plotLayout()->setMargins(QMargins(0, 4, 4, 0));
    target.axisRect()->setMinimumMargins(QMargins(plot.square ? 4 : kLeftOfAxis, 6, 14, 4));
    target.setAntialiasedElements(QCP::aePlottables | QCP::aeScatters | QCP::aeItems | QCP::aeFills);
    keepSquare(target, plot.square);
    CurveDrawing(target, plot, style, window).draw();
}

}  // namespace segue::ui
