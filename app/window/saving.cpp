// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/saving.h"

#include "app/window/export.h"
#include "app/window/settings.h"
#include "app/window/window_words.h"
#include "ui/session/outcome.h"
#include "ui/widgets/message_bar.h"
#include "ui/words/words.h"

#include <QDir>
#include <QFileDialog>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace segue::app {

using ui::MessageBar;

Saving::Saving(QWidget& window, ui::Outcome& outcome, ui::MessageBar& messages,
               std::function<std::vector<plot::Plot>()> plots)
    : QObject(&window), m_window(window), m_outcome(outcome), m_messages(messages), m_plots(std::move(plots))
{
}

void Saving::saveRun()
{
    const QString path = QFileDialog::getSaveFileName(&m_window, WindowWords::tr("Save the run"),
                                                      lastFolder() + QStringLiteral("/run.segue"),
                                                      WindowWords::tr("Segue run (*.segue)"));
    if (path.isEmpty()) return;
    if (const auto saved = m_outcome.saveAs(path); !saved)
        return m_messages.tell(MessageBar::Kind::Problem, ui::describe(saved.error()));
    m_messages.tell(MessageBar::Kind::Information,
                    WindowWords::tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
}

void Saving::exportAll()
{
    if (const QString folder = QFileDialog::getExistingDirectory(
            &m_window, WindowWords::tr("Export everything into a folder"), lastFolder());
        !folder.isEmpty())
        exportInto(folder);
}

void Saving::exportInto(const QString& folder)
{
    const auto evaluated = m_outcome.evaluated();
    if (!evaluated || m_export) return;
    m_export = new FolderExport(evaluated, m_plots(), folder, this);
    m_messages.tell(MessageBar::Kind::Information, QString());
    connect(m_messages.addButton(WindowWords::tr("Stop")), &QPushButton::clicked, m_export,
            &FolderExport::stop);
    tellProgress();
    connect(m_export, &FolderExport::progressed, this, &Saving::tellProgress);
    connect(
        m_export, &FolderExport::ended, this,
        [this, place = QDir::toNativeSeparators(folder)](const Status& status) { takeEnd(status, place); });
    m_export->start();
}

void Saving::stopExport()
{
    if (m_export) m_export->stop();
}

void Saving::tellProgress()
{
    m_messages.setText(WindowWords::tr("Writing file %1 of %2...")
                           .arg(std::min(m_export->written() + 1, m_export->files()))
                           .arg(m_export->files()));
}

void Saving::takeEnd(const Status& status, const QString& place)
{
    const int written = m_export->written();
    if (!status)
        m_messages.tell(MessageBar::Kind::Problem, ui::describe(status.error()));
    else if (m_export->isStopped())
        m_messages.tell(
            MessageBar::Kind::Information,
            WindowWords::tr("Stopped: %n file(s) were written to %1.", nullptr, written).arg(place));
    else
        m_messages.tell(MessageBar::Kind::Information,
                        WindowWords::tr("%n file(s) written to %1.", nullptr, written).arg(place));
    m_export->deleteLater();
    m_export = nullptr;
    Q_EMIT exported(bool(status));
}

}  // namespace segue::app
