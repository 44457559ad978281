// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/opening.h"

#include "app/window/sample.h"
#include "app/window/settings.h"
#include "app/window/window_words.h"
#include "ui/figures/picture_run.h"
#include "ui/pages/data/import_dialog.h"
#include "ui/pages/evaluate/find_data.h"
#include "ui/session/runs_folder.h"
#include "ui/session/session.h"
#include "ui/widgets/message_bar.h"
#include "ui/words/words.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>

namespace segue::app {

using ui::MessageBar;

Opening::Opening(QWidget& window, ui::Session& session, ui::MessageBar& messages)
    : QObject(&window), m_window(window), m_session(session), m_messages(messages)
{
    connect(&m_session, &ui::Session::failed, this, &Opening::tellProblem);
}

void Opening::openFile(const QString& path)
{
    if (m_session.training().isGoingOn())
        return m_messages.tell(MessageBar::Kind::Information,
                               WindowWords::tr("A training goes on. Stop it first, then open another file."));
    m_messages.dismiss();
    if (ui::isPicture(path)) return openPicture(path);
    m_session.dataset().open(QDir::cleanPath(path));  // a dropped folder ends in a slash
}

void Opening::openSample()
{
    const auto sample = sampleFile();
    if (!sample) return m_messages.tell(MessageBar::Kind::Problem, ui::describe(sample.error()));
    openFile(*sample);
}

void Opening::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(
        &m_window, WindowWords::tr("Open a dataset or a run"), lastFolder(),
        WindowWords::tr("Datasets and runs (*.csv *.tsv *.txt *.json *.jsonl *.gz *.zip "
                        "*.segue);;Pictures of runs (*.png *.svg *.pdf);;All files (*)"));
    if (!path.isEmpty()) openFile(path);
}

void Opening::chooseFolder()
{
    if (const QString path = QFileDialog::getExistingDirectory(
            &m_window, WindowWords::tr("Open a folder of documents as one dataset"), lastFolder());
        !path.isEmpty())
        openFile(path);
}

void Opening::chooseImport()
{
    import(QFileDialog::getOpenFileName(
        &m_window, WindowWords::tr("Import a dataset"), lastFolder(),
        WindowWords::tr("Datasets (*.csv *.tsv *.txt *.json *.jsonl *.gz *.zip);;All files (*)")));
}

void Opening::chooseImportFolder()
{
    import(QFileDialog::getExistingDirectory(
        &m_window, WindowWords::tr("Import a folder of documents as one dataset"), lastFolder()));
}

void Opening::import(const QString& path)
{
    if (!path.isEmpty()) ui::openImportDialog(m_session.dataset(), m_session.choices(), path, {}, &m_window);
}

void Opening::openPicture(const QString& path)
{
    const auto wanted = ui::runOfPicture(path);
    if (!wanted)
        return m_messages.tell(
            MessageBar::Kind::Problem,
            WindowWords::tr("%1 is a picture, but no run is named in it; expected one that Segue saved.")
                .arg(QFileInfo(path).fileName()));
    const QString run =
        ui::findRun(*wanted, {QFileInfo(path).absolutePath(), lastFolder(), ui::runsFolder()});
    if (run.isEmpty())
        return m_messages.tell(
            MessageBar::Kind::Problem,
            WindowWords::tr("%1 comes from the run %2, which is neither beside it nor among the kept runs. "
                            "Open the run file itself.")
                .arg(QFileInfo(path).fileName(), QString::fromStdString(wanted->name)));
    m_session.dataset().open(run);
}

void Opening::tellProblem(const Error& error)
{
    auto& outcome = m_session.outcome();
    const auto& lost = outcome.dataProblem();
    if (lost && lost->code == error.code && lost->subject == error.subject) {
        m_messages.tell(MessageBar::Kind::Problem, ui::runWithoutData(outcome));
        auto* find = m_messages.addButton(WindowWords::tr("Find the data..."));
        connect(find, &QPushButton::clicked, this,
                [this, &outcome] { ui::chooseDataOfRun(outcome, &m_window); });
        return;
    }
    m_messages.tell(MessageBar::Kind::Problem, ui::describe(error));
    const QString path = m_session.dataset().asked();
    // A role chosen otherwise can help against these; of a file inside a folder or an archive the subject is
    // the longer.
    if (!kindOf(error.code).columnsHelp || path.isEmpty() || !error.subject.starts_with(path.toStdString()))
        return;
    auto* choose = m_messages.addButton(WindowWords::tr("Choose the columns..."));
    connect(choose, &QPushButton::clicked, this, [this, path] { import(path); });
}

}  // namespace segue::app
