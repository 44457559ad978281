// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/engine/passes/batch_pass.h"
#include "network/engine/reference_network.h"

#include <ATen/Parallel.h>
#include <ATen/core/grad_mode.h>
#include <ATen/ops/cat.h>
#include <ATen/ops/from_blob.h>
#include <torch/csrc/autograd/autograd.h>
#include <torch/csrc/autograd/variable.h>

namespace segue::model {

namespace {

constexpr std::size_t kBlock = 1024;

at::Tensor view(const float* values, at::IntArrayRef shape)
{
    return at::from_blob(const_cast<float*>(values), shape, at::kFloat);
}

class ReferencePass : public BatchPass {
public:
    /// One thread whatever was asked for: LibTorch's sums depend on how many there are, and a seed must not.
    explicit ReferencePass(const NetworkGroup& group) : m_group(group), m_gradients(std::size_t(group.copies))
    {
        at::set_num_threads(1);
    }

    std::vector<Sums> gradient(const Source& source, Rows32 rows, const float* weights,
                               std::uint64_t key) override
    {
        const int steps = source.steps(rows), outputs = m_group.network.outputs();
        const BatchBuffers& in = m_chunk.fill(source, rows, steps);
        const auto x = inputs(source, in, steps, rows.size());
        const auto outRows = std::int64_t(rows.size()) * (source.everyStep() ? steps : 1);
        const at::AutoGradMode recorded(true);
        std::vector<Sums> sums;
        for (int copy = 0; copy < m_group.copies; ++copy) {
            auto own = view(weights + copy * m_group.network.parameters(), {m_group.network.parameters()})
                           .clone()
                           .set_requires_grad(true);
            const auto logits =
                referenceForward(m_group.network, own, x, keyOf(key, 1, std::uint64_t(copy), 0) | 1)
                    .reshape({outRows, outputs});
            auto slope = logits.detach().clone(at::MemoryFormat::Contiguous);
            sums.push_back(
                lossOf(source, in, int(outRows), outputs, copy * outputs, slope.data_ptr<float>()));
            m_gradients[std::size_t(copy)] = torch::autograd::grad({logits}, {own}, {slope})[0].contiguous();
        }
        return sums;
    }

    double collect(int copy, std::size_t from, std::size_t n, float scale, float* out) const override
    {
        const float* part = m_gradients[std::size_t(copy)].data_ptr<float>() + from;
        return bestKernels().single.collect(n, &part, 1, scale, out);
    }

    void predict(const Source& source, Rows32 rows, const float* weights, float* all) override
    {
        const at::AutoGradMode recorded(false);
        const int outputs = m_group.network.outputs();
        for (const auto& block : source.blocks(rows, kBlock)) {
            const int steps = source.steps(block);
            const auto x = inputs(source, m_chunk.fill(source, block, steps), steps, block.size());
            for (int copy = 0; copy < m_group.copies; ++copy) {
                const auto own =
                    view(weights + copy * m_group.network.parameters(), {m_group.network.parameters()});
                const auto logits = referenceForward(m_group.network, own, x, 0).contiguous();
                source.scatter(block, steps, copy * outputs, logits.data_ptr<float>(), outputs, all);
            }
        }
    }

private:
    /// [steps, rows, inputs]: the shared columns are repeated for every step.
    static at::Tensor inputs(const Source& source, const BatchBuffers& in, int steps, std::size_t n)
    {
        const auto rows = std::int64_t(n);
        const auto varying = view(in.varying, {steps, rows, source.varying()});
        if (source.constant() == 0) return varying;
        const auto constant =
            view(in.constant, {1, rows, source.constant()}).expand({steps, rows, source.constant()});
        return at::cat({varying, constant}, 2);
    }

    NetworkGroup m_group;
    ChunkBuffers m_chunk;
    std::vector<at::Tensor> m_gradients;
};

}  // namespace

std::unique_ptr<BatchPass> makeReferencePass(const NetworkGroup& group)
{
    return std::make_unique<ReferencePass>(group);
}

}  // namespace segue::model
