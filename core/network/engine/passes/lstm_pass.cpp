// SPDX-License-Identifier: GPL-3.0-or-later
// An LSTM layer over all steps (backpropagation through time: Werbos, Proceedings of the IEEE 78, 1990). The
// cell is in kernels.cpp; the products are here. With z(t) the projections of step t and dz(t) their
// gradients,
//     z(t)    = W x(t) + U h(t-1) + b,       W x for all steps in one product,
//     dh(t-1) = U' dz(t),                    step by step, from the last on,
//     dW = sum of dz(t) x(t)',  dU = sum of dz(t) h(t-1)',  db = sum of dz(t),  dx(t) = W' dz(t).
#include "network/engine/kernels/blas.h"
#include "network/engine/passes/chunk_pass.h"

#include <algorithm>

namespace segue::model {

namespace {

template <class Real>
class LstmPass : public LayerPass<Real> {
public:
    LstmPass(const LayerSpec& layer, const Kernels<Real>& kernels)
        : m_kernels(kernels), m_activation(layer.activation), m_units(layer.units),
          m_sequences(layer.sequences), m_zeros(std::size_t(layer.units)),
          m_biasPart(4 * std::size_t(layer.units))
    {
    }

    void reserve(const Extent& e) override
    {
        const std::size_t block = std::size_t(e.rows) * std::size_t(m_units),
                          all = block * std::size_t(e.steps);
        for (auto* buffer : {&m_cell, &m_cellOut, &m_hidden})
            if (buffer->size() < all) buffer->resize(all);
        for (auto* buffer : {&m_dCell, &m_dHidden})
            if (buffer->size() < block) buffer->resize(block);
        if (m_gates.size() < 4 * all) m_gates.resize(4 * all);
        if (m_shared.size() < 4 * block) m_shared.resize(4 * block);
    }

    const Real* forward(const Real* weights, const LayerInput<Real>& in, const Extent& e,
                        std::uint64_t) override
    {
        const Layout at = layout(in);
        project(weights, in, e);
        const std::ptrdiff_t block = std::ptrdiff_t(e.rows) * m_units;
        for (int t = 0; t < e.steps; ++t) {
            Real* gates = m_gates.data() + 4 * block * t;
            if (t > 0)
                multiply(e.rows, at.columns, m_units, {m_hidden.data() + block * (t - 1), m_units},
                         {weights + at.recurrent, at.columns}, Real(1), gates, at.columns);
            m_kernels.lstmForward(m_activation, e.rows, m_units, gates, weights + at.bias, before(t, block),
                                  m_cell.data() + block * t, m_cellOut.data() + block * t,
                                  m_hidden.data() + block * t);
        }
        return m_hidden.data() + (m_sequences ? 0 : block * (e.steps - 1));
    }

    void backward(const Real* transposed, const LayerInput<Real>& in, Real* dOut, Real* dIn, Real* grad,
                  const Extent& e) override
    {
        const Layout at = layout(in);
        const std::ptrdiff_t block = std::ptrdiff_t(e.rows) * m_units;
        std::fill_n(m_dCell.begin(), block, Real(0));
        std::fill_n(grad + at.bias, at.columns, Real(0));
        const Rows<Real> none{m_zeros.data(), 0};
        for (int t = e.steps - 1; t >= 0; --t) {
            const bool last = t == e.steps - 1;
            Real* gates = m_gates.data() + 4 * block * t;
            Rows<Real> above = none;
            if (m_sequences)
                above = {dOut + block * t, m_units};
            else if (last)
                above = {dOut, m_units};
            m_kernels.lstmBackward(
                m_activation, e.rows, m_units, gates, before(t, block), m_cellOut.data() + block * t, above,
                last ? none : Rows<Real>{m_dHidden.data(), m_units}, m_dCell.data(), m_biasPart.data());
            addAndClear(m_biasPart, grad + at.bias);
            if (t > 0)
                multiply(e.rows, m_units, at.columns, {gates, at.columns},
                         {transposed + at.recurrent, m_units}, Real(0), m_dHidden.data(), m_units);
        }
        weightGradients(in, grad, e);
        if (dIn)
            multiply(e.steps * e.rows, in.varyingWidth, at.columns, {m_gates.data(), at.columns},
                     {transposed, in.varyingWidth}, Real(0), dIn, in.varyingWidth);
    }

private:
    struct Layout {
        int columns;                               ///< 4 units
        std::ptrdiff_t constant, recurrent, bias;  ///< where these weights start
    };
    Layout layout(const LayerInput<Real>& in) const
    {
        const std::ptrdiff_t columns = 4 * m_units, constant = in.varyingWidth * columns,
                             recurrent = constant + in.constantWidth * columns;
        return {.columns = int(columns),
                .constant = constant,
                .recurrent = recurrent,
                .bias = recurrent + m_units * columns};
    }

    Rows<Real> before(int t, std::ptrdiff_t block) const
    {
        return t == 0 ? Rows<Real>{m_zeros.data(), 0} : Rows<Real>{m_cell.data() + block * (t - 1), m_units};
    }

    /// Inputs times weights of all steps at once; columns that the steps share are multiplied once and
    /// copied.
    void project(const Real* weights, const LayerInput<Real>& in, const Extent& e)
    {
        const Layout at = layout(in);
        const std::size_t gates = std::size_t(e.rows) * std::size_t(at.columns);
        if (in.constantWidth > 0) {
            multiply(e.rows, at.columns, in.constantWidth, {in.constant, in.constantWidth},
                     {weights + at.constant, at.columns}, Real(0), m_gates.data(), at.columns);
            for (int t = 1; t < e.steps; ++t)
                std::copy_n(m_gates.data(), gates, m_gates.data() + gates * std::size_t(t));
        }
        if (in.varyingWidth > 0)
            multiply(e.steps * e.rows, at.columns, in.varyingWidth, {in.varying, in.varyingWidth},
                     {weights, at.columns}, in.constantWidth > 0 ? Real(1) : Real(0), m_gates.data(),
                     at.columns);
    }

    void weightGradients(const LayerInput<Real>& in, Real* grad, const Extent& e)
    {
        const Layout at = layout(in);
        const std::size_t gates = std::size_t(e.rows) * std::size_t(at.columns);
        if (in.varyingWidth > 0)
            multiply(in.varyingWidth, at.columns, e.steps * e.rows, {in.varying, in.varyingWidth, true},
                     {m_gates.data(), at.columns}, Real(0), grad, at.columns);
        if (e.steps > 1)
            multiply(m_units, at.columns, (e.steps - 1) * e.rows, {m_hidden.data(), m_units, true},
                     {m_gates.data() + gates, at.columns}, Real(0), grad + at.recurrent, at.columns);
        else
            std::fill_n(grad + at.recurrent, m_units * at.columns, Real(0));
        if (in.constantWidth == 0) return;
        const Real* one = m_gates.data();
        if (e.steps > 1) {  // every step saw the same columns: their gradients are summed before, not after,
                            // the product
            m_parts.clear();
            for (int t = 0; t < e.steps; ++t) m_parts.push_back(m_gates.data() + gates * std::size_t(t));
            m_kernels.collect(gates, m_parts.data(), e.steps, Real(1), m_shared.data());
            one = m_shared.data();
        }
        multiply(in.constantWidth, at.columns, e.rows, {in.constant, in.constantWidth, true},
                 {one, at.columns}, Real(0), grad + at.constant, at.columns);
    }

    const Kernels<Real>& m_kernels;
    Activation m_activation;
    int m_units;
    bool m_sequences;
    std::vector<Real> m_zeros, m_gates, m_cell, m_cellOut, m_hidden, m_dCell, m_dHidden, m_shared, m_biasPart;
    std::vector<const Real*> m_parts;
};

}  // namespace

template <class Real>
std::unique_ptr<LayerPass<Real>> makeLstmPass(const LayerSpec& layer, const Kernels<Real>& kernels)
{
    return std::make_unique<LstmPass<Real>>(layer, kernels);
}

template std::unique_ptr<LayerPass<float>> makeLstmPass(const LayerSpec&, const Kernels<float>&);
template std::unique_ptr<LayerPass<double>> makeLstmPass(const LayerSpec&, const Kernels<double>&);

}  // namespace segue::model
