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
#include <thread>

namespace segue::ui {

/// What the work of a job is given: its RunControl, and a way to say something while it goes on.
struct JobControl : RunControl {
    /// Runs `deed` on the window's thread, in order, unless the job is abandoned or gone by then.
    std::function<void(std::function<void()> deed)> post;
};

/// The thread of a Job, as the window sees it. Signals come on the window's thread. Destroying it stops and
/// joins the thread.
class JobThread : public QObject {
    Q_OBJECT
public:
    JobThread() = default;
    ~JobThread() override { ask(RunState::Abort); }

    void start(std::function<void(const JobControl&)> work);
    RunState asked() const { return m_asked.load(); }
    /// Go and Pause may alternate; Stop and Abort are final.
    void ask(RunState state);
    /// Asks it to end and forgets it: nobody waits for it, nobody hears of it again, and it deletes itself.
    static void abandon(std::unique_ptr<JobThread> thread);

Q_SIGNALS:
    /// At most 20 times a second. `secondsLeft` < 0: not known yet. Pauses do not count.
    void progressed(double share, double secondsLeft);
    /// The last signal. It may delete the thread with deleteLater().
    void ended();

protected:
    void customEvent(QEvent* event) override;

private:
    using Clock = std::chrono::steady_clock;
    JobControl control();
    void post(std::function<void()> deed);
    void tick(bool counts);
    void report(double share);

    std::atomic<RunState> m_asked{RunState::Go};
    bool m_isAbandoned = false;  ///< known to the window's thread only
    std::mutex m_deedsLock;
    /// On their way to the window's thread. Our own lock hands them over: that of Qt's event queue is not
    /// seen by the thread sanitizer, as Qt is not built with it.
    std::deque<std::function<void()>> m_deeds;
    Clock::time_point m_lastTick, m_lastReport;  ///< of the job's own thread
    double m_worked = 0;                         ///< seconds without the pauses
    std::jthread m_thread;
};

}  // namespace segue::ui
