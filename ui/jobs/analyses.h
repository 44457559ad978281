// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluation/importance.h"
#include "evaluation/shuffle_test.h"
#include "ui/jobs/evaluate_job.h"
#include "ui/jobs/value_job.h"

#include <memory>
#include <optional>

namespace segue::ui {

/// What may be asked of an evaluated run beyond its evaluation, and takes its time: one analysis after the other, each on
/// a thread of its own. What they gave is kept until another run is evaluated.
class Analyses : public QObject {
    Q_OBJECT
public:
    enum class Kind { Shuffle, Importance };
    Q_ENUM(Kind)

    explicit Analyses(QObject* parent = nullptr);
    ~Analyses() override;

    /// The run to analyse; null = none. Ends what goes on and forgets what was kept.
    void setEvaluated(std::shared_ptr<const Evaluated> evaluated);

    std::optional<Kind> running() const { return m_running; }
    /// Missing until they were asked for.
    const std::optional<evaluation::ShuffleTest>& shuffleTest() const { return m_shuffleTest; }
    const std::optional<evaluation::ImportanceResult>& importance() const { return m_importance; }

    /// Nothing happens while another one runs or nothing is evaluated.
    void start(Kind kind);
    /// Ends the one that runs and keeps what it reached.
    void stop();

Q_SIGNALS:
    /// A result came or went.
    void changed(segue::ui::Analyses::Kind kind);
    void runningChanged();
    void progressed(double share, double secondsLeft);
    void failed(const segue::Error& error);

private:
    template <class T>
    void launch(Kind kind, typename ValueJob<T>::Work work, std::optional<T>& place);
    void forget();

    std::shared_ptr<const Evaluated> m_evaluated;
    std::optional<evaluation::ShuffleTest> m_shuffleTest;
    std::optional<evaluation::ImportanceResult> m_importance;
    std::optional<Kind> m_running;
    std::unique_ptr<Job> m_job;
};

}  // namespace segue::ui
