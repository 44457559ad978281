// SPDX-License-Identifier: GPL-3.0-or-later
// The table of findings: to add one, add its code and its row here, find it in one of the *_findings.cpp
// files or in a reader, and give it words in `ui/words`.
#pragma once

#include "table/rule.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace segue::data {

enum class FindingCode : std::uint8_t {
    MissingValues,
    EmptyColumn,
    TrackWithoutValues,
    ImpossibleValue,
    VaryingTrackValue,
    SumsDisagree,
    PercentValues,
    UnknownUnit,
    DoubtfulUnit,
    ConstantColumn,
    NotFinite,
    UnreadableValues,
    OtherDecimals,
    UnreadableRows,
    RoundedValues,
    ValuesDisagree,
    WindowCounts,
    WindowAbsent,
    WindowGap,
    RivalColumn,
    ColumnOfWords,
    MixedDecimals,
    MixedUnits,
    OtherUnit,
    MissingTexts,
    MissingIdentity,
    RepeatedRows,
    ContradictingRows,
    RepeatedHeader,
    RaggedRows,
    LooseQuotes,
    UnevenWindows,
    SharedTracks,
    Holes,
    RepeatedAlbums,
    Editions,
    OneTrackAlbums,
    OutlierLengths,
    NoFeatures,
    Encoding,
    MixedEncoding,
    LostCharacters,
    DecimalComma,
    FileSkipped,
    DocumentsWithoutTrack,
    ObservationsWithoutTrack,
    DocumentsRepeated,
    EmptyDocuments,
    StrangeRecords,
    DocumentsIgnored,
};

/// What a finding speaks of, and so what its `count` counts; Column: rows of the column that it names.
enum class About { Column, Rows, Albums, Files };

/// What can be done about it by one click. Rule: switch its rule; Editions: strip names of editions; Albums:
/// leave out its albums one by one, or all of them by its rule where it has one.
enum class Fix { None, Rule, Editions, Albums };

/// What the reader has left out already; cleaning lists it among the removals.
enum class LeftOut { Nothing, Rows, Documents, Files };

struct FindingKind {
    FindingCode code{};
    std::string_view name;  ///< fixed: in JSON and CSV
    About about{};
    Fix fix = Fix::None;
    std::optional<Rule> rule{};
    bool ignorable = false;  ///< its column can be left unread instead
    bool pairs = false;      ///< its albums can be compared pair by pair
    bool toldOnce = false;   ///< for columns that have it in the very same rows: one names the others
    LeftOut leftOut = LeftOut::Nothing;
    std::string_view example;   ///< a small file that has it, for the reader of this table and for its test
    std::string_view beside{};  ///< a second file, where it takes two
    int count = 1;              ///< of the finding there

    constexpr bool namesAlbums() const
    {
        return fix == Fix::Albums || (fix != Fix::None && about == About::Albums);
    }
};

// clang-format off
inline constexpr std::array kFindingKinds{
    FindingKind{.code = FindingCode::MissingValues, .name = "missing_values", .about = About::Column,
                .fix = Fix::Albums, .ignorable = true, .toldOnce = true,
                .example = "album_id,track_number,energy\na,1,.5\na,2,\na,3,.6\n"},
    FindingKind{.code = FindingCode::EmptyColumn, .name = "empty_column", .about = About::Column,
                .ignorable = true, .toldOnce = true,
                .example = "album_id,track_number,energy,tempo\na,1,.5,\na,2,.6,\n", .count = 2},
    FindingKind{.code = FindingCode::TrackWithoutValues, .name = "track_without_values",
                .about = About::Column,
                .fix = Fix::Albums, .toldOnce = true,
                .example = "album_id,track_number,start,energy\na,1,0,.5\na,1,9,.6\na,2,0,\na,2,9,\n"},
    FindingKind{.code = FindingCode::ImpossibleValue, .name = "impossible_value", .about = About::Column,
                .fix = Fix::Albums, .rule = Rule::Outliers,
                .example = "album_id,track_number,tempo\na,1,0\na,2,100\n"},
    // The detail has both values.
    FindingKind{.code = FindingCode::VaryingTrackValue, .name = "varying_track_value", .about = About::Column,
                .fix = Fix::Albums,
                .example = "album_id,track_number,window,loudness_overall,loudness_continuous\n"
                           "a,1,1,-5,-4\na,1,2,-7,-6\na,2,1,-5,-4\na,2,2,-5,-6\n"},
    FindingKind{.code = FindingCode::SumsDisagree, .name = "sums_disagree", .about = About::Column,
                .example = "album_id,track_number,loudness_overall,loudness_overall_cum\n"
                           "a,1,-5,-5\na,2,-7,-9\n"},
    FindingKind{.code = FindingCode::PercentValues, .name = "percent_values", .about = About::Column,
                .example = "album_id,track_number,energy\na,1,40\na,2,85\n", .count = 2},
    FindingKind{.code = FindingCode::UnknownUnit, .name = "unknown_unit", .about = About::Column,
                .example = "album_id,track_number,loudness\na,1,12\na,2,30\n", .count = 2},
    FindingKind{.code = FindingCode::DoubtfulUnit, .name = "doubtful_unit", .about = About::Column,
                .example = "album_id,track_number,loudness_db\na,1,.5\na,2,.6\nb,1,.4\nb,2,.7\n", .count = 4},
    FindingKind{.code = FindingCode::ConstantColumn, .name = "constant_column", .about = About::Column,
                .ignorable = true,
                .example = "album_id,track_number,energy,tempo\na,1,.5,100\na,2,.6,100\n", .count = 2},
    FindingKind{.code = FindingCode::NotFinite, .name = "not_finite", .about = About::Column,
                .ignorable = true,
                .example = "album_id,track_number,energy\na,1,inf\na,2,.5\na,3,.6\n"},
    FindingKind{.code = FindingCode::UnreadableValues, .name = "unreadable_values", .about = About::Column,
                .example = "album_id,track_number,energy\na,1,.5\na,2,loud\na,3,.6\n"},
    // Numbers with the mark that the column does not have.
    FindingKind{.code = FindingCode::OtherDecimals, .name = "other_decimals", .about = About::Column,
                .example = "album_id;track_number;energy\na;1;0,1\na;2;0.2\na;3;0,3\na;4;0,4\n"},
    // Of the column of discs, without which a row cannot be placed.
    FindingKind{.code = FindingCode::UnreadableRows, .name = "unreadable_rows", .about = About::Column,
                .leftOut = LeftOut::Rows,
                .example = "album_id,disc_number,track_number,energy\na,1,1,.5\na,1,2,.6\na,B,3,.7\n"},
    FindingKind{.code = FindingCode::RoundedValues, .name = "rounded_values", .about = About::Column,
                .example = "album_id,track_number,plays\na,1,16777217\na,2,5\n"},
    FindingKind{.code = FindingCode::ValuesDisagree, .name = "values_disagree", .about = About::Column,
                .example = "album_id,track_number,track_id,energy\na,1,t1,.5\na,2,t2,.6\n",
                .beside = R"([{"id": "t1", "energy": 0.9}, {"id": "t2", "energy": 0.6}])"},
    FindingKind{.code = FindingCode::WindowCounts, .name = "window_counts", .about = About::Column,
                .example = "album_id,track_number,energy_w1,energy_w2,tempo_w1\n"
                           "a,1,.1,.2,90\na,2,.3,.4,91\n"},
    FindingKind{.code = FindingCode::WindowAbsent, .name = "window_absent", .about = About::Column,
                .example = "album_id,track_number,energy_w1,energy_w3,tempo_w1,tempo_w2,tempo_w3\n"
                           "a,1,.1,.3,90,91,92\n"},
    // No column has it.
    FindingKind{.code = FindingCode::WindowGap, .name = "window_gap", .about = About::Column,
                .example = "album_id,track_number,energy_w1,energy_w2,energy_w4\na,1,.1,.2,.4\n"},
    // Column as in the file; the detail is the column that is read.
    FindingKind{.code = FindingCode::RivalColumn, .name = "rival_column", .about = About::Column,
                .example = "album_id,track_number,tempo,bpm\na,1,90,91\na,2,92,93\n"},
    FindingKind{.code = FindingCode::ColumnOfWords, .name = "column_of_words", .about = About::Column,
                .example = "album_id;track_number;rank;energy\na;1;211.000;0,5\na;2;198.034;0,6\n",
                .count = 2},
    FindingKind{.code = FindingCode::MixedDecimals, .name = "mixed_decimals", .about = About::Column,
                .ignorable = true,
                .example = "album_id;track_number;energy;tempo\n"
                           "a;1;0,1;120.5\na;2;0,2;98.034\na;3;0,3;100\n",
                .count = 2},
    // Albums of it are left out whatever one chooses.
    FindingKind{.code = FindingCode::MixedUnits, .name = "mixed_units", .about = About::Albums,
                .ignorable = true,
                .example = "album_id,track_number,loudness\n"
                           "a,1,-5\na,2,-6\nb,1,-7\nb,2,-8\nc,1,.6\nc,2,.7\n"},
    FindingKind{.code = FindingCode::OtherUnit, .name = "other_unit", .about = About::Column,
                .example = "album_id,track_number,energy,loudness\na,1,.5,-9\na,2,.4,-8\n",
                .beside = "album_id,track_number,energy,loudness_lufs\nb,1,.5,-9\nb,2,.4,-8\n",
                .count = 2},
    FindingKind{.code = FindingCode::MissingTexts, .name = "missing_texts", .about = About::Column,
                .example = "album_id,track_number,artist,energy\na,1,x,.5\na,2,,.6\n"},
    FindingKind{.code = FindingCode::MissingIdentity, .name = "missing_identity", .about = About::Rows,
                .example = "album_id,track_number,energy\na,1,.5\na,2,.6\n,3,.7\n"},
    FindingKind{.code = FindingCode::RepeatedRows, .name = "repeated_rows", .about = About::Rows,
                .fix = Fix::Rule, .rule = Rule::Repeated,
                .example = "album_id,track_number,energy\na,1,.5\na,2,.6\na,2,.6\n"},
    FindingKind{.code = FindingCode::ContradictingRows, .name = "contradicting_rows", .about = About::Rows,
                .fix = Fix::Rule, .rule = Rule::Repeated,
                .example = "album_id,track_number,energy\na,1,.5\na,2,.6\na,3,.7\na,2,.9\n"},
    FindingKind{.code = FindingCode::RepeatedHeader, .name = "repeated_header", .about = About::Rows,
                .example = "album_id,track_number,energy\na,1,.5\nalbum_id,track_number,energy\na,2,.6\n"},
    FindingKind{.code = FindingCode::RaggedRows, .name = "ragged_rows", .about = About::Rows,
                .leftOut = LeftOut::Rows,
                .example = "album_id,track_number,energy\na,1,.5\na,2,.6\na,3\n"},
    FindingKind{.code = FindingCode::LooseQuotes, .name = "loose_quotes", .about = About::Rows,
                .example = "album_id,track_number,track_name,energy\n"
                           "a,1,\"one\",.5\na,2,\"Heroes\" live,.6\n"},
    // Tracks that bring another number of windows than most, which is the detail.
    FindingKind{.code = FindingCode::UnevenWindows, .name = "uneven_windows", .about = About::Rows,
                .example = "album_id,track_number,window,energy\n"
                           "a,1,1,.1\na,1,2,.2\na,2,1,.3\na,3,1,.4\na,3,2,.5\n"},
    // Tracks that stand on an earlier album too, by id or by artist, title and duration. No copies of albums,
    // and no singles, which have no transition.
    FindingKind{.code = FindingCode::SharedTracks, .name = "shared_tracks", .about = About::Rows,
                .fix = Fix::Albums,
                .example = "album_id,artist,track_number,track_id,track_name,duration_ms,energy\n"
                           "a,X,1,t1,One,1001,.5\na,X,2,t2,Two,1002,.6\nb,X,1,t3,Three,1003,.7\n"
                           "b,X,2,t2,Second,1004,.8\nc,X,1,t5,One,1001,.9\nc,X,2,t6,Two,1005,.1\n"
                           "d,X,1,t1,One,1001,.5\n",
                .count = 2},
    // Of albums the detail is the id of the first.
    FindingKind{.code = FindingCode::Holes, .name = "holes", .about = About::Albums,
                .fix = Fix::Rule, .rule = Rule::Incomplete,
                .example = "album_id,track_number,energy\na,1,.5\na,3,.6\n"},
    FindingKind{.code = FindingCode::RepeatedAlbums, .name = "repeated_albums", .about = About::Albums,
                .fix = Fix::Rule, .rule = Rule::Duplicates, .pairs = true,
                .example = "album_id,album_name,artist,track_number,energy\n"
                           "a,Low,x,1,.5\na,Low,x,2,.6\nb,LOW,X,1,.5\nb,LOW,X,2,.6\n"},
    FindingKind{.code = FindingCode::Editions, .name = "editions", .about = About::Albums,
                .fix = Fix::Editions, .pairs = true,
                .example = "album_id,album_name,artist,track_number,energy\n"
                           "a,Low,x,1,.5\n"
                           "a,Low,x,2,.6\nb,Low (Deluxe Edition),x,1,.5\nb,Low (Deluxe Edition),x,2,.6\n"},
    FindingKind{.code = FindingCode::OneTrackAlbums, .name = "one_track_albums", .about = About::Albums,
                .fix = Fix::Rule, .rule = Rule::Length,
                .example = "album_id,track_number,energy\na,1,.5\na,2,.6\nb,1,.7\n"},
    FindingKind{.code = FindingCode::OutlierLengths, .name = "outlier_lengths", .about = About::Albums,
                .fix = Fix::Albums,
                .example = "album_id,track_number,energy\n"
                           "a,1,.1\na,2,.2\nb,1,.3\nb,2,.4\nc,1,.5\nc,2,.6\nd,1,.7\nd,2,.8\n"
                           "e,1,.1\ne,2,.2\ne,3,.3\ne,4,.4\ne,5,.5\ne,6,.6\ne,7,.7\n"},
    FindingKind{.code = FindingCode::NoFeatures, .name = "no_features", .about = About::Files,
                .example = "album_id,track_number\na,1\na,2\n"},
    // The detail is its name.
    FindingKind{.code = FindingCode::Encoding, .name = "encoding", .about = About::Files,
                .example = "album_id,track_number,artist,energy\na,1,N\xe4me,.5\na,2,N\xe4me,.6\n"},
    FindingKind{.code = FindingCode::MixedEncoding, .name = "mixed_encoding", .about = About::Rows,
                .example = "album_id,track_number,artist,energy\na,1,N\xc3\xa4me,.5\na,2,N\xe4me,.6\n"},
    FindingKind{.code = FindingCode::LostCharacters, .name = "lost_characters", .about = About::Rows,
                .example = "album_id,track_number,album_name,energy\na,1,caf\xe9,.5\na,2,caf\x81,.6\n"},
    FindingKind{.code = FindingCode::DecimalComma, .name = "decimal_comma", .about = About::Files,
                .example = "album_id;track_number;energy\na;1;0,5\na;2;0,6\n"},
    FindingKind{.code = FindingCode::FileSkipped, .name = "file_skipped", .about = About::Files,
                .leftOut = LeftOut::Files,
                .example = "album_id,track_number,energy\na,1,.5\na,2,.6\n",
                .beside = "title,price\nbread,2\nmilk,1\n"},
    FindingKind{.code = FindingCode::DocumentsWithoutTrack, .name = "documents_without_track",
                .about = About::Files,
                .leftOut = LeftOut::Documents,
                .example = "album_id,track_number,track_id\na,1,t1\na,2,t2\n",
                .beside = R"([{"id": "t1", "energy": 0.5}, {"id": "t2", "energy": 0.6},)"
                          R"( {"id": "t3", "energy": 0.7}])"},
    FindingKind{.code = FindingCode::ObservationsWithoutTrack, .name = "observations_without_track",
                .about = About::Rows,
                .example = "album_id,track_number,track_id\na,1,t1\na,2,t2\n",
                .beside = "track_id,start,energy\nt1,0,.5\nt1,9,.6\nt2,0,.7\nt2,9,.8\nt9,0,.9\n"},
    FindingKind{.code = FindingCode::DocumentsRepeated, .name = "documents_repeated", .about = About::Files,
                .leftOut = LeftOut::Documents,
                .example = "album_id,track_number,track_id\na,1,t1\na,2,t2\n",
                .beside = R"([{"id": "t1", "energy": 0.5}, {"id": "t2", "energy": 0.6},)"
                          R"( {"id": "t2", "energy": 0.7}])"},
    FindingKind{.code = FindingCode::EmptyDocuments, .name = "empty_documents", .about = About::Files,
                .example = R"([{"album_id": "a", "track_number": 1, "energy": 0.5}, null])"},
    FindingKind{.code = FindingCode::StrangeRecords, .name = "strange_records", .about = About::Files,
                .example = R"([{"id": "t1", "album_id": "a", "track_number": 1, "energy": 0.5}, 7])"},
    FindingKind{.code = FindingCode::DocumentsIgnored, .name = "documents_ignored", .about = About::Files,
                .example = "album_id,track_number,track_id,start,energy\n"
                           "a,1,t1,0,.5\na,1,t1,9,.6\na,2,t2,0,.7\na,2,t2,9,.8\n",
                .beside = R"({"track": {"loudness": -7},)"
                          R"( "sections": [{"start": 0, "duration": 10, "loudness": -7}]})"},
};
// clang-format on

/// Whether a table has a row for every code, in their order.
constexpr bool isInOrder(const auto& table)
{
    for (std::size_t i = 0; i < table.size(); ++i)
        if (std::size_t(table[i].code) != i) return false;
    return true;
}
static_assert(isInOrder(kFindingKinds) && kFindingKinds.back().code == FindingCode::DocumentsIgnored);

constexpr const FindingKind& kindOf(FindingCode code) { return kFindingKinds[std::size_t(code)]; }

}  // namespace segue::data
