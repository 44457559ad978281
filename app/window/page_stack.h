// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/plot.h"
#include "ui/pages/page.h"
#include "ui/session/session.h"

#include <QStackedWidget>

#include <array>
#include <vector>

namespace segue::ui {
class EvaluatePage;
class OrderPage;
class TrainPage;
class WindowsPage;
}  // namespace segue::ui

namespace segue::app {

/// The pages of the window, each made when it is first asked for: the first paint waits for one of them only.
class PageStack : public QStackedWidget {
    Q_OBJECT
public:
    explicit PageStack(ui::Session& session);

    static QStringList names();  ///< in the language of the window
    ui::Page* page(int index);
    ui::WindowsPage* windows();
    ui::OrderPage* order();
    ui::TrainPage* train();
    ui::EvaluatePage* evaluate();
    /// What the pages with figures show that are worth a file.
    std::vector<plot::Plot> plots();
    bool isComplete() const;  ///< every page is made
    /// Makes the pages that nobody has asked for yet, one at a time, while there is nothing else to do.
    void makeRest();

Q_SIGNALS:
    void openFileWanted();
    void openSampleWanted();
    void pageWanted(int page);
    void failed(const segue::Error& error);

private:
    ui::Page* make(int index);

    ui::Session& m_session;
    std::array<ui::Page*, ui::Page::kPages> m_pages{};
};

}  // namespace segue::app
