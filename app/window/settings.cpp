// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/settings.h"

#include "run/run_file.h"
#include "ui/session/runs_folder.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QLockFile>
#include <QMainWindow>
#include <QScreen>
#include <QSettings>
#include <QStandardPaths>
#include <QTranslator>

namespace segue::app {

namespace {

constexpr int kVersion = 1;
constexpr int kRecentFiles = 8;
const QString kRecent = QStringLiteral("recent");
const QString kTheme = QStringLiteral("theme");
const QString kLanguage = QStringLiteral("language");

/// While it lives no other window of this profile changes what it has read: what is read again, changed and
/// written in one go loses nothing of the others'. A lock of its own beside the one that QSettings takes for
/// each write.
class ChangingSettings {
public:
    explicit ChangingSettings(QSettings& settings)
        : m_settings(settings), m_lock(settings.fileName() + QStringLiteral(".change.lock"))
    {
        QDir().mkpath(QFileInfo(settings.fileName()).absolutePath());
        m_lock.tryLock(kLongestWait);
        m_settings.sync();
    }
    ~ChangingSettings() { m_settings.sync(); }
    ChangingSettings(const ChangingSettings&) = delete;
    ChangingSettings& operator=(const ChangingSettings&) = delete;

private:
    static constexpr int kLongestWait = 2000;  // ms; a list of recent files is not worth more

    QSettings& m_settings;
    QLockFile m_lock;
};

/// Settings as this version writes them; anything else is started anew.
QSettings& settings()
{
    static const QString version = QStringLiteral("version");
    static QSettings settings;
    if (settings.value(version).toInt() == kVersion) return settings;
    const ChangingSettings changing(settings);
    if (settings.value(version).toInt() == kVersion) return settings;  // another window was first
    settings.clear();
    settings.setValue(version, kVersion);
    return settings;
}

/// Nothing is written at a start that changes nothing.
void remember(const QString& key, const QVariant& value)
{
    if (settings().value(key) != value) settings().setValue(key, value);
}

void centre(QMainWindow& window)
{
    const QRect screen = QApplication::primaryScreen()->availableGeometry();
    const QSize size = QSize(1440, 900).boundedTo(screen.size() * 0.94);
    window.setGeometry(QRect(screen.center() - QPoint(size.width() / 2, size.height() / 2), size));
}

}  // namespace

void restoreWindow(QMainWindow& window)
{
    centre(window);
    window.restoreGeometry(settings().value(QStringLiteral("geometry")).toByteArray());
    window.restoreState(settings().value(QStringLiteral("state")).toByteArray(), kVersion);
}

void rememberWindow(const QMainWindow& window)
{
    settings().setValue(QStringLiteral("geometry"), window.saveGeometry());
    settings().setValue(QStringLiteral("state"), window.saveState(kVersion));
}

QStringList recentFiles()
{
    settings().sync();  // another window may have opened some
    QStringList files = settings().value(kRecent).toStringList();
    files.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    return files.mid(0, kRecentFiles);
}

void rememberRecent(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (QFileInfo(path).absolutePath() == ui::runsFolder()) return;  // those are listed by themselves
    const ChangingSettings changing(settings());
    QStringList files = recentFiles();
    files.removeAll(absolute);
    files.prepend(absolute);
    settings().setValue(kRecent, files.mid(0, kRecentFiles));
}

QStringList recentRuns()
{
    QStringList runs;
    const auto files =
        QDir(ui::runsFolder()).entryInfoList({QStringLiteral("*.segue")}, QDir::Files, QDir::Time);
    for (const auto& file : files.mid(0, kRecentFiles)) runs += file.absoluteFilePath();
    return runs;
}

QString lastFolder()
{
    const auto files = recentFiles();
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (!files.isEmpty()) return QFileInfo(files.first()).absolutePath();
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

int themeChosen()
{
    const int chosen = settings().value(kTheme).toInt();
    return chosen == 1 || chosen == 2 ? chosen : 0;
}

void applyTheme(int choice)
{
    remember(kTheme, choice);
    ui::Theme::apply(*qApp, ui::ThemeChoice(choice));
}

std::vector<std::pair<QString, QString>> languages()
{
    return {{QStringLiteral("en"), QStringLiteral("English")},
            {QStringLiteral("pt_BR"), QStringLiteral("Português (Brasil)")},
            {QStringLiteral("fi"), QStringLiteral("Suomi")}};
}

QString languageChosen()
{
    const QString chosen = settings().value(kLanguage).toString();
    const QLocale locale = chosen.isEmpty() ? QLocale::system() : QLocale(chosen);
    for (const auto& [code, name] : languages())
        if (QLocale(code).language() == locale.language()) return code;
    return QStringLiteral("en");
}

void applyLanguage(const QString& code)
{
    static std::vector<std::unique_ptr<QTranslator>> installed;
    for (const auto& translator : installed) QCoreApplication::removeTranslator(translator.get());
    installed.clear();
    remember(kLanguage, code);
    QLocale::setDefault(QLocale(code));
    const auto install = [](const QString& file, const QString& folder) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(file, folder)) return;
        QCoreApplication::installTranslator(translator.get());
        installed.push_back(std::move(translator));
    };
    install(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("segue_") + code, QStringLiteral(":/translations"));
}

bool isFirstStart()
{
    const QString key = QStringLiteral("started");
    const bool first = !settings().value(key).toBool();
    remember(key, true);
    return first;
}

QString interruptedRun()
{
    for (const auto& path : recentRuns()) {
        if (holderOf(path.toStdString())) continue;  // it is not interrupted: somebody trains it
        const auto run = experiment::RunFile::look(path.toStdString());
        if (run && run->isInterrupted()) return path;
    }
    return {};
}

}  // namespace segue::app
