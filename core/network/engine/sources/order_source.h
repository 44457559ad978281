// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/order_inputs.h"
#include "network/engine/sources/source.h"
#include "network/track_orders.h"

#include <map>
#include <vector>

namespace segue::model {

/// Whole albums as sequences of tracks, each in an order of its own: the order preset. Row r is the r-th
/// order. Batches hold albums of exactly one length.
class OrderSource : public Source {
public:
    /// Orders as they are given.
    OrderSource(const features::WindowTable& table, const features::OrderInputs& inputs,
                const TrackOrders& orders);
    /// Every album's own order, and behind it `random` others: drawn by `key` now, and anew in each epoch.
    OrderSource(const features::WindowTable& table, const features::OrderInputs& inputs,
                std::span<const std::uint32_t> albums, int random, std::uint64_t key);

    int varying() const override { return int(m_trackInputs + features::OrderInputs::kPlaceInputs); }
    int constant() const override { return 0; }
    int targets() const override { return 1; }
    bool everyStep() const override { return false; }
    int group() const override { return m_group; }
    /// The rows must be of one length.
    int steps(Rows32 rows) const override;
    void fill(Rows32 rows, int steps, const BatchBuffers& buffers) const override;
    void scatter(Rows32 rows, int steps, int column, const float* outputs, int stride,
                 float* all) const override;
    /// A batch has `batch` albums: so many groups of rows.
    std::size_t batches(Rows32 rows, std::size_t batch) const override;
    double weightOf(Rows32 rows, std::size_t batch) const override;
    std::vector<std::vector<std::uint32_t>> epoch(std::uint64_t key, Rows32 rows, std::size_t batch,
                                                  Team& team) override;
    std::vector<std::vector<std::uint32_t>> blocks(Rows32 rows, std::size_t size) const override;

    std::size_t rows() const { return m_rows.size(); }

private:
    struct Row {
        std::uint32_t tracks;
        std::size_t inputs;  ///< of its album's first track in m_values
        std::size_t order;   ///< of its first place in m_order
    };
    void addAlbum(const features::WindowTable& table, const features::OrderInputs& inputs,
                  std::uint32_t album);
    void addRow(std::uint32_t album, std::span<const std::uint32_t> order);
    void draw(std::uint64_t key, std::uint32_t first);
    /// Groups of rows by their length, in the order in which they stand.
    std::map<std::uint32_t, std::vector<std::uint32_t>> byLength(Rows32 rows) const;

    std::size_t m_trackInputs;
    int m_group = 1;
    std::vector<Row> m_rows;
    std::vector<std::uint32_t> m_order;                         ///< the rows' orders one behind the other
    std::vector<float> m_values;                                ///< album by album [tracks, trackInputs]
    std::map<std::uint32_t, Row> m_albums;                      ///< by album: a row without an order
    std::map<std::uint32_t, std::vector<float>> m_placeInputs;  ///< by length [length, kPlaceInputs]
};

}  // namespace segue::model
