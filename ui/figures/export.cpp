// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/export.h"

#include "ui/figures/file.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPageSize>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <cmath>

namespace segue::ui {

namespace {

constexpr double kScreenDpi = 96;  // logical pixels an inch: what type sizes mean

Theme themeOf(const ExportOptions& options) { return options.dark ? Theme::darkTheme() : Theme::light(); }

/// The figure's size in logical pixels: the picture's inches at screen density.
QSizeF logicalSize(const ExportOptions& options)
{
    return QSizeF(options.size) * (kScreenDpi / std::max(1, options.dpi));
}

QString titleOf(const plot::Plot& plot, const ExportOptions& options)
{
    return options.title.isEmpty() ? plotText(plot.title) : options.title;
}

bool paint(const FigureTarget& target, const plot::Plot& plot, const ExportOptions& options)
{
    const auto charts = loadCharts();
    return charts && (*charts)->paintFigure(target, plot, themeOf(options), options.window);
}

/// What the file says about itself: the plot in words, then the run.
QString commentOf(const plot::Plot& plot, const ExportOptions& options)
{
    const QString summary = plotText(plot.summary);
    return summary.isEmpty() || options.comment.isEmpty() ? summary + options.comment
                                                          : summary + QLatin1Char('\n') + options.comment;
}

/// QSvgGenerator names one family and cannot embed it: relatives follow it for readers that lack the font.
QByteArray withFallbackFonts(QByteArray svg)
{
    const QByteArray family = figureStyle(Theme::light()).label.family().toUtf8();
    return svg.replace("font-family=\"" + family + '"',
                       "font-family=\"" + family + ", 'DejaVu Sans', Helvetica, Arial, sans-serif\"");
}

QByteArray xmp(const QString& title, const QString& comment)
{
    const auto entry = [](const char* name, const QString& text) {
        return QStringLiteral("<dc:%1><rdf:Alt><rdf:li xml:lang=\"x-default\">%2</rdf:li></rdf:Alt></dc:%1>")
            .arg(QLatin1String(name), text.toHtmlEscaped());
    };
    return QStringLiteral(
               "<?xpacket begin=\"\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>"
               "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
               "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">"
               "<rdf:Description rdf:about=\"\" "
               "xmlns:dc=\"http://purl.org/dc/elements/1.1/\">%1%2</rdf:Description>"
               "</rdf:RDF></x:xmpmeta><?xpacket end=\"w\"?>")
        .arg(entry("title", title), entry("description", comment))
        .toUtf8();
}

QByteArray pngBytes(const plot::Plot& plot, const ExportOptions& options)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return renderImage(plot, options).save(&buffer, "PNG") ? bytes : QByteArray();
}

QByteArray pdfBytes(const plot::Plot& plot, const ExportOptions& options)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        const QSizeF size = logicalSize(options);
        const QSizeF points = size * (72 / kScreenDpi);
        writer.setPageSize(QPageSize(points, QPageSize::Point, QString(), QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF());
        writer.setResolution(1200);
        writer.setTitle(titleOf(plot, options));
        writer.setCreator(QStringLiteral("Segue"));
        writer.setDocumentXmpMetadata(xmp(titleOf(plot, options), commentOf(plot, options)));
        writer.addFileAttachment(QString::fromStdString(plot.id) + QStringLiteral(".csv"),
                                 QByteArray::fromStdString(plot::toCsv(plot)), QStringLiteral("text/csv"));
        const FigureTarget target{
            .device = &writer, .size = size, .scale = writer.resolution() / kScreenDpi, .vector = true};
        if (!paint(target, plot, options)) return {};
    }
    return bytes;
}

}  // namespace

QImage renderImage(const plot::Plot& plot, const ExportOptions& options)
{
    QImage image(options.size, QImage::Format_RGB32);
    image.fill(Qt::white);
    const double scale = options.dpi / kScreenDpi;
    const FigureTarget target{
        .device = &image, .size = logicalSize(options), .scale = scale, .vector = scale != std::floor(scale)};
    if (!paint(target, plot, options)) return {};
    const int dotsPerMetre = int(std::lround(options.dpi / 0.0254));
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    image.setText(QStringLiteral("Title"), titleOf(plot, options));
    image.setText(QStringLiteral("Comment"), commentOf(plot, options));
    image.setText(QStringLiteral("Software"), QStringLiteral("Segue"));
    return image;
}

QByteArray renderSvg(const plot::Plot& plot, const ExportOptions& options)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    const QSizeF size = logicalSize(options);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), size));
    generator.setResolution(int(kScreenDpi));
    generator.setTitle(titleOf(plot, options));
    generator.setDescription(commentOf(plot, options));
    const FigureTarget target{.device = &generator, .size = size, .scale = 1, .vector = true};
    return paint(target, plot, options) ? withFallbackFonts(bytes) : QByteArray();
}

Status exportPlot(const plot::Plot& plot, const QString& path, const ExportOptions& options)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (const auto charts = loadCharts(); !charts && ending != QLatin1String("csv")) return charts.error();
    QByteArray bytes;
    if (ending == QLatin1String("csv"))
        bytes = QByteArray::fromStdString(plot::toCsv(plot));
    else if (ending == QLatin1String("png"))
        bytes = pngBytes(plot, options);
    else if (ending == QLatin1String("svg"))
        bytes = renderSvg(plot, options);
    else if (ending == QLatin1String("pdf"))
        bytes = pdfBytes(plot, options);
    else
        return Error{.code = ErrorCode::UnknownName,
                     .subject = path.toStdString(),
                     .column = "file ending",
                     .detail = ending.toStdString(),
                     .expected = "png, svg, pdf or csv"};
    if (bytes.isEmpty())
        return Error{.code = ErrorCode::FileUnwritable,
                     .subject = path.toStdString(),
                     .detail = "the picture could not be painted"};
    return writeFile(path, bytes);
}

}  // namespace segue::ui
