// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_export.h"

#include "ui/models/columns.h"
#include "ui/plots/export.h"
#include "ui/plots/picture_run.h"
#include "ui/plots/report_folder.h"

#include <QDir>
#include <QSaveFile>

#include <numeric>

namespace segue::app {

namespace {

Status writeTable(const QString& path, int rows, std::vector<ui::TableColumn> columns)
{
    ui::TableModel table;
    table.reset(rows, std::move(columns));
    QSaveFile file(path);
    const QByteArray bytes = table.csv().toUtf8();
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit()) return Done{};
    return Error{ErrorCode::FileUnwritable, path.toStdString(), 0, {}, file.errorString().toStdString(), {}};
}

}  // namespace

Result<int> exportEverything(const ui::Workbench& bench, std::vector<plot::Plot> plots, const QString& folder)
{
    const auto evaluated = bench.evaluated();
    if (!evaluated) return Error{ErrorCode::RunUnfinished, folder.toStdString(), 0, {}, {}, {}};
    const auto report = ui::writeReport(*evaluated->run, *evaluated->prepared, evaluated->evaluation, folder);
    if (!report) return report.error();
    const QDir dir(folder);
    ui::ExportOptions options;
    options.comment = ui::runComment(*evaluated->run);
    int files = int(report->size());
    for (const auto& plot : plots)
        for (const char* ending : {"png", "svg", "pdf", "csv"}) {
            const QString path = dir.filePath(QString::fromStdString(plot.id) + QLatin1Char('.') + QLatin1String(ending));
            if (report->contains(path)) continue;
            if (auto written = ui::exportPlot(plot, path, options); !written) return written.error();
            ++files;
        }
    std::vector<std::uint32_t> all(evaluated->predictions.samples.size());
    std::iota(all.begin(), all.end(), 0U);
    const int transitions = int(all.size());
    const auto history = std::make_shared<const std::vector<model::EpochRecord>>(bench.history());
    const auto table = [&](const char* name, int rows, std::vector<ui::TableColumn> columns) {
        ++files;
        return writeTable(dir.filePath(QLatin1String(name)), rows, std::move(columns));
    };
    for (auto& written : {table("ladder.csv", int(evaluated->evaluation.ladder.size()), ui::ladderColumns(evaluated)),
                          table("transitions.csv", transitions, ui::transitionColumns(evaluated, std::move(all))),
                          table("history.csv", int(history->size()), ui::historyColumns(history))})
        if (!written) return written.error();
    return files;
}

}  // namespace segue::app
