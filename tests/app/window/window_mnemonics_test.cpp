// SPDX-License-Identifier: GPL-3.0-or-later
// The letter after Alt: it must reach one thing only among what is in view at once.
#include "app/window/settings.h"
#include "window_driver.h"

#include <catch2/catch.hpp>

#include <QAbstractButton>
#include <QCoreApplication>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>
#include <QTabWidget>

#include <map>

using namespace segue;
using namespace segue::tests;
using app::MainWindow;

namespace {

/// The texts that share a letter with an earlier one, one line each; "" = none.
std::string shared(const QStringList& texts)
{
    std::map<QString, QString> taken;
    std::string found;
    for (const QString& text : texts) {
        const QString letter = QKeySequence::mnemonic(text).toString();
        if (letter.isEmpty()) continue;
        const auto [before, isFree] = taken.emplace(letter, text);
        if (!isFree)
            found += letter.toStdString() + ": " + before->second.toStdString() + " | " + text.toStdString() +
                     '\n';
    }
    return found;
}

QStringList textsOf(const QList<QAction*>& actions)
{
    QStringList texts;
    for (const auto* action : actions) texts += action->text();
    return texts;
}

std::string sharedInMenus(const QWidget& window)
{
    std::string found;
    for (const auto* menu : window.findChildren<QMenu*>()) found += shared(textsOf(menu->actions()));
    return found;
}

std::string sharedInView(MainWindow& window)
{
    QStringList texts = textsOf(window.menuBar()->actions());
    for (const auto* button : window.findChildren<QAbstractButton*>())
        if (button->isVisible()) texts += button->text();
    for (const auto* bar : window.findChildren<QTabBar*>())
        for (int tab = 0; bar->isVisible() && tab < bar->count(); ++tab) texts += bar->tabText(tab);
    return shared(texts);
}

std::string sharedOnPages(MainWindow& window)
{
    std::string found;
    for (int page = 0; page < ui::Page::kPages; ++page) {
        window.showPage(page);
        QCoreApplication::processEvents();
        found += sharedInView(window);
    }
    auto* tabs = window.findChild<QTabWidget*>();
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        QCoreApplication::processEvents();
        found += sharedInView(window);
    }
    return found;
}

}  // namespace

TEST_CASE("in no language two things in view at once answer to the same letter")
{
    WindowDriver driver;
    REQUIRE(driver.loadEngine());
    REQUIRE(driver.open(driver.albums(20)));
    driver.setEpochs(2);
    driver.session().training().start();
    REQUIRE(driver.await([&] { return driver.session().outcome().evaluated() != nullptr; }));
    for (const auto& [code, name] : app::languages()) {
        INFO(code.toStdString());
        driver.window().switchLanguage(code);
        REQUIRE(driver.await([&] { return driver.window().isComplete(); }));
        CHECK(sharedInMenus(driver.window()) == "");
        CHECK(sharedOnPages(driver.window()) == "");
    }
    driver.setEpochs(500);
    driver.session().training().start();
    REQUIRE(driver.awaitEpoch(1));
    driver.session().training().ask(RunState::Pause);
    REQUIRE(driver.await([&] { return driver.session().activity().now() == ui::Activity::Kind::Paused; }));
    for (const auto& [code, name] : app::languages()) {
        INFO(code.toStdString());
        driver.window().switchLanguage(code);
        driver.window().showPage(ui::Page::Train);
        QCoreApplication::processEvents();
        CHECK(sharedInView(driver.window()) == "");
    }
    driver.window().switchLanguage(QStringLiteral("en"));
    driver.session().training().ask(RunState::Abort);
    REQUIRE(driver.await([&] { return !driver.session().training().isGoingOn(); }));
}
