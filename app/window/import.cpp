// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/import.h"

#include "app/window/main_window.h"
#include "app/window/settings.h"
#include "ui/pages/data/import_dialog.h"
#include "ui/pages/evaluate/find_data.h"
#include "ui/widgets/message_bar.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QPushButton>

namespace segue::app {

namespace {

/// Texts of the window, for the translator's tools.
struct Import {
    Q_DECLARE_TR_FUNCTIONS(segue::app::MainWindow)
};

}  // namespace

void chooseImport(MainWindow& window)
{
    const QString path = QFileDialog::getOpenFileName(
        &window, Import::tr("Import a dataset"), lastFolder(),
        Import::tr("Datasets (*.csv *.tsv *.txt *.json *.jsonl *.gz *.zip);;All files (*)"));
    if (!path.isEmpty())
        ui::openImportDialog(window.session().dataset(), window.session().choices(), path, {}, &window);
}

void chooseImportFolder(MainWindow& window)
{
    const QString path = QFileDialog::getExistingDirectory(
        &window, Import::tr("Import a folder of documents as one dataset"), lastFolder());
    if (!path.isEmpty())
        ui::openImportDialog(window.session().dataset(), window.session().choices(), path, {}, &window);
}

void tellProblem(MainWindow& window, const Error& error)
{
    const auto& lost = window.session().outcome().dataProblem();
    if (lost && lost->code == error.code && lost->subject == error.subject) {
        window.messages()->tell(ui::MessageBar::Kind::Problem,
                                ui::runWithoutData(window.session().outcome()));
        auto* find = window.messages()->addButton(Import::tr("Find the data..."));
        QObject::connect(find, &QPushButton::clicked, &window,
                         [&window] { ui::chooseDataOfRun(window.session().outcome(), &window); });
        return;
    }
    window.messages()->tell(ui::MessageBar::Kind::Problem, ui::describe(error));
    const QString path = window.session().dataset().asked();
    // A role chosen otherwise can help against these; of a file inside a folder or an archive the subject is
    // the longer.
    if (!kindOf(error.code).columnsHelp || path.isEmpty() || !error.subject.starts_with(path.toStdString()))
        return;
    auto* choose = window.messages()->addButton(Import::tr("Choose the columns..."));
    QObject::connect(choose, &QPushButton::clicked, &window, [&window, path] {
        ui::openImportDialog(window.session().dataset(), window.session().choices(), path, {}, &window);
    });
}

}  // namespace segue::app
