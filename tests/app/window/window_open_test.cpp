// SPDX-License-Identifier: GPL-3.0-or-later
// The ways into the window: a dropped file, a recent one, the embedded sample, real albums.
#include "app/window/opening.h"
#include "app/window/settings.h"
#include "window_driver.h"

#include <catch2/catch.hpp>

#include <QCoreApplication>
#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

using namespace segue;
using segue::tests::WindowDriver;

namespace {

/// Drops a file on the middle of the window, as a file manager does.
void drop(QWidget& window, const QString& path)
{
    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(path)});
    const QPoint middle = window.rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    REQUIRE(enter.isAccepted());
    QDropEvent dropped(QPointF(middle), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &dropped);
}

}  // namespace

TEST_CASE("a file dropped on the window is opened and becomes the newest recent file")
{
    WindowDriver driver;
    const QString path = driver.albums();
    drop(driver.window(), path);
    REQUIRE(driver.await([&] { return driver.session().dataset().prepared() != nullptr; }));
    CHECK(driver.session().dataset().prepared()->table->source == path.toStdString());
    CHECK(driver.window().windowTitle().contains(QFileInfo(path).fileName()));
    REQUIRE_FALSE(app::recentFiles().isEmpty());
    CHECK(app::recentFiles().first() == path);
}

TEST_CASE("the sample opens from inside the program and says that it is synthetic")
{
    WindowDriver driver;
    driver.window().opening().openSample();
    REQUIRE(driver.await([&] { return driver.session().dataset().prepared() != nullptr; }));
    CHECK(driver.session().dataset().prepared()->cleaned.albums->albums.size() == 300);
    CHECK(driver.window().windowTitle().contains(QStringLiteral("synthetic")));
    CHECK(driver.message().contains(QStringLiteral("synthetic")));
    CHECK_FALSE(app::recentFiles().contains(
        QString::fromStdString(driver.session().dataset().prepared()->table->source)));
}

TEST_CASE("real albums open in the window")
{
    const auto albums = tests::shared("data/albums-spotify.csv");
    SEGUE_SKIP_WITHOUT(albums, "../shared/data/albums-spotify.csv");
    WindowDriver driver;
    REQUIRE(driver.open(QString::fromStdString(albums)));
    CHECK(driver.session().dataset().prepared()->samples.size() == 42403);
}
