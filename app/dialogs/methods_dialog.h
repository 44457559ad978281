// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/evaluate.h"

#include <QDialog>

class QComboBox;
class QPlainTextEdit;

namespace segue::app {

/// The methods-and-results paragraph of an evaluation, to be read, copied or saved: plain, Markdown or LaTeX.
class MethodsDialog : public QDialog {
    Q_OBJECT
public:
    MethodsDialog(std::shared_ptr<const ui::Evaluated> evaluated, QWidget* parent);

    void copy() const;
    /// Writes what is shown. Error FileUnwritable.
    Status save(const QString& path) const;

private:
    void showText();
    void chooseFile();

    std::shared_ptr<const ui::Evaluated> m_evaluated;
    QComboBox* m_markup;
    QPlainTextEdit* m_text;
};

}  // namespace segue::app
