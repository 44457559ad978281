// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures that leave the window and lead back to their run.
#include "app/window/opening.h"
#include "app/window/saving.h"
#include "ui/figures/picture_dialog.h"
#include "ui/figures/picture_run.h"
#include "ui/widgets/message_bar.h"
#include "window_driver.h"

#include <catch2/catch.hpp>

#include <QDialogButtonBox>
#include <QDir>
#include <QImage>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>

using namespace segue;
using namespace segue::tests;

TEST_CASE("a saved picture of any format, given to the window, opens the run it comes from")
{
    WindowDriver driver;
    REQUIRE(driver.loadEngine());
    REQUIRE(driver.open(driver.albums(20)));
    driver.setEpochs(2);
    driver.session().training().start();
    REQUIRE(driver.await([&] { return driver.session().outcome().evaluated() != nullptr; }));
    const QString folder = QString::fromStdString(driver.scratch() / "figures & more");
    REQUIRE(driver.exportInto(folder));
    const QString run = folder + QStringLiteral("/my run & co.segue");
    REQUIRE(driver.session().outcome().saveAs(run));
    const std::string started = driver.session().outcome().run()->started;

    for (const char* ending : {"png", "svg", "pdf"}) {
        INFO(ending);
        const auto named = ui::runOfPicture(folder + QStringLiteral("/roc.") + QLatin1String(ending));
        REQUIRE(named);
        CHECK(named->started == started);
        REQUIRE(driver.open(driver.albums(20)));
        CHECK_FALSE(driver.session().outcome().run());
        driver.window().opening().openFile(folder + QStringLiteral("/roc.") + QLatin1String(ending));
        REQUIRE(driver.await([&] { return driver.session().outcome().run() != nullptr; }));
        CHECK(driver.session().outcome().run()->started == started);
    }
}

TEST_CASE("a picture of something else, or of a run that is gone, is told and changes nothing")
{
    WindowDriver driver;
    REQUIRE(driver.open(driver.albums(6)));
    const QString other = QString::fromStdString(driver.scratch() / "other.png");
    QImage image(20, 20, QImage::Format_RGB32);
    image.fill(Qt::white);
    REQUIRE(image.save(other));
    driver.window().opening().openFile(other);
    CHECK(driver.message().contains(QStringLiteral("no run is named in it")));
    image.setText(QStringLiteral("Comment"),
                  QStringLiteral("Segue run gone.segue (2026-01-02T03:04:05Z), data x.csv (0), seed 1"));
    REQUIRE(image.save(other));
    driver.window().opening().openFile(other);
    CHECK(driver.message().contains(QStringLiteral("gone.segue")));
    CHECK(driver.session().dataset().table());
}

TEST_CASE("size, resolution and ground of a picture are chosen, and remembered")
{
    WindowDriver driver;
    auto* dialog = new ui::PictureDialog(&driver.window());
    dialog->open();
    driver.screenshots(*dialog, QStringLiteral("picture-dialog"));
    const auto boxes = dialog->findChildren<QSpinBox*>();
    REQUIRE(boxes.size() == 3);
    boxes[0]->setValue(800);
    boxes[1]->setValue(500);
    boxes[2]->setValue(100);
    const auto options = dialog->chosen({});
    CHECK(options.size == QSize(800, 500));
    CHECK(options.dpi == 100);
    dialog->accept();
    const ui::PictureDialog again(&driver.window());
    CHECK(again.chosen({}).size == QSize(800, 500));
}

TEST_CASE("the window answers while everything is exported, and the export can be stopped")
{
    WindowDriver driver;
    REQUIRE(driver.loadEngine());
    REQUIRE(driver.open(driver.albums(40)));
    driver.setEpochs(2);
    driver.session().training().start();
    REQUIRE(driver.await([&] { return driver.session().outcome().evaluated() != nullptr; }));
    const QString folder = QString::fromStdString(driver.scratch() / "all");
    int beats = 0;
    QTimer heart;
    QObject::connect(&heart, &QTimer::timeout, [&] { ++beats; });
    heart.start(0);
    REQUIRE(driver.exportInto(folder));
    const auto all = QDir(folder).entryList(QDir::Files).size();
    CHECK(all > 30);
    CHECK(beats > int(all) / 2);  // the window's events have their turn between the files
    CHECK(driver.message().contains(QString::number(all)));

    const QString part = QString::fromStdString(driver.scratch() / "part");
    bool over = false;
    QObject::connect(&driver.window().saving(), &app::Saving::exported, &driver.window(),
                     [&] { over = true; });
    driver.window().saving().exportInto(part);
    REQUIRE(driver.await([&] { return QDir(part).entryList(QDir::Files).size() >= 3; }));
    driver.window().messages()->findChild<QPushButton*>()->click();
    REQUIRE(driver.await([&] { return over; }));
    CHECK(QDir(part).entryList(QDir::Files).size() < all);
    CHECK(driver.message().startsWith(QStringLiteral("Stopped")));
}

TEST_CASE("a folder that cannot be made is told")
{
    WindowDriver driver;
    REQUIRE(driver.loadEngine());
    REQUIRE(driver.open(driver.albums(20)));
    driver.setEpochs(1);
    driver.session().training().start();
    REQUIRE(driver.await([&] { return driver.session().outcome().evaluated() != nullptr; }));
    CHECK_FALSE(driver.exportInto(QStringLiteral("/proc/nowhere")));
    CHECK(driver.message().contains(QStringLiteral("/proc/nowhere")));
}
