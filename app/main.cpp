// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command_line.h"
#include "app/window/program.h"

int main(int argc, char** argv)
{
    if (segue::app::isCommandLine(argc, argv)) return segue::app::runCommandLine(argc, argv);
    return segue::app::runWindow(argc, argv);
}
