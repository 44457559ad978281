// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/activity.h"

namespace segue::ui {

/// What is open and chosen, what is trained from it and what that is worth. Each of the four knows the ones
/// before it; a page is given those that it reads.
class Session : public QObject {
    Q_OBJECT
public:
    explicit Session(QObject* parent = nullptr);

    Choices& choices() { return m_choices; }
    Dataset& dataset() { return m_dataset; }
    Outcome& outcome() { return m_outcome; }
    Training& training() { return m_training; }
    Activity& activity() { return m_activity; }

Q_SIGNALS:
    /// In any of them.
    void failed(const segue::Error& error);

private:
    Choices m_choices;
    Dataset m_dataset{m_choices};
    Outcome m_outcome{m_dataset, m_choices};
    Training m_training{m_dataset, m_choices, m_outcome};
    Activity m_activity{m_dataset, m_outcome, m_training};
};

}  // namespace segue::ui
