// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluation/controls/shuffle_test.h"
#include "evaluation/importance.h"
#include "ui/jobs/job.h"
#include "ui/session/evaluate.h"

#include <array>
#include <memory>
#include <optional>

namespace segue::ui {

/// What may be asked of an evaluated run beyond its evaluation, and takes its time: one analysis after the
/// other, each on a thread of its own. What they gave is kept until another run is evaluated.
class Analyses : public QObject {
    Q_OBJECT
public:
    /// The first four train again; their numbers are those of experiment::TrainingControl.
    enum class Kind { TrackOrder, Labels, Recurrence, Artists, Shuffle, Importance };
    Q_ENUM(Kind)
    static constexpr std::size_t kTrainingKinds = experiment::kTrainingControlNames.size();
    static bool trains(Kind kind) { return std::size_t(kind) < kTrainingKinds; }

    explicit Analyses(QObject* parent = nullptr);

    /// The run to analyse; null = none. Ends what goes on and forgets what was kept.
    void setEvaluated(std::shared_ptr<const Evaluated> evaluated);

    std::optional<Kind> running() const { return m_running; }
    /// Missing until they were asked for.
    const std::optional<evaluation::ShuffleTest>& shuffleTest() const { return m_shuffleTest; }
    const std::optional<evaluation::ImportanceResult>& importance() const { return m_importance; }
    const std::optional<evaluation::RetrainTest>& retrained(Kind kind) const
    {
        return m_retrained[std::size_t(kind)];
    }

    /// The last one of this kind was stopped when it had reached so many repeats (features of an importance),
    /// and a fuller one was there already: that one stays. None where the last one is what is kept.
    std::optional<int> setAside(Kind kind) const { return m_setAside[std::size_t(kind)]; }

    /// Nothing happens while another one runs or nothing is evaluated. `repeats`: how often one that trains
    /// does so.
    void start(Kind kind, int repeats = 1);
    /// Ends the one that runs and keeps what it reached.
    void stop();
    /// Ends the one that runs at once; what was there before stays.
    void abandon();

    /// The run's epochs on its validation part: read on demand, beside whatever runs. Null until they are
    /// there.
    void readEpochs();
    const std::shared_ptr<const experiment::EpochReplay>& epochs() const { return m_epochs; }
    /// Why there are none, where reading them failed.
    const std::optional<Error>& epochsProblem() const { return m_epochsProblem; }

Q_SIGNALS:
    /// A result came or went.
    void changed(segue::ui::Analyses::Kind kind);
    void runningChanged();
    void epochsChanged();
    void progressed(double share, double secondsLeft);
    void failed(const segue::Error& error);

private:
    template <class T>
    void launch(Kind kind, Job<T>& job, typename Job<T>::Work work, std::optional<T>& place);
    void forget();

    std::shared_ptr<const Evaluated> m_evaluated;
    std::optional<evaluation::ShuffleTest> m_shuffleTest;
    std::optional<evaluation::ImportanceResult> m_importance;
    std::array<std::optional<evaluation::RetrainTest>, kTrainingKinds> m_retrained;
    std::array<std::optional<int>, std::size_t(Kind::Importance) + 1> m_setAside;
    std::shared_ptr<const experiment::EpochReplay> m_epochs;
    std::optional<Error> m_epochsProblem;
    std::optional<Kind> m_running;
    Job<evaluation::ShuffleTest> m_shuffling;
    Job<evaluation::ImportanceResult> m_measuring;
    Job<evaluation::RetrainTest> m_retraining;
    Job<experiment::EpochReplay> m_reading;
};

}  // namespace segue::ui
