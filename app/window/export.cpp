// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/export.h"

#include "report/picture_run.h"
#include "ui/tables/columns.h"
#include "ui/tables/table_csv.h"

#include <QDir>
#include <QTimer>

#include <algorithm>

namespace segue::app {

namespace {

ui::FileToWrite table(const char* name, int rows, std::vector<ui::TableColumn> columns)
{
    const ui::ShownTable shown{std::make_shared<const std::vector<ui::TableColumn>>(std::move(columns)),
                               nullptr, rows};
    return {QLatin1String(name), false,
            [shown](const QString& path) { return ui::writeCsv(shown, path.toStdString()); }};
}

}  // namespace

FolderExport::FolderExport(std::shared_ptr<const ui::Evaluated> evaluated,
                           const std::vector<plot::Plot>& plots, const QString& folder, QObject* parent)
    : QObject(parent), m_evaluated(std::move(evaluated)),
      m_files(ui::reportFiles(*m_evaluated->run, *m_evaluated->prepared, m_evaluated->predictions,
                              m_evaluated->evaluation)),
      m_folder(folder)
{
    ui::ExportOptions options;
    options.comment = QString::fromStdString(report::runComment(*m_evaluated->run));
    for (const auto& plot : plots) {
        const QString picture = QString::fromStdString(plot.id) + QStringLiteral(".png");
        if (std::ranges::find(m_files, picture, &ui::FileToWrite::name) == m_files.end())
            ui::addPictures(m_files, plot, options);
    }
    const auto history = std::make_shared<const std::vector<model::EpochRecord>>(m_evaluated->run->history);
    m_files.push_back(table("history.csv", int(history->size()), ui::historyColumns(history)));
}

void FolderExport::start()
{
    if (auto made = ui::makeFolder(m_folder); !made) return Q_EMIT ended(made);
    QTimer::singleShot(0, this, &FolderExport::writeNext);
}

void FolderExport::writeNext()
{
    if (m_stopped || m_next == m_files.size()) return Q_EMIT ended(Done{});
    const auto& file = m_files[m_next];
    const QString path = QDir(m_folder).filePath(file.name);
    if (file.painted) return take(file.write(path));
    m_writing.start([write = file.write, path, kept = m_evaluated](const RunControl&) { return write(path); },
                    [this](const Status& status) { take(status); });
}

void FolderExport::take(const Status& status)
{
    if (!status) return Q_EMIT ended(status);
    ++m_next;
    Q_EMIT progressed();
    QTimer::singleShot(0, this, &FolderExport::writeNext);
}

}  // namespace segue::app
