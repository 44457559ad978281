// SPDX-License-Identifier: GPL-3.0-or-later
// The map in CONTRIBUTING.md holds: one direction of dependency, one place for torch, small files, and a
// licence line.
#include "support/place.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <map>
#include <regex>
#include <sstream>
#include <vector>

namespace fs = std::filesystem;
using namespace segue::tests;

namespace {

struct Source {
    std::string path;  ///< from the project's root
    std::string text;
};

std::vector<Source> sourcesBelow(const std::vector<std::string>& rooms)
{
    std::vector<Source> sources;
    for (const auto& room : rooms)
        for (const auto& entry : fs::recursive_directory_iterator(fs::path(sourceDir()) / room)) {
            const auto ending = entry.path().extension();
            if (ending == ".cpp" || ending == ".h")
                sources.push_back(
                    {fs::relative(entry.path(), sourceDir()).string(), readFile(entry.path().string())});
        }
    return sources;
}

std::vector<std::string> includesOf(const Source& source)
{
    static const std::regex include(R"re(#include\s+[<"]([^>"]+)[>"])re");
    std::vector<std::string> names;
    for (std::sregex_iterator at(source.text.begin(), source.text.end(), include), end; at != end; ++at)
        names.push_back((*at)[1]);
    return names;
}

}  // namespace

TEST_CASE("core knows nothing of Qt, and torch is included in the network's engine only")
{
    for (const auto& source : sourcesBelow({"core", "ui", "app"}))
        for (const auto& name : includesOf(source)) {
            CAPTURE(source.path, name);
            const bool qt =
                name.size() > 1 && name[0] == 'Q' && std::isupper(static_cast<unsigned char>(name[1]));
            if (source.path.starts_with("core/")) CHECK_FALSE(qt);
            const bool torch =
                name.starts_with("torch/") || name.starts_with("ATen/") || name.starts_with("c10/");
            if (!source.path.starts_with("core/network/engine/")) CHECK_FALSE(torch);
        }
}

TEST_CASE("the two chart libraries are included behind the wall of the charts only")
{
    for (const auto& source : sourcesBelow({"core", "ui", "app"}))
        for (const auto& name : includesOf(source)) {
            CAPTURE(source.path, name);
            const bool library = name.starts_with("QtCharts/") || name == "qcustomplot.h";
            if (!source.path.starts_with("ui/figures/charts/")) CHECK_FALSE(library);
            if (source.path.starts_with("ui/figures/charts/"))
                CHECK(source.text.find("Theme::current") == std::string::npos);
        }
}

namespace {

/// The rooms of a house from the ground up: a room includes its own files and those of the rooms before it.
/// Rooms that share a place in the list do not know each other.
using Order = std::vector<std::vector<std::string>>;

const Order kCore{{"base"},          {"table"},
                  {"read/bytes"},    {"read/columns"},
                  {"read/text"},     {"read/rows"},
                  {"read/json"},     {"read/formats"},
                  {"read/join"},     {"read"},
                  {"clean"},         {"findings"},
                  {"features"},      {"network"},
                  {"evaluation"},    {"order/panels"},
                  {"order/scoring"}, {"order"},
                  {"run"},           {"figure"},
                  {"report"},        {"report/html", "report/order"}};
const Order kUi{
    {"theme", "words"}, {"widgets", "jobs"}, {"forms", "tables", "figures"}, {"session"}, {"pages"}};

struct Room {
    std::string name;
    std::size_t floor = 0;
};

/// The innermost room of the list that a path lies in; no name where there is none.
Room roomIn(const Order& order, const std::string& path)
{
    Room found;
    for (std::size_t floor = 0; floor < order.size(); ++floor)
        for (const auto& name : order[floor])
            if (path.starts_with(name + "/") && name.size() > found.name.size()) found = {name, floor};
    return found;
}

/// `top`: the folder of the house; `prefix`: how its files begin where they are included.
void checkOrder(const Order& order, const std::string& top, const std::string& prefix)
{
    for (const auto& source : sourcesBelow({top})) {
        const auto room = roomIn(order, source.path.substr(top.size() + 1));
        CAPTURE(source.path);
        REQUIRE_FALSE(room.name.empty());
        for (const auto& name : includesOf(source)) {
            CAPTURE(name);
            CHECK_FALSE(name.starts_with("app/"));
            if (top == "core") CHECK_FALSE(name.starts_with("ui/"));
            if (!name.starts_with(prefix)) continue;
            const auto other = roomIn(order, name.substr(prefix.size()));
            if (other.name.empty() || other.name == room.name) continue;
            CHECK(other.floor < room.floor);
        }
    }
}

}  // namespace

TEST_CASE("inside core a room includes only rooms before it") { checkOrder(kCore, "core", ""); }

TEST_CASE("inside ui a room includes only rooms before it") { checkOrder(kUi, "ui", "ui/"); }

TEST_CASE("no folder is a heap")
{
    std::map<std::string, int> sources;
    for (const auto& source : sourcesBelow({"core", "ui", "app"}))
        ++sources[fs::path(source.path).parent_path().string()];
    for (const auto& [folder, count] : sources) {
        CAPTURE(folder, count);
        CHECK(count <= 30);
    }
}

TEST_CASE("the files that CONTRIBUTING names exist")
{
    static const std::regex named(R"re(`((core|ui|app|tests)/[A-Za-z0-9_/]*(\.(cpp|h|md|sh|txt))?)`)re");
    const auto text = readFile(sourceDir() + "/CONTRIBUTING.md");
    for (std::sregex_iterator at(text.begin(), text.end(), named), end; at != end; ++at) {
        const std::string path = sourceDir() + "/" + (*at)[1].str();
        CAPTURE(path);
        const bool there = fs::exists(path) || fs::exists(path + ".h") || fs::exists(path + ".cpp");
        CHECK(there);
    }
}

TEST_CASE("intervals are computed in evaluation alone, and passed on")
{
    static const std::regex computed(R"(\b(wilson|delong|intervalsOf|percentileInterval)\()");
    for (const auto& source : sourcesBelow({"core/figure", "core/report", "ui", "app"})) {
        CAPTURE(source.path);
        CHECK_FALSE(std::regex_search(source.text, computed));
    }
}

TEST_CASE("nothing is decided by comparing translated words")
{
    static const std::regex compared(
        R"re([=!]=\s*(\w+::)*(tr|say|translate)\(|\b(tr|say|translate)\("[^"]*"\)\s*[=!]=)re");
    for (const auto& source : sourcesBelow({"ui", "app"})) {
        CAPTURE(source.path);
        CHECK_FALSE(std::regex_search(source.text, compared));
    }
}

namespace {

/// How many characters of the comment, text or character that a source begins with; 0 = it begins with code.
std::size_t quoted(std::string_view source)
{
    if (source.starts_with("//")) return std::min(source.find('\n'), source.size());
    if (source.starts_with("R\"")) {
        const auto opened = source.find('(');
        const std::string end = ")" + std::string(source.substr(2, opened - 2)) + "\"";
        return source.find(end, opened) + end.size();
    }
    const char quote = source.front();
    if (quote != '"' && quote != '\'') return 0;
    std::size_t at = 1;
    while (source[at] != quote) at += source[at] == '\\' ? 2 : 1;
    return at + 1;
}

std::string codeOf(std::string_view source)
{
    std::string code;
    while (!source.empty()) {
        const bool inNumber = source[0] == '\'' && !code.empty() &&
                              std::isxdigit(static_cast<unsigned char>(code.back()));  // 1'000
        const std::size_t skipped = inNumber ? 0 : quoted(source);
        if (skipped == 0) code += source[0];
        source.remove_prefix(std::max<std::size_t>(1, skipped));
    }
    return code;
}

/// Whether a condition stands in another one: a second `?` of one statement or argument, at one depth of
/// brackets.
bool nestsConditions(const std::string& code)
{
    std::vector<int> conditions{0};  // by depth
    for (const char c : code) {
        if (c == '(' || c == '[' || c == '{') conditions.push_back(0);
        if ((c == ')' || c == ']' || c == '}') && conditions.size() > 1) conditions.pop_back();
        if (c == ';' || c == ',') conditions.back() = 0;
        if (c == '?' && ++conditions.back() > 1) return true;
    }
    return false;
}

}  // namespace

TEST_CASE("no condition stands in another one: a ? x : b ? y : z")
{
    CHECK(nestsConditions(codeOf("f(a ? 1 : b ? 2 : 3);")));
    CHECK_FALSE(nestsConditions(codeOf("x = a ? '?' : \"?\";  // ??\nf(a ? 1'000 : 2, b ? 3 : 4);")));
    // Those that still have some.
    static const std::regex later("(core/(read|table)|ui/session|app/window)/.*");
    for (const auto& source : sourcesBelow({"core", "ui", "app", "tests"})) {
        if (std::regex_match(source.path, later)) continue;
        CAPTURE(source.path);
        CHECK_FALSE(nestsConditions(codeOf(source.text)));
    }
}

TEST_CASE("every source says its licence, no file is past 400 lines and the main window not past 250")
{
    for (const auto& source : sourcesBelow({"core", "ui", "app", "tests"})) {
        CAPTURE(source.path);
        CHECK(source.text.starts_with("// SPDX-License-Identifier: GPL-3.0-or-later\n"));
        const auto lines = std::ranges::count(source.text, '\n');
        CHECK(lines <= (source.path.starts_with("app/window/main_window") ? 250 : 400));
    }
}
