// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/sample.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace segue::app {

Result<QString> sampleFile()
{
    const QString name = QStringLiteral("segue-sample-synthetic.csv.gz");
    QFile embedded(QStringLiteral(":/sample/") + name);
    if (!embedded.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileMissing, name.toStdString(), 0, {}, {}, {}};
    const QByteArray bytes = embedded.readAll();
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::CacheLocation));
    const QString path = folder.filePath(name);
    QFile there(path);
    if (there.open(QIODevice::ReadOnly) && there.readAll() == bytes) return path;
    there.close();
    folder.mkpath(QStringLiteral("."));
    QSaveFile copy(path);
    if (copy.open(QIODevice::WriteOnly) && copy.write(bytes) == bytes.size() && copy.commit()) return path;
    return Error{ErrorCode::FileUnwritable, path.toStdString(), 0, {}, copy.errorString().toStdString(), {}};
}

}  // namespace segue::app
