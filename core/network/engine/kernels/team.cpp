// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/engine/kernels/team.h"

#include <algorithm>

namespace segue::model {

namespace {

/// Rounds follow each other within microseconds while training; going to sleep and waking up takes longer. On
/// a shared machine endless spinning would steal a core, so after some microseconds a thread does go to
/// sleep.
constexpr int kSpins = 4000;

template <class Value>
void awaitChange(const std::atomic<Value>& value, Value old)
{
    for (int spin = 0; spin < kSpins; ++spin) {
        if (value.load(std::memory_order_acquire) != old) return;
#if defined(__x86_64__)
        __builtin_ia32_pause();
#endif
    }
    value.wait(old, std::memory_order_acquire);
}

}  // namespace

SignalsHeld::SignalsHeld()
{
    sigset_t held;
    sigfillset(&held);
    for (const int fault : {SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGABRT}) sigdelset(&held, fault);
    pthread_sigmask(SIG_BLOCK, &held, &m_before);
}

SignalsHeld::~SignalsHeld() { pthread_sigmask(SIG_SETMASK, &m_before, nullptr); }

Team::Team(int threads)
{
    for (int k = 1; k < std::max(1, threads); ++k) m_helpers.emplace_back([this] { help(); });
}

Team::~Team()
{
    m_over = true;
    m_round.fetch_add(1, std::memory_order_release);
    m_round.notify_all();
    m_helpers.clear();
}

void Team::run(int tasks, const std::function<void(int)>& work)
{
    const SignalsHeld held;
    if (m_helpers.empty() || tasks == 1) {
        for (int task = 0; task < tasks; ++task) work(task);
        return;
    }
    m_work = &work;
    m_tasks = tasks;
    m_next.store(0, std::memory_order_relaxed);
    m_busy.store(int(m_helpers.size()), std::memory_order_relaxed);
    m_round.fetch_add(1, std::memory_order_release);
    m_round.notify_all();
    take();
    for (int busy = m_busy.load(std::memory_order_acquire); busy != 0;
         busy = m_busy.load(std::memory_order_acquire))
        awaitChange(m_busy, busy);
}

void Team::runOver(std::int64_t numbers, int tasks, const std::function<void(int)>& work)
{
    constexpr std::int64_t kFew = 65536;
    if (numbers > kFew) return run(tasks, work);
    const SignalsHeld held;
    for (int task = 0; task < tasks; ++task) work(task);
}

void Team::take()
{
    for (int task = m_next.fetch_add(1, std::memory_order_relaxed); task < m_tasks;
         task = m_next.fetch_add(1, std::memory_order_relaxed))
        (*m_work)(task);
}

void Team::help()
{
    const SignalsHeld held;
    const SingleThreadBlas blas;
    std::uint32_t round = 0;
    while (true) {
        awaitChange(m_round, round);
        round = m_round.load(std::memory_order_acquire);
        if (m_over) return;
        take();
        if (m_busy.fetch_sub(1, std::memory_order_acq_rel) == 1) m_busy.notify_one();
    }
}

}  // namespace segue::model
