// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data/duplicates_dialog.h"

#include "support/page_bench.h"
#include "ui/tables/data_table.h"

#include <catch2/catch.hpp>

#include <QCheckBox>
#include <QPushButton>

#include <array>

using namespace segue;
using tests::albumRows;
using tests::PageBench;
using ui::PairChoice;

namespace {

/// Three copies of one album (the longest is "b"), two editions of another one, and one that stands alone.
std::string copies()
{
    return tests::kAlbumHeader + albumRows("a", "Name", "X", 3, 1) + albumRows("b", "NAME", "x", 4, 2) +
           albumRows("c", "Name", "X", 3, 3) + albumRows("d", "Other", "Y", 5, 4) +
           albumRows("e", "Other (Deluxe Edition)", "Y", 6, 5) + albumRows("f", "Alone", "Z", 3, 6);
}

struct Copies {
    PageBench page;
    std::unique_ptr<ui::DuplicatesDialog> dialog;

    Copies()
    {
        REQUIRE(page.open(copies()));
        dialog.reset(new ui::DuplicatesDialog(page.session.dataset(), page.session.choices()));
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        dialog->show();
        REQUIRE(awaitPairs(2));
    }
    bool awaitPairs(int count)
    {
        return PageBench::await([&] { return dialog->pairTable()->table().rowCount() == count; });
    }
    void choose(int row, PairChoice choice)
    {
        dialog->pairTable()->selectRow(row);
        QTest::mouseClick(dialog->choiceButtons()[std::size_t(choice)], Qt::LeftButton);
    }
    QString now(int row) { return dialog->pairTable()->table().fileText(row, 2); }
    std::string standing()
    {
        std::string ids;
        const auto& albums = *page.session.dataset().prepared()->cleaned.albums;
        for (const auto& album : albums.albums) ids += albums.id(album);
        return ids;
    }
    bool awaitStanding(const char* ids)
    {
        return PageBench::await([&] { return page.session.dataset().prepared() && standing() == ids; });
    }
};

}  // namespace

TEST_CASE("pairs of copies say which stays, why, and what becomes of them")
{
    Copies copies;
    CHECK(copies.awaitStanding("bdef"));
    const QStringList row = copies.dialog->pairTable()->table().csv().split(QLatin1Char('\n'));
    CHECK(row[1].contains(QStringLiteral("same artist and name")));
    CHECK(row[1].contains(QStringLiteral("it has more tracks")));
    CHECK(row[1].contains(QStringLiteral("as the rule says")));
    auto* left =
        copies.dialog->findChild<ui::DataTable*>(QStringLiteral("Tracks of the album that the rule keeps"));
    REQUIRE(left);
    CHECK(left->table().rowCount() == 4);
    CHECK(copies.dialog->choiceButtons()[0]->isChecked());
}

TEST_CASE("both copies of a pair can be kept, swapped and left out, and every step undone")
{
    Copies copies;
    auto* stack = copies.page.session.choices().undoStack();
    copies.choose(0, PairChoice::KeepBoth);
    REQUIRE(copies.awaitStanding("abdef"));
    CHECK(copies.now(0) == QStringLiteral("both stay"));
    copies.choose(0, PairChoice::KeepOther);
    REQUIRE(copies.awaitStanding("adef"));  // the third copy stays out too
    CHECK(copies.now(0) == QStringLiteral("the other one stays"));
    copies.choose(0, PairChoice::LeaveBothOut);
    REQUIRE(copies.awaitStanding("cdef"));
    CHECK(copies.now(0) == QStringLiteral("both are left out"));
    copies.choose(0, PairChoice::AsTheRuleSays);
    REQUIRE(copies.awaitStanding("bdef"));
    CHECK(copies.page.session.choices().setup().cleaning.exclude.empty());
    CHECK(copies.page.session.choices().setup().cleaning.keep.empty());
    CHECK(stack->count() == 4);
    for (const char* before : {"cdef", "adef", "abdef", "bdef"}) {
        stack->undo();
        REQUIRE(copies.awaitStanding(before));
    }
}

TEST_CASE("editions are pairs once they are said to be copies, and not when that is undone")
{
    Copies copies;
    for (auto* box : copies.dialog->findChildren<QCheckBox*>())
        if (box->text().startsWith(QStringLiteral("Editions")))
            QTest::mouseClick(box, Qt::LeftButton, {}, {4, box->height() / 2});
    REQUIRE(copies.awaitPairs(3));
    REQUIRE(copies.awaitStanding("bef"));
    const auto* table = copies.dialog->pairTable();
    CHECK(copies.now(0) == QStringLiteral("as the rule says"));
    CHECK(table->columnWidth(2) > table->fontMetrics().horizontalAdvance(copies.now(0)));
    copies.page.session.choices().undoStack()->undo();
    REQUIRE(copies.awaitPairs(2));
    REQUIRE(copies.awaitStanding("bdef"));
}

TEST_CASE("a table without copies says so, and nothing can be decided")
{
    PageBench page;
    REQUIRE(page.open(tests::kAlbumHeader + albumRows("a", "A", "X", 3, 1)));
    ui::DuplicatesDialog dialog(page.session.dataset(), page.session.choices());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    bool said = false;
    CHECK(PageBench::await([&] {
        for (auto* text : dialog.findChildren<ui::Text*>())
            said = said || text->text() == QStringLiteral("No album is a copy of another one.");
        return said;
    }));
    for (auto* button : dialog.choiceButtons()) {
        CHECK_FALSE(button->isEnabled());
        CHECK_FALSE(button->toolTip().isEmpty());
    }
}

TEST_CASE("what a pair says now and the choice that is marked never contradict each other")
{
    PageBench page;
    REQUIRE(page.open(copies() + albumRows("g", "Name", "X", 3, 7)));
    ui::DuplicatesDialog dialog(page.session.dataset(), page.session.choices());
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    auto& table = dialog.pairTable()->table();
    const auto awaitSettled = [&](int pairs) {
        return PageBench::await([&] {
            return table.rowCount() == pairs && page.settled() &&
                   table.fileText(0, 2) != QStringLiteral("...");
        });
    };
    const auto contradictions = [&] {
        QStringList found;
        for (int row = 0; row < table.rowCount(); ++row) {
            dialog.pairTable()->selectRow(row);
            const QString now = table.fileText(row, 2);
            const std::array<QString, 4> said{QStringLiteral("as the rule says"), QStringLiteral("both stay"),
                                              QStringLiteral("the other one stays"),
                                              QStringLiteral("both are left out")};
            for (std::size_t i = 0; i < said.size(); ++i)
                if (dialog.choiceButtons()[i]->isChecked() && now != said[i] && !(i == 0 && now == said[3]))
                    found += QStringLiteral("%1: %2, %3").arg(row).arg(now, said[i]);
        }
        return found.join(QLatin1Char('\n')).toStdString();
    };
    QCheckBox* editions = nullptr;
    for (auto* box : dialog.findChildren<QCheckBox*>())
        if (box->text().startsWith(QStringLiteral("Editions"))) editions = box;
    REQUIRE(editions);
    REQUIRE(awaitSettled(3));
    CHECK(contradictions() == "");
    dialog.pairTable()->selectRow(0);
    QTest::mouseClick(dialog.choiceButtons()[std::size_t(PairChoice::LeaveBothOut)], Qt::LeftButton);
    REQUIRE(PageBench::await([&] { return table.fileText(0, 2) == QStringLiteral("both are left out"); }));
    CHECK(contradictions() == "");
    for (const int pairs : {4, 3, 4}) {
        QTest::mouseClick(editions, Qt::LeftButton, {}, {4, editions->height() / 2});
        CHECK(table.rowCount() == 0);
        REQUIRE(awaitSettled(pairs));
        CHECK(contradictions() == "");
    }
}

TEST_CASE("with the rule off no copies are looked for, and it is said why")
{
    Copies copies;
    auto choices = copies.page.session.choices().setup();
    choices.cleaning.on[std::size_t(data::Rule::Duplicates)] = false;
    copies.page.session.choices().choose(choices, QStringLiteral("off"));
    REQUIRE(copies.awaitPairs(0));
    bool said = false;
    CHECK(PageBench::await([&] {
        for (auto* text : copies.dialog->findChildren<ui::Text*>())
            said = said || text->text().startsWith(QStringLiteral("The rule \"Duplicates\" is off"));
        return said;
    }));
    for (auto* box : copies.dialog->findChildren<QCheckBox*>()) CHECK_FALSE(box->isEnabled());
}
