// SPDX-License-Identifier: GPL-3.0-or-later
// The panels beside the pages, driven in the real window.
#include "app/window/docks.h"
#include "app/window/settings.h"
#include "ui/figures/plot_view.h"
#include "window_driver.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QDockWidget>
#include <QScrollArea>
#include <QSettings>
#include <QTest>
#include <QTreeWidget>
#include <QWindow>

#include <algorithm>

using namespace segue;
using namespace segue::tests;
using app::MainWindow;

namespace {

bool train(WindowDriver& driver)
{
    const auto before = driver.session().outcome().shelf().entries().size();
    driver.session().training().start();
    return driver.await([&] {
        return driver.session().outcome().shelf().entries().size() > before &&
               driver.session().outcome().evaluated();
    });
}

const plot::Plot& lossOf(MainWindow& window)
{
    for (auto* view : window.findChildren<ui::PlotView*>())
        if (view->plot().id == "loss") return view->plot();
    throw std::runtime_error("no loss is drawn");
}

long curvesOf(const plot::Plot& plot, plot::Role role)
{
    return std::ranges::count(plot.series, role, &plot::Series::role);
}

}  // namespace

TEST_CASE("earlier runs of the sitting lie under the curves, in their own colours, until they are unticked")
{
    WindowDriver driver;
    REQUIRE(driver.loadEngine());
    REQUIRE(driver.open(driver.albums(20)));
    driver.setEpochs(4);
    REQUIRE(train(driver));
    CHECK(curvesOf(lossOf(driver.window()), plot::Role::Run1) ==
          0);  // the run that is looked at is no earlier one
    auto choices = driver.session().choices().setup();
    choices.config.seed = 7;
    driver.session().choices().choose(choices, QStringLiteral("seed"));
    REQUIRE(driver.await([&] { return driver.session().dataset().prepared() != nullptr; }));
    REQUIRE(train(driver));
    CHECK(curvesOf(lossOf(driver.window()), plot::Role::Run1) == 2);
    CHECK(curvesOf(lossOf(driver.window()), plot::Role::Run2) == 0);

    driver.window().showPage(ui::Page::Train);
    QTest::keyClick(&driver.window(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    auto* dock = driver.window().findChild<QDockWidget*>(QStringLiteral("runs"));
    REQUIRE(dock->isVisible());
    auto* list = dock->findChild<QTreeWidget*>();
    REQUIRE(list);
    REQUIRE(list->topLevelItemCount() == 2);
    CHECK(list->topLevelItem(1)->text(2).contains(QStringLiteral("seed 7")));
    CHECK_FALSE(list->topLevelItem(0)->icon(0).isNull());
    app::applyTheme(2);
    QTest::qWait(0);
    driver.screenshot(QStringLiteral("runs-dock"));
    app::applyTheme(1);

    list->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
    REQUIRE(driver.await([&] { return curvesOf(lossOf(driver.window()), plot::Role::Run1) == 0; }));
    Q_EMIT list->itemActivated(list->topLevelItem(0), 0);
    REQUIRE(driver.await([&] {
        return driver.session().outcome().run() == nullptr ||
               driver.session().outcome().run()->path ==
                   driver.session().outcome().shelf().entries()[0].run->path;
    }));
}

TEST_CASE("with a dock beside it no page makes the window larger than a small laptop")
{
    WindowDriver driver;
    REQUIRE(driver.loadEngine());
    REQUIRE(driver.open(driver.albums(20)));
    driver.setEpochs(2);
    REQUIRE(train(driver));
    for (const char* name : {"glossary", "runs"}) driver.window().docks().show(QString::fromLatin1(name));
    for (int page = 0; page < ui::Page::kPages; ++page) {
        driver.window().showPage(page);
        QTest::qWait(0);
        INFO("page " << page);
        CHECK(driver.window().minimumSizeHint().width() <= 1280);
        CHECK(driver.window().minimumSizeHint().height() <= 720);
    }
}

TEST_CASE("beside a dock in a small window no page is wider than its place, in any language")
{
    WindowDriver driver;
    REQUIRE(driver.loadEngine());
    REQUIRE(driver.open(driver.albums(20)));
    driver.setEpochs(2);
    REQUIRE(train(driver));
    for (const char* dock : {"glossary", "steps"}) driver.window().docks().show(QString::fromLatin1(dock));
    for (const auto& [code, name] : app::languages()) {
        if (code != QStringLiteral("en")) driver.window().switchLanguage(code);
        driver.window().resize(1280, 720);
        for (int page = 0; page < ui::Page::kPages; ++page) {
            driver.window().showPage(page);
            QTest::qWait(0);
            const auto* area = qobject_cast<QScrollArea*>(driver.window().pages().currentWidget());
            REQUIRE(area);
            INFO(code.toStdString() << ", page " << page << ": " << area->widget()->minimumSizeHint().width()
                                    << " in " << area->viewport()->width());
            CHECK(area->widget()->width() <= area->viewport()->width());
            driver.screenshot(QStringLiteral("dock-%1-page%2").arg(code).arg(page + 1));
        }
    }
    driver.window().switchLanguage(QStringLiteral("en"));
}

TEST_CASE("docks stand where they were put, after a restart and in another language")
{
    QSettings().clear();
    {
        WindowDriver driver;
        driver.window().docks().show(QStringLiteral("glossary"));
        app::applyTheme(1);
        QTest::qWait(0);
        driver.screenshot(QStringLiteral("glossary-dock"));
        auto* dock = driver.window().findChild<QDockWidget*>(QStringLiteral("glossary"));
        CHECK(dock->width() < driver.window().width() / 2);
        driver.window().addDockWidget(Qt::LeftDockWidgetArea, dock);
        driver.window().switchLanguage(QStringLiteral("fi"));
        dock = driver.window().findChild<QDockWidget*>(QStringLiteral("glossary"));
        CHECK(dock->isVisible());
        CHECK(driver.window().dockWidgetArea(dock) == Qt::LeftDockWidgetArea);
        driver.window().switchLanguage(QStringLiteral("en"));
        driver.window().close();
    }
    WindowDriver again;
    auto* dock = again.window().findChild<QDockWidget*>(QStringLiteral("glossary"));
    CHECK(dock->isVisible());
    CHECK(again.window().dockWidgetArea(dock) == Qt::LeftDockWidgetArea);
    CHECK_FALSE(again.window().findChild<QDockWidget*>(QStringLiteral("runs"))->isVisible());
    dock->hide();
    again.window().close();
}

TEST_CASE(
    "a panel that floated comes back as a window that belongs to the main one, so that it stands above it")
{
    {
        WindowDriver driver;
        driver.window().docks().show(QStringLiteral("glossary"));
        driver.window().findChild<QDockWidget*>(QStringLiteral("glossary"))->setFloating(true);
        app::rememberWindow(driver.window());
    }
    WindowDriver driver;
    auto* dock = driver.window().findChild<QDockWidget*>(QStringLiteral("glossary"));
    REQUIRE(dock->isFloating());
    REQUIRE(driver.await([&] { return dock->isVisible(); }));
    CHECK(dock->windowHandle()->transientParent() == driver.window().windowHandle());
    dock->setFloating(false);
    dock->hide();
    app::rememberWindow(driver.window());
}
