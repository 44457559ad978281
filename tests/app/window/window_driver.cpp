// SPDX-License-Identifier: GPL-3.0-or-later
#include "window_driver.h"

#include "app/window/opening.h"
#include "app/window/saving.h"
#include "app/window/settings.h"
#include "table/synthetic.h"
#include "ui/widgets/message_bar.h"

#include <QDir>
#include <QPixmap>
#include <QTest>

#include <optional>
#include <stdexcept>

namespace segue::tests {

namespace {

constexpr int kLongestWait = 120000;  // ms; a machine under load is slow, not wrong

}  // namespace

WindowDriver::WindowDriver()
{
    m_window.resize(1280, 720);
    m_window.show();
    m_window.activateWindow();
    if (!QTest::qWaitForWindowActive(&m_window, kLongestWait))
        throw std::runtime_error("the window does not become active");
    if (!await([this] { return m_window.isComplete(); }))
        throw std::runtime_error("the window does not make its pages");
}

QString WindowDriver::albums(int count)
{
    data::SyntheticOptions options;
    options.albums = count;
    const std::string path = m_scratch / ("albums-" + std::to_string(count) + ".csv");
    if (auto written = data::writeSynthetic(options, path); !written)
        throw std::runtime_error(written.error().detail);
    return QString::fromStdString(path);
}

bool WindowDriver::exportInto(const QString& folder)
{
    std::optional<bool> well;
    const auto ending =
        QObject::connect(&m_window.saving(), &app::Saving::exported, &m_window, [&](bool is) { well = is; });
    m_window.saving().exportInto(folder);
    await([&] { return well.has_value(); });
    QObject::disconnect(ending);
    return well.value_or(false);
}

bool WindowDriver::await(const std::function<bool()>& state) { return QTest::qWaitFor(state, kLongestWait); }

bool WindowDriver::open(const QString& path)
{
    bool failed = false, opened = false;
    const auto failure =
        QObject::connect(&session(), &ui::Session::failed, &m_window, [&] { failed = true; });
    const auto success =
        QObject::connect(&session().dataset(), &ui::Dataset::opened, &m_window, [&] { opened = true; });
    m_window.opening().openFile(path);
    const bool ended = await([&] {
        return failed || (opened && (session().dataset().prepared() || session().dataset().prepareError()));
    });
    QObject::disconnect(failure);
    QObject::disconnect(success);
    return ended && !failed && session().dataset().prepared();
}

bool WindowDriver::loadEngine()
{
    session().training().loadEngine();
    return await([&] { return session().training().engine() != nullptr; });
}

void WindowDriver::setEpochs(int epochs)
{
    auto choices = session().choices().setup();
    choices.config.epochs = epochs;
    choices.config.patience = 0;
    choices.config.hiddenSize = 8;
    choices.config.threads = 1;
    session().choices().choose(choices, QStringLiteral("epochs"));
}

bool WindowDriver::awaitEpoch(int epoch)
{
    return await([&] { return int(session().training().history().size()) >= epoch; });
}

void WindowDriver::screenshot(const QString& name)
{
    const QString folder = QString::fromStdString(binaryDir()) + QStringLiteral("/screenshots");
    QDir().mkpath(folder);
    m_window.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
}

void WindowDriver::screenshots(QWidget& dialog, const QString& name)
{
    const QString folder = QString::fromStdString(binaryDir()) + QStringLiteral("/screenshots");
    QDir().mkpath(folder);
    for (const int theme : {2, 1}) {
        app::applyTheme(theme);
        QCoreApplication::processEvents();
        dialog.grab().save(
            QStringLiteral("%1/%2-%3.png")
                .arg(folder, name, theme == 1 ? QStringLiteral("light") : QStringLiteral("dark")));
    }
}

QString WindowDriver::message() { return m_window.messages()->text(); }

}  // namespace segue::tests
