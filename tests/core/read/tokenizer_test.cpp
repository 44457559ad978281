// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/text/tokenizer.h"
#include "read/rows/row_ranges.h"
#include "read/text/dialect.h"

#include <catch2/catch.hpp>

#include <random>
#include <string>
#include <vector>

using namespace segue;
using namespace segue::data;

namespace {

using Rows = std::vector<std::vector<std::string>>;

Rows rowsOf(std::string_view text, char separator = ',')
{
    Tokenizer tokenizer(text, separator);
    std::vector<Cell> cells;
    Rows rows;
    while (tokenizer.row(cells)) {
        rows.emplace_back();
        for (const Cell& cell : cells) rows.back().push_back(cell.text());
    }
    return rows;
}

}  // namespace

TEST_CASE("fields, quotes and line ends are taken apart as RFC 4180 says")
{
    CHECK(rowsOf("a,b\r\n1,2\n") == Rows{{"a", "b"}, {"1", "2"}});
    CHECK(rowsOf("a,b\n1,2") == Rows{{"a", "b"}, {"1", "2"}});
    CHECK(rowsOf("\"a,b\",\"c\"\"d\"\n") == Rows{{"a,b", "c\"d"}});
    CHECK(rowsOf("\"line\nbreak\",x\r\n") == Rows{{"line\nbreak", "x"}});
    CHECK(rowsOf(",\n,,\n") == Rows{{"", ""}, {"", "", ""}});
    CHECK(rowsOf("\"\",\"\"\"\"\n") == Rows{{"", "\""}});
    CHECK(rowsOf("a;\"b;c\"\n", ';') == Rows{{"a", "b;c"}});
}

TEST_CASE("a quote inside an unquoted field is a letter, and nothing behind a closing quote is lost")
{
    CHECK(rowsOf("7\" single,x\n") == Rows{{"7\" single", "x"}});
    CHECK(rowsOf("\"Weird Al\" Yankovic,x\n") == Rows{{"\"Weird Al\" Yankovic", "x"}});
    CHECK(rowsOf("\"a\" ,x\n") == Rows{{"a", "x"}});
}

TEST_CASE("an open quote is told")
{
    Tokenizer tokenizer("a,\"b\nc", ',');
    std::vector<Cell> cells;
    CHECK(tokenizer.row(cells));
    CHECK(tokenizer.quoteOpen());
    CHECK(tokenizer.atEnd());
}

TEST_CASE("the separator and decimal commas are found out")
{
    CHECK(dialectOf("a,b,c\n1,2,3\n").separator == ',');
    CHECK(dialectOf("a;b;c\n1,5;2,5;3\n").separator == ';');
    CHECK(dialectOf("a;b;c\n1,5;2,5;3\n").decimals.comma);
    CHECK_FALSE(dialectOf("a;b;c\n1.5;2,5;3\n").decimals.comma);  // as many: a point
    CHECK(dialectOf("a\tb\n1\t2\n").separator == '\t');
    CHECK(dialectOf("a|b\n1|2\n").separator == '|');
    CHECK(dialectOf("sep=;\na;b\n1;2\n").names == std::vector<std::string>{"a", "b"});
    CHECK(dialectOf("album_id,name\nx,\"a;b;c;d\"\n").separator == ',');
    CHECK(dialectOf("\n\na,b\n1,2\n").bodyLine == 4);
    CHECK(dialectOf("\n\na,b\n1,2\n").headerLine == 3);
    CHECK(dialectOf("a,b").headerLine == 1);
}

TEST_CASE("text is cut into whole rows whatever the size of the pieces")
{
    std::mt19937 random(3);
    const std::vector<std::string> fields{"x",        "\"a\nb\"",       "\"q\"\"q\"", "7\" disc", "",
                                          "\"\n\n\"", "\"so\" it goes", "12.5",       "\"\""};
    for (int round = 0; round < 60; ++round) {
        std::string text;
        for (int row = 0; row < 40; ++row)
            text += fields[random() % fields.size()] + "," + fields[random() % fields.size()] +
                    (random() % 3 == 0 ? "\r\n" : "\n");
        if (round % 3 == 0) text.pop_back();
        const Rows whole = rowsOf(text);
        for (const std::size_t step : {1, 3, 7, 20, 64, 100000}) {
            RowRanges cut;
            REQUIRE(cutRows(text, {.separator = ',', .firstLine = 2, .threads = 2, .step = step}, {}, cut));
            Rows joined;
            std::int64_t line = 2;
            for (const RowRange& range : cut.ranges) {
                CHECK(range.firstLine == line);
                CHECK(range.firstRow == std::int64_t(joined.size()));
                const Rows rows = rowsOf({range.begin, std::size_t(range.end - range.begin)});
                CHECK(range.slots == std::int64_t(rows.size()));
                joined.insert(joined.end(), rows.begin(), rows.end());
                line += countLines(range.begin, range.end);
            }
            REQUIRE(joined == whole);
        }
    }
}

TEST_CASE("the line on which an unclosed quote opens is found in any piece")
{
    const std::string text = "a,b\n\"x\ny\",1\nc,\"open\nd,e\nf,g\n";
    for (const std::size_t step : {1, 5, 1000}) {
        RowRanges cut;
        const Status done =
            cutRows(text, {.separator = ',', .firstLine = 2, .threads = 1, .step = step}, {}, cut);
        REQUIRE_FALSE(done);
        CHECK(done.error().code == ErrorCode::QuoteOpen);
        CHECK(done.error().line == 5);
    }
}
