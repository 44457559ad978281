// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/album_list_model.h"

#include "ui/tables/table_model.h"
#include "ui/words/words.h"

#include <algorithm>

namespace segue::ui {

void AlbumListModel::setAlbums(std::shared_ptr<const data::Albums> albums)
{
    m_albums = std::move(albums);
    rebuild();
}

void AlbumListModel::search(const QString& text)
{
    m_words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    rebuild();
}

void AlbumListModel::setOrder(AlbumOrder order)
{
    m_order = order;
    rebuild();
}

QString AlbumListModel::nameOf(std::uint32_t album) const
{
    const auto& entry = m_albums->albums[album];
    const auto name = m_albums->name(entry);
    return toQString(name.empty() ? m_albums->id(entry) : name);
}

QString AlbumListModel::artistOf(std::uint32_t album) const
{
    return toQString(m_albums->artist(m_albums->albums[album]));
}

bool AlbumListModel::before(std::uint32_t a, std::uint32_t b) const
{
    switch (m_order) {
        case AlbumOrder::ByName: return nameOf(a).compare(nameOf(b), Qt::CaseInsensitive) < 0;
        case AlbumOrder::ByArtist: return artistOf(a).compare(artistOf(b), Qt::CaseInsensitive) < 0;
        case AlbumOrder::ByTracks: return m_albums->albums[a].trackCount > m_albums->albums[b].trackCount;
        case AlbumOrder::AsInFile: break;
    }
    return a < b;
}

void AlbumListModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    const auto total = m_albums ? std::uint32_t(m_albums->albums.size()) : 0;
    for (std::uint32_t i = 0; i < total; ++i) {
        const QString text = m_words.isEmpty()
                                 ? QString()
                                 : nameOf(i) + QLatin1Char(' ') + artistOf(i) + QLatin1Char(' ') +
                                       toQString(m_albums->id(m_albums->albums[i]));
        const bool wanted = std::ranges::all_of(
            m_words, [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
        if (wanted) m_rows.push_back(i);
    }
    if (m_order != AlbumOrder::AsInFile)
        std::ranges::stable_sort(m_rows, [this](std::uint32_t a, std::uint32_t b) { return before(a, b); });
    endResetModel();
}

int AlbumListModel::album(int row) const
{
    return row >= 0 && row < int(m_rows.size()) ? int(m_rows[std::size_t(row)]) : -1;
}

int AlbumListModel::rowOf(int album) const
{
    const auto found = std::ranges::find(m_rows, std::uint32_t(album));
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

QVariant AlbumListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto album = m_rows[std::size_t(index.row())];
    const auto& entry = m_albums->albums[album];
    switch (role) {
        case Qt::DisplayRole: return nameOf(album);
        case ArtistRole: return artistOf(album);
        case TracksRole: return int(entry.trackCount);
        case IdRole: return toQString(m_albums->id(entry));
        case Qt::AccessibleTextRole:
        case Qt::ToolTipRole:
            return tr("%1, %2, %n tracks", nullptr, int(entry.trackCount))
                .arg(isolated(nameOf(album)), isolated(artistOf(album)));
        default: return {};
    }
}

QHash<int, QByteArray> AlbumListModel::roleNames() const
{
    auto names = QAbstractListModel::roleNames();
    names.insert({{ArtistRole, "artist"}, {TracksRole, "tracks"}, {IdRole, "id"}});
    return names;
}

}  // namespace segue::ui
