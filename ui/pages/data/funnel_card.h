// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clean/clean.h"
#include "findings/inspect.h"
#include "ui/widgets/basics.h"

#include <array>

class QCheckBox;
class QHBoxLayout;
class QSpinBox;

namespace segue::ui {

/// The cleaning rules as a funnel: from the albums as read to the albums that are used, one switch a rule,
/// and what each of them took out.
class FunnelCard : public Card {
    Q_OBJECT
public:
    explicit FunnelCard(QWidget* parent = nullptr);
    void showRules(const data::CleaningOptions& options, const QString& lockReason);
    /// `cleaned` null: not known yet.
    void showResult(const data::Inspection& inspection, const data::Cleaned* cleaned);
    QPushButton* useButton() const { return m_use; }

Q_SIGNALS:
    void ruleToggled(segue::data::Rule rule, bool on);
    void removalsWanted(segue::data::Rule rule);
    void allRemovalsWanted();
    void editionsToggled(bool on);
    void soundsToggled(bool on);
    /// Shortest and longest album that is used; 0 = no longest.
    void lengthsChosen(int shortest, int longest);

private:
    struct Step {
        QWidget* place;
        QCheckBox* box;  ///< null: no switch; such a step is there when it took something out
        Text* name;      ///< null: the switch has it
        QPushButton* removed;
        Text* left;
    };
    static constexpr std::size_t kSteps = data::kRuleCount;
    Step makeStep(data::Rule rule);
    QHBoxLayout* makeSteps();
    QHBoxLayout* makeOptions();
    QSpinBox* makeLength(const QString& name, const QString& help);
    void tellLengths(bool longestMoved);
    void showStep(const data::RuleCount& done);
    void fitNames();

    std::array<Step, kSteps> m_steps{};
    Text *m_before, *m_after, *m_transitions;
    QPushButton *m_use, *m_all;
    QCheckBox *m_editions, *m_sounds;
    QSpinBox *m_shortest, *m_longest;
};

QString ruleLabel(data::Rule rule);
QString ruleHelp(data::Rule rule);

}  // namespace segue::ui
