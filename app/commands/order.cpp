// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/order_text.h"
#include "base/parallel.h"
#include "base/text_writer.h"
#include "order/order_answer.h"
#include "read/read.h"
#include "report/order/order_csv.h"
#include "report/order/order_json.h"
#include "ui/words/order_panel_words.h"
#include "ui/words/order_words.h"

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <optional>

namespace segue::app {

namespace {

struct Options {
    std::string data, album, out;
    std::vector<std::string> features;
    order::AlbumChoice choice;
    int permutations = 999;
    std::uint64_t seed = 1;
    bool suggest = false, segments = false, json = false;
};

Status writeFiles(const std::string& folder, const data::Albums& albums, const order::Panels& panels,
                  const order::RealOrRandom& scored, const order::RealOrRandom& inner)
{
    std::error_code failed;
    std::filesystem::create_directories(folder, failed);
    if (failed)
        return Error{.code = ErrorCode::FileUnwritable, .subject = folder, .detail = failed.message()};
    auto files = report::panelFiles(panels);
    for (auto& file : report::scorerFiles(albums, scored, inner)) files.push_back(std::move(file));
    files.push_back(
        {"order.json",
         report::orderJson(panels, scored, inner).dump(2, ' ', false, Json::error_handler_t::replace) +
             "\n"});
    for (const auto& file : files)
        if (auto written = writeText((std::filesystem::path(folder) / file.name).string(), file.text);
            !written)
            return written;
    return Done{};
}

/// All albums: the panels, then real or random with all tracks and without the first and the last.
int describeAlbums(const Options& options, const features::WindowTable& table, const RunControl& control)
{
    const auto answer = order::answerOrder(table,
                                           {.features = options.features,
                                            .choice = options.choice,
                                            .permutations = options.permutations,
                                            .seed = options.seed,
                                            .threads = threadCount(0)},
                                           control);
    if (!answer) return misuse("--features", answer.error().detail, answer.error().expected);
    const auto& [question, panels, scored, inner] = *answer;
    if (!options.out.empty())
        if (auto written = writeFiles(options.out, *table.albums, panels, scored, inner); !written)
            return fail(written.error());
    if (options.json)
        printJson(report::orderJson(panels, scored, inner));
    else
        print(orderText(panels, scored, inner));
    return interrupted() ? kInterrupted : kDone;
}

int describeAlbum(const Options& options, const features::WindowTable& table, const RunControl& control)
{
    const auto& albums = table.albums->albums;
    const auto found = std::ranges::find_if(
        albums, [&](const data::Album& album) { return table.albums->id(album) == options.album; });
    if (found == albums.end())
        return misuse({.code = ErrorCode::UnknownName,
                       .subject = "--album",
                       .column = "--album",
                       .detail = options.album,
                       .expected = "the id of one of the " + std::to_string(albums.size()) +
                                   " albums that are left after cleaning"});
    const auto judge =
        order::judgeAlbum(table, std::uint32_t(found - albums.begin()),
                          {.seed = options.seed, .threads = threadCount(0)}, partOf(control, 0, 0.8));
    if (judge.why == order::NoScore::Stopped) return kInterrupted;
    if (judge.why != order::NoScore::None) {
        std::fprintf(stderr, "segue: %s: no scorer for album %s: %s\n", options.data.c_str(),
                     options.album.c_str(), ui::whyNoScore(judge.why).toUtf8().constData());
        return kUnusable;
    }
    std::optional<order::Suggestion> suggestion;
    if (options.suggest) {
        order::SuggestOptions how;
        how.seed = options.seed;
        suggestion = order::suggestOrder(judge.scorers.back(), how, partOf(control, 0.8, 1));
    }
    const auto* suggested = suggestion ? &*suggestion : nullptr;
    if (options.json)
        printJson(report::albumOrderJson(*table.albums, judge, suggested));
    else
        print(albumOrderText(*table.albums, judge, suggested));
    return interrupted() ? kInterrupted : kDone;
}

int describeOrder(const Options& options)
{
    if (options.choice.minTracks > options.choice.maxTracks)
        return misuse("--min-tracks", std::to_string(options.choice.minTracks),
                      "no more than --max-tracks, " + std::to_string(options.choice.maxTracks));
    if (isAmong(options.data, options.out)) return misuse("--out", options.out, kNotWhatIsRead);
    Progress progress("order");
    auto table = data::readAlbums(options.data, progress.control(), {.segments = options.segments});
    if (!table) return fail(table.error());
    const auto cleaned = data::clean(*table);
    tellCleaning(cleaned);
    if (cleaned.albums->albums.empty())
        return fail({.code = ErrorCode::NothingLeft, .subject = options.data, .detail = "0"});
    features::WindowOptions how;
    how.cumulation = features::Cumulation::None;
    const auto made = features::makeWindows(cleaned.albums, how);
    if (interrupted()) return kInterrupted;
    return options.album.empty() ? describeAlbums(options, *made, progress.control())
                                 : describeAlbum(options, *made, progress.control());
}

}  // namespace

void addOrder(CLI::App& segue, Chosen& chosen)
{
    auto options = std::make_shared<Options>();
    auto* command = segue.add_subcommand(
        "order", "Is the order of the tracks on the albums random? Statistics of order, and real or random");
    command->add_option("DATA", options->data, "The dataset")->required();
    auto* features = command->add_option(
        "--features", options->features,
        "Of the statistics, separated by commas, or all (default: the targets that there are); the scorers "
        "always hear the same ten");
    features->delimiter(',')->allow_extra_args(false);
    auto* inner = command->add_flag("--inner", options->choice.inner,
                                    "Without the first and the last track of every album");
    auto* least = command->add_option("--min-tracks", options->choice.minTracks,
                                      "Of an album in the statistics (default 6)");
    least->check(CLI::Range(2u, order::kMostTracks));
    auto* most = command->add_option("--max-tracks", options->choice.maxTracks,
                                     "Of an album in the statistics (default 16)");
    most->check(CLI::Range(2u, order::kMostTracks));
    auto* permutations = command->add_option("--permutations", options->permutations,
                                             "Within albums, of the statistics (default 999)");
    permutations->check(CLI::Range(ui::kFewestPermutations, 99999));
    command->add_option("--seed", options->seed, "The same seed gives the same numbers (default 1)")
        ->check(CLI::Range(std::int64_t(0), std::int64_t(2147483647)));
    auto* out = command->add_option("--out", options->out,
                                    "Write order.json and a CSV of every panel into this folder");
    auto* album =
        command->add_option("--album", options->album,
                            "One album by its id: how ordered it sounds beside random orders of its tracks");
    for (CLI::Option* ofAll : {features, inner, least, most, permutations, out}) album->excludes(ofAll);
    command
        ->add_flag("--suggest", options->suggest,
                   "With --album: the order of its tracks that a scorer likes best")
        ->needs(album);
    addSegments(*command, options->segments);
    command->add_flag("--json", options->json, "One JSON object instead of words");
    command->footer("Example: segue order albums.csv --features valence,energy --out order/");
    command->callback([options, &chosen] { chosen.run = [options] { return describeOrder(*options); }; });
}

}  // namespace segue::app
