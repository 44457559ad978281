// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/run_tests.h"

#include <QApplication>
#include <QEvent>
#include <QStandardPaths>
#include <QTemporaryDir>

int main(int argc, char** argv)
{
    // Tests need no screen; ctest also starts the program to ask for its cases while building.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir home;  // settings and runs of its own: tests run side by side
    const QByteArray shared = qgetenv("SEGUE_TEST_HOME");  // unless two windows are to share them
    qputenv("HOME", shared.isEmpty() ? home.path().toLocal8Bit() : shared);
    QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Segue"));
    QApplication::setApplicationName(QStringLiteral("segue-tests"));
    QStandardPaths::setTestModeEnabled(true);
    const int result = segue::tests::runTests(argc, argv);
    // What a test closed and left to the event loop: its threads end before the program does.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return result;
}
