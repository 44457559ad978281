// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evaluate/findings_line.h"

#include "ui/pages/evaluate/control_words.h"

namespace segue::ui {

FindingsLine::FindingsLine(const Outcome& outcome) : Text(TypeSize::Small, false, true), m_outcome(outcome)
{
    setWordWrap(true);
    setAccessibleName(tr("What the preset's parts are worth"));
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    connect(&m_outcome, &Outcome::evaluatedChanged, this, &FindingsLine::showFindings);
    connect(&m_outcome.analyses(), &Analyses::changed, this, &FindingsLine::showFindings);
    showFindings();
}

void FindingsLine::showFindings()
{
    const auto& run = m_outcome.run();
    const bool album = run && run->config.preset == model::Preset::Album;
    setText(album ? albumFindings(m_outcome.analyses()) : QString());
    setVisible(album);
}

}  // namespace segue::ui
