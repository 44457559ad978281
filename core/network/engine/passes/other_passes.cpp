// SPDX-License-Identifier: GPL-3.0-or-later
// The layers without a memory. Dense: y = a(W x + b), dz = dy a'(z), dW = dz x', db = dz, dx = W' dz, summed
// over rows and steps. Dropout (Srivastava et al., JMLR 15, 2014): in training a value is kept with
// probability 1 - p and divided by it, else 0; its gradient likewise.
#include "network/engine/kernels/blas.h"
#include "network/engine/passes/chunk_pass.h"

#include <algorithm>
#include <cmath>

namespace segue::model {

namespace {

constexpr int kRowsOfSum = 64;

template <class Real>
class DensePass : public LayerPass<Real> {
public:
    DensePass(const LayerSpec& layer, const Kernels<Real>& kernels)
        : m_kernels(kernels), m_activation(layer.activation), m_units(layer.units),
          m_biasPart(std::size_t(layer.units))
    {
    }

    void reserve(const Extent& e) override
    {
        const std::size_t all = std::size_t(e.steps * e.rows) * std::size_t(m_units);
        if (m_out.size() < all) m_out.resize(all);
    }

    const Real* forward(const Real* weights, const LayerInput<Real>& in, const Extent& e,
                        std::uint64_t) override
    {
        const int rows = e.steps * e.rows;
        multiply(rows, m_units, in.varyingWidth, {in.varying, in.varyingWidth}, {weights, m_units}, Real(0),
                 m_out.data(), m_units);
        m_kernels.activate(m_activation, rows, m_units, m_out.data(), weights + in.varyingWidth * m_units);
        return m_out.data();
    }

    void backward(const Real* transposed, const LayerInput<Real>& in, Real* dOut, Real* dIn, Real* grad,
                  const Extent& e) override
    {
        const int rows = e.steps * e.rows;
        Real* biasGrad = grad + in.varyingWidth * m_units;
        std::fill_n(biasGrad, m_units, Real(0));
        for (int from = 0; from < rows; from += kRowsOfSum) {
            const std::ptrdiff_t at = std::ptrdiff_t(from) * m_units;
            m_kernels.activateBackward(m_activation, std::min(kRowsOfSum, rows - from), m_units,
                                       m_out.data() + at, dOut + at, m_biasPart.data());
            addAndClear(m_biasPart, biasGrad);
        }
        multiply(in.varyingWidth, m_units, rows, {in.varying, in.varyingWidth, true}, {dOut, m_units},
                 Real(0), grad, m_units);
        if (dIn)
            multiply(rows, in.varyingWidth, m_units, {dOut, m_units}, {transposed, in.varyingWidth}, Real(0),
                     dIn, in.varyingWidth);
    }

private:
    const Kernels<Real>& m_kernels;
    Activation m_activation;
    int m_units;
    std::vector<Real> m_biasPart, m_out;
};

template <class Real>
class DropoutPass : public LayerPass<Real> {
public:
    DropoutPass(double rate, int width, const Kernels<Real>& kernels)
        : m_kernels(kernels), m_rate(rate), m_width(width)
    {
    }

    void reserve(const Extent& e) override
    {
        const std::size_t all = std::size_t(e.steps * e.rows) * std::size_t(m_width);
        if (m_out.size() < all) m_out.resize(all);
    }

    const Real* forward(const Real*, const LayerInput<Real>& in, const Extent& e, std::uint64_t key) override
    {
        m_key = key;
        mask(in.varying, m_out.data(), e);
        return m_out.data();
    }

    void backward(const Real*, const LayerInput<Real>&, Real* dOut, Real* dIn, Real*,
                  const Extent& e) override
    {
        if (dIn) mask(dOut, dIn, e);
    }

private:
    /// An element's mask depends on its place in the batch, not in the chunk: how a batch is cut changes
    /// nothing.
    void mask(const Real* from, Real* to, const Extent& e) const
    {
        const std::size_t block = std::size_t(e.rows) * std::size_t(m_width);
        for (int t = 0; t < e.steps; ++t) {
            const auto first = (std::uint64_t(t) * std::uint64_t(e.batchRows) + std::uint64_t(e.firstRow)) *
                               std::uint64_t(m_width);
            m_kernels.dropout(block, from + block * std::size_t(t), to + block * std::size_t(t), m_rate,
                              m_key, first);
        }
    }

    const Kernels<Real>& m_kernels;
    double m_rate;
    int m_width;
    std::uint64_t m_key = 0;
    std::vector<Real> m_out;
};

/// [in | the network's inputs]; the latter come in the constant's place.
template <class Real>
class JoinPass : public LayerPass<Real> {
public:
    explicit JoinPass(int width) : m_width(width) {}

    void reserve(const Extent&) override {}

    const Real* forward(const Real*, const LayerInput<Real>& in, const Extent& e, std::uint64_t) override
    {
        const std::size_t left = std::size_t(m_width), right = std::size_t(in.constantWidth),
                          rows = std::size_t(e.steps * e.rows);
        if (m_out.size() < rows * (left + right)) m_out.resize(rows * (left + right));
        for (std::size_t r = 0; r < rows; ++r) {
            std::copy_n(in.varying + r * left, left, m_out.data() + r * (left + right));
            std::copy_n(in.constant + r * right, right, m_out.data() + r * (left + right) + left);
        }
        return m_out.data();
    }

    void backward(const Real*, const LayerInput<Real>& in, Real* dOut, Real* dIn, Real*,
                  const Extent& e) override
    {
        if (!dIn) return;
        const std::size_t left = std::size_t(m_width), whole = left + std::size_t(in.constantWidth);
        for (std::size_t r = 0; r < std::size_t(e.steps * e.rows); ++r)
            std::copy_n(dOut + r * whole, left, dIn + r * left);
    }

private:
    int m_width;
    std::vector<Real> m_out;
};

/// Row r of the result is the sum over the steps of row r, over the root of their number.
template <class Real>
class PoolPass : public LayerPass<Real> {
public:
    explicit PoolPass(int width) : m_width(width) {}

    void reserve(const Extent& e) override
    {
        const std::size_t all = std::size_t(e.rows) * std::size_t(m_width);
        if (m_out.size() < all) m_out.resize(all);
    }

    const Real* forward(const Real*, const LayerInput<Real>& in, const Extent& e, std::uint64_t) override
    {
        const std::size_t block = std::size_t(e.rows) * std::size_t(m_width);
        std::copy_n(in.varying, block, m_out.data());
        for (std::size_t t = 1; t < std::size_t(e.steps); ++t)
            for (std::size_t k = 0; k < block; ++k) m_out[k] += in.varying[t * block + k];
        for (std::size_t k = 0; k < block; ++k) m_out[k] *= share(e);
        return m_out.data();
    }

    void backward(const Real*, const LayerInput<Real>&, Real* dOut, Real* dIn, Real*,
                  const Extent& e) override
    {
        if (!dIn) return;
        const std::size_t block = std::size_t(e.rows) * std::size_t(m_width);
        for (std::size_t k = 0; k < block; ++k) dOut[k] *= share(e);
        for (std::size_t t = 0; t < std::size_t(e.steps); ++t) std::copy_n(dOut, block, dIn + t * block);
    }

private:
    static Real share(const Extent& e) { return Real(1 / std::sqrt(double(e.steps))); }

    int m_width;
    std::vector<Real> m_out;
};

}  // namespace

template <class Real>
std::unique_ptr<LayerPass<Real>> makeDensePass(const LayerSpec& layer, const Kernels<Real>& kernels)
{
    return std::make_unique<DensePass<Real>>(layer, kernels);
}

template <class Real>
std::unique_ptr<LayerPass<Real>> makeDropoutPass(double rate, int width, const Kernels<Real>& kernels)
{
    return std::make_unique<DropoutPass<Real>>(rate, width, kernels);
}

template <class Real>
std::unique_ptr<LayerPass<Real>> makeJoinPass(int width)
{
    return std::make_unique<JoinPass<Real>>(width);
}

template <class Real>
std::unique_ptr<LayerPass<Real>> makePoolPass(int width)
{
    return std::make_unique<PoolPass<Real>>(width);
}

#define SEGUE_INSTANTIATE(Real)                                                                      \
    template std::unique_ptr<LayerPass<Real>> makeDensePass(const LayerSpec&, const Kernels<Real>&); \
    template std::unique_ptr<LayerPass<Real>> makeDropoutPass(double, int, const Kernels<Real>&);    \
    template std::unique_ptr<LayerPass<Real>> makeJoinPass<Real>(int);                               \
    template std::unique_ptr<LayerPass<Real>> makePoolPass<Real>(int)
SEGUE_INSTANTIATE(float);
SEGUE_INSTANTIATE(double);

}  // namespace segue::model
