// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/place.h"
#include "window_driver.h"

#include <catch2/catch.hpp>

#include <QDBusConnection>
#include <QDBusMessage>
#include <QVariantMap>

#include <algorithm>

using namespace segue::tests;

namespace {

/// A dock that listens.
class Dock : public QObject {
    Q_OBJECT
public:
    QList<double> shares;
    bool visible = false;
public Q_SLOTS:
    void update(const QString& program, const QVariantMap& properties)
    {
        if (!program.startsWith(QStringLiteral("application://"))) return;
        visible = properties.value(QStringLiteral("progress-visible")).toBool();
        if (visible) shares += properties.value(QStringLiteral("progress")).toDouble();
    }
};

}  // namespace

TEST_CASE("the task bar hears how far a training is, and when it is over")
{
    auto bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("dock"));
    if (!bus.isConnected()) {
        WARN("SKIPPED: a session bus is not here");
        return;
    }
    Dock dock;
    REQUIRE(bus.connect({}, {}, QStringLiteral("com.canonical.Unity.LauncherEntry"), QStringLiteral("Update"),
                        &dock, SLOT(update(QString, QVariantMap))));
    WindowDriver driver;
    REQUIRE(driver.loadEngine());
    REQUIRE(driver.open(driver.albums(20)));
    driver.setEpochs(20);
    driver.session().training().start();
    REQUIRE(driver.await(
        [&] { return driver.session().outcome().evaluated() && !dock.visible && !dock.shares.isEmpty(); }));
    CHECK(std::ranges::is_sorted(dock.shares));
    CHECK(dock.shares.back() <= 1);
}

#include "task_bar_test.moc"
