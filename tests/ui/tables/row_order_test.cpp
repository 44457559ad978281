// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/row_order.h"

#include "ui/tables/sort_in_pieces.h"

#include <catch2/catch.hpp>

#include <QStringList>

#include <atomic>
#include <cmath>
#include <limits>
#include <numeric>
#include <random>

using namespace segue;
using namespace segue::ui;

namespace {

TableColumn numbers(std::vector<double> values)
{
    return {.title = QStringLiteral("n"), .value = [values](int row) { return values[std::size_t(row)]; }};
}

TableColumn texts(QStringList values)
{
    return {.title = QStringLiteral("t"), .text = [values](int row) { return values[row]; }};
}

std::vector<int> sorted(const TableColumn& column, int rows, Qt::SortOrder direction)
{
    const auto order =
        orderRows(rows, {column},
                  {.sortColumn = 0, .direction = direction, .locale = QLocale(QLocale::English)}, 2, {});
    REQUIRE(order);
    return **order;
}

using Order = std::vector<int>;

}  // namespace

TEST_CASE("numbers sort as numbers, missing last in both directions, equals as in the file")
{
    const double inf = std::numeric_limits<double>::infinity();
    const auto column = numbers({10, NAN, -2, 9, -0.0, inf, 0.0, -inf, NAN, 10});
    CHECK(sorted(column, 10, Qt::AscendingOrder) == Order{7, 2, 4, 6, 3, 0, 9, 5, 1, 8});
    CHECK(sorted(column, 10, Qt::DescendingOrder) == Order{5, 0, 9, 3, 4, 6, 2, 7, 1, 8});
}

TEST_CASE("texts sort as the language does, numbers in them by value, missing last in both directions")
{
    const auto column = texts({QStringLiteral("Track 10"), QString(), QStringLiteral("track 2"),
                               QStringLiteral("Zebra"), QStringLiteral("éclair"), QStringLiteral("Ebb")});
    CHECK(sorted(column, 6, Qt::AscendingOrder) == Order{5, 4, 2, 0, 3, 1});
    CHECK(sorted(column, 6, Qt::DescendingOrder) == Order{3, 0, 2, 4, 5, 1});
}

TEST_CASE("a table of many rows sorts as std::stable_sort would, on any number of threads")
{
    const int rows = 100003;  // several pieces, none of them a power of two
    std::mt19937 random(1);
    std::vector<double> values(static_cast<std::size_t>(rows));
    for (auto& value : values) value = double(random() % 1000) - 500;
    Order expected(static_cast<std::size_t>(rows));
    std::iota(expected.begin(), expected.end(), 0);
    std::ranges::stable_sort(expected,
                             [&](int a, int b) { return values[std::size_t(a)] > values[std::size_t(b)]; });
    for (const int threads : {1, 2, 3}) {
        const auto order = orderRows(rows, {numbers(values)},
                                     {.sortColumn = 0, .direction = Qt::DescendingOrder}, threads, {});
        REQUIRE(order);
        CHECK(**order == expected);
    }
}

TEST_CASE("known distinct texts give the same order as the texts themselves")
{
    const int rows = 40000;
    const auto text = [](std::uint32_t code) {
        return code == 0 ? QString() : QStringLiteral("name %1").arg(code * 7919 % 100);
    };
    TableColumn plain{.title = QStringLiteral("t"),
                      .text = [text](int row) { return text(std::uint32_t(row) % 100); }};
    TableColumn coded = plain;
    coded.codes = std::make_shared<const TextCodes>(
        TextCodes{[](int row) { return std::uint32_t(row) % 100; }, text, 100});
    for (const auto direction : {Qt::AscendingOrder, Qt::DescendingOrder})
        CHECK(sorted(plain, rows, direction) == sorted(coded, rows, direction));
}

TEST_CASE("filter and sort together show only what passes, in order")
{
    const std::vector<TableColumn> columns{numbers({3, 1, 4, 1, 5, 9, 2, 6})};
    const auto filter = parseFilter(QStringLiteral("n > 2"), columns).filter;
    const auto order =
        orderRows(8, columns, {.filter = filter, .sortColumn = 0, .direction = Qt::DescendingOrder}, 2, {});
    REQUIRE(order);
    CHECK(**order == Order{5, 7, 4, 2, 0});
    CHECK_FALSE(*orderRows(8, columns, {}, 2, {}));  // every row as in the file: no order to keep
    CHECK((*orderRows(0, columns, {.sortColumn = 0}, 2, {}))->empty());
}

TEST_CASE("ordering that is stopped at any moment ends as cancelled")
{
    const int rows = 200000;
    const std::vector<TableColumn> columns{
        {.title = QStringLiteral("t"), .text = [](int row) { return QString::number(row * 7919 % 50000); }}};
    int polls = 0;
    const RunControl counting{[&] { return ++polls, RunState::Go; }, {}};
    REQUIRE(orderRows(rows, columns, {.sortColumn = 0}, 2, counting));
    for (int at = 0; at < std::min(polls, 12); ++at) {
        int left = at;
        const RunControl stopping{[&] { return left-- > 0 ? RunState::Go : RunState::Abort; }, {}};
        const auto order = orderRows(rows, columns, {.sortColumn = 0}, 2, stopping);
        REQUIRE_FALSE(order);
        CHECK(order.error().code == ErrorCode::Cancelled);
    }
}

TEST_CASE("progress of an order never falls and ends near the end")
{
    std::vector<double> shares;
    const RunControl control{{}, [&](double share) { shares.push_back(share); }};
    REQUIRE(orderRows(
        300000, {{.title = QStringLiteral("n"), .value = [](int row) { return double(row * 31 % 1009); }}},
        {.sortColumn = 0}, 2, control));
    CHECK(std::ranges::is_sorted(shares));
    REQUIRE_FALSE(shares.empty());
    CHECK(shares.back() > 0.9);
    CHECK(shares.back() <= 1);
}
