// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/report_folder.h"

#include "plot/evaluation_plots.h"
#include "plot/training_plots.h"
#include "report/html_report.h"
#include "report/metrics_csv.h"
#include "report/prediction_csv.h"
#include "report/window_csv.h"
#include "ui/plots/export.h"
#include "ui/plots/file.h"
#include "ui/plots/picture_run.h"

#include <QDir>

#include <numeric>

namespace segue::ui {

namespace {

/// Writes file after file into a folder; after the first failure nothing more.
class Folder {
public:
    explicit Folder(const QString& path) : m_path(path)
    {
        if (!QDir().mkpath(path)) m_status = Error{ErrorCode::FileUnwritable, path.toStdString(), 0, {}, "the folder cannot be made", {}};
    }

    void write(const QString& name, const std::string& text)
    {
        const QString path = m_path + QLatin1Char('/') + name;
        if (m_status) note(path, writeFile(path, QByteArray::fromStdString(text)));
    }

    void write(const plot::Plot& plot, const QString& ending, const ExportOptions& options)
    {
        const QString path = m_path + QLatin1Char('/') + QString::fromStdString(plot.id) + QLatin1Char('.') + ending;
        if (m_status) note(path, exportPlot(plot, path, options));
    }

    Result<QStringList> files() const
    {
        if (!m_status) return m_status.error();
        return m_files;
    }

private:
    void note(const QString& path, Status status)
    {
        m_status = std::move(status);
        if (m_status) m_files.append(path);
    }

    QString m_path;
    QStringList m_files;
    Status m_status = Done{};
};

/// All features under their own names, scaled as the report prints them: to 1..2 over the kept albums.
std::string windowsText(const features::WindowTable& table, std::span<const std::uint32_t> albums)
{
    report::WindowColumns columns;
    for (std::size_t f = 0; f < table.features.size(); ++f) {
        columns.names.push_back(table.features[f].name);
        columns.features.push_back(int(f));
    }
    const auto scaler = features::fitScaler(table, columns.features, std::vector<bool>(table.albums->albums.size(), true), 1, 2);
    columns.scaler = &scaler;
    return report::windowsCsv(table, columns, albums);
}

std::vector<plot::Plot> plotsOf(const experiment::Run& run, const evaluation::Evaluation& evaluation)
{
    return {plot::accuracyBars(evaluation), plot::rocPlot(evaluation), plot::agreementPlot(evaluation.agreement, &evaluation.independentCounts),
            plot::lossPlot(run.history, {.bestEpoch = run.bestEpoch})};
}

}  // namespace

Result<QStringList> writeReport(const experiment::Run& run, const experiment::Prepared& prepared, const evaluation::Evaluation& evaluation,
                                const QString& path)
{
    const report::RunFacts facts{run, prepared, evaluation};
    ExportOptions options;
    options.comment = runComment(run);
    const std::vector<plot::Plot> plots = plotsOf(run, evaluation);
    std::vector<report::Picture> pictures;
    for (const plot::Plot& plot : plots)
        if (!plot.empty()) pictures.push_back({plot.id, renderSvg(plot, options).toStdString(), plot.help});

    Folder folder(path);
    folder.write(QStringLiteral("report.html"), report::htmlReport(facts, pictures));
    for (const plot::Plot& plot : plots)
        for (const char* ending : {"png", "svg", "pdf", "csv"}) folder.write(plot, QLatin1String(ending), options);
    std::vector<std::uint32_t> albums(prepared.windows->albums->albums.size());
    std::iota(albums.begin(), albums.end(), 0u);
    folder.write(QStringLiteral("windows.csv"), windowsText(*prepared.windows, albums));
    folder.write(QStringLiteral("outputs.csv"), report::outputsCsv(*prepared.windows, run.config.ties, albums));
    folder.write(QStringLiteral("predictions.csv"), report::toCsv(run.predictions));
    folder.write(QStringLiteral("metrics.csv"), report::metricsCsv(evaluation));
    folder.write(QStringLiteral("run.json"), report::toJson(facts).dump(2) + '\n');
    return folder.files();
}

}  // namespace segue::ui
