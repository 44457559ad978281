// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/text/text_table.h"

#include "read/text/tokenizer.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace segue::data {

namespace {

Result<std::string> wholeFile(const std::string& path)
{
    std::error_code failed;
    if (!std::filesystem::exists(path, failed)) return Error{ErrorCode::FileMissing, path, 0, {}, {}, {}};
    if (std::filesystem::is_directory(path, failed))
        return Error{ErrorCode::FileUnreadable, path, 0, {}, "it is a folder", {}};
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    if (!file || !(text << file.rdbuf()))
        return Error{ErrorCode::FileUnreadable, path, 0, {}, std::strerror(errno), {}};
    std::string bytes = std::move(text).str();
    return bytes.starts_with("\xEF\xBB\xBF") ? bytes.substr(3) : bytes;
}

char separatorOf(std::string_view text)
{
    const auto header = text.substr(0, text.find('\n'));
    for (const char candidate : {'\t', ';'})
        if (std::ranges::count(header, candidate) > std::ranges::count(header, ',')) return candidate;
    return ',';
}

}  // namespace

int TextTable::column(const std::string& name) const
{
    const auto found = std::ranges::find(header, name);
    return found == header.end() ? -1 : int(found - header.begin());
}

Result<TextTable> readTextTable(const std::string& path)
{
    const auto text = wholeFile(path);
    if (!text) return text.error();
    TextTable table;
    table.source = path;
    Tokenizer tokens(*text, separatorOf(*text));
    std::vector<Cell> cells;
    std::int64_t line = 1;
    for (const char* from = tokens.position(); tokens.row(cells); from = tokens.position()) {
        if (tokens.quoteOpen()) return Error{ErrorCode::QuoteOpen, path, line, {}, {}, {}};
        std::vector<std::string> row;
        for (const auto& cell : cells) row.push_back(cell.text());
        const bool blank = row.size() == 1 && row.front().empty();
        if (!blank && !table.header.empty() && row.size() != table.header.size())
            return Error{ErrorCode::RowRagged,
                         path,
                         line,
                         {},
                         std::to_string(row.size()),
                         std::to_string(table.header.size())};
        if (!blank && table.header.empty()) {
            table.header = std::move(row);
        } else if (!blank) {
            table.rows.push_back(std::move(row));
            table.line.push_back(line);
        }
        line += countLines(from, tokens.position());
    }
    if (table.rows.empty()) return Error{ErrorCode::FileEmpty, path, 0, {}, {}, {}};
    return table;
}

Result<double> numberIn(const TextTable& table, std::size_t row, std::size_t column)
{
    const auto& text = table.rows[row][column];
    double value = 0;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (code == std::errc() && end == text.data() + text.size()) return value;
    return Error{ErrorCode::NotANumber, table.source, table.line[row], table.header[column], text, {}};
}

}  // namespace segue::data
