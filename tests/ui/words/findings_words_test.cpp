// SPDX-License-Identifier: GPL-3.0-or-later
// Every fixed name that core gives a finding or a removal has words, a fix, and no fact left unfilled.
#include "table/finding_kinds.h"
#include "ui/tables/columns.h"
#include "ui/words/words.h"

#include <catch2/catch.hpp>

#include <QSet>

using namespace segue;
using namespace segue::ui;
using data::FindingCode;

namespace {

void checkWords(const QString& code, const QString& words)
{
    CAPTURE(code.toStdString(), words.toStdString());
    CHECK(words.size() > 8);
    CHECK_FALSE(words.contains(QLatin1Char('{')));
    CHECK_FALSE(words.contains(QStringLiteral("()")));
    QString plain = code;
    plain.replace(QLatin1Char('_'), QLatin1Char(' '));
    CHECK_FALSE(words.startsWith(QStringLiteral("'tempo': ") + plain));  // what an unknown code would read as
    if (code != QLatin1String("impossible_value")) CHECK(words != plain + QLatin1String(": detail"));
}

}  // namespace

TEST_CASE("every finding has an explanation and a fix, for one and for many")
{
    QSet<QString> said;
    for (const data::FindingKind& kind : data::kFindingKinds) {
        const QString name = QString::fromUtf8(kind.name.data(), qsizetype(kind.name.size()));
        for (const std::int64_t number : {1, 31}) {
            const data::Finding finding{
                .code = kind.code, .column = "tempo", .count = number, .firstLine = 2, .detail = "detail"};
            checkWords(name, describe(finding));
            INFO(kind.name);
            CHECK(fixFor(finding).endsWith(QLatin1Char('.')));
        }
        said += describe(data::Finding{.code = kind.code, .column = "tempo", .count = 2, .detail = "detail"});
    }
    CHECK(said.size() == qsizetype(data::kFindingKinds.size()));
}

TEST_CASE("what an empty name or disc means is said for each of them")
{
    const auto fix = [](const char* column) {
        return fixFor({.code = FindingCode::MissingTexts, .column = column, .count = 2});
    };
    CHECK(fix("artist").contains(QStringLiteral("compared with no other")));
    CHECK(fix("album_name").contains(QStringLiteral("compared with no other")));
    CHECK(fix("disc_number").contains(QStringLiteral("first disc")));
    const auto said = [](std::int64_t rows) {
        return describe(
            data::Finding{.code = FindingCode::MissingTexts, .column = "disc_number", .count = rows});
    };
    CHECK(said(1) == QStringLiteral("'disc_number' is empty in one row, which is taken as disc 1"));
    CHECK(said(31) == QStringLiteral("'disc_number' is empty in 31 rows, which are taken as disc 1"));
    CHECK(fix("track_name") == QStringLiteral("Nothing need be done."));
}

TEST_CASE("why a column is not read is said in words")
{
    for (const auto why : {data::Unused::Bookkeeping, data::Unused::Words, data::Unused::Rival,
                           data::Unused::Empty, data::Unused::ByHand})
        CHECK_FALSE(whyIgnored(why, "tempo").isEmpty());
    CHECK(whyIgnored(data::Unused::Rival, "tempo") == QStringLiteral("'tempo' is read in its place"));
    CHECK(whyIgnored(data::Unused::No, "").isEmpty());
}

TEST_CASE("every reason of a removal has words")
{
    const auto check = [](data::Removal removal) {
        removal.detail = "detail";
        const std::string_view name = removal.name();
        checkWords(QString::fromUtf8(name.data(), qsizetype(name.size())), describe(removal));
    };
    for (std::size_t i = 0; i < data::kRemovalNames.size(); ++i) check({.reason = data::RemovalReason(i)});
    for (const data::FindingKind& kind : data::kFindingKinds)
        if (kind.leftOut != data::LeftOut::Nothing)
            check({.reason = data::RemovalReason::Unread, .unread = kind.code});
    CHECK(describe(data::Removal{.rule = data::Rule::Length,
                                 .albumId = "a",
                                 .reason = data::RemovalReason::TooShort,
                                 .detail = "1"}) == QStringLiteral("too short: one track"));
    CHECK(describe(data::Removal{.rule = data::Rule::Length,
                                 .albumId = "a",
                                 .reason = data::RemovalReason::TooLong,
                                 .detail = "40"}) == QStringLiteral("too long: 40 tracks"));
}

TEST_CASE("a number is asked for with its article")
{
    const auto said = [](const char* kind) {
        return describe(Error{.code = ErrorCode::NotANumber,
                              .subject = "a.csv",
                              .line = 3,
                              .column = "tempo",
                              .detail = "fast",
                              .expected = kind});
    };
    CHECK(said("number") == QStringLiteral("a.csv:3: 'tempo' is 'fast'; expected a number"));
    CHECK(said("whole number") == QStringLiteral("a.csv:3: 'tempo' is 'fast'; expected a whole number"));
}

TEST_CASE("both decimal marks are said with the first line of each")
{
    Error error{.code = ErrorCode::DecimalsMixed,
                .subject = "a.csv",
                .line = 3,
                .column = "tempo",
                .detail = "211.000",
                .expected = "0,5"};
    error.against = 4;
    const QString words = describe(error);
    CHECK(words.startsWith(QStringLiteral("a.csv:3: 'tempo' is '211.000' here, while line 4 has '0,5'")));
    CHECK(words.contains(QStringLiteral("expected one mark throughout")));
}

TEST_CASE("analyses that belong to no track say how they are joined")
{
    const QString words = describe(Error{
        .code = ErrorCode::TracksUnknown, .subject = "d", .detail = "whatever0", .expected = "track_id"});
    CHECK(words.contains(QStringLiteral("'whatever0'")));
    CHECK(words.contains(QStringLiteral("file's name")));
}

TEST_CASE("a place is said with its file where there are several")
{
    CHECK(place("", 214) == QStringLiteral("line 214"));
    CHECK(place("folder/one.csv", 214) == QStringLiteral("folder/one.csv:214"));
    CHECK(place("folder/one.csv", 0) == QStringLiteral("folder/one.csv"));
}

TEST_CASE("the list of findings holds code, count, place, explanation, fix and what became of it")
{
    TableModel model;
    model.reset(
        2, findingColumns({{{.code = FindingCode::ImpossibleValue,
                             .column = "tempo",
                             .count = 2,
                             .firstLine = 7,
                             .detail = "0",
                             .file = "x.csv"},
                            true},
                           {{.code = FindingCode::Encoding, .count = 1, .detail = "UTF-16"}, std::nullopt}}));
    const QStringList lines = model.csv().split(QLatin1Char('\n'));
    CHECK(lines[0] == QStringLiteral("code,column,count,file,first_line,explanation,fix,applied"));
    CHECK(lines[1].startsWith(QStringLiteral("impossible_value,tempo,2,x.csv,7,")));
    CHECK(lines[1].endsWith(QStringLiteral(",yes")));
    CHECK(lines[2].startsWith(
        QStringLiteral("encoding,,1,,,the file is not written in UTF-8; it was read as UTF-16,")));
    CHECK(lines[2].endsWith(QLatin1Char(',')));
}

TEST_CASE("every role and every match of two albums has words")
{
    QSet<QString> said;
    for (std::size_t f = 0; f < data::kFieldNames.size(); ++f) said += fieldLabel(data::Field(f));
    CHECK(said.size() == qsizetype(data::kFieldNames.size()));
    CHECK_FALSE(said.contains(QString()));
    for (const auto field : {data::Field::Disc, data::Field::Artist, data::Field::AlbumName,
                             data::Field::TrackId, data::Field::TrackName})
        CHECK_FALSE(withoutField(field).isEmpty());
    for (int i = 0; i < 3; ++i) CHECK_FALSE(matchReason(data::Duplicate::Match(i)).isEmpty());
    for (int i = 0; i < 4; ++i) CHECK_FALSE(choiceReason(data::Duplicate::Choice(i)).isEmpty());
}
