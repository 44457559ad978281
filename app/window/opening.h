// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QObject>
#include <QString>

namespace segue::ui {
class MessageBar;
class Session;
}  // namespace segue::ui

namespace segue::app {

/// The ways into the window: a dataset, a folder, a run, the figure of a run, the sample; as they are or with
/// their columns chosen first. It tells what stands against that, with what helps.
class Opening : public QObject {
    Q_OBJECT
public:
    Opening(QWidget& window, ui::Session& session, ui::MessageBar& messages);

    /// Opens a dataset, a folder of documents, a run file, or the run of a figure that was saved. What was
    /// open stays if that fails.
    void openFile(const QString& path);
    void openSample();
    void chooseFile();
    void chooseFolder();
    /// Asks for a file and shows what its columns would be read as, before it is opened.
    void chooseImport();
    /// The same for a folder of documents, which opens as one dataset.
    void chooseImportFolder();
    /// Tells a problem in the message bar. Where the columns of the file that was asked for are the problem,
    /// it offers to choose them.
    void tellProblem(const Error& error);

private:
    void openPicture(const QString& path);
    void import(const QString& path);

    QWidget& m_window;
    ui::Session& m_session;
    ui::MessageBar& m_messages;
};

}  // namespace segue::app
