// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/run_control.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace segue::data {

/// The known truths of METHOD section 8. In all of them a track's features are its album's mean plus noise:
/// - None: tracks are exchangeable within an album;
/// - Alternating: a value lies on the other side of the album's mean than the last one's with probability
/// 0.8;
/// - Drift: values rise or fall along the album;
/// - Report: exchangeable, and the loudness of a track rises from its first to its last observation where the
/// next
///   track's energy and loudness go up. The trend has mean zero, so that no rule on track values can see it.
enum class Signal { None, Alternating, Drift, Report };
inline constexpr std::array<std::string_view, 4> kSignalNames{"none", "alternating", "drift", "report"};

struct SyntheticOptions {
    std::int64_t albums = 300;
    std::int64_t tracksMin = 6, tracksMax = 16;
    std::int64_t observationsMin = 3, observationsMax = 14;
    Signal signal = Signal::Report;
    std::uint64_t seed = 1;
};

struct SyntheticCounts {
    std::int64_t albums = 0, tracks = 0, rows = 0;
};

/// Writes a long table, one row per observation, in the features' real units and ranges; gzipped where `path`
/// ends in
/// ".gz". The same options give the same bytes. Write-then-rename. Errors: FileUnwritable, Cancelled.
Result<SyntheticCounts> writeSynthetic(const SyntheticOptions& options, const std::string& path,
                                       const RunControl& control = {});

}  // namespace segue::data
