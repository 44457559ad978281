// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

namespace segue::bench {

/// The number after the last "SECONDS " that a shell command writes; nothing where it writes none.
std::optional<double> secondsSaidBy(const std::string& command);

/// Seconds that another program takes to read a CSV file into memory, types found out, as it says itself.
/// Nothing where it is not installed. pandas: /usr/bin/python3. DuckDB: `@duckdb/node-api`, looked for where
/// node looks from the working folder and in $SEGUE_DUCKDB (a folder that has node_modules).
std::optional<double> pandasSeconds(const std::string& path);
std::optional<double> duckdbSeconds(const std::string& path, int threads);

}  // namespace segue::bench
