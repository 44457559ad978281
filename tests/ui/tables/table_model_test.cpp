// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/table_model.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QLocale>

#include <cmath>

using segue::ui::TableColumn;
using segue::ui::TableModel;

namespace {

std::vector<TableColumn> columns(std::vector<double> numbers, QStringList texts)
{
    return {{.title = QStringLiteral("n"),
             .value = [numbers](int row) { return numbers[std::size_t(row)]; },
             .decimals = 2},
            {.title = QStringLiteral("text, quoted"), .text = [texts](int row) { return texts[row]; }}};
}

}  // namespace

TEST_CASE("a table model shows values in the locale and writes them with a point")
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Portuguese, QLocale::Brazil));
    TableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.reset(3, columns({1234.5, NAN, -0.5},
                           {QStringLiteral("a"), QStringLiteral("b \"c\", d"), QStringLiteral("é")}));
    CHECK(model.index(0, 0).data().toString() == QStringLiteral("1.234,50"));
    CHECK(model.index(1, 0).data().toString() == QStringLiteral("–"));
    CHECK(model.csv() == QStringLiteral("n,\"text, quoted\"\n1234.50,a\n,\"b \"\"c\"\", d\"\n-0.50,é\n"));
    CHECK((model.index(0, 0).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight) != 0);
    QLocale::setDefault(before);
}

TEST_CASE("sorting a table keeps missing values last and persistent indexes on their rows")
{
    TableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.reset(4, columns({3, NAN, 1, 2}, {QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("z"),
                                            QStringLiteral("w")}));
    const QPersistentModelIndex third = model.index(0, 1);
    model.sort(0, Qt::AscendingOrder);
    CHECK(model.source(0) == 2);
    CHECK(model.source(3) == 1);
    CHECK(third.row() == 2);
    CHECK(third.data().toString() == QStringLiteral("x"));
    model.sort(1, Qt::AscendingOrder);
    CHECK(model.index(0, 1).data().toString() == QStringLiteral("w"));
    CHECK(third.data().toString() == QStringLiteral("x"));
}

TEST_CASE("an empty table has no cells and still a header")
{
    TableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.reset(0, columns({}, {}));
    CHECK(model.rowCount() == 0);
    CHECK(model.csv() == QStringLiteral("n,\"text, quoted\"\n"));
    model.sort(0, Qt::DescendingOrder);
    CHECK(model.rowCount() == 0);
}
