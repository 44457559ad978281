// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_notice.h"

#include "ui/widgets/basics.h"
#include "ui/words/words.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QToolButton>

namespace segue::ui {

TableNotice::TableNotice(QAbstractScrollArea* table)
    : QFrame(table), m_table(table), m_text(new Text), m_left(new Text(TypeSize::Small, false, true)),
      m_progress(new QProgressBar), m_button(new QPushButton), m_close(new QToolButton)
{
    m_progress->setFixedWidth(14 * kGrid);
    m_progress->setTextVisible(false);
    m_close->setText(QStringLiteral("✕"));
    m_close->setAutoRaise(true);
    m_close->setAccessibleName(tr("Dismiss"));
    m_close->setToolTip(tr("Dismiss (Esc in the table)"));
    m_text->setWordWrap(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * kGrid, kGrid, kGrid, kGrid);
    layout->setSpacing(kGrid);
    layout->addWidget(m_text, 1);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_progress, m_left, m_button, m_close})
        layout->addWidget(widget);
    connect(m_close, &QToolButton::clicked, this, &TableNotice::dismiss);
    connect(m_button, &QPushButton::clicked, this, [this] {
        const auto action = m_action;  // what it does may show another notice
        dismiss();
        if (action) action();
    });
    m_table->installEventFilter(this);
    hide();
}

void TableNotice::tell(const QString& text, const QString& actionText, std::function<void()> action)
{
    m_working = false;
    m_text->setText(text);
    setAccessibleName(text);
    m_progress->hide();
    m_left->hide();
    m_close->show();
    m_button->setText(actionText);
    m_button->setToolTip({});
    m_button->setVisible(bool(action));
    m_action = std::move(action);
    place();
    show();
    raise();
}

void TableNotice::showProgress(const QString& text, std::function<void()> stop)
{
    tell(text, tr("Stop"), std::move(stop));
    m_button->setToolTip(tr("Stop; everything stays as it was"));
    m_working = true;
    m_close->hide();
    m_left->setText({});
    m_left->show();
    m_progress->setRange(0, 1000);
    m_progress->setValue(0);
    m_progress->setAccessibleName(text);
    m_progress->show();
    place();
}

void TableNotice::setProgress(double share, double secondsLeft)
{
    m_progress->setValue(int(share * 1000));
    m_left->setText(secondsLeft < 0 ? QString() : tr("%1 left").arg(duration(secondsLeft)));
}

void TableNotice::dismiss()
{
    hide();
    m_working = false;
    m_action = nullptr;
}

void TableNotice::escape()
{
    if (m_working) return m_button->click();
    dismiss();
}

QString TableNotice::text() const { return isHidden() ? QString() : m_text->text(); }

void TableNotice::place()
{
    const QRect inside = m_table->viewport()->geometry().adjusted(kGrid, kGrid, -kGrid, -kGrid);
    const int width = std::min(inside.width(), 80 * kGrid);
    const int height = std::max(sizeHint().height(), heightForWidth(width));
    setGeometry(inside.center().x() - width / 2, inside.bottom() - height, width, height);
}

bool TableNotice::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && !isHidden()) place();
    return QFrame::eventFilter(watched, event);
}

void TableNotice::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::current().line, 1));
    painter.setBrush(Theme::current().alternate);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kGrid, kGrid);
}

}  // namespace segue::ui
