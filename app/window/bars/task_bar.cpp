// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/bars/task_bar.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QGuiApplication>
#include <QVariantMap>

namespace segue::app {

void showTaskProgress(double share)
{
    static int shown = -1;  // per cent: the bus hears of each once
    const int now = share < 0 ? -1 : int(share * 100);
    if (now == shown) return;
    shown = now;
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) return;
    auto update = QDBusMessage::createSignal(QStringLiteral("/io/github/segue/Segue"),
                                             QStringLiteral("com.canonical.Unity.LauncherEntry"),
                                             QStringLiteral("Update"));
    update << QStringLiteral("application://%1.desktop").arg(QGuiApplication::desktopFileName())
           << QVariantMap{{QStringLiteral("progress"), now < 0 ? 0.0 : now / 100.0},
                          {QStringLiteral("progress-visible"), now >= 0}};
    bus.send(update);
}

}  // namespace segue::app
