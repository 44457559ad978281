// SPDX-License-Identifier: GPL-3.0-or-later
// A window that is not maximised: nothing is cut off at its right.
#include "app/window/settings.h"
#include "ui/pages/data/data_page.h"
#include "ui/pages/windows/windows_page.h"
#include "window_driver.h"

#include <catch2/catch.hpp>

#include <QCoreApplication>
#include <QScrollArea>
#include <QScrollBar>

using namespace segue;
using namespace segue::tests;

namespace {

/// How much of a page lies beside its area.
int hidden(const QWidget* page)
{
    for (auto* parent = page->parentWidget(); parent != nullptr; parent = parent->parentWidget())
        if (const auto* area = qobject_cast<QScrollArea*>(parent))
            return std::max(0, page->width() - area->viewport()->width());
    return -1;
}

}  // namespace

TEST_CASE("the pages of the data fit in a window of 1200 pixels, with albums left out by hand too")
{
    app::applyTheme(1);  // whose letters and margins everybody sees
    WindowDriver driver;
    REQUIRE(driver.open(driver.albums(12)));
    auto choices = driver.session().choices().setup();
    choices.cleaning.exclude = {
        std::string(driver.session().dataset().prepared()->cleaned.albums->id({0, 1}))};
    driver.session().choices().choose(choices, QStringLiteral("leave out"));
    REQUIRE(driver.await([&] {
        return driver.session().dataset().prepared() &&
               driver.session().dataset().prepared()->cleaned.albums->albums.size() == 11;
    }));
    driver.window().resize(1200, 720);
    driver.window().showPage(ui::Page::Data);
    QCoreApplication::processEvents();
    auto* data = driver.window().findChild<ui::DataPage*>();
    CAPTURE(data->minimumSizeHint().width(), driver.window().width());
    CHECK(hidden(data) == 0);
    driver.screenshot(QStringLiteral("narrow-data"));
    driver.window().showPage(ui::Page::Windows);
    QCoreApplication::processEvents();
    auto* windows = driver.window().findChild<ui::WindowsPage*>();
    CAPTURE(windows->minimumSizeHint().width());
    CHECK(hidden(windows) == 0);
    driver.screenshot(QStringLiteral("narrow-windows"));
}
