// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data/nothing_left.h"

#include "ui/pages/data/funnel_card.h"

#include <QHBoxLayout>

#include <algorithm>

namespace segue::ui {

NothingLeft::NothingLeft(Dataset& dataset, Choices& choices, QWidget* parent)
    : QWidget(parent), m_dataset(dataset), m_choices(choices), m_words(new Text(TypeSize::Body, true)),
      m_remedy(new QPushButton), m_undo(new QPushButton(tr("Undo")))
{
    hide();  // it has no parent yet: shown, it would be a window
    m_words->setWordWrap(true);
    m_remedy->setAccessibleName(tr("What brings albums back"));
    auto* layout = row({m_words, m_remedy, m_undo});
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setStretch(0, 1);
    setLayout(layout);
    connect(m_remedy, &QPushButton::clicked, this, [this] {
        const auto act = m_act;  // what it does shows another one
        act();
    });
    connect(m_undo, &QPushButton::clicked, m_choices.undoStack(), &QUndoStack::undo);
    connect(&m_dataset, &Dataset::preparedChanged, this, &NothingLeft::refresh);
    for (auto signal : {&Choices::changed, &Choices::lockedChanged})
        connect(&m_choices, signal, this, &NothingLeft::refresh);
    connect(m_choices.undoStack(), &QUndoStack::indexChanged, this, &NothingLeft::refresh);
    QMetaObject::invokeMethod(this, &NothingLeft::refresh, Qt::QueuedConnection);
}

void NothingLeft::refresh()
{
    const auto cleaned = m_dataset.cleaned();
    setVisible(cleaned && !m_dataset.prepared());
    if (isHidden()) return;
    showRemedy(*cleaned);
    const auto& stack = *m_choices.undoStack();
    const QString locked =
        m_choices.areLocked() ? tr("Training goes on with the albums as they are.") : QString();
    enable(m_undo, stack.canUndo() && locked.isEmpty(),
           stack.canUndo() ? locked : tr("Nothing was changed since the file was opened."),
           tr("Take back: %1").arg(stack.undoText()));
}

void NothingLeft::showRemedy(const data::Cleaned& cleaned)
{
    m_act = nullptr;
    m_remedy->hide();
    const int left = int(cleaned.albums->albums.size());
    if (left > 0)
        return m_words->setText(
            tr("%Ln album(s) stay with one track each: a transition needs two.", nullptr, left));
    if (cleaned.removals.empty()) return m_words->setText(tr("The file holds no album."));
    const auto& last = cleaned.removals.back();
    const bool byHand = last.reason == data::RemovalReason::Excluded;
    const int gone = int(std::ranges::count_if(cleaned.removals, [&](const auto& removal) {
        return removal.rule == last.rule && (removal.reason == data::RemovalReason::Excluded) == byHand;
    }));
    if (byHand) {
        m_words->setText(tr("No album is left: the last %Ln were left out by hand.", nullptr, gone));
        return offer(tr("Take them back"), tr("The rules decide about every album again; it can be undone"),
                     [this] { takeBack(); });
    }
    const QString rule = ruleLabel(last.rule);
    m_words->setText(
        last.track == 0
            ? tr("No album is left: the rule \"%1\" took out the last %n.", nullptr, gone).arg(rule)
            : tr("No album is left: the rule \"%1\" took out every row (%n).", nullptr, gone).arg(rule));
    if (last.rule == data::Rule::Missing || last.rule > data::Rule::Outliers)
        return;  // such rows cannot be placed by any choice
    offer(tr("Switch off \"%1\"").arg(rule), ruleHelp(last.rule),
          [this, rule = last.rule] { switchOff(rule); });
}

void NothingLeft::offer(const QString& text, const QString& help, std::function<void()> act)
{
    m_remedy->setText(text);
    m_remedy->show();
    m_act = std::move(act);
    enable(m_remedy, !m_choices.areLocked(), tr("Training goes on with the albums as they are."), help);
}

void NothingLeft::switchOff(data::Rule rule)
{
    Setup setup = m_choices.setup();
    setup.cleaning.on[std::size_t(rule)] = false;
    m_choices.choose(setup, tr("keep: %1").arg(ruleLabel(rule)));
}

void NothingLeft::takeBack()
{
    Setup setup = m_choices.setup();
    setup.cleaning.exclude.clear();
    m_choices.choose(setup, tr("take back the albums left out by hand"));
}

}  // namespace segue::ui
