// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/engine/passes/batch_pass.h"
#include "network/engine/passes/chunk_pass.h"

#include <algorithm>
#include <cmath>

namespace segue::model {

namespace {

/// A chunk's gates should stay in the second-level cache, and its products be large enough for the BLAS.
constexpr int kChunkRows = 64, kChunkSteps = 1024;
/// Room for gradients: slots times parameters.
constexpr std::int64_t kGradientFloats = 6'000'000;
constexpr int kMostSlots = 16;

int rowsOfChunk(int steps) { return std::clamp(kChunkSteps / steps, 8, kChunkRows); }

/// How a batch is cut. It depends on the batch alone, never on the number of threads: same cut, same sums,
/// same bits.
struct Cut {
    int chunks, rows;  ///< all of `rows` sequences but the last ones
    /// Rows of one group stay together.
    Cut(int batch, int steps, int group)
    {
        const int groups = batch / group, most = std::max(1, rowsOfChunk(steps) / group);
        chunks = (groups + most - 1) / most;
        rows = (groups + chunks - 1) / chunks * group;
    }
    Rows32 chunk(Rows32 all, int k) const
    {
        const auto from = std::min(all.size(), std::size_t(k) * std::size_t(rows));
        return all.subspan(from, std::min(std::size_t(rows), all.size() - from));
    }
};

class FastPass : public BatchPass {
public:
    FastPass(const NetworkGroup& group, const Kernels<float>& kernels, Team& team)
        : m_group(group), m_kernels(kernels), m_team(team)
    {
        m_most = int(std::clamp<std::int64_t>(
            kGradientFloats / std::max<std::int64_t>(1, group.network.parameters()), 2, kMostSlots));
    }

    std::vector<Sums> gradient(const Source& source, Rows32 rows, const float* weights,
                               std::uint64_t key) override
    {
        const int steps = source.steps(rows);
        const Cut cut(int(rows.size()), steps, source.group());
        m_parts = std::min(cut.chunks, m_most);
        prepare(source, m_parts * m_group.copies);
        transposeAll(weights);
        m_team.run(m_parts * m_group.copies, [&](int task) {
            Slot& slot = *m_slots[std::size_t(task)];
            slot.sums = {};
            for (int chunk = task / m_group.copies; chunk < cut.chunks; chunk += m_parts)
                addChunk(slot, source, cut.chunk(rows, chunk), weights, task % m_group.copies, key,
                         {.steps = steps, .batchRows = int(rows.size()), .firstRow = chunk * cut.rows},
                         chunk >= m_parts);
        });
        std::vector<Sums> sums(std::size_t(m_group.copies));
        for (int task = 0; task < m_parts * m_group.copies; ++task)
            sums[std::size_t(task % m_group.copies)] += m_slots[std::size_t(task)]->sums;
        return sums;
    }

    double collect(int copy, std::size_t from, std::size_t n, float scale, float* out) const override
    {
        const float* parts[kMostSlots];
        for (int part = 0; part < m_parts; ++part)
            parts[part] = m_slots[std::size_t(part * m_group.copies + copy)]->gradient.data() + from;
        return m_kernels.collect(n, parts, m_parts, scale, out);
    }

    void predict(const Source& source, Rows32 rows, const float* weights, float* all) override
    {
        const auto blocks = source.blocks(rows, kChunkRows);
        const int slots = std::min(int(blocks.size()), std::max(4, m_team.threads() * 2));
        prepare(source, slots);
        m_team.run(slots, [&](int task) {
            for (auto block = std::size_t(task); block < blocks.size(); block += std::size_t(slots))
                predictBlock(*m_slots[std::size_t(task)], source, blocks[block], weights, all);
        });
    }

private:
    struct Slot {
        Slot(const NetworkGroup& group, int constant, const Kernels<float>& kernels)
            : pass(group.network, constant, kernels)
        {
        }
        ChunkPass<float> pass;
        ChunkBuffers chunk;
        std::vector<float> gradient, further, logits;
        Sums sums;
    };

    void prepare(const Source& source, int slots)
    {
        while (int(m_slots.size()) < slots)
            m_slots.push_back(std::make_unique<Slot>(m_group, source.constant(), m_kernels));
    }

    void transposeAll(const float* weights)
    {
        const int layers = int(m_group.network.layers().size());
        m_transposed.resize(std::size_t(m_group.network.parameters() * m_group.copies));
        m_team.runOver(m_group.parameters(), layers * m_group.copies, [&](int task) {
            const std::ptrdiff_t own = task / layers * m_group.network.parameters();
            transposeWeights(m_group.network, std::size_t(task % layers), weights + own,
                             m_transposed.data() + own);
        });
    }

    void addChunk(Slot& slot, const Source& source, Rows32 rows, const float* weights, int copy,
                  std::uint64_t key, Extent extent, bool further)
    {
        extent.rows = int(rows.size());
        if (rows.empty()) return;
        const BatchBuffers& in = slot.chunk.fill(source, rows, extent.steps);
        const float* own = weights + copy * m_group.network.parameters();
        const float* logits = slot.pass.forward(own, in.varying, in.constant, extent,
                                                keyOf(key, 1, std::uint64_t(copy), 0) | 1);
        const int outputs = m_group.network.outputs(),
                  outRows = source.everyStep() ? extent.steps * extent.rows : extent.rows;
        slot.logits.assign(logits, logits + outRows * outputs);
        slot.sums += lossOf(source, in, outRows, outputs, copy * outputs, slot.logits.data());
        auto& gradient = further ? slot.further : slot.gradient;
        gradient.resize(std::size_t(m_group.network.parameters()));
        slot.pass.backward(m_transposed.data() + copy * m_group.network.parameters(), slot.logits.data(),
                           gradient.data());
        if (!further) return;
        const float* both[] = {slot.gradient.data(), slot.further.data()};
        m_kernels.collect(gradient.size(), both, 2, 1.0F, slot.gradient.data());
    }

    void predictBlock(Slot& slot, const Source& source, Rows32 rows, const float* weights, float* all) const
    {
        const int steps = source.steps(rows), outputs = m_group.network.outputs();
        const BatchBuffers& in = slot.chunk.fill(source, rows, steps);
        for (int copy = 0; copy < m_group.copies; ++copy) {
            const Extent extent{.steps = steps, .rows = int(rows.size()), .batchRows = int(rows.size())};
            const float* logits = slot.pass.forward(weights + copy * m_group.network.parameters(), in.varying,
                                                    in.constant, extent, 0);
            source.scatter(rows, steps, copy * outputs, logits, outputs, all);
        }
    }

    NetworkGroup m_group;
    const Kernels<float>& m_kernels;
    Team& m_team;
    int m_most = 2;   ///< slots a copy, at most
    int m_parts = 0;  ///< gradients a copy that the last batch left
    std::vector<std::unique_ptr<Slot>> m_slots;
    std::vector<float> m_transposed;  ///< the weights of all copies, from transposeWeights
};

}  // namespace

std::unique_ptr<BatchPass> makeFastPass(const NetworkGroup& group, const Kernels<float>& kernels, Team& team)
{
    return std::make_unique<FastPass>(group, kernels, team);
}

}  // namespace segue::model
