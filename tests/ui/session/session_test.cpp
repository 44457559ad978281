// SPDX-License-Identifier: GPL-3.0-or-later
// What is no longer wanted is not waited for: the window goes on while a long preparation comes to its end.
#include "ui/session/session.h"
#include "clean/clean.h"
#include "support/place.h"
#include "support/tables.h"

#include <catch2/catch.hpp>

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <memory>

using namespace segue;
using namespace segue::tests;
using ui::Session;

namespace {

constexpr int kLongestWait = 120000;  // ms

/// Tracks of one length and tempo, and of one album's name each: whoever looks for the same recordings
/// compares them all.
std::string crowdedAlbums(const std::string& path)
{
    std::string text = "album_id,track_number,duration_ms,tempo,valence,energy,danceability\n";
    for (int album = 0; album < 11000; ++album)
        for (int track = 1; track <= 2; ++track) {
            const int k = album * 2 + track;
            text += "a" + std::to_string(album) + ',' + std::to_string(track) + ',' +
                    (k == 1 ? "200001" : "200000") + ',' + (k == 1 ? "120.01" : "120") + ",0." +
                    std::to_string(100 + k * 37 % 877) + ",0." + std::to_string(100 + k * 53 % 859) + ",0." +
                    std::to_string(100 + k * 71 % 853) + '\n';
        }
    return writeFile(path, text);
}

/// The longest time in which the window's thread did nothing else.
class LongestBlock {
public:
    LongestBlock()
    {
        QObject::connect(&m_tick, &QTimer::timeout,
                         [this] { m_longest = std::max(m_longest, m_since.restart()); });
        m_since.start();
        m_tick.start(0);
    }
    qint64 milliseconds() const { return std::max(m_longest, m_since.elapsed()); }

private:
    QTimer m_tick;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
};

}  // namespace

TEST_CASE(
    "a preparation that another one takes the place of, or that the window's end leaves, is not waited for")
{
    const ScratchDir folder;
    const auto path = crowdedAlbums(folder / "albums.csv");
    auto session = std::make_unique<Session>();
    session->dataset().open(QString::fromStdString(path));
    REQUIRE(QTest::qWaitFor([&] { return session->dataset().prepared() != nullptr; }, kLongestWait));

    auto choices = session->choices().setup();
    choices.cleaning.fingerprints = true;
    QElapsedTimer watch;
    watch.start();
    data::clean(session->dataset().table(), choices.rules());
    const qint64 whole = watch.elapsed();
    REQUIRE(whole > 400);  // else there is nothing to wait for

    const auto preparing = [&] { return session->activity().now() == ui::Activity::Kind::Preparing; };
    session->choices().choose(choices, QStringLiteral("fingerprints"));
    REQUIRE(QTest::qWaitFor(preparing, kLongestWait));
    QTest::qWait(int(whole / 4));
    REQUIRE(preparing());
    const LongestBlock block;
    choices.cleaning.fingerprints = false;
    choices.cleaning.minTracks = 2;
    choices.config.windows = 3;
    session->choices().choose(choices, QStringLiteral("others"));
    REQUIRE(
        QTest::qWaitFor([&] { return session->activity().now() == ui::Activity::Kind::Idle; }, kLongestWait));
    CHECK(block.milliseconds() < whole / 4);

    choices.cleaning.fingerprints = true;
    session->choices().choose(choices, QStringLiteral("fingerprints again"));
    REQUIRE(QTest::qWaitFor(preparing, kLongestWait));
    QTest::qWait(int(whole / 4));
    watch.restart();
    session.reset();
    CHECK(watch.elapsed() < whole / 4);
}
