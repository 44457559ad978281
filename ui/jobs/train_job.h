// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/run.h"
#include "ui/jobs/job.h"

#include <memory>
#include <optional>
#include <string>
#include <thread>

namespace segue::ui {

/// Trains a run, or goes on with an interrupted one. Pause, Stop (keep the best) and Abort (end at once; what
/// was finished can be gone on with) are obeyed within a batch. `epochDone` comes for every finished epoch,
/// in order, before `ended`.
class TrainJob : public Job {
    Q_OBJECT
public:
    /// The run is written at the path that is held; the job lets go of it when it is done.
    TrainJob(PathLock held, std::shared_ptr<const experiment::Prepared> prepared, model::Config config,
             QObject* parent = nullptr);
    /// Goes on with the run that stands there from its last checkpoint.
    TrainJob(PathLock held, QObject* parent = nullptr);
    ~TrainJob() override;

    void start();
    Result<experiment::TrainedRun>& result() { return *m_result; }

Q_SIGNALS:
    void epochDone(const segue::model::EpochRecord& record);

private:
    Result<experiment::TrainedRun> train();

    std::optional<PathLock> m_held;
    std::shared_ptr<const experiment::Prepared> m_prepared;  ///< null: resume
    model::Config m_config;
    std::optional<Result<experiment::TrainedRun>> m_result;
    std::jthread m_thread;
};

}  // namespace segue::ui
