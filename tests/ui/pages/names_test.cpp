// SPDX-License-Identifier: GPL-3.0-or-later
// Names as the world writes them, in the list of albums and in tables.
#include "support/albums.h"
#include "ui/pages/windows/album_browser.h"
#include "ui/tables/data_table.h"
#include "ui/tables/list_dialog.h"

#include <catch2/catch.hpp>

#include <QApplication>
#include <QListView>
#include <QTest>

using namespace segue;

namespace {

const QString kArabic = QString::fromUtf8("\u0639\u0646\u0648\u0627\u0646 (Deluxe) 3");
const QString kApart =
    QChar(0x2068) + kArabic + QChar(0x2069);  // as a writer marks it who knows Unicode's isolates

/// What a cell of a view looks like, not chosen.
QImage cell(QAbstractItemView& view, const QModelIndex& index)
{
    return view.viewport()->grab(view.visualRect(index)).toImage();
}

}  // namespace

TEST_CASE("in a list and in a table a name is laid out in the direction of its own writing")
{
    tests::TableBuilder table({"valence"});
    for (const QString& name : {QStringLiteral("first"), kArabic, kApart})
        for (int track : {1, 2}) table.row(name.toStdString(), "artist", track, {0.1F});
    ui::AlbumBrowser browser;
    browser.resize(300, 600);
    browser.setAlbums(table.albums());
    browser.show();
    QApplication::processEvents();
    auto* list = browser.findChild<QListView*>();
    REQUIRE(list->model()->rowCount() == 3);
    CHECK(cell(*list, list->model()->index(1, 0)) == cell(*list, list->model()->index(2, 0)));

    ui::DataTable cells(QStringLiteral("Names"));
    cells.setRows(
        2, {{.title = QStringLiteral("Name"), .text = [](int row) { return row == 0 ? kArabic : kApart; }}});
    cells.show();
    QApplication::processEvents();
    CHECK(cell(cells, cells.table().index(0, 0)) == cell(cells, cells.table().index(1, 0)));
}

TEST_CASE("letters of another font stand on the line of the others")
{
    tests::TableBuilder table({"valence"});
    for (const char* name : {"first", "Live", "Live \u4e1c\u4eac"})
        for (int track : {1, 2}) table.row(name, "artist", track, {0.1F});
    ui::AlbumBrowser browser;
    browser.resize(300, 600);
    browser.setAlbums(table.albums());
    browser.show();
    QApplication::processEvents();
    auto* list = browser.findChild<QListView*>();
    const QRect begin(0, 0, 30, list->sizeHintForRow(0));
    CHECK(cell(*list, list->model()->index(1, 0)).copy(begin) ==
          cell(*list, list->model()->index(2, 0)).copy(begin));
}

TEST_CASE("a list shows a long name whole where there is room")
{
    const QString name = QStringLiteral("a folder/another folder/a file with a name that is long enough.csv");
    ui::ListDialog dialog(QStringLiteral("Title"), QStringLiteral("Words"), QStringLiteral("Files"), nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.setRows(1, {{.title = QStringLiteral("File"), .text = [name](int) { return name; }}});
    dialog.show();
    const auto* table = dialog.findChild<ui::DataTable*>();
    CHECK(table->columnWidth(0) > table->fontMetrics().horizontalAdvance(name));
}
