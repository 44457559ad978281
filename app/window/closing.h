// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dialogs/close_question.h"

#include <QPointer>

namespace segue::ui {
class Analyses;
class Training;
}  // namespace segue::ui

namespace segue::app {

class Saving;

/// Closing while something goes on: asks what should become of it, and closes when that is done. Where it
/// ends by itself meanwhile, there is nothing left to ask.
class Closing : public QObject {
    Q_OBJECT
public:
    Closing(QWidget& window, ui::Training& training, ui::Analyses& analyses, Saving& saving);
    /// Asks where something goes on.
    bool mayClose();

private:
    CloseQuestion::About goingOn() const;
    void take(CloseQuestion::About about, bool keep);
    void takeEnd(bool well);

    QWidget& m_window;
    ui::Training& m_training;
    ui::Analyses& m_analyses;
    Saving& m_saving;
    QPointer<CloseQuestion> m_question;
    bool m_whenDone = false, m_now = false;
};

}  // namespace segue::app
