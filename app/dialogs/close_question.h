// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace segue::app {

/// Asked when the window is closed while something goes on: what should become of it, or - Escape, too -
/// stay.
class CloseQuestion : public QDialog {
    Q_OBJECT
public:
    enum class About { Nothing, Training, Export, Analysis };

    CloseQuestion(About about, QWidget* window);

Q_SIGNALS:
    /// `keep`: what goes on is finished or saved first.
    void closeWanted(bool keep);
};

}  // namespace segue::app
