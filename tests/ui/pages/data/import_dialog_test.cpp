// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data/import_dialog.h"

#include "support/page_bench.h"
#include "ui/tables/column_roles.h"
#include "ui/tables/data_table.h"

#include <catch2/catch.hpp>

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>

using namespace segue;
using tests::PageBench;

namespace {

/// A dialog over a file, as it stands once the first look is done.
struct Import {
    PageBench page;
    QString path;
    std::unique_ptr<ui::ImportDialog> dialog;

    explicit Import(const std::string& text, const data::ReadOptions& how = {})
        : path(QString::fromStdString(tests::writeFile(page.scratch / "some.csv", text))),
          dialog(new ui::ImportDialog(page.session.choices(), path, how))
    {
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
    }
    bool says(const char* words) const { return dialog->words().contains(QLatin1String(words)); }
    bool awaitWords(const char* words)
    {
        return PageBench::await([&] { return says(words); });
    }
    /// Chooses a role by keyboard: the arrow keys, past every role between.
    void choose(int column, data::Field field)
    {
        QComboBox* box = dialog->roles()->box(column);
        const int wanted = box->findData(int(field));
        box->setFocus();
        while (box->currentIndex() != wanted)
            QTest::keyClick(box, box->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    }
    data::Field field(int column) const { return dialog->preview()->columns[std::size_t(column)].field; }
};

constexpr auto kForeign = "record,pos,who,bpm,mood\na,1,X,100,.5\na,2,X,90,.4\nb,1,Y,80,\nb,2,Y,70,.1\n";

}  // namespace

TEST_CASE("a file before import: its rows, roles, units, missing cells and what the whole of it is")
{
    Import import("album_id,track_number,artist,tempo,loudness\na,1,X,100,-5\na,2,X,,-6\na,4,X,0,-7\n");
    REQUIRE(import.awaitWords("The whole file"));
    CHECK(import.dialog->rows()->table().rowCount() == 3);
    CHECK(import.field(0) == data::Field::AlbumId);
    CHECK(import.dialog->roles()->rowCount() == 5);
    CHECK(import.dialog->roles()->item(4, 2)->text() == QStringLiteral("dB"));
    CHECK(import.dialog->roles()->item(3, 3)->text() == QStringLiteral("1"));
    CHECK(import.says("3 row(s), 3 track(s), 1 album(s), 0 of them complete"));
    CHECK(import.says("'tempo' is empty in one row"));
    CHECK(import.says("disc number (every album is one disc)"));
    CHECK(import.dialog->importButton()->isEnabled());
    CHECK_FALSE(import.dialog->resetButton()->isEnabled());
    CHECK_FALSE(import.dialog->resetButton()->toolTip().isEmpty());
    for (int row = 0; row < 5; ++row)
        CHECK_FALSE(import.dialog->roles()->box(row)->accessibleName().isEmpty());
}

TEST_CASE("what is missing is named, a chosen role is tried at once, and the file is then read with it")
{
    Import import(kForeign);
    REQUIRE(import.awaitWords("Missing: Album id, Track number"));
    CHECK_FALSE(import.dialog->importButton()->isEnabled());
    CHECK(import.dialog->importButton()->toolTip().contains(QStringLiteral("Album id")));
    import.choose(0, data::Field::AlbumId);
    REQUIRE(import.awaitWords("Missing: Track number"));
    import.choose(1, data::Field::TrackNumber);
    REQUIRE(import.awaitWords("The whole file: 4 row(s), 4 track(s), 2 album(s), 2 of them complete"));
    import.choose(2, data::Field::Artist);
    REQUIRE(PageBench::await([&] { return import.field(2) == data::Field::Artist; }));
    CHECK(import.dialog->resetButton()->isEnabled());
    REQUIRE(PageBench::await([&] { return import.dialog->importButton()->isEnabled(); }));

    bool opened = false;
    QObject::connect(&import.page.session.dataset(), &ui::Dataset::opened, import.dialog.get(),
                     [&] { opened = true; });
    import.page.session.dataset().open(import.path, import.dialog->how());
    REQUIRE(PageBench::await([&] { return opened; }));
    CHECK(import.page.session.dataset().table()->artist[0] == "X");
    CHECK(import.page.session.dataset().table()->readAs.fields.size() == 3);
}

TEST_CASE("an order read from another column leaves the one before, and all roles can be forgotten")
{
    Import import("album_id,track_number,position_in_set,tempo\na,1,2,100\na,2,1,90\n");
    REQUIRE(import.awaitWords("The whole file"));
    const auto recognised = import.field(2);
    import.choose(2, data::Field::TrackNumber);
    REQUIRE(PageBench::await([&] { return import.field(2) == data::Field::TrackNumber; }));
    CHECK(import.field(1) == data::Field::Ignored);
    import.choose(3, data::Field::TrackNumber);
    REQUIRE(PageBench::await([&] { return import.field(3) == data::Field::TrackNumber; }));
    CHECK(import.dialog->how().fields.size() == 1);
    CHECK(import.field(2) == recognised);
    QTest::mouseClick(import.dialog->resetButton(), Qt::LeftButton);
    REQUIRE(PageBench::await([&] {
        return import.field(1) == data::Field::TrackNumber && import.field(3) == data::Field::Feature;
    }));
    CHECK(import.dialog->how().fields.empty());
}

TEST_CASE("what cannot be read says so, with its line, and is not imported")
{
    Import words("album_id,track_number,tempo\na,1,100\na,2,fast\n");
    REQUIRE(words.awaitWords("expected a number"));
    CHECK_FALSE(words.dialog->importButton()->isEnabled());
    words.choose(2, data::Field::Ignored);
    REQUIRE(words.awaitWords("The whole file: 2 row(s)"));
    CHECK(words.dialog->importButton()->isEnabled());

    Import nothing("");
    REQUIRE(nothing.awaitWords("holds no rows"));
    CHECK_FALSE(nothing.dialog->importButton()->isEnabled());
    Import header("album_id,track_number,tempo\n");
    REQUIRE(header.awaitWords("holds no rows"));
    Import gone("");
    QFile::remove(gone.path);
}

TEST_CASE("a dialog that is closed while it looks leaves nothing behind")
{
    PageBench page;
    const auto path = QString::fromStdString(tests::writeFile(page.scratch / "x.csv", kForeign));
    for (int i = 0; i < 5; ++i) {
        ui::ImportDialog dialog(page.session.choices(), path, {});
        dialog.show();
    }
    CHECK(page.open(std::string(tests::kAlbumHeader) + tests::albumRows("a", "A", "X", 3, 1)));
}

TEST_CASE("the columns that documents bring are listed beside the table's, and can be ignored")
{
    PageBench page;
    const tests::ScratchDir folder;
    tests::writeFile(folder / "t.csv", "album_id,track_number,track_id\na,1,x\na,2,y\n");
    tests::writeFile(
        folder / "f.json",
        R"({"audio_features": [{"id": "x", "tempo": 100, "energy": 0.5}, {"id": "y", "tempo": 90, "energy": 0.25}]})");
    auto* dialog = new ui::ImportDialog(page.session.choices(), QString::fromStdString(folder / ""), {});
    const auto rowOf = [&](const char* header) {
        for (int row = 0; row < dialog->roles()->rowCount(); ++row)
            if (dialog->roles()->item(row, 0)->text() == QLatin1String(header)) return row;
        return -1;
    };
    dialog->show();
    REQUIRE(PageBench::await([&] { return rowOf("tempo") > 2; }));
    CHECK(dialog->roles()->item(rowOf("tempo"), 2)->text() == QStringLiteral("BPM"));
    auto* box = dialog->roles()->box(rowOf("tempo"));
    box->setCurrentIndex(box->findData(int(data::Field::Ignored)));
    Q_EMIT box->activated(box->currentIndex());
    const auto isIgnored = [&] {
        return rowOf("tempo") > 2 &&
               dialog->roles()->box(rowOf("tempo"))->currentData().toInt() == int(data::Field::Ignored);
    };
    REQUIRE(PageBench::await([&] { return dialog->importButton()->isEnabled() && isIgnored(); }));
    dialog->close();
}
