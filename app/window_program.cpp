// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_program.h"

#include "app/main_window.h"
#include "app/window_settings.h"

#include <QApplication>
#include <QIcon>

namespace segue::app {

int runWindow(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Segue"));
    QApplication::setApplicationName(QStringLiteral("Segue"));
    QApplication::setApplicationVersion(QStringLiteral(SEGUE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("segue"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/segue.svg")));
    applyLanguage(languageChosen());
    applyTheme(themeChosen());

    MainWindow window;
    window.show();
    if (argc > 1)
        window.openFile(QString::fromLocal8Bit(argv[1]));
    else
        window.offerRecovery();
    return QApplication::exec();
}

}  // namespace segue::app
