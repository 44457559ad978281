// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/leak_meter.h"
#include "ui/session/workbench.h"
#include "ui/widgets/basics.h"

#include <array>

namespace segue::ui {

/// The leakage meter: what the sealed test part shares with the training part, as counts with the list behind
/// them, and the split by artist one click away.
class LeakCard : public Card {
    Q_OBJECT
public:
    explicit LeakCard(Workbench& bench, QWidget* parent = nullptr);

    const LeakMeter& meter() const { return *m_meter; }

private:
    void refresh();
    void showCounts();
    void showList(data::Leak leak);
    void splitByArtist();
    QString whyNotByArtist() const;

    Workbench& m_bench;
    LeakMeter* m_meter;
    std::array<QPushButton*, 4> m_counts{};  ///< by data::Leak
    QPushButton* m_byArtist;
    Text* m_words;
};

}  // namespace segue::ui
