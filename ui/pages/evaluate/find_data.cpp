// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evaluate/find_data.h"

#include "ui/session/outcome.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace segue::ui {

namespace {

/// Texts of these words, for the translator's tools.
struct Find {
    Q_DECLARE_TR_FUNCTIONS(segue::ui::Find)
};

QString whyNotRead(const Error& problem)
{
    const QString place = QDir::toNativeSeparators(QString::fromStdString(problem.subject));
    if (problem.code == ErrorCode::FileMissing) return Find::tr("Its data are no longer at %1.").arg(place);
    if (problem.code == ErrorCode::RunChanged)
        return Find::tr("The data at %1 are not the ones it was made from.").arg(place);
    return Find::tr("Its data cannot be read. %1").arg(describe(problem));
}

}  // namespace

QString runWithoutData(const Outcome& outcome)
{
    const auto& run = *outcome.run();
    const int epochs = int(run.history.size());
    const QString counted =
        model::scoresOrders(run.config)
            ? Find::tr(
                  "%1 was read: %n epoch(s), best epoch %2; %3 training, %4 validation and %5 test albums.",
                  nullptr, epochs)
            : Find::tr(
                  "%1 was read: %n epoch(s), best epoch %2; %3 training, %4 validation and %5 test "
                  "transitions.",
                  nullptr, epochs);
    const QString holds =
        counted.arg(QFileInfo(QString::fromStdString(run.path)).fileName(), count(run.bestEpoch),
                    count(run.trainSamples), count(run.validationSamples), count(run.testSamples));
    return holds + QLatin1Char(' ') + whyNotRead(*outcome.dataProblem());
}

void chooseDataOfRun(Outcome& outcome, QWidget* parent)
{
    if (!outcome.run()) return;
    const QString folder = QFileInfo(QString::fromStdString(outcome.run()->path)).absolutePath();
    auto* dialog =
        new QFileDialog(parent, Find::tr("Find the data of the run"), folder,
                        Find::tr("Datasets (*.csv *.tsv *.txt *.json *.jsonl *.gz *.zip);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, &outcome,
                     [&outcome](const QString& path) { outcome.findData(path); });
    dialog->open();
}

}  // namespace segue::ui
