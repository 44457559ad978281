// SPDX-License-Identifier: GPL-3.0-or-later
// The data side of the window, driven as a person does: columns chosen, copies kept, the split changed.
#include "ui/pages/data/duplicates_dialog.h"
#include "ui/pages/data/import_dialog.h"
#include "ui/pages/data/leak_card.h"
#include "ui/tables/column_roles.h"
#include "ui/tables/data_table.h"
#include "ui/tables/list_dialog.h"
#include "ui/widgets/message_bar.h"
#include "window_driver.h"

#include <catch2/catch.hpp>

#include <QComboBox>
#include <QPushButton>
#include <QTest>

using namespace segue;
using segue::tests::WindowDriver;

namespace {

QPushButton* button(QWidget& parent, const char* text)
{
    for (auto* one : parent.findChildren<QPushButton*>())
        if (one->text() == QLatin1String(text)) return one;
    return nullptr;
}

std::string foreign()
{
    std::string text = "record,nr,name,who,tempo,valence\n";
    for (int album = 0; album < 12; ++album)
        for (int track = 1; track <= 4; ++track)
            text += "r" + std::to_string(album) + ',' + std::to_string(track) + ",Album " +
                    std::to_string(album == 11 ? 1 : album) + ",Band " +
                    std::to_string(album == 11 ? 1 : album % 3) + ',' +
                    std::to_string(80 + (album * 7 + track * 13) % 60) + ",0." +
                    std::to_string(10 + (album * 31 + track * 17) % 80) + '\n';
    return text;
}

void choose(WindowDriver& driver, ui::ImportDialog& dialog, int column, data::Field field)
{
    QComboBox* box = dialog.roles()->box(column);
    const int wanted = box->findData(int(field));
    box->setFocus();
    while (box->currentIndex() != wanted)
        QTest::keyClick(box, box->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    REQUIRE(driver.await([&] { return dialog.preview()->columns[std::size_t(column)].field == field; }));
}

}  // namespace

TEST_CASE("a file whose columns nobody knows is opened by choosing them, and they can be changed and undone")
{
    WindowDriver driver;
    auto& session = driver.session();
    const auto path = QString::fromStdString(tests::writeFile(driver.scratch() / "foreign.csv", foreign()));
    CHECK_FALSE(driver.open(path));
    auto* offer = button(driver.window(), "Choose the columns...");
    REQUIRE(offer);
    QTest::mouseClick(offer, Qt::LeftButton);
    auto* dialog = driver.window().findChild<ui::ImportDialog*>();
    REQUIRE(dialog);
    REQUIRE(driver.await([&] { return dialog->preview() != nullptr; }));
    choose(driver, *dialog, 0, data::Field::AlbumId);
    choose(driver, *dialog, 1, data::Field::TrackNumber);
    choose(driver, *dialog, 2, data::Field::AlbumName);
    choose(driver, *dialog, 3, data::Field::Artist);
    REQUIRE(driver.await([&] { return dialog->importButton()->isEnabled(); }));
    QTest::mouseClick(dialog->importButton(), Qt::LeftButton);
    REQUIRE(driver.await([&] { return session.dataset().prepared() != nullptr; }));
    CHECK(session.dataset().table()->artist[0] == "Band 0");
    auto* rows = driver.window().findChild<ui::DataTable*>(QStringLiteral("Rows of the file"));
    REQUIRE(rows);
    CHECK(rows->table().csv().startsWith(QStringLiteral("Line,album_id,album_name,artist")));

    QTest::mouseClick(button(driver.window(), "Change columns..."), Qt::LeftButton);
    dialog = nullptr;
    for (auto* one : driver.window().findChildren<ui::ImportDialog*>())
        if (one->isVisible()) dialog = one;
    REQUIRE(dialog);
    REQUIRE(driver.await([&] { return dialog->preview() != nullptr; }));
    CHECK(dialog->preview()->columns[0].field == data::Field::AlbumId);  // as it was read
    choose(driver, *dialog, 5, data::Field::Ignored);
    QTest::mouseClick(dialog->importButton(), Qt::LeftButton);
    REQUIRE(driver.await([&] { return !session.dataset().table()->column("valence"); }));
    CHECK_FALSE(rows->table().csv().contains(QStringLiteral("valence")));
    session.choices().undoStack()->undo();
    REQUIRE(driver.await([&] { return session.dataset().table()->column("valence") != nullptr; }));
}

TEST_CASE("a copy is kept from the funnel, and a run remembers it and how the columns were read")
{
    WindowDriver driver;
    auto& session = driver.session();
    const auto path = QString::fromStdString(tests::writeFile(driver.scratch() / "foreign.csv", foreign()));
    session.dataset().open(path, {.fields = {{"record", data::Field::AlbumId},
                                             {"nr", data::Field::TrackNumber},
                                             {"name", data::Field::AlbumName},
                                             {"who", data::Field::Artist}}});
    const auto awaitAlbums = [&](std::size_t count) {
        return driver.await([&] {
            return session.dataset().prepared() &&
                   session.dataset().prepared()->cleaned.albums->albums.size() == count;
        });
    };
    REQUIRE(awaitAlbums(11));
    QPushButton* pairs = nullptr;
    for (auto* one : driver.window().findChildren<QPushButton*>())
        if (one->accessibleName() == QStringLiteral("What the rule \"Duplicates\" took out")) pairs = one;
    REQUIRE(pairs);
    QTest::mouseClick(pairs, Qt::LeftButton);
    auto* dialog = driver.window().findChild<ui::DuplicatesDialog*>();
    REQUIRE(dialog);
    REQUIRE(driver.await([&] { return dialog->pairTable()->table().rowCount() == 1; }));
    auto* both = dialog->choiceButtons()[std::size_t(ui::PairChoice::KeepBoth)];
    QTest::mouseClick(both, Qt::LeftButton);
    REQUIRE(awaitAlbums(12));
    session.choices().undoStack()->undo();
    REQUIRE(awaitAlbums(11));
    QTest::mouseClick(both, Qt::LeftButton);
    REQUIRE(awaitAlbums(12));

    REQUIRE(driver.loadEngine());
    driver.setEpochs(2);
    session.training().start();
    REQUIRE(driver.await([&] { return session.outcome().run() && session.outcome().evaluated(); }));
    const std::string run = session.outcome().run()->path;
    REQUIRE(driver.open(driver.albums(6)));
    REQUIRE(driver.open(QString::fromStdString(run)));
    CHECK(session.dataset().table()->artist[0] == "Band 0");
    CHECK(session.dataset().prepared()->cleaned.albums->albums.size() == 12);
    REQUIRE(driver.await([&] { return session.outcome().evaluated() != nullptr; }));
}

TEST_CASE("the split by artist takes shared artists out of the test part")
{
    WindowDriver driver;
    REQUIRE(driver.open(driver.albums(60)));
    auto* card = driver.window().findChild<ui::LeakCard*>();
    REQUIRE(card);
    REQUIRE(driver.await([&] { return card->meter().measured() != nullptr; }));
    QTest::mouseClick(button(*card, "Split by artist instead"), Qt::LeftButton);
    REQUIRE(driver.await([&] {
        return driver.session().choices().setup().config.splitBy == features::SplitBy::Artist &&
               card->meter().measured();
    }));
    CHECK(card->meter().measured()->leakage.artists == 0);
    driver.session().choices().undoStack()->undo();
    CHECK(driver.session().choices().setup().config.splitBy == features::SplitBy::Album);
}

TEST_CASE("real albums: columns, copies and leakage of the Spotify table")
{
    const auto albums = tests::shared("data/albums-spotify.csv");
    SEGUE_SKIP_WITHOUT(albums, "../shared/data/albums-spotify.csv");
    WindowDriver driver;
    REQUIRE(driver.open(QString::fromStdString(albums)));
    auto& session = driver.session();
    auto* card = driver.window().findChild<ui::LeakCard*>();
    REQUIRE(driver.await([&] { return card->meter().measured() != nullptr; }));
    CHECK(card->meter().measured()->leakage.artists > 50);
    driver.screenshots(driver.window(), QStringLiteral("data-page"));
    QTest::mouseClick(button(*card, "Split by artist instead"), Qt::LeftButton);
    REQUIRE(driver.await(
        [&] { return card->meter().measured() && card->meter().measured()->leakage.artists == 0; }));

    auto* dialog = ui::openImportDialog(session.dataset(), session.choices(), QString::fromStdString(albums),
                                        {}, &driver.window());
    REQUIRE(driver.await([&] {
        return dialog->words().contains(
            QStringLiteral("5,011 album(s), 4,722 of them complete, 42,538 transition(s)"));
    }));
    driver.screenshots(*dialog, QStringLiteral("import-dialog"));
    dialog->close();

    auto choices = session.choices().setup();
    choices.cleaning.stripEditions = choices.cleaning.fingerprints = true;
    session.choices().choose(choices, QStringLiteral("all copies"));
    auto* pairs = new ui::DuplicatesDialog(session.dataset(), session.choices(), &driver.window());
    pairs->show();
    REQUIRE(driver.await([&] {
        return pairs->pairTable()->table().rowCount() > 13 && session.dataset().prepared() &&
               session.activity().now() == ui::Activity::Kind::Idle;
    }));
    driver.screenshots(*pairs, QStringLiteral("duplicates-dialog"));
    pairs->close();
    for (auto* one : card->findChildren<QPushButton*>())
        if (one->isEnabled() && one->accessibleName().startsWith(QStringLiteral("Shared")))
            QTest::mouseClick(one, Qt::LeftButton);
    for (auto* list : driver.window().findChildren<ui::ListDialog*>())
        driver.screenshots(*list, QStringLiteral("leakage-list"));
}
