// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <thread>

namespace segue::bench {

/// Bytes of anonymous memory that this process holds now.
std::int64_t anonymousBytes();

/// Watches anonymous memory while it lives.
class MemoryWatch {
public:
    MemoryWatch() : m_before(anonymousBytes()), m_thread([this](const std::stop_token& stop) { watch(stop); })
    {
    }
    /// The most there was beyond what there was at the start.
    std::int64_t peak() const { return m_peak - m_before; }

private:
    void watch(const std::stop_token& stop);

    const std::int64_t m_before;
    std::atomic<std::int64_t> m_peak = 0;
    std::jthread m_thread;
};

}  // namespace segue::bench
