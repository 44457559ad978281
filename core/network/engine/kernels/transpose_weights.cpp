// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/engine/passes/chunk_pass.h"

#include <algorithm>
#include <cstddef>

namespace segue::model {

namespace {

/// Four rows and columns of `from` (rows `fromStride` apart) transposed, in registers.
template <class Real>
void transposeSquare(const Real* from, std::ptrdiff_t fromStride, Real* to, std::ptrdiff_t toStride)
{
    using Four [[gnu::vector_size(4 * sizeof(Real)), gnu::aligned(sizeof(Real)), gnu::may_alias]] = Real;
    Four row[4];
    for (int k = 0; k < 4; ++k) row[k] = *reinterpret_cast<const Four*>(from + k * fromStride);
    const Four low01 = __builtin_shufflevector(row[0], row[1], 0, 4, 1, 5),
               high01 = __builtin_shufflevector(row[0], row[1], 2, 6, 3, 7);
    const Four low23 = __builtin_shufflevector(row[2], row[3], 0, 4, 1, 5),
               high23 = __builtin_shufflevector(row[2], row[3], 2, 6, 3, 7);
    const Four column[4] = {__builtin_shufflevector(low01, low23, 0, 1, 4, 5),
                            __builtin_shufflevector(low01, low23, 2, 3, 6, 7),
                            __builtin_shufflevector(high01, high23, 0, 1, 4, 5),
                            __builtin_shufflevector(high01, high23, 2, 3, 6, 7)};
    for (int k = 0; k < 4; ++k) *reinterpret_cast<Four*>(to + k * toStride) = column[k];
}

/// [rows, columns] transposed into [columns, rows], by strips as wide as a cache line.
template <class Real>
void transpose(int rows, int columns, const Real* from, Real* to)
{
    constexpr int kStrip = 16;
    const int wholeRows = rows - rows % 4, wholeColumns = columns - columns % 4;
    for (int strip = 0; strip < wholeColumns; strip += kStrip)
        for (int r = 0; r < wholeRows; r += 4)
            for (int c = strip; c < std::min(strip + kStrip, wholeColumns); c += 4)
                transposeSquare(from + std::ptrdiff_t(r) * columns + c, columns,
                                to + std::ptrdiff_t(c) * rows + r, rows);
    for (int r = 0; r < rows; ++r)
        for (int c = r < wholeRows ? wholeColumns : 0; c < columns; ++c)
            to[std::ptrdiff_t(c) * rows + r] = from[std::ptrdiff_t(r) * columns + c];
}

}  // namespace

template <class Real>
void transposeWeights(const Network& network, std::size_t layer, const Real* weights, Real* transposed)
{
    const LayerSpec& spec = network.layers()[layer];
    if (spec.kind != LayerKind::Lstm && spec.kind != LayerKind::Dense) return;
    const int inputs = network.inputOf(layer),
              columns = spec.units * (spec.kind == LayerKind::Lstm ? gateCount(spec.kind) : 1);
    const std::ptrdiff_t at = network.offset(layer), recurrent = at + std::ptrdiff_t(inputs) * columns;
    // Of the first layer nobody asks for the gradient of the inputs.
    if (layer > 0) transpose(inputs, columns, weights + at, transposed + at);
    if (spec.kind == LayerKind::Lstm)
        transpose(spec.units, columns, weights + recurrent, transposed + recurrent);
}

template void transposeWeights(const Network&, std::size_t, const float*, float*);
template void transposeWeights(const Network&, std::size_t, const double*, double*);

}  // namespace segue::model
