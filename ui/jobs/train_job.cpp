// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/train_job.h"

#include "ui/jobs/value_job.h"

namespace segue::ui {

TrainJob::TrainJob(std::string path, std::shared_ptr<const experiment::Prepared> prepared, model::Config config, QObject* parent)
    : Job(parent), m_path(std::move(path)), m_prepared(std::move(prepared)), m_config(std::move(config))
{
}

TrainJob::TrainJob(std::string path, QObject* parent) : Job(parent), m_path(std::move(path)) {}

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
    try {
        const model::TrainControl control{
            this->control(), [this](const model::EpochReport& report) { post([this, record = report.record] { Q_EMIT epochDone(record); }); }};
        return m_prepared ? experiment::trainRun(m_path, *m_prepared, m_config, control) : experiment::resumeRun(m_path, control);
    } catch (const std::exception& problem) {
        return internalError(problem);
    }
}

}  // namespace segue::ui
