// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/picture_run.h"

#include "report/run_facts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QRegularExpression>

namespace segue::ui {

namespace {

constexpr qint64 kMostRead = 32 << 20;  // bytes; a figure is smaller

QString metadataOf(const QString& path)
{
    QImageReader reader(path);
    if (reader.format() == "png") return reader.text(QStringLiteral("Comment"));
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(kMostRead)) : QString();  // SVG and XMP keep it as plain text
}

}  // namespace

QString runComment(const experiment::Run& run)
{
    return QStringLiteral("Segue run %1 (%2), data %3 (%4), seed %5")
        .arg(QString::fromStdString(report::fileName(run.path)), QString::fromStdString(run.started),
             QString::fromStdString(report::fileName(run.dataPath)), QString::fromStdString(run.dataHash.substr(0, 16)))
        .arg(qlonglong(run.config.seed));
}

bool isPicture(const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    return ending == QLatin1String("png") || ending == QLatin1String("svg") || ending == QLatin1String("pdf");
}

std::optional<PictureRun> runOfPicture(const QString& path)
{
    static const QRegularExpression line(QStringLiteral("Segue run ([^\\n<]+) \\((\\d{4}-\\d{2}-\\d{2}T[\\d:]+Z)\\), data "));
    const auto found = line.match(metadataOf(path));
    if (!found.hasMatch()) return std::nullopt;
    return PictureRun{found.captured(1).replace(QLatin1String("&amp;"), QLatin1String("&")), found.captured(2)};
}

QString findRun(const PictureRun& wanted, const QStringList& folders)
{
    for (const QString& folder : folders) {
        const QString path = QDir(folder).filePath(wanted.name);
        if (!QFile::exists(path)) continue;
        const auto run = experiment::readRun(path.toStdString());
        if (run && QString::fromStdString(run->started) == wanted.started) return path;
    }
    return {};
}

}  // namespace segue::ui
