// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace segue::ui {

class Text;

/// An inline message below the pages: what happened, perhaps something to do about it, and a way to put it
/// away. It never blocks and never goes away by itself.
class MessageBar : public QFrame {
    Q_OBJECT
public:
    enum class Kind { Information, Problem };

    explicit MessageBar(QWidget* parent = nullptr);
    void tell(Kind kind, const QString& text);
    /// Other words for the message that is shown; one that was put away stays away.
    void setText(const QString& text);
    /// Adds a button to the message that is shown; it is gone with the message.
    QPushButton* addButton(const QString& text);
    QString text() const;
    void dismiss();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void nameParts();
    Kind m_kind = Kind::Information;
    Text* m_text;
    QHBoxLayout* m_buttons;
    QToolButton* m_close;
};

/// Tells something in the message bar of the window that `widget` stands in, or that its dialog belongs to.
void tellNear(const QWidget& widget, MessageBar::Kind kind, const QString& text);

}  // namespace segue::ui
