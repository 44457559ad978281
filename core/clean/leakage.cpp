// SPDX-License-Identifier: GPL-3.0-or-later
#include "clean/leakage.h"

#include "clean/folded.h"
#include "clean/same_sound.h"

#include <unordered_map>
#include <unordered_set>

namespace segue::data {
namespace {

struct Place {
    std::uint32_t album = 0, track = 0;
};

using Names = std::unordered_map<std::string, Place>;

class Meter {
public:
    Meter(const Albums& albums, std::span<const std::uint32_t> train, std::span<const std::uint32_t> test,
          const RunControl& control)
        : m_albums(albums), m_train(train), m_test(test), m_control(control)
    {
    }

    Leakage measure()
    {
        const auto& table = *m_albums.table;
        m_result.albums = compareAlbums(
            Leak::Album,
            [&](const Album& album) {
                const std::string name = folded(m_albums.name(album)),
                                  artist = folded(m_albums.artist(album));
                return name.empty() || artist.empty() ? "\1" + std::string(m_albums.id(album))
                                                      : artist + '\0' + name;
            },
            [&](const Album& album) {
                return m_albums.name(album).empty() ? m_albums.id(album) : m_albums.name(album);
            });
        if (!table.artist.absent())
            m_result.artists = compareAlbums(
                Leak::Artist, [&](const Album& album) { return folded(m_albums.artist(album)); },
                [&](const Album& album) { return m_albums.artist(album); });
        if (!m_control.stopped() && !table.trackId.absent()) compareTrackIds();
        if (!m_control.stopped()) compareSounds();
        return std::move(m_result);
    }

private:
    template <class Key, class Name>
    std::int64_t compareAlbums(Leak leak, Key key, Name name)
    {
        Names known;
        StopCheck stopped(m_control);
        for (const std::uint32_t album : m_train)
            if (!stopped())
                known.emplace(key(m_albums.albums[album]), Place{album, m_albums.albums[album].firstTrack});
        std::unordered_set<std::string> met;
        for (const std::uint32_t album : m_test) {
            if (stopped()) break;
            const std::string text = key(m_albums.albums[album]);
            const auto at = known.find(text);
            if (text.empty() || at == known.end() || !met.insert(text).second) continue;
            add(leak, std::string(name(m_albums.albums[album])), at->second,
                {album, m_albums.albums[album].firstTrack});
        }
        return std::int64_t(met.size());
    }

    template <class Visit>
    void forEachTrack(std::span<const std::uint32_t> side, Visit visit) const
    {
        for (const std::uint32_t album : side)
            for (std::uint32_t t = 0; t < m_albums.albums[album].trackCount; ++t)
                visit(Place{album, m_albums.albums[album].firstTrack + t});
    }

    std::uint32_t idOf(Place place) const
    {
        return m_albums.table->trackId.code(m_albums.firstRowOf(m_albums.tracks[place.track]));
    }

    void compareTrackIds()
    {
        std::unordered_map<std::uint32_t, Place> known;
        forEachTrack(m_train, [&](Place place) { known.emplace(idOf(place), place); });
        std::unordered_set<std::uint32_t> met{0};
        forEachTrack(m_test, [&](Place place) {
            const auto at = known.find(idOf(place));
            if (at == known.end() || !met.insert(at->first).second) return;
            ++m_result.trackIds;
            add(Leak::TrackId, std::string(m_albums.table->trackId.text(at->first)), at->second, place);
        });
    }

    void compareSounds()
    {
        const Sound sound = soundOf(*m_albums.table, m_albums.tracks, m_albums.rows, m_control);
        if (!sound.usable()) return;
        std::vector<bool> wanted(m_albums.tracks.size(), false), isTest(m_albums.tracks.size(), false);
        std::vector<std::uint32_t> albumOf(m_albums.tracks.size(), 0);
        const auto want = [&](Place place) {
            wanted[place.track] = true, albumOf[place.track] = place.album;
        };
        forEachTrack(m_train, want);
        forEachTrack(m_test, want);
        forEachTrack(m_test, [&](Place place) { isTest[place.track] = true; });
        std::unordered_set<std::uint32_t> met;
        for (auto [train, test] : alikePairs(sound, wanted, m_control)) {
            if (isTest[train] == isTest[test]) continue;
            if (isTest[train]) std::swap(train, test);
            const std::uint32_t id = idOf({0, train});
            if ((id != 0 && id == idOf({0, test})) || !met.insert(test).second) continue;
            ++m_result.sounds;
            add(Leak::Sound,
                std::string(m_albums.table->trackName[m_albums.firstRowOf(m_albums.tracks[test])]),
                {albumOf[train], train}, {albumOf[test], test});
        }
    }

    void add(Leak leak, std::string what, Place train, Place test)
    {
        m_result.list.push_back({leak, std::move(what), train.album, test.album, train.track, test.track});
    }

    const Albums& m_albums;
    std::span<const std::uint32_t> m_train, m_test;
    const RunControl& m_control;
    Leakage m_result;
};

}  // namespace

Leakage measureLeakage(const Albums& albums, std::span<const std::uint32_t> train,
                       std::span<const std::uint32_t> test, const RunControl& control)
{
    return Meter(albums, train, test, control).measure();
}

}  // namespace segue::data
