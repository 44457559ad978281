// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/basics.h"

#include "ui/widgets/elided_text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollArea>

#include <algorithm>
#include <utility>

namespace segue::ui {

Text::Text(TypeSize size, bool bold, bool muted, QWidget* parent)
    : QLabel(parent), m_size(size), m_bold(bold), m_muted(muted)
{
    setTextFormat(Qt::PlainText);
    restyle();
}

Text::Text(const QString& text, TypeSize size, bool bold, bool muted) : Text(size, bold, muted)
{
    setText(text);
}

void Text::setSize(TypeSize size)
{
    m_size = size;
    restyle();
}

void Text::restyle()
{
    const QScopedValueRollback guard(m_restyling, true);
    setFont(ui::font(m_size, m_bold));
    QPalette colours = palette();
    for (const auto role :
         {QPalette::WindowText, QPalette::Text})  // on a Base surface a label takes the latter
        colours.setColor(role, m_muted ? Theme::current().mutedText : Theme::current().text);
    setPalette(colours);
}

void Text::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    const bool theme =
        event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange;
    if (theme && !m_restyling) restyle();
}

Card::Card(const QString& heading, QWidget* parent) : QFrame(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kGrid, 2 * kGrid - 4, 2 * kGrid, 2 * kGrid - 4);
    layout->setSpacing(kGrid);
    m_top = new QHBoxLayout;
    m_heading = new Text(heading, TypeSize::Section, true);
    m_top->addWidget(m_heading);
    m_top->addStretch();
    layout->addLayout(m_top);
    // Only now that it is a child: before, it would become a window.
    m_heading->setVisible(!heading.isEmpty());
    m_body = new QVBoxLayout;
    m_body->setSpacing(kGrid);
    layout->addLayout(m_body, 1);
}

void Card::setHeading(const QString& heading)
{
    m_heading->setText(heading);
    m_heading->setVisible(!heading.isEmpty());
}

void Card::addHeadingWidget(QWidget* widget) { m_top->addWidget(widget); }

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::current().line, 1));
    painter.setBrush(Theme::current().base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kGrid, kGrid);
}

/// Words of one width, measured once: a layout would measure a label that wraps for every width that it
/// tries.
class EmptyState::Words : public Text {
public:
    Words() : Text(TypeSize::Body, false, true) { setWordWrap(true); }

    void say(const QString& text)
    {
        constexpr int kWidth = 70 * kGrid;
        setText(text);
        setFixedSize(kWidth, std::max(0, heightForWidth(kWidth)));
    }
    bool hasHeightForWidth() const override { return false; }
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSizeHint() const override { return minimumSize(); }
};

EmptyState::EmptyState(const QString& title, const QString& text, QWidget* parent)
    : QWidget(parent), m_title(new ElidedText(title, TypeSize::Page)), m_text(new Words),
      m_buttons(new QHBoxLayout)
{
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(2 * kGrid);
    for (Text* label : {m_title, static_cast<Text*>(m_text)}) label->setAlignment(Qt::AlignHCenter);
    m_text->say(text);
    layout->addStretch(2);
    layout->addWidget(m_title);
    layout->addWidget(m_text, 0, Qt::AlignHCenter);
    m_buttons->setSpacing(kGrid);
    auto* centred = new QHBoxLayout;
    centred->addStretch();
    centred->addLayout(m_buttons);
    centred->addStretch();
    layout->addLayout(centred);
    layout->addStretch(3);
}

QPushButton* EmptyState::addButton(const QString& text)
{
    auto* button = new QPushButton(text);
    button->setAutoDefault(true);  // Enter presses the one with the focus
    if (m_buttons->isEmpty()) accent(button);
    m_buttons->addWidget(button);
    return button;
}

void EmptyState::setTexts(const QString& title, const QString& text)
{
    m_title->setText(title);
    m_text->say(text);
}

void accent(QPushButton* button)
{
    button->setProperty("accent", true);
    button->setDefault(true);
}

void enable(QWidget* widget, bool on, const QString& whyNot, const QString& toolTip)
{
    widget->setEnabled(on);
    widget->setToolTip(on ? toolTip : whyNot);
    widget->setAccessibleDescription(widget->toolTip());
}

void takeTurns(bool going, QWidget* start, QWidget* stop, const std::function<void()>& offerStart,
               const std::function<void()>& offerStop)
{
    // The one whose turn it is now is enabled first: only then it can take the focus.
    going ? offerStop() : offerStart();
    const auto [from, to] = going ? std::pair(start, stop) : std::pair(stop, start);
    if (from->hasFocus() && to->isEnabled()) to->setFocus(Qt::OtherFocusReason);
    going ? offerStart() : offerStop();
}

void keepRoom(QWidget* widget)
{
    QSizePolicy policy = widget->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    widget->setSizePolicy(policy);
}

namespace {

/// Wrapped texts that were set while it was hidden were measured in a font and a width that they do not have,
/// and the layouts around them go by that until they are asked anew.
class Scrolled : public QScrollArea {
    void showEvent(QShowEvent* event) override
    {
        QScrollArea::showEvent(event);
        for (auto* label : widget()->findChildren<QLabel*>())
            if (label->wordWrap()) label->updateGeometry();
    }
};

}  // namespace

QScrollArea* scrolled(QWidget* widget, const QString& name, QPalette::ColorRole surface)
{
    auto* area = new Scrolled;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);  // what stands in it has the focus, and is scrolled to
    area->setAccessibleName(name);
    area->setWidget(widget);
    widget->setBackgroundRole(surface);
    area->viewport()->setBackgroundRole(surface);
    return area;
}

QHBoxLayout* row(std::initializer_list<QWidget*> widgets, bool stretchAtEnd)
{
    auto* layout = new QHBoxLayout;
    layout->setSpacing(kGrid);
    for (auto* widget : widgets) layout->addWidget(widget);
    if (stretchAtEnd) layout->addStretch();
    return layout;
}

}  // namespace segue::ui
