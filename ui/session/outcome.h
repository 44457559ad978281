// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/job.h"
#include "ui/session/analyses.h"
#include "ui/session/dataset.h"
#include "ui/session/run_shelf.h"

#include <memory>
#include <optional>

namespace segue::ui {

/// The open run, what it is worth, and the runs of this sitting.
class Outcome : public QObject {
    Q_OBJECT
public:
    Outcome(Dataset& dataset, Choices& choices, QObject* parent = nullptr);

    const std::shared_ptr<const experiment::Run>& run() const { return m_run; }  ///< null while there is none
    /// Why the open run came without its data.
    const std::optional<Error>& dataProblem() const { return m_dataProblem; }
    /// The last evaluation: while a training goes on and until it is evaluated, that of the run before.
    const std::shared_ptr<const Evaluated>& evaluated() const { return m_evaluation.directions; }
    /// The same of a run that scores orders: at most one of the two is there.
    const std::shared_ptr<const EvaluatedOrders>& evaluatedOrders() const { return m_evaluation.orders; }
    bool isEvaluating() const { return m_evaluating.isGoingOn(); }
    RunShelf& shelf() { return m_shelf; }
    /// What is asked of the evaluated run beyond its evaluation.
    Analyses& analyses() { return m_analyses; }
    const Analyses& analyses() const { return m_analyses; }

    /// A run to look at; it is evaluated where its own data are prepared.
    void show(std::shared_ptr<const experiment::Run> run, const std::optional<Error>& dataProblem = {});
    /// A run to look at, and one of this sitting. While a training goes on that one is looked at.
    void keep(std::shared_ptr<const experiment::Run> run);
    /// The run is no longer one of this sitting, and no longer looked at.
    void leave(const experiment::Run& run);
    /// Throws a kept run away: a step that can be undone. False where another process works on it; that is
    /// told.
    bool discard(std::shared_ptr<const experiment::Run> run);
    /// Ends the evaluation and the analysis that go on.
    void stopWork();
    /// Makes room for a training. The evaluation stays; the run is given back where it has its data.
    std::shared_ptr<const experiment::Run> setAside();
    /// Opens the open run again with its data at another place; they must be the very same.
    void findData(const QString& path);
    /// Writes the open run to another place. Errors: FileUnwritable, InUse.
    Status saveAs(const QString& path) const;

Q_SIGNALS:
    void runChanged();
    void evaluatedChanged();
    /// An evaluation or an analysis began or ended.
    void activityChanged();
    void progressed(double share, double secondsLeft);
    void failed(const segue::Error& error);

private:
    void clear();
    void takePrepared();
    bool isEvaluated(const std::shared_ptr<const experiment::Run>& run) const;
    void evaluate();
    void setEvaluation(Evaluation evaluation);

    Dataset& m_dataset;
    Choices& m_choices;
    std::shared_ptr<const experiment::Run> m_run;
    std::optional<Error> m_dataProblem;
    Evaluation m_evaluation;
    RunShelf m_shelf;
    Analyses m_analyses;
    Job<Evaluation> m_evaluating;
};

}  // namespace segue::ui
