// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "read/preview.h"

#include <QTableWidget>

class QComboBox;

namespace segue::ui {

/// Every column of a file and what it is read as, one row a column with a combo box: header, role, unit,
/// missing cells.
class ColumnRoles : public QTableWidget {
    Q_OBJECT
public:
    explicit ColumnRoles(QWidget* parent = nullptr);

    /// `said`: what the user chose; those stand out.
    void show(const data::Preview& preview, const std::map<std::string, data::Field>& said);
    /// The combo box of a column of the file.
    QComboBox* box(int column) const;

Q_SIGNALS:
    void fieldChosen(int column, segue::data::Field field);
    void columnEntered(int column);

protected:
    void changeEvent(QEvent* event) override;

private:
    void recolour(int row);
    void fitColumns();
    void showColumn(int row, const data::PreviewColumn& column, std::int64_t rows, bool said);
    QComboBox* makeBox(int row);
};

}  // namespace segue::ui
