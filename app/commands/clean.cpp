// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "features/samples.h"
#include "read/read.h"
#include "report/write_table.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>

namespace segue::app {

namespace {

struct Options {
    std::string data, out, removals;
    std::vector<std::string> rules;
    data::CleaningOptions cleaning;
    bool segments = false, json = false;
};

/// "duplicates=off"; false where it is anything else.
bool applyRule(const std::string& text, data::CleaningOptions& cleaning)
{
    const auto equals = text.find('=');
    if (equals == std::string::npos) return false;
    const auto name = std::string_view(text).substr(0, equals),
               state = std::string_view(text).substr(equals + 1);
    const auto rule = std::ranges::find(data::kRuleNames, name);
    if (rule == data::kRuleNames.end() || (state != "on" && state != "off")) return false;
    cleaning.on[std::size_t(rule - data::kRuleNames.begin())] = state == "on";
    return true;
}

Json labelsOf(const data::Cleaned& cleaned)
{
    features::WindowOptions how;
    how.cumulation = features::Cumulation::None;
    const auto samples = features::makeSamples(features::makeWindows(cleaned.albums, how));
    Json labels = Json::object();
    for (const auto target : samples.table->targets()) {
        const auto count = features::countLabels(samples, target);
        Json& label = labels[std::string(features::targetName(target))] = {
            {"up", count.up}, {"down", count.down}, {"tie", count.tie}};
        if (count.unknown > 0) label["unknown"] = count.unknown;
    }
    return labels;
}

Json toJson(const data::Cleaned& cleaned)
{
    const auto& albums = *cleaned.albums;
    Json removed = Json::array();
    for (const auto& step : cleaned.steps) {
        removed.push_back({{"rule", data::ruleName(step.rule)},
                           {"albums", step.albumsRemoved},
                           {"tracks", step.tracksRemoved}});
        if (step.rule == data::Rule::Unread) removed.back()["rows"] = step.unread;
    }
    return {{"kept",
             {{"albums", albums.albums.size()},
              {"tracks", albums.tracks.size()},
              {"transitions", albums.transitions()}}},
            {"removed", removed},
            {"labels", labelsOf(cleaned)}};
}

void printWords(const Json& json)
{
    std::string text;
    for (const auto& step : json["removed"])
        text += step.contains("rows")
                    ? step["rule"].get<std::string>() + ": " + step["rows"].dump() + " rows left out\n"
                    : step["rule"].get<std::string>() + ": " + step["albums"].dump() + " albums, " +
                          step["tracks"].dump() + " tracks left out\n";
    const auto& kept = json["kept"];
    text += "kept: " + kept["albums"].dump() + " albums, " + kept["tracks"].dump() + " tracks, " +
            kept["transitions"].dump() + " transitions\n";
    for (const auto& [target, label] : json["labels"].items()) {
        text += target + ": Up " + label["up"].dump() + ", Down " + label["down"].dump() + ", tie " +
                label["tie"].dump();
        text += !label.contains("unknown") ? "\n" : ", without a value " + label["unknown"].dump() + "\n";
    }
    print(text);
}

/// What is not read is not written either.
void tellColumnsLeftOut(const data::AlbumTable& table)
{
    std::string names;
    for (const auto& use : table.uses)
        if (use.field == data::Field::Ignored || use.field == data::Field::Label)
            names += (names.empty() ? "" : ", ") + use.header;
    if (!names.empty())
        std::fprintf(stderr, "segue: columns that are not read, and not written: %s\n", names.c_str());
}

int clean(Options& options)
{
    for (const auto& rule : options.rules)
        if (!applyRule(rule, options.cleaning))
            return misuse(
                "--rule", rule,
                "NAME=on or NAME=off; names: missing, repeated, incomplete, duplicates, length, outliers");
    if (options.cleaning.maxTracks > 0 && options.cleaning.maxTracks < options.cleaning.minTracks)
        return misuse("--max-tracks", std::to_string(options.cleaning.maxTracks),
                      "at least --min-tracks, " + std::to_string(options.cleaning.minTracks));
    for (const auto& [option, path] :
         {std::pair("--out", options.out), std::pair("--removals", options.removals)})
        if (isAmong(options.data, path)) return misuse(option, path, kNotWhatIsRead);
    if (sameFile(options.out, options.removals))
        return misuse("--removals", options.removals, "another file than --out");
    Progress progress("reading");
    auto table = data::readAlbums(options.data, progress.control(), {.segments = options.segments});
    if (!table) return fail(table.error());
    tellReading(**table);
    tellColumnsLeftOut(**table);
    const auto cleaned = data::clean(*table, options.cleaning, {progress.control().poll, {}});
    if (interrupted()) return kInterrupted;
    if (auto written = data::writeTable(*cleaned.albums, options.out); !written) return fail(written.error());
    if (!options.removals.empty())
        if (auto written = data::writeRemovals(cleaned, options.removals); !written)
            return fail(written.error());
    const Json json = toJson(cleaned);
    if (options.json)
        printJson(json);
    else
        printWords(json);
    return kDone;
}

}  // namespace

void addClean(CLI::App& segue, Chosen& chosen)
{
    auto options = std::make_shared<Options>();
    auto* command =
        segue.add_subcommand("clean", "Applies the cleaning rules and says what each of them removed");
    command->add_option("DATA", options->data, "The dataset")->required();
    command
        ->add_option(
            "--rule", options->rules,
            "missing, repeated, incomplete, duplicates, length or outliers, =on or =off; may be repeated")
        ->type_name("NAME=on|off")
        ->allow_extra_args(false);
    command
        ->add_option("--min-tracks", options->cleaning.minTracks, "Shortest album that is kept (default 2)")
        ->check(CLI::Range(1, 100000));
    command
        ->add_option("--max-tracks", options->cleaning.maxTracks,
                     "Longest album that is kept (default: no limit)")
        ->check(CLI::Range(1, 100000));
    command->add_flag("--editions", options->cleaning.stripEditions,
                      "Also take editions of one album for duplicates: (Deluxe Edition), - Live");
    command->add_flag("--fingerprints", options->cleaning.fingerprints,
                      "Also take albums with near-identical features for duplicates");
    command->add_option("--removals", options->removals, "Write what was removed and why to this CSV");
    command->add_option("--out", options->out, "Write the cleaned table to this file")->required();
    addSegments(*command, options->segments);
    command->add_flag("--json", options->json, "One JSON object instead of words");
    command->footer(
        "Example: segue clean albums.csv --min-tracks 6 --max-tracks 16 --rule outliers=on --out clean.csv");
    command->callback([options, &chosen] { chosen.run = [options] { return clean(*options); }; });
}

}  // namespace segue::app
