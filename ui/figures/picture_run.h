// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/picture_run.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace segue::ui {

/// By the name's ending: png, svg or pdf.
bool isPicture(const QString& path);

/// Reads a PNG, SVG or PDF of Segue's; none where it is no such picture.
std::optional<report::PictureRun> runOfPicture(const QString& path);

/// The run file of that name and start in one of the folders; "" where there is none.
QString findRun(const report::PictureRun& wanted, const QStringList& folders);

}  // namespace segue::ui
