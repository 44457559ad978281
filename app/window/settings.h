// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

class QMainWindow;

namespace segue::app {

// What the window remembers between starts. Settings of another version, or broken ones, give the defaults.

void restoreWindow(QMainWindow& window);
void rememberWindow(const QMainWindow& window);

/// Newest first; files that are gone are left out.
QStringList recentFiles();
/// But for the runs that this window trained.
void rememberRecent(const QString& path);
/// The runs that this window trained, those that changed last first.
QStringList recentRuns();
/// The folder of the newest recent file, else the user's documents where there is such a folder, else the
/// user's own.
QString lastFolder();

/// 0 = as the system, 1 = light, 2 = dark.
int themeChosen();
void applyTheme(int choice);

/// Codes and own names of the languages there are.
std::vector<std::pair<QString, QString>> languages();
QString languageChosen();
/// Installs the translations of `code` and remembers it.
void applyLanguage(const QString& code);

/// True once: when nobody has started the program with these settings before.
bool isFirstStart();

/// A run of this window that a crash or a power cut interrupted, and that no living process works on; "" =
/// none. The newest one.
QString interruptedRun();

}  // namespace segue::app
