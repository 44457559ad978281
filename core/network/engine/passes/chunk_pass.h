// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/engine/kernels/kernels.h"
#include "network/engine/sources/source.h"

#include <memory>
#include <vector>

namespace segue::model {

/// What a layer reads: rows of one array, and, in the network's first layer, columns that all steps share.
template <class Real>
struct LayerInput {
    const Real* varying = nullptr;
    int varyingWidth = 0;
    const Real* constant = nullptr;
    int constantWidth = 0;
};

/// Column sums are taken in short parts that are then summed: a float that grows over thousands of rows loses
/// digits.
template <class Real>
void addAndClear(std::vector<Real>& part, Real* sum)
{
    for (std::size_t k = 0; k < part.size(); ++k) {
        sum[k] += part[k];
        part[k] = 0;
    }
}

/// One layer's forward and backward over a chunk; keeps what backward needs, in buffers that only ever grow.
template <class Real>
class LayerPass {
public:
    virtual ~LayerPass() = default;
    virtual void reserve(const Extent& extent) = 0;
    /// The result stays with the layer until the next call.
    virtual const Real* forward(const Real* weights, const LayerInput<Real>& in, const Extent& extent,
                                std::uint64_t dropoutKey) = 0;
    /// `transposed`: the layer's weights from `transposeWeights`. `dOut` as large as forward's result,
    /// overwritten; `dIn` null where nobody asks; `grad` is written, not added to.
    virtual void backward(const Real* transposed, const LayerInput<Real>& in, Real* dOut, Real* dIn,
                          Real* grad, const Extent& extent) = 0;
};

template <class Real>
std::unique_ptr<LayerPass<Real>> makeLstmPass(const LayerSpec& layer, const Kernels<Real>& kernels);
template <class Real>
std::unique_ptr<LayerPass<Real>> makeDensePass(const LayerSpec& layer, const Kernels<Real>& kernels);
template <class Real>
std::unique_ptr<LayerPass<Real>> makeDropoutPass(double rate, int width, const Kernels<Real>& kernels);
template <class Real>
std::unique_ptr<LayerPass<Real>> makeJoinPass(int width);
template <class Real>
std::unique_ptr<LayerPass<Real>> makePoolPass(int width);

/// Transposes the matrices of one layer that backward multiplies with: each lies in `transposed`, as large as
/// `weights`, where it lies in `weights`. Once a batch: a product with a matrix that is read transposed takes
/// half as long again.
template <class Real>
void transposeWeights(const Network& network, std::size_t layer, const Real* weights, Real* transposed);

/// A whole fusible network over one chunk of a batch, on one thread.
template <class Real>
class ChunkPass {
public:
    ChunkPass(const Network& network, int constantInputs, const Kernels<Real>& kernels);

    /// Logits [output rows, outputs]. `dropoutKey` 0: as at prediction, nothing is silenced.
    const Real* forward(const Real* weights, const Real* varying, const Real* constant, const Extent& extent,
                        std::uint64_t dropoutKey);
    /// After forward with the same weights, all layers of them transposed. dLogits is overwritten; gradient
    /// [parameters] is written.
    void backward(const Real* transposed, Real* dLogits, Real* gradient);

private:
    struct Stage {
        std::unique_ptr<LayerPass<Real>> pass;
        std::size_t layer;
        LayerInput<Real> in;
        std::vector<Real> dIn;
    };
    int rowsInto(std::size_t stage) const;

    Network m_network;
    int m_constant;
    Extent m_extent;
    std::vector<Stage> m_stages;
    std::vector<std::size_t> m_active;  ///< stages of the last forward
};

extern template class ChunkPass<float>;
extern template class ChunkPass<double>;

}  // namespace segue::model
