// SPDX-License-Identifier: GPL-3.0-or-later
// The map in CONTRIBUTING.md holds: one direction of dependency, one place for torch, small files, and a licence line.
#include "support/place.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <map>
#include <regex>
#include <set>
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
                sources.push_back({fs::relative(entry.path(), sourceDir()).string(), readFile(entry.path().string())});
        }
    return sources;
}

std::vector<std::string> includesOf(const Source& source)
{
    static const std::regex include(R"re(#include\s+[<"]([^>"]+)[>"])re");
    std::vector<std::string> names;
    for (std::sregex_iterator at(source.text.begin(), source.text.end(), include), end; at != end; ++at) names.push_back((*at)[1]);
    return names;
}

std::string roomOf(const std::string& path) { return path.substr(0, path.find('/')); }

}  // namespace

TEST_CASE("core knows nothing of Qt, and torch is included in the model's engine only")
{
    for (const auto& source : sourcesBelow({"core", "ui", "app"}))
        for (const auto& name : includesOf(source)) {
            CAPTURE(source.path, name);
            const bool qt = name.size() > 1 && name[0] == 'Q' && std::isupper(static_cast<unsigned char>(name[1]));
            if (source.path.starts_with("core/")) CHECK_FALSE(qt);
            const bool torch = name.starts_with("torch/") || name.starts_with("ATen/") || name.starts_with("c10/");
            if (!source.path.starts_with("core/model/engine/")) CHECK_FALSE(torch);
        }
}

TEST_CASE("the two chart libraries are included behind the wall of the charts only")
{
    for (const auto& source : sourcesBelow({"core", "ui", "app"}))
        for (const auto& name : includesOf(source)) {
            CAPTURE(source.path, name);
            const bool library = name.starts_with("QtCharts/") || name == "qcustomplot.h";
            if (!source.path.starts_with("ui/charts/")) CHECK_FALSE(library);
            if (source.path.starts_with("ui/charts/")) CHECK(source.text.find("Theme::current") == std::string::npos);
        }
}

TEST_CASE("inside core a room includes only rooms before it")
{
    const std::vector<std::string> rooms{"base",  "data",       "features", "model", "evaluation",
                                         "order", "experiment", "plot",     "report"};
    std::map<std::string, std::set<std::string>> before;
    for (auto room = rooms.begin(); room != rooms.end(); ++room) before[*room] = {rooms.begin(), room};
    for (const auto& source : sourcesBelow({"core"})) {
        const auto room = roomOf(source.path.substr(5));
        REQUIRE(before.contains(room));
        for (const auto& name : includesOf(source)) {
            const auto other = roomOf(name);
            CAPTURE(source.path, name);
            if (before.contains(other) && other != room) CHECK(before.at(room).contains(other));
            CHECK_FALSE((other == "ui" || other == "app"));
        }
    }
    for (const auto& source : sourcesBelow({"ui"}))
        for (const auto& name : includesOf(source)) {
            CAPTURE(source.path, name);
            CHECK(roomOf(name) != "app");
        }
}

TEST_CASE("inside ui a room includes only rooms before it")
{
    const std::set<std::string> words{"theme", "words"};
    const auto and_ = [](std::set<std::string> rooms, const std::set<std::string>& more) {
        rooms.insert(more.begin(), more.end());
        return rooms;
    };
    const auto widgets = and_(words, {"widgets"}), shown = and_(widgets, {"forms", "models", "plots"});
    const std::map<std::string, std::set<std::string>> before{{"theme", {}},
                                                              {"words", {}},
                                                              {"widgets", words},
                                                              {"forms", widgets},
                                                              {"models", widgets},
                                                              {"plots", widgets},
                                                              {"charts", and_(widgets, {"plots"})},
                                                              {"jobs", shown},
                                                              {"pages", and_(shown, {"jobs"})}};
    // ui/words_data.cpp belongs to the words, ui/wardrobe.cpp and ui/surface_style.h to the theme.
    const auto roomInUi = [](const std::string& path) {
        const std::string name = path.substr(3);
        if (name.find('/') != std::string::npos) return roomOf(name);
        return std::string(name.starts_with("words") ? "words" : "theme");
    };
    for (const auto& source : sourcesBelow({"ui"})) {
        const auto room = roomInUi(source.path);
        CAPTURE(source.path);
        REQUIRE(before.contains(room));
        for (const auto& name : includesOf(source)) {
            if (!name.starts_with("ui/") || roomInUi(name) == room) continue;
            CAPTURE(name);
            CHECK(before.at(room).contains(roomInUi(name)));
        }
    }
}

TEST_CASE("intervals are computed in evaluation alone, and passed on")
{
    static const std::regex computed(R"(\b(wilson|delong|intervalsOf|percentileInterval)\()");
    for (const auto& source : sourcesBelow({"core/plot", "core/report", "ui", "app"})) {
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

TEST_CASE("every source says its licence, no file is past 400 lines and the main window not past 250")
{
    for (const auto& source : sourcesBelow({"core", "ui", "app", "tests"})) {
        CAPTURE(source.path);
        CHECK(source.text.starts_with("// SPDX-License-Identifier: GPL-3.0-or-later\n"));
        const auto lines = std::ranges::count(source.text, '\n');
        CHECK(lines <= (source.path.starts_with("app/main_window") ? 250 : 400));
    }
}
