// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/run_control.h"
#include "clean/clean.h"

#include <cstdint>
#include <memory>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace segue::ui {

/// The albums that the rules hold for the same one, whatever was decided about them by hand. Immutable.
struct DuplicatePairs {
    std::vector<data::Duplicate> pairs;
    std::shared_ptr<const data::Albums> all;  ///< every album of the table, grouped and nothing more
    std::unordered_map<std::string_view, std::uint32_t> byId;

    /// Index of an album of a pair, into `all`.
    std::uint32_t album(const std::string& id) const { return byId.at(id); }
};

/// Synchronous: run it in a job. Error Cancelled.
Result<DuplicatePairs> findPairs(std::shared_ptr<const data::AlbumTable> table, data::CleaningOptions rules,
                                 const RunControl& control);

/// What a user decides about one pair.
enum class PairChoice { AsTheRuleSays, KeepBoth, KeepOther, LeaveBothOut };
/// Writes it into the lists of albums by hand. KeepOther takes out every other copy, so that only `goes`
/// stays.
void decide(data::CleaningOptions& cleaning, const DuplicatePairs& pairs, const data::Duplicate& pair,
            PairChoice choice);
/// What the lists say of it now.
PairChoice decided(const data::CleaningOptions& cleaning, const data::Duplicate& pair);

}  // namespace segue::ui
