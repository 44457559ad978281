// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QMainWindow;
class QPushButton;

namespace segue::ui {
class Text;
}

namespace segue::app {

class PageStack;
class SideBar;

/// A card below the entries of the side bar that goes from page to page, or follows when another one is
/// chosen, and says in a sentence or two what happens there. It covers nothing of the page and locks nothing:
/// Escape or "Skip" ends it at any time.
class Tour : public QFrame {
    Q_OBJECT
public:
    Tour(QMainWindow& window, PageStack& pages, SideBar& sideBar);

    static constexpr int kSteps = 6;
    int step() const { return m_step; }
    void go(int step);

Q_SIGNALS:
    void pageWanted(int page);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();
    void finish();
    void tell(int step);
    void follow(int page);

    QMainWindow& m_window;
    PageStack& m_pages;
    SideBar& m_sideBar;
    ui::Text *m_title, *m_words, *m_count;
    QPushButton *m_back, *m_next;
    int m_step = 0;
};

}  // namespace segue::app
