// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/choices.h"

#include <utility>

namespace segue::ui {

namespace {

/// One undoable change of the setup.
class ChooseCommand : public QUndoCommand {
public:
    ChooseCommand(Choices& choices, Setup after, const QString& what, QString mergeKey = {})
        : QUndoCommand(what.left(1).toUpper() + what.mid(1)), m_choices(choices), m_before(choices.setup()),
          m_after(std::move(after)), m_mergeKey(std::move(mergeKey))
    {
    }
    void undo() override { m_choices.put(m_before); }
    void redo() override { m_choices.put(m_after); }
    int id() const override { return m_mergeKey.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand* later) override
    {
        const auto& next = static_cast<const ChooseCommand&>(*later);
        if (next.m_mergeKey != m_mergeKey) return false;
        m_after = next.m_after;
        setText(next.text());
        setObsolete(m_before == m_after);
        return true;
    }

private:
    Choices& m_choices;
    Setup m_before, m_after;
    QString m_mergeKey;
};

}  // namespace

Choices::~Choices()
{
    m_undo.disconnect();  // it tells of its own end, when what its listeners would look at is gone
}

void Choices::choose(const Setup& setup, const QString& what, const QString& mergeKey)
{
    if (setup == m_setup || m_locked) return;
    m_undo.push(new ChooseCommand(*this, setup, what, mergeKey));
}

void Choices::put(const Setup& setup)
{
    m_setup = setup;
    Q_EMIT changed();
}

void Choices::forgetAlbums()
{
    m_undo.clear();
    m_setup.cleaning.exclude.clear();  // ids of another dataset's albums
    m_setup.cleaning.keep.clear();
}

void Choices::startWithDefaults() { choose(m_setup.forAnotherDataset(), tr("start with the default rules")); }

void Choices::setMistyped(const QString& problem)
{
    if (std::exchange(m_mistyped, problem) != problem) Q_EMIT mistypedChanged();
}

void Choices::setLocked(bool locked)
{
    if (std::exchange(m_locked, locked) != locked) Q_EMIT lockedChanged();
}

}  // namespace segue::ui
