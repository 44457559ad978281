// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/report_folder.h"

#include "figure/evaluation_plots.h"
#include "figure/training_plots.h"
#include "report/html/html_report.h"
#include "report/methods_text.h"
#include "report/metrics_csv.h"
#include "report/picture_run.h"
#include "report/prediction_csv.h"
#include "report/window_csv.h"
#include "ui/figures/export.h"
#include "ui/figures/file.h"

#include <QDir>

#include <numeric>

namespace segue::ui {

namespace {

/// All features under their own names, scaled as the report prints them: to 1..2 over the kept albums.
std::string windowsText(const features::WindowTable& table, std::span<const std::uint32_t> albums)
{
    report::WindowColumns columns;
    for (std::size_t f = 0; f < table.features.size(); ++f) {
        columns.names.push_back(table.features[f].name);
        columns.features.push_back(int(f));
    }
    const auto scaler = features::fitScaler(table, columns.features,
                                            std::vector<bool>(table.albums->albums.size(), true), 1, 2);
    columns.scaler = &scaler;
    return report::windowsCsv(table, columns, albums);
}

std::vector<plot::Plot> plotsOf(const experiment::Run& run, const evaluation::Evaluation& evaluation)
{
    return {plot::accuracyBars(evaluation), plot::rocPlot(evaluation), plot::agreementOf(evaluation),
            plot::lossPlot(run.history, {.bestEpoch = run.bestEpoch}),
            plot::accuracyHistoryPlot(run.history, {.bestEpoch = run.bestEpoch})};
}

std::string htmlText(const report::RunFacts& facts, const std::vector<plot::Plot>& plots,
                     const ExportOptions& options)
{
    std::vector<report::Picture> pictures;
    for (const plot::Plot& plot : plots)
        if (!plot.empty()) pictures.push_back({plot.id, renderSvg(plot, options).toStdString(), plot.help});
    return report::htmlReport(facts, pictures);
}

FileToWrite textFile(const char* name, std::function<std::string()> text)
{
    return {QLatin1String(name), false, [text = std::move(text)](const QString& path) {
                return writeFile(path, QByteArray::fromStdString(text()));
            }};
}

}  // namespace

void addPictures(std::vector<FileToWrite>& files, const plot::Plot& plot, const ExportOptions& options)
{
    for (const char* ending : {"png", "svg", "pdf", "csv"})
        files.push_back({QString::fromStdString(plot.id) + QLatin1Char('.') + QLatin1String(ending), true,
                         [plot, options](const QString& path) { return exportPlot(plot, path, options); }});
}

std::vector<FileToWrite> reportFiles(const experiment::Run& run, const experiment::Prepared& prepared,
                                     const model::Predictions& predictions,
                                     const evaluation::Evaluation& evaluation)
{
    const report::RunFacts facts{run, prepared, evaluation};
    ExportOptions options;
    options.comment = QString::fromStdString(report::runComment(run));
    const std::vector<plot::Plot> plots = plotsOf(run, evaluation);
    std::vector<std::uint32_t> albums(prepared.windows->albums->albums.size());
    std::iota(albums.begin(), albums.end(), 0u);
    std::vector<FileToWrite> files{textFile("report.html", [=] { return htmlText(facts, plots, options); })};
    files.front().painted = true;  // its pictures are
    for (const plot::Plot& plot : plots) addPictures(files, plot, options);
    files.push_back(
        textFile("windows.csv", [&prepared, albums] { return windowsText(*prepared.windows, albums); }));
    files.push_back(textFile("outputs.csv", [&prepared, &run, albums] {
        return report::outputsCsv(*prepared.windows, run.config.ties, albums);
    }));
    files.push_back(textFile("predictions.csv", [&prepared, &predictions] {
        return report::toCsv(experiment::predictionRows(prepared.samples, predictions));
    }));
    files.push_back(textFile("metrics.csv", [&evaluation] { return report::metricsCsv(evaluation); }));
    files.push_back(textFile("ladder.csv", [&evaluation] { return report::baselinesCsv(evaluation); }));
    for (const auto& [name, markup] :
         {std::pair{"methods.md", report::Markup::Markdown}, {"methods.tex", report::Markup::Latex}})
        files.push_back(textFile(name, [=] { return report::methodsText(facts, markup); }));
    files.push_back(textFile("run.json", [=] { return report::toJson(facts).dump(2) + '\n'; }));
    return files;
}

Status makeFolder(const QString& path)
{
    if (QDir().mkpath(path)) return Done{};
    return Error{.code = ErrorCode::FileUnwritable,
                 .subject = path.toStdString(),
                 .detail = "the folder cannot be made"};
}

Result<QStringList> writeReport(const experiment::Run& run, const experiment::Prepared& prepared,
                                const model::Predictions& predictions,
                                const evaluation::Evaluation& evaluation, const QString& folder)
{
    if (auto made = makeFolder(folder); !made) return made.error();
    QStringList written;
    for (const auto& file : reportFiles(run, prepared, predictions, evaluation)) {
        const QString path = folder + QLatin1Char('/') + file.name;
        if (auto done = file.write(path); !done) return done.error();
        written.append(path);
    }
    return written;
}

}  // namespace segue::ui
