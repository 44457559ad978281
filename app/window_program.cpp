// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_program.h"

#include "app/main_window.h"
#include "ui/theme.h"

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
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/segue.svg")));
    ui::Theme::apply(application, ui::ThemeChoice::System);

    MainWindow window;
    window.show();
    if (argc > 1) window.openFile(QString::fromLocal8Bit(argv[1]));
    return QApplication::exec();
}

}  // namespace segue::app
