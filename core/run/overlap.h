// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/run_control.h"
#include "features/samples.h"
#include "features/split.h"

#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace segue::experiment {

/// What a run remembers of the albums outside its test part, to know them again in other data: 64-bit hashes,
/// each list sorted. Albums by their ids are in the run's split.
struct LearntFrom {
    std::vector<std::uint64_t> names;    ///< artist and album name, case-folded
    std::vector<std::uint64_t> artists;  ///< case-folded
    std::vector<std::uint64_t> albums;   ///< the targets' values of all tracks in order, to four digits
    std::vector<std::uint64_t> tracks;   ///< the targets' values of one track
    bool operator==(const LearntFrom&) const = default;
};

/// Where the control asks to stop, what it returns is of no use.
LearntFrom learntFrom(const features::Samples& samples, const features::Split& split,
                      std::span<const features::Target> targets, const RunControl& control = {});

/// The lists as bytes and back; throws std::invalid_argument on bytes that are none.
std::string toBytes(const LearntFrom& learnt);
LearntFrom learntFromBytes(std::string_view bytes);

/// How much of other data the run has learnt from already. What the data have no column for counts 0.
struct Overlap {
    /// Known by name, by values, or by an id that nothing speaks against; and what they hold.
    std::int64_t albums = 0, transitions = 0;
    std::int64_t byId = 0, byName = 0, byValues = 0;
    std::int64_t artists = 0;  ///< that the run learnt from, known albums or not
    std::int64_t tracks = 0;   ///< on the other albums, with the very values of a track that it learnt from
    std::vector<bool> known;   ///< by album of the data
    /// By album of the data: the run learnt from an album of its artist.
    std::vector<bool> knownArtist{};
};

struct Run;
/// Where the control asks to stop, what it returns is of no use.
Overlap overlapWith(const Run& run, const features::Samples& samples, const RunControl& control = {});

}  // namespace segue::experiment
