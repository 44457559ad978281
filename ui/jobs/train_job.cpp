// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/train_job.h"

#include "ui/jobs/value_job.h"

namespace segue::ui {

TrainJob::TrainJob(PathLock held, std::shared_ptr<const experiment::Prepared> prepared, model::Config config,
                   QObject* parent)
    : Job(parent), m_held(std::move(held)), m_prepared(std::move(prepared)), m_config(std::move(config))
{
}

TrainJob::TrainJob(PathLock held, QObject* parent) : Job(parent), m_held(std::move(held)) {}

TrainJob::~TrainJob() { ask(RunState::Abort); }

void TrainJob::start()
{
    m_thread = std::jthread([this] {
        auto result = std::make_shared<Result<experiment::TrainedRun>>(train());
        post([this, result] {
            m_result = std::move(*result);
            Q_EMIT ended();
        });
    });
}

Result<experiment::TrainedRun> TrainJob::train()
{
    PathLock held = std::move(*m_held);
    m_held.reset();
    try {
        const model::TrainControl control{
            this->control(), [this](const model::EpochReport& report) {
                post([this, record = report.record] { Q_EMIT epochDone(record); });
            }};
        return m_prepared ? experiment::trainRun(std::move(held), *m_prepared, m_config, control)
                          : experiment::resumeRun(std::move(held), control);
    } catch (const std::exception& problem) {
        return internalError(problem);
    }
}

}  // namespace segue::ui
