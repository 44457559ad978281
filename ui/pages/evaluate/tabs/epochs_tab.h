// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/evaluate/tabs/evaluation_tab.h"
#include "ui/session/outcome.h"

#include <QTimer>

#include <array>

class QComboBox;
class QPushButton;
class QSlider;

namespace segue::ui {

class Card;
class PlotView;
class Text;

/// The training looked back at: ROC curves, accuracies and agreement of the validation part, epoch by epoch.
class EpochsTab : public EvaluationTab {
    Q_OBJECT
public:
    explicit EpochsTab(Outcome& outcome, QWidget* parent = nullptr);
    std::vector<plot::Plot> plots() const override;

protected:
    void fill() override;
    void hideEvent(QHideEvent* event) override;

private:
    void layOut();
    void showEpochs();
    void showMember();
    void showMoment();
    void showPlots(const std::array<plot::Plot, 3>& plots, const experiment::EpochReplay::Moment& moment);
    void play(bool on);
    void step();
    std::int64_t member() const;
    QString whyNone() const;
    QString momentInWords(const experiment::EpochReplay::Moment& moment) const;

    Outcome& m_outcome;
    QPushButton* m_play;
    QSlider* m_slider;
    QComboBox* m_member;
    Text *m_part, *m_words;
    std::array<Card*, 3> m_cards{};
    PlotView *m_bars, *m_roc, *m_agreement;
    QTimer m_steps;
};

}  // namespace segue::ui
