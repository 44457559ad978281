// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/windows/album_browser.h"

#include "ui/tables/columns.h"
#include "ui/tables/data_table.h"
#include "ui/widgets/basics.h"
#include "ui/words/words.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStyledItemDelegate>

namespace segue::ui {

namespace {

constexpr int kSearchDelay = 120;  // ms after the last key

/// Two lines an album: its name, then artist and number of tracks.
class AlbumDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {10 * kGrid, QFontMetrics(font(TypeSize::Body)).height() +
                                QFontMetrics(font(TypeSize::Small)).height() + kGrid + 2};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Theme& theme = Theme::current();
        const bool chosen = option.state & QStyle::State_Selected;
        if (chosen) painter->fillRect(option.rect, option.palette.highlight());
        const QRect area = option.rect.adjusted(kGrid, kGrid / 2, -kGrid, -kGrid / 2);
        const int tracks = index.data(AlbumListModel::TracksRole).toInt();
        const QString artist = index.data(AlbumListModel::ArtistRole).toString();
        const QString below = artist.isEmpty() ? AlbumBrowser::tr("%n track(s)", nullptr, tracks)
                                               : QStringLiteral("%1 · %2").arg(isolated(artist)).arg(tracks);
        // On the base line of the system's font: letters of another one, as Chinese ones, may be taller and
        // would push theirs down.
        const auto line = [&](TypeSize size, const QColor& colour, const QString& text) {
            painter->setFont(font(size));
            painter->setPen(chosen ? option.palette.highlightedText().color() : colour);
            const QFontMetrics metrics = painter->fontMetrics();
            const int base = size == TypeSize::Body ? area.top() + metrics.ascent()
                                                    : area.bottom() + 1 - metrics.descent();
            painter->drawText(QPoint(area.left(), base),
                              metrics.elidedText(text, Qt::ElideRight, area.width()));
        };
        line(TypeSize::Body, theme.text, isolated(index.data(Qt::DisplayRole).toString()));
        line(TypeSize::Small, theme.mutedText, below);
    }
};

}  // namespace

AlbumBrowser::AlbumBrowser(QWidget* parent)
    : QWidget(parent), m_model(new AlbumListModel(this)), m_search(new QLineEdit), m_order(new QComboBox),
      m_list(new QListView), m_tracks(new DataTable(tr("Tracks"))),
      m_found(new Text(TypeSize::Small, false, true))
{
    m_search->setPlaceholderText(tr("Search albums and artists"));
    m_search->setAccessibleName(tr("Search albums and artists"));
    m_search->setClearButtonEnabled(true);
    m_order->addItems({tr("As in the file"), tr("By name"), tr("By artist"), tr("Most tracks first")});
    m_order->setAccessibleName(tr("Order of the albums"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new AlbumDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Albums"));
    m_tracks->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tracks->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tracks->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_searchSoon.setSingleShot(true);
    m_searchSoon.setInterval(kSearchDelay);
    layOut();
    connect(m_search, &QLineEdit::textChanged, &m_searchSoon, qOverload<>(&QTimer::start));
    connect(&m_searchSoon, &QTimer::timeout, this, &AlbumBrowser::search);
    connect(m_order, &QComboBox::currentIndexChanged, this, [this](int order) {
        m_model->setOrder(AlbumOrder(order));
        chooseAlbum(m_album);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &AlbumBrowser::takeAlbum);
    connect(m_tracks->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { Q_EMIT trackChosen(track()); });
}

void AlbumBrowser::layOut()
{
    auto* albums = new QWidget;
    auto* top = new QVBoxLayout(albums);
    top->setContentsMargins(0, 0, 0, 0);
    top->setSpacing(kGrid);
    top->addWidget(m_search);
    top->addLayout(row({m_order, m_found}));
    top->addWidget(m_list, 1);
    auto* split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(2 * kGrid);
    split->addWidget(albums);
    split->addWidget(m_tracks);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);
}

void AlbumBrowser::setAlbums(std::shared_ptr<const data::Albums> albums)
{
    m_albums = std::move(albums);
    m_album = -1;
    m_model->setAlbums(m_albums);
    m_tracks->setRows(0, {});
    search();
    if (m_model->rowCount() > 0) m_list->setCurrentIndex(m_model->index(0));
}

void AlbumBrowser::search()
{
    const int before = m_album;
    {
        const QSignalBlocker quiet(m_list->selectionModel());
        m_model->search(m_search->text());
    }
    m_found->setText(m_albums ? count(m_model->rowCount()) : QString());
    m_found->setToolTip(tr("%Ln album(s) found", nullptr, m_model->rowCount()));
    if (m_model->rowOf(before) >= 0) return chooseAlbum(before);
    if (m_model->rowCount() > 0) m_list->setCurrentIndex(m_model->index(0));
}

void AlbumBrowser::chooseAlbum(int album)
{
    const int row = album < 0 ? -1 : m_model->rowOf(album);
    if (row < 0) return;
    m_list->setCurrentIndex(m_model->index(row));
    m_list->scrollTo(m_model->index(row));
}

void AlbumBrowser::takeAlbum()
{
    const int album = m_model->album(m_list->currentIndex().row());
    if (album < 0 || album == m_album) return;
    m_album = album;
    showTracks();
    Q_EMIT albumChosen(m_album);
    chooseTrack(0);
}

void AlbumBrowser::showTracks()
{
    m_tracks->setRows(int(m_albums->albums[std::size_t(m_album)].trackCount),
                      trackColumns(m_albums, std::uint32_t(m_album)));
    // A long title is elided, its tooltip is not.
    m_tracks->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
}

int AlbumBrowser::track() const
{
    return m_tracks->currentIndex().isValid() ? m_tracks->table().source(m_tracks->currentIndex().row()) : -1;
}

void AlbumBrowser::chooseTrack(int position)
{
    const int row = m_tracks->table().rowOf(position);
    if (row >= 0) m_tracks->setCurrentIndex(m_tracks->table().index(row, 0));
}

}  // namespace segue::ui
