// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/setup.h"

#include <QObject>
#include <QUndoStack>

namespace segue::ui {

/// What the user decides before training: the setup, and the steps that lead back to the ones before.
class Choices : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    ~Choices() override;

    const Setup& setup() const { return m_setup; }
    /// What stands in a field of the preparation without being a value, in words; "" = every field has one.
    /// It is no part of the setup, and no training should start over it.
    const QString& mistyped() const { return m_mistyped; }
    /// A training goes on with the setup as it is.
    bool areLocked() const { return m_locked; }
    QUndoStack* undoStack() { return &m_undo; }

    /// One undoable step; steps with the same `mergeKey` that follow each other become one. Nothing happens
    /// while the choices are locked.
    void choose(const Setup& setup, const QString& what, const QString& mergeKey = {});
    /// What a run was made with: no step.
    void put(const Setup& setup);
    /// Another dataset is opened: no step leads back into the one before, none of its albums is chosen by
    /// hand.
    void forgetAlbums();
    /// Default rules and preparation, with a step back; how a network trains stays as chosen.
    void startWithDefaults();
    void setMistyped(const QString& problem);
    void setLocked(bool locked);

Q_SIGNALS:
    void changed();
    void mistypedChanged();
    void lockedChanged();

private:
    Setup m_setup;
    QString m_mistyped;
    bool m_locked = false;
    QUndoStack m_undo;
};

}  // namespace segue::ui
