// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/albums_tab.h"

#include "ui/models/columns.h"
#include "ui/pages/data_table.h"
#include "ui/pages/furniture.h"
#include "ui/plots/plot_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QSignalBlocker>

#include <cmath>

namespace segue::ui {

AlbumsTab::AlbumsTab(QWidget* parent)
    : EvaluationTab(parent), m_albums(new DataTable(tr("Evaluated albums"))), m_target(new QComboBox),
      m_plot(new PlotView)
{
    m_albums->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_albums->setSelectionMode(QAbstractItemView::SingleSelection);
    m_target->setAccessibleName(tr("Target"));
    m_plot->setAccessibleName(tr("Album arc"));
    auto *list = new Card(tr("Albums")), *arc = new Card;
    list->body()->addWidget(m_albums);
    list->setFixedWidth(52 * kGrid);
    list->addHeadingWidget(m_target);
    arc->body()->addWidget(m_plot, 1);
    auto* words = new Text(tr("On the line: how each track came. Between two tracks: what the network expected, pale where it was unsure, outlined where it was wrong."),
                           TypeSize::Small, false, true);
    words->setWordWrap(true);
    arc->body()->addWidget(words);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 2 * kGrid, 0, 0);
    layout->setSpacing(2 * kGrid);
    layout->addWidget(list);
    layout->addWidget(arc, 1);
    connect(m_albums->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AlbumsTab::showAlbum);
    connect(m_target, &QComboBox::currentIndexChanged, this, &AlbumsTab::showAlbum);
}

void AlbumsTab::fill()
{
    m_scores = std::make_shared<const std::vector<AlbumScore>>(albumScores(*evaluated()));
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
                       {tr("Agreement"), tr("Share of directions predicted right"), {}, [at](int row) { return at(row).known ? 100.0 * at(row).right / at(row).known : std::nan(""); }, 0},
                       {tr("Surest mistake"), tr("How sure the network was where it was wrong, 0 to 100"), {}, [at](int row) { return 100 * at(row).surestMistake; }, 0}});
    m_albums->setColumnWidth(0, 22 * kGrid);
    if (!m_scores->empty()) m_albums->setCurrentIndex(m_albums->table().index(0, 0));
    showAlbum();
}

int AlbumsTab::chosen() const { return m_albums->currentIndex().isValid() ? m_albums->table().source(m_albums->currentIndex().row()) : -1; }

void AlbumsTab::showAlbum()
{
    const int row = chosen();
    if (!evaluated() || row < 0 || m_target->currentIndex() < 0) return m_plot->setPlot({});
    const auto album = (*m_scores)[std::size_t(row)].album;
    m_plot->setPlot(plot::albumArc(arcOf(*evaluated(), album, evaluated()->predictions.targets[std::size_t(m_target->currentIndex())])));
}

std::vector<plot::Plot> AlbumsTab::plots() const
{
    if (!evaluated() || evaluated()->predictions.samples.empty() || m_plot->plot().series.empty()) return {};
    return {m_plot->plot()};
}

}  // namespace segue::ui
