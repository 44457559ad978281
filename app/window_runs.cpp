// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_runs.h"

#include "app/main_window.h"
#include "app/window_settings.h"
#include "ui/pages/message_bar.h"
#include "ui/plots/picture_run.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QPushButton>

namespace segue::app {

void openPicture(MainWindow& window, const QString& path)
{
    const auto wanted = ui::runOfPicture(path);
    if (!wanted)
        return window.messages()->tell(
            ui::MessageBar::Kind::Problem,
            MainWindow::tr("%1 is a picture, but no run is named in it; expected one that Segue saved.").arg(QFileInfo(path).fileName()));
    const QString run = ui::findRun(*wanted, {QFileInfo(path).absolutePath(), lastFolder(), ui::Workbench::runsFolder()});
    if (run.isEmpty())
        return window.messages()->tell(
            ui::MessageBar::Kind::Problem,
            MainWindow::tr("%1 comes from the run %2, which is neither beside it nor among the kept runs. Open the run file itself.")
                .arg(QFileInfo(path).fileName(), wanted->name));
    window.bench().open(run);
}

void offerRecovery(MainWindow& window)
{
    const QString run = interruptedRun();
    if (run.isEmpty() || window.bench().training()) return;
    window.messages()->tell(ui::MessageBar::Kind::Information, MainWindow::tr("Recover the run of %1? It was interrupted before its last epoch.")
                                                                   .arg(QFileInfo(run).lastModified().toString(QStringLiteral("HH:mm"))));
    QObject::connect(window.messages()->addButton(MainWindow::tr("Recover")), &QPushButton::clicked, &window, [&window, run] {
        window.showPage(MainWindow::Train);
        window.bench().recover(run);
    });
    QObject::connect(window.messages()->addButton(MainWindow::tr("Throw away")), &QPushButton::clicked, &window, [run] { QFile::remove(run); });
}

}  // namespace segue::app
