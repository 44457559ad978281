// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/place.h"
#include "ui/session/session.h"

#include <QTest>

#include <functional>
#include <string>

namespace segue::tests {

/// A session with a dataset open, for the pages. Waits are for states, not for times.
struct PageBench {
    ScratchDir scratch;
    ui::Session session;

    static bool await(const std::function<bool()>& state) { return QTest::qWaitFor(state, 120000); }
    /// Opens `text` as a file and waits until it is prepared, or failed.
    bool open(const std::string& text, const data::ReadOptions& how = {})
    {
        bool opened = false;
        const auto told =
            QObject::connect(&session.dataset(), &ui::Dataset::opened, &session, [&] { opened = true; });
        session.dataset().open(QString::fromStdString(writeFile(scratch / "albums.csv", text)), how);
        const bool came = await([&] { return opened && settled(); });
        QObject::disconnect(told);
        return came;
    }
    bool settled()
    {
        return session.activity().now() == ui::Activity::Kind::Idle &&
               (session.dataset().prepared() || session.dataset().prepareError());
    }
    /// Waits until what was chosen last has been prepared.
    bool awaitAlbums(std::size_t count)
    {
        return await([&] {
            return session.dataset().prepared() &&
                   session.dataset().prepared()->cleaned.albums->albums.size() == count;
        });
    }
};

/// Albums of `tracks` tracks each with values that differ: "id,name,artist,track,tempo,valence".
inline std::string albumRows(const std::string& id, const std::string& name, const std::string& artist,
                             int tracks, int salt)
{
    std::string rows;
    for (int t = 1; t <= tracks; ++t)
        rows += id + ',' + name + ',' + artist + ',' + std::to_string(t) + ',' + id + std::to_string(t) +
                ',' + std::to_string(80 + (salt * 7 + t * 13) % 60) + ",0." +
                std::to_string(10 + (salt * 31 + t * 17) % 80) + '\n';
    return rows;
}
inline constexpr auto kAlbumHeader = "album_id,album_name,artist,track_number,track_id,tempo,valence\n";

}  // namespace segue::tests
