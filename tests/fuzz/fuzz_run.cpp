// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a run file: read and evaluated, or refused. Bytes that begin as SQLite does are the file
// itself; others are what stands in it: parts that begin with a line "@run", "@model", "@rules", "@learnt",
// "@split", "@epoch" or
// "@prediction", the first three JSON, the last three rows with commas.
#include "evaluation/controls/subset.h"
#include "evaluation/evaluate.h"
#include "read/join/dataset.h"
#include "read/join/resolve_table.h"
#include "report/evaluation_json.h"
#include "report/run_facts.h"
#include "run/evaluate_run.h"
#include "run/run_file.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <unistd.h>

#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

using namespace segue;

namespace {

/// A folder in memory where there is one, for the file that every input becomes. It goes away at the end.
class Place {
public:
    Place()
    {
        const std::filesystem::path memory("/dev/shm");
        m_folder = std::filesystem::exists(memory) ? memory : std::filesystem::temp_directory_path();
        m_folder /= "segue-fuzz-run-" + std::to_string(::getpid());
        std::filesystem::create_directories(m_folder);
    }
    ~Place()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_folder, ignored);
    }
    Place(const Place&) = delete;
    Place& operator=(const Place&) = delete;
    std::string file() const { return m_folder / "run.segue"; }

private:
    std::filesystem::path m_folder;
};

const std::string& filePath()
{
    static const Place place;
    static const std::string path = place.file();
    return path;
}

void writeBytes(std::string_view bytes)
{
    for (const char* ending : {"-journal", "-wal", "-shm"}) std::filesystem::remove(filePath() + ending);
    std::ofstream(filePath(), std::ios::binary).write(bytes.data(), std::streamsize(bytes.size()));
}

/// A run file with nothing in it.
const std::string& emptyFile()
{
    static const std::string bytes = [] {
        experiment::Run run;
        run.path = filePath();
        if (!experiment::RunFile::create(run)) std::abort();
        std::ostringstream text;
        text << std::ifstream(filePath(), std::ios::binary).rdbuf();
        return text.str();
    }();
    return bytes;
}

void insertRows(SQLite::Database& database, const std::string& table, std::string_view rows)
{
    std::istringstream lines{std::string(rows)};
    for (std::string line; std::getline(lines, line);) {
        std::vector<std::string> cells;
        std::istringstream cut(line);
        for (std::string cell; std::getline(cut, cell, ',');) cells.push_back(cell);
        std::string marks;
        for (std::size_t i = 0; i < cells.size(); ++i) marks += i ? ",?" : "?";
        try {
            SQLite::Statement statement(database,
                                        "INSERT OR REPLACE INTO " + table + " VALUES (" + marks + ")");
            for (std::size_t i = 0; i < cells.size(); ++i) statement.bind(int(i) + 1, cells[i]);
            statement.exec();
        } catch (const SQLite::Exception&) {  // a row that the table does not take
        }
    }
}

void putPart(SQLite::Database& database, std::string_view name, std::string_view content)
{
    if (name == "split" || name == "epoch" || name == "prediction")
        return insertRows(database, std::string(name), content);
    const bool learnt = name == "learnt";
    if (!learnt && name != "run" && name != "model" && name != "rules") return;
    const std::string key = learnt ? "learnt_from_xxh3" : std::string(name), value(content);
    SQLite::Statement statement(
        database, std::string("INSERT OR REPLACE INTO ") + (learnt ? "blob" : "fact") + " VALUES (?, ?)");
    statement.bind(1, key);
    learnt ? statement.bind(2, value.data(), int(value.size())) : statement.bind(2, value);
    statement.exec();
}

void writeParts(std::string_view text)
{
    writeBytes(emptyFile());
    SQLite::Database database(filePath(), SQLite::OPEN_READWRITE);
    database.exec("PRAGMA synchronous = OFF; PRAGMA journal_mode = OFF");
    SQLite::Transaction transaction(database);
    while (text.starts_with('@')) {
        const std::size_t end = std::min(text.find("\n@"), text.size()),
                          line = std::min(text.find('\n'), end);
        putPart(database, text.substr(1, line - 1),
                text.substr(std::min(line + 1, end), end - std::min(line + 1, end)));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    transaction.commit();
}

/// Six albums of three tracks, prepared once.
const experiment::Prepared& prepared()
{
    static const experiment::Prepared ready = [] {
        std::string text = "album_id,album_name,artist,track_number,valence,energy,loudness,tempo\n";
        for (int album = 0; album < 6; ++album)
            for (int track = 1; track <= 3; ++track) {
                const int n = 7 * album + 5 * track * track;
                text += std::string(1, char('a' + album)) + ",N,X" + std::to_string(album) + ',' +
                        std::to_string(track) + ",0." + std::to_string(n % 10) + ",0." +
                        std::to_string(n * 3 % 10) + ",-" + std::to_string(1 + n % 11) + ',' +
                        std::to_string(80 + n % 40) + '\n';
            }
        const data::Source source{{{"table", data::Bytes::of(text)}}, ""};
        auto table =
            data::assembleDataset("table", source, {.fields = {}, .segments = false, .threads = 1}, {});
        if (!table) std::abort();
        data::resolveTable(*table, 1, {});
        auto made =
            experiment::prepare(std::make_shared<data::AlbumTable>(std::move(*table)), model::Config{});
        if (!made) std::abort();
        return *made;
    }();
    return ready;
}

/// What a run that was read decides of an evaluation: targets, rules, and the albums it knows.
void evaluateAs(const experiment::Run& run)
{
    const auto own = experiment::prepareFor(run, prepared().table);
    if (!own) return;
    const features::Samples& samples = own->samples;
    model::Predictions predictions{run.model.targets, evaluation::everySample(samples), {}};
    const std::size_t wanted = predictions.samples.size() * predictions.targets.size();
    for (std::size_t i = 0; i < wanted; ++i)
        predictions.pUp.push_back(run.predictions.empty() ? 0.25F
                                                          : run.predictions[i % run.predictions.size()].pUp);
    const auto result = evaluation::evaluate(samples, predictions, run.rules, {.draws = 8, .threads = 1});
    const auto json = report::toJson(report::RunFacts{run, *own, result});
    if (json.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace).empty()) std::abort();
    const auto overlap = experiment::overlapWith(run, samples);
    if (overlap.known.size() != own->windows->albums->albums.size()) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const std::string_view view(reinterpret_cast<const char*>(bytes), size);
    view.starts_with("SQLite format 3") ? writeBytes(view) : writeParts(view);
    const auto file = experiment::RunFile::look(filePath());
    if (!file) return 0;
    (void)file->isInterrupted();
    const auto run = file->read();
    if (!run) return 0;
    for (const auto& record : run->history)
        if (!file->validationPredictions(record.member, record.epoch)) return 0;
    evaluateAs(*run);
    return 0;
}
