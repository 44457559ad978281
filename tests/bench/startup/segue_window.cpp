// SPDX-License-Identifier: GPL-3.0-or-later
// Segue's window as the program opens it, up to its first paint.
#include "app/window/program.h"
#include "first_paint.h"

int main(int argc, char** argv)
{
    return segue::app::runWindow(argc, argv,
                                 [](QWidget& window) { new segue::bench::EndAtFirstPaint(window); });
}
