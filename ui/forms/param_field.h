// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/param_spec.h"
#include "network/config.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace segue::ui {

/// One field of a form, made from its ParamInfo: label, editor, unit, a reset button while it differs from
/// its default, and a line below for what is wrong with it.
class ParamField : public QWidget {
    Q_OBJECT
public:
    explicit ParamField(const ParamInfo& info, QWidget* parent = nullptr);

    const ParamInfo& info() const { return m_info; }
    /// Shows a value without telling `edited`. What was typed amiss stays until the value is another one.
    void setValue(const ParamValue& value, const ParamValue& standard);
    void setProblem(const QString& problem);
    /// What should be known of the value and does not stop a training; shown where there is no problem.
    void setNote(const QString& note);
    bool hasNote() const { return !m_note.isEmpty(); }
    /// What was typed cannot be read; "" = it can.
    QString typingProblem() const { return m_typingProblem; }
    /// Locks the editor with a reason; "" unlocks it.
    void lock(const QString& reason);

Q_SIGNALS:
    void edited(const QString& text);
    void resetWanted();
    void typingChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QString help() const;
    void colourProblem();
    QWidget* makeEditor();
    QWidget* makeNumberEditor();
    QWidget* makeChoiceEditor();
    void take(const QString& text);
    void reset();
    void showReset();
    bool isChanged() const;

    ParamInfo m_info;
    QLabel *m_label, *m_problem;
    QWidget* m_editor;
    QToolButton* m_reset;
    ParamValue m_value, m_standard;
    QString m_typingProblem, m_note;
    bool m_showing = false, m_wrong = false;
};

/// What a step that changed a parameter is called: "Epochs: 60", in the window's language.
QString stepName(const model::Config& config, std::string_view parameter);
/// "LSTM" for "lstm", "Left out" for "left_out", in the window's language.
QString choiceLabel(std::string_view name);

}  // namespace segue::ui
