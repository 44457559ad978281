// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/clean.h"
#include "data/read.h"
#include "ui/pages/furniture.h"

#include <array>

class QCheckBox;

namespace segue::ui {

/// The cleaning rules as a funnel: from the albums as read to the albums that are used, one switch a rule, and what
/// each of them took out.
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

private:
    struct Step {
        QCheckBox* box;
        QPushButton* removed;
        Text* left;
    };
    Step makeStep(data::Rule rule);

    std::array<Step, data::kRuleNames.size()> m_steps{};
    Text *m_before, *m_after, *m_transitions;
    QPushButton* m_use;
};

QString ruleLabel(data::Rule rule);

}  // namespace segue::ui
