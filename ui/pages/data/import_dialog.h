// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "read/preview.h"
#include "ui/jobs/job.h"
#include "ui/session/read.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QPushButton;

namespace segue::ui {

class Choices;
class ColumnRoles;
class DataTable;
class Dataset;
class Text;

/// A dataset before it is opened: its first rows, what each column is read as, what is missing, and what the
/// whole file would be. Every change of a role is tried at once, on a thread of its own.
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    ImportDialog(const Choices& choices, const QString& path, const data::ReadOptions& how,
                 QWidget* parent = nullptr);

    /// Null until the first look is done, or where the file is no table.
    const std::shared_ptr<const data::Preview>& preview() const { return m_preview; }
    const data::ReadOptions& how() const { return m_how; }
    ColumnRoles* roles() const { return m_roles; }
    DataTable* rows() const { return m_rows; }
    QPushButton* importButton() const { return m_import; }
    QPushButton* resetButton() const { return m_reset; }
    /// What is said below the tables: what is missing, what the whole file is.
    QString words() const;

private:
    void layOut();
    QWidget* makeTables();
    QWidget* makeWords();
    QLayout* makeButtons();
    void setField(int column, data::Field field);
    void reset();
    void start();
    void lookAtFile();
    void takePreview(Result<data::Preview> preview);
    void takeLook(Result<Look> look);
    void showPreview();
    void addColumns(const std::vector<data::ColumnUse>& uses);
    void showNeeds();
    void showProblem(const QString& words);
    void showReady();
    QString recognised() const;

    const Choices& m_choices;
    QString m_path;
    data::ReadOptions m_how, m_good;  ///< what is asked for, and the last of it that gave a preview
    data::ReadOptions m_before;       ///< as it was when the column that is being changed was come to
    int m_column = -1;                ///< that column
    std::shared_ptr<const data::Preview> m_preview;
    std::optional<Look> m_look;
    std::optional<Error> m_problem;
    Text *m_file, *m_kind, *m_needs, *m_absent, *m_facts;
    ColumnRoles* m_roles;
    DataTable* m_rows;
    QCheckBox* m_segments;
    QPushButton *m_reset, *m_cancel, *m_import;
    Job<data::Preview> m_previewing;
    Job<Look> m_looking;
};

/// Shows the dialog for `path`; what is chosen there is opened as `dataset`.
ImportDialog* openImportDialog(Dataset& dataset, const Choices& choices, const QString& path,
                               const data::ReadOptions& how, QWidget* parent);

}  // namespace segue::ui
