// SPDX-License-Identifier: GPL-3.0-or-later
// The LSTM cell (Hochreiter, Schmidhuber, Neural Computation 9, 1997; with the forget gate of Gers,
// Schmidhuber, Cummins, Neural Computation 12, 2000; without peepholes, as Keras and PyTorch have it). With
// the projections z = W x(t) + U h(t-1) + b, s the logistic function and a the activation (tanh unless chosen
// otherwise),
//     i = s(z_i),  f = s(z_f),  g = a(z_g),  o = s(z_o),
//     c(t) = f c(t-1) + i g,  h(t) = o a(c(t)).
// Backwards, with dh what the layer above and step t+1 ask of h(t), and dc(t) what step t+1 asks of c(t),
//     dc = dc(t) + dh o a'(c),  dz_i = dc g i (1 - i),  dz_f = dc c(t-1) f (1 - f),  dz_g = dc i a'(z_g),
//     dz_o = dh a(c) o (1 - o),  dc(t-1) = dc f.
//
// Compiled once for every instruction set (CMakeLists.txt), each time under the name SEGUE_KERNELS.
// Everything here has internal linkage, so that no build can be called in place of another.
#include "network/engine/kernels/kernels.h"

#include "network/engine/kernels/vector_math.h"

namespace segue::model {

namespace {

template <Activation act, class Real>
void lstmForwardAs(int rows, int units, Real* gates, const Real* bias, Rows<Real> before, Real* cell,
                   Real* cellOut, Real* hidden)
{
    const std::ptrdiff_t n = units;
    for (std::ptrdiff_t r = 0; r < rows; ++r) {
        Real* gi = gates + r * 4 * n;
        const Real* old = before.at + r * before.stride;
#pragma GCC ivdep
        for (std::ptrdiff_t j = 0; j < n; ++j) {
            const Real i = sigmoid(gi[j] + bias[j]);
            const Real f = sigmoid(gi[n + j] + bias[n + j]);
            const Real g = activated<act>(gi[2 * n + j] + bias[2 * n + j]);
            const Real o = sigmoid(gi[3 * n + j] + bias[3 * n + j]);
            const Real c = f * old[j] + i * g;
            const Real a = activated<act>(c);
            gi[j] = i;
            gi[n + j] = f;
            gi[2 * n + j] = g;
            gi[3 * n + j] = o;
            cell[r * n + j] = c;
            cellOut[r * n + j] = a;
            hidden[r * n + j] = o * a;
        }
    }
}

template <Activation act, class Real>
void lstmBackwardAs(int rows, int units, Real* gates, Rows<Real> before, const Real* cellOut,
                    Rows<Real> above, Rows<Real> later, Real* dCell, Real* biasGrad)
{
    const std::ptrdiff_t n = units;
    for (std::ptrdiff_t r = 0; r < rows; ++r) {
        Real* gi = gates + r * 4 * n;
        const Real *old = before.at + r * before.stride, *up = above.at + r * above.stride,
                   *next = later.at + r * later.stride;
#pragma GCC ivdep
        for (std::ptrdiff_t j = 0; j < n; ++j) {
            const Real i = gi[j], f = gi[n + j], g = gi[2 * n + j], o = gi[3 * n + j], a = cellOut[r * n + j];
            const Real dh = up[j] + next[j];
            const Real dc = dCell[r * n + j] + dh * o * slopeAt<act>(a);
            const Real di = dc * g * i * (1 - i), df = dc * old[j] * f * (1 - f);
            const Real dg = dc * i * slopeAt<act>(g), dO = dh * a * o * (1 - o);
            dCell[r * n + j] = dc * f;
            gi[j] = di;
            gi[n + j] = df;
            gi[2 * n + j] = dg;
            gi[3 * n + j] = dO;
            biasGrad[j] += di;
            biasGrad[n + j] += df;
            biasGrad[2 * n + j] += dg;
            biasGrad[3 * n + j] += dO;
        }
    }
}

template <Activation act, class Real>
void activateAs(int rows, int columns, Real* values, const Real* bias)
{
    for (std::ptrdiff_t r = 0; r < rows; ++r)
#pragma GCC ivdep
        for (std::ptrdiff_t j = 0; j < columns; ++j)
            values[r * columns + j] = activated<act>(values[r * columns + j] + bias[j]);
}

template <Activation act, class Real>
void activateBackwardAs(int rows, int columns, const Real* values, Real* gradient, Real* biasGrad)
{
    for (std::ptrdiff_t r = 0; r < rows; ++r)
#pragma GCC ivdep
        for (std::ptrdiff_t j = 0; j < columns; ++j) {
            const Real d = gradient[r * columns + j] * slopeAt<act>(values[r * columns + j]);
            gradient[r * columns + j] = d;
            biasGrad[j] += d;
        }
}

/// Calls `work` with the activation as a constant, so that each gets loops of its own.
template <class Work>
void withActivation(Activation activation, const Work& work)
{
    switch (activation) {
        case Activation::Linear: return work.template operator()<Activation::Linear>();
        case Activation::Tanh: return work.template operator()<Activation::Tanh>();
        case Activation::Relu: return work.template operator()<Activation::Relu>();
        case Activation::Sigmoid: return work.template operator()<Activation::Sigmoid>();
    }
}

template <class Real>
void lstmForward(Activation act, int rows, int units, Real* gates, const Real* bias, Rows<Real> before,
                 Real* cell, Real* cellOut, Real* hidden)
{
    withActivation(act, [&]<Activation a>() {
        lstmForwardAs<a>(rows, units, gates, bias, before, cell, cellOut, hidden);
    });
}

template <class Real>
void lstmBackward(Activation act, int rows, int units, Real* gates, Rows<Real> before, const Real* cellOut,
                  Rows<Real> above, Rows<Real> later, Real* dCell, Real* biasGrad)
{
    withActivation(act, [&]<Activation a>() {
        lstmBackwardAs<a>(rows, units, gates, before, cellOut, above, later, dCell, biasGrad);
    });
}

template <class Real>
void activate(Activation act, int rows, int columns, Real* values, const Real* bias)
{
    withActivation(act, [&]<Activation a>() { activateAs<a>(rows, columns, values, bias); });
}

template <class Real>
void activateBackward(Activation act, int rows, int columns, const Real* values, Real* gradient,
                      Real* biasGrad)
{
    withActivation(act,
                   [&]<Activation a>() { activateBackwardAs<a>(rows, columns, values, gradient, biasGrad); });
}

template <class Real>
void dropout(std::size_t n, const Real* in, Real* out, double rate, std::uint64_t key, std::uint64_t first)
{
    const auto limit = std::uint32_t(rate * 4294967296.0);
    const Real kept = Real(1 / (1 - rate));
    const auto low = std::uint32_t(key), high = std::uint32_t(key >> 32), start = std::uint32_t(first);
#pragma GCC ivdep
    for (std::size_t k = 0; k < n; ++k)
        out[k] = in[k] * (scrambled(start + std::uint32_t(k), low, high) < limit ? Real(0) : kept);
}

template <class Real>
double collect(std::size_t n, const Real* const* parts, int count, Real scale, Real* sum)
{
    for (std::size_t k = 0; k < n; ++k) sum[k] = parts[0][k];
    for (int p = 1; p < count; ++p) {
        const Real* part = parts[p];
#pragma GCC ivdep
        for (std::size_t k = 0; k < n; ++k) sum[k] += part[k];
    }
    double squares[8] = {};
    std::size_t k = 0;
    for (; k + 8 <= n; k += 8)
        for (std::size_t j = 0; j < 8; ++j) {
            sum[k + j] *= scale;
            squares[j] += double(sum[k + j]) * double(sum[k + j]);
        }
    for (; k < n; ++k) {
        sum[k] *= scale;
        squares[0] += double(sum[k]) * double(sum[k]);
    }
    return ((squares[0] + squares[1]) + (squares[2] + squares[3])) +
           ((squares[4] + squares[5]) + (squares[6] + squares[7]));
}

template <class Real>
void updateSgd(std::size_t n, Real* weights, const Real* gradient, Real* velocity, const Update& u)
{
    const Real rate = Real(u.rate), momentum = Real(u.momentum), decay = Real(u.weightDecay);
    if (momentum == 0) {
#pragma GCC ivdep
        for (std::size_t k = 0; k < n; ++k) weights[k] -= rate * (gradient[k] + decay * weights[k]);
        return;
    }
    const Real old = u.first ? Real(0) : momentum;
#pragma GCC ivdep
    for (std::size_t k = 0; k < n; ++k) {
        velocity[k] = old * velocity[k] + (gradient[k] + decay * weights[k]);
        weights[k] -= rate * velocity[k];
    }
}

template <class Real>
void updateAdam(std::size_t n, Real* weights, const Real* gradient, Real* first, Real* second,
                const Update& u)
{
    const Real b1 = Real(u.beta1), b2 = Real(u.beta2), step = Real(u.rate) / Real(u.firstCorrection);
    const Real root = 1 / Real(u.secondRoot), epsilon = Real(u.epsilon);
    // AdamW decays the weights themselves, not through the gradient.
    const bool apart = u.kind == Update::Kind::AdamW;
    const Real shrink = apart ? 1 - Real(u.rate) * Real(u.weightDecay) : Real(1),
               coupled = apart ? Real(0) : Real(u.weightDecay);
#pragma GCC ivdep
    for (std::size_t k = 0; k < n; ++k) {
        const Real g = gradient[k] + coupled * weights[k];
        const Real m = b1 * first[k] + (1 - b1) * g, v = b2 * second[k] + (1 - b2) * g * g;
        first[k] = m;
        second[k] = v;
        weights[k] = shrink * weights[k] - step * m / (squareRoot(v) * root + epsilon);
    }
}

template <class Real>
void update(std::size_t n, Real* weights, const Real* gradient, Real* first, Real* second, const Update& u)
{
    if (u.kind == Update::Kind::Sgd)
        updateSgd(n, weights, gradient, first, u);
    else
        updateAdam(n, weights, gradient, first, second, u);
}

template <class Real>
void average(std::size_t n, Real* mean, const Real* values, Real decay)
{
    const Real share = 1 - decay;
#pragma GCC ivdep
    for (std::size_t k = 0; k < n; ++k) mean[k] = decay * mean[k] + share * values[k];
}

template <class Real>
constexpr Kernels<Real> kernels()
{
    return {.lstmForward = lstmForward<Real>,
            .lstmBackward = lstmBackward<Real>,
            .activate = activate<Real>,
            .activateBackward = activateBackward<Real>,
            .dropout = dropout<Real>,
            .collect = collect<Real>,
            .update = update<Real>,
            .average = average<Real>};
}

#define SEGUE_TEXT_OF(name) #name
#define SEGUE_QUOTED(name) SEGUE_TEXT_OF(name)

bool runsHere()
{
#if defined(__AVX512F__)
    return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512vl") &&
           __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq") &&
           __builtin_cpu_supports("avx512cd");
#elif defined(__AVX2__)
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") && __builtin_cpu_supports("bmi2");
#else
    return true;
#endif
}

}  // namespace

extern const KernelSet SEGUE_KERNELS;
const KernelSet SEGUE_KERNELS{SEGUE_QUOTED(SEGUE_KERNELS), runsHere, kernels<float>(), kernels<double>()};

}  // namespace segue::model
