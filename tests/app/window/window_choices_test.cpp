// SPDX-License-Identifier: GPL-3.0-or-later
// What was chosen about a dataset, as files come and go, and what the window says where the choices leave
// nothing.
#include "ui/pages/data/leak_card.h"
#include "ui/pages/data/nothing_left.h"
#include "ui/tables/data_table.h"
#include "window_driver.h"

#include <catch2/catch.hpp>

#include <QCheckBox>
#include <QPushButton>
#include <QTest>

using namespace segue;
using segue::tests::WindowDriver;

namespace {

template <class Control>
Control* named(WindowDriver& driver, const char* begins)
{
    for (auto* one : driver.window().findChildren<Control*>())
        if (one->accessibleName().startsWith(QLatin1String(begins)) ||
            (one->accessibleName().isEmpty() && one->text() == QLatin1String(begins)))
            return one;
    return nullptr;
}

bool awaitPrepared(WindowDriver& driver)
{
    return driver.await([&] {
        return driver.bench().activity() == ui::Workbench::Activity::Idle && driver.bench().cleaned();
    });
}

/// Rules, albums by hand, windows and a trained network's size, all other than at first.
ui::Choices decideMuch(WindowDriver& driver)
{
    auto& bench = driver.bench();
    auto choices = bench.choices();
    choices.cleaning.on[std::size_t(data::Rule::Duplicates)] = false;
    choices.cleaning.stripEditions = true;
    choices.cleaning.exclude = {std::string(bench.table()->albumId[0])};
    choices.config.windows = 3;
    choices.config.minTracks = 4;
    choices.config.splitBy = features::SplitBy::Artist;
    choices.config.hiddenSize = 17;
    bench.choose(choices, QStringLiteral("much"));
    REQUIRE(driver.await([&] { return bench.prepared() && bench.prepared()->windows->windows == 3; }));
    return choices;
}

}  // namespace

TEST_CASE("another dataset begins with the default rules, and one step back has those before")
{
    WindowDriver driver;
    auto& bench = driver.bench();
    REQUIRE(driver.open(driver.albums(12)));
    const ui::Choices fresh = bench.choices();
    const ui::Choices decided = decideMuch(driver);

    REQUIRE(driver.open(driver.albums(20)));
    CHECK(bench.choices().cleaning == fresh.cleaning);
    CHECK(bench.choices().rules() == fresh.rules());
    CHECK(bench.choices().config.windows == 5);
    CHECK(bench.choices().config.splitBy == features::SplitBy::Album);
    CHECK(bench.choices().config.hiddenSize == 17);  // how a network is trained is no choice about albums
    CHECK(bench.prepared()->windows->windows == 5);
    CHECK(bench.prepared()->cleaned.albums->albums.size() == 20);

    REQUIRE(bench.undoStack()->count() == 1);
    bench.undoStack()->undo();
    REQUIRE(driver.await([&] { return bench.prepared() && bench.prepared()->windows->windows == 3; }));
    CHECK_FALSE(bench.choices().cleaning.on[std::size_t(data::Rule::Duplicates)]);
    CHECK(bench.choices().cleaning.exclude.empty());  // those were albums of the other file
    CHECK(bench.choices().config == decided.config);
    bench.undoStack()->redo();
    REQUIRE(driver.await([&] { return bench.prepared() && bench.prepared()->windows->windows == 5; }));
    CHECK(bench.choices().cleaning == fresh.cleaning);
}

TEST_CASE("a first dataset leaves nothing to undo, and the same file opened again keeps every choice")
{
    WindowDriver driver;
    auto& bench = driver.bench();
    const QString path = driver.albums(12);
    REQUIRE(driver.open(path));
    CHECK(bench.undoStack()->count() == 0);
    const ui::Choices decided = decideMuch(driver);
    REQUIRE(driver.open(path));
    CHECK(bench.choices() == decided);
    CHECK(bench.undoStack()->count() == 1);
    REQUIRE(awaitPrepared(driver));
    CHECK(bench.prepared()->windows->windows == 3);
    CHECK(bench.prepared()->cleaned.albums->albums.size() < 12);

    data::ReadOptions how;
    how.fields["tempo"] = data::Field::Ignored;
    bench.open(path, how);
    REQUIRE(driver.await([&] { return !bench.table()->column("tempo") && bench.prepared(); }));
    CHECK(bench.choices() == decided);
}

TEST_CASE("where the rules leave nothing the page says which took the last albums, and undoes it")
{
    WindowDriver driver;
    auto& bench = driver.bench();
    REQUIRE(driver.open(driver.albums(12)));
    auto* notice = driver.window().findChild<ui::NothingLeft*>();
    auto* use = named<QPushButton>(driver, "Use 12 album(s)");
    REQUIRE((notice && use));
    CHECK(notice->isHidden());
    auto choices = bench.choices();
    choices.config.minTracks = 900;
    bench.choose(choices, QStringLiteral("album length"));
    REQUIRE(driver.await([&] { return bench.prepareError().has_value(); }));
    CHECK(notice->isVisible());
    CHECK(notice->words() == QStringLiteral("No album is left: the rule \"Length\" took out the last 12."));
    CHECK_FALSE(use->isEnabled());
    auto* removed = named<QPushButton>(driver, "What the rule \"Length\" took out");
    REQUIRE(removed);
    CHECK(removed->isEnabled());
    CHECK(removed->text() == QStringLiteral("−12"));
    for (auto* label : driver.window().findChildren<QLabel*>())
        if (label->isVisible()) CHECK_FALSE(label->text().endsWith(QStringLiteral("...")));
    driver.screenshots(driver.window(), QStringLiteral("data-nothing-left"));

    QTest::mouseClick(notice->undoButton(), Qt::LeftButton);
    REQUIRE(driver.await([&] { return bench.prepared() != nullptr; }));
    CHECK(notice->isHidden());
    bench.undoStack()->redo();
    REQUIRE(driver.await([&] { return bench.prepareError().has_value(); }));
    CHECK(notice->remedyButton()->text() == QStringLiteral("Switch off \"Length\""));
    QTest::mouseClick(notice->remedyButton(), Qt::LeftButton);
    REQUIRE(driver.await([&] { return bench.prepared() != nullptr; }));
    CHECK(bench.prepared()->cleaned.albums->albums.size() == 12);
}

TEST_CASE("albums all left out by hand can be taken back in one undoable step")
{
    WindowDriver driver;
    auto& bench = driver.bench();
    REQUIRE(driver.open(driver.albums(3)));
    auto choices = bench.choices();
    for (const auto& album : bench.prepared()->cleaned.albums->albums)
        choices.cleaning.exclude.emplace_back(bench.prepared()->cleaned.albums->id(album));
    std::ranges::sort(choices.cleaning.exclude);
    bench.choose(choices, QStringLiteral("all out"));
    REQUIRE(driver.await([&] { return bench.prepareError().has_value(); }));
    auto* notice = driver.window().findChild<ui::NothingLeft*>();
    CHECK(notice->words() == QStringLiteral("No album is left: the last 3 were left out by hand."));
    QTest::mouseClick(notice->remedyButton(), Qt::LeftButton);
    REQUIRE(driver.await([&] { return bench.prepared() != nullptr; }));
    CHECK(bench.choices().cleaning.exclude.empty());
    bench.undoStack()->undo();
    REQUIRE(driver.await([&] { return bench.prepareError().has_value(); }));
    CHECK(notice->isVisible());
}

TEST_CASE("albums of one track each say that a transition needs two")
{
    WindowDriver driver;
    auto& bench = driver.bench();
    const auto path = tests::writeFile(driver.scratch() / "singles.csv",
                                       "album_id,track_number,tempo\na,1,100\nb,1,90\nc,1,80\n");
    driver.open(QString::fromStdString(path));
    auto* notice = driver.window().findChild<ui::NothingLeft*>();
    REQUIRE(driver.await([&] { return notice->isVisible(); }));
    CHECK(notice->words().contains(QStringLiteral("\"Length\" took out the last 3")));
    CHECK_FALSE(notice->undoButton()->isEnabled());
    CHECK_FALSE(notice->undoButton()->toolTip().isEmpty());
    auto choices = bench.choices();
    choices.cleaning.on[std::size_t(data::Rule::Length)] = false;
    bench.choose(choices, QStringLiteral("lengths"));
    REQUIRE(driver.await([&] { return notice->words().contains(QStringLiteral("one track each")); }));
    CHECK(notice->undoButton()->isEnabled());
}
