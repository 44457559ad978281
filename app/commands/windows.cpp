// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "base/text_writer.h"
#include "features/split.h"
#include "read/read.h"
#include "report/window_csv.h"
#include "table/placement.h"
#include "ui/words/words.h"

#include <algorithm>
#include <cstdio>
#include <numeric>
#include <optional>

namespace segue::app {

namespace {

struct Options {
    std::string data, album, binning = "quantile", range = "1,2", csv;
    std::vector<std::string> columns;
    int windows = 5;
    bool raw = false, segments = false, json = false;
};

/// `unknown` stays empty where all columns were found.
report::WindowColumns chooseColumns(const features::WindowTable& table,
                                    const std::vector<std::string>& wanted,
                                    std::optional<std::string>& unknown)
{
    report::WindowColumns columns;
    for (const auto& name : wanted) {
        const int feature = table.find(name);
        if (feature < 0) unknown = name;
        columns.names.push_back(name);
        columns.features.push_back(feature);
    }
    for (std::size_t f = 0; wanted.empty() && f < table.features.size(); ++f) {
        columns.names.push_back(table.features[f].name);
        columns.features.push_back(int(f));
    }
    return columns;
}

std::string featureNames(const features::WindowTable& table)
{
    std::string names;
    for (const auto& feature : table.features) names += (names.empty() ? "" : ", ") + feature.name;
    return names;
}

std::string padded(std::string text, std::size_t width)
{
    return std::string(text.size() < width ? width - text.size() : 0, ' ') + text;
}

/// The report's window table of one album: `track` and the columns, five decimals.
std::string windowText(const features::WindowTable& table, const report::WindowColumns& columns,
                       const data::Album& album)
{
    std::string text = "track";
    std::vector<std::size_t> widths;
    for (std::size_t c = 0; c < columns.features.size(); ++c) {
        const auto unit =
            columns.scaler ? data::Unit::None : table.features[std::size_t(columns.features[c])].unit;
        const std::string label = ui::unitLabel(unit).toStdString(),
                          title = columns.names[c] + (label.empty() ? "" : " [" + label + "]");
        widths.push_back(std::max<std::size_t>(10, title.size()));
        text += "  " + padded(title, 10);
    }
    text += '\n';
    for (std::uint32_t i = 0; i < album.trackCount; ++i)
        for (int w = 0; w < table.windows; ++w) {
            text += padded(std::to_string(i + 1), 5);
            for (std::size_t c = 0; c < columns.features.size(); ++c) {
                std::string value;
                appendFixed(value, columns.value(table, c, album.firstTrack + i, w), 5);
                if (value.empty()) value = "-";
                text += "  " + padded(std::move(value), widths[c]);
            }
            text += '\n';
        }
    return text;
}

/// The report's output table of one album, the later track's position in front.
std::string outputText(const features::WindowTable& table, const data::Album& album)
{
    const auto targets = table.targets();
    if (targets.empty()) return {};
    std::string text = "\ntrack";
    for (const auto target : targets) text += "  " + std::string(features::targetName(target)) + "_output";
    text += '\n';
    for (std::uint32_t t = album.firstTrack; t + 1 < album.firstTrack + album.trackCount; ++t) {
        text += padded(std::to_string(t + 2 - album.firstTrack), 5);
        for (const auto target : targets) {
            const auto& overall = table.overall[std::size_t(target)];
            const auto direction = features::directionOf(overall[t], overall[t + 1], features::Ties::Down);
            text += "  " + padded(std::string(report::outputName(direction)),
                                  features::targetName(target).size() + 7);
        }
        text += '\n';
    }
    return text;
}

std::vector<std::uint32_t> chooseAlbums(const data::Albums& albums, const std::string& id)
{
    std::vector<std::uint32_t> chosen;
    for (std::uint32_t a = 0; a < albums.albums.size(); ++a)
        if (id.empty() || albums.id(albums.albums[a]) == id) chosen.push_back(a);
    return chosen;
}

int show(const Options& options, const features::WindowTable& table, double low, double high)
{
    const auto& albums = *table.albums;
    std::optional<std::string> unknown;
    auto columns = chooseColumns(table, options.columns, unknown);
    if (unknown) return misuse("--columns", *unknown, featureNames(table));
    const auto chosen = chooseAlbums(albums, options.album);
    if (chosen.empty())
        return misuse({.code = ErrorCode::UnknownName,
                       .subject = "--album",
                       .column = "--album",
                       .detail = options.album,
                       .expected = "the id of one of the " + std::to_string(albums.albums.size()) +
                                   " albums that are left after cleaning"});
    const auto scaler = features::fitScaler(table, columns.features,
                                            std::vector<bool>(albums.albums.size(), true), low, high);
    if (!options.raw) columns.scaler = &scaler;
    if (!options.csv.empty())
        if (auto written = writeText(options.csv, report::windowsCsv(table, columns, chosen)); !written)
            return fail(written.error());

    std::size_t tracks = 0;
    for (const auto a : chosen) tracks += albums.albums[a].trackCount;
    if (options.json) {
        printJson(Json{{"albums", chosen.size()},
                       {"tracks", tracks},
                       {"windows", table.windows},
                       {"rows", tracks * std::size_t(table.windows)}});
        return kDone;
    }
    for (const auto a : chosen) {
        const auto& album = albums.albums[a];
        print("album " + std::string(albums.id(album)) + "  " + std::string(albums.name(album)) + "\n" +
              windowText(table, columns, album) + outputText(table, album) + "\n");
    }
    return kDone;
}

/// Tracks whose own windows are not as many as the table has.
void tellUneven(const data::Albums& albums, int windows)
{
    if (!data::bringsWindows(*albums.table)) return;
    const auto uneven = std::ranges::count_if(
        albums.tracks, [&](const data::Track& track) { return int(track.rowCount) != windows; });
    if (uneven > 0)
        std::fprintf(stderr,
                     "segue: %lld tracks bring another number of windows than %d: these are stretched, their "
                     "overall values are the means as they are\n",
                     static_cast<long long>(uneven), windows);
}

int windows(const Options& options)
{
    double low = 0, high = 0;
    if (!parsePair(options.range, low, high) || !(low < high))
        return misuse("--range", options.range, "LO,HI: two numbers, LO < HI");
    if (isAmong(options.data, options.csv)) return misuse("--csv", options.csv, kNotWhatIsRead);
    Progress progress("reading");
    auto table = data::readAlbums(options.data, progress.control(), {.segments = options.segments});
    if (!table) return fail(table.error());
    const auto cleaned = data::clean(*table, {}, {progress.control().poll, {}});
    if (interrupted()) return kInterrupted;
    tellCleaning(cleaned);
    if (cleaned.albums->albums.empty())
        return fail(Error{.code = ErrorCode::NothingLeft, .subject = options.data, .detail = "0"});
    features::WindowOptions how;
    how.windows = options.windows;
    how.binning = options.binning == "time" ? features::Binning::Time : features::Binning::Quantile;
    const auto made = features::makeWindows(cleaned.albums, how, progress.control());
    if (interrupted()) return kInterrupted;
    if (const int own = (*table)->windows; own > 0 && own != options.windows)
        std::fprintf(stderr,
                     "segue: the file brings its own windows, %d a track, which are used as they are\n", own);
    tellUneven(*cleaned.albums, made->windows);
    tellTimes(**table, how.binning == features::Binning::Time);
    return show(options, *made, low, high);
}

}  // namespace

void addWindows(CLI::App& segue, Chosen& chosen)
{
    auto options = std::make_shared<Options>();
    auto* command = segue.add_subcommand("windows", "Prints the report's window table and its output table");
    command->add_option("DATA", options->data, "The dataset")->required();
    command->add_option("--album", options->album, "One album by its id; without it all of them");
    command
        ->add_option("--columns", options->columns, "Features, separated by commas; without it all of them")
        ->delimiter(',')
        ->allow_extra_args(false);
    command
        ->add_option("--windows", options->windows,
                     "Windows a track (default 5); a file of ready windows keeps its own")
        ->check(CLI::Range(1, 1000));
    command->add_option("--binning", options->binning, "quantile or time (default quantile)")
        ->check(CLI::IsMember({"quantile", "time"}));
    auto* range =
        command->add_option("--range", options->range, "Scale to LO,HI, fitted on all albums (default 1,2)");
    command->add_flag("--raw", options->raw, "The values before scaling")->excludes(range);
    command->add_option("--csv", options->csv, "Write album_id,track,window,<columns> to this file");
    addSegments(*command, options->segments);
    command->add_flag("--json", options->json, "One JSON object instead of the tables");
    command->footer("Example: segue windows albums.csv --columns loudness,tempo --raw");
    command->callback([options, &chosen] { chosen.run = [options] { return windows(*options); }; });
}

}  // namespace segue::app
