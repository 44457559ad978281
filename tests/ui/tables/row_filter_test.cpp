// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/row_filter.h"

#include <catch2/catch.hpp>

#include <QStringList>

#include <cmath>

using namespace segue::ui;

namespace {

std::vector<TableColumn> columns()
{
    static const QStringList artists{QStringLiteral("Nobody"), QStringLiteral("Sibelius"), QString(),
                                     QStringLiteral("nobody & co")};
    static const std::vector<double> tempos{50, 120, NAN, 60}, energies{0.9, 0.1, 0.8, 0.7};
    return {
        {.title = QStringLiteral("artist"), .text = [](int row) { return artists[row]; }},
        {.title = QStringLiteral("tempo [BPM]"), .value = [](int row) { return tempos[std::size_t(row)]; }},
        {.title = QStringLiteral("Model minus rule"),
         .value = [](int row) { return energies[std::size_t(row)]; }}};
}

using Found = std::vector<int>;

Found found(const char* text)
{
    const auto parsed = parseFilter(QString::fromUtf8(text), columns());
    INFO(parsed.problem.toStdString());
    REQUIRE(parsed.problem.isEmpty());
    return *filterRows(4, columns(), parsed.filter, 2, {});
}

QString problem(const char* text)
{
    const auto parsed = parseFilter(QString::fromUtf8(text), columns());
    CHECK(parsed.filter.empty());
    return parsed.problem;
}

}  // namespace

TEST_CASE("a filter of plain text finds it in any text column, in any case")
{
    CHECK(found("NOBODY") == Found{0, 3});
    CHECK(found("  body ") == Found{0, 3});
    CHECK(found("body & co") == Found{3});
    CHECK(found("\"nobody &\"") == Found{3});
    CHECK(found("120").empty());  // numbers are compared, not searched
    CHECK(parseFilter(QStringLiteral("   "), columns()).filter.empty());
}

TEST_CASE(
    "a filter compares columns by title, with or without the unit, and a missing value only with missing")
{
    CHECK(found("tempo < 60") == Found{0});
    CHECK(found("Tempo<=60") == Found{0, 3});
    CHECK(found("\"tempo [BPM]\" > 1,2e1") == Found{0, 1, 3});
    CHECK(found("tempo >= .6e2") == Found{1, 3});
    CHECK(found("tempo = 120") == Found{1});
    CHECK(found("tempo != 120") == Found{0, 3});
    CHECK(found("tempo = missing") == Found{2});
    CHECK(found("tempo <> missing") == Found{0, 1, 3});
    CHECK(found("artist = nobody") == Found{0});
    CHECK(found("artist != \"Nobody\"") == Found{1, 2, 3});
    CHECK(found("artist = missing") == Found{2});
    CHECK(found("\"model minus rule\" == 0.1") == Found{1});
}

TEST_CASE("and binds stronger than or")
{
    CHECK(found("tempo < 100 and \"Model minus rule\" >= .8 or artist = sibelius") == Found{0, 1});
    CHECK(found("artist = sibelius OR tempo < 100 AND \"Model minus rule\" < .8") == Found{1, 3});
}

TEST_CASE("what is no filter is told, and never taken for one")
{
    CHECK(problem("tempo <").contains(QStringLiteral("missing")));
    CHECK(problem("< 5").contains(QStringLiteral("tempo < 60")));
    CHECK(problem("temp < 5").contains(QStringLiteral("temp")));
    CHECK(problem("tempo < fast").contains(QStringLiteral("fast")));
    CHECK(problem("tempo < nan").contains(QStringLiteral("number")));
    CHECK(problem("tempo < missing").contains(QStringLiteral("number")));
    CHECK(problem("tempo =< 5").contains(QStringLiteral("=<")));
    CHECK(problem("tempo ! 5").contains(QStringLiteral("!")));
    CHECK(problem("artist > 5").contains(QStringLiteral("text")));
    CHECK(problem("tempo < 5 energy > 3").contains(QStringLiteral("and")));
    CHECK(problem("tempo < 5 \"and\" tempo > 3").contains(QStringLiteral("and")));
    CHECK_FALSE(problem("tempo < 5 and").isEmpty());
    CHECK_FALSE(problem("tempo < 5 < 6").isEmpty());
    CHECK_FALSE(problem("Model minus rule > 0").isEmpty());
    CHECK(problem("\"never closed").contains(QStringLiteral("quote")));
    CHECK_FALSE(problem("=").isEmpty());
}

TEST_CASE("a filter that no column can answer says so")
{
    auto numbers = columns();
    numbers.erase(numbers.begin());
    CHECK(
        parseFilter(QStringLiteral("abc"), numbers).problem.contains(QStringLiteral("Model minus rule > 1")));
    CHECK_FALSE(parseFilter(QStringLiteral("abc"), {}).problem.isEmpty());
}

TEST_CASE("a column that knows its distinct texts is asked once for each")
{
    int asked = 0;
    auto table = columns();
    table.resize(1);
    TextCodes codes{[](int row) { return std::uint32_t(row % 2); },
                    [&asked](std::uint32_t code) {
                        ++asked;
                        return code ? QStringLiteral("odd") : QStringLiteral("even");
                    },
                    2};
    table[0].text = [](int row) { return row % 2 ? QStringLiteral("odd") : QStringLiteral("even"); };
    table[0].codes = std::make_shared<const TextCodes>(codes);
    const auto rows = filterRows(100000, table, parseFilter(QStringLiteral("dd"), table).filter, 2, {});
    REQUIRE(rows);
    CHECK(rows->size() == 50000);
    CHECK((*rows)[49999] == 99999);
    CHECK(asked == 2);
}

TEST_CASE("filtering no rows gives none, and a stop is heard")
{
    const auto filter = parseFilter(QStringLiteral("tempo < 60"), columns()).filter;
    CHECK(filterRows(0, columns(), filter, 2, {})->empty());
    CHECK_FALSE(filterRows(4, columns(), filter, 2, {[] { return segue::RunState::Abort; }, {}}));
}
