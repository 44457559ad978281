// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/dataset.h"
#include "ui/widgets/basics.h"

#include <functional>

namespace segue::ui {

/// Said where the rules leave no album to train on: which of them took the last ones, with a way back. Hidden
/// otherwise.
class NothingLeft : public QWidget {
    Q_OBJECT
public:
    NothingLeft(Dataset& dataset, Choices& choices, QWidget* parent = nullptr);
    QString words() const { return m_words->text(); }
    QPushButton* remedyButton() const { return m_remedy; }
    QPushButton* undoButton() const { return m_undo; }

private:
    void refresh();
    void showRemedy(const data::Cleaned& cleaned);
    void offer(const QString& text, const QString& help, std::function<void()> act);
    void switchOff(data::Rule rule);
    void takeBack();

    Dataset& m_dataset;
    Choices& m_choices;
    Text* m_words;
    QPushButton *m_remedy, *m_undo;
    std::function<void()> m_act;  ///< what the remedy does
};

}  // namespace segue::ui
