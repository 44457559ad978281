// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/run_tables.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cmath>
#include <stdexcept>

namespace segue::experiment {

namespace {

constexpr auto kSchema = R"(
    CREATE TABLE fact(name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE blob(name TEXT PRIMARY KEY, bytes BLOB NOT NULL);
    CREATE TABLE split(album_id TEXT NOT NULL, part INTEGER NOT NULL);
    CREATE TABLE epoch(member INTEGER, epoch INTEGER, train_loss REAL, train_accuracy REAL, validation_loss REAL,
                       validation_accuracy REAL, seconds REAL, validation_p_up BLOB, PRIMARY KEY(member, epoch));
    CREATE TABLE prediction(album_id TEXT NOT NULL, track_number INTEGER, next_track_number INTEGER, target INTEGER,
                            p_up REAL, actual INTEGER);
)";

/// SQLite keeps NaN as NULL.
double real(const SQLite::Column& column) { return column.isNull() ? std::nan("") : column.getDouble(); }

/// What a number stands for; throws on one that stands for nothing.
template <class Enum>
Enum known(const SQLite::Column& column, Enum first, Enum last)
{
    const int number = column.getInt();
    if (number < int(first) || number > int(last)) throw std::invalid_argument(column.getName());
    return Enum(number);
}

}  // namespace

void makeTables(SQLite::Database& database) { database.exec(kSchema); }

void putFact(SQLite::Database& database, const std::string& name, const std::string& value)
{
    SQLite::Statement statement(database, "INSERT OR REPLACE INTO fact VALUES (?, ?)");
    statement.bind(1, name);
    statement.bind(2, value);
    statement.exec();
}

void putBlob(SQLite::Database& database, const std::string& name, const std::string& bytes)
{
    SQLite::Statement statement(database, "INSERT OR REPLACE INTO blob VALUES (?, ?)");
    statement.bind(1, name);
    statement.bindNoCopy(2, bytes.data(), int(bytes.size()));
    statement.exec();
}

std::string blob(SQLite::Database& database, const std::string& name)
{
    SQLite::Statement statement(database, "SELECT bytes FROM blob WHERE name = ?");
    statement.bind(1, name);
    if (!statement.executeStep()) return {};
    const auto column = statement.getColumn(0);
    return {static_cast<const char*>(column.getBlob()), std::size_t(column.getBytes())};
}

void putEpoch(SQLite::Database& database, const model::EpochRecord& record, const std::vector<float>* pUp)
{
    SQLite::Statement statement(database, "INSERT OR REPLACE INTO epoch VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    statement.bind(1, record.member);
    statement.bind(2, record.epoch);
    statement.bind(3, record.trainLoss);
    statement.bind(4, record.trainAccuracy);
    statement.bind(5, record.validationLoss);
    statement.bind(6, record.validationAccuracy);
    statement.bind(7, record.seconds);
    if (pUp) statement.bindNoCopy(8, pUp->data(), int(pUp->size() * sizeof(float)));
    statement.exec();
}

void putSplit(SQLite::Database& database, const Run& run)
{
    SQLite::Statement statement(database, "INSERT INTO split VALUES (?, ?)");
    for (const auto& [album, part] : run.split) {
        statement.bind(1, album);
        statement.bind(2, int(part));
        statement.exec();
        statement.reset();
    }
}

void putPredictions(SQLite::Database& database, const Run& run)
{
    SQLite::Statement statement(database, "INSERT INTO prediction VALUES (?, ?, ?, ?, ?, ?)");
    for (const auto& row : run.predictions) {
        statement.bind(1, row.albumId);
        statement.bind(2, row.trackNumber);
        statement.bind(3, row.nextTrackNumber);
        statement.bind(4, int(row.target));
        statement.bind(5, double(row.pUp));
        statement.bind(6, int(row.actual));
        statement.exec();
        statement.reset();
    }
}

void readTables(SQLite::Database& database, Run& run)
{
    using features::Direction, features::Part, features::Target;
    for (SQLite::Statement rows(database, "SELECT album_id, part FROM split ORDER BY rowid");
         rows.executeStep();)
        run.split.emplace_back(rows.getColumn(0).getString(),
                               known(rows.getColumn(1), Part::Train, Part::Test));
    SQLite::Statement epochs(database, "SELECT * FROM epoch ORDER BY member, epoch");
    while (epochs.executeStep())
        run.history.push_back({.member = epochs.getColumn(0).getInt64(),
                               .epoch = epochs.getColumn(1).getInt64(),
                               .trainLoss = real(epochs.getColumn(2)),
                               .trainAccuracy = real(epochs.getColumn(3)),
                               .validationLoss = real(epochs.getColumn(4)),
                               .validationAccuracy = real(epochs.getColumn(5)),
                               .seconds = real(epochs.getColumn(6))});
    SQLite::Statement rows(database, "SELECT * FROM prediction ORDER BY rowid");
    while (rows.executeStep())
        run.predictions.push_back({.albumId = rows.getColumn(0).getString(),
                                   .trackNumber = rows.getColumn(1).getInt(),
                                   .nextTrackNumber = rows.getColumn(2).getInt(),
                                   .target = known(rows.getColumn(3), Target::Valence, Target::Tempo),
                                   .pUp = float(rows.getColumn(4).getDouble()),
                                   .actual = known(rows.getColumn(5), Direction::Unknown, Direction::Up)});
}

}  // namespace segue::experiment
