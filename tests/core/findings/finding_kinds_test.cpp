// SPDX-License-Identifier: GPL-3.0-or-later
// The table of findings: each row shows what it is about in a small file of its own.
#include "table/finding_kinds.h"
#include "findings/inspect.h"
#include "read/read.h"
#include "support/place.h"
#include "support/tables.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <string_view>

using namespace segue;
using namespace segue::data;
using namespace segue::tests;

namespace {

/// The example of a finding as a dataset: one file, or two in a folder.
std::shared_ptr<const AlbumTable> exampleOf(const FindingKind& kind, const ScratchDir& dir)
{
    const std::string first = writeFile(dir / "a", std::string(kind.example));
    if (kind.beside.empty()) return openTable(first);
    writeFile(dir / "b", std::string(kind.beside));
    return openTable(dir.path());
}

/// What must hold of a finding that is told.
void check(const AlbumTable& table, const Finding& told)
{
    const FindingKind& kind = kindOf(told.code);
    CHECK(told.count == kind.count);
    CHECK((kind.about == About::Files || told.firstLine > 0));
    CHECK((kind.about != About::Column || !told.column.empty()));
    if (kind.about == About::Albums)
        CHECK(std::ranges::any_of(table.line, [&](auto line) { return line == told.firstLine; }));
    const bool listed = !told.lines.empty() || !rowsOf(table, told).empty();
    CHECK((!told.canList || listed));
    if (told.canExclude()) CHECK_FALSE(albumsOf(table, told).empty());
}

}  // namespace

TEST_CASE("every finding is told of its own example")
{
    for (const FindingKind& kind : kFindingKinds) {
        INFO(kind.name);
        const ScratchDir dir;
        const auto table = exampleOf(kind, dir);
        const auto findings = inspect(*table).findings;
        const auto told = std::ranges::find(findings, kind.code, &Finding::code);
        REQUIRE(told != findings.end());
        check(*table, *told);
    }
}

TEST_CASE("a finding keeps the name that `inspect --json` gives it")
{
    constexpr std::array<std::string_view, 49> kNames{"missing_values",
                                                      "empty_column",
                                                      "track_without_values",
                                                      "impossible_value",
                                                      "varying_track_value",
                                                      "sums_disagree",
                                                      "percent_values",
                                                      "unknown_unit",
                                                      "doubtful_unit",
                                                      "constant_column",
                                                      "not_finite",
                                                      "unreadable_values",
                                                      "other_decimals",
                                                      "unreadable_rows",
                                                      "rounded_values",
                                                      "values_disagree",
                                                      "window_counts",
                                                      "window_absent",
                                                      "window_gap",
                                                      "rival_column",
                                                      "column_of_words",
                                                      "mixed_decimals",
                                                      "mixed_units",
                                                      "other_unit",
                                                      "missing_texts",
                                                      "missing_identity",
                                                      "repeated_rows",
                                                      "contradicting_rows",
                                                      "repeated_header",
                                                      "ragged_rows",
                                                      "loose_quotes",
                                                      "uneven_windows",
                                                      "holes",
                                                      "repeated_albums",
                                                      "editions",
                                                      "one_track_albums",
                                                      "outlier_lengths",
                                                      "no_features",
                                                      "encoding",
                                                      "mixed_encoding",
                                                      "lost_characters",
                                                      "decimal_comma",
                                                      "file_skipped",
                                                      "documents_without_track",
                                                      "observations_without_track",
                                                      "documents_repeated",
                                                      "empty_documents",
                                                      "strange_records",
                                                      "documents_ignored"};
    std::set<std::string_view> names;
    for (const FindingKind& kind : kFindingKinds) names.insert(kind.name);
    CHECK(names.size() == kFindingKinds.size());
    for (const std::string_view name : kNames) {
        INFO(name);
        CHECK(names.contains(name));
    }
}
