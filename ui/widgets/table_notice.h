// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QAbstractScrollArea;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace segue::ui {

class Text;

/// A strip over the lower edge of a table: what is going on with a way to stop it, or what could not be done
/// and what can be done instead. Gone when it is dismissed.
class TableNotice : public QFrame {
    Q_OBJECT
public:
    explicit TableNotice(QAbstractScrollArea* table);

    /// `action` empty: nothing to press but the cross.
    void tell(const QString& text, const QString& actionText = {}, std::function<void()> action = {});
    void showProgress(const QString& text, std::function<void()> stop);
    void setProgress(double share, double secondsLeft);
    void dismiss();
    /// What Escape does: stops what goes on, or dismisses.
    void escape();
    QString text() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    QAbstractScrollArea* m_table;
    Text *m_text, *m_left;
    QProgressBar* m_progress;
    QPushButton* m_button;
    QToolButton* m_close;
    std::function<void()> m_action;
    bool m_working = false;
};

}  // namespace segue::ui
