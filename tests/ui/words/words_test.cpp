// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/words.h"
#include "table/finding_kinds.h"
#include "ui/words/error_words.h"

#include <catch2/catch.hpp>

#include <QDateTime>
#include <QLocale>

#include <limits>
#include <set>

using namespace segue;
using namespace segue::ui;

namespace {

std::string said(const Error& error) { return describe(error).toStdString(); }

}  // namespace

TEST_CASE("every error has a sentence that says what is wrong and what was expected")
{
    for (const ErrorKind& kind : kErrorKinds) {
        for (const bool facts : {false, true}) {
            Error error{.code = kind.code, .subject = "albums.csv", .line = 214};
            if (facts) error.column = "tempo", error.detail = "seven", error.expected = "a number";
            const std::string text = said(error);
            CAPTURE(int(kind.code), text);
            CHECK(text.starts_with("albums.csv:214: "));
            CHECK(text.size() > std::string("albums.csv:214: ").size() + 15);
            CHECK(text.find('{') == std::string::npos);
            CHECK(text.find("()") == std::string::npos);
            if (kind.code != ErrorCode::Cancelled) CHECK(text.find("xpected") != std::string::npos);
        }
    }
}

TEST_CASE("no two errors say the same")
{
    std::set<std::string> sentences;
    for (const ErrorKind& kind : kErrorKinds)
        sentences.insert(
            said({.code = kind.code, .subject = "x", .column = "c", .detail = "d", .expected = "e"}));
    CHECK(sentences.size() == kErrorKinds.size());
}

TEST_CASE("an error's sentence asks for no fact that the error does not have")
{
    for (const ErrorKind& kind : kErrorKinds) {
        const ErrorWords& words = wordsOf(kind.code);
        const std::string text = std::string(words.full ? words.full : "") + words.bare;
        CAPTURE(text);
        for (const auto& [name, known] :
             {std::pair("{column}", fact::column), std::pair("{detail}", fact::detail),
              std::pair("{expected}", fact::expected), std::pair("{against}", fact::against)})
            CHECK((text.find(name) == std::string::npos || (kind.facts & known) != 0));
    }
}

TEST_CASE("the sentences of a bad table")
{
    CHECK(said({.code = ErrorCode::NotANumber,
                .subject = "a.csv",
                .line = 7,
                .column = "tempo",
                .detail = "fast",
                .expected = "a number in BPM"}) == "a.csv:7: 'tempo' is 'fast'; expected a number in BPM");
    CHECK(
        said({.code = ErrorCode::RowRagged, .subject = "a.csv", .line = 9, .detail = "3", .expected = "5"}) ==
        "a.csv:9: this row has 3 fields; expected 5, as the header has");
    CHECK(said({.code = ErrorCode::FileMissing, .subject = "a.csv"}) ==
          "a.csv: there is no such file; expected a dataset or a run that exists");
    CHECK(said({.code = ErrorCode::TargetMissing}).starts_with("There is nothing to predict"));
}

TEST_CASE("what somebody else writes is said with who does, where and since when, as far as that is known")
{
    Error error{.code = ErrorCode::InUse, .subject = "a.segue"};
    error.holder = {.command = "segue train a.csv --out a.segue",
                    .process = 4711,
                    .host = "thinker",
                    .since = "2026-01-02T03:04:05Z"};
    const auto since =
        QDateTime::fromString(QStringLiteral("2026-01-02T03:04:05Z"), Qt::ISODate).toLocalTime();
    const std::string whole = said(error);
    CHECK(whole.starts_with(
        "a.segue: segue train a.csv --out a.segue (process 4711 on thinker) has been writing this since "));
    CHECK(whole.find(since.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")).toStdString() + "; expected") !=
          std::string::npos);
    error.holder.since = "one day";
    CHECK(said(error).starts_with("a.segue: another process is writing this; expected"));
    error.holder = {};
    CHECK(said(error).starts_with("a.segue: another process is writing this; expected"));
}

TEST_CASE("what was ended at once says how much of it is kept")
{
    CHECK(said({.code = ErrorCode::Cancelled}).find("before there was anything to keep") !=
          std::string::npos);
    CHECK(said({.code = ErrorCode::Cancelled, .detail = "12"}).ends_with("gone on from: 12"));
}

TEST_CASE("documents without a table say which columns that has to have")
{
    const Error error{.code = ErrorCode::AlbumsUnknown,
                      .subject = "folder",
                      .detail = "audio features",
                      .expected = "track_id, album_id, track_number"};
    CHECK(describe(error) ==
          QStringLiteral(
              "folder: these documents tell of tracks (audio features), but not on which album they are; "
              "expected beside them a table with the columns track_id, album_id, track_number"));
}

TEST_CASE("a fact that looks like a placeholder stays as it stands")
{
    CHECK(said({.code = ErrorCode::NotANumber,
                .column = "{detail}",
                .detail = "{expected}",
                .expected = "{column}"}) == "'{detail}' is '{expected}'; expected {column}");
}

TEST_CASE("a finding is said with its count and column")
{
    data::Finding finding{};
    finding.code = data::FindingCode::MissingValues;
    finding.column = "tempo";
    finding.count = 31;
    CHECK(describe(finding).toStdString() ==
          "'tempo' is empty in 31 rows; what is empty is left out of every mean");
}

TEST_CASE("a name written from right to left does not turn the words around it")
{
    const QString arabic = QString::fromUtf8("\u0641\u064a\u0631\u0648\u0632");
    CHECK(isolated(arabic) == QChar(0x2068) + arabic + QChar(0x2069));
    CHECK(isolated(QStringLiteral("Fairuz")) == QStringLiteral("Fairuz"));
    CHECK(withFacts(QStringLiteral("{album}: 3"), [&](const QString&) { return arabic; }) ==
          isolated(arabic) + QStringLiteral(": 3"));
}

TEST_CASE("durations are short and never wrong by rounding")
{
    CHECK(duration(0.2).toStdString() == "under 1 s");
    CHECK(duration(14.2).toStdString() == "14 s");
    CHECK(duration(59.7).toStdString() == "1 min");
    CHECK(duration(125).toStdString() == "2 min 5 s");
    CHECK(duration(3780).toStdString() == "1 h 3 min");
    CHECK(duration(7199).toStdString() == "2 h");
    CHECK(duration(std::numeric_limits<double>::quiet_NaN()).toStdString() == "unknown");
}

TEST_CASE(
    "numbers in a finding have the decimal mark of the language, what is quoted stays as the file has it")
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Finnish));
    data::Finding finding{};
    finding.code = data::FindingCode::ImpossibleValue;
    finding.column = "loudness";
    finding.count = 16;
    finding.detail = "0.061";
    CHECK(describe(finding).contains(QStringLiteral("the first is 0,061;")));
    finding.code = data::FindingCode::UnreadableValues;
    CHECK(describe(finding).contains(QStringLiteral("'0.061'")));
    data::Removal removal{};
    removal.reason = data::RemovalReason::ImpossibleValue;
    removal.detail = "loudness_1.5 0.061";
    CHECK(describe(removal).endsWith(QStringLiteral("loudness_1.5 0,061")));
    QLocale::setDefault(before);
}

TEST_CASE("an error that no file begins is a sentence with a capital letter")
{
    CHECK(said({ErrorCode::TooFewAlbums}).starts_with("There are too few albums"));
    CHECK(said({.code = ErrorCode::FileEmpty, .subject = "albums.csv"}).starts_with("albums.csv: the file"));
}
