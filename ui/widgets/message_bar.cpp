// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/message_bar.h"

#include "ui/widgets/basics.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

namespace segue::ui {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent), m_text(new Text), m_buttons(new QHBoxLayout), m_close(new QToolButton)
{
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_close->setText(QStringLiteral("✕"));
    m_close->setAutoRaise(true);
    nameParts();
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(3 * kGrid, kGrid, 2 * kGrid, kGrid);
    layout->setSpacing(kGrid);
    layout->addWidget(m_text, 1);
    layout->addLayout(m_buttons);
    layout->addWidget(m_close);
    hide();
}

void MessageBar::nameParts()
{
    m_text->setAccessibleName(tr("Message"));
    m_close->setAccessibleName(tr("Put this message away"));
    m_close->setToolTip(tr("Put this message away (Esc)"));
}

void MessageBar::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) nameParts();
}

void MessageBar::tell(Kind kind, const QString& text)
{
    dismiss();
    m_kind = kind;
    m_text->setText(text);
    show();
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::setText(const QString& text) { m_text->setText(text); }

QPushButton* MessageBar::addButton(const QString& text)
{
    auto* button = new QPushButton(text);
    m_buttons->addWidget(button);
    connect(button, &QPushButton::clicked, this, &MessageBar::dismiss);
    button->show();
    return button;
}

QString MessageBar::text() const { return isHidden() ? QString() : m_text->text(); }

void MessageBar::dismiss()
{
    hide();
    while (auto* item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void MessageBar::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::current();
    const QColor mark = m_kind == Kind::Problem ? theme.error : theme.accent;
    QColor wash = mark;
    wash.setAlphaF(theme.dark ? 0.20F : 0.10F);
    QPainter painter(this);
    painter.fillRect(rect(), theme.base);
    painter.fillRect(rect(), wash);
    painter.fillRect(QRect(0, 0, kGrid / 2, height()), mark);
    painter.fillRect(QRect(0, 0, width(), 1), theme.line);
}

void MessageBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) return dismiss();
    QFrame::keyPressEvent(event);
}

void tellNear(const QWidget& widget, MessageBar::Kind kind, const QString& text)
{
    const QWidget* top = widget.window();
    while (top->parentWidget()) top = top->parentWidget()->window();
    if (auto* bar = top->findChild<MessageBar*>()) bar->tell(kind, text);
}

}  // namespace segue::ui
