// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/albums.h"
#include "ui/widgets/basics.h"

#include <memory>

namespace segue::ui {

class DataTable;

/// One album of a pair: its name, artist, tracks, year and id, what becomes of it, and its tracks.
class AlbumCard : public Card {
    Q_OBJECT
public:
    explicit AlbumCard(const QString& name, QWidget* parent = nullptr);
    void show(std::shared_ptr<const data::Albums> albums, std::uint32_t album, bool stays,
              const QString& why);
    void clear();
    /// Whether it stays is being worked out.
    void showPending();

private:
    Text *m_fate, *m_name, *m_facts;
    DataTable* m_tracks;
};

/// "12 tracks, 1999".
QString shortFacts(const data::Albums& albums, std::uint32_t album);
/// "12 tracks · 1999-05-01 · id".
QString albumFacts(const data::Albums& albums, std::uint32_t album);

}  // namespace segue::ui
