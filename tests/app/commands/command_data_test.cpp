// SPDX-License-Identifier: GPL-3.0-or-later
// The command line's contract on datasets, tried from outside: inspect, clean, windows, generate, agreement.
#include "support/place.h"
#include "support/program.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <sys/wait.h>

#include <cstdlib>
#include <filesystem>
#include <sstream>

using namespace segue::tests;
using Json = nlohmann::json;

namespace {

const std::string kSmall =
    "album_id,track_number,valence,tempo\na,1,0.5,100\na,2,0.25,120\na,3,0.75,110\nb,1,0.1,90\nb,2,0.2,80\n";

bool hasKeys(const Json& json, std::initializer_list<const char*> keys)
{
    for (const auto* key : keys)
        if (!json.contains(key)) return false;
    return true;
}

}  // namespace

TEST_CASE("inspect says what a table holds")
{
    const ScratchDir folder;
    const auto result = runSegue("inspect --json " + writeFile(folder / "small.csv", kSmall));
    REQUIRE(result.status == 0);
    const auto json = Json::parse(result.out);
    CHECK(hasKeys(json, {"rows", "tracks", "albums", "complete_albums", "transitions",
                         "observations_per_track", "features", "findings"}));
    CHECK(json["rows"] == 5);
    CHECK(json["albums"] == 2);
    CHECK(json["transitions"] == 3);
    CHECK(json["features"] == Json{"valence", "tempo"});
}

TEST_CASE("what is read stays as it is, also a file of a folder")
{
    const ScratchDir folder;
    std::filesystem::create_directories(folder / "data/deep");
    const auto table = writeFile(folder / "data/a.csv", kSmall);
    for (const std::string out :
         {"data/a.csv", "data/new.csv", "data/deep/new.csv", "data/../data/new.csv"}) {
        CHECK(runSegue("clean " + folder / "data" + " --out " + folder / out).status == 2);
        CHECK(runSegue("windows " + folder / "data" + " --csv " + folder / out).status == 2);
        CHECK(runSegue("train " + folder / "data" + " --out " + folder / out).status == 2);
    }
    CHECK(readFile(table) == kSmall);
    CHECK(runSegue("clean " + folder / "data" + " --out " + folder / "data-clean.csv").status == 0);
}

TEST_CASE("a result that does not arrive is no success")
{
    if (!std::filesystem::exists("/dev/full")) return;
    const ScratchDir folder;
    const auto path = writeFile(folder / "small.csv", kSmall);
    const auto intoFull = [&](const std::string& read) {
        const int status = std::system(
            ("'" + binaryDir() + "/segue' inspect " + read + " >/dev/full 2>'" + folder / "err" + "'")
                .c_str());
        return WEXITSTATUS(status);
    };
    CHECK(intoFull(path) == 1);
    CHECK(readFile(folder / "err").find("standard output") != std::string::npos);
    CHECK(intoFull("/nowhere") == 3);
}

TEST_CASE("inspect names what every column is read as, why one is not, and what is absent")
{
    const ScratchDir folder;
    const auto path = writeFile(folder / "t.csv",
                                "album_id,artist,track_number,tempo,bpm,energy,comment\na,,1,100,100,40,x\na,"
                                ",2,90,90,fast,y\na,,3,80,80,60,z\n");
    const auto result = runSegue("inspect --json " + path);
    REQUIRE(result.status == 0);
    const auto json = Json::parse(result.out);
    REQUIRE(json["columns"].size() == 7);
    CHECK(json["columns"][3] == Json{{"header", "tempo"},
                                     {"read_as", "feature"},
                                     {"name", "tempo"},
                                     {"unit", "BPM"},
                                     {"missing", 0},
                                     {"why_ignored", ""},
                                     {"in_its_place", ""}});
    CHECK(json["columns"][4]["why_ignored"] == "rival");
    CHECK(json["columns"][4]["in_its_place"] == "tempo");
    CHECK(json["columns"][5]["unit"] == "%");
    CHECK(json["columns"][6]["why_ignored"] == "words");
    CHECK(json["absent"] ==
          Json{"disc_number", "album_name", "track_id", "track_name", "valence", "loudness"});
    const auto words = runSegue("inspect " + path);
    for (const std::string part :
         {"tempo         Feature, BPM\n", "bpm           Ignored: 'tempo' is read in its place\n",
          "comment       Ignored: holds words\n", "disc number (every album is one disc)",
          "'energy' is no number in one row ('fast'); it counts as empty. First: line 3."}) {
        CAPTURE(part, words.out);
        CHECK(words.out.find(part) != std::string::npos);
    }
}

TEST_CASE("a unit that most albums do not have is left out by clean and windows alike")
{
    const ScratchDir folder;
    const auto path =
        writeFile(folder / "m.csv", "album_id,track_number,loudness\na,1,-5\na,2,-6\nb,1,.5\nb,2,.6\n");
    const auto cleaned = Json::parse(runSegue("clean --json " + path + " --out " + (folder / "c.csv") +
                                              " --removals " + (folder / "r.csv"))
                                         .out);
    CHECK(cleaned["kept"]["albums"] == 1);
    CHECK(readFile(folder / "r.csv") ==
          "rule,album_id,disc,track,line,reason,detail\nunits,b,,,4,other_unit,loudness\n");
    const auto windows = runSegue("windows --json " + path);
    CHECK(Json::parse(windows.out)["albums"] == 1);
    CHECK(windows.err.find("units: 1 albums, 2 tracks left out") != std::string::npos);
}

TEST_CASE("clean writes plain decimals that read back as they were, and the windows of a wide table")
{
    const ScratchDir folder;
    const auto path = writeFile(
                   folder / "t.csv",
                   "album_id,track_number,duration_ms,tiny\na,1,200000,0.0000001\na,2,12000000,-2.5e-3\n"),
               out = folder / "c.csv";
    REQUIRE(runSegue("clean " + path + " --out " + out).status == 0);
    CHECK(readFile(out) ==
          "album_id,disc_number,track_number,duration_ms,tiny\na,1,1,200000,0.0000001\na,1,2,12000000,-0."
          "0025\n");
    const auto wide = writeFile(
        folder / "w.csv", "album_id,track_number,tempo_w1,tempo_w2,tempo_w3\na,1,90,90,90\na,2,80,80,80\n");
    REQUIRE(runSegue("clean " + wide + " --out " + out).status == 0);
    const auto again = runSegue("windows --json " + out);
    CHECK(Json::parse(again.out) == Json{{"albums", 1}, {"tracks", 2}, {"windows", 3}, {"rows", 6}});
}

TEST_CASE("windows that the file brings are used as they are, and that is said")
{
    const ScratchDir folder;
    const auto path =
        writeFile(folder / "w.csv",
                  "album_id,track_number,window,loudness,loudness_overall,loudness_continuous,loudness_cum\n"
                  "a,1,1,-1,-2,-1,-2\na,1,2,-3,-2,-3,-2\na,2,1,-4,-5,-4,-7\na,2,2,-6,-5,-6,-7\n");
    const auto result = runSegue("windows --raw --csv " + (folder / "o.csv") + " " + path);
    REQUIRE(result.status == 0);
    CHECK(result.err.find("2 a track") != std::string::npos);
    CHECK(readFile(folder / "o.csv") ==
          "album_id,track,window,loudness_overall,loudness_continuous,loudness_overall_cum,loudness_"
          "continuous_cum\n"
          "a,1,1,-2,-1,-2,-2\na,1,2,-2,-3,-2,-2\na,2,1,-5,-4,-7,-7\na,2,2,-5,-6,-7,-7\n");
    const auto words = runSegue("inspect " + path).out;
    CHECK(words.find("a running sum: computed again from the values") != std::string::npos);
    CHECK(words.find("Ignored: 'loudness_continuous' is read in its place") != std::string::npos);
}

TEST_CASE("windows counted from 0 or with a gap are used as those there are, and a gap is said")
{
    const ScratchDir folder;
    const auto zero =
        writeFile(folder / "z.csv", "album_id,track_number,loudness_w0,loudness_w1\na,1,-1,-2\na,2,-3,-4\n");
    REQUIRE(runSegue("windows --raw --columns loudness_continuous --csv " + (folder / "o.csv") + " " + zero)
                .status == 0);
    const std::string values =
        "album_id,track,window,loudness_continuous\na,1,1,-1\na,1,2,-2\na,2,1,-3\na,2,2,-4\n";
    CHECK(readFile(folder / "o.csv") == values);
    const auto gap =
        writeFile(folder / "g.csv", "album_id,track_number,loudness_w1,loudness_w3\na,1,-1,-2\na,2,-3,-4\n");
    const auto result =
        runSegue("windows --raw --columns loudness_continuous --csv " + (folder / "o.csv") + " " + gap);
    REQUIRE(result.status == 0);
    CHECK(readFile(folder / "o.csv") == values);
    CHECK(result.err.find("no window is called 'loudness_w2'") != std::string::npos);
}

TEST_CASE("what was emptied or is not written is said where a table is cleaned, and labels add up")
{
    const ScratchDir folder;
    const auto path = writeFile(
        folder / "t.csv",
        "album_id,track_number,tempo,note\na,1,90,x\na,2,1e999,y\na,3,12O,z\na,4,100,x\na,5,110,x\n");
    const auto cleaned = runSegue("clean --json " + path + " --out " + (folder / "o.csv"));
    REQUIRE(cleaned.status == 0);
    CHECK(cleaned.err.find("'tempo' is no number in one row ('12O')") != std::string::npos);
    CHECK(cleaned.err.find("infinite or too large in one row (1e999)") != std::string::npos);
    CHECK(cleaned.err.find("not written: note") != std::string::npos);
    CHECK(Json::parse(cleaned.out)["labels"]["tempo"] ==
          Json{{"up", 1}, {"down", 0}, {"tie", 0}, {"unknown", 3}});
}

TEST_CASE("segments are taken for observations where that is asked for")
{
    const ScratchDir folder;
    const std::string analysis =
        R"({"track": {"loudness": -7}, "sections": [{"start": 0, "duration": 9, "loudness": -9}, {"start": 9, "duration": 9, "loudness": -5}],
        "segments": [{"start": 0, "duration": 1, "loudness_max": -12}, {"start": 1, "duration": 1, "loudness_max": -11}, {"start": 2, "duration": 1, "loudness_max": -10}]})";
    writeFile(folder / "places.csv", "album_id,track_number,track_id\nA,1,t1\nA,2,t2\n");
    writeFile(folder / "t1.json", analysis);
    writeFile(folder / "t2.json", analysis);
    CHECK(Json::parse(runSegue("inspect --json " + folder.path()).out)["observations_per_track"]["max"] == 2);
    const auto segments = runSegue("inspect --json --segments " + folder.path());
    CHECK(Json::parse(segments.out)["observations_per_track"]["max"] == 3);
    CHECK(runSegue("windows --segments --columns loudness_max " + folder.path()).status == 0);
}

TEST_CASE("windows prints the report's two tables and writes their values")
{
    const ScratchDir folder;
    const auto path = writeFile(folder / "small.csv", kSmall), csv = folder / "windows.csv";
    const auto raw = runSegue("windows " + path + " --album a --columns tempo,valence --raw --csv " + csv);
    REQUIRE(raw.status == 0);
    CHECK(readFile(csv) ==
          "album_id,track,window,tempo,valence\na,1,1,100,0.5\na,2,1,120,0.25\na,3,1,110,0.75\n");
    CHECK(raw.out.find("track  tempo [BPM]  valence [0-1]") != std::string::npos);  // the units, once
    CHECK(raw.out.find("    2    120.00000        0.25000") != std::string::npos);
    CHECK(raw.out.find("    2            Down            Up") != std::string::npos);

    const auto scaled = runSegue("windows " + path + " --columns tempo --json --csv " + csv);
    REQUIRE(scaled.status == 0);
    CHECK(Json::parse(scaled.out) == Json{{"albums", 2}, {"tracks", 5}, {"windows", 1}, {"rows", 5}});
    CHECK(readFile(csv) ==
          "album_id,track,window,tempo\na,1,1,1.5\na,2,1,2\na,3,1,1.75\nb,1,1,1.25\nb,2,1,1\n");
}

TEST_CASE("clean keeps what it promises and writes a table that reads back")
{
    const ScratchDir folder;
    const auto path = writeFile(folder / "holes.csv", kSmall + "c,1,0.5,100\nc,3,0.5,100\nd,1,0.4,100\n"),
               out = folder / "clean.csv";
    const auto result = runSegue("clean --json " + path + " --out " + out);
    REQUIRE(result.status == 0);
    const auto json = Json::parse(result.out);
    CHECK(json["kept"] == Json{{"albums", 2}, {"tracks", 5}, {"transitions", 3}});
    CHECK(json["labels"]["tempo"] == Json{{"up", 1}, {"down", 2}, {"tie", 0}});
    for (const auto& step : json["removed"]) {
        if (step["rule"] == "incomplete") CHECK(step["albums"] == 1);
        if (step["rule"] == "length") CHECK(step["albums"] == 1);
    }
    const auto again = runSegue("clean --json " + out + " --out " + (folder / "again.csv"));
    CHECK(Json::parse(again.out)["kept"] == json["kept"]);
    CHECK(readFile(out) == readFile(folder / "again.csv"));
    CHECK(
        Json::parse(runSegue("clean --json --rule incomplete=off --rule length=off " + path + " --out " + out)
                        .out)["kept"]["albums"] == 4);
}

TEST_CASE("generate writes the same bytes for the same seed")
{
    const ScratchDir folder;
    const auto make = [&](const std::string& name, const std::string& flags) {
        return runSegue("generate --json --albums 4 " + flags + " --out " + (folder / name));
    };
    const auto first = make("a.csv", "--seed 3");
    REQUIRE(first.status == 0);
    CHECK(hasKeys(Json::parse(first.out), {"albums", "tracks", "rows"}));
    make("b.csv", "--seed 3");
    make("c.csv", "--seed 4");
    CHECK(readFile(folder / "a.csv") == readFile(folder / "b.csv"));
    CHECK(readFile(folder / "a.csv") != readFile(folder / "c.csv"));
    const auto windows = Json::parse(make("d.csv", "--windows 5 --signal none").out);
    CHECK(windows["rows"] == 5 * windows["tracks"].get<int>());
    CHECK(make("e.csv", "--observations 7,3").status == 2);
    CHECK(make("e.csv", "--signal loud").status == 2);
}

TEST_CASE("agreement of label tables is the report's, to the last digit")
{
    const ScratchDir folder;
    const int right[][2] = {{0, 123}, {1, 843}, {2, 2219}, {3, 3269}, {4, 2437}};
    std::string real = "valence,energy,loudness,tempo\n", predicted = real;
    for (const auto& [count, times] : right)
        for (int k = 0; k < times; ++k) {
            real += "Up,Down,Up,Down\n";
            predicted += std::string(count > 0 ? "Up" : "Down") + (count > 1 ? ",Down" : ",Up") +
                         (count > 2 ? ",Up" : ",Down") + (count > 3 ? ",Down\n" : ",Up\n");
        }
    const auto result = runSegue("agreement --json " + writeFile(folder / "real.csv", real) + " " +
                                 writeFile(folder / "predicted.csv", predicted));
    REQUIRE(result.status == 0);
    const auto json = Json::parse(result.out);
    CHECK(json["counts"] == Json{123, 0, 843, 0, 0, 2219, 0, 3269, 0, 2437});
    CHECK(json["n"] == 8891);
    CHECK(json["overall"].get<double>() == 0.6983466426723653);
    CHECK(json["edges"].size() == 11);
}

TEST_CASE("input that cannot be used ends with status 3 and says where and what was expected")
{
    const ScratchDir folder;
    const auto check = [&](const std::string& text, const std::string& words) {
        const auto path = writeFile(folder / "bad.csv", text);
        for (const auto& command :
             std::vector<std::string>{"inspect ", "windows ", "clean --out " + (folder / "o.csv") + " ",
                                      "train --out " + (folder / "r.segue") + " "}) {
            const auto result = runSegue(command + path);
            CAPTURE(command, text, result.err);
            CHECK(result.status == 3);
            CHECK(result.err.starts_with("segue: " + path));
            CHECK(result.err.find(words) != std::string::npos);
        }
    };
    check("", "");
    check("just some words\nand more words\n", "");
    check("album_id,valence\na,0.5\n", "track_number");
    check("album_id,track_number,valence\na,1,0.5\na,2\n", ":3");
    check("album_id,track_number,valence\na,1,0.5\na,2,loud\n", "loud");
    check(std::string("\x7f"
                      "ELF\0\1\2\3",
                      8),
          "");
    CHECK(runSegue("inspect " + (folder / "missing.csv")).status == 3);
    CHECK(runSegue("inspect " + folder.path()).status == 3);
    CHECK(runSegue("evaluate " + writeFile(folder / "no.segue", "no run")).status == 3);
}

TEST_CASE("a mistake in the words of the command ends with status 2 and names the flag")
{
    const ScratchDir folder;
    const auto path = writeFile(folder / "small.csv", kSmall);
    const auto check = [](const std::string& arguments, const std::string& words) {
        const auto result = runSegue(arguments);
        CAPTURE(arguments, result.err);
        CHECK(result.status == 2);
        CHECK(result.err.find(words) != std::string::npos);
    };
    check("windows " + path + " --columns temp", "--columns");
    check("windows " + path + " --album z", "--album");
    check("windows " + path + " --range 2,1", "--range");
    check("windows " + path + " --windows 0", "--windows");
    check("train " + path + " --out x --set epochs=many", "epochs");
    check("train " + path + " --out x --set epoch=3", "epoch");
    check("train " + path, "--out");
    check("evaluates run", "evaluates");
    check("clean " + path + " --out x --rule holes=on", "--rule");
    check("clean " + path + " --out " + path, "--out");
    check("generate --albums 2 --seed -1 --out x", "--seed");
    CHECK(runSegue("--help").status == 0);
    CHECK(runSegue("--version").status == 0);
    for (const std::string command :
         {"inspect", "clean", "windows", "generate", "train", "resume", "evaluate", "predict", "report",
          "import-keras", "agreement", "order"}) {
        const auto help = runSegue(command + " --help");
        CHECK(help.status == 0);
        CHECK(help.out.find("Example: segue " + command) != std::string::npos);
    }
}
