// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/run_control.h"

#include <QObject>

#include <atomic>
#include <chrono>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>

namespace segue::ui {

/// A piece of work on a thread of its own, as the window sees it. A subclass owns its std::jthread as its
/// last member and asks for Abort in its destructor, so that destroying a job stops and joins it. Signals
/// come on the window's thread.
class Job : public QObject {
    Q_OBJECT
public:
    explicit Job(QObject* parent) : QObject(parent) {}

    RunState asked() const { return m_asked.load(); }
    /// Go and Pause may alternate; Stop and Abort are final.
    void ask(RunState state);

Q_SIGNALS:
    /// At most 20 times a second. `secondsLeft` < 0: not known yet. Pauses do not count.
    void progressed(double share, double secondsLeft);
    /// The last signal of a job. It may delete the job with deleteLater().
    void ended();

protected:
    /// The threads of a RunControl, tied to this job. Called on the job's own thread.
    RunControl control();
    /// Runs `deed` on the window's thread, unless the job is gone by then.
    void post(std::function<void()> deed);
    void customEvent(QEvent* event) override;

private:
    using Clock = std::chrono::steady_clock;
    void tick(bool counts);
    void report(double share);

    std::atomic<RunState> m_asked{RunState::Go};
    std::mutex m_deedsLock;
    /// On their way to the window's thread. Our own lock hands them over: that of Qt's event queue is not
    /// seen by the thread sanitizer, as Qt is not built with it.
    std::deque<std::function<void()>> m_deeds;
    Clock::time_point m_lastTick, m_lastReport;  ///< of the job's own thread
    double m_worked = 0;                         ///< seconds without the pauses
};

/// A job that has told its result is deleted when the event that told it is over.
template <class J>
void retire(std::unique_ptr<J>& job)
{
    if (job) job.release()->deleteLater();
}

}  // namespace segue::ui
