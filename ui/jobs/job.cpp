// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/job.h"

#include <QCoreApplication>
#include <QEvent>

#include <utility>

namespace segue::ui {

namespace {

constexpr double kSecondsBeforeGuessing = 0.5;
constexpr std::chrono::milliseconds kReportEvery{50};

}  // namespace

void Job::ask(RunState state)
{
    RunState now = m_asked.load();
    while (now != RunState::Abort && (now != RunState::Stop || state == RunState::Abort))
        if (m_asked.compare_exchange_weak(now, state)) return;
}

RunControl Job::control()
{
    m_lastTick = m_lastReport = Clock::now();
    m_worked = 0;
    return {[this] {
                const RunState state = asked();
                tick(state != RunState::Pause);
                return state;
            },
            [this](double share) { report(share); }};
}

void Job::post(std::function<void()> deed)
{
    {
        const std::lock_guard guard(m_deedsLock);
        m_deeds.push_back(std::move(deed));
    }
    QCoreApplication::postEvent(this, new QEvent(QEvent::User));
}

void Job::customEvent(QEvent*)
{
    std::function<void()> deed;
    {
        const std::lock_guard guard(m_deedsLock);
        deed = std::move(m_deeds.front());
        m_deeds.pop_front();
    }
    deed();  // it may delete this job
}

void Job::tick(bool counts)
{
    const auto now = Clock::now();
    if (counts) m_worked += std::chrono::duration<double>(now - m_lastTick).count();
    m_lastTick = now;
}

void Job::report(double share)
{
    tick(asked() != RunState::Pause);
    if (m_lastTick - m_lastReport < kReportEvery && share < 1) return;
    m_lastReport = m_lastTick;
    const bool known = share > 0 && m_worked > kSecondsBeforeGuessing;
    const double left = known ? m_worked * (1 - share) / share : -1;
    post([this, share, left] { Q_EMIT progressed(share, left); });
}

}  // namespace segue::ui
