// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/picture_run.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace segue::ui {

namespace {

constexpr qint64 kMostRead = 32 << 20;  // bytes; a figure is smaller

}  // namespace

bool isPicture(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    return ending == QLatin1String("png") || ending == QLatin1String("svg") || ending == QLatin1String("pdf");
}

std::optional<report::PictureRun> runOfPicture(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
    const QByteArray bytes = file.read(kMostRead);
    return report::runOfPicture({bytes.constData(), std::size_t(bytes.size())});
}

QString findRun(const report::PictureRun& wanted, const QStringList& folders)
{
    for (const QString& folder : folders) {
        const QString path = QDir(folder).filePath(QString::fromStdString(wanted.name));
        if (!QFile::exists(path)) continue;
        const auto run = experiment::readRun(path.toStdString());
        if (run && run->started == wanted.started) return path;
    }
    return {};
}

}  // namespace segue::ui
