// SPDX-License-Identifier: GPL-3.0-or-later
// What `segue_bench startup` measures beside: a Qt window without a word, up to its first paint.
#include "first_paint.h"

#include <QApplication>
#include <QMainWindow>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.resize(1280, 720);
    new segue::bench::EndAtFirstPaint(window);
    window.show();
    return QApplication::exec();
}
