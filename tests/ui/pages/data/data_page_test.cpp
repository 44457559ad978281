// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data/data_page.h"
#include "table/finding_kinds.h"

#include "support/page_bench.h"
#include "ui/pages/data/findings_card.h"
#include "ui/pages/data/leak_card.h"
#include "ui/tables/data_table.h"
#include "ui/tables/list_dialog.h"
#include "ui/tables/table_bar.h"
#include "ui/theme/theme.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QUndoStack>

using namespace segue;
using tests::albumRows;
using tests::PageBench;

namespace {

/// A tempo of 0, a missing valence, a constant column, a hole, a copy.
std::string odd()
{
    return "album_id,album_name,artist,track_number,tempo,valence,same\n"
           "a,A,X,1,0,.5,7\na,A,X,2,100,.6,7\na,A,X,3,90,.2,7\n"
           "b,B,X,1,90,,7\nb,B,X,2,100,.6,7\n"
           "c,C,Y,1,90,.1,7\nc,C,Y,3,100,.6,7\n"
           "d,D,Y,1,90,.1,7\nd,D,Y,2,100,.6,7\n"
           "e,d,y,1,91,.2,7\ne,d,y,2,101,.3,7\n";
}

struct DataBench {
    PageBench page;
    ui::DataPage data{page.session.dataset(), page.session.choices()};

    DataBench()
    {
        data.resize(1100, 650);
        data.show();
    }
    /// The control whose accessible name begins and goes on so.
    template <class Control>
    Control* control(const char* begins, const char* holds = "")
    {
        for (auto* one : data.findChildren<Control*>())
            if (one->accessibleName().startsWith(QLatin1String(begins)) &&
                one->accessibleName().contains(QLatin1String(holds)))
                return one;
        return nullptr;
    }
    bool awaitEnabled(QWidget* widget)
    {
        return PageBench::await([&] { return widget->isEnabled(); });
    }
    std::size_t albums() { return page.session.dataset().prepared()->cleaned.albums->albums.size(); }
};

void click(QAbstractButton* button)
{
    QTest::mouseClick(button, Qt::LeftButton, {}, {6, button->height() / 2});
}

}  // namespace

TEST_CASE("the albums of a finding are left out and kept, one undo step each")
{
    DataBench shown;
    REQUIRE(shown.page.open(odd()));
    CHECK(shown.albums() == 3);  // a, b, d
    auto* tempo = shown.control<QCheckBox>("Leave out", "'tempo' has a value it cannot");
    REQUIRE(tempo);
    REQUIRE(shown.awaitEnabled(tempo));
    CHECK_FALSE(tempo->isChecked());
    click(tempo);
    REQUIRE(shown.page.awaitAlbums(2));
    CHECK(shown.page.session.choices().setup().cleaning.exclude == std::vector<std::string>{"a"});
    CHECK(tempo->isChecked());
    auto* valence = shown.control<QCheckBox>("Leave out", "'valence' is empty");
    REQUIRE(valence);
    click(valence);
    REQUIRE(shown.page.awaitAlbums(1));
    shown.page.session.choices().undoStack()->undo();
    REQUIRE(shown.page.awaitAlbums(2));
    CHECK_FALSE(valence->isChecked());
    click(tempo);
    REQUIRE(shown.page.awaitAlbums(3));
    CHECK(shown.page.session.choices().setup().cleaning.exclude.empty());
}

TEST_CASE("a finding that a rule answers can keep its albums in spite of the rule")
{
    DataBench shown;
    REQUIRE(shown.page.open(odd()));
    auto choices = shown.page.session.choices().setup();
    choices.cleaning.on[std::size_t(data::Rule::Outliers)] = true;
    shown.page.session.choices().choose(choices, QStringLiteral("outliers"));
    REQUIRE(shown.page.awaitAlbums(2));
    auto* tempo = shown.control<QCheckBox>("Leave out", "'tempo' has a value it cannot");
    REQUIRE(tempo);
    REQUIRE(shown.awaitEnabled(tempo));
    CHECK(tempo->isChecked());
    click(tempo);
    REQUIRE(shown.page.awaitAlbums(3));
    CHECK(shown.page.session.choices().setup().cleaning.keep == std::vector<std::string>{"a"});
    auto* holes = shown.control<QCheckBox>("Leave out", "holes");
    REQUIRE(holes);
    CHECK(holes->isChecked());
    click(holes);
    REQUIRE(shown.page.awaitAlbums(4));
}

TEST_CASE("a constant column can be ignored, which reads the file again, and undone, which does too")
{
    DataBench shown;
    REQUIRE(shown.page.open(odd()));
    REQUIRE(shown.page.session.dataset().table()->column("same"));
    auto* ignore = shown.control<QPushButton>("Ignore column", "'same'");
    REQUIRE(ignore);
    click(ignore);
    REQUIRE(PageBench::await(
        [&] { return !shown.page.session.dataset().table()->column("same") && shown.page.settled(); }));
    CHECK_FALSE(shown.control<QPushButton>("Ignore column", "'same'"));
    CHECK(shown.page.session.choices().undoStack()->count() == 1);
    shown.page.session.choices().undoStack()->undo();
    REQUIRE(PageBench::await(
        [&] { return shown.page.session.dataset().table()->column("same") && shown.page.settled(); }));
    CHECK(shown.page.session.choices().undoStack()->canRedo());
    shown.page.session.choices().undoStack()->redo();
    REQUIRE(PageBench::await(
        [&] { return !shown.page.session.dataset().table()->column("same") && shown.page.settled(); }));
}

TEST_CASE("another dataset starts without the albums that were chosen by hand")
{
    DataBench shown;
    REQUIRE(shown.page.open(odd()));
    auto choices = shown.page.session.choices().setup();
    choices.cleaning.exclude = {"d"};
    shown.page.session.choices().choose(choices, QStringLiteral("leave out"));
    REQUIRE(shown.page.awaitAlbums(3));  // a, b, e
    REQUIRE(shown.page.open(odd() + "z,Z,Z,1,90,.1,7\nz,Z,Z,2,100,.6,7\n"));
    CHECK(shown.page.session.choices().setup().cleaning.exclude.empty());
    CHECK(shown.albums() == 4);
}

TEST_CASE("editions, sound and lengths are chosen in the funnel")
{
    DataBench shown;
    REQUIRE(shown.page.open(odd()));
    click(shown.control<QCheckBox>("Editions are duplicates too"));
    CHECK(shown.page.session.choices().setup().cleaning.stripEditions);
    click(shown.control<QCheckBox>("Albums that sound the same"));
    CHECK(shown.page.session.choices().setup().cleaning.fingerprints);
    auto* shortest = shown.control<QSpinBox>("Shortest album");
    auto* longest = shown.control<QSpinBox>("Longest album");
    REQUIRE((shortest && longest));
    CHECK(longest->text() == QStringLiteral("no limit"));
    shortest->setFocus();
    QTest::keyClick(shortest, Qt::Key_Up);
    REQUIRE(shown.page.awaitAlbums(1));
    CHECK(shown.page.session.choices().setup().config.minTracks == 3);
    longest->setValue(2);
    CHECK(shown.page.session.choices().setup().config.minTracks == 2);
    CHECK(shown.page.session.choices().setup().config.maxTracks == 2);
    REQUIRE(shown.page.awaitAlbums(2));
    while (shown.page.session.choices().undoStack()->canUndo())
        shown.page.session.choices().undoStack()->undo();
    REQUIRE(shown.page.awaitAlbums(3));
    CHECK_FALSE(shown.page.session.choices().setup().cleaning.stripEditions);
}

TEST_CASE("what a rule left out is listed with names and reasons")
{
    DataBench shown;
    REQUIRE(shown.page.open(odd()));
    auto* removed = shown.control<QPushButton>("What the rule \"Incomplete\" took out");
    REQUIRE(removed);
    click(removed);
    auto* list = shown.data.findChild<ui::ListDialog*>();
    REQUIRE(list);
    const QString csv = list->table()->table().csv();
    CHECK(csv.startsWith(QStringLiteral("rule,reason,album_name,artist,album_id,disc,track,line\n")));
    CHECK(csv.contains(QStringLiteral("incomplete,hole: track 2 is missing,C,Y,c,,,7\n")));
    auto* nothing = shown.control<QPushButton>("What the rule \"Length\" took out");
    REQUIRE(nothing);
    CHECK_FALSE(nothing->isEnabled());
    CHECK_FALSE(nothing->toolTip().isEmpty());
}

TEST_CASE("the leakage meter counts what training and test share, lists it, and splits by artist")
{
    DataBench shown;
    std::string text = tests::kAlbumHeader;
    for (int a = 0; a < 20; ++a)
        text += albumRows("id" + std::to_string(a), "Name " + std::to_string(a),
                          a % 2 ? "Even" : "artist " + std::to_string(a), 3, a);
    text += albumRows("copy", "Copy", "Even", 3, 2);
    REQUIRE(shown.page.open(text));
    auto* card = shown.data.findChild<ui::LeakCard*>();
    REQUIRE(card);
    REQUIRE(PageBench::await([&] { return card->meter().measured() != nullptr; }));
    CHECK(card->meter().measured()->leakage.artists == 1);
    auto* artists = shown.control<QPushButton>("Shared by training and test", "artist");
    REQUIRE(artists);
    CHECK(artists->isEnabled());
    click(artists);
    auto* list = shown.data.findChild<ui::ListDialog*>();
    REQUIRE(list);
    CHECK(list->table()->table().rowCount() == 1);
    CHECK(list->table()->table().csv().contains(QStringLiteral("Even")));
    QPushButton* split = nullptr;
    for (auto* button : card->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Split by artist instead")) split = button;
    REQUIRE(split);
    click(split);
    REQUIRE(PageBench::await(
        [&] { return card->meter().measured() && card->meter().measured()->leakage.artists == 0; }));
    CHECK(shown.page.session.choices().setup().config.splitBy == features::SplitBy::Artist);
    CHECK_FALSE(split->isEnabled());
    CHECK_FALSE(split->toolTip().isEmpty());
    CHECK_FALSE(artists->isEnabled());
    shown.page.session.choices().undoStack()->undo();
    REQUIRE(PageBench::await(
        [&] { return card->meter().measured() && card->meter().measured()->leakage.artists == 1; }));
}

TEST_CASE("albums that cannot be split say so in the leakage meter")
{
    DataBench shown;
    REQUIRE(shown.page.open(tests::kAlbumHeader + albumRows("a", "A", "X", 3, 1)));
    auto* card = shown.data.findChild<ui::LeakCard*>();
    REQUIRE(PageBench::await([&] { return card->meter().problem().has_value(); }));
    bool said = false;
    for (auto* words : card->findChildren<ui::Text*>())
        said = said || words->text().contains(QStringLiteral("too few albums"));
    CHECK(said);
}

TEST_CASE(
    "the rows are filtered above the table; a finding's line is shown in spite of it, and another file "
    "begins with all rows")
{
    DataBench shown;
    std::string text = tests::kAlbumHeader;
    for (int a = 0; a < 20; ++a)
        text += albumRows("id" + std::to_string(a), "Name", "artist " + std::to_string(a), 4, a);
    REQUIRE(shown.page.open(text + "zero,Zero,Z,1,z1,0,.5\nzero,Zero,Z,2,z2,90,.4\n"));
    auto* bar = shown.data.findChild<ui::TableBar*>();
    auto* rows = shown.data.findChild<ui::DataTable*>(QStringLiteral("Rows of the file"));
    REQUIRE((bar && rows));
    CHECK(bar->isVisible());
    QTest::keyClicks(bar->field(), QStringLiteral("tempo > 100"));
    QTest::keyClick(bar->field(), Qt::Key_Return);
    CHECK(rows->table().rowCount() < 82);
    auto* line = shown.control<QPushButton>("Line", "'tempo' has a value it cannot");
    REQUIRE(line);
    click(line);
    CHECK(rows->table().rowCount() == 82);
    CHECK(bar->field()->text().isEmpty());
    CHECK(rows->table().source(rows->currentIndex().row()) == 80);
    QTest::keyClicks(bar->field(), QStringLiteral("zero"));
    QTest::keyClick(bar->field(), Qt::Key_Return);
    CHECK(rows->table().rowCount() == 2);
    bool opened = false;
    QObject::connect(&shown.page.session.dataset(), &ui::Dataset::opened, &shown.data,
                     [&] { opened = true; });
    shown.page.session.dataset().open(
        QString::fromStdString(tests::writeFile(shown.page.scratch / "other.csv", text)));
    REQUIRE(PageBench::await([&] { return opened && shown.page.settled(); }));
    CHECK(bar->field()->text().isEmpty());
    CHECK(rows->table().rowCount() == 80);
}

TEST_CASE("the rows of a finding, and everything that was left out, are listed to be saved")
{
    DataBench shown;
    REQUIRE(shown.page.open(odd() + "f,F,Z,1,0,.1,7\nf,F,Z,2,0,.6,7\n"));
    auto* rows = shown.control<QPushButton>("Rows...", "'tempo' has a value it cannot");
    REQUIRE(rows);
    click(rows);
    ui::ListDialog* list = nullptr;
    REQUIRE(PageBench::await([&] { return (list = shown.data.findChild<ui::ListDialog*>()) != nullptr; }));
    CHECK(list->table()->table().rowCount() == 3);
    CHECK(list->table()->table().csv().contains(QStringLiteral(",f,F,Z,")));
    CHECK_FALSE(list->table()->table().csv().contains(QStringLiteral("100")));
    delete list;
    auto* all = shown.control<QPushButton>("Everything that was left out");
    REQUIRE(all);
    click(all);
    list = shown.data.findChild<ui::ListDialog*>();
    REQUIRE(list);
    CHECK(list->table()->table().csv().contains(
        QStringLiteral("incomplete,hole: track 2 is missing,C,Y,c,,,7\n")));
    CHECK(list->table()->table().csv().contains(QStringLiteral("duplicates,")));
}

TEST_CASE("counts of what is shared stay bold when the theme is switched")
{
    DataBench shown;
    std::string text = tests::kAlbumHeader;
    for (int a = 0; a < 20; ++a)
        text += albumRows("id" + std::to_string(a), "Name " + std::to_string(a), "One", 3, a);
    REQUIRE(shown.page.open(text));
    auto* artists = shown.control<QPushButton>("Shared by training and test", "artist");
    REQUIRE(artists);
    REQUIRE(PageBench::await([&] { return artists->isEnabled(); }));
    for (const auto theme : {ui::ThemeChoice::Dark, ui::ThemeChoice::Light}) {
        ui::Theme::apply(*qApp, theme);
        QCoreApplication::processEvents();
        CHECK(artists->font().bold());
        CHECK(artists->fontInfo().bold());
    }
}

TEST_CASE("a row that contradicts another is left out by the rule of repeated rows, and kept without it")
{
    CHECK(data::kindOf(data::FindingCode::ContradictingRows).rule == data::Rule::Repeated);
    DataBench shown;
    REQUIRE(shown.page.open(odd() + "a,A,X,3,95,.9,7\n"));
    auto* box = shown.control<QCheckBox>("Leave out", "says something else of a track");
    REQUIRE(box);
    CHECK(box->isChecked());
    const std::size_t tracks = shown.page.session.dataset().prepared()->cleaned.albums->tracks.size();
    click(box);
    REQUIRE(PageBench::await([&] {
        return shown.page.settled() &&
               shown.page.session.dataset().prepared()->cleaned.albums->tracks.size() == tracks + 1;
    }));
    CHECK_FALSE(box->isChecked());
    shown.page.session.choices().undoStack()->undo();
    REQUIRE(PageBench::await([&] {
        return shown.page.settled() &&
               shown.page.session.dataset().prepared()->cleaned.albums->tracks.size() == tracks;
    }));
    CHECK(box->isChecked());
}

TEST_CASE("rows that were not read are listed with their lines, by the button of the line too")
{
    DataBench shown;
    REQUIRE(shown.page.open(odd() + "f,F,Z,1,90,.1,7,8,9\nf,F,Z,1,90\n"));
    for (const char* button : {"Rows...", "Line"}) {
        auto* rows = shown.control<QPushButton>(button, "fields than the header");
        REQUIRE(rows);
        click(rows);
        ui::ListDialog* list = nullptr;
        REQUIRE(
            PageBench::await([&] { return (list = shown.data.findChild<ui::ListDialog*>()) != nullptr; }));
        const QStringList lines = list->table()->table().csv().trimmed().split(QLatin1Char('\n'));
        REQUIRE(lines.size() == 3);
        CHECK(lines[1].contains(QStringLiteral("13")));
        CHECK(lines[1].contains(QStringLiteral("9")));
        CHECK(lines[2].contains(QStringLiteral("14")));
        CHECK(lines[2].contains(QStringLiteral("5")));
        delete list;
    }
}

TEST_CASE("what a finding says and offers is seen whole in the narrowest card")
{
    DataBench bench;
    REQUIRE(bench.page.open(odd()));
    auto* card = bench.data.findChild<ui::FindingsCard*>();
    data::Finding finding{};
    finding.code = data::FindingCode::ImpossibleValue;
    finding.column = "loudness";
    finding.count = 1500;
    finding.firstLine = 123456;
    finding.file = "a folder/a file with quite a long name of its own.csv";
    finding.canList = true;
    card->show(std::vector<data::Finding>{finding});
    card->setFixedWidth(42 * ui::kGrid);
    QApplication::processEvents();
    for (auto* button : card->findChildren<QAbstractButton*>()) {
        if (!button->isVisible()) continue;
        INFO(button->text().toStdString());
        CHECK(button->mapTo(card, QPoint(button->width(), 0)).x() <= card->width());
        CHECK(button->width() >= button->sizeHint().width());
    }
    auto* line = bench.control<QPushButton>("a file");
    REQUIRE(line);
    CHECK(line->text().endsWith(QStringLiteral(".csv, line 123,456")));
}
