// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/charts/charts_renderer.h"

#include "ui/figures/charts/bar_overlay.h"

#include <QGraphicsLayout>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QHorizontalBarSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <cmath>

namespace segue::ui {

namespace {

constexpr QMargins kMargins(0, 4, 22, 0);  // half of the last tick's text stands to the right of the axis

/// One drawing of one bar plot. Values are counted from where the bars stand: the library would draw them
/// from 0 even if that lies outside the axis, and an SVG painter does not cut that off.
class BarDrawing {
public:
    BarDrawing(QChart& chart, const plot::Plot& plot, const FigureStyle& style, const BarListener& listener)
        : m_chart(chart), m_plot(plot), m_style(style), m_listener(listener), m_layout(plot)
    {
    }

    void draw()
    {
        addAxes();
        addBars();
        if (m_plot.empty()) return;
        auto* overlay = new BarOverlay(m_chart, m_plot, m_style);
        overlay->setZValue(100);
        m_chart.layout()->activate();  // what stands outside the axes goes by how long they are
        m_chart.setMargins(m_chart.margins() + overlay->beyond());
        m_chart.layout()->activate();  // numbers beside bars go by where the names left the axes
        m_chart.setMargins(m_chart.margins() + overlay->overhang());
    }

private:
    void addBars()
    {
        QAbstractBarSeries* series =
            m_plot.horizontal ? static_cast<QAbstractBarSeries*>(new QHorizontalBarSeries) : new QBarSeries;
        series->setBarWidth(m_layout.groupWidth());
        for (const int index : m_layout.barSeries()) series->append(barSet(index));
        listen(*series);
        m_chart.addSeries(series);
        series->attachAxis(m_places);
        series->attachAxis(m_values);
    }

    /// The library gives the bars of a set one colour; where they differ the overlay fills them.
    QBarSet* barSet(int index) const
    {
        const plot::Series& series = m_plot.series[std::size_t(index)];
        const QColor colour = seriesColour(m_plot, std::size_t(index), m_style.theme);
        auto* set = new QBarSet(QString());
        set->setBrush(series.roles.empty() ? QBrush(colour) : QBrush(Qt::transparent));
        set->setPen(m_layout.histogram() ? QPen(m_style.theme.base, 1) : QPen(Qt::NoPen));
        QList<qreal> heights(qsizetype(m_layout.places()), 0.0);
        for (std::size_t i = 0; i < series.y.size(); ++i) {
            const int place = m_layout.placeOf({index, int(i)});
            if (std::isfinite(series.y[i]) && place >= 0 && place < heights.size())
                heights[place] = series.y[i] - m_layout.base();
        }
        set->append(heights);
        return set;
    }

    void listen(QAbstractBarSeries& series)
    {
        const auto placeOf = [series = &series, order = m_layout.barSeries()](int index, QBarSet* set) {
            const auto sets = series->barSets();
            return BarPlace{order[std::size_t(sets.indexOf(set))], index};
        };
        QObject::connect(&series, &QAbstractBarSeries::hovered, &series,
                         [placeOf, tell = m_listener.hovered](bool in, int index, QBarSet* set) {
                             if (tell) tell(in ? std::optional(placeOf(index, set)) : std::nullopt);
                         });
        QObject::connect(&series, &QAbstractBarSeries::clicked, &series,
                         [placeOf, tell = m_listener.clicked](int index, QBarSet* set) {
                             if (tell) tell(placeOf(index, set));
                         });
    }

    void style(QAbstractAxis& axis, const plot::Phrase& title)
    {
        axis.setLabelsFont(m_style.label);
        axis.setLabelsColor(m_style.theme.mutedText);
        axis.setLinePen(m_style.axis());
        axis.setGridLinePen(m_style.grid());
        axis.setTitleText(plotText(title));
        axis.setTitleFont(m_style.axisTitle);
        axis.setTitleBrush(m_style.theme.text);
        axis.setShadesVisible(false);
    }

    void addAxes()
    {
        const Qt::Alignment along = m_plot.horizontal ? Qt::AlignLeft : Qt::AlignBottom;
        const Qt::Alignment across = m_plot.horizontal ? Qt::AlignBottom : Qt::AlignLeft;
        m_values = valueAxis();
        style(*m_values, m_plot.y.title);
        m_chart.addAxis(m_values, across);
        if (m_layout.histogram()) {
            auto* hidden = new QValueAxis;
            hidden->setRange(-0.5, double(m_layout.places()) - 0.5);
            hidden->setVisible(false);
            m_places = hidden;
            m_chart.addAxis(hidden, along);
            m_chart.addAxis(edgeAxis(), along);
        } else {
            auto* categories = new QBarCategoryAxis;
            for (const plot::Phrase& name : m_plot.x.categories) categories->append(plotText(name));
            style(*categories, m_plot.x.title);
            categories->setLabelsColor(m_style.theme.text);
            categories->setGridLineVisible(false);
            categories->setLabelsVisible(!m_plot.horizontal);  // the overlay writes them
            m_places = categories;
            m_chart.addAxis(categories, along);
        }
    }

    /// How many tick texts have their room along an axis; the library would cut them to dots otherwise.
    int room(bool lying, int most) const
    {
        constexpr int kAcross = 84, kDown = 30, kBelowAxis = 46;  // px
        const QSizeF size = m_chart.size();
        if (size.isEmpty()) return most;
        const double along = m_plot.horizontal ? size.width() * 0.6 : size.width();  // names take the rest
        return std::clamp(lying ? int(along) / kAcross : (int(size.height()) - kBelowAxis) / kDown, 2, most);
    }

    QCategoryAxis* valueAxis()
    {
        const plot::Range& range = m_layout.values();
        auto* axis = new QCategoryAxis;
        axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        axis->setRange(range.low - m_layout.base(), range.high - m_layout.base());
        for (const plot::Tick& tick : plot::ticks(m_plot.y, range, room(m_plot.horizontal, 6)))
            axis->append(localNumber(QString::fromStdString(tick.text)), tick.at - m_layout.base());
        return axis;
    }

    QCategoryAxis* edgeAxis()
    {
        const plot::Range range = plot::xRange(m_plot);
        auto* axis = new QCategoryAxis;
        axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
        axis->setRange(range.low, range.high);
        for (const plot::Tick& tick : plot::ticks(m_plot.x, range, room(true, 5)))
            axis->append(localNumber(QString::fromStdString(tick.text)), tick.at);
        style(*axis, m_plot.x.title);
        axis->setGridLineVisible(false);
        return axis;
    }

    QChart& m_chart;
    const plot::Plot& m_plot;
    const FigureStyle& m_style;
    const BarListener& m_listener;
    const BarLayout m_layout;
    QAbstractAxis* m_places = nullptr;
    QAbstractAxis* m_values = nullptr;
};

void clear(QChart& chart)
{
    chart.removeAllSeries();
    for (QAbstractAxis* axis : chart.axes()) {
        chart.removeAxis(axis);
        delete axis;
    }
    for (QGraphicsItem* item : chart.childItems())
        if (item->type() == BarOverlay::Type) delete item;
}

}  // namespace

void showBars(QChart& chart, const plot::Plot& plot, const FigureStyle& style, const BarListener& listener)
{
    clear(chart);
    chart.setAnimationOptions(QChart::NoAnimation);
    chart.legend()->hide();
    chart.setBackgroundVisible(false);
    chart.setPlotAreaBackgroundVisible(false);
    chart.setMargins(kMargins);
    chart.layout()->setContentsMargins(0, 0, 0, 0);
    BarDrawing(chart, plot, style, listener).draw();
}

}  // namespace segue::ui
