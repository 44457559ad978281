// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tables/table_model.h"

#include <QDialog>

#include <vector>

namespace segue::ui {

class DataTable;

/// A list to look through and to save: what a rule left out, what training and test share. Not modal; it goes
/// away when it is closed.
class ListDialog : public QDialog {
    Q_OBJECT
public:
    /// `name` is the table's accessible name and the file name offered.
    ListDialog(const QString& title, const QString& explanation, const QString& name, QWidget* parent);

    void setRows(int rows, std::vector<TableColumn> columns);
    DataTable* table() const { return m_table; }

Q_SIGNALS:
    void saveFailed(const QString& path, const QString& reason);

private:
    DataTable* m_table;
};

}  // namespace segue::ui
