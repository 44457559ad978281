// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "read/rows/row_source.h"
#include "read/text/table_head.h"

#include <simdjson.h>

#include <cstdint>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace segue::data {

/// Records with names that come as they come; a row each. Inner objects become names ("album": {"id"} is
/// album_id), lists of texts or of named things "A, B".
class RecordTable : public RowSource {
public:
    void add(const simdjson::dom::object& record, std::uint32_t line);
    bool empty() const { return m_rows.empty(); }
    /// Its cells lie in this table.
    TableHead head() const;

    std::vector<RowSpan> ranges() const override;
    RangeResult read(std::size_t range, const Layout& layout, const RowSink& sink,
                     const std::atomic<bool>& stop) const override;
    std::vector<Marks> marks(std::size_t range, const std::atomic<bool>& stop) const override;

private:
    struct Row {
        std::uint32_t line = 0;
        std::vector<std::pair<std::uint32_t, std::string>> values{};  ///< by column; of two the later one
    };

    void addValue(const std::string& name, const simdjson::dom::element& value, int depth);
    void put(const std::string& name, std::string text);
    /// A cell for every column.
    void cellsOf(const Row& row, std::vector<Cell>& cells) const;

    std::vector<std::string> m_names;
    std::unordered_map<std::string, std::size_t> m_column;
    std::vector<Row> m_rows;
};

}  // namespace segue::data
