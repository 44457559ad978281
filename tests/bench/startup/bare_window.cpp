// SPDX-License-Identifier: GPL-3.0-or-later
// What `segue_bench startup` holds Segue's start against: the smallest Qt window that says anything, up to
// its first paint.
#include "first_paint.h"

#include <QApplication>
#include <QLabel>
#include <QMainWindow>
#include <QMenuBar>
#include <QStatusBar>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1280, 720);
    window.menuBar()->addMenu(QStringLiteral("File"));
    window.setCentralWidget(new QLabel(QStringLiteral("Open a dataset")));
    window.statusBar()->showMessage(QStringLiteral("Ready"));
    new segue::bench::EndAtFirstPaint(window);
    window.show();
    return QApplication::exec();
}
