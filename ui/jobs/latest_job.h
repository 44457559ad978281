// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/job.h"

#include <QTimer>

#include <utility>

namespace segue::ui {

/// A value that is computed off the window's thread, and again whenever what it is made from changes: the
/// newest wish alone is answered. A wish waits a moment, so that typing "12" does not compute "1" first.
template <class T>
class LatestJob {
public:
    using Work = typename Job<T>::Work;

    /// `take` is called on the window's thread; nothing is called any more once this is gone.
    explicit LatestJob(std::function<void(Result<T>)> take, int delay = 100) : m_take(std::move(take))
    {
        m_soon.setSingleShot(true);
        m_soon.setInterval(delay);
        QObject::connect(&m_soon, &QTimer::timeout, &m_soon, [this] { start(); });
    }

    /// Wishes for a value; an empty `work` withdraws the wish before.
    void ask(Work work)
    {
        m_work = std::move(work);
        m_stale = m_job.isGoingOn();
        if (m_stale)
            m_job.ask(RunState::Abort);  // one at a time: the newest begins when this one has ended
        else
            wait();
    }

private:
    void wait()
    {
        if (m_work)
            m_soon.start();
        else
            m_soon.stop();
    }

    void start()
    {
        m_job.start(std::exchange(m_work, nullptr), [this](Result<T> value) {
            if (std::exchange(m_stale, false)) return wait();
            m_take(std::move(value));
        });
    }

    std::function<void(Result<T>)> m_take;
    QTimer m_soon;
    Work m_work;
    Job<T> m_job;
    bool m_stale = false;  ///< the wish changed while the job was going on
};

}  // namespace segue::ui
