// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/run_control.h"

#include <atomic>
#include <cstddef>
#include <functional>
#include <memory>

namespace segue {

/// Work in equal-rank pieces on several threads. The caller's thread polls the control and reports progress;
/// no other does. `work` must not throw.
struct Pieces {
    std::size_t count = 0;
    /// A piece that may take long asks `stop` now and then.
    std::function<void(std::size_t piece, const std::atomic<bool>& stop)> work;
    double from = 0, to = 1;  ///< the part of the whole job's progress that this is
    /// Pieces of milliseconds: the caller's thread is one of those that work, and asks between two pieces.
    /// Otherwise it only listens, every 10 ms, so that a long piece delays neither poll nor progress.
    bool areShort = false;
};

/// Pieces start in order. Returns false where the control asked to stop; pieces that had not started are left
/// undone.
bool runPieces(const Pieces& pieces, int threads, const RunControl& control);

/// The same control for a part of a job: its progress runs from `from` to `to` of the whole.
RunControl partOf(const RunControl& control, double from, double to);

/// Frees what a cancelled job had made, behind the caller's back: a gigabyte takes longer than a user wants
/// to wait.
void dropLater(std::shared_ptr<const void> value);

/// threads, or as many as the machine has where it is 0.
int threadCount(int threads);

}  // namespace segue
