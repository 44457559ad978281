// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page.h"

#include "ui/widgets/elided_text.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QToolTip>
#include <QWhatsThis>

namespace segue::ui {

Page::Page(const QString& title, const QString& help, QWidget* parent)
    : QWidget(parent), m_help(help), m_title(new Text(title, TypeSize::Page)),
      m_state(new ElidedText(TypeSize::Body, false, true)), m_helpButton(new QToolButton),
      m_stack(new QStackedLayout), m_content(new QWidget), m_empty(new EmptyState({}, {}))
{
    setAccessibleName(title);
    m_helpButton->setText(QStringLiteral("?"));
    m_helpButton->setAutoRaise(true);
    m_helpButton->setAccessibleName(tr("What this page is for"));
    m_helpButton->setToolTip(tr("What this page is for"));
    connect(m_helpButton, &QToolButton::clicked, this, &Page::showHelp);
    m_state->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_state->setMinimumWidth(0);
    m_state->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);

    auto* top = row({m_title});
    top->addWidget(m_state, 1);
    top->addWidget(m_helpButton);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * kGrid, 2 * kGrid, 3 * kGrid, 2 * kGrid);
    layout->setSpacing(2 * kGrid);
    layout->addLayout(top);
    layout->addLayout(m_stack, 1);  // before its widgets: without a parent the first would become a window
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_content);
}

void Page::setState(const QString& sentence)
{
    m_state->setText(sentence);
    m_state->setToolTip(sentence);
}

void Page::setEmpty(bool empty)
{
    m_stack->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : m_content);
}

bool Page::isShowingEmpty() const { return m_stack->currentWidget() == m_empty; }

namespace {

int leastHeight(const QLayout* layout, int width)
{
    if (!layout) return 0;
    return layout->hasHeightForWidth() ? layout->minimumHeightForWidth(width)
                                       : layout->minimumSize().height();
}

}  // namespace

int Page::heightForWidth(int width) const
{
    const auto margins = layout()->contentsMargins();
    const int inner = width - margins.left() - margins.right();
    const int least = leastHeight(m_stack->currentWidget()->layout(), inner);
    return margins.top() + layout()->itemAt(0)->sizeHint().height() + layout()->spacing() + least +
           margins.bottom();
}

void Page::showHelp()
{
    QWhatsThis::showText(m_helpButton->mapToGlobal(m_helpButton->rect().bottomLeft()), m_help, this);
}

}  // namespace segue::ui
