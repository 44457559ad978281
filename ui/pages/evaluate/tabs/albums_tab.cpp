// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evaluate/tabs/albums_tab.h"

#include "base/param_spec.h"
#include "ui/figures/album_arc.h"
#include "ui/figures/plot_view.h"
#include "ui/figures/window_plot.h"
#include "ui/pages/evaluate/verdict_words.h"
#include "ui/tables/columns.h"
#include "ui/tables/data_table.h"
#include "ui/widgets/basics.h"
#include "ui/words/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

namespace segue::ui {

namespace {

using evaluation::AlbumScore;

constexpr int kListWidth = 56 * kGrid, kNarrowest = 24 * kGrid;  // of the list, and of a name in it
constexpr int kLeastPlotHeight = 32 * kGrid;  // title, legend and axis titles take half of it
constexpr int kPage = 10;                     // albums that Page Up and Page Down pass

/// What the list of orders offers, and the column that gives it.
struct Order {
    int column;
    Qt::SortOrder direction;
};
constexpr std::array kOrders{Order{2, Qt::DescendingOrder}, Order{1, Qt::AscendingOrder},
                             Order{1, Qt::DescendingOrder}, Order{0, Qt::AscendingOrder}};

/// Numbers that are percentages; files have them plain.
TableColumn percentColumn(const QString& title, const QString& help, int decimals,
                          std::function<double(int)> value)
{
    TableColumn column{.title = title, .help = help, .value = std::move(value), .decimals = decimals};
    column.shown = [value = column.value, decimals](int row) {
        return std::isnan(value(row)) ? QString() : percent(value(row) / 100, decimals);
    };
    return column;
}

/// "7 of 12 right, 58 % (95 % Wilson 32 to 81)".
QString rightInWords(const evaluation::RightShare& all)
{
    const auto& [right, n, ci] = all;
    if (!ci) return AlbumsTab::tr("no direction is known");
    const auto rounded = [](double share) { return QLocale().toString(100 * share, 'f', 0); };
    return AlbumsTab::tr("%1 of %2 right, %3 (95 % Wilson %4 to %5)")
        .arg(count(right), count(n), percent(double(right) / double(n), 0), rounded(ci->low),
             rounded(ci->high));
}

/// One album's target and all of its targets, with what the best simple rule gets right there.
QString figuresInWords(const Evaluated& all, const AlbumScore& score, features::Target target)
{
    const auto* result = evaluation::resultOf(all.evaluation, target);
    if (!result) return {};
    const auto here = [&](std::size_t row) { return result->scored.album[row] == score.album; };
    const auto right = evaluation::rightOnAlbum(*result, score.album);
    QString words = AlbumsTab::tr("%1: %2").arg(targetLabel(target), rightInWords(right));
    const auto* best = evaluation::bestBaseline(all.evaluation, target);
    if (const auto rule = evaluation::againstBestRule(*result, best, result->threshold, here);
        rule && rule->n > 0)
        words += AlbumsTab::tr("; best rule, %1: %2 of %3")
                     .arg(baselineLabel(best->name).toLower(), count(rule->ruleRight), count(rule->n));
    return words + AlbumsTab::tr(". All targets: %1.")
                       .arg(rightInWords(evaluation::rightShare(score.right, score.known)));
}

}  // namespace

AlbumsTab::AlbumsTab(QWidget* parent)
    : EvaluationTab(parent), m_albums(new DataTable(tr("Evaluated albums"))), m_target(new QComboBox),
      m_order(new QComboBox), m_figures(new Text), m_plot(new PlotView)
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
    m_order->addItems(
        {tr("Surely wrong first"), tr("Least agreement first"), tr("Most agreement first"), tr("By name")});
    m_order->setAccessibleName(tr("Order of the albums"));
    m_order->setToolTip(
        tr("Surely wrong: how sure the network was of its mistakes, over all predictions of the album"));
    m_list = new Card(tr("Albums"));
    m_list->setFixedWidth(kListWidth);
    m_list->addHeadingWidget(m_order);
    m_list->body()->addWidget(m_albums);
    m_albums->setToolTip(tr("Up and Down walk the albums."));
    return m_list;
}

QWidget* AlbumsTab::makeArc()
{
    m_target->setAccessibleName(tr("Target"));
    m_plot->setAccessibleName(tr("Album arc"));
    m_plot->setEmptyText(tr("No album was evaluated."));
    m_plot->setMinimumHeight(kLeastPlotHeight);
    m_figures->setAccessibleName(tr("The album in numbers"));
    m_figures->setToolTip(
        tr("Wilson's interval takes transitions, and for all targets the targets too, for independent"));
    m_figures->setWordWrap(true);
    auto* arc = new Card;
    auto* top = row({m_figures});
    top->setStretch(0, 1);
    top->addWidget(m_target);
    arc->body()->addLayout(top);
    arc->body()->addWidget(m_plot, 1);
    return arc;
}

void AlbumsTab::fill()
{
    m_scores = std::make_shared<const std::vector<AlbumScore>>(
        evaluation::albumScores(evaluated()->prepared->samples, evaluated()->predictions));
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
    m_albums->setRows(
        int(m_scores->size()),
        {{.title = tr("Album"), .text = name, .toolTip = name},
         percentColumn(tr("Agreement"),
                       tr("Share of a transition's targets predicted right, mean over the album"), 0,
                       [at](int row) { return 100 * at(row).agreement; }),
         percentColumn(tr("Surely wrong"),
                       tr("How sure the network was where it was wrong, 0 to 100 %, mean over all "
                          "predictions of the album"),
                       1, [at](int row) { return 100 * at(row).confidentlyWrong; }),
         {.title = tr("n"),
          .help = tr("Transitions with a direction and a prediction"),
          .value = [at](int row) { return double(at(row).transitions); }}});
    m_albums->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->setFixedWidth(std::max(kListWidth, kNarrowest + m_albums->columnWidth(1) +
                                                   m_albums->columnWidth(2) + m_albums->columnWidth(3) +
                                                   6 * kGrid));
    sortAlbums();
    showAlbum();
}

void AlbumsTab::sortAlbums()
{
    const Order order = kOrders[std::size_t(m_order->currentIndex())];
    m_albums->sortBy(order.column, order.direction);
    if (m_albums->table().rowCount() > 0) m_albums->setCurrentIndex(m_albums->table().index(0, 0));
}

int AlbumsTab::chosen() const
{
    return m_albums->currentIndex().isValid() ? m_albums->table().source(m_albums->currentIndex().row()) : -1;
}

void AlbumsTab::showAlbum()
{
    const int row = chosen();
    m_figures->setText({});
    if (!evaluated() || row < 0 || m_target->currentIndex() < 0) return m_plot->setPlot({});
    const auto& score = (*m_scores)[std::size_t(row)];
    const auto target = evaluated()->predictions.targets[std::size_t(m_target->currentIndex())];
    m_plot->setPlot(plot::albumArc(arcOf(*evaluated(), score.album, target)));
    m_figures->setText(figuresInWords(*evaluated(), score, target));
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
    // The windows of its first track as well: what the network read there.
    const auto& windows = *evaluated()->prepared->windows;
    const auto target = evaluated()->predictions.targets[std::size_t(m_target->currentIndex())];
    auto columns = plottableColumns(windows);  // the target first, if it has windows
    std::ranges::stable_partition(
        columns, [&](const std::string& one) { return one == features::targetName(target); });
    const auto track = windows.albums->albums[(*m_scores)[std::size_t(chosen())].album].firstTrack;
    plot::Plot read;
    for (std::size_t i = 0; i < columns.size() && read.empty(); ++i)
        read = windowPlot(windows, track, columns[i]);
    read.id = "track_windows";  // windows.csv is the table of all of them
    read.title = plot::Phrase(SEGUE_TEXT("Plot", "%1, track %2"), {m_plot->plot().title, "1"});
    if (read.empty()) return {m_plot->plot()};
    return {m_plot->plot(), std::move(read)};
}

}  // namespace segue::ui
