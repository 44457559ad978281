// SPDX-License-Identifier: GPL-3.0-or-later
#include "memory_watch.h"

#include <algorithm>
#include <chrono>
#include <fstream>
#include <string>

namespace segue::bench {

std::int64_t anonymousBytes()
{
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;) {
        std::int64_t kilobytes = 0;
        if (word == "RssAnon:" && status >> kilobytes) return kilobytes * 1024;
    }
    return 0;
}

void MemoryWatch::watch(const std::stop_token& stop)
{
    while (!stop.stop_requested()) {
        m_peak = std::max(m_peak.load(), anonymousBytes());
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
}

}  // namespace segue::bench
