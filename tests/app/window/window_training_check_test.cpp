// SPDX-License-Identifier: GPL-3.0-or-later
// What a training would meet is said before it starts, where the field is.
#include "ui/forms/config_form.h"
#include "ui/forms/number_box.h"
#include "ui/forms/param_field.h"
#include "ui/pages/windows/preparation_card.h"
#include "window_driver.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolTip>

using namespace segue;
using segue::tests::WindowDriver;

namespace {

/// What stands below a parameter's field; "" = nothing.
QString saidAt(WindowDriver& driver, const char* parameter)
{
    auto* form = driver.window().findChild<ui::ConfigForm*>();
    for (auto* field : form->findChildren<ui::ParamField*>()) {
        if (field->info().name != parameter) continue;
        const auto labels = field->findChildren<QLabel*>();
        return labels.back()->isVisibleTo(field) ? labels.back()->text() : QString();
    }
    return {};
}

QPushButton* start(WindowDriver& driver)
{
    return driver.window().findChild<QPushButton*>(QStringLiteral("startTraining"));
}

QString tableOf(WindowDriver& driver, const std::function<std::string(int album, int track)>& valence)
{
    std::string text = "album_id,track_number,valence,mode\n";
    for (int album = 1; album <= 12; ++album)
        for (int track = 1; track <= 4; ++track)
            text +=
                std::to_string(album) + ',' + std::to_string(track) + ',' + valence(album, track) + ",1\n";
    return QString::fromStdString(tests::writeFile(driver.scratch() / "table.csv", text));
}

}  // namespace

TEST_CASE("a batch larger than the data and a constant feature are told at their fields")
{
    WindowDriver driver;
    REQUIRE(driver.open(tableOf(
        driver, [](int album, int track) { return std::to_string(0.1 * ((album * 7 + track * 3) % 10)); })));
    driver.window().showPage(ui::Page::Train);
    REQUIRE(driver.await([&] { return saidAt(driver, "features").contains(QLatin1String("mode")); }));
    CHECK(saidAt(driver, "features").contains(QLatin1String("tells the network nothing")));
    CHECK(saidAt(driver, "batch_size").contains(QLatin1String("a batch takes all of them")));
    CHECK(start(driver)->isEnabled());
    QCoreApplication::processEvents();
    driver.screenshot(QStringLiteral("train-notes"));

    auto choices = driver.session().choices().setup();
    choices.config.batchSize = 4;
    driver.session().choices().choose(choices, QStringLiteral("a small batch"));
    CHECK(driver.await(
        [&] { return saidAt(driver, "batch_size").isEmpty() && !saidAt(driver, "features").isEmpty(); }));
}

TEST_CASE("a target that only rises, and more folds than albums, disable the start with the reason")
{
    WindowDriver driver;
    REQUIRE(driver.open(tableOf(driver, [](int, int track) { return std::to_string(0.1 * track); })));
    driver.window().showPage(ui::Page::Train);
    REQUIRE(driver.await([&] { return !start(driver)->isEnabled(); }));
    CHECK(start(driver)->toolTip().contains(QLatin1String("'valence' only ever goes one way")));

    auto choices = driver.session().choices().setup();
    choices.config.folds = 50;
    driver.session().choices().choose(choices, QStringLiteral("many folds"));
    CHECK(driver.await([&] { return start(driver)->toolTip().contains(QLatin1String("too few albums")); }));
}

TEST_CASE("a field with no number in it disables the start with the reason, F5 too, until the text is right")
{
    WindowDriver driver;
    REQUIRE(driver.open(driver.albums(30)));
    REQUIRE(driver.loadEngine());
    driver.window().showPage(ui::Page::Train);
    REQUIRE(driver.await([&] { return start(driver)->isEnabled(); }));
    auto* form = driver.window().findChild<ui::ConfigForm*>();
    auto* rate = form->findChild<ui::NumberBox*>(QStringLiteral("learning_rate"));
    rate->selectAll();
    QTest::keyClicks(rate, QStringLiteral("50"));
    CHECK(rate->text() == QStringLiteral("50"));
    CHECK_FALSE(start(driver)->isEnabled());
    CHECK(start(driver)->toolTip().contains(QLatin1String("Learning rate")));
    CHECK(saidAt(driver, "learning_rate").contains(QLatin1String("Needs")));
    QCoreApplication::processEvents();
    driver.screenshot(QStringLiteral("train-wrong-number"));
    for (auto* action : driver.window().findChildren<QAction*>())
        if (action->shortcut() == QKeySequence(Qt::Key_F5)) action->trigger();
    CHECK_FALSE(driver.session().training().isGoingOn());
    rate->selectAll();
    QTest::keyClicks(rate, QStringLiteral("0.003"));
    CHECK(rate->text() == QStringLiteral("0.003"));
    CHECK(driver.session().choices().setup().config.learningRate == 0.003);
    CHECK(start(driver)->isEnabled());
}

TEST_CASE("a field of the preparation with no number in it disables the start too, and says where it stands")
{
    WindowDriver driver;
    REQUIRE(driver.open(driver.albums(30)));
    REQUIRE(driver.loadEngine());
    REQUIRE(driver.await([&] { return start(driver)->isEnabled(); }));
    driver.window().showPage(ui::Page::Windows);
    auto* share = driver.window().findChild<ui::PreparationCard*>()->findChild<ui::NumberBox*>(
        QStringLiteral("test_share"));
    share->selectAll();
    QTest::keyClicks(share, QStringLiteral("7"));
    driver.window().showPage(ui::Page::Train);
    CHECK_FALSE(start(driver)->isEnabled());
    CHECK(start(driver)->toolTip().startsWith(QLatin1String("Windows page, Test share: Needs")));
    for (auto* action : driver.window().findChildren<QAction*>())
        if (action->shortcut() == QKeySequence(Qt::Key_F5)) action->trigger();
    CHECK_FALSE(driver.session().training().isGoingOn());

    auto* same =
        driver.window().findChild<ui::ConfigForm*>()->findChild<ui::NumberBox*>(QStringLiteral("test_share"));
    same->selectAll();
    QTest::keyClicks(same, QStringLiteral("0.3"));
    CHECK(share->text().startsWith(same->text()));  // another value takes the place of what was typed amiss
    CHECK(start(driver)->isEnabled());
}

TEST_CASE(
    "Ctrl+Z in a number field undoes the choice, and letter by letter while something is being typed there")
{
    WindowDriver driver;
    REQUIRE(driver.open(driver.albums(30)));
    driver.window().showPage(ui::Page::Train);
    auto* form = driver.window().findChild<ui::ConfigForm*>();
    auto* epochs = form->findChild<ui::NumberBox*>(QStringLiteral("epochs"));
    const auto before = driver.session().choices().setup().config.epochs;
    epochs->setFocus(Qt::TabFocusReason);
    epochs->selectAll();
    QTest::keyClicks(epochs, QStringLiteral("30"));
    REQUIRE(driver.session().choices().setup().config.epochs == 30);
    QTest::keyClick(epochs, Qt::Key_Tab);
    auto* next = QApplication::focusWidget();
    REQUIRE(qobject_cast<ui::NumberBox*>(next));
    REQUIRE(next != epochs);
    QTest::keyClick(next, Qt::Key_Z, Qt::ControlModifier);
    CHECK(driver.session().choices().setup().config.epochs == before);
    CHECK(epochs->value() == double(before));
    QTest::keySequence(next, QKeySequence::Redo);
    CHECK(driver.session().choices().setup().config.epochs == 30);

    epochs->setFocus(Qt::OtherFocusReason);
    epochs->selectAll();
    QTest::keyClicks(epochs, QStringLiteral("4x"));
    QTest::keyClick(epochs, Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(epochs->text().contains(QLatin1Char('x')));
    CHECK(driver.session().choices().setup().config.epochs != before);
}

TEST_CASE("a field tells what it may be and what the preset says, to the keyboard too")
{
    WindowDriver driver;
    REQUIRE(driver.open(driver.albums(30)));
    driver.window().showPage(ui::Page::Train);
    auto* form = driver.window().findChild<ui::ConfigForm*>();
    auto* epochs = form->findChild<ui::NumberBox*>(QStringLiteral("epochs"));
    const QString limits = QStringLiteral("1 to 100,000; in the preset: ");
    CHECK(epochs->toolTip().contains(limits));
    CHECK(epochs->accessibleDescription().contains(limits));
    epochs->setFocus(Qt::TabFocusReason);
    REQUIRE(driver.await([] { return QToolTip::isVisible(); }));
    CHECK(QToolTip::text() == epochs->toolTip());
    for (auto* field : form->findChildren<ui::ParamField*>()) {
        const std::string name(field->info().name);
        INFO(name);
        const auto* editor = field->findChild<QWidget*>(QString::fromStdString(name));
        if (name != "preset" && editor->isEnabled())
            CHECK(field->toolTip().contains(QLatin1String("n the preset: ")));
    }
}

TEST_CASE(
    "the size and time of a training stay in another language, and are not told of a value that cannot be")
{
    WindowDriver driver;
    REQUIRE(driver.open(driver.albums(30)));
    driver.setEpochs(90000);
    REQUIRE(driver.loadEngine());
    driver.window().showPage(ui::Page::Train);
    const auto estimate = [&](const char* name) {
        for (auto* label : driver.window().findChildren<QLabel*>())
            if (label->accessibleName() == QString::fromUtf8(name)) return label->text();
        return QString();
    };
    REQUIRE(driver.await(
        [&] { return estimate("Size and time of this training").contains(QLatin1String("parameters")); }));
    auto* epochs =
        driver.window().findChild<ui::ConfigForm*>()->findChild<ui::NumberBox*>(QStringLiteral("epochs"));
    epochs->selectAll();
    QTest::keyClicks(epochs, QStringLiteral("99999999"));
    CHECK(estimate("Size and time of this training") ==
          QStringLiteral("Size and time are known once every field is right."));
    epochs->restore();
    CHECK(estimate("Size and time of this training").contains(QLatin1String("parameters")));

    driver.session().training().start();
    REQUIRE(driver.awaitEpoch(1));
    const QString before = estimate("Size and time of this training");
    CHECK(before.contains(QLatin1String("parameters")));
    driver.window().switchLanguage(QStringLiteral("fi"));
    driver.window().switchLanguage(QStringLiteral("en"));
    CHECK(driver.await([&] { return estimate("Size and time of this training") == before; }));
    driver.session().training().ask(RunState::Abort);
    REQUIRE(driver.await([&] { return !driver.session().training().isGoingOn(); }));
}
