// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/album_table.h"
#include "data/clean.h"
#include "ui/pages/furniture.h"

#include <optional>

class QScrollArea;

namespace segue::ui {

/// The cleaning rule that answers a finding; none where there is nothing to leave out.
std::optional<data::Rule> ruleFor(const data::Finding& finding);

/// What a user should know about the data, as a checklist: count, meaning, leave out or keep, show the rows.
class FindingsCard : public Card {
    Q_OBJECT
public:
    explicit FindingsCard(QWidget* parent = nullptr);
    void show(const std::vector<data::Finding>& findings, const data::CleaningOptions& cleaning);

Q_SIGNALS:
    void lineWanted(qint64 line);
    void ruleToggled(segue::data::Rule rule, bool on);
    void editionsToggled(bool on);
    void exportWanted();

private:
    QWidget* makeItem(const data::Finding& finding, const data::CleaningOptions& cleaning);
    QScrollArea* m_area;
    QPushButton* m_export;
};

}  // namespace segue::ui
