// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/run_shelf.h"

#include <QWidget>

class QTreeWidget;
class QTreeWidgetItem;

namespace segue::ui {

class Text;

/// The runs of this sitting: what each was, how far it came, and a box that draws it under the present
/// curves.
class RunsPanel : public QWidget {
    Q_OBJECT
public:
    explicit RunsPanel(RunShelf& shelf, QWidget* parent = nullptr);

Q_SIGNALS:
    void openWanted(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void showRuns();
    void take(QTreeWidgetItem* item);

    RunShelf& m_shelf;
    QTreeWidget* m_list;
    Text* m_hint;
};

}  // namespace segue::ui
