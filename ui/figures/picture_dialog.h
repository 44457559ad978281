// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/export.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;

namespace segue::ui {

/// How a picture is saved: format, size, dots an inch, ground. Starts with what was chosen last.
class PictureDialog : public QDialog {
    Q_OBJECT
public:
    explicit PictureDialog(QWidget* parent);

    QString ending() const;  ///< "png", "svg" or "pdf"
    /// Size, resolution and ground as chosen; all else as in `options`.
    ExportOptions chosen(ExportOptions options) const;

private:
    void showSize();
    void remember();

    QComboBox* m_format;
    QSpinBox *m_width, *m_height, *m_dpi;
    QCheckBox* m_dark;
    QLabel* m_print;
};

}  // namespace segue::ui
