// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/data_table.h"

#include "support/place.h"
#include "ui/tables/table_bar.h"
#include "ui/theme/theme.h"
#include "ui/widgets/table_notice.h"

#include <catch2/catch.hpp>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <cmath>

using namespace segue;
using namespace segue::ui;

namespace {

constexpr int kLongestWait = 120000;  // ms
constexpr int kMany = 60000;          // rows: more than are ordered at once

std::vector<TableColumn> columns()
{
    return {
        {.title = QStringLiteral("name"), .text = [](int row) { return QStringLiteral("row %1").arg(row); }},
        {.title = QStringLiteral("n"),
         .value = [](int row) { return row % 10 == 3 ? NAN : double((row * 7) % 1000); }}};
}

bool await(const std::function<bool()>& state) { return QTest::qWaitFor(state, kLongestWait); }

void clickHeader(DataTable& table, int column)
{
    auto* header = table.horizontalHeader();
    const QPoint place(header->sectionViewportPosition(column) + 10, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
}

double number(DataTable& table, int row) { return columns()[1].value(table.table().source(row)); }

}  // namespace

TEST_CASE("a click on a header sorts up, then down, then as in the file, missing last")
{
    const int rows = GENERATE(0, 1, 200, kMany);
    DataTable table(QStringLiteral("t"));
    QAbstractItemModelTester tester(&table.table(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    table.setRows(rows, columns());
    table.resize(400, 300);
    table.show();
    clickHeader(table, 1);
    REQUIRE(await([&] { return !table.isOrdering(); }));
    CHECK(table.sortColumn() == 1);
    CHECK(table.horizontalHeader()->isSortIndicatorShown());
    for (int row = 1; row < std::min(rows, 100); ++row)
        CHECK_FALSE(number(table, row - 1) > number(table, row));
    clickHeader(table, 1);
    REQUIRE(await([&] { return !table.isOrdering(); }));
    CHECK(table.sortOrder() == Qt::DescendingOrder);
    if (rows > 100) {
        CHECK(number(table, 0) == (rows == 200 ? 994 : 999));
        CHECK(std::isnan(number(table, rows - 1)));
    }
    clickHeader(table, 1);
    CHECK(table.sortColumn() == -1);
    CHECK_FALSE(table.horizontalHeader()->isSortIndicatorShown());
    CHECK(table.table().source(rows / 2) == rows / 2);
}

TEST_CASE("the selection stays on its row, and goes with a row that is filtered out")
{
    const int rows = GENERATE(200, kMany);
    DataTable table(QStringLiteral("t"));
    QAbstractItemModelTester tester(&table.table(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    table.setRows(rows, columns());
    table.selectRow(42);
    table.sortBy(1, Qt::DescendingOrder);
    REQUIRE(await([&] { return !table.isOrdering(); }));
    REQUIRE(table.selectionModel()->selectedRows().size() == 1);
    CHECK(table.table().source(table.selectionModel()->selectedRows()[0].row()) == 42);
    CHECK(table.table().source(table.currentIndex().row()) == 42);
    table.setFilter(QStringLiteral("n < 295"));
    REQUIRE(await([&] { return !table.isOrdering(); }));
    CHECK(table.table().source(table.selectionModel()->selectedRows().value(0).row()) == 42);
    table.setFilter(QStringLiteral("n > 900"));
    REQUIRE(await([&] { return !table.isOrdering(); }));
    CHECK(table.selectionModel()->selectedRows().isEmpty());
    CHECK(table.table().rowOf(42) == -1);
    table.setFilter({});
    REQUIRE(await([&] { return !table.isOrdering(); }));
    CHECK(table.table().rowCount() == rows);
}

TEST_CASE("the bar filters, counts the rows and tells what it cannot read at the field")
{
    DataTable table(QStringLiteral("t"));
    TableBar bar(&table);
    auto* count = bar.findChild<QLabel*>(QStringLiteral("rowCount"));
    auto* problem = bar.findChild<QLabel*>(QStringLiteral("filterProblem"));
    REQUIRE((count && problem));
    table.setRows(1000, columns());
    bar.show();
    CHECK(count->text() == QStringLiteral("1,000 row(s)"));
    QTest::keyClicks(bar.field(), QStringLiteral("n > 900"));
    QTest::keyClick(bar.field(), Qt::Key_Return);
    CHECK(count->text() == QStringLiteral("%1 of 1,000 row(s)").arg(table.table().rowCount()));
    CHECK(table.table().rowCount() < 1000);
    CHECK_FALSE(problem->isVisible());
    const int before = table.table().rowCount();
    bar.field()->setText(QStringLiteral("n >"));
    QTest::keyClick(bar.field(), Qt::Key_Return);
    CHECK(problem->isVisible());
    CHECK_FALSE(problem->text().isEmpty());
    CHECK(table.table().rowCount() == before);
    table.setRows(5, columns());
    CHECK(bar.isVisible());  // while something stands in it
    bar.field()->clear();
    QTest::keyClick(bar.field(), Qt::Key_Return);
    CHECK_FALSE(bar.isVisible());
}

TEST_CASE(
    "a filter that cannot be read stays coloured, and one that can is legible, when the theme is switched")
{
    DataTable table(QStringLiteral("t"));
    TableBar bar(&table);
    table.setRows(1000, columns());
    bar.show();
    const auto shownIn = [&](ThemeChoice theme) {
        Theme::apply(*qApp, theme);
        QCoreApplication::processEvents();
        return bar.field()->palette().color(QPalette::Text);
    };
    const auto filter = [&](const char* text) {
        bar.field()->setText(QLatin1String(text));
        QTest::keyClick(bar.field(), Qt::Key_Return);
    };
    filter("n >");
    for (const auto theme : {ThemeChoice::Dark, ThemeChoice::Light}) {
        const QColor shown = shownIn(theme);
        CHECK(shown == Theme::current().error);
    }
    filter("n > 1");
    for (const auto theme : {ThemeChoice::Dark, ThemeChoice::Light}) {
        const QColor shown = shownIn(theme);
        CHECK(shown == Theme::current().text);
    }
}

TEST_CASE("the same columns keep filter and order, others start anew")
{
    DataTable table(QStringLiteral("t"));
    table.setRows(200, columns());
    table.sortBy(1, Qt::DescendingOrder);
    table.setFilter(QStringLiteral("row"));
    table.setRows(100, columns());
    CHECK(table.sortColumn() == 1);
    CHECK(number(table, 0) >= number(table, 1));
    auto other = columns();
    other[0].title = QStringLiteral("other");
    table.setRows(100, other);
    CHECK(table.sortColumn() == -1);
    CHECK(table.table().source(7) == 7);
}

TEST_CASE("a newer wish replaces an older one that is still being worked on")
{
    DataTable table(QStringLiteral("t"));
    std::atomic<bool> open = true;
    auto gated = columns();
    gated[0].text = [&open](int row) {
        open.wait(false);
        return QString::number(row);
    };
    table.setRows(kMany, gated);
    table.resize(10, 10);  // nothing is painted, which would wait at the gate too
    QSignalSpy shown(&table, &DataTable::shownChanged);
    open = false;
    table.sortBy(0, Qt::AscendingOrder);
    CHECK(table.isOrdering());
    table.sortBy(1, Qt::AscendingOrder);  // does not wait for the older one
    open = true;
    open.notify_all();
    REQUIRE(await([&] { return !table.isOrdering(); }));
    CHECK(shown.size() == 1);
    CHECK(number(table, 0) == 0);
    CHECK(number(table, 1) == 0);
}

TEST_CASE("ordering can be stopped, and everything stays as it was")
{
    DataTable table(QStringLiteral("t"));
    table.setRows(kMany, columns());
    table.sortBy(1, Qt::DescendingOrder);
    REQUIRE(await([&] { return !table.isOrdering(); }));
    const int first = table.table().source(0);
    table.sortBy(0, Qt::AscendingOrder);
    REQUIRE(table.isOrdering());
    table.stopOrdering();
    CHECK(table.sortColumn() == 1);
    CHECK(table.sortOrder() == Qt::DescendingOrder);
    CHECK(table.table().source(0) == first);
    table.sortBy(0, Qt::AscendingOrder);
    table.setRows(3, columns());  // the rows go while they are being sorted
    CHECK(table.table().rowCount() == 3);
}

TEST_CASE("copying and saving follow what is shown")
{
    const tests::ScratchDir scratch;
    DataTable table(QStringLiteral("t"));
    table.setRows(100, columns());
    table.setFilter(QStringLiteral("n >= 600 and n < 621"));
    table.sortBy(1, Qt::DescendingOrder);
    table.copy();
    CHECK(QApplication::clipboard()->mimeData()->text() ==
          QStringLiteral("name\tn\nrow 88\t616\nrow 87\t609\nrow 86\t602\n"));
    const QString path = QString::fromStdString(scratch / "shown.csv");
    REQUIRE(table.writeCsv(path));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == QByteArray("name,n\nrow 88,616\nrow 87,609\nrow 86,602\n"));
}

TEST_CASE("many rows are saved on another thread, completely, or not at all")
{
    const tests::ScratchDir scratch;
    DataTable table(QStringLiteral("t"));
    table.setRows(kMany, columns());
    table.sortBy(1, Qt::AscendingOrder);
    REQUIRE(await([&] { return !table.isOrdering(); }));
    const QString path = QString::fromStdString(scratch / "many.csv");
    QSignalSpy saved(&table, &DataTable::saved), failed(&table, &DataTable::saveFailed);
    table.exportCsv(path);
    CHECK(table.isSaving());
    CHECK_FALSE(table.notice()->text().isEmpty());
    REQUIRE(await([&] { return !table.isSaving(); }));
    CHECK(saved.size() == 1);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(QString::fromUtf8(file.readAll()) == table.table().csv());
    const QString nowhere = QString::fromStdString(scratch / "no such folder/many.csv");
    table.exportCsv(nowhere);
    REQUIRE(await([&] { return failed.size() == 1; }));
    CHECK(table.notice()->text().contains(QStringLiteral("many.csv")));
    const QString stopped = QString::fromStdString(scratch / "stopped.csv");
    table.exportCsv(stopped);
    table.notice()->escape();
    CHECK_FALSE(table.isSaving());
    CHECK(saved.size() == 1);
}

TEST_CASE("too many rows for the clipboard are refused with what to do instead")
{
    DataTable table(QStringLiteral("t"));
    table.setRows(DataTable::kMostRowsCopied + 1, columns());
    QApplication::clipboard()->setText(QStringLiteral("before"));
    table.selectAll();
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text() == QStringLiteral("before"));
    CHECK(table.notice()->text().contains(QStringLiteral("CSV")));
    QTest::keyClick(&table, Qt::Key_Escape);
    CHECK(table.notice()->text().isEmpty());
    table.setFilter(QStringLiteral("n < 5"));
    REQUIRE(await([&] { return !table.isOrdering(); }));
    table.clearSelection();
    table.copy();
    CHECK(QApplication::clipboard()->text().startsWith(QStringLiteral("name\tn\n")));
}
