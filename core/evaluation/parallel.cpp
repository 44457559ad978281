// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/parallel.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace segue::evaluation {

bool forEachIndex(std::size_t count, int threads, const RunControl& control,
                  const std::function<void(std::size_t)>& work)
{
    std::atomic<std::size_t> next{0}, done{0};
    const auto takeAll = [&](bool asks) {
        while (true) {
            if (asks && control.stopped()) next = count;  // nobody takes another one
            const std::size_t index = next++;
            if (index >= count) return;
            work(index);
            const std::size_t reached = ++done;
            if (asks) control.report(double(reached) / double(count));
        }
    };
    {
        std::vector<std::jthread> others;
        const std::size_t wanted =
            std::min(std::size_t(std::max(threads, 1)), std::max<std::size_t>(count, 1));
        for (std::size_t i = 1; i < wanted; ++i) others.emplace_back([&] { takeAll(false); });
        takeAll(true);
    }
    if (count && done == count) control.report(1);
    return done == count;
}

RunControl partOf(const RunControl& control, double from, double to)
{
    RunControl part;
    part.poll = control.poll;
    if (control.progress)
        part.progress = [progress = control.progress, from, to](double share) {
            progress(from + share * (to - from));
        };
    return part;
}

}  // namespace segue::evaluation
