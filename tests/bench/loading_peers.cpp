// SPDX-License-Identifier: GPL-3.0-or-later
#include "loading_peers.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <memory>

namespace segue::bench {

std::optional<double> secondsSaidBy(const std::string& command)
{
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> pipe(::popen(command.c_str(), "r"), &::pclose);
    if (!pipe) return std::nullopt;
    std::string said;
    std::array<char, 256> part{};
    while (std::fgets(part.data(), int(part.size()), pipe.get()) != nullptr) said += part.data();
    const std::string mark = "SECONDS ";
    const auto at = said.rfind(mark);
    if (at == said.npos) return std::nullopt;
    return std::atof(said.c_str() + at + mark.size());
}

std::optional<double> pandasSeconds(const std::string& path)
{
    return secondsSaidBy(
        "/usr/bin/python3 -c \"\nimport time, pandas\nt = time.perf_counter()\nd = pandas.read_csv('" + path +
        "')\nprint('SECONDS', time.perf_counter() - t)\n\" 2>/dev/null");
}

std::optional<double> duckdbSeconds(const std::string& path, int threads)
{
    const char* const folder = std::getenv("SEGUE_DUCKDB");
    const std::string at = folder == nullptr ? "" : "cd '" + std::string(folder) + "' && ";
    return secondsSaidBy(
        at +
        "node -e \"(async () => { const { DuckDBInstance } = require('@duckdb/node-api');"
        "const db = await DuckDBInstance.create(':memory:', { threads: '" +
        std::to_string(threads) +
        "' });"
        "const c = await db.connect(); const t = performance.now();"
        "await c.run(\\\"CREATE TABLE t AS SELECT * FROM read_csv('" +
        path +
        "')\\\");"
        "console.log('SECONDS', (performance.now() - t) / 1000); process.exit(0); })()\" 2>/dev/null");
}

}  // namespace segue::bench
