// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/plot.h"
#include "ui/figures/report_folder.h"
#include "ui/jobs/evaluated.h"
#include "ui/jobs/job.h"

#include <QObject>
#include <QString>

namespace segue::app {

/// Writes the report folder of an evaluation, and beside it every other plot (PNG, SVG, PDF, CSV) and table
/// (CSV) of the window, into a folder, which is made where it is missing. File by file, so that the window
/// goes on answering: pictures between its events, the rest on another thread. What was written stays where
/// it is stopped.
class FolderExport : public QObject {
    Q_OBJECT
public:
    FolderExport(std::shared_ptr<const ui::Evaluated> evaluated, const std::vector<plot::Plot>& plots,
                 const QString& folder, QObject* parent);

    void start();
    void stop() { m_stopped = true; }
    int written() const { return int(m_next); }
    int files() const { return int(m_files.size()); }
    bool isStopped() const { return m_stopped; }

Q_SIGNALS:
    void progressed();
    /// FileUnwritable, or done or stopped.
    void ended(const segue::Status& status);

private:
    void writeNext();
    void take(const Status& status);

    std::shared_ptr<const ui::Evaluated> m_evaluated;
    std::vector<ui::FileToWrite> m_files;
    QString m_folder;
    std::size_t m_next = 0;
    bool m_stopped = false;
    ui::Job<Done> m_writing;
};

}  // namespace segue::app
