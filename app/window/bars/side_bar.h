// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QButtonGroup>
#include <QFrame>

class QVBoxLayout;

namespace segue::app {

/// The pages, one under the other, each with a small drawing. Arrow keys walk through them.
class SideBar : public QFrame {
    Q_OBJECT
public:
    /// Shows names too where `parent`, the middle of the window, is wide enough for them and the pages.
    explicit SideBar(QWidget* parent);
    void addEntry(const QString& name);
    QWidget* entry(int page) const { return m_entries->button(page); }
    void setCurrent(int page);
    /// A dot beside the name: something goes on there.
    void setBusy(int page, bool busy);

Q_SIGNALS:
    void chosen(int page);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QButtonGroup* m_entries;
    QVBoxLayout* m_layout;
};

/// One entry of the side bar.
class SideBarEntry : public QAbstractButton {
    Q_OBJECT
public:
    SideBarEntry(int page, const QString& name, QWidget* parent = nullptr);
    void setBusy(bool busy);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    int m_page;
    bool m_busy = false;
};

}  // namespace segue::app
