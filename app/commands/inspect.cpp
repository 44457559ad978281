// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/inspect.h"
#include "app/commands/command.h"
#include "read/read.h"
#include "table/unit.h"
#include "ui/words/words.h"

#include <algorithm>

namespace segue::app {

namespace {

struct Options {
    std::string data;
    bool segments = false, json = false;
};

/// Every column of the file: what it is read as, in which unit, and why not.
Json columnsJson(const data::AlbumTable& table)
{
    Json columns = Json::array();
    for (const auto& use : table.uses)
        columns.push_back({{"header", use.header},
                           {"read_as", data::fieldName(use.field)},
                           {"name", use.name},
                           {"unit", data::unitSymbol(use.unit)},
                           {"missing", use.missing},
                           {"why_ignored", data::kUnusedNames[std::size_t(use.why)]},
                           {"in_its_place", use.rival}});
    return columns;
}

Json absentJson(const data::Inspection& found)
{
    Json absent = Json::array();
    for (const auto field : found.absent) absent.push_back(data::fieldName(field));
    for (const auto& feature : found.absentFeatures) absent.push_back(feature);
    return absent;
}

Json toJson(const data::AlbumTable& table, const data::Inspection& found)
{
    Json findings = Json::array();
    for (const auto& finding : found.findings)
        findings.push_back({{"code", finding.name()},
                            {"column", finding.column},
                            {"also_columns", finding.alsoColumns},
                            {"count", finding.count},
                            {"first_line", finding.firstLine},
                            {"file", finding.file},
                            {"message", ui::describe(finding).toStdString()}});
    return {{"rows", found.rows},
            {"tracks", found.tracks},
            {"albums", found.albums},
            {"complete_albums", found.completeAlbums},
            {"transitions", found.transitions},
            {"observations_per_track",
             {{"min", found.observationsMin},
              {"median", found.observationsMedian},
              {"max", found.observationsMax}}},
            {"features", found.features},
            {"columns", columnsJson(table)},
            {"absent", absentJson(found)},
            {"findings", findings}};
}

/// What the windows do with a feature of the report's layout: its running sums are computed from its values,
/// once.
std::string kindText(const data::AlbumTable& table, const data::ColumnUse& use)
{
    const auto* column = table.column(use.name);
    if (column == nullptr || column->kind == data::ColumnKind::Plain) return {};
    if (column->kind == data::ColumnKind::Continuous) return ", window by window";
    if (column->kind == data::ColumnKind::Overall) return ", of the whole track";
    const bool again = std::ranges::any_of(table.columns, [&](const data::Column& other) {
        return other.base == column->base && &other != column;
    });
    return again ? ", a running sum: computed again from the values" : ", a running sum";
}

/// "  tempo   a number to learn from   BPM"; ids, order and labels by what they are.
std::string columnsText(const data::AlbumTable& table)
{
    std::vector<std::pair<std::string, std::string>> lines;
    std::size_t width = 0;
    for (const auto& use : table.uses) {
        std::string what = ui::fieldLabel(use.field).toStdString();
        if (!use.name.empty() && use.name != use.header) what += " " + use.name;
        if (const auto unit = data::unitSymbol(use.unit); !unit.empty()) what += ", " + std::string(unit);
        what += kindText(table, use);
        if (const auto why = ui::whyIgnored(use.why, use.rival); !why.isEmpty())
            what += ": " + why.toStdString();
        width = std::max(width, use.header.size());
        lines.emplace_back(use.header, std::move(what));
    }
    std::string text = "Columns:\n";
    for (const auto& [header, what] : lines)
        text += "  " + header + std::string(width + 2 - header.size(), ' ') + what + "\n";
    return text;
}

std::string absentText(const data::Inspection& found)
{
    if (found.absent.empty() && found.absentFeatures.empty()) return {};
    std::string text = "Not in the file:\n";
    for (const auto field : found.absent) text += "  " + ui::withoutField(field).toStdString() + "\n";
    for (const auto& feature : found.absentFeatures) text += "  " + feature + " (it cannot be predicted)\n";
    return text;
}

void printWords(const data::AlbumTable& table, const data::Inspection& found)
{
    std::string text = table.source + ": " + ui::schemaName(table.schema).toStdString() + "\n";
    const auto line = [&text](const char* name, std::int64_t count) {
        text += std::string("  ") + name + std::string(18 - std::string_view(name).size(), ' ') +
                ui::count(count).toStdString() + "\n";
    };
    line("rows", found.rows);
    line("tracks", found.tracks);
    line("albums", found.albums);
    line("complete albums", found.completeAlbums);
    line("transitions", found.transitions);
    text += "  features          ";
    for (std::size_t f = 0; f < found.features.size(); ++f) text += (f ? ", " : "") + found.features[f];
    text += "\n" + columnsText(table) + absentText(found);
    text += found.findings.empty() ? "Nothing to report.\n" : "Findings:\n";
    for (const auto& finding : found.findings) {
        text += "  " + ui::describe(finding).toStdString() + ".";
        if (const std::string place = placeOf(finding); !place.empty()) text += " First: " + place + ".";
        text += "\n";
    }
    print(text);
}

int inspect(const Options& options)
{
    Progress progress("reading");
    const auto table = data::readAlbums(options.data, progress.control(), {.segments = options.segments});
    if (!table) return fail(table.error());
    const auto found = data::inspect(**table, {progress.control().poll, {}});
    if (interrupted()) return kInterrupted;
    if (options.json)
        printJson(toJson(**table, found));
    else
        printWords(**table, found);
    return kDone;
}

}  // namespace

void addInspect(CLI::App& segue, Chosen& chosen)
{
    auto options = std::make_shared<Options>();
    auto* command = segue.add_subcommand(
        "inspect", "Reads a dataset, says what it is, counts, and lists what is remarkable");
    command->add_option("DATA", options->data, "The dataset")->required();
    addSegments(*command, options->segments);
    command->add_flag("--json", options->json, "One JSON object instead of words");
    command->footer("Example: segue inspect albums.csv");
    command->callback([options, &chosen] { chosen.run = [options] { return inspect(*options); }; });
}

}  // namespace segue::app
