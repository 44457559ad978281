// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/run_control.h"

#include <cstddef>
#include <functional>

namespace segue::evaluation {

/// Calls work(i) once for every i below `count`, on `threads` threads of which the calling one is the first;
/// only that one asks `control` and reports to it. True when all were done; stopped, some were not. `work`
/// must not throw.
bool forEachIndex(std::size_t count, int threads, const RunControl& control,
                  const std::function<void(std::size_t)>& work);

/// The same control for a part of a job: its progress runs from `from` to `to` of the whole.
RunControl partOf(const RunControl& control, double from, double to);

}  // namespace segue::evaluation
