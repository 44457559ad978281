// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace segue::app {

/// Asked when the window is closed while a training goes on: save and close, discard and close, or - Escape, too - stay.
class CloseQuestion : public QDialog {
    Q_OBJECT
public:
    explicit CloseQuestion(QWidget* window);

Q_SIGNALS:
    void closeWanted(bool keep);
};

}  // namespace segue::app
