// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ui/jobs/job.h"

#include <exception>
#include <memory>
#include <optional>
#include <thread>

namespace segue::ui {

/// What an exception that reached the edge of a job becomes.
inline Error internalError(const std::exception& problem)
{
    return {ErrorCode::Internal, {}, 0, {}, problem.what(), {}};
}

/// A job that computes one value. `result()` is there once `ended()` came.
template <class T>
class ValueJob : public Job {
public:
    using Work = std::function<Result<T>(const RunControl&)>;

    ValueJob(Work work, QObject* parent) : Job(parent), m_work(std::move(work)) {}
    ~ValueJob() override { ask(RunState::Abort); }

    void start()
    {
        m_thread = std::jthread([this] {
            auto result = std::make_shared<Result<T>>(compute());
            post([this, result] {
                m_result = std::move(*result);
                Q_EMIT ended();
            });
        });
    }
    Result<T>& result() { return *m_result; }

private:
    Result<T> compute()
    {
        try {
            return m_work(control());
        } catch (const std::exception& problem) {
            return internalError(problem);
        }
    }

    Work m_work;
    std::optional<Result<T>> m_result;
    std::jthread m_thread;
};

/// Starts `work` and hands its result to `done` on the window's thread. Destroy the job to abort it: `done`
/// is then never called. The job tells its progress through `progressed`.
template <class T, class Done>
std::unique_ptr<ValueJob<T>> compute(typename ValueJob<T>::Work work, QObject* context, Done done)
{
    auto job = std::make_unique<ValueJob<T>>(std::move(work), nullptr);
    ValueJob<T>* raw = job.get();
    QObject::connect(raw, &Job::ended, context, [raw, done] { done(std::move(raw->result())); });
    return job;
}

}  // namespace segue::ui
