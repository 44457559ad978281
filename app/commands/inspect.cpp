// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "data/read.h"
#include "ui/words.h"

namespace segue::app {

namespace {

struct Options {
    std::string data;
    bool json = false;
};

Json toJson(const data::Inspection& found)
{
    Json findings = Json::array();
    for (const auto& finding : found.findings)
        findings.push_back({{"code", finding.code},
                            {"column", finding.column},
                            {"count", finding.count},
                            {"first_line", finding.firstLine},
                            {"file", finding.file},
                            {"message", ui::describe(finding).toStdString()}});
    return {{"rows", found.rows},
            {"tracks", found.tracks},
            {"albums", found.albums},
            {"complete_albums", found.completeAlbums},
            {"transitions", found.transitions},
            {"observations_per_track", {{"min", found.observationsMin}, {"median", found.observationsMedian}, {"max", found.observationsMax}}},
            {"features", found.features},
            {"findings", findings}};
}

void printWords(const data::AlbumTable& table, const data::Inspection& found)
{
    std::string text = table.source + ": " + ui::schemaName(table.schema).toStdString() + "\n";
    const auto line = [&text](const char* name, std::int64_t count) {
        text += std::string("  ") + name + std::string(18 - std::string_view(name).size(), ' ') + ui::count(count).toStdString() + "\n";
    };
    line("rows", found.rows);
    line("tracks", found.tracks);
    line("albums", found.albums);
    line("complete albums", found.completeAlbums);
    line("transitions", found.transitions);
    text += "  features          ";
    for (std::size_t f = 0; f < found.features.size(); ++f) text += (f ? ", " : "") + found.features[f];
    text += found.findings.empty() ? "\nNothing to report.\n" : "\nFindings:\n";
    for (const auto& finding : found.findings) {
        text += "  " + ui::describe(finding).toStdString() + ".";
        if (finding.firstLine > 0) text += " First: " + ui::place(finding.file, finding.firstLine).toStdString() + ".";
        text += "\n";
    }
    print(text);
}

int inspect(const Options& options)
{
    Progress progress("reading");
    const auto table = data::readAlbums(options.data, progress.control());
    if (!table) return fail(table.error());
    const auto found = data::inspect(**table);
    if (options.json)
        printJson(toJson(found));
    else
        printWords(**table, found);
    return kDone;
}

}  // namespace

void addInspect(CLI::App& segue, Chosen& chosen)
{
    auto options = std::make_shared<Options>();
    auto* command = segue.add_subcommand("inspect", "Reads a dataset, says what it is, counts, and lists what is remarkable");
    command->add_option("DATA", options->data, "The dataset")->required();
    command->add_flag("--json", options->json, "One JSON object instead of words");
    command->footer("Example: segue inspect albums.csv");
    command->callback([options, &chosen] { chosen.run = [options] { return inspect(*options); }; });
}

}  // namespace segue::app
