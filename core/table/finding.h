// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace segue::data {

/// All of them are in `finding_kinds.h`, which few files need to know.
enum class FindingCode : std::uint8_t;

/// A place in a file that a finding is about.
struct NotedLine {
    std::int64_t line = 0;  ///< from 1; 0 = the file as a whole
    std::string detail{};   ///< of a ragged row how many fields it has, of a document the track's id
    std::string file{};     ///< in a dataset of several files
};

/// Something a user should know about the data, as facts; `ui/words` says it.
struct Finding {
    FindingCode code{};
    std::string column{};  ///< "" where it is about rows or albums
    /// Other columns of which the same holds in the very same rows: told once.
    std::vector<std::string> alsoColumns{};
    std::int64_t count = 0;      ///< of what `About` says
    std::int64_t firstLine = 0;  ///< line in the file of the first one, from 1; 0 = no line
    std::string detail{};        ///< the first offending value or name
    std::string file{};          ///< of the first one, in a dataset of several files
    /// Of what was noticed while reading: where, in the order of the files, at most kMostNotedLines of
    /// `count`.
    std::vector<NotedLine> lines{};
    bool canList = false;  ///< set by `inspect`: rows of the table (`rowsOf`) or `lines` can be shown

    std::string_view name() const;  ///< "missing_values"
    /// Its albums can be left out (`albumsOf` names them); false: a fact to know.
    bool canExclude() const;
    void note(NotedLine place)
    {
        if (lines.size() < kMostNotedLines) lines.push_back(std::move(place));
    }
    static constexpr std::size_t kMostNotedLines = 10'000;
};

}  // namespace segue::data
