// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "order/scoring/real_or_random.h"
#include "run/run.h"

namespace segue::experiment {

/// The configuration as these albums allow it: a run that scores orders is split by artist, or, where no
/// artist is known, by album. Any other is as it is.
model::Config configFor(model::Config config, const data::Albums& albums);

/// How many albums of a part are long enough for their order to be scored.
std::int64_t albumsToOrder(const data::Albums& albums, const features::Split& split, features::Part part);

/// The albums that a run may score: long enough, and none of an artist that it learnt from. Of its own data
/// only the sealed test part.
struct UnseenAlbums {
    std::vector<std::uint32_t> albums;
    // Left out, each album for the first reason that holds:
    std::int64_t tooShort = 0;
    std::int64_t knownAlbums = 0;   ///< of other data: the run learnt from them
    std::int64_t knownArtists = 0;  ///< albums whose artist the run learnt from
    std::int64_t leftOut() const { return tooShort + knownAlbums + knownArtists; }
};
UnseenAlbums unseenAlbums(const Run& run, const features::Samples& samples);

/// Real or random: what a run that scores orders is worth.
struct EvaluatedOrder {
    Prepared prepared;
    UnseenAlbums which;
    bool sealedTestPart = true;
    std::int64_t artists = 0;                  ///< of the scored albums, those that are known
    bool overArtists = false;                  ///< the interval; else over albums
    std::vector<order::ScorerFigure> scorers;  ///< the run's own network, `lstm`, first

    /// Fewer artists, or albums, than an interval needs allow no verdict.
    bool decidable() const { return !scorers.empty() && scorers.front().ci.has_value(); }
    /// "Albums have an order here" is said only where this is true.
    bool orderShown() const { return decidable() && scorers.front().shown(); }
};

/// By album of `which`: the scores of its own order and of the random ones of order::rankedOrders. Errors:
/// ModuleMissing, ColumnMissing, Cancelled; NotFinite where a score is no number.
Result<std::vector<std::vector<float>>> scoreRankedOrders(const Run& run, const features::WindowTable& table,
                                                          std::span<const std::uint32_t> which,
                                                          std::uint64_t seed, const RunControl& control = {});

/// METHOD section 9, "Real or random", for the run's own network; `seed` decides what is drawn. Errors:
/// RunUnfinished, NothingToScore, and those of scoring.
Result<EvaluatedOrder> evaluateOrder(const Run& run, Prepared prepared, std::uint64_t seed, int threads,
                                     const RunControl& control = {});

}  // namespace segue::experiment
