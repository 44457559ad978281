// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ui/jobs/job_thread.h"

#include <exception>
#include <memory>
#include <optional>
#include <utility>

namespace segue::ui {

/// What an exception that reached the edge of a job becomes.
inline Error internalError(const std::exception& problem)
{
    return {ErrorCode::Internal, {}, 0, {}, problem.what(), {}};
}

/// A value that is computed on a thread of its own: the one way to start such work, to follow, to stop and to
/// abandon it. Used on the window's thread, which never waits for the other one.
template <class T>
class Job {
public:
    using Work = std::function<Result<T>(const JobControl&)>;
    using Done = std::function<void(Result<T>)>;
    using Progress = std::function<void(double share, double secondsLeft)>;

    Job() = default;
    ~Job() { abandon(); }
    Job(const Job&) = delete;
    Job& operator=(const Job&) = delete;

    /// Abandons what went on before. `done` is told the value on the window's thread, `progressed` how far it
    /// is; neither is called any more once this job is abandoned or gone.
    void start(Work work, Done done, const Progress& progressed = {})
    {
        abandon();
        m_thread = std::make_unique<JobThread>();
        JobThread* const thread = m_thread.get();
        const auto result = std::make_shared<std::optional<Result<T>>>();
        QObject::connect(thread, &JobThread::ended, thread, [this, result, done = std::move(done)] {
            m_thread.release()->deleteLater();
            done(std::move(**result));
        });
        if (progressed) QObject::connect(thread, &JobThread::progressed, thread, progressed);
        thread->start([work = std::move(work), result](const JobControl& control) {
            *result = valueOf(work, control);
        });
    }

    bool isGoingOn() const { return m_thread != nullptr; }
    /// What was asked of the work that goes on.
    RunState asked() const { return m_thread ? m_thread->asked() : RunState::Go; }
    void ask(RunState state)
    {
        if (m_thread) m_thread->ask(state);
    }
    /// Asks the work to end and forgets it.
    void abandon() { JobThread::abandon(std::move(m_thread)); }

private:
    static Result<T> valueOf(const Work& work, const JobControl& control)
    {
        try {
            return work(control);
        } catch (const std::exception& problem) {
            return internalError(problem);
        }
    }

    std::unique_ptr<JobThread> m_thread;  ///< null: nothing goes on
};

}  // namespace segue::ui
