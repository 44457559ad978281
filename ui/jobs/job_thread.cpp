// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/job_thread.h"

#include <QCoreApplication>
#include <QEvent>

#include <utility>

namespace segue::ui {

namespace {

constexpr double kSecondsBeforeGuessing = 0.5;
constexpr std::chrono::milliseconds kReportEvery{50};

}  // namespace

void JobThread::start(std::function<void(const JobControl&)> work)
{
    m_thread = std::jthread([this, work = std::move(work)]() mutable {
        // What the work holds goes before its end is told: nobody waits for the thread then.
        std::exchange(work, nullptr)(control());
        post([this] { Q_EMIT ended(); });
    });
}

void JobThread::ask(RunState state)
{
    RunState now = m_asked.load();
    while (now != RunState::Abort && (now != RunState::Stop || state == RunState::Abort))
        if (m_asked.compare_exchange_weak(now, state)) return;
}

void JobThread::abandon(std::unique_ptr<JobThread> thread)
{
    if (!thread) return;
    JobThread* const left = thread.release();
    left->disconnect();
    left->m_isAbandoned = true;
    left->setParent(QCoreApplication::instance());  // where the program ends first, it waits for it
    connect(left, &JobThread::ended, left, &QObject::deleteLater);
    left->ask(RunState::Abort);
}

JobControl JobThread::control()
{
    m_lastTick = m_lastReport = Clock::now();
    m_worked = 0;
    JobControl control;
    control.poll = [this] {
        const RunState state = asked();
        tick(state != RunState::Pause);
        return state;
    };
    control.progress = [this](double share) { report(share); };
    control.post = [this](std::function<void()> deed) {
        post([this, deed = std::move(deed)] {
            if (!m_isAbandoned) deed();
        });
    };
    return control;
}

void JobThread::post(std::function<void()> deed)
{
    {
        const std::lock_guard guard(m_deedsLock);
        m_deeds.push_back(std::move(deed));
    }
    QCoreApplication::postEvent(this, new QEvent(QEvent::User));
}

void JobThread::customEvent(QEvent*)
{
    std::function<void()> deed;
    {
        const std::lock_guard guard(m_deedsLock);
        deed = std::move(m_deeds.front());
        m_deeds.pop_front();
    }
    deed();  // it may delete this thread
}

void JobThread::tick(bool counts)
{
    const auto now = Clock::now();
    if (counts) m_worked += std::chrono::duration<double>(now - m_lastTick).count();
    m_lastTick = now;
}

void JobThread::report(double share)
{
    tick(asked() != RunState::Pause);
    if (m_lastTick - m_lastReport < kReportEvery && share < 1) return;
    m_lastReport = m_lastTick;
    const bool known = share > 0 && m_worked > kSecondsBeforeGuessing;
    const double left = known ? m_worked * (1 - share) / share : -1;
    post([this, share, left] { Q_EMIT progressed(share, left); });
}

}  // namespace segue::ui
