// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/version.h"
#include "support/place.h"

#include <catch2/catch.hpp>

#include <regex>
#include <string>

using namespace segue::tests;

namespace {

/// What the pattern's groups match in a file of the project: "" where it does not match.
std::smatch::string_type found(const std::string& file, const std::string& pattern, std::size_t group = 1)
{
    const std::string text = readFile(sourceDir() + "/" + file);
    std::smatch match;
    return std::regex_search(text, match, std::regex(pattern, std::regex::multiline)) ? match[group].str()
                                                                                      : std::string();
}

}  // namespace

TEST_CASE("program, citation, changelog and description name the same version, of the same day")
{
    const std::string changelog = R"(^## \[(\d+\.\d+\.\d+)\] - (\d{4}-\d{2}-\d{2})$)";
    const std::string release = R"re(<release version="([^"]+)" date="([^"]+)"/>)re";
    CHECK(found("CHANGELOG.md", changelog) == segue::kVersion);
    CHECK(found("CITATION.cff", R"(^version: (.+)$)") == segue::kVersion);
    CHECK(found("resources/io.github.segue.Segue.metainfo.xml", release) == segue::kVersion);

    const auto day = found("CHANGELOG.md", changelog, 2);
    CHECK_FALSE(day.empty());
    CHECK(found("CITATION.cff", R"(^date-released: (.+)$)") == day);
    CHECK(found("resources/io.github.segue.Segue.metainfo.xml", release, 2) == day);
}

TEST_CASE("the citation has what the Citation File Format requires")
{
    CHECK(found("CITATION.cff", R"(^cff-version: (.+)$)") == "1.2.0");
    for (const char* key : {"message", "title", "type"})
        CHECK_FALSE(found("CITATION.cff", std::string("^") + key + ": (.+)$").empty());
    CHECK_FALSE(found("CITATION.cff", R"(^authors:\n  - name: (.+)$)").empty());
    CHECK(found("CITATION.cff", R"(^license: (.+)$)") == "GPL-3.0-or-later");
}
