// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "features/album_inputs.h"

namespace segue::features {

/// The inputs of the order preset: what a track is within its album and among all, what its album is, and,
/// the last seven, where it stands in the order that is scored. All but these seven move with their track; no
/// title, artist, disc or track number goes in. 52 where the table has all thirteen features; fewer features,
/// fewer inputs.
class OrderInputs {
public:
    static constexpr std::uint32_t kFewestTracks = 5;  ///< of an album whose order is scored
    static constexpr std::size_t kPlaceInputs = 7;

    OrderInputs() = default;
    /// From what the getters below gave, as a saved model keeps them.
    OrderInputs(std::vector<RankScale> ranked, std::vector<std::string> plain)
        : m_ranked(std::move(ranked)), m_plain(std::move(plain))
    {
    }
    /// Fits the ranks on the tracks of the albums in use that are long enough.
    static OrderInputs fit(const WindowTable& table, const std::vector<bool>& useAlbum);

    /// 0 without a feature that is ranked.
    std::size_t count() const { return m_ranked.empty() ? 0 : trackInputs() + kPlaceInputs; }
    std::size_t trackInputs() const;  ///< those that move with their track
    std::vector<std::string> names() const;

    const std::vector<RankScale>& ranked() const { return m_ranked; }
    /// Of key, mode and time_signature those it reads.
    const std::vector<std::string>& plain() const { return m_plain; }

    /// The features it reads that the table does not have.
    std::vector<std::string> missing(const WindowTable& table) const;
    /// Error ColumnMissing where the table has no feature that is ranked: no order could be scored.
    static Status check(const WindowTable& table);
    /// The features of the whole recipe that the table does not have.
    static std::vector<std::string> lacking(const WindowTable& table);
    /// The features of the whole recipe that the table has, as places in WindowTable::features.
    static std::vector<int> features(const WindowTable& table);

    /// The inputs of an album's tracks [tracks, trackInputs()], as they follow each other in the table.
    void writeTracks(const WindowTable& table, const data::Album& album, float* out) const;
    /// The inputs of place `place`, from 0, of `tracks`.
    static void writePlace(std::uint32_t place, std::uint32_t tracks, float* out);

private:
    std::vector<RankScale> m_ranked;  ///< mean 0, deviation 1
    std::vector<std::string> m_plain;
};

}  // namespace segue::features
