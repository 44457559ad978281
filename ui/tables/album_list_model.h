// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/albums.h"

#include <QAbstractListModel>

#include <memory>
#include <vector>

namespace segue::ui {

enum class AlbumOrder { AsInFile, ByName, ByArtist, ByTracks };

/// The albums of a dataset, searched and sorted by an index; the albums themselves stay where they are.
class AlbumListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { ArtistRole = Qt::UserRole, TracksRole, IdRole };
    using QAbstractListModel::QAbstractListModel;

    void setAlbums(std::shared_ptr<const data::Albums> albums);
    /// Albums whose name, artist or id contains every word of `text`, whatever its case.
    void search(const QString& text);
    void setOrder(AlbumOrder order);

    /// Index into Albums::albums of a row, and back; -1 = not shown.
    int album(int row) const;
    int rowOf(int album) const;

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    void rebuild();
    QString nameOf(std::uint32_t album) const;
    QString artistOf(std::uint32_t album) const;
    bool before(std::uint32_t a, std::uint32_t b) const;

    std::shared_ptr<const data::Albums> m_albums;
    std::vector<std::uint32_t> m_rows;
    QStringList m_words;
    AlbumOrder m_order = AlbumOrder::AsInFile;
};

}  // namespace segue::ui
