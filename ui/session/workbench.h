// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/choices.h"
#include "ui/jobs/evaluate_job.h"
#include "ui/jobs/job.h"
#include "ui/jobs/prepare_job.h"
#include "ui/jobs/read_job.h"
#include "ui/session/analyses.h"
#include "ui/session/run_shelf.h"

#include <QTimer>
#include <QUndoStack>

#include <functional>
#include <memory>
#include <vector>

namespace segue::ui {

/// What lies on the table: the dataset, the choices made about it, the run and its evaluation, and the jobs
/// that make one from the other. Pages look at it and ask it for things; they do not know each other.
class Workbench : public QObject {
    Q_OBJECT
public:
    enum class Activity {
        Idle,
        Reading,
        Preparing,
        Training,
        Paused,
        Stopping,
        Evaluating,
        Shuffling,
        Permuting,
        Retraining
    };
    Q_ENUM(Activity)
    /// How a training ended. Nothing: at the user's word, before its first epoch was finished. Failed: the
    /// error was told. Unchanged: a run that was to go on had not begun to; it stays as it was.
    enum class Ending { Kept, Discarded, Nothing, Unchanged, Failed };
    Q_ENUM(Ending)

    explicit Workbench(QObject* parent = nullptr);
    ~Workbench() override;

    // What is there. Pointers are null while there is none.
    const std::shared_ptr<const data::AlbumTable>& table() const { return m_table; }
    const data::Inspection& inspection() const { return m_inspection; }
    const std::shared_ptr<const experiment::Prepared>& prepared() const { return m_prepared; }
    const std::optional<Error>& prepareError() const { return m_prepareError; }
    /// What the rules took out, also where they left nothing to prepare; null while that is not known.
    const std::shared_ptr<const data::Cleaned>& cleaned() const { return m_cleaned; }
    const Choices& choices() const { return m_choices; }
    /// What stands in a field of the preparation without being a value, in words; "" = every field has one.
    /// It is no part of the choices, and no training should start over it.
    const QString& mistyped() const { return m_mistyped; }
    const std::shared_ptr<const experiment::Run>& run() const { return m_run; }
    /// The last evaluation: while a training goes on and until it is evaluated, that of the run before.
    const std::shared_ptr<const Evaluated>& evaluated() const { return m_evaluated; }
    /// The same of a run that scores orders: at most one of the two is there.
    const std::shared_ptr<const EvaluatedOrders>& evaluatedOrders() const { return m_evaluatedOrders; }
    /// Why the open run came without its data.
    const std::optional<Error>& dataProblem() const { return m_dataProblem; }
    /// The epochs of the run that goes on, or of the run that is open.
    const std::vector<model::EpochRecord>& history() const { return m_history; }
    RunShelf& shelf() { return m_shelf; }
    model::Engine* engine() const { return m_engine; }  ///< null until the module is loaded
    const model::EngineInfo& engineInfo() const { return m_engineInfo; }
    std::optional<model::Engine::Estimate> estimate() const;
    Activity activity() const;
    bool training() const { return m_training.isGoingOn(); }
    const model::Config& trainingConfig() const { return m_trainingConfig; }
    /// What is asked of the evaluated run beyond its evaluation.
    Analyses& analyses() { return m_analyses; }
    const Analyses& analyses() const { return m_analyses; }
    QUndoStack* undoStack() { return &m_undo; }
    /// The file that was last asked for, opened or not.
    const QString& asked() const { return m_asked; }

    // What can be asked of it.
    /// Opens a dataset, its columns read as `how` says, or a run. The open dataset read in another way is an
    /// undo step. Another dataset begins with the default rules and preparation; how a network trains stays
    /// as chosen.
    void open(const QString& path, const data::ReadOptions& how = {});
    /// Reads the open dataset in another way, as a part of an undo step.
    void readAgain(const data::ReadOptions& how);
    /// Opens the open run again with its data at another place; they must be the very same.
    void findData(const QString& path);
    void cancelReading();
    /// One undoable step; steps with the same `mergeKey` that follow each other become one.
    void choose(const Choices& choices, const QString& what, const QString& mergeKey = {});
    void setMistyped(const QString& problem);
    void startTraining();
    void recover(const QString& runPath);
    /// The open run ended before its last epoch, and what is needed to train on is here.
    bool canGoOn() const;
    /// Goes on with the open run, as a run of its own: what was kept stays as it was.
    void goOn();
    /// Abort throws the training away: a step that can be undone.
    void ask(RunState state);
    /// Throws a kept run away: a step that can be undone. False where another process works on it; that is
    /// told.
    bool discard(std::shared_ptr<const experiment::Run> run);
    void loadEngine();
    /// Writes the open run to another place. Errors: FileUnwritable, InUse.
    Status saveRunAs(const QString& path) const;

    /// Where runs of this window are kept.
    static QString runsFolder();

Q_SIGNALS:
    void datasetChanged();
    void choicesChanged();
    void mistypedChanged();
    void preparedChanged();
    void historyChanged();
    void runChanged();
    void evaluatedChanged();
    void activityChanged();
    void engineLoaded();
    void progressed(double share, double secondsLeft);
    void opened(const QString& path);
    void failed(const segue::Error& error);
    void trainingEnded(segue::ui::Workbench::Ending ending);

private:
    friend class ChooseCommand;
    friend class DiscardRun;
    void apply(const Choices& choices);
    void read(const QString& path, const data::ReadOptions& how, bool stepping);
    void startReading(const QString& path, bool stepping, Job<Opened>::Work work);
    void take(Result<Opened> opened, const QString& path, bool stepping);
    void carryChoicesOver(const Opened& opened);
    void takeRun(std::shared_ptr<const experiment::Run> run);
    void prepare();
    void takePrepared(Result<Preparation> preparation);
    /// A run that is trained on, as it stood before; null where a new one is trained.
    struct GoneOn {
        std::shared_ptr<const experiment::Run> run{};
        bool isCopy = false;  ///< trained at a place of its own: what the run was made of stays as it is
        std::string path{};   ///< of what is trained
    };
    void resume(PathLock held, GoneOn goneOn);
    using Train = std::function<Result<experiment::TrainedRun>(PathLock held, const model::TrainControl&)>;
    void begin(PathLock held, std::vector<model::EpochRecord> history, Train train);
    void endTraining(Result<experiment::TrainedRun> result);
    void endWithout(const Error& error, const GoneOn& goneOn);
    bool isPreparedFor(const experiment::Run& run) const;
    void keep(std::shared_ptr<const experiment::Run> run);
    void leave(const experiment::Run& run);
    void show(std::shared_ptr<const experiment::Run> run);
    void comeBackTo(std::shared_ptr<const experiment::Run> run);
    void evaluate();
    void setEvaluation(Evaluation evaluation);
    bool isEvaluated(const std::shared_ptr<const experiment::Run>& run) const;
    void dropRun();
    template <class T>
    void start(Job<T>& job, typename Job<T>::Work work, typename Job<T>::Done done)
    {
        job.start(std::move(work), std::move(done),
                  [this](double share, double secondsLeft) { Q_EMIT progressed(share, secondsLeft); });
        Q_EMIT activityChanged();
    }

    QUndoStack m_undo;
    QTimer m_prepareSoon;
    QString m_asked;
    std::shared_ptr<const data::AlbumTable> m_table;
    data::Inspection m_inspection;
    Choices m_choices;
    QString m_mistyped;
    std::shared_ptr<const experiment::Prepared> m_prepared;
    std::optional<Error> m_prepareError;
    std::shared_ptr<const data::Cleaned> m_cleaned;
    std::shared_ptr<const experiment::Run> m_run;
    std::optional<Error> m_dataProblem;
    std::shared_ptr<const Evaluated> m_evaluated;
    std::shared_ptr<const EvaluatedOrders> m_evaluatedOrders;
    std::vector<model::EpochRecord> m_history;
    RunShelf m_shelf;
    model::Engine* m_engine = nullptr;
    model::EngineInfo m_engineInfo;
    model::Config m_trainingConfig;
    std::optional<model::Engine::Estimate> m_trainingEstimate;
    std::shared_ptr<const experiment::Run> m_earlier;  ///< was open before the training that goes on
    GoneOn m_goneOn;
    bool m_discarding = false;
    Analyses m_analyses;

    struct LoadedEngine {
        model::Engine* engine;
        model::EngineInfo info;
    };
    Job<LoadedEngine> m_loading;
    Job<Opened> m_reading;
    Job<Preparation> m_preparing;
    Job<Evaluation> m_evaluating;
    Job<experiment::TrainedRun> m_training;
};

}  // namespace segue::ui
