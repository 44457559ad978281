// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network/engine/kernels/blas.h"

#include <atomic>
#include <csignal>
#include <cstdint>
#include <functional>
#include <thread>
#include <vector>

namespace segue::model {

/// While it lives, signals wait that would interrupt this thread. oneDNN's products use the stack pointer as
/// one more register: a signal's frame, written where it points, would be written into the matrices.
class SignalsHeld {
public:
    SignalsHeld();
    ~SignalsHeld();
    SignalsHeld(const SignalsHeld&) = delete;
    SignalsHeld& operator=(const SignalsHeld&) = delete;

private:
    sigset_t m_before;
};

/// A few threads that share numbered tasks, the calling thread among them. Which thread does a task is left
/// to chance (a busy core then costs little): results must depend on the task's number alone.
class Team {
public:
    explicit Team(int threads);
    ~Team();
    Team(const Team&) = delete;
    Team& operator=(const Team&) = delete;

    int threads() const { return int(m_helpers.size()) + 1; }
    /// Calls work(0) ... work(tasks - 1) and returns when all are done. Tasks must not throw.
    void run(int tasks, const std::function<void(int)>& work);
    /// The same of work that goes once over so many numbers: of few the calling thread makes short work
    /// alone, where waking another takes longer, and on a busy machine much longer.
    void runOver(std::int64_t numbers, int tasks, const std::function<void(int)>& work);

private:
    void help();
    void take();

    SingleThreadBlas m_blas;
    const std::function<void(int)>* m_work = nullptr;
    int m_tasks = 0;
    std::atomic<int> m_next{0};
    std::atomic<int> m_busy{0};             ///< helpers that still look for tasks
    std::atomic<std::uint32_t> m_round{0};  ///< grows by one a run
    std::atomic<bool> m_over{false};
    std::vector<std::jthread> m_helpers;
};

}  // namespace segue::model
