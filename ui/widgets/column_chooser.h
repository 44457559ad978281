// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QListWidget;
class QToolButton;

namespace segue::ui {

/// A button that opens a searchable list of columns with a tick each.
class ColumnChooser : public QWidget {
    Q_OBJECT
public:
    explicit ColumnChooser(QWidget* parent = nullptr);
    /// `help` by name: what the tooltip of an entry says.
    void setColumns(const QStringList& names, const QStringList& chosen);
    QStringList chosen() const;
    void choose(const QStringList& names);

Q_SIGNALS:
    void chosenChanged();

private:
    QWidget* makePopup();
    void search(const QString& text);
    void setAll(bool on);
    void tell();

    QToolButton* m_button;
    QLineEdit* m_search;
    QListWidget* m_list;
};

}  // namespace segue::ui
