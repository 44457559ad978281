// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "evaluation/evaluate.h"
#include "run/run.h"
#include "ui/figures/export.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace segue::ui {

/// A file that is still to be written.
struct FileToWrite {
    QString name;
    bool painted = false;  ///< on the window's thread, as pictures want it; else on any
    std::function<Status(const QString& path)> write;
};

/// The report folder: report.html (self-contained); accuracy, roc, agreement, loss and accuracy_history as
/// .png .svg .pdf .csv; windows.csv, outputs.csv, predictions.csv (`predictions` of what was evaluated),
/// metrics.csv, ladder.csv, the methods paragraph as methods.md and methods.tex, run.json. What is given must
/// live as long as the files are not written.
std::vector<FileToWrite> reportFiles(const experiment::Run& run, const experiment::Prepared& prepared,
                                     const model::Predictions& predictions,
                                     const evaluation::Evaluation& evaluation);
/// A plot as .png .svg .pdf .csv.
void addPictures(std::vector<FileToWrite>& files, const plot::Plot& plot, const ExportOptions& options);

/// Makes the folder if need be. Error FileUnwritable.
Status makeFolder(const QString& path);

/// Writes the report folder. Returns the paths, report.html first. Error: FileUnwritable of the first file
/// that could not be written.
Result<QStringList> writeReport(const experiment::Run& run, const experiment::Prepared& prepared,
                                const model::Predictions& predictions,
                                const evaluation::Evaluation& evaluation, const QString& folder);

}  // namespace segue::ui
