// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "features/windows.h"
#include "order/order_answer.h"
#include "ui/widgets/basics.h"

class QCheckBox;
class QProgressBar;
class QSpinBox;

namespace segue::ui {

class ColumnChooser;

/// What is asked about the order: features, lengths of albums, whole or interior, how many random orders; and
/// the two buttons.
class QuestionCard : public Card {
    Q_OBJECT
public:
    explicit QuestionCard(QWidget* parent = nullptr);

    /// The features that can be chosen: those of `table`, its targets at first.
    void setFeatures(const features::WindowTable& table);
    order::OrderQuestion question() const;
    /// Why it cannot be asked; "" = it can.
    QString problem() const;
    void setGoing(bool going, bool possible);
    void setProgress(double share, double secondsLeft);

Q_SIGNALS:
    void asked();
    void stopped();
    void changed();

private:
    void makeFields();
    void layOut();

    ColumnChooser* m_features;
    QSpinBox *m_minTracks, *m_maxTracks, *m_permutations, *m_seed;
    QCheckBox* m_inner;
    QPushButton *m_ask, *m_stop;
    QProgressBar* m_progress;
    Text *m_chosen, *m_left;
};

}  // namespace segue::ui
