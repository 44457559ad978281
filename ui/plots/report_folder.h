// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "evaluation/evaluate.h"
#include "experiment/run.h"

#include <QString>
#include <QStringList>

namespace segue::ui {

/// Writes the report folder: report.html (self-contained); accuracy, roc, agreement and loss as .png .svg .pdf .csv;
/// windows.csv, outputs.csv, predictions.csv, run.json. Makes the folder if need be. Returns the paths, report.html first.
/// Error: FileUnwritable of the first file that could not be written.
Result<QStringList> writeReport(const experiment::Run& run, const experiment::Prepared& prepared,
                                const evaluation::Evaluation& evaluation, const QString& folder);

}  // namespace segue::ui
