// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/table_model.h"

#include <QTableView>

namespace segue::ui {

/// A table that can be read, copied (Ctrl+C: tab-separated text and HTML) and saved as CSV (context menu).
class DataTable : public QTableView {
    Q_OBJECT
public:
    /// `name` is the accessible name and the file name offered.
    explicit DataTable(const QString& name, QWidget* parent = nullptr);

    TableModel& table() { return *m_model; }
    void setRows(int rows, std::vector<TableColumn> columns);

    /// The selected cells, or everything where none or one is selected, to the clipboard.
    void copy();
    void saveCsv();
    bool writeCsv(const QString& path);

Q_SIGNALS:
    /// Writing failed: the system's reason.
    void saveFailed(const QString& path, const QString& reason);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void fitColumns();
    TableModel* m_model;
};

}  // namespace segue::ui
