// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/checks/leak_meter.h"
#include "ui/widgets/basics.h"

#include <array>

namespace segue::ui {

/// The leakage meter: what the sealed test part shares with the training part, as counts with the list behind
/// them, and the split by artist one click away.
class LeakCard : public Card {
    Q_OBJECT
public:
    LeakCard(Dataset& dataset, Choices& choices, QWidget* parent = nullptr);

    const LeakMeter& meter() const { return *m_meter; }

Q_SIGNALS:
    void failed(const segue::Error& error);

private:
    void refresh();
    void showCounts();
    void showList(data::Leak leak);
    void splitByArtist();
    QString whyNotByArtist() const;

    Dataset& m_dataset;
    Choices& m_choices;
    LeakMeter* m_meter;
    std::array<QPushButton*, 4> m_counts{};  ///< by data::Leak
    QPushButton* m_byArtist;
    Text* m_words;
};

}  // namespace segue::ui
