// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/engine/passes/chunk_pass.h"

#include <stdexcept>

namespace segue::model {

namespace {

/// Grows without ever shrinking: a shorter last batch allocates nothing.
template <class Real>
Real* grown(std::vector<Real>& buffer, std::size_t n)
{
    if (buffer.size() < n) buffer.resize(n);
    return buffer.data();
}

template <class Real>
std::unique_ptr<LayerPass<Real>> makePass(const Network& network, std::size_t l, const Kernels<Real>& kernels)
{
    const LayerSpec& layer = network.layers()[l];
    switch (layer.kind) {
        case LayerKind::Lstm: return makeLstmPass(layer, kernels);
        case LayerKind::Dense: return makeDensePass(layer, kernels);
        case LayerKind::Dropout: return makeDropoutPass(layer.rate, network.inputOf(l), kernels);
        case LayerKind::Join: return makeJoinPass<Real>(network.inputOf(l));
        case LayerKind::Pool: return makePoolPass<Real>(network.inputOf(l));
        case LayerKind::Gru: break;
    }
    throw std::logic_error("no fused pass for this layer");
}

}  // namespace

template <class Real>
ChunkPass<Real>::ChunkPass(const Network& network, int constantInputs, const Kernels<Real>& kernels)
    : m_network(network), m_constant(constantInputs)
{
    for (std::size_t l = 0; l < network.layers().size(); ++l)
        m_stages.push_back({.pass = makePass<Real>(network, l, kernels), .layer = l, .in = {}, .dIn = {}});
}

template <class Real>
int ChunkPass<Real>::rowsInto(std::size_t stage) const
{
    return m_network.everyStepInto(stage) ? m_extent.steps * m_extent.rows : m_extent.rows;
}

template <class Real>
const Real* ChunkPass<Real>::forward(const Real* weights, const Real* varying, const Real* constant,
                                     const Extent& extent, std::uint64_t dropoutKey)
{
    m_extent = extent;
    m_active.clear();
    const LayerInput<Real> inputs{.varying = varying,
                                  .varyingWidth = m_network.inputs() - m_constant,
                                  .constant = constant,
                                  .constantWidth = m_constant};
    LayerInput<Real> in = inputs;
    for (std::size_t s = 0; s < m_stages.size(); ++s) {
        const LayerSpec& layer = m_network.layers()[s];
        if (layer.kind == LayerKind::Dropout && (dropoutKey == 0 || layer.rate == 0)) continue;
        Extent own = extent;  // after a layer that hands on its last step only, sequences have one
        own.steps = rowsInto(s) / extent.rows;
        Stage& stage = m_stages[s];
        stage.in = in;
        // A Join reads two things; the second one takes the constant's place.
        if (layer.kind == LayerKind::Join) {
            stage.in.constant = inputs.varying;
            stage.in.constantWidth = inputs.varyingWidth;
        }
        stage.pass->reserve(own);
        const Real* out =
            stage.pass->forward(weights + m_network.offset(s), stage.in, own, keyOf(dropoutKey, s, 0, 0));
        in = {.varying = out, .varyingWidth = m_network.width(s)};
        m_active.push_back(s);
    }
    return in.varying;
}

template <class Real>
void ChunkPass<Real>::backward(const Real* transposed, Real* dLogits, Real* gradient)
{
    Real* dOut = dLogits;
    for (std::size_t k = m_active.size(); k-- > 0;) {
        const std::size_t s = m_active[k];
        Stage& stage = m_stages[s];
        Extent own = m_extent;
        own.steps = rowsInto(s) / m_extent.rows;
        Real* dIn =
            k == 0 ? nullptr
                   : grown(stage.dIn, std::size_t(own.steps * own.rows) * std::size_t(stage.in.varyingWidth));
        stage.pass->backward(transposed + m_network.offset(s), stage.in, dOut, dIn,
                             gradient + m_network.offset(s), own);
        dOut = dIn;
    }
}

template class ChunkPass<float>;
template class ChunkPass<double>;

}  // namespace segue::model
