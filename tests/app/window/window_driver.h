// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/window/main_window.h"
#include "support/place.h"

#include <QString>

#include <functional>

namespace segue::tests {

/// The real window, offscreen, with small albums to work on. Waits are for states, not for times.
class WindowDriver {
public:
    WindowDriver();

    app::MainWindow& window() { return m_window; }
    ui::Session& session() { return m_window.session(); }

    /// Writes synthetic albums and returns their path.
    QString albums(int count = 40);
    /// Opens and waits until the albums are prepared, or opening failed: then false.
    bool open(const QString& path);
    bool loadEngine();
    void setEpochs(int epochs);
    bool awaitEpoch(int epoch);
    /// Exports everything and waits for it.
    bool exportInto(const QString& folder);
    bool await(const std::function<bool()>& state);
    /// Saves what the window looks like below the build folder, for a person to look at.
    void screenshot(const QString& name);
    /// The same of a dialog, in both themes.
    void screenshots(QWidget& dialog, const QString& name);
    QString message();

    const ScratchDir& scratch() const { return m_scratch; }

private:
    ScratchDir m_scratch;
    app::MainWindow m_window;
};

}  // namespace segue::tests
