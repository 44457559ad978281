// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/run_control.h"

#include <chrono>
#include <thread>

namespace segue {

RunState RunControl::state() const
{
    if (!poll) return RunState::Go;
    RunState now = poll();
    while (now == RunState::Pause) {
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
        now = poll();
    }
    return now;
}

}  // namespace segue
