// SPDX-License-Identifier: GPL-3.0-or-later
// The null hypothesis of every panel: all n! orders of an album's tracks are equally likely, given its own
// values.
#include "order/panels/permutations.h"

#include "base/parallel.h"
#include "evaluation/bootstrap/draw_stream.h"
#include "order/panels/coherence.h"
#include "order/panels/contour.h"
#include "order/panels/position.h"
#include "order/panels/trend.h"

#include <numeric>
#include <utility>

namespace segue::order {

namespace {

/// Permutations done side by side: an album's values are fetched once for all of them.
constexpr std::size_t kTogether = 4;

/// Puts albums into an order and adds up their statistics.
class Adder {
public:
    explicit Adder(const Sequences& sequences)
        : m_sequences(sequences), m_z(sequences.longest() * sequences.blocks), m_rank(m_z.size()),
          m_order(sequences.longest())
    {
    }

    std::span<std::uint16_t> identity(std::size_t album)
    {
        const std::span<std::uint16_t> order(m_order.data(), m_sequences.length(album));
        std::iota(order.begin(), order.end(), std::uint16_t(0));
        return order;
    }

    void add(std::size_t album, std::span<const std::uint16_t> order, OrderSums& sums)
    {
        const std::size_t blocks = m_sequences.blocks, first = m_sequences.firstRow[album] * blocks;
        for (std::size_t i = 0; i < order.size(); ++i)
            for (std::size_t block = 0; block < blocks; ++block) {
                m_z[i * blocks + block] = m_sequences.z[first + order[i] * blocks + block];
                m_rank[i * blocks + block] = m_sequences.rank[first + order[i] * blocks + block];
            }
        const OrderedAlbum ordered{.z = m_z.data(),
                                   .rank = m_rank.data(),
                                   .n = order.size(),
                                   .blocks = blocks,
                                   .spearman = m_sequences.spearman.data() + album * blocks,
                                   .kendall = m_sequences.kendall.data() + album * blocks};
        addContour(ordered, sums);
        addCoherence(ordered, sums);
        addPosition(ordered, sums);
        addTrend(ordered, sums);
    }

private:
    const Sequences& m_sequences;
    std::vector<FloatLanes> m_z;
    std::vector<IntLanes> m_rank;
    std::vector<std::uint16_t> m_order;
};

/// Permutations first .. first + sums.size() - 1.
void addPermuted(const Sequences& sequences, std::uint64_t seed, std::size_t first, std::span<OrderSums> sums)
{
    Adder adder(sequences);
    std::vector<evaluation::DrawStream> streams;
    for (std::size_t k = 0; k < sums.size(); ++k) streams.emplace_back(seed, first + k);
    for (std::size_t album = 0; album < sequences.albums(); ++album)
        for (std::size_t k = 0; k < sums.size(); ++k) {
            const auto order = adder.identity(album);
            streams[k].shuffle(order);
            adder.add(album, order, sums[k]);
        }
}

}  // namespace

PermutedSums permuteWithinAlbums(const Sequences& sequences, const PermutationOptions& options,
                                 const RunControl& control)
{
    PermutedSums made;
    made.observed = OrderSums(sequences.blocks);
    Adder adder(sequences);
    for (std::size_t album = 0; album < sequences.albums(); ++album)
        adder.add(album, adder.identity(album), made.observed);

    const std::size_t count = std::size_t(options.count), pieces = (count + kTogether - 1) / kTogether;
    std::vector<std::vector<OrderSums>> done(pieces);
    const auto work = [&](std::size_t piece, const std::atomic<bool>&) {
        const std::size_t first = piece * kTogether;
        std::vector<OrderSums> sums(std::min(kTogether, count - first), OrderSums(sequences.blocks));
        addPermuted(sequences, options.seed, first, sums);
        done[piece] = std::move(sums);
    };
    made.stopped = !runPieces({.count = pieces, .work = work}, options.threads, control);
    for (auto& sums : done)
        for (auto& one : sums) made.permuted.push_back(std::move(one));
    return made;
}

}  // namespace segue::order
