// SPDX-License-Identifier: GPL-3.0-or-later
// The window driven by keys alone: the palette, the tour, the focus on its way round a page.
#include "app/dialogs/tour.h"
#include "app/palette/action_palette.h"
#include "app/window/bars/side_bar.h"
#include "app/window/settings.h"
#include "evaluated_window.h"
#include "ui/figures/corner_menu.h"
#include "ui/forms/config_form.h"
#include "ui/forms/number_box.h"
#include "ui/pages/evaluate/tabs/overview_tab.h"
#include "ui/pages/page.h"
#include "ui/widgets/message_bar.h"

#include <catch2/catch.hpp>

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QScrollArea>
#include <QTest>
#include <QToolButton>

using namespace segue;
using namespace segue::tests;
using app::MainWindow;

namespace {

/// Opens the palette, types, and gives what is found.
QStringList found(WindowDriver& driver, const char* text, const char* screenshot = nullptr)
{
    delete driver.window().findChild<app::ActionPalette*>();
    driver.window().activateWindow();
    QCoreApplication::processEvents();
    QTest::keyClick(&driver.window(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    auto* palette = driver.window().findChild<app::ActionPalette*>();
    REQUIRE(palette);
    QTest::keyClicks(palette->findChild<QLineEdit*>(), QLatin1String(text));
    if (screenshot) driver.screenshots(*palette, QLatin1String(screenshot));
    QStringList names;
    const auto* list = palette->findChild<QListWidget*>();
    for (int row = 0; row < list->count(); ++row) names += list->item(row)->text();
    return names;
}

void runFound(WindowDriver& driver)
{
    auto* palette = driver.window().findChild<app::ActionPalette*>();
    QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Return);
}

bool hasFocusFrame(const QWidget* widget) { return widget && !qobject_cast<const QScrollArea*>(widget); }

/// Wholly inside every area that it is scrolled in, or filling it.
bool inView(const QWidget* widget)
{
    for (auto* parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        const auto* area = qobject_cast<QScrollArea*>(parent);
        if (!area) continue;
        const QRect place(widget->mapTo(area->viewport(), QPoint(0, 0)), widget->size());
        const QRect seen = place.intersected(area->viewport()->rect());
        if (seen.height() < std::min(place.height(), area->viewport()->height() / 2)) return false;
    }
    return true;
}

}  // namespace

TEST_CASE(
    "the palette knows the plots in view, the tabs of the result, the reset of the form and languages by "
    "their English names")
{
    WindowDriver driver;
    evaluated<ui::OverviewTab>(driver);
    const QStringList pictures = found(driver, "save pict", "palette-plots");
    REQUIRE_FALSE(pictures.isEmpty());
    CHECK(std::ranges::all_of(
        pictures, [](const QString& name) { return name.endsWith(QStringLiteral(" › Save picture")); }));
    CHECK_FALSE(found(driver, "show as table").isEmpty());
    CHECK_FALSE(found(driver, "save numbers").isEmpty());
    CHECK(found(driver, "finn").size() == 1);
    CHECK(found(driver, "portug").size() == 1);
    CHECK(found(driver, "reset form").size() == 1);
    CHECK(found(driver, "runs of").front().startsWith(QStringLiteral("View › ")));
    REQUIRE(found(driver, "epochs").contains(QStringLiteral("Evaluate › Epochs")));

    REQUIRE(found(driver, "evaluate numbers").size() == 1);
    runFound(driver);
    CHECK(named<QTabWidget>(driver.window(), "Views of the result")->currentIndex() == 7);
    driver.window().showPage(ui::Page::Train);
    QCoreApplication::processEvents();
    QApplication::clipboard()->clear();
    REQUIRE(found(driver, "copy loss").size() == 1);
    runFound(driver);
    CHECK(QApplication::clipboard()->mimeData()->hasImage());

    auto choices = driver.session().choices().setup();
    choices.config.learningRate = 0.5;
    driver.session().choices().choose(choices, QStringLiteral("rate"));
    found(driver, "reset form");
    runFound(driver);
    CHECK(driver.session().choices().setup().config.learningRate == model::Config().learningRate);
}

TEST_CASE("the palette says when nothing is found, in a small box")
{
    WindowDriver driver;
    const QStringList all = found(driver, "", "palette");
    CHECK(all.size() > 20);
    const int high = driver.window().findChild<app::ActionPalette*>()->height();
    CHECK(found(driver, "zzz", "palette-nothing").isEmpty());
    auto* palette = driver.window().findChild<app::ActionPalette*>();
    CHECK(palette->height() < high / 2);
    bool said = false;
    for (auto* label : palette->findChildren<QLabel*>())
        said = said || (label->isVisible() && label->text() == QStringLiteral("Nothing found"));
    CHECK(said);
}

TEST_CASE("Tab shows the focus wherever it goes, and brings it into view")
{
    WindowDriver driver;
    driver.window().resize(1280, 720);
    evaluated<ui::OverviewTab>(driver);
    for (const int page : {ui::Page::Train, ui::Page::Evaluate, ui::Page::Data}) {
        driver.window().showPage(page);
        driver.window().findChild<app::SideBar*>()->entry(page)->setFocus();
        for (int step = 0; step < 60; ++step) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QCoreApplication::processEvents();
            const auto* focus = QApplication::focusWidget();
            INFO("page " << page << ", stop " << step << ": "
                         << (focus ? focus->metaObject()->className() : "nothing") << ' '
                         << (focus ? focus->accessibleName().toStdString() : ""));
            REQUIRE(hasFocusFrame(focus));
            REQUIRE(inView(focus));
        }
    }
}

TEST_CASE("Shift and F10 open the menu of the plot that has the focus")
{
    WindowDriver driver;
    auto& tab = evaluated<ui::OverviewTab>(driver);
    auto* plot = view(tab, "roc");
    REQUIRE(driver.await(
        [&] { return plot->findChild<QToolButton*>()->isVisible(); }));  // it is drawn a moment later
    plot->setFocus();
    QTest::keyClick(plot, Qt::Key_F10, Qt::ShiftModifier);
    auto* menu = plot->findChild<ui::CornerMenu*>();
    CHECK(menu->isVisible());
    menu->close();
}

TEST_CASE(
    "a message has a place of its own below the page: it covers nothing, and the page's head stays where it "
    "is")
{
    WindowDriver driver;
    QCoreApplication::processEvents();
    auto& pages = driver.window().pages();
    const auto placeOf = [&](const QWidget& widget) {
        return QRect(widget.mapTo(&driver.window(), QPoint()), widget.size());
    };
    const QRect before = placeOf(pages);
    const QSize window = driver.window().size();
    driver.window().messages()->tell(ui::MessageBar::Kind::Information,
                                     QStringLiteral("Something happened."));
    QCoreApplication::processEvents();
    CHECK(driver.window().messages()->isVisible());
    CHECK_FALSE(placeOf(*driver.window().messages()).intersects(placeOf(pages)));
    CHECK(placeOf(pages).topLeft() == before.topLeft());
    CHECK(driver.window().size() == window);
    CHECK(driver.window().messages()->width() == pages.width());
    driver.screenshot(QStringLiteral("message"));
    driver.window().resize(driver.window().width() + 100, driver.window().height());
    QCoreApplication::processEvents();
    CHECK(driver.window().messages()->width() == pages.width());
    ui::tellNear(pages, ui::MessageBar::Kind::Problem, QStringLiteral("Told from inside."));
    CHECK(driver.message() == QStringLiteral("Told from inside."));
}

TEST_CASE("a step says what was changed to what")
{
    WindowDriver driver;
    REQUIRE(driver.open(driver.albums(12)));
    driver.window().showPage(ui::Page::Train);
    auto* epochs =
        driver.window().findChild<ui::ConfigForm*>()->findChild<ui::NumberBox*>(QStringLiteral("epochs"));
    epochs->selectAll();
    QTest::keyClicks(epochs, QStringLiteral("25"));
    CHECK(driver.session().choices().undoStack()->undoText() == QStringLiteral("Epochs: 25"));
    CHECK(driver.session().choices().undoStack()->count() == 1);
}
