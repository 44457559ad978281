// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/album_list_model.h"

#include "support/albums.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>

using namespace segue;
using segue::ui::AlbumListModel;
using segue::ui::AlbumOrder;

namespace {

std::shared_ptr<const data::Albums> threeAlbums()
{
    return tests::TableBuilder({"valence"})
        .row("zebra", "Beta", 1, {0.1F})
        .row("zebra", "Beta", 2, {0.2F})
        .row("apple", "Gamma", 1, {0.1F})
        .row("apple", "Gamma", 2, {0.2F})
        .row("apple", "Gamma", 3, {0.3F})
        .row("mango", "Älpha", 1, {0.1F})
        .row("mango", "Älpha", 2, {0.5F})
        .albums();
}

QStringList ids(const AlbumListModel& model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all += model.index(row).data(AlbumListModel::IdRole).toString();
    return all;
}

}  // namespace

TEST_CASE("albums are searched by every word, whatever its case, and sorted without moving them")
{
    AlbumListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setAlbums(threeAlbums());
    CHECK(ids(model) ==
          QStringList{QStringLiteral("zebra"), QStringLiteral("apple"), QStringLiteral("mango")});
    model.setOrder(AlbumOrder::ByTracks);
    CHECK(ids(model).first() == QStringLiteral("apple"));
    CHECK(model.album(0) == 1);
    CHECK(model.rowOf(1) == 0);
    model.search(QStringLiteral("  älPHA mang "));
    CHECK(ids(model) == QStringList{QStringLiteral("mango")});
    CHECK(model.rowOf(1) == -1);
    CHECK(model.album(7) == -1);
    model.search(QStringLiteral("nothing like this"));
    CHECK(model.rowCount() == 0);
    model.setAlbums(nullptr);
    CHECK(model.rowCount() == 0);
}

TEST_CASE("a name written from right to left keeps the counts after it in their place")
{
    const QString arabic = QString::fromUtf8("\u0641\u064a\u0631\u0648\u0632 (Live) 3");
    AlbumListModel model;
    model.setAlbums(tests::TableBuilder({"valence"})
                        .row(arabic.toStdString(), arabic.toStdString(), 1, {0.1F})
                        .row(arabic.toStdString(), arabic.toStdString(), 2, {0.2F})
                        .albums());
    const QString apart = QChar(0x2068) + arabic + QChar(0x2069);
    CHECK(model.index(0)
              .data(Qt::ToolTipRole)
              .toString()
              .startsWith(apart + QStringLiteral(", ") + apart + QStringLiteral(", 2 ")));
    CHECK(model.index(0).data().toString() == arabic);
}
