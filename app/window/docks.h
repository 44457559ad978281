// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>
#include <QList>

class QMainWindow;
class QUndoStack;

namespace segue::ui {
class RunShelf;
}

namespace segue::app {

/// The panels that can be put beside every page, anywhere: the runs of the sitting, the steps that can be
/// undone, and the glossary. Hidden until asked for; where they stand is remembered with the window.
class Docks : public QObject {
    Q_OBJECT
public:
    Docks(QMainWindow& window, ui::RunShelf& shelf, QUndoStack& steps);
    ~Docks() override { qDeleteAll(m_all); }

    const QList<QDockWidget*>& all() const { return m_all; }
    void show(const QString& name);
    /// Docks that float stand above the window. They were shown again before there was a window to stand
    /// above.
    void keepAbove();

Q_SIGNALS:
    void openWanted(const QString& path);

private:
    QWidget* makeRuns(ui::RunShelf& shelf);

    QList<QDockWidget*> m_all;
};

}  // namespace segue::app
