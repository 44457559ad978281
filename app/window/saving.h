// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "figure/plot.h"

#include <QObject>
#include <QString>

#include <functional>
#include <vector>

namespace segue::ui {
class MessageBar;
class Outcome;
}  // namespace segue::ui

namespace segue::app {

class FolderExport;

/// What the window writes of the open run: its file, and everything that there is about it.
class Saving : public QObject {
    Q_OBJECT
public:
    /// `plots` gives every plot of the window that shows something.
    Saving(QWidget& window, ui::Outcome& outcome, ui::MessageBar& messages,
           std::function<std::vector<plot::Plot>()> plots);

    /// Asks for a place, and writes the run there.
    void saveRun();
    /// Asks for a folder, and starts to export into it.
    void exportAll();
    /// Starts to write every plot and table that there is into `folder`; the message bar tells how far it is,
    /// with a button that stops it.
    void exportInto(const QString& folder);
    bool isExporting() const { return m_export != nullptr; }
    /// What was written stays.
    void stopExport();

Q_SIGNALS:
    /// The export into a folder is over.
    void exported(bool well);

private:
    void tellProgress();
    void takeEnd(const Status& status, const QString& place);

    QWidget& m_window;
    ui::Outcome& m_outcome;
    ui::MessageBar& m_messages;
    std::function<std::vector<plot::Plot>()> m_plots;
    FolderExport* m_export = nullptr;  ///< null: none goes on
};

}  // namespace segue::app
