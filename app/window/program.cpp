// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/program.h"

#include "app/window/main_window.h"
#include "app/window/opening.h"
#include "app/window/runs.h"
#include "app/window/settings.h"
#include "base/version.h"
#include "ui/session/runs_folder.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>

namespace segue::app {

int runWindow(int argc, char** argv, const std::function<void(QWidget& window)>& made)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Segue"));
    QApplication::setApplicationName(QStringLiteral("Segue"));
    QApplication::setApplicationVersion(QString::fromLatin1(kVersion));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.segue.Segue"));
    applyTheme(themeChosen());
    applyLanguage(languageChosen());
    MainWindow window;
    if (made) made(window);
    window.show();
    const auto arguments = QApplication::arguments();
    const QString file = arguments.size() > 1 ? QFileInfo(arguments[1]).absoluteFilePath() : QString();
    // Loading torch takes half a second that nobody should wait for, drawing the icon more than the side bar.
    QObject::connect(&window, &MainWindow::firstPainted, &window, [&window, file] {
        QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/segue.svg")));
        if (!file.isEmpty()) window.opening().openFile(file);
        if (isFirstStart() && file.isEmpty()) window.startTour();
        window.session().training().loadEngine();
        ui::clearRunsFolder();
        window.runs().offerRecovery();
    });
    return QApplication::exec();
}

}  // namespace segue::app
