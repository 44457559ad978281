// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/outcome.h"
#include "ui/widgets/basics.h"

namespace segue::ui {

/// What the parts of the album preset were found to be worth, with what the controls measured here; hidden
/// for a run of another preset.
class FindingsLine : public Text {
    Q_OBJECT
public:
    explicit FindingsLine(const Outcome& outcome);

private:
    void showFindings();

    const Outcome& m_outcome;
};

}  // namespace segue::ui
