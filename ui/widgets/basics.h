// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <functional>

class QHBoxLayout;
class QScrollArea;

namespace segue::ui {

// The few pieces that every page is made of.

/// A label in one of the sizes of the type scale; muted = in the secondary text colour. Follows theme
/// changes.
class Text : public QLabel {
    Q_OBJECT
public:
    explicit Text(TypeSize size = TypeSize::Body, bool bold = false, bool muted = false,
                  QWidget* parent = nullptr);
    explicit Text(const QString& text, TypeSize size = TypeSize::Body, bool bold = false, bool muted = false);
    void setSize(TypeSize size);

protected:
    void changeEvent(QEvent* event) override;

private:
    void restyle();
    TypeSize m_size;
    bool m_bold, m_muted, m_restyling = false;
};

/// A quiet rounded surface with a heading; `body()` takes the content.
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(const QString& heading = {}, QWidget* parent = nullptr);
    QVBoxLayout* body() const { return m_body; }
    void setHeading(const QString& heading);
    /// Puts a control at the right end of the heading.
    void addHeadingWidget(QWidget* widget);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QVBoxLayout* m_body;
    QHBoxLayout* m_top;
    Text* m_heading;
};

/// What an empty page shows: what goes here, and the next step.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    EmptyState(const QString& title, const QString& text, QWidget* parent = nullptr);
    /// The first button added is the accented one.
    QPushButton* addButton(const QString& text);
    void setTexts(const QString& title, const QString& text);

private:
    class Words;
    Text* m_title;
    Words* m_text;
    QHBoxLayout* m_buttons;
};

/// The button for the one main action of a page.
void accent(QPushButton* button);
/// Enables `widget`, or disables it with the reason as its tooltip.
void enable(QWidget* widget, bool on, const QString& whyNot, const QString& toolTip = {});
/// A Start and a Stop that take turns: where one of them loses its turn while it has the focus, the other
/// gets it; it would go to whatever comes next otherwise, and the page would scroll there. `offer...` enables
/// or disables the button.
void takeTurns(bool going, QWidget* start, QWidget* stop, const std::function<void()>& offerStart,
               const std::function<void()>& offerStop);
/// Keeps the room of `widget` while it is hidden, so that nothing moves when it comes.
void keepRoom(QWidget* widget);
/// `widget` in a frameless area that scrolls up and down where there is too little room.
QScrollArea* scrolled(QWidget* widget, const QString& name, QPalette::ColorRole surface = QPalette::Base);
QHBoxLayout* row(std::initializer_list<QWidget*> widgets, bool stretchAtEnd = false);

}  // namespace segue::ui
