// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/diagnostic_plots.h"
#include "figure/evaluation_plots.h"
#include "ui/figures/charts/bar_overlay.h"
#include "ui/figures/export.h"
#include "ui/figures/style.h"

#include <catch2/catch.hpp>

#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QImage>

#include <algorithm>

using namespace segue;
using namespace segue::ui;

namespace {

/// The model reaches `model` on every target, the best rule 70 %.
plot::Plot accuracies(double model)
{
    evaluation::Evaluation evaluation;
    for (const auto target : features::kTargets) {
        evaluation::TargetResult result;
        result.target = target;
        result.n = 8281;
        result.value(evaluation::MetricCode::Accuracy) = model;
        result.interval(evaluation::MetricCode::Accuracy, evaluation::IntervalKind::Albums) =
            evaluation::Interval{model - 0.01, model + 0.01};
        evaluation.targets.push_back(result);
        for (std::size_t k = 0; k < evaluation::kBaselineNames.size(); ++k) {
            evaluation::BaselineResult baseline;
            baseline.name = evaluation::kBaselineNames[k];
            baseline.target = target;
            baseline.accuracy = 0.58 + 0.02 * double(k);
            baseline.best = k + 1 == evaluation::kBaselineNames.size();
            evaluation.baselines.push_back(baseline);
        }
    }
    return plot::accuracyBars(evaluation);
}

QImage pictureOf(const plot::Plot& plot, const QSize& size)
{
    ExportOptions options;
    options.size = size;
    options.dpi = 96;
    return renderImage(plot, options);
}

/// How many pixels of bars, intervals and lines the numbers beside the bars paint over.
int hidden(plot::Plot plot, const QSize& size)
{
    const QImage with = pictureOf(plot, size);
    for (plot::Series& series : plot.series) series.labels.clear();
    const QImage without = pictureOf(plot, size);
    int found = 0;
    for (int y = 0; y < with.height(); ++y)
        for (int x = 0; x < with.width(); ++x)
            found += with.pixel(x, y) != without.pixel(x, y) && qGray(without.pixel(x, y)) < 200;
    return found;
}

/// The axes of a bar plot, laid out.
class Drawn {
public:
    Drawn(const plot::Plot& plot, const QSizeF& size) : m_chart(new QChart)
    {
        m_scene.addItem(m_chart);
        m_chart->resize(size);
        showBars(*m_chart, plot, figureStyle(Theme::light()));
        m_chart->layout()->activate();
    }

    QRectF area() const { return m_chart->plotArea(); }
    const BarOverlay& overlay() const
    {
        const auto items = m_chart->childItems();
        const auto found = std::ranges::find_if(
            items, [](const QGraphicsItem* item) { return item->type() == BarOverlay::Type; });
        REQUIRE(found != items.end());
        return *static_cast<const BarOverlay*>(*found);
    }

private:
    QGraphicsScene m_scene;
    QChart* m_chart;
};

}  // namespace

TEST_CASE(
    "the number of a bar covers no bar, interval or line, whether the model is below, equal to or above the "
    "best rule")
{
    for (const double model : {0.30, 0.60, 0.66, 0.671, 0.68, 0.69, 0.695, 0.70, 0.71, 0.75, 0.90})
        for (const QSize size : {QSize(768, 480), QSize(520, 340)}) {
            CAPTURE(model, size.width());
            CHECK(hidden(accuracies(model), size) == 0);
        }
}

TEST_CASE(
    "what is said of the mean agreement stands above the axes, whole, in a small figure too: it covers no "
    "bar and no count")
{
    evaluation::Agreement agreement;
    agreement.counts = {43, 0, 312, 0, 0, 914, 0, 1309, 0, 991};
    for (std::size_t i = 0; i < agreement.edges.size(); ++i) agreement.edges[i] = double(i) / 10;
    agreement.n = 3569;
    agreement.overall = 0.703;
    const plot::Plot plot = plot::agreementPlot(agreement, nullptr, "95 % Wilson 69.5 to 71.0");
    for (const QSizeF size : {QSizeF(250, 200), QSizeF(744, 420)}) {
        const Drawn drawn(plot, size);
        const QRectF area = drawn.area();
        const QRectF plate = drawn.overlay().markPlate(plotText(plot.marks[0].name),
                                                       area.left() + agreement.overall * area.width());
        CAPTURE(size.width());
        CHECK(plate.top() >= 0);
        CHECK(plate.bottom() <= area.top() + 1);
        CHECK(plate.height() > 10);
    }
}

TEST_CASE("numbers beside lying bars are whole, however long the bar")
{
    for (const double accuracy : {0.65, 0.845, 0.975}) {
        evaluation::Evaluation evaluation;
        for (const auto target : features::kTargets) {
            evaluation::TargetResult result;
            result.target = target;
            result.n = 225;
            result.value(evaluation::MetricCode::Accuracy) = accuracy;
            result.interval(evaluation::MetricCode::Accuracy, evaluation::IntervalKind::Wilson) =
                evaluation::Interval{accuracy - 0.025, accuracy + 0.025};
            evaluation.targets.push_back(result);
        }
        CAPTURE(accuracy);
        for (const double width : {200, 250, 400})
            CHECK(Drawn(plot::accuracyLevels(evaluation), {width, 200}).overlay().overhang().right() == 0);
    }
}

TEST_CASE("long names of lying bars have their room, and differ where the features do")
{
    const std::vector<plot::ImportanceBar> bars{{"time_signature_confidence", 0.1, {}},
                                                {"time_signature_confidence 2", 0.05, {}}};
    const plot::Plot plot = plot::importancePlot(bars, plot::Role::Valence, 9);
    const double widest = QFontMetricsF(figureStyle(Theme::light()).label)
                              .horizontalAdvance(QStringLiteral("time_signature_confidence 2"));
    CHECK(Drawn(plot, {390, 320}).area().left() >= widest);
    CHECK(Drawn(plot, {200, 320}).area().left() < 130);  // the bars have theirs
}
