// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command_line.h"

#include "app/commands/command.h"
#include "base/version.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <string_view>

namespace segue::app {

namespace {

constexpr auto kAbout =
    "Segue: does the next track on an album go up or down?\n"
    "`segue [FILE]` opens the window; with a subcommand it works without one.";

void addSubcommands(CLI::App& segue, Chosen& chosen)
{
    addInspect(segue, chosen);
    addClean(segue, chosen);
    addWindows(segue, chosen);
    addGenerate(segue, chosen);
    addTrain(segue, chosen);
    addResume(segue, chosen);
    addEvaluate(segue, chosen);
    addPredict(segue, chosen);
    addReport(segue, chosen);
    addImportKeras(segue, chosen);
    addAgreement(segue, chosen);
    addOrder(segue, chosen);
}

/// CLI11's exceptions carry the flag and what it takes; only the form of the line is ours.
int explain(const CLI::App& segue, const CLI::ParseError& problem)
{
    if (problem.get_exit_code() == 0) return segue.exit(problem);  // --help, --version
    std::fprintf(stderr, "segue: %s\n", problem.what());
    const auto chosen = segue.get_subcommands();
    std::fprintf(stderr, "Run `segue%s%s --help` for what it takes.\n", chosen.empty() ? "" : " ",
                 chosen.empty() ? "" : chosen.front()->get_name().c_str());
    return kUsage;
}

/// "" where `word` is a subcommand, else the names of those there are.
std::string subcommandsInsteadOf(const CLI::App& segue, const std::string& word)
{
    std::string known;
    for (const CLI::App* command : segue.get_subcommands([](const CLI::App*) { return true; })) {
        if (command->get_name() == word) return {};
        known += (known.empty() ? "" : ", ") + command->get_name();
    }
    return known;
}

}  // namespace

bool isCommandLine(int argc, char** argv)
{
    if (argc < 2) return false;
    if (argc > 2) return true;
    const std::string_view word = argv[1];
    if (word.starts_with("-")) return true;
    if (std::filesystem::exists(word)) return false;
    // A lone word with no path in it that is no file was meant as a subcommand: say which there are.
    return word.find_first_of("./\\") == std::string_view::npos;
}

int runCommandLine(int argc, char** argv)
{
    Chosen chosen;
    CLI::App segue(kAbout, "segue");
    segue.set_version_flag("--version", kVersion);
    segue.require_subcommand(1);
    addSubcommands(segue, chosen);
    const std::string word = argc > 1 ? argv[1] : "";
    const bool named = !word.empty() && word.front() != '-';
    if (const auto known = named ? subcommandsInsteadOf(segue, word) : std::string(); !known.empty()) {
        std::fprintf(stderr, "segue: '%s' is no subcommand; expected one of %s\n", word.c_str(),
                     known.c_str());
        return kUsage;
    }
    try {
        segue.parse(argc, argv);
    } catch (const CLI::ParseError& problem) {
        return explain(segue, problem);
    }
    return closeOutput(chosen.run());
}

}  // namespace segue::app
