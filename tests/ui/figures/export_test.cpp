// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/export.h"

#include "figure/evaluation_plots.h"
#include "figure/training_plots.h"
#include "support/place.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>

#include <cmath>

using namespace segue;
using namespace segue::ui;
using segue::tests::ScratchDir;

namespace {

plot::Plot losses()
{
    std::vector<model::EpochRecord> history;
    for (int i = 1; i <= 20; ++i) {
        model::EpochRecord record;
        record.epoch = i;
        record.trainLoss = 0.5 + 0.2 / i;
        record.validationLoss = 0.55 + 0.15 / i;
        history.push_back(record);
    }
    return plot::lossPlot(history, {.bestEpoch = 20, .patience = 5});
}

plot::Plot bars()
{
    evaluation::Evaluation evaluation;
    for (const auto target : features::kTargets) {
        evaluation::TargetResult result;
        result.target = target;
        result.value(evaluation::MetricCode::Accuracy) = 0.7;
        result.interval(evaluation::MetricCode::Accuracy, evaluation::IntervalKind::Albums) =
            evaluation::Interval{0.69, 0.71};
        evaluation.targets.push_back(result);
    }
    return plot::accuracyBars(evaluation);
}

plot::Plot histogram()
{
    evaluation::Agreement agreement;
    agreement.counts = {1, 0, 8, 0, 0, 22, 0, 32, 0, 24};
    for (std::size_t i = 0; i < agreement.edges.size(); ++i) agreement.edges[i] = double(i) / 10;
    agreement.n = 87;
    agreement.overall = 0.7;
    return plot::agreementPlot(agreement);
}

QString at(const ScratchDir& scratch, const char* name) { return QString::fromStdString(scratch / name); }

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

int pixelsOf(const QImage& image, const QColor& colour)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixel(x, y) == colour.rgb()) ++found;
    return found;
}

}  // namespace

TEST_CASE("a PNG has the size and density asked for, says what it is, and shows the data's colours")
{
    const ScratchDir scratch;
    const QString path = at(scratch, "bars.png");
    ExportOptions options;
    options.comment = QStringLiteral("run 7");
    REQUIRE(exportPlot(bars(), path, options));
    const QImage image(path);
    CHECK(image.size() == QSize(1600, 1000));
    CHECK(std::abs(image.dotsPerMeterX() - 200 / 0.0254) < 1);
    CHECK(image.text(QStringLiteral("Comment")).contains(QStringLiteral("run 7")));
    CHECK(image.text(QStringLiteral("Comment")).contains(QStringLiteral("Valence 70.0 %")));
    for (const auto role : {plot::Role::Valence, plot::Role::Energy, plot::Role::Loudness, plot::Role::Tempo})
        CHECK(pixelsOf(image, Theme::light().colour(role)) > 5000);
}

TEST_CASE("a file is drawn in the light theme whatever the screen shows")
{
    const QImage light = renderImage(losses());
    auto& application = *qobject_cast<QApplication*>(QCoreApplication::instance());
    Theme::apply(application, ThemeChoice::Dark);
    const QImage dark = renderImage(losses());
    Theme::apply(application, ThemeChoice::Light);
    CHECK(light == dark);
    CHECK(light.pixelColor(2, 2) == QColor(Qt::white));
}

TEST_CASE("an SVG is a drawing whose text is text of the right size")
{
    for (const plot::Plot& plot : {losses(), bars(), histogram()}) {
        const QString svg = QString::fromUtf8(renderSvg(plot));
        QSvgRenderer reader(svg.toUtf8());
        CAPTURE(plot.id);
        REQUIRE(reader.isValid());
        CHECK(reader.viewBoxF().size() == QSizeF(768, 480));
        CHECK(svg.contains(QString::fromStdString(plot.title.english())));
        CHECK(svg.contains(QStringLiteral("sans-serif")));
        CHECK_FALSE(svg.contains(QStringLiteral("<image")));
        CHECK(svg.contains(QStringLiteral("font-size=\"12\"")));
        CHECK(svg.contains(QStringLiteral("<desc>")));
    }
}

TEST_CASE("the curves of an SVG end at the axes, zoomed in as well")
{
    ExportOptions zoomed;
    zoomed.window = PlotWindow{{5, 10}, {0.56, 0.58}};  // most of the curves lie outside
    const QString svg = QString::fromUtf8(renderSvg(losses(), zoomed));
    static const QRegularExpression line(QStringLiteral("<polyline[^>]*points=\"([^\"]*)\""));
    int points = 0;
    for (auto match = line.globalMatch(svg); match.hasNext();) {
        for (const QString& pair : match.next().captured(1).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            const QStringList xy = pair.split(QLatin1Char(','));
            CHECK(xy[0].toDouble() >= 0);
            CHECK(xy[0].toDouble() <= 768);
            CHECK(xy[1].toDouble() >= -0.01);
            CHECK(xy[1].toDouble() <= 480);
            ++points;
        }
    }
    CHECK(points > 5);
}

TEST_CASE("the screen's pixels of an SVG and a PNG agree: one drawing")
{
    for (const plot::Plot& plot : {losses(), bars(), histogram()}) {
        ExportOptions options;
        options.size = {768, 480};
        options.dpi = 96;
        const QImage png = renderImage(plot, options);
        QImage svg(png.size(), QImage::Format_RGB32);
        svg.fill(Qt::white);
        QSvgRenderer reader(renderSvg(plot, options));
        QPainter painter(&svg);
        reader.render(&painter);
        painter.end();
        int different = 0;
        for (int y = 0; y < png.height(); ++y)
            for (int x = 0; x < png.width(); ++x)
                if (std::abs(qGray(png.pixel(x, y)) - qGray(svg.pixel(x, y))) > 60) ++different;
        CAPTURE(plot.id);
        CHECK(different < png.width() * png.height() / 50);
    }
}

TEST_CASE("a PDF is one page of the figure's size, with its fonts, its description and its numbers inside")
{
    const ScratchDir scratch;
    REQUIRE(exportPlot(histogram(), at(scratch, "agreement.pdf")));
    const QByteArray pdf = bytesOf(at(scratch, "agreement.pdf"));
    CHECK(pdf.startsWith("%PDF"));
    CHECK(pdf.contains("/FontFile2"));
    CHECK(pdf.contains("agreement.csv"));
    CHECK(pdf.contains("Overall agreement 70.00 %"));
    CHECK(pdf.contains("/MediaBox [0 0 576"));
}

TEST_CASE("a CSV holds exactly what the plot shows")
{
    const ScratchDir scratch;
    REQUIRE(exportPlot(losses(), at(scratch, "loss.CSV")));
    CHECK(bytesOf(at(scratch, "loss.CSV")).toStdString() == plot::toCsv(losses()));
}

TEST_CASE("what cannot be written is told, and what stood there stays")
{
    const ScratchDir scratch;
    const Status nowhere = exportPlot(bars(), at(scratch, "no/such/folder/bars.png"));
    REQUIRE_FALSE(nowhere);
    CHECK(nowhere.error().code == ErrorCode::FileUnwritable);
    CHECK_FALSE(nowhere.error().detail.empty());

    const Status unknown = exportPlot(bars(), at(scratch, "bars.gif"));
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == ErrorCode::UnknownName);
    CHECK_FALSE(QFileInfo::exists(at(scratch, "bars.gif")));
}

TEST_CASE("plots without points, with one point, or with holes are drawn without harm")
{
    plot::Plot one;
    one.series.push_back({.name = "one", .x = {1}, .y = {1}});
    plot::Plot holes;
    holes.series.push_back({.name = "holes", .x = {1, 2, 3}, .y = {NAN, 2, NAN}});
    plot::Plot gaps;
    gaps.x.categories = {"a", "b"};
    gaps.series.push_back({.name = "gaps", .kind = plot::SeriesKind::Bars, .y = {NAN, NAN}});
    plot::Plot lying = gaps;
    lying.horizontal = true;
    lying.series[0].y = {1, 2};
    for (const plot::Plot& plot : {plot::Plot(), one, holes, gaps, lying, plot::rocPlot({}),
                                   plot::agreementPlot({}), plot::accuracyBars({})}) {
        CHECK_FALSE(renderImage(plot).isNull());
        CHECK(QSvgRenderer(renderSvg(plot)).isValid());
    }
}
