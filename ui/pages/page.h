// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "ui/widgets/basics.h"

#include <QStackedLayout>

class QToolButton;

namespace segue::ui {

/// A page of the window: title, one sentence of state, "?" with what the page is for, then the content or,
/// while there is nothing to show, an empty state with the next step.
class Page : public QWidget {
    Q_OBJECT
public:
    /// The pages of the window, in their order.
    enum Index { Data, Windows, Order, Train, Evaluate };
    static constexpr int kPages = 5;

    explicit Page(const QString& title, const QString& help, QWidget* parent = nullptr);

    void setState(const QString& sentence);
    /// Shows the empty state instead of the content.
    void setEmpty(bool empty);
    bool isShowingEmpty() const;
    /// The least height, not the one it would like: where it is placed it scrolls no earlier than it must.
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void openFileWanted();
    void openSampleWanted();
    /// One of `Index`.
    void pageWanted(int page);
    void failed(const segue::Error& error);

protected:
    QWidget* content() const { return m_content; }
    EmptyState* emptyState() const { return m_empty; }

private:
    void showHelp();

    QString m_help;
    Text *m_title, *m_state;
    QToolButton* m_helpButton;
    QStackedLayout* m_stack;
    QWidget* m_content;
    EmptyState* m_empty;
};

}  // namespace segue::ui
