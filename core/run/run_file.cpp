// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/run_file.h"

#include "run/rules_json.h"
#include "run/run_json.h"
#include "run/run_place.h"
#include "run/run_reading.h"
#include "run/run_tables.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <cstring>
#include <filesystem>
#include <fstream>
#include <stdexcept>

namespace segue::experiment {

namespace {

constexpr int kWaitForReaders = 30000;            // ms: a reader on a slow disk should cost no epoch
constexpr auto kLearntFrom = "learnt_from_xxh3";  // runs with other hashes know their albums by id alone

Error unwritable(const std::string& path, std::string detail)
{
    return {.code = ErrorCode::FileUnwritable, .subject = path, .detail = std::move(detail)};
}

Error notARun(const std::string& path, std::string detail)
{
    return {.code = ErrorCode::NotARun, .subject = path, .detail = std::move(detail)};
}

}  // namespace

RunFile::RunFile(std::string path, std::unique_ptr<SQLite::Database> database)
    : m_path(std::move(path)), m_database(std::move(database))
{
}
RunFile::RunFile(RunFile&&) noexcept = default;
RunFile& RunFile::operator=(RunFile&&) noexcept = default;
RunFile::~RunFile() = default;

/// A database at `place`, which no run is yet, with all that is known of the run before it trains.
Result<RunFile> RunFile::begin(const Run& run, const std::string& place)
{
    std::error_code none;
    try {
        auto database =
            std::make_unique<SQLite::Database>(place, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        database->exec("PRAGMA application_id = " + std::to_string(kApplicationId) +
                       "; PRAGMA user_version = 1; PRAGMA synchronous = FULL");
        SQLite::Transaction transaction(*database);
        makeTables(*database);
        putFact(*database, "run", factsToJson(run).dump());
        putSplit(*database, run);
        transaction.commit();
        return RunFile(run.path, std::move(database));
    } catch (const SQLite::Exception& failure) {
        std::filesystem::remove(place, none);
        return unwritable(run.path, failure.what());
    }
}

Result<RunFile> RunFile::create(const Run& run)
{
    auto held = claimRun(run.path);
    return held ? create(run, std::move(*held)) : Result<RunFile>(held.error());
}

Result<RunFile> RunFile::create(const Run& run, PathLock held)
{
    std::error_code failed;
    const std::string& place = held.place();
    // Made beside its place and renamed into it: a kill in between leaves no file that is neither run nor
    // nothing.
    const std::string unfinished = place + ".unfinished";
    std::filesystem::remove(unfinished, failed);
    if (auto made = begin(run, unfinished); !made) return made.error();
    std::filesystem::remove(place + "-journal", failed);
    std::filesystem::rename(unfinished, place, failed);
    if (failed) return unwritable(run.path, failed.message());
    return open(std::move(held));
}

Result<RunFile> RunFile::open(const std::string& path)
{
    auto held = PathLock::take(path);
    return held ? open(std::move(*held)) : Result<RunFile>(held.error());
}

Result<RunFile> RunFile::open(PathLock held)
{
    const std::string &path = held.path(), &place = held.place();
    if (!std::filesystem::exists(place)) return Error{.code = ErrorCode::FileMissing, .subject = path};
    if (!isRunFile(place)) return notARun(path, {});
    try {
        // A run that was killed has a journal beside it: the first look at it puts the last whole epoch back.
        auto database = std::make_unique<SQLite::Database>(place, SQLite::OPEN_READWRITE, kWaitForReaders);
        database->exec("PRAGMA synchronous = FULL");
        RunFile file(path, std::move(database));
        file.m_held = std::move(held);
        return file;
    } catch (const SQLite::Exception& failure) {
        return notARun(path, failure.what());
    }
}

Result<RunFile> RunFile::look(const std::string& path)
{
    auto database = openToRead(path);
    if (!database) return database.error();
    return RunFile(path, std::move(*database));
}

Status RunFile::copyTo(const std::string& place) const
{
    try {
        SQLite::Database copy(place, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        SQLite::Backup backup(copy, *m_database);
        return backup.executeStep() == SQLITE_DONE ? Status(Done{})
                                                   : unwritable(place, "the run is being written");
    } catch (const SQLite::Exception& failure) {
        return unwritable(place, failure.what());
    }
}

Status RunFile::write(const std::function<void()>& statements)
{
    try {
        SQLite::Transaction transaction(*m_database);
        statements();
        transaction.commit();
        return Done{};
    } catch (const SQLite::Exception& failure) {
        return unwritable(m_path, failure.what());
    }
}

Status RunFile::addEpoch(const model::EpochReport& report)
{
    return write([&] {
        putEpoch(*m_database, report.record, &report.validationPUp);
        putBlob(*m_database, "checkpoint", report.checkpoint);
    });
}

Status RunFile::update(const Run& run)
{
    return write([&] { putFact(*m_database, "run", factsToJson(run).dump()); });
}

Status RunFile::finish(const Run& run)
{
    return write([&] {
        putFact(*m_database, "run", factsToJson(run).dump());
        putFact(*m_database, "model", modelToJson(run.model).dump());
        if (!run.rules.empty()) putFact(*m_database, "rules", rulesToJson(run.rules).dump());
        putBlob(*m_database, kLearntFrom, toBytes(run.learntFrom));
        putBlob(*m_database, "network", run.model.network);
        m_database->exec("DELETE FROM prediction");
        putPredictions(*m_database, run);
        if (!run.stopped) m_database->exec("DELETE FROM blob WHERE name = 'checkpoint'");
    });
}

Result<Run> RunFile::read() const
{
    try {
        const SQLite::Transaction whole(*m_database);  // one state of a file that another process may write
        Run run;
        run.path = m_path;
        SQLite::Statement facts(*m_database, "SELECT name, value FROM fact");
        while (facts.executeStep()) {
            const auto json = nlohmann::ordered_json::parse(facts.getColumn(1).getString());
            const std::string name = facts.getColumn(0).getString();
            if (name == "run")
                factsFromJson(json, run);
            else if (name == "model")
                modelFromJson(json, run.model);
            else if (name == "rules")
                run.rules = rulesFromJson(json);
        }
        readTables(*m_database, run);
        run.model.config = run.config;
        run.model.network = blob(*m_database, "network");
        run.checkpoint = blob(*m_database, "checkpoint");
        if (const auto learnt = blob(*m_database, kLearntFrom); !learnt.empty())
            run.learntFrom = learntFromBytes(learnt);
        return run;
    } catch (const SQLite::Exception& failure) {
        return whyUnread(m_path, failure);
    } catch (const std::exception& failure) {
        return notARun(m_path, failure.what());
    }
}

bool RunFile::isInterrupted() const
{
    try {
        SQLite::Statement facts(*m_database,
                                "SELECT value FROM fact WHERE name = 'run' AND EXISTS (SELECT 1 FROM epoch)");
        return facts.executeStep() &&
               !nlohmann::json::parse(facts.getColumn(0).getString()).at("finished").get<bool>();
    } catch (const std::exception&) {
        return false;  // nothing that could be gone on with
    }
}

Result<std::vector<float>> RunFile::validationPredictions(std::int64_t member, std::int64_t epoch) const
{
    try {
        SQLite::Statement statement(*m_database,
                                    "SELECT validation_p_up FROM epoch WHERE member = ? AND epoch = ?");
        statement.bind(1, member);
        statement.bind(2, epoch);
        std::vector<float> pUp;
        if (!statement.executeStep()) return pUp;
        const auto column = statement.getColumn(0);
        pUp.resize(std::size_t(column.getBytes()) / sizeof(float));
        if (!pUp.empty()) std::memcpy(pUp.data(), column.getBlob(), pUp.size() * sizeof(float));
        return pUp;
    } catch (const SQLite::Exception& failure) {
        return notARun(m_path, failure.what());
    }
}

Result<Run> readRun(const std::string& path)
{
    constexpr int kTries = 3;  // a run that another process puts in its place meanwhile has another journal
    for (int k = 1;; ++k) {
        const auto file = RunFile::look(path);
        if (!file) return file.error();
        auto run = file->read();
        if (run || run.error().code == ErrorCode::InUse || k == kTries) return run;
    }
}

namespace {

using Probabilities = std::vector<std::vector<float>>;

/// P(Up) of the validation part after each epoch; empty where the run was never on disk or kept none.
Probabilities validationProbabilities(const Run& run)
{
    Probabilities pUp(run.history.size());
    const auto source = RunFile::look(run.path);
    for (std::size_t k = 0; source && k < pUp.size(); ++k)
        if (auto kept = source->validationPredictions(run.history[k].member, run.history[k].epoch))
            pUp[k] = std::move(*kept);
    return pUp;
}

}  // namespace

Status RunFile::writeWhole(const Run& run, const std::vector<std::vector<float>>& pUp)
{
    auto kept = write([&] {
        for (std::size_t k = 0; k < pUp.size(); ++k)
            putEpoch(*m_database, run.history[k], pUp[k].empty() ? nullptr : &pUp[k]);
        if (!run.checkpoint.empty()) putBlob(*m_database, "checkpoint", run.checkpoint);
    });
    return kept ? finish(run) : kept;
}

Status saveRun(const Run& run, const std::string& path)
{
    const auto held = claimRun(path);
    return held ? saveRun(run, *held) : Status(held.error());
}

Status saveRun(const Run& run, const PathLock& held)
{
    // Written beside its place and renamed into it: a full disk leaves what stood there, and no half run.
    const auto part = partPlace(held);
    if (!part) return part.error();
    const auto pUp = validationProbabilities(run);
    Status written = Done{};
    {
        auto file = RunFile::begin(run, *part);
        written = file ? file->writeWhole(run, pUp) : Status(file.error());
    }
    return putInPlace(held, written);
}

Status copyRun(const Run& run, const PathLock& held)
{
    const auto part = partPlace(held);
    if (!part) return part.error();
    const auto source = RunFile::look(run.path);
    if (!source) return source.error();
    if (auto copied = putInPlace(held, source->copyTo(*part)); !copied) return copied;
    auto copy = RunFile::open(held);
    return copy ? copy->update(run) : Status(copy.error());
}

}  // namespace segue::experiment
