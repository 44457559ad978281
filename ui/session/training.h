// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/outcome.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace segue::ui {

/// The training that goes on, its epochs as they come, and the engine that trains. The choices are locked as
/// long as it goes on.
class Training : public QObject {
    Q_OBJECT
public:
    /// How a training ended. Nothing: at the user's word, before its first epoch was finished. Failed: the
    /// error was told. Unchanged: a run that was to go on had not begun to; it stays as it was.
    enum class Ending { Kept, Discarded, Nothing, Unchanged, Failed };
    Q_ENUM(Ending)

    Training(Dataset& dataset, Choices& choices, Outcome& outcome, QObject* parent = nullptr);

    bool isGoingOn() const { return m_job.isGoingOn(); }
    /// What was asked of the training that goes on.
    RunState asked() const { return m_discarding ? RunState::Abort : m_job.asked(); }
    /// Of the training that goes on, or went on last.
    const model::Config& config() const { return m_config; }
    /// The epochs of the training that goes on, or of the run that is open.
    const std::vector<model::EpochRecord>& history() const;
    model::Engine* engine() const { return m_engine; }  ///< null until the module is loaded
    const model::EngineInfo& engineInfo() const { return m_engineInfo; }
    /// Of the training that goes on, else of one with the present choices; none while that is not known.
    std::optional<model::Engine::Estimate> estimate() const;
    /// The open run ended before its last epoch, and what is needed to train on is here.
    bool canGoOn() const;

    void loadEngine();
    void start();
    void recover(const QString& runPath);
    /// Goes on with the open run, as a run of its own: what was kept stays as it was.
    void goOn();
    /// Abort throws the training away: a step that can be undone.
    void ask(RunState state);

Q_SIGNALS:
    /// It began, ended, or was asked for something.
    void activityChanged();
    void historyChanged();
    void engineLoaded();
    void progressed(double share, double secondsLeft);
    void ended(segue::ui::Training::Ending ending);
    void failed(const segue::Error& error);

private:
    /// A run that is trained on, as it stood before; null where a new one is trained.
    struct GoneOn {
        std::shared_ptr<const experiment::Run> run{};
        bool isCopy = false;  ///< trained at a place of its own: what the run was made of stays as it is
        std::string path{};   ///< of what is trained
    };
    struct LoadedEngine {
        model::Engine* engine;
        model::EngineInfo info;
    };
    using Train = std::function<Result<experiment::TrainedRun>(PathLock held, const model::TrainControl&)>;

    void resume(PathLock held, GoneOn goneOn);
    void begin(PathLock held, const model::Config& config, std::vector<model::EpochRecord> history,
               Train train);
    void takeEpoch(const model::EpochRecord& record);
    void end(Result<experiment::TrainedRun> result);
    void endWithout(const Error& error, const GoneOn& goneOn);

    Dataset& m_dataset;
    Choices& m_choices;
    Outcome& m_outcome;
    model::Engine* m_engine = nullptr;
    model::EngineInfo m_engineInfo;
    model::Config m_config;
    std::vector<model::EpochRecord> m_history;
    std::optional<model::Engine::Estimate> m_estimate;
    std::shared_ptr<const experiment::Run> m_earlier;  ///< was open before the training that goes on
    GoneOn m_goneOn;
    bool m_discarding = false;
    Job<LoadedEngine> m_loading;
    Job<experiment::TrainedRun> m_job;
};

}  // namespace segue::ui
