// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace segue::ui {

/// Writes beside `path` and renames: the file is whole or untouched. Errors: FileUnwritable with the system's
/// reason; InUse where somebody holds what stands there (PathLock).
Status writeFile(const QString& path, const QByteArray& bytes);

}  // namespace segue::ui
