// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/read.h"
#include "ui/widgets/basics.h"

#include <vector>

namespace segue::ui {

/// What was opened: file, what it was recognised as, counts, units, and a note for the synthetic sample.
class SourceCard : public Card {
    Q_OBJECT
public:
    explicit SourceCard(QWidget* parent = nullptr);
    void show(const data::AlbumTable& table, const data::Inspection& inspection);
    QPushButton* columnsButton() const { return m_columns; }

private:
    void fact(int row, const QString& name, const QString& value);

    QPushButton* m_columns;
    QWidget* m_list;
    Text *m_file, *m_folder, *m_note;
    std::vector<std::pair<Text*, Text*>> m_facts;
};

/// The sample that comes with Segue is synthetic, and its name says so.
bool isSample(const std::string& path);

}  // namespace segue::ui
