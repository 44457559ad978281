// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/albums_tab.h"

#include "ui/models/album_arc.h"
#include "ui/models/columns.h"
#include "ui/pages/data_table.h"
#include "ui/pages/furniture.h"
#include "ui/pages/verdict_words.h"
#include "ui/plots/plot_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

namespace segue::ui {

namespace {

using evaluation::AlbumScore;

constexpr int kListWidth = 56 * kGrid, kNarrowest = 24 * kGrid;  // of the list, and of a name in it
constexpr int kPage = 10;  // albums that Page Up and Page Down pass

/// What the list of orders offers, and the column that gives it.
struct Order {
    int column;
    Qt::SortOrder direction;
};
constexpr std::array kOrders{Order{2, Qt::DescendingOrder}, Order{1, Qt::AscendingOrder}, Order{1, Qt::DescendingOrder}, Order{0, Qt::AscendingOrder}};

/// Numbers that are percentages; files have them plain.
TableColumn percentColumn(const QString& title, const QString& help, int decimals, std::function<double(int)> value)
{
    TableColumn column{title, help, {}, std::move(value), decimals};
    column.shown = [value = column.value, decimals](int row) { return std::isnan(value(row)) ? QString() : percent(value(row) / 100, decimals); };
    return column;
}

}  // namespace

AlbumsTab::AlbumsTab(QWidget* parent)
    : EvaluationTab(parent), m_albums(new DataTable(tr("Evaluated albums"))), m_target(new QComboBox), m_order(new QComboBox), m_plot(new PlotView)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, kGrid, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(makeList());
    layout->addWidget(makeArc(), 1);
    connect(m_albums->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AlbumsTab::showAlbum);
    connect(m_target, &QComboBox::currentIndexChanged, this, &AlbumsTab::showAlbum);
    connect(m_order, &QComboBox::currentIndexChanged, this, &AlbumsTab::sortAlbums);
}

QWidget* AlbumsTab::makeList()
{
    m_albums->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_albums->setSelectionMode(QAbstractItemView::SingleSelection);
    m_order->addItems({tr("Surely wrong first"), tr("Least agreement first"), tr("Most agreement first"), tr("By name")});
    m_order->setAccessibleName(tr("Order of the albums"));
    m_order->setToolTip(tr("Surely wrong: how sure the network was of its mistakes, over all predictions of the album"));
    m_list = new Card(tr("Albums"));
    m_list->setFixedWidth(kListWidth);
    m_list->addHeadingWidget(m_order);
    m_list->body()->addWidget(m_albums);
    return m_list;
}

QWidget* AlbumsTab::makeArc()
{
    m_target->setAccessibleName(tr("Target"));
    m_plot->setAccessibleName(tr("Album arc"));
    m_plot->setEmptyText(tr("No album was evaluated."));
    auto* words = new Text(tr("On the line: how each track came. Between two tracks: what the network expected, pale where it was unsure, outlined "
                              "where it was wrong. Up and Down walk the albums."),
                           TypeSize::Small, false, true);
    words->setWordWrap(true);
    auto* arc = new Card;
    auto* top = row({words});
    top->setStretch(0, 1);
    top->addWidget(m_target);
    arc->body()->addLayout(top);
    arc->body()->addWidget(m_plot, 1);
    return arc;
}

void AlbumsTab::fill()
{
    m_scores = std::make_shared<const std::vector<AlbumScore>>(evaluation::albumScores(evaluated()->prepared->samples, evaluated()->predictions));
    {
        const QSignalBlocker quiet(m_target);
        const int before = m_target->currentIndex();
        m_target->clear();
        for (const auto target : evaluated()->predictions.targets) m_target->addItem(targetLabel(target));
        m_target->setCurrentIndex(std::max(0, before));
    }
    const auto albums = evaluated()->prepared->cleaned.albums;
    const auto at = [scores = m_scores](int row) -> const AlbumScore& { return (*scores)[std::size_t(row)]; };
    const auto name = [albums, at](int row) {
        const auto& album = albums->albums[at(row).album];
        return toQString(albums->name(album).empty() ? albums->id(album) : albums->name(album));
    };
    m_albums->setRows(int(m_scores->size()),
                      {{tr("Album"), {}, name, {}, 0, {}, name},
                       percentColumn(tr("Agreement"), tr("Share of a transition's targets predicted right, mean over the album"), 0,
                                     [at](int row) { return 100 * at(row).agreement; }),
                       percentColumn(tr("Surely wrong"), tr("How sure the network was where it was wrong, 0 to 100 %, mean over all predictions of the album"), 1,
                                     [at](int row) { return 100 * at(row).confidentlyWrong; })});
    m_albums->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->setFixedWidth(std::max(kListWidth, kNarrowest + m_albums->columnWidth(1) + m_albums->columnWidth(2) + 6 * kGrid));
    sortAlbums();
    showAlbum();
}

void AlbumsTab::sortAlbums()
{
    const Order order = kOrders[std::size_t(m_order->currentIndex())];
    m_albums->sortBy(order.column, order.direction);
    if (m_albums->table().rowCount() > 0) m_albums->setCurrentIndex(m_albums->table().index(0, 0));
}

int AlbumsTab::chosen() const { return m_albums->currentIndex().isValid() ? m_albums->table().source(m_albums->currentIndex().row()) : -1; }

void AlbumsTab::showAlbum()
{
    const int row = chosen();
    if (!evaluated() || row < 0 || m_target->currentIndex() < 0) return m_plot->setPlot({});
    const auto album = (*m_scores)[std::size_t(row)].album;
    m_plot->setPlot(plot::albumArc(arcOf(*evaluated(), album, evaluated()->predictions.targets[std::size_t(m_target->currentIndex())])));
}

void AlbumsTab::walk(int albums)
{
    const int rows = m_albums->table().rowCount();
    if (rows == 0) return;
    const int row = std::clamp(m_albums->currentIndex().row() + albums, 0, rows - 1);
    m_albums->setCurrentIndex(m_albums->table().index(row, 0));
}

void AlbumsTab::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
        case Qt::Key_Down: return walk(1);
        case Qt::Key_Up: return walk(-1);
        case Qt::Key_PageDown: return walk(kPage);
        case Qt::Key_PageUp: return walk(-kPage);
        default: EvaluationTab::keyPressEvent(event);
    }
}

std::vector<plot::Plot> AlbumsTab::plots() const
{
    if (!evaluated() || evaluated()->predictions.samples.empty() || m_plot->plot().series.empty()) return {};
    return {m_plot->plot()};
}

}  // namespace segue::ui
