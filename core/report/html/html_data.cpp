// SPDX-License-Identifier: GPL-3.0-or-later
// The sections about what went in: data, cleaning, preparation.
#include "figure/number.h"
#include "report/html/html.h"
#include "report/html/html_sections.h"

#include <algorithm>
#include <cmath>

namespace segue::report {

namespace {

using plot::grouped;

/// What is true of everything that is left after a rule.
std::string_view ruleWords(data::Rule rule)
{
    switch (rule) {
        case data::Rule::Missing: return "with album and number";
        case data::Rule::Repeated: return "each track once";
        case data::Rule::Incomplete: return "without holes";
        case data::Rule::Duplicates: return "each album once";
        case data::Rule::Length: return "of the wanted length";
        case data::Rule::Outliers: return "without impossible values";
        case data::Rule::Units: return "in the same units";
        case data::Rule::ByHand: return "not left out by hand";
        case data::Rule::Unread: return "that could be read";
    }
    return {};
}

std::string funnelRow(const std::string& label, std::int64_t albums, std::int64_t tracks, std::int64_t most)
{
    const double width = most > 0 ? 100.0 * double(albums) / double(most) : 0;
    return "<li><span>" + escaped(label) +
           "</span><span class=\"bar\" style=\"width:" + plot::fixed(std::max(0.5, width), 1) +
           "%\"></span><span class=\"count\">" +
           escaped(grouped(albums) + " albums, " + grouped(tracks) + " tracks") + "</span></li>\n";
}

std::string funnel(const data::Cleaned& cleaned)
{
    if (cleaned.steps.empty()) return {};
    const std::int64_t most = cleaned.steps.front().albumsBefore;
    std::string html = "<ol class=\"funnel\" aria-label=\"What cleaning left, rule by rule\">\n";
    html += funnelRow("in the file", most, cleaned.steps.front().tracksBefore, most);
    for (const auto& step : cleaned.steps)
        html += funnelRow(std::string(ruleWords(step.rule)), step.albumsBefore - step.albumsRemoved,
                          step.tracksBefore - step.tracksRemoved, most);
    return html + "</ol>\n";
}

std::string labelTable(const features::Samples& samples)
{
    HtmlTable table{.header = {"Target", "Up", "Down", "Tie", "Share of Up"},
                    .caption = "Labels of all transitions after cleaning."};
    for (const auto target : features::kTargets) {
        if (samples.direction[std::size_t(target)].empty()) continue;
        const auto count = features::countLabels(samples, target);
        const double all = double(count.up + count.down + count.tie);
        table.rows.push_back({plot::capitalised(features::targetName(target)), grouped(count.up),
                              grouped(count.down), grouped(count.tie),
                              all > 0 ? plot::percent(double(count.up) / all) : "-"});
    }
    return table.rows.empty() ? std::string() : toHtml(table);
}

/// Up to five features that a reader knows, per-window ones first.
std::vector<int> exampleFeatures(const features::WindowTable& table)
{
    std::vector<int> chosen;
    for (const char* name : {"loudness_continuous", "tempo_continuous", "loudness", "tempo", "energy",
                             "valence", "danceability"}) {
        const int found = table.find(name);
        if (found >= 0 && std::find(chosen.begin(), chosen.end(), found) == chosen.end() && chosen.size() < 5)
            chosen.push_back(found);
    }
    for (int f = 0; f < int(table.features.size()) && chosen.size() < 3; ++f)
        if (std::find(chosen.begin(), chosen.end(), f) == chosen.end()) chosen.push_back(f);
    return chosen;
}

HtmlTable windowTable(const features::WindowTable& table, const data::Album& album)
{
    const auto columns = exampleFeatures(table);
    HtmlTable html{.header = {"track", "window"},
                   .numbersFrom = 0,
                   .caption = "Inputs, unscaled: the first two tracks of one album."};
    for (const int f : columns) {
        const auto& feature = table.features[std::size_t(f)];
        const auto unit = data::unitSymbol(feature.unit);
        html.header.push_back(feature.name + (unit.empty() ? "" : " (" + std::string(unit) + ")"));
    }
    for (std::uint32_t i = 0; i < std::min<std::uint32_t>(2, album.trackCount); ++i)
        for (int w = 0; w < table.windows; ++w) {
            std::vector<std::string> row{std::to_string(i + 1), std::to_string(w + 1)};
            for (const int f : columns)
                row.push_back(plot::fixed(double(table.value(std::size_t(f), album.firstTrack + i, w)), 5));
            html.rows.push_back(std::move(row));
        }
    return html;
}

const char* markedName(features::Direction direction)
{
    switch (direction) {
        case features::Direction::Up: return "\u25b2 Up";
        case features::Direction::Down: return "\u25bd Down";
        case features::Direction::Unknown: break;
    }
    return "unknown";
}

HtmlTable outputTable(const RunFacts& facts, const data::Album& album)
{
    const auto& table = *facts.prepared.windows;
    HtmlTable html{
        .header = {"track"}, .numbersFrom = 99, .caption = "Outputs: the direction from the track before."};
    for (const auto target : table.targets())
        html.header.push_back(std::string(features::targetName(target)) + "_output");
    for (std::uint32_t i = 0; i + 1 < std::min<std::uint32_t>(6, album.trackCount); ++i) {
        std::vector<std::string> row{std::to_string(i + 2)};
        for (const auto target : table.targets()) {
            const auto& overall = table.overall[std::size_t(target)];
            const auto direction = features::directionOf(
                overall[album.firstTrack + i], overall[album.firstTrack + i + 1], facts.run.config.ties);
            row.emplace_back(markedName(direction));
        }
        html.rows.push_back(std::move(row));
    }
    return html;
}

}  // namespace

std::string exampleTables(const RunFacts& facts)
{
    const auto& albums = *facts.prepared.cleaned.albums;
    for (const auto& album : albums.albums)
        if (album.trackCount >= 2)
            return "<h3>One album as the network sees it</h3>\n" +
                   toHtml(windowTable(*facts.prepared.windows, album)) + toHtml(outputTable(facts, album));
    return {};
}

std::string dataSection(const RunFacts& facts)
{
    const auto& table = *facts.prepared.table;
    const auto& albums = *facts.prepared.cleaned.albums;
    std::string html = "<section id=\"data\"><h2>Data and cleaning</h2>\n";
    html += paragraph(
        fileName(table.source) + " holds " + grouped(std::int64_t(table.rows())) + " rows, " +
        (table.observations ? "one for every observation inside a track. " : "one for every track. ") +
        "After cleaning, " + grouped(std::int64_t(albums.albums.size())) + " albums with " +
        grouped(std::int64_t(albums.tracks.size())) + " tracks and " + grouped(albums.transitions()) +
        " transitions between neighbouring tracks are left.");
    return html + funnel(facts.prepared.cleaned) + labelTable(facts.prepared.samples) + "</section>\n";
}

std::string preparationSection(const RunFacts& facts)
{
    const auto& config = facts.run.config;
    const int windows = facts.prepared.windows->windows;
    std::string text = windows == 1
                           ? "The file has one row a track, so every track is one window (track level). "
                           : "Every track is cut into " + std::to_string(windows) +
                                 " windows; a window's value is the mean of its observations. ";
    text +=
        "A transition is one sample: the track's features go in, and for each target the answer is Up if the "
        "next track's overall value is higher, "
        "else Down. ";
    text += config.splitBy == features::SplitBy::Artist ? "Whole artists" : "Whole albums";
    text += " were put into a training part (" + grouped(facts.run.trainSamples) + " transitions)";
    if (facts.run.validationSamples > 0)
        text += ", a validation part (" + grouped(facts.run.validationSamples) + ")";
    text += " and a sealed test part (" + grouped(facts.run.testSamples) + "), ";
    text += config.splitOrder == features::SplitOrder::SortedById
                ? "in the order of their ids. "
                : "seed " + std::to_string(config.seed) + ". ";
    text += "Features are scaled to " + plot::fixed(config.scaleLow, 0) + " to " +
            plot::fixed(config.scaleHigh, 0) +
            (config.scaleFit == model::ScaleFit::Train
                 ? ", fitted on the training part only."
                 : ", fitted on all data: the test part leaks into the scaling.");
    return "<section id=\"preparation\"><h2>Preparation</h2>\n" + paragraph(text) + exampleTables(facts) +
           "</section>\n";
}

}  // namespace segue::report
