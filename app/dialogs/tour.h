// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QPushButton;

namespace segue::ui {
class Text;
}

namespace segue::app {

class MainWindow;

/// A card below the entries of the side bar that goes from page to page, or follows when another one is
/// chosen, and says in a sentence or two what happens there. It covers nothing of the page and locks nothing:
/// Escape or "Skip" ends it at any time.
class Tour : public QFrame {
    Q_OBJECT
public:
    explicit Tour(MainWindow& window);

    static constexpr int kSteps = 5;
    int step() const { return m_step; }
    void go(int step);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void place();
    void finish();
    void tell(int step);
    void follow(int page);

    MainWindow& m_window;
    ui::Text *m_title, *m_words, *m_count;
    QPushButton *m_back, *m_next;
    int m_step = 0;
};

/// Starts the tour from its first step; one that goes on starts again.
void startTour(MainWindow& window);

}  // namespace segue::app
