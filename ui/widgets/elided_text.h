// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/basics.h"

namespace segue::ui {

/// One line of text that ends in "..." where there is too little room, rather than push its neighbours or be
/// cut through a letter. The whole of it should stand in the tooltip.
class ElidedText : public Text {
    Q_OBJECT
public:
    using Text::Text;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace segue::ui
