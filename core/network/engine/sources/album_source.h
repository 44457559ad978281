// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/album_inputs.h"
#include "features/samples.h"
#include "network/engine/sources/source.h"

#include <vector>

namespace segue::model {

/// How the album preset's training labels and copies are made.
struct AlbumAugmentation {
    double permutation = 0;   ///< probability that an epoch sees an album in another order
    double softShare = 0;     ///< weight of the later tracks in a label; the rest is the next track's
    double softDecay = 0.95;  ///< of a later track's weight, per track farther away
};

/// Albums as sequences of tracks, one step a track, a transition's targets at its first track: the album
/// preset. Row r is the r-th album that holds any of the samples `which`; all of an album's transitions are
/// predicted.
class AlbumSource : public Source {
public:
    AlbumSource(const features::Samples& samples, const std::vector<std::uint32_t>& which,
                const features::AlbumInputs& inputs, const std::vector<features::Target>& targets,
                const AlbumAugmentation& augmentation);

    int varying() const override { return int(m_inputs.count()); }
    int constant() const override { return 0; }
    int targets() const override { return m_targets; }
    bool everyStep() const override { return true; }
    int steps(Rows32 rows) const override;
    void fill(Rows32 rows, int steps, const BatchBuffers& buffers) const override;
    void scatter(Rows32 rows, int steps, int column, const float* outputs, int stride,
                 float* all) const override;
    /// Permutes albums by chance and makes the inputs and labels anew; batches hold albums of similar length.
    std::vector<std::vector<std::uint32_t>> epoch(std::uint64_t key, Rows32 rows, std::size_t batch,
                                                  Team& team) override;
    std::vector<std::vector<std::uint32_t>> blocks(Rows32 rows, std::size_t size) const override;

    /// The rows whose albums hold a sample that `wanted` says yes to, by position in `which`.
    std::vector<std::uint32_t> rowsOf(const std::vector<bool>& wanted) const;

private:
    struct Album {
        std::uint32_t firstTrack, tracks;
        std::size_t at;                     ///< of its first transition in the arrays below
        std::vector<std::int32_t> samples;  ///< by transition: position in `which`, -1 = not asked for
    };
    void write(const Album& album, std::span<const std::uint32_t> order, bool soft);
    /// The labels of the samples as they are given, whatever their values say (they may be permuted, for a
    /// control).
    void takeLabels(const features::Samples& samples, const std::vector<std::uint32_t>& which,
                    const std::vector<features::Target>& targets);

    features::AlbumInputs m_inputs;
    features::AlbumInputs::Tracks m_tracks;
    AlbumAugmentation m_augmentation;
    int m_targets;
    bool m_tiesAreDown;
    std::vector<std::size_t> m_rawOf;  ///< by target: its column in Tracks::raw
    std::vector<Album> m_albums;
    std::vector<float> m_values;                     ///< transitions x inputs
    std::vector<float> m_label, m_actual, m_weight;  ///< transitions x targets
};

}  // namespace segue::model
