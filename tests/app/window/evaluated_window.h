// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/plot_view.h"
#include "ui/pages/evaluate/tabs/controls_tab.h"
#include "window_driver.h"

#include <catch2/catch.hpp>

#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>

#include <algorithm>
#include <functional>

namespace segue::tests {

/// A child by what assistive technology calls it.
template <class W>
W* named(QWidget& parent, const char* name)
{
    const auto all = parent.findChildren<W*>();
    const auto found =
        std::ranges::find_if(all, [&](const W* one) { return one->accessibleName() == QLatin1String(name); });
    return found == all.end() ? nullptr : *found;
}

inline QPushButton* button(QWidget& parent, const char* words)
{
    const auto all = parent.findChildren<QPushButton*>();
    const auto found = std::ranges::find_if(all, [&](const QPushButton* one) {
        return one->text().remove(QLatin1Char('&')).startsWith(QLatin1String(words));
    });
    return found == all.end() ? nullptr : *found;
}

inline ui::PlotView* view(QWidget& parent, const char* id)
{
    for (auto* one : parent.findChildren<ui::PlotView*>())
        if (one->plot().id == id) return one;
    return nullptr;
}

/// Trains small albums with `config` and shows one tab of the Evaluate page.
template <class Tab>
Tab& evaluated(WindowDriver& driver, const std::function<void(model::Config&)>& config = {})
{
    REQUIRE(driver.open(driver.albums()));
    driver.setEpochs(6);
    auto choices = driver.session().choices().setup();
    if (config) config(choices.config);
    driver.session().choices().choose(choices, QStringLiteral("test"));
    REQUIRE(driver.loadEngine());
    REQUIRE(driver.await([&] { return driver.session().dataset().prepared() != nullptr; }));
    driver.session().training().start();
    REQUIRE(driver.await([&] { return driver.session().outcome().evaluated() != nullptr; }));
    driver.window().showPage(ui::Page::Evaluate);
    auto* tab = driver.window().findChild<Tab*>();
    REQUIRE(tab);
    auto* tabs = named<QTabWidget>(driver.window(), "Views of the result");
    REQUIRE(tabs);
    for (int i = 0; i < tabs->count(); ++i)
        if (tabs->widget(i)->isAncestorOf(tab)) tabs->setCurrentIndex(i);
    REQUIRE(driver.await([&] { return tab->isVisible(); }));
    return *tab;
}

/// Chooses a control by its name.
inline void choose(ui::ControlsTab& tab, const char* control)
{
    auto* list = named<QListWidget>(tab, "Controls");
    REQUIRE(list);
    const auto found = list->findItems(QLatin1String(control), Qt::MatchExactly);
    REQUIRE(found.size() == 1);
    list->setCurrentItem(found.front());
}

}  // namespace segue::tests
