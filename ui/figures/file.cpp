// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/file.h"

#include "base/path_lock.h"

#include <QSaveFile>

namespace segue::ui {

Status writeFile(const QString& path, const QByteArray& bytes)
{
    if (auto free = checkFree(path.toStdString()); !free) return free;
    QSaveFile file(path);
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (written) return Done{};
    return Error{.code = ErrorCode::FileUnwritable,
                 .subject = path.toStdString(),
                 .detail = file.errorString().toStdString()};
}

}  // namespace segue::ui
