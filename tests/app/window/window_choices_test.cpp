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
        return driver.session().activity().now() == ui::Activity::Kind::Idle &&
               driver.session().dataset().cleaned();
    });
}

/// Rules, albums by hand, windows and a trained network's size, all other than at first.
ui::Setup decideMuch(WindowDriver& driver)
{
    auto& session = driver.session();
    auto choices = session.choices().setup();
    choices.cleaning.on[std::size_t(data::Rule::Duplicates)] = false;
    choices.cleaning.stripEditions = true;
    choices.cleaning.exclude = {std::string(session.dataset().table()->albumId[0])};
    choices.config.windows = 3;
    choices.config.minTracks = 4;
    choices.config.splitBy = features::SplitBy::Artist;
    choices.config.hiddenSize = 17;
    session.choices().choose(choices, QStringLiteral("much"));
    REQUIRE(driver.await(
        [&] { return session.dataset().prepared() && session.dataset().prepared()->windows->windows == 3; }));
    return choices;
}

}  // namespace

TEST_CASE("another dataset begins with the default rules, and one step back has those before")
{
    WindowDriver driver;
    auto& session = driver.session();
    REQUIRE(driver.open(driver.albums(12)));
    const ui::Setup fresh = session.choices().setup();
    const ui::Setup decided = decideMuch(driver);

    REQUIRE(driver.open(driver.albums(20)));
    CHECK(session.choices().setup().cleaning == fresh.cleaning);
    CHECK(session.choices().setup().rules() == fresh.rules());
    CHECK(session.choices().setup().config.windows == 5);
    CHECK(session.choices().setup().config.splitBy == features::SplitBy::Album);
    CHECK(session.choices().setup().config.hiddenSize ==
          17);  // how a network is trained is no choice about albums
    CHECK(session.dataset().prepared()->windows->windows == 5);
    CHECK(session.dataset().prepared()->cleaned.albums->albums.size() == 20);

    REQUIRE(session.choices().undoStack()->count() == 1);
    session.choices().undoStack()->undo();
    REQUIRE(driver.await(
        [&] { return session.dataset().prepared() && session.dataset().prepared()->windows->windows == 3; }));
    CHECK_FALSE(session.choices().setup().cleaning.on[std::size_t(data::Rule::Duplicates)]);
    CHECK(session.choices().setup().cleaning.exclude.empty());  // those were albums of the other file
    CHECK(session.choices().setup().config == decided.config);
    session.choices().undoStack()->redo();
    REQUIRE(driver.await(
        [&] { return session.dataset().prepared() && session.dataset().prepared()->windows->windows == 5; }));
    CHECK(session.choices().setup().cleaning == fresh.cleaning);
}

TEST_CASE("a first dataset leaves nothing to undo, and the same file opened again keeps every choice")
{
    WindowDriver driver;
    auto& session = driver.session();
    const QString path = driver.albums(12);
    REQUIRE(driver.open(path));
    CHECK(session.choices().undoStack()->count() == 0);
    const ui::Setup decided = decideMuch(driver);
    REQUIRE(driver.open(path));
    CHECK(session.choices().setup() == decided);
    CHECK(session.choices().undoStack()->count() == 1);
    REQUIRE(awaitPrepared(driver));
    CHECK(session.dataset().prepared()->windows->windows == 3);
    CHECK(session.dataset().prepared()->cleaned.albums->albums.size() < 12);

    data::ReadOptions how;
    how.fields["tempo"] = data::Field::Ignored;
    session.dataset().open(path, how);
    REQUIRE(driver.await(
        [&] { return !session.dataset().table()->column("tempo") && session.dataset().prepared(); }));
    CHECK(session.choices().setup() == decided);
}

TEST_CASE("where the rules leave nothing the page says which took the last albums, and undoes it")
{
    WindowDriver driver;
    auto& session = driver.session();
    REQUIRE(driver.open(driver.albums(12)));
    auto* notice = driver.window().findChild<ui::NothingLeft*>();
    auto* use = named<QPushButton>(driver, "Use 12 album(s)");
    REQUIRE((notice && use));
    CHECK(notice->isHidden());
    auto choices = session.choices().setup();
    choices.config.minTracks = 900;
    session.choices().choose(choices, QStringLiteral("album length"));
    REQUIRE(driver.await([&] { return session.dataset().prepareError().has_value(); }));
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
    REQUIRE(driver.await([&] { return session.dataset().prepared() != nullptr; }));
    CHECK(notice->isHidden());
    session.choices().undoStack()->redo();
    REQUIRE(driver.await([&] { return session.dataset().prepareError().has_value(); }));
    CHECK(notice->remedyButton()->text() == QStringLiteral("Switch off \"Length\""));
    QTest::mouseClick(notice->remedyButton(), Qt::LeftButton);
    REQUIRE(driver.await([&] { return session.dataset().prepared() != nullptr; }));
    CHECK(session.dataset().prepared()->cleaned.albums->albums.size() == 12);
}

TEST_CASE("albums all left out by hand can be taken back in one undoable step")
{
    WindowDriver driver;
    auto& session = driver.session();
    REQUIRE(driver.open(driver.albums(3)));
    auto choices = session.choices().setup();
    for (const auto& album : session.dataset().prepared()->cleaned.albums->albums)
        choices.cleaning.exclude.emplace_back(session.dataset().prepared()->cleaned.albums->id(album));
    std::ranges::sort(choices.cleaning.exclude);
    session.choices().choose(choices, QStringLiteral("all out"));
    REQUIRE(driver.await([&] { return session.dataset().prepareError().has_value(); }));
    auto* notice = driver.window().findChild<ui::NothingLeft*>();
    CHECK(notice->words() == QStringLiteral("No album is left: the last 3 were left out by hand."));
    QTest::mouseClick(notice->remedyButton(), Qt::LeftButton);
    REQUIRE(driver.await([&] { return session.dataset().prepared() != nullptr; }));
    CHECK(session.choices().setup().cleaning.exclude.empty());
    session.choices().undoStack()->undo();
    REQUIRE(driver.await([&] { return session.dataset().prepareError().has_value(); }));
    CHECK(notice->isVisible());
}

TEST_CASE("albums of one track each say that a transition needs two")
{
    WindowDriver driver;
    auto& session = driver.session();
    const auto path = tests::writeFile(driver.scratch() / "singles.csv",
                                       "album_id,track_number,tempo\na,1,100\nb,1,90\nc,1,80\n");
    driver.open(QString::fromStdString(path));
    auto* notice = driver.window().findChild<ui::NothingLeft*>();
    REQUIRE(driver.await([&] { return notice->isVisible(); }));
    CHECK(notice->words().contains(QStringLiteral("\"Length\" took out the last 3")));
    CHECK_FALSE(notice->undoButton()->isEnabled());
    CHECK_FALSE(notice->undoButton()->toolTip().isEmpty());
    auto choices = session.choices().setup();
    choices.cleaning.on[std::size_t(data::Rule::Length)] = false;
    session.choices().choose(choices, QStringLiteral("lengths"));
    REQUIRE(driver.await([&] { return notice->words().contains(QStringLiteral("one track each")); }));
    CHECK(notice->undoButton()->isEnabled());
}
