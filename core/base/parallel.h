// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/run_control.h"

#include <atomic>
#include <cstddef>
#include <functional>
#include <memory>

namespace segue::data {

/// Work in equal-rank pieces on several threads while the caller's thread only listens: it polls the control
/// every 10 ms and reports progress, so a long piece delays neither. A piece that may take long asks `stop`
/// now and then.
struct Pieces {
    std::size_t count = 0;
    std::function<void(std::size_t piece, const std::atomic<bool>& stop)> work;
    double from = 0, to = 1;  ///< the part of the whole job's progress that this is
};

/// Pieces start in order. Returns false where the control asked to stop; pieces that had not started are left
/// undone.
bool runPieces(const Pieces& pieces, int threads, const RunControl& control);

/// Frees what a cancelled job had made, behind the caller's back: a gigabyte takes longer than a user wants
/// to wait.
void dropLater(std::shared_ptr<const void> value);

/// threads, or as many as the machine has where it is 0.
int threadCount(int threads);

}  // namespace segue::data
