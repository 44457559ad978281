// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evaluate/findings_line.h"

#include "ui/pages/evaluate/control_words.h"

namespace segue::ui {

FindingsLine::FindingsLine(Workbench& bench) : Text(TypeSize::Small, false, true), m_bench(bench)
{
    setWordWrap(true);
    setAccessibleName(tr("What the preset's parts are worth"));
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    connect(&m_bench, &Workbench::evaluatedChanged, this, &FindingsLine::showFindings);
    connect(&m_bench.analyses(), &Analyses::changed, this, &FindingsLine::showFindings);
    showFindings();
}

void FindingsLine::showFindings()
{
    const auto& run = m_bench.run();
    const bool album = run && run->config.preset == model::Preset::Album;
    setText(album ? albumFindings(m_bench.analyses()) : QString());
    setVisible(album);
}

}  // namespace segue::ui
