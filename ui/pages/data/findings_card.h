// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clean/clean.h"
#include "table/album_table.h"
#include "ui/widgets/basics.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

class QCheckBox;
class QScrollArea;

namespace segue::ui {

/// Whether the fix of a finding is applied, in part, or not; none where there is nothing to apply. `ids` are
/// the albums of a finding that goes by hand.
std::optional<Qt::CheckState> fixState(const data::Finding& finding, const data::CleaningOptions& cleaning,
                                       const std::vector<std::string>& ids);

/// What a user should know about the data, as a checklist: count, meaning, what can be done, show the rows.
class FindingsCard : public Card {
    Q_OBJECT
public:
    explicit FindingsCard(QWidget* parent = nullptr);
    void show(const std::vector<data::Finding>& findings);
    /// `ids` by finding, empty while they are being looked up. `lockReason`: why nothing can be changed now.
    void showChoices(const data::CleaningOptions& cleaning, const std::vector<std::vector<std::string>>& ids,
                     const QString& lockReason);

Q_SIGNALS:
    void lineWanted(int finding);
    void rowsWanted(int finding);
    void ruleToggled(segue::data::Rule rule, bool on);
    void editionsToggled(bool on);
    void albumsToggled(int finding, bool out);
    void ignoreWanted(int finding);
    void pairsWanted();
    void exportWanted();

private:
    struct Item {
        QCheckBox* out = nullptr;
        QPushButton* ignore = nullptr;
    };
    QWidget* makeItem(int index);
    QLayout* makeControls(int index, const QString& words);
    QPushButton* makeButton(const QString& label, const QString& help, const QString& words,
                            std::function<void()> act);
    QCheckBox* makeBox(int index, const QString& words);
    void tell(int index, bool out);

    QScrollArea* m_area;
    QPushButton* m_export;
    std::vector<data::Finding> m_findings;
    std::vector<Item> m_items;
};

}  // namespace segue::ui
