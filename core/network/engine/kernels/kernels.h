// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/engine/network.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace segue::model {

/// Rows that lie `stride` apart; stride 0 reads one row again and again (zeros where a step has no
/// predecessor).
template <class Real>
struct Rows {
    const Real* at = nullptr;
    std::ptrdiff_t stride = 0;
};

/// One optimiser step in numbers, as torch::optim defines them.
struct Update {
    enum class Kind { Sgd, Adam, AdamW } kind = Kind::AdamW;
    double rate = 1e-3, momentum = 0, weightDecay = 0;
    double beta1 = 0.9, beta2 = 0.999, epsilon = 1e-8;
    double firstCorrection = 1, secondRoot = 1;  ///< 1 - beta1^s and sqrt(1 - beta2^s) at step s
    bool first = false;                          ///< step 1: SGD's momentum buffer is the gradient itself
};

/// The element-wise inner loops, fused. Everything is row-major; gates are [rows, 4 units] in the order i, f,
/// g, o.
template <class Real>
struct Kernels {
    /// In: gates = projections without bias. Out: gates' values; cell, act(cell) and hidden, each [rows,
    /// units].
    void (*lstmForward)(Activation, int rows, int units, Real* gates, const Real* bias, Rows<Real> cellBefore,
                        Real* cell, Real* cellOut, Real* hidden);
    /// In: gates' values, d hidden as the sum of `fromAbove` and `fromLater`, d cell. Out: gates = gradients
    /// of the projections, d cell of the step before; adds to biasGrad [4 units].
    void (*lstmBackward)(Activation, int rows, int units, Real* gates, Rows<Real> cellBefore,
                         const Real* cellOut, Rows<Real> fromAbove, Rows<Real> fromLater, Real* dCell,
                         Real* biasGrad);
    void (*activate)(Activation, int rows, int columns, Real* values, const Real* bias);
    /// `gradient` through the activation whose results are `values`; adds its column sums to biasGrad.
    void (*activateBackward)(Activation, int rows, int columns, const Real* values, Real* gradient,
                             Real* biasGrad);
    /// out = in * mask; element k's mask depends on (key, first + k) alone. The same call serves the
    /// gradient.
    void (*dropout)(std::size_t n, const Real* in, Real* out, double rate, std::uint64_t key,
                    std::uint64_t first);
    /// sum[k] of `count` arrays in their order, times scale; returns the sum of squares.
    double (*collect)(std::size_t n, const Real* const* parts, int count, Real scale, Real* sum);
    void (*update)(std::size_t n, Real* weights, const Real* gradient, Real* first, Real* second,
                   const Update&);
    /// mean = decay mean + (1 - decay) values
    void (*average)(std::size_t n, Real* mean, const Real* values, Real decay);
};

/// One build of the kernels.
struct KernelSet {
    const char* name;  ///< "baseline", "avx2", "avx512"
    bool (*runsHere)();
    Kernels<float> single;
    Kernels<double> twice;
};

std::span<const KernelSet* const> kernelSets();  ///< the ones compiled in, the fastest first
const KernelSet& bestKernels();                  ///< the first that runs on this CPU

template <class Real>
const Kernels<Real>& kernelsOf(const KernelSet& set)
{
    if constexpr (sizeof(Real) == sizeof(float))
        return set.single;
    else
        return set.twice;
}

}  // namespace segue::model
