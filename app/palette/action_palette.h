// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QDialog>
#include <QList>

class QLabel;
class QLineEdit;
class QListWidget;

namespace segue::app {

/// Every action by name: type a few letters, press Enter. An action's property "alsoFound" has further words
/// it is found by, "place" the words that stand before its name where that is not a menu.
class ActionPalette : public QDialog {
    Q_OBJECT
public:
    explicit ActionPalette(QWidget* parent);
    /// `actions` must outlive the palette, or be its children.
    void offer(const QList<QAction*>& actions);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void search(const QString& text);
    void fit();
    void run();

    QList<QAction*> m_actions;
    QLineEdit* m_search;
    QListWidget* m_list;
    QLabel* m_nothing;
};

/// Shows the palette in the upper middle of its window.
void openPalette(QWidget& window, ActionPalette* palette);
/// An action's text without its mnemonic and dots, with its menu or its place before it.
QString plainName(const QAction& action);

}  // namespace segue::app
