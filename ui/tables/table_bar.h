// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLineEdit;

namespace segue::ui {

class DataTable;
class Text;

/// Above a table: a filter field, what is wrong with what stands in it, and how many of the rows are shown.
/// Only there while the table has rows worth filtering.
class TableBar : public QWidget {
    Q_OBJECT
public:
    explicit TableBar(DataTable* table, QWidget* parent = nullptr);
    QLineEdit* field() const { return m_field; }
    /// Shows every row again.
    void clear();

private:
    void tell();

    DataTable* m_table;
    QLineEdit* m_field;
    Text *m_count, *m_problem;
    QTimer m_soon;
};

}  // namespace segue::ui
