// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/runs_folder.h"

#include "run/run_place.h"

#include <QDateTime>
#include <QDir>
#include <QSet>
#include <QStandardPaths>

namespace segue::ui {

namespace {

const QString kDiscarded = QStringLiteral(".discarded");

bool stands(const QString& run) { return QFile::exists(run) || QFile::exists(discardedPlace(run)); }

}  // namespace

QString runsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/runs");
}

QString discardedPlace(const QString& run) { return run + kDiscarded; }

Result<PathLock> newRunPlace()
{
    QDir().mkpath(runsFolder());
    const QString name = runsFolder() + QLatin1Char('/') +
                         QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH-mm-ss-zzz"));
    QString path = name + QStringLiteral(".segue");
    for (int k = 2;; ++k) {
        auto held = PathLock::take(path.toStdString());
        if (!held && held.error().code != ErrorCode::InUse) return held;
        if (held && !stands(path)) return held;
        path = QStringLiteral("%1-%2.segue").arg(name).arg(k);
    }
}

void clearRunsFolder()
{
    const QDir folder(runsFolder());
    QSet<QString> runs;
    const QStringList endings{kDiscarded, QStringLiteral(".lock"), QLatin1String(experiment::kPart),
                              QLatin1String(experiment::kUnfinished)};
    for (const QString& ending : endings)
        for (const QString& file : folder.entryList({QStringLiteral("*.segue") + ending}, QDir::Files))
            runs += folder.filePath(file.chopped(ending.size()));
    for (const QString& run : runs) {
        const auto held = PathLock::take(run.toStdString());
        if (!held) continue;  // a living window can still bring it back
        experiment::clearLeftovers(*held);
        QFile::remove(discardedPlace(run));
    }
}

}  // namespace segue::ui
