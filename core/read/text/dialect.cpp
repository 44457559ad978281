// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/text/dialect.h"

#include <algorithm>

namespace segue::data {
namespace {

bool isBlank(const std::vector<Cell>& row) { return row.size() == 1 && !row[0].quoted && row[0].raw.empty(); }

/// Fields of the header, and how many of the next rows have as many.
struct Fit {
    std::size_t fields = 0;
    std::size_t agreeing = 0, rows = 0;
};

Fit fitOf(std::string_view text, char separator)
{
    constexpr std::size_t kRows = 20;
    Tokenizer tokenizer(text, separator);
    std::vector<Cell> cells;
    Fit fit;
    while (fit.rows < kRows && tokenizer.row(cells)) {
        if (isBlank(cells)) continue;
        if (fit.fields == 0)
            fit.fields = cells.size();
        else
            fit.agreeing += ++fit.rows > 0 && cells.size() == fit.fields;
    }
    return fit;
}

char separatorOf(std::string_view text)
{
    constexpr std::size_t kEnough = 4 << 20;  // of a file without a line feed
    text = text.substr(0, kEnough);
    char best = ',';
    double bestScore = 0;
    for (const char separator : {',', ';', '\t', '|'}) {
        const Fit fit = fitOf(text, separator);
        if (fit.fields < 2) continue;
        const double agreement = fit.rows == 0 ? 1 : double(fit.agreeing) / double(fit.rows);
        const double score = (0.1 + agreement) * double(std::min<std::size_t>(fit.fields, 12));
        if (score > bestScore) {
            best = separator;
            bestScore = score;
        }
    }
    return best;
}

}  // namespace

Dialect dialectOf(std::string_view text)
{
    Dialect dialect;
    Tokenizer tokenizer(text, '\n');
    std::vector<Cell> cells;
    const auto offset = [&] { return std::size_t(tokenizer.position() - text.data()); };
    bool said = false;
    if (text.size() > 5 && text.starts_with("sep=") && (text[5] == '\n' || text[5] == '\r')) {
        dialect.separator = text[4];
        tokenizer.row(cells);
        said = true;
    }
    if (!said) dialect.separator = separatorOf(text);
    tokenizer = Tokenizer(text.substr(offset()), dialect.separator);
    std::size_t headerAt = offset();
    while (tokenizer.row(cells) && isBlank(cells)) headerAt = offset();
    for (const Cell& cell : cells) dialect.names.push_back(cell.text());
    dialect.body = offset();
    dialect.headerText = text.substr(headerAt, dialect.body - headerAt);
    while (dialect.headerText.ends_with('\n') || dialect.headerText.ends_with('\r'))
        dialect.headerText.remove_suffix(1);
    dialect.bodyLine = 1 + countLines(text.data(), text.data() + dialect.body);
    dialect.headerLine = std::max<std::int64_t>(dialect.bodyLine - 1, 1);
    while (dialect.rows.size() < kHeadRows && tokenizer.row(cells))
        if (!isBlank(cells)) dialect.rows.push_back(cells);
    resolveDecimals(dialect);
    return dialect;
}

}  // namespace segue::data
