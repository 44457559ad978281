// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/engine/kernels/kernels.h"
#include "network/engine/sources/source.h"

#include <memory>
#include <vector>

namespace segue::model {

/// Equal networks side by side over the same inputs, each with its own share of the targets: the report's one
/// network per target, or a single one for all. Their weights lie one after the other.
struct NetworkGroup {
    Network network;
    int copies = 1;
    std::int64_t parameters() const { return network.parameters() * copies; }
};

struct Sums {
    double loss = 0, weight = 0;  ///< weighted binary cross-entropies and the weights
    /// Transitions and targets told right at one half, and all known ones; or pairs.
    double right = 0, counted = 0;
    Sums& operator+=(const Sums& other);
};

/// Computes batches: the fast engine or plain LibTorch. Nothing but speed and rounding differs.
class BatchPass {
public:
    virtual ~BatchPass() = default;
    /// Sums by copy; the gradients stay until the next call. `key` decides what dropout silences.
    virtual std::vector<Sums> gradient(const Source& source, Rows32 rows, const float* weights,
                                       std::uint64_t key) = 0;
    /// scale * gradient of a stretch of one copy's parameters; returns its sum of squares. Thread-safe.
    virtual double collect(int copy, std::size_t from, std::size_t n, float scale, float* out) const = 0;
    /// Logits of every row, scattered to `all`.
    virtual void predict(const Source& source, Rows32 rows, const float* weights, float* all) = 0;
};

std::unique_ptr<BatchPass> makeFastPass(const NetworkGroup& group, const Kernels<float>& kernels, Team& team);
std::unique_ptr<BatchPass> makeReferencePass(const NetworkGroup& group);

/// Binary cross-entropy of a chunk's logits [rows, columns] against columns [column, column + columns) of
/// labels with `stride` columns; overwrites the logits with the gradients of the weighted sum.
Sums lossAndGradient(int rows, int columns, float* logits, const BatchBuffers& buffers, int column,
                     int stride);
/// Of scores in groups of `group`, the sum over pairs of log(1 + exp(other - first)); overwrites the scores
/// with the gradients of the sum. A pair is right where the first scores higher, half right where they are
/// equal.
Sums rankingLossAndGradient(int rows, int group, float* scores);
/// The one of the two that the source asks for, for one copy's outputs [rows, columns].
Sums lossOf(const Source& source, const BatchBuffers& buffers, int rows, int columns, int column,
            float* outputs);
/// log(1 + exp(-z)) or log(1 + exp(z)): the cross-entropy of a logit and a label between 0 and 1.
double crossEntropy(double logit, double label);

/// The memory that a chunk of a source's sequences is written into.
class ChunkBuffers {
public:
    /// Writes the rows into the buffers, which stay as they are until the next call.
    const BatchBuffers& fill(const Source& source, Rows32 rows, int steps);

private:
    std::vector<float> m_varying, m_constant, m_label, m_actual, m_weight;
    BatchBuffers m_buffers;
};

}  // namespace segue::model
