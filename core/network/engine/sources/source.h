// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/engine/kernels/team.h"

#include <cstdint>
#include <span>
#include <vector>

namespace segue::model {

using Rows32 = std::span<const std::uint32_t>;

/// The part of a batch that a pass works on: `rows` sequences of `steps` steps, from `firstRow` of
/// `batchRows` on.
struct Extent {
    int steps = 1, rows = 0;
    int batchRows = 0, firstRow = 0;
};

/// Where a chunk of sequences is written, step by step: row t * rows + r is step t of sequence r.
/// label, actual and weight have a row per output row (all steps, or one a sequence), a column per target.
struct BatchBuffers {
    float* varying = nullptr;   ///< [steps * rows, varying]
    float* constant = nullptr;  ///< [rows, constant]: inputs that all steps of a sequence share
    float* label = nullptr;     ///< what the loss compares with, 0..1
    float* actual = nullptr;    ///< 1 = Up, 0 = Down
    float* weight = nullptr;    ///< 0 = unknown, left out
};

/// What networks are trained on and applied to: sequences by number, cut and written on demand.
class Source {
public:
    virtual ~Source() = default;

    /// Inputs that differ from step to step; they come first in the network.
    virtual int varying() const = 0;
    virtual int constant() const = 0;
    virtual int targets() const = 0;
    virtual bool everyStep() const = 0;  ///< targets a step rather than a sequence
    /// So many rows that follow each other are compared: the loss is that the first scores above each of the
    /// others. 1 = no comparison, every row has labels.
    virtual int group() const { return 1; }
    virtual int steps(Rows32 rows) const = 0;
    virtual void fill(Rows32 rows, int steps, const BatchBuffers& buffers) const = 0;

    /// Copies a chunk's outputs (one column) to `all`, which holds targets() numbers a sample of the whole
    /// table.
    virtual void scatter(Rows32 rows, int steps, int column, const float* outputs, int stride,
                         float* all) const = 0;

    /// How many batches an epoch has, and by how much a smaller one than asked for moves the weights less.
    virtual std::size_t batches(Rows32 rows, std::size_t batch) const
    {
        return (rows.size() + batch - 1) / batch;
    }
    virtual double weightOf(Rows32 /*rows*/, std::size_t /*batch*/) const { return 1; }
    /// Shuffled batches of an epoch. Whatever is drawn depends on the key alone.
    virtual std::vector<std::vector<std::uint32_t>> epoch(std::uint64_t key, Rows32 rows, std::size_t batch,
                                                          Team& team);
    /// The same in a fixed order, for prediction.
    virtual std::vector<std::vector<std::uint32_t>> blocks(Rows32 rows, std::size_t size) const;
};

/// A number made of others that looks random: seeds of all that is drawn. Equal parts, equal number.
std::uint64_t keyOf(std::uint64_t seed, std::uint64_t a, std::uint64_t b, std::uint64_t c);

}  // namespace segue::model
