// SPDX-License-Identifier: GPL-3.0-or-later
// What watching costs: the same training through the session with and without the Train page's live curves,
// in turn.
#include "bench.h"
#include "figures.h"
#include "table/synthetic.h"
#include "ui/pages/train/train_page.h"
#include "ui/session/session.h"
#include "ui/theme/theme.h"

#include <unistd.h>

#include <QApplication>
#include <QCoreApplication>
#include <QEventLoop>

#include <filesystem>
#include <functional>
#include <iostream>
#include <optional>

namespace segue::bench {
namespace {

using nlohmann::ordered_json;

constexpr int kAlbums = 3000, kEpochs = 10;

/// Runs the window's loop until `done`.
void await(const std::function<bool()>& done)
{
    while (!done()) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// Seconds of an epoch, the median of one training's.
double epochSeconds(const QString& path, const Options& options, bool watched)
{
    ui::Session session;
    std::optional<ui::TrainPage> page;
    if (watched) {
        page.emplace(session.dataset(), session.choices(), session.outcome(), session.training());
        page->resize(1280, 720);
        page->show();
    }
    bool failed = false;
    QObject::connect(&session, &ui::Session::failed, &session, [&](const Error& error) {
        std::cerr << "segue_bench: " << error.subject << ' ' << error.detail << '\n';
        failed = true;
    });
    session.dataset().open(path);
    session.training().loadEngine();
    await([&] { return failed || (session.dataset().prepared() && session.training().engine()); });
    auto choices = session.choices().setup();
    choices.config.epochs = kEpochs;
    choices.config.patience = 0;
    choices.config.threads = options.threads;
    session.choices().choose(choices, {});
    session.training().start();
    await([&] { return failed || (!session.training().isGoingOn() && session.outcome().run()); });
    std::vector<double> seconds;
    for (const auto& record : session.training().history()) seconds.push_back(record.seconds);
    return quantile(seconds, 0.5);
}

}  // namespace

ordered_json live(const Options& options)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    int argc = 1;
    char name[] = "segue_bench";
    char* argv[] = {name, nullptr};
    QApplication application(argc, argv);
    ui::Theme::apply(application, ui::ThemeChoice::Light);
    const auto folder =
        std::filesystem::temp_directory_path() / ("segue-bench-live-" + std::to_string(::getpid()));
    std::filesystem::create_directories(folder);
    qputenv("XDG_DATA_HOME", folder.c_str());  // the runs go with the folder
    const std::string path = folder / "albums.csv";
    data::SyntheticOptions albums;
    albums.albums = kAlbums;
    if (!data::writeSynthetic(albums, path)) return nullptr;
    std::vector<double> watched, alone;
    for (int k = 0; k < std::max(5, options.repeat); ++k) {
        alone.push_back(epochSeconds(QString::fromStdString(path), options, false));
        watched.push_back(epochSeconds(QString::fromStdString(path), options, true));
    }
    std::error_code ignored;
    std::filesystem::remove_all(folder, ignored);
    const double with = quantile(watched, 0.5), without = quantile(alone, 0.5);
    return {{"albums", kAlbums},
            {"epoch_watched_s", with},
            {"epoch_alone_s", without},
            {"cost", with / without - 1},
            {"wanted_cost", 0.02}};
}

}  // namespace segue::bench
