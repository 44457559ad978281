// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/abandon.h"
#include "ui/jobs/value_job.h"

#include <QTimer>

#include <utility>

namespace segue::ui {

/// A value that is computed off the window's thread, and again whenever what it is made from changes: the
/// newest wish alone is answered. A wish waits a moment, so that typing "12" does not compute "1" first.
template <class T>
class LatestJob {
public:
    using Work = typename ValueJob<T>::Work;

    /// `take` is called on the window's thread; nothing is called any more once this is gone.
    LatestJob(QObject* context, std::function<void(Result<T>)> take)
        : m_context(context), m_take(std::move(take))
    {
        m_soon.setSingleShot(true);
        m_soon.setInterval(100);
        QObject::connect(&m_soon, &QTimer::timeout, context, [this] { start(); });
    }

    ~LatestJob() { abandon(m_job); }
    LatestJob(const LatestJob&) = delete;
    LatestJob& operator=(const LatestJob&) = delete;

    /// Wishes for a value; an empty `work` withdraws the wish before.
    void ask(Work work)
    {
        m_work = std::move(work);
        m_stale = m_job != nullptr;
        if (m_job)
            m_job->ask(RunState::Abort);
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
        m_job = compute<T>(std::exchange(m_work, nullptr), m_context, [this](Result<T> value) {
            m_job.release()->deleteLater();
            if (std::exchange(m_stale, false)) return wait();
            m_take(std::move(value));
        });
        m_job->start();
    }

    QObject* m_context;
    std::function<void(Result<T>)> m_take;
    QTimer m_soon;
    Work m_work;
    std::unique_ptr<ValueJob<T>> m_job;
    bool m_stale = false;  ///< the wish changed while the job was going on
};

}  // namespace segue::ui
