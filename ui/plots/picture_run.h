// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiment/run.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace segue::ui {

/// One line that says which run a picture comes from: into the metadata of every exported file. No folders: a figure in a
/// paper should not tell where its author keeps things.
QString runComment(const experiment::Run& run);

/// The run a picture says it comes from.
struct PictureRun {
    QString name;     ///< of the run's file
    QString started;  ///< ISO 8601, UTC: tells runs of the same name apart
};

/// By the name's ending: png, svg or pdf.
bool isPicture(const QString& path);

/// Reads a PNG, SVG or PDF of Segue's; none where it is no such picture.
std::optional<PictureRun> runOfPicture(const QString& path);

/// The run file of that name and start in one of the folders; "" where there is none.
QString findRun(const PictureRun& wanted, const QStringList& folders);

}  // namespace segue::ui
