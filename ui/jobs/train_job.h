// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiment/run.h"
#include "ui/jobs/job.h"

#include <memory>
#include <optional>
#include <string>
#include <thread>

namespace segue::ui {

/// Trains a run, or goes on with an interrupted one. Pause, Stop (keep the best) and Abort (discard) are obeyed within
/// a batch. `epochDone` comes for every finished epoch, in order, before `ended`.
class TrainJob : public Job {
    Q_OBJECT
public:
    TrainJob(std::string path, std::shared_ptr<const experiment::Prepared> prepared, model::Config config, QObject* parent = nullptr);
    /// Goes on with the run at `path` from its last checkpoint.
    TrainJob(std::string path, QObject* parent = nullptr);
    ~TrainJob() override;

    void start();
    const std::string& path() const { return m_path; }
    Result<experiment::TrainedRun>& result() { return *m_result; }

Q_SIGNALS:
    void epochDone(const segue::model::EpochRecord& record);

private:
    Result<experiment::TrainedRun> train();

    std::string m_path;
    std::shared_ptr<const experiment::Prepared> m_prepared;  ///< null: resume
    model::Config m_config;
    std::optional<Result<experiment::TrainedRun>> m_result;
    std::jthread m_thread;
};

}  // namespace segue::ui
