// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QDialog>
#include <QList>

class QLineEdit;
class QListWidget;

namespace segue::app {

/// Every action by name: type a few letters, press Enter.
class ActionPalette : public QDialog {
    Q_OBJECT
public:
    ActionPalette(const QList<QAction*>& actions, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search(const QString& text);
    void run();

    QList<QAction*> m_actions;
    QLineEdit* m_search;
    QListWidget* m_list;
};

void openPalette(QWidget& window, const QList<QAction*>& actions);
/// An action's text without its mnemonic and dots, with its menu before it.
QString plainName(const QAction& action);

}  // namespace segue::app
