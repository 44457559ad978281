// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/workbench.h"
#include "ui/widgets/basics.h"

namespace segue::ui {

/// What the parts of the album preset were found to be worth, with what the controls measured here; hidden
/// for a run of another preset.
class FindingsLine : public Text {
    Q_OBJECT
public:
    explicit FindingsLine(Workbench& bench);

private:
    void showFindings();

    Workbench& m_bench;
};

}  // namespace segue::ui
