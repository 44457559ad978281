// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures that leave the window and lead back to their run.
#include "ui/plots/picture_dialog.h"
#include "ui/plots/picture_run.h"
#include "window_driver.h"

#include <catch2/catch.hpp>

#include <QDialogButtonBox>
#include <QDir>
#include <QImage>
#include <QSpinBox>

using namespace segue;
using namespace segue::tests;

TEST_CASE("a saved picture of any format, given to the window, opens the run it comes from")
{
    WindowDriver driver;
    REQUIRE(driver.loadEngine());
    REQUIRE(driver.open(driver.albums(20)));
    driver.setEpochs(2);
    driver.bench().startTraining();
    REQUIRE(driver.await([&] { return driver.bench().evaluated() != nullptr; }));
    const QString folder = QString::fromStdString(driver.scratch() / "figures & more");
    REQUIRE(driver.window().exportInto(folder));
    const QString run = folder + QStringLiteral("/my run & co.segue");
    REQUIRE(driver.bench().saveRunAs(run));
    const std::string started = driver.bench().run()->started;

    for (const char* ending : {"png", "svg", "pdf"}) {
        INFO(ending);
        const auto named = ui::runOfPicture(folder + QStringLiteral("/roc.") + QLatin1String(ending));
        REQUIRE(named);
        CHECK(named->started.toStdString() == started);
        REQUIRE(driver.open(driver.albums(20)));
        CHECK_FALSE(driver.bench().run());
        driver.window().openFile(folder + QStringLiteral("/roc.") + QLatin1String(ending));
        REQUIRE(driver.await([&] { return driver.bench().run() != nullptr; }));
        CHECK(driver.bench().run()->started == started);
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
    driver.window().openFile(other);
    CHECK(driver.message().contains(QStringLiteral("no run is named in it")));
    image.setText(QStringLiteral("Comment"), QStringLiteral("Segue run gone.segue (2026-01-02T03:04:05Z), data x.csv (SHA-256 0), seed 1"));
    REQUIRE(image.save(other));
    driver.window().openFile(other);
    CHECK(driver.message().contains(QStringLiteral("gone.segue")));
    CHECK(driver.bench().table());
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
