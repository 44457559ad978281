// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/runs.h"

#include "app/window/main_window.h"
#include "app/window/settings.h"
#include "ui/figures/picture_run.h"
#include "ui/session/runs_folder.h"
#include "ui/widgets/message_bar.h"
#include "ui/words/words.h"

#include <QDateTime>
#include <QFileInfo>
#include <QPushButton>

namespace segue::app {

void openPicture(MainWindow& window, const QString& path)
{
    const auto wanted = ui::runOfPicture(path);
    if (!wanted)
        return window.messages()->tell(
            ui::MessageBar::Kind::Problem,
            MainWindow::tr("%1 is a picture, but no run is named in it; expected one that Segue saved.")
                .arg(QFileInfo(path).fileName()));
    const QString run =
        ui::findRun(*wanted, {QFileInfo(path).absolutePath(), lastFolder(), ui::runsFolder()});
    if (run.isEmpty())
        return window.messages()->tell(
            ui::MessageBar::Kind::Problem,
            MainWindow::tr("%1 comes from the run %2, which is neither beside it nor among the kept runs. "
                           "Open the run file itself.")
                .arg(QFileInfo(path).fileName(), QString::fromStdString(wanted->name)));
    window.session().dataset().open(run);
}

void tellEnding(MainWindow& window, ui::Training::Ending ending)
{
    using Ending = ui::Training::Ending;
    auto* messages = window.messages();
    if (ending == Ending::Nothing)
        messages->tell(ui::MessageBar::Kind::Information,
                       MainWindow::tr("No epoch was finished yet, so there is nothing to keep."));
    if (ending == Ending::Unchanged)
        messages->tell(ui::MessageBar::Kind::Information,
                       MainWindow::tr("Ended before it went on: the run stays as it was."));
    if (ending != Ending::Discarded) return;
    messages->tell(ui::MessageBar::Kind::Information,
                   MainWindow::tr("Discarded. Until Segue is closed, Ctrl+Z brings the run back."));
    auto* undo = messages->addButton(MainWindow::tr("Undo"));
    auto* steps = window.session().choices().undoStack();
    QObject::connect(undo, &QPushButton::clicked, steps, &QUndoStack::undo);
    // Another step would be undone by the button: it goes with its message.
    QObject::connect(steps, &QUndoStack::indexChanged, undo, [messages] { messages->dismiss(); });
}

void offerRecovery(MainWindow& window)
{
    const QString run = interruptedRun();
    if (run.isEmpty() || window.session().training().isGoingOn()) return;
    window.messages()->tell(ui::MessageBar::Kind::Information,
                            MainWindow::tr("Recover the run of %1? It was interrupted before its last epoch.")
                                .arg(QFileInfo(run).lastModified().toString(QStringLiteral("HH:mm"))));
    QObject::connect(window.messages()->addButton(MainWindow::tr("Recover")), &QPushButton::clicked, &window,
                     [&window, run] {
                         window.showPage(MainWindow::Train);
                         window.session().training().recover(run);
                     });
    QObject::connect(
        window.messages()->addButton(MainWindow::tr("Throw away")), &QPushButton::clicked, &window,
        [&window, run] {
            auto read = experiment::readRun(run.toStdString());
            if (!read)
                return window.messages()->tell(ui::MessageBar::Kind::Problem, ui::describe(read.error()));
            if (window.session().outcome().discard(std::make_shared<const experiment::Run>(std::move(*read))))
                tellEnding(window, ui::Training::Ending::Discarded);
        });
}

}  // namespace segue::app
