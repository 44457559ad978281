// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/albums.h"
#include "ui/tables/album_list_model.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QListView;

namespace segue::ui {

class DataTable;
class Text;

/// The albums with search and order, and the tracks of the chosen one below.
class AlbumBrowser : public QWidget {
    Q_OBJECT
public:
    explicit AlbumBrowser(QWidget* parent = nullptr);
    void setAlbums(std::shared_ptr<const data::Albums> albums);
    /// Index into Albums::albums, and the position of the track on it, from 0; -1 = none.
    int album() const { return m_album; }
    int track() const;
    void chooseAlbum(int album);
    void chooseTrack(int position);
    QLineEdit* searchField() const { return m_search; }

Q_SIGNALS:
    void albumChosen(int album);
    void trackChosen(int position);

private:
    void layOut();
    void search();
    void takeAlbum();
    void showTracks();

    std::shared_ptr<const data::Albums> m_albums;
    AlbumListModel* m_model;
    QLineEdit* m_search;
    QComboBox* m_order;
    QListView* m_list;
    DataTable* m_tracks;
    Text* m_found;
    QTimer m_searchSoon;
    int m_album = -1;
};

}  // namespace segue::ui
