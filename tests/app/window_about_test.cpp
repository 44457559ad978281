// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/about_window.h"
#include "window_driver.h"

#include <catch2/catch.hpp>

#include <QDialog>
#include <QTextBrowser>

using namespace segue::tests;

TEST_CASE("the about box names every library with its licence, and the versions there are")
{
    WindowDriver driver;
    REQUIRE(driver.loadEngine());
    segue::app::openAbout(driver.window(), driver.bench().engineInfo());
    auto* dialog = driver.window().findChild<QDialog*>(QStringLiteral("about"));
    REQUIRE(dialog);
    const QString text = dialog->findChild<QTextBrowser*>()->toPlainText();
    for (const char* name :
         {"Qt Charts", "QCustomPlot", "LibTorch", "oneDNN", "SQLite", "HDF5", "simdjson", "libarchive", "xxHash", "GNU General Public License"})
        CHECK(text.contains(QLatin1String(name)));
    CHECK(text.contains(QLatin1String(qVersion())));
    CHECK(text.contains(QString::fromStdString(driver.bench().engineInfo().torchVersion)));
    driver.screenshots(*dialog, QStringLiteral("about"));
}
