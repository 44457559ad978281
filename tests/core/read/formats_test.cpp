// SPDX-License-Identifier: GPL-3.0-or-later
// The shapes in which albums come: made here by hand after the real ones' headers.
#include "findings/inspect.h"
#include "read/read.h"
#include "support/place.h"
#include "support/tables.h"

#include <catch2/catch.hpp>

#include <array>
#include <cmath>
#include <cstdlib>
#include <filesystem>

using namespace segue;
using namespace segue::data;
using namespace segue::tests;

namespace {

std::uint32_t crc32(const std::string& text)
{
    std::uint32_t crc = ~0u;
    for (const char c : text) {
        crc ^= static_cast<unsigned char>(c);
        for (int i = 0; i < 8; ++i) crc = crc >> 1 ^ (crc & 1 ? 0xedb88320u : 0u);
    }
    return ~crc;
}

std::string little(std::uint32_t value, int bytes)
{
    std::string text;
    for (int i = 0; i < bytes; ++i) text += char(value >> 8 * i & 255);
    return text;
}

/// A zip whose members are stored, not compressed.
std::string zipOf(const std::vector<std::pair<std::string, std::string>>& members)
{
    std::string zip, directory;
    for (const auto& [name, text] : members) {
        const auto size = std::uint32_t(text.size());
        const std::string about = little(20, 2) + little(0, 2) + little(0, 2) + little(0, 4) +
                                  little(crc32(text), 4) + little(size, 4) + little(size, 4) +
                                  little(std::uint32_t(name.size()), 2) + little(0, 2);
        directory += "PK\1\2" + little(20, 2) + about + little(0, 2) + little(0, 2) + little(0, 2) +
                     little(0, 4) + little(std::uint32_t(zip.size()), 4) + name;
        zip += "PK\3\4" + about + name + text;
    }
    const auto count = std::uint32_t(members.size());
    return zip + directory + "PK\5\6" + little(0, 4) + little(count, 2) + little(count, 2) +
           little(std::uint32_t(directory.size()), 4) + little(std::uint32_t(zip.size()), 4) + little(0, 2);
}

const std::string kPlaces =
    "album_id,album_name,artist,disc_number,track_number,track_id\n"
    "A,First,Somebody,1,1,t1\nA,First,Somebody,1,2,t2\nB,Second,Somebody,1,1,t3\n";

std::string features(const std::string& id, const std::string& energy)
{
    return R"({"danceability": 0.8, "energy": )" + energy +
           R"(, "key": 1, "loudness": -7.5, "type": "audio_features", "id": ")" + id +
           R"(", "uri": "spotify:track:)" + id + R"(", "duration_ms": 146571})";
}

const std::string kAnalysis =
    R"({"meta": {"status_code": 0}, "track": {"duration": 30.5, "loudness": -7.7, "tempo": 140, "key": 1, "mode": 0, "time_signature": 4},
 "sections": [{"start": 0.0, "duration": 10, "confidence": 1.0, "loudness": -9.5, "tempo": 140.1, "tempo_confidence": 0.5, "key": 1, "key_confidence": 0.25, "mode": 0, "mode_confidence": 0.125, "time_signature": 4, "time_signature_confidence": 1},
              {"duration": 20.5, "start": 10, "loudness": -6, "tempo": 139, "tempo_confidence": 0.75}],
 "segments": [{"start": 0, "duration": 0.5, "loudness_max": -12.5, "timbre": [1,2,3,4,5,6,7,8,9,10,11,12], "pitches": [0,0.1,0,0,0,0,0,0,0,0,0,1]}]})";

}  // namespace

TEST_CASE("the Kaggle table opens: names, lists of artists, track level")
{
    const auto table = tableOf(
        "id,name,album,album_id,artists,artist_ids,track_number,disc_number,explicit,danceability,energy,key,"
        "loudness,"
        "mode,speechiness,acousticness,"
        "instrumentalness,liveness,valence,tempo,duration_ms,time_signature,year,release_date\n"
        "t1,One,Album,A,\"['X', \"\"Y's\"\"]\",\"['1', "
        "'2']\",1,1,False,.1,.2,3,-4.5,1,.1,.1,.1,.1,.5,120,1000,4.0,1999,1999-11-02\n"
        "t2,Two,Album,A,['X'],['1'],2,1,True,.1,.2,3,-4.5,1,.1,.1,.1,.1,.5,120,1000,4.0,1999,1999-11-02\n");
    CHECK(table->schema == Schema::KaggleTracks);
    CHECK(table->artist[0] == "X, Y's");
    CHECK(table->albumName[1] == "Album");
    CHECK(table->trackName[0] == "One");
    CHECK(table->releaseDate[0] == "1999-11-02");
    CHECK(table->columns.size() == 13);
    CHECK_FALSE(table->observations);
}

TEST_CASE("Exportify opens, and its shape without track numbers is refused with what is missing")
{
    const auto table = tableOf(
        "\xef\xbb\xbf"
        "Track URI,Track Name,Artist Name(s),Album URI,Album Name,Album Artist Name(s),Album Release "
        "Date,Disc "
        "Number,Track Number,"
        "Track Duration (ms),Explicit,Popularity,Added At,Danceability,Energy,Loudness,Time Signature\r\n"
        "spotify:track:t1,One,X,spotify:album:A,Album,Band,2001,1,1,1000,false,50,2020-01-01T00:00:00Z,.1,.2,"
        "-3,4\r\n");
    CHECK(table->schema == Schema::Exportify);
    CHECK(table->albumId[0] == "A");
    CHECK(table->trackId[0] == "t1");
    CHECK(table->artist[0] == "Band");
    CHECK(table->column("duration_ms")->values[0] == 1000);
    CHECK(table->column("time_signature") != nullptr);
    const ScratchDir dir;
    const auto without = readAlbums(writeFile(
        dir / "e.csv",
        "Track URI,Album URI,Album Name,Duration (ms),Energy\nspotify:track:a,spotify:album:b,x,1,.5\n"));
    REQUIRE_FALSE(without);
    CHECK(without.error().code == ErrorCode::ColumnMissing);
    CHECK(without.error().column == "track_number");
}

TEST_CASE("a wide table becomes one row a window")
{
    const auto table = tableOf(
        "album_id,track,valence,loudness_w1,loudness_w2,loudness_w3,tempo_w1,tempo_w2,tempo_w3\nA,1,.5,-3,-4,"
        "-5,100,,"
        "120\nA,2,.6,-6,-7,-8,90,91,92\n");
    CHECK(table->schema == Schema::WideWindows);
    CHECK(table->observations);
    REQUIRE(table->rows() == 6);
    CHECK(table->position == std::vector<float>{1, 2, 3, 1, 2, 3});
    CHECK(table->column("loudness")->values == std::vector<float>{-3, -4, -5, -6, -7, -8});
    CHECK(table->column("loudness")->perObservation);
    CHECK(table->column("valence")->values[2] == .5f);
    CHECK_FALSE(table->column("valence")->perObservation);
    CHECK(std::isnan(table->column("tempo")->values[1]));
    CHECK(table->line[2] == 2);
    CHECK(inspect(*table).tracks == 2);
    const auto both = tableOf("album_id,track,loudness,loudness_w1,loudness_w2\nA,1,-4,-3,-5\n");
    CHECK(both->column("loudness")->values == std::vector<float>{-4, -4});
    CHECK(both->column("loudness_continuous")->values == std::vector<float>{-3, -5});
}

TEST_CASE("a column with fewer windows than the others is stretched over theirs, and told")
{
    const auto table = tableOf(
        "album_id,track,loudness_w1,loudness_w2,loudness_w3,loudness_w4,tempo_w1,tempo_w2\nA,1,-1,-2,-3,-4,"
        "90,91\n");
    CHECK(table->windows == 4);
    CHECK(table->column("tempo")->values == std::vector<float>{90, 90, 91, 91});
    REQUIRE(note(*table, "window_counts") != nullptr);
    CHECK(note(*table, "window_counts")->column == "tempo");
    CHECK(note(*table, "window_counts")->count == 2);
    CHECK(note(*table, "window_counts")->detail == "4");
}

TEST_CASE("a window that no column speaks of is named")
{
    const ScratchDir dir;
    const auto table = readAlbums(
        writeFile(dir / "t.csv",
                  "album_id,track_number,loudness_w1,loudness_w2,loudness_w4\nA,1,-1,-2,-4\nA,2,-1,-2,-4\n"));
    REQUIRE(table);
    REQUIRE(note(**table, "window_gap") != nullptr);
    CHECK(note(**table, "window_gap")->column == "loudness_w3");
}

TEST_CASE("the report's layout keeps its windows, sums and labels for what they are")
{
    const auto table = tableOf(
        "album_id,track_id,track_number,valence,loudness_overall,loudness_continuous,valence_cum,loudness_"
        "continuous_"
        "cum,valence_cat\n"
        "A,t1,1,.5,-4,-3,.5,-4,Up\nA,t1,1,.5,-4,-5,.5,-4,Up\nA,t2,2,.4,-6,-6,.9,-10,Down\nA,t2,2,.4,-6,-7,.9,"
        "-10,"
        "Down\n");
    CHECK(table->schema == Schema::ReportTable);
    CHECK(table->observations);
    CHECK(table->column("loudness_continuous")->kind == ColumnKind::Continuous);
    CHECK(table->column("loudness_continuous")->perObservation);
    CHECK(table->column("loudness_overall")->kind == ColumnKind::Overall);
    CHECK(table->column("valence_cum")->kind == ColumnKind::OverallCumulative);
    CHECK(table->column("loudness_continuous_cum")->kind == ColumnKind::ContinuousCumulative);
    CHECK(table->column("loudness_continuous_cum")->base == "loudness");
    CHECK(table->column("valence_cat") == nullptr);
    CHECK(table->uses.back().field == Field::Label);
}

TEST_CASE("features documents of every shape are joined by track id")
{
    const std::string one = features("t1", "0.25"), two = features("t2", "1"), three = features("t3", "0.75"),
                      stranger = features("zz", "0");
    const std::vector<std::pair<std::string, std::string>> shapes{
        {"array.json", "[" + one + ", " + two + ",\n" + three + "]"},
        {"object.json",
         "{\"audio_features\": [" + one + ", null, " + two + ", " + three + ", " + stranger + "]}"},
        {"lines.jsonl", one + "\n" + two + "\n\n" + three + "\n"}};
    for (const auto& [name, text] : shapes) {
        CAPTURE(name);
        const ScratchDir dir;
        writeFile(dir / "places.csv", kPlaces);
        writeFile(dir / name, text);
        const auto table = openTable(dir.path());
        REQUIRE(table->rows() == 3);
        CHECK(table->schema == Schema::AudioFeatures);
        CHECK(table->column("energy")->values == std::vector<float>{.25f, 1, .75f});
        CHECK(table->column("duration_ms")->unit == Unit::Milliseconds);
        CHECK(table->albumName[0] == "First");
        CHECK((note(*table, "empty_documents") != nullptr) == (name == "object.json"));
        CHECK((note(*table, "documents_without_track") != nullptr) == (name == "object.json"));
    }
}

TEST_CASE("what stands among records and is none is told with its line, and the records are read")
{
    const std::string one = R"({"id": "t1", "energy": 0.25})", two = R"({"id": "t2", "energy": 1})",
                      third = R"({"id": "t3", "energy": 0.75})";
    const std::vector<std::pair<std::string, std::string>> shapes{
        {"7", "[" + one + ",\n" + two + ",\n7,\n" + third + "]"},
        {R"("x")", "[" + one + ",\n" + two + ",\n\"x\",\n" + third + "]"},
        {"[1,2]", "[" + one + ",\n" + two + ",\n[1, 2],\n" + third + "]"},
        {R"({"energy":0.5})", "[" + one + ",\n" + two + ",\n{\"energy\": 0.5},\n" + third + "]"},
        {R"({"uri":"x","energy":0.5})",
         "[" + one + ",\n" + two + ",\n{\"uri\": \"x\", \"energy\": 0.5},\n" + third + "]"},
        {R"({"error":{"status":404}})",
         "[" + one + ",\n" + two + ",\n{\"error\": {\"status\": 404}},\n" + third + "]"},
        {"8", one + "\n" + two + "\n8\n" + third + "\n"}};
    for (const auto& [strange, text] : shapes) {
        CAPTURE(strange);
        const ScratchDir dir;
        writeFile(dir / "places.csv", kPlaces);
        writeFile(dir / "features.json", text);
        const auto table = openTable(dir.path());
        CHECK(table->column("energy")->values == std::vector<float>{.25f, 1, .75f});
        const auto* told = note(*table, "strange_records");
        REQUIRE(told);
        CHECK(told->count == 1);
        CHECK(told->firstLine == 3);
        CHECK(told->detail == strange);
        CHECK(told->file.ends_with("features.json"));
        CHECK_FALSE(table->column("error_status"));
    }
}

TEST_CASE("one object a file, and analyses named by id or beside their features, are joined")
{
    const ScratchDir dir;
    writeFile(dir / "places.csv", kPlaces);
    writeFile(dir / "song-audio-features.json", features("t1", "0.25"));
    writeFile(dir / "song-audio-analysis.json", kAnalysis);
    writeFile(dir / "t3.json", kAnalysis);
    writeFile(dir / "notes.txt", "nothing to see\n");
    const auto table = openTable(dir.path());
    CHECK(table->schema == Schema::AudioAnalysis);
    CHECK(table->observations);
    REQUIRE(table->rows() == 5);
    CHECK(table->start[1] == 10);
    CHECK(table->duration[1] == 20.5f);
    CHECK(std::isnan(table->start[2]));
    CHECK(table->column("loudness_continuous")->values[0] == -9.5f);
    CHECK(table->column("loudness_continuous")->perObservation);
    CHECK(table->column("loudness")->values[0] == -7.5f);
    CHECK(table->column("loudness")->values[3] == -7.7f);
    CHECK(std::isnan(table->column("loudness")->values[2]));
    CHECK(table->column("tempo_confidence")->values[1] == .75f);
    CHECK(std::isnan(table->column("key_confidence")->values[1]));
    CHECK(table->column("key")->values[0] == 1);
    REQUIRE(note(*table, "file_skipped") != nullptr);
    const auto segments = openTable(dir.path(), {.fields = {}, .segments = true, .threads = 0});
    CHECK(segments->rows() == 3);
    CHECK(segments->column("loudness_max")->values[0] == -12.5f);
    CHECK(segments->column("timbre_11")->values[0] == 12);
    CHECK(segments->column("pitches_1")->values[0] == .1f);
}

TEST_CASE("documents that name no album cannot stand alone, whole track objects can")
{
    const ScratchDir dir;
    const auto alone = readAlbums(writeFile(dir / "f.json", features("t1", "1")));
    REQUIRE_FALSE(alone);
    CHECK(alone.error().code == ErrorCode::AlbumsUnknown);
    const auto analysis = readAlbums(writeFile(dir / "a.json", kAnalysis));
    REQUIRE_FALSE(analysis);
    CHECK(analysis.error().code == ErrorCode::AlbumsUnknown);
    const auto table = openTable(writeFile(
        dir / "t.json",
        R"([{"id": "t1", "name": "One, \"two\"\n", "disc_number": 1, "track_number": 1, "energy": 0.5, "explicit": false,
        "album": {"id": "A", "name": "Álbum", "release_date": "2001-02"}, "artists": [{"name": "X", "id": "1"}, {"name": "Y"}]},
        {"id": "t2", "track_number": 2, "energy": 1, "album": {"id": "A", "name": "Álbum"}, "artists": [{"name": "X"}]}])"));
    CHECK(table->rows() == 2);
    CHECK(table->albumId[0] == "A");
    CHECK(table->artist[0] == "X, Y");
    CHECK(table->trackName[0] == "One, \"two\"\n");
    CHECK(table->column("energy")->values[1] == 1);
}

TEST_CASE("a broken document tells its line")
{
    const ScratchDir dir;
    const auto broken = readAlbums(writeFile(dir / "f.json", "{\n \"energy\": 0.5,\n \"key\": }\n"));
    REQUIRE_FALSE(broken);
    CHECK(broken.error().code == ErrorCode::DocumentBroken);
    CHECK(broken.error().line == 3);
    const auto line = readAlbums(
        writeFile(dir / "f.jsonl", features("a", "1") + "\n" + features("b", "1") + "\n{\"id\": \n"));
    REQUIRE_FALSE(line);
    CHECK(line.error().line == 3);
    const auto word =
        readAlbums(writeFile(dir / "w.jsonl", R"({"album_id": "a", "track_number": 1, "energy": 0.5}
{"album_id": "a", "track_number": 2, "energy": "loud"})"));
    REQUIRE_FALSE(word);
    CHECK(word.error().code == ErrorCode::NotANumber);
    CHECK(word.error().line == 2);
    CHECK(word.error().detail == "loud");
}

TEST_CASE("compressed tables and archives open, broken ones do not")
{
    const ScratchDir dir;
    const std::string plain =
        writeFile(dir / "t.csv", kPlaces.substr(0, kPlaces.find('\n')) +
                                     ",energy\nA,First,S,1,1,t1,.5\nA,First,S,1,2,t2,.25\n");
    REQUIRE(std::system(("gzip -k " + plain).c_str()) == 0);
    const auto table = openTable(plain + ".gz");
    CHECK(table->column("energy")->values == std::vector<float>{.5f, .25f});
    CHECK(table->hash != openTable(plain)->hash);
    const std::string packed = readFile(plain + ".gz");
    const auto cut = readAlbums(writeFile(dir / "cut.gz", packed.substr(0, packed.size() - 12)));
    REQUIRE_FALSE(cut);
    CHECK(cut.error().code == ErrorCode::DocumentBroken);
    const auto damaged = [&](std::string bytes) {
        const auto read = readAlbums(writeFile(dir / "damaged.gz", bytes));
        return !read && read.error().code == ErrorCode::DocumentBroken && !read.error().detail.empty();
    };
    std::string flipped = packed;
    flipped[flipped.size() - 8] = char(flipped[flipped.size() - 8] ^ 1);  // the checksum
    CHECK(damaged(flipped));
    CHECK(damaged(packed + "more"));
    CHECK_FALSE(damaged(packed + std::string(512, '\0')));
    writeFile(dir / "more", "A,First,S,1,3,t3,.75\n");
    REQUIRE(std::system(("gzip -c " + dir / "more" + " >> " + plain + ".gz").c_str()) == 0);
    CHECK(openTable(plain + ".gz")->rows() == 3);  // one behind the other are one text
    const std::string zip = zipOf({{"data/places.csv", kPlaces},
                                   {"data/f.json", "[" + features("t1", ".5") + "]"},
                                   {"__MACOSX/._f", "x"}});
    const auto bad = readAlbums(writeFile(dir / "bad.zip", zip));
    REQUIRE_FALSE(bad);  // .5 is no JSON number
    CHECK(bad.error().subject == dir / "bad.zip/data/f.json");
    const auto joined = openTable(
        writeFile(dir / "good.zip",
                  zipOf({{"data/places.csv", kPlaces}, {"data/f.json", "[" + features("t1", "0.5") + "]"}})));
    CHECK(joined->column("energy")->values[0] == .5f);
    CHECK(joined->rows() == 3);
    const auto office = readAlbums(
        writeFile(dir / "x.xlsx", zipOf({{"[Content_Types].xml", "<x/>"}, {"xl/sheet.xml", "<x/>"}})));
    REQUIRE_FALSE(office);
    CHECK(office.error().detail == "Office document");
    const auto empty = readAlbums(writeFile(dir / "empty.zip", zipOf({{"a.csv", ""}})));
    REQUIRE_FALSE(empty);
    CHECK(empty.error().code == ErrorCode::FileEmpty);
}

TEST_CASE("tables in a folder stand one behind the other, columns brought together")
{
    const ScratchDir dir;
    writeFile(dir / "1.csv", "album_id,track_number,energy\nA,1,.5\nA,2,.5\n");
    writeFile(dir / "2.csv", "tempo;track_number;album_id\n120,5;1;B\n");
    const auto table = openTable(dir.path());
    REQUIRE(table->rows() == 3);
    CHECK(table->albumId[2] == "B");
    CHECK(table->column("tempo")->values[2] == 120.5f);
    CHECK(std::isnan(table->column("energy")->values[2]));
    CHECK(std::isnan(table->column("tempo")->values[0]));
    writeFile(dir / "3.csv", "album_id,track_number,energy\nC,1,words\n");
    const auto bad = readAlbums(dir.path());
    REQUIRE_FALSE(bad);
    CHECK(bad.error().subject == dir / "3.csv");
}

TEST_CASE("real documents of the Web API are read")
{
    const std::string documents = shared("data/spotify-json");
    SEGUE_SKIP_WITHOUT(documents, "shared/data/spotify-json");
    const ScratchDir dir;
    for (const auto& entry : std::filesystem::directory_iterator(documents))
        std::filesystem::copy(entry.path(), dir.path());
    std::filesystem::permissions(dir.path(), std::filesystem::perms::owner_all);
    writeFile(dir / "places.csv",
              "album_id,track_number,track_id\nA,1,7nWUDDCpTDYle0Ppi8i5K1\nA,2,1GfBLbAhZUWdseuDqhocmn\n");
    const auto table = openTable(dir.path());
    CHECK(table->schema == Schema::AudioAnalysis);
    const Inspection facts = inspect(*table);
    CHECK(facts.tracks == 2);
    CHECK(facts.observationsMin >= 3);
    CHECK(table->column("loudness")->values[0] == -20.799f);
    CHECK(table->column("valence")->values[table->rows() - 1] == .0585f);
    CHECK(facts.transitions == 1);
}
