// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/about_window.h"
#include "window_driver.h"

#include <catch2/catch.hpp>

#include <QDialog>
#include <QPushButton>
#include <QRegularExpression>
#include <QTextBrowser>

using namespace segue::tests;

TEST_CASE("the about box names every library with its licence, and the versions there are")
{
    WindowDriver driver;
    REQUIRE(driver.loadEngine());
    segue::app::openAbout(driver.window(), driver.session().training().engineInfo());
    auto* dialog = driver.window().findChild<QDialog*>(QStringLiteral("about"));
    REQUIRE(dialog);
    const QString text = dialog->findChild<QTextBrowser*>()->toPlainText();
    for (const char* name : {"Qt Charts", "QCustomPlot", "LibTorch", "oneDNN", "SQLite", "HDF5", "simdjson",
                             "libarchive", "xxHash", "GNU General Public License"})
        CHECK(text.contains(QLatin1String(name)));
    CHECK(text.contains(QLatin1String(qVersion())));
    const QStringList cells = text.split(QRegularExpression(QStringLiteral("\\s*\n+\\s*")));
    for (const char* name :
         {"HDF5", "simdjson", "fast_float", "libarchive", "zlib", "utf8proc", "xxHash", "Boost.Math"}) {
        INFO(name);
        const auto at = cells.indexOf(QLatin1String(name));
        REQUIRE((at >= 0 && at + 1 < cells.size()));
        CHECK(cells[at + 1].contains(QRegularExpression(QStringLiteral("^\\d+\\.\\d+"))));
    }
    auto* shut = dialog->findChild<QPushButton*>();
    REQUIRE(shut);
    CHECK(shut->isVisible());
    CHECK(text.contains(QString::fromStdString(driver.session().training().engineInfo().torchVersion)));
    driver.screenshots(*dialog, QStringLiteral("about"));
}
