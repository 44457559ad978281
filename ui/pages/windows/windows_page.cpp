// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/windows/windows_page.h"

#include "ui/figures/album_strip.h"
#include "ui/figures/plot_view.h"
#include "ui/figures/window_plot.h"
#include "ui/pages/windows/album_browser.h"
#include "ui/pages/windows/preparation_card.h"
#include "ui/pages/windows/shown_features.h"
#include "ui/tables/data_table.h"
#include "ui/tables/table_bar.h"
#include "ui/widgets/column_chooser.h"
#include "ui/widgets/elided_text.h"
#include "ui/words/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QSplitter>
#include <QToolButton>

#include <numeric>

namespace segue::ui {

namespace {

constexpr int kRightWidth = 404;  // of the preparation and the output below it: their edges meet

}  // namespace

WindowsPage::WindowsPage(Dataset& dataset, Choices& choices, QWidget* parent)
    : Page(tr("Windows"),
           tr("<p>What the network sees. A track is cut into windows; each window is the mean of its "
              "sections. "
              "The window table holds the chosen features of every window, the output table whether the next "
              "track's value goes up or down.</p>"),
           parent),
      m_dataset(dataset), m_choices(choices), m_albums(new AlbumBrowser), m_windowCount(new QSpinBox),
      m_feature(new QComboBox), m_scope(new QComboBox), m_scaled(new QCheckBox),
      m_preparationShown(new QToolButton), m_preparation(new PreparationCard(dataset, choices)),
      m_columns(new ColumnChooser), m_plot(new PlotView), m_strip(new AlbumStrip),
      m_trackTitle(new ElidedText(TypeSize::Section, true)), m_note(new Text(TypeSize::Small, false, true)),
      m_table(new DataTable(tr("Window table"))), m_outputs(new DataTable(tr("Output table")))
{
    connect(emptyState()->addButton(tr("Open the sample")), &QPushButton::clicked, this,
            &Page::openSampleWanted);
    connect(emptyState()->addButton(tr("Open a file...")), &QPushButton::clicked, this,
            &Page::openFileWanted);
    m_toRules = emptyState()->addButton(tr("Look at the cleaning rules"));
    connect(m_toRules, &QPushButton::clicked, this, [this] { Q_EMIT pageWanted(Data); });
    makeControls();
    layOut();
    connect(&m_dataset, &Dataset::preparedChanged, this, &WindowsPage::showPrepared);
    connect(&m_choices, &Choices::changed, this, &WindowsPage::showChoices);
    connect(&m_choices, &Choices::lockedChanged, this, &WindowsPage::showChoices);
    connect(m_albums, &AlbumBrowser::trackChosen, this, &WindowsPage::showTrack);
    connect(m_strip, &AlbumStrip::chosen, m_albums, &AlbumBrowser::chooseTrack);
    connect(m_columns, &ColumnChooser::chosenChanged, this, &WindowsPage::showTables);
    showPrepared();
}

void WindowsPage::makeControls()
{
    m_windowCount->setRange(1, 100);
    m_windowCount->setPrefix(tr("Windows: "));
    m_windowCount->setAccessibleName(tr("Number of windows"));
    connect(m_windowCount, &QSpinBox::valueChanged, this, [this](int windows) {
        Setup setup = m_choices.setup();
        setup.config.windows = windows;
        m_choices.choose(setup, tr("number of windows"), QStringLiteral("windows"));
    });
    m_feature->setAccessibleName(tr("Feature to draw"));
    m_feature->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_feature->setMinimumContentsLength(8);
    connect(m_feature, &QComboBox::currentIndexChanged, this, &WindowsPage::showTrack);
    m_scope->addItems({tr("Two tracks"), tr("Whole album"), tr("All albums")});
    m_scope->setMinimumWidth(12 * kGrid);  // in a narrow window its longest entry is shortened
    m_scope->setAccessibleName(tr("Tracks in the window table"));
    m_scope->setToolTip(
        tr("Show this track and the next, every track of the album, or every track of every album"));
    connect(m_scope, &QComboBox::currentIndexChanged, this, &WindowsPage::showTables);
    m_scaled->setToolTip(
        tr("Scaled over all albums to the range of the preparation, as the network sees it; else in real "
           "units"));
    m_preparationShown->setText(tr("Preparation"));
    m_preparationShown->setCheckable(true);
    m_preparationShown->setChecked(true);
    m_preparationShown->setToolTip(
        tr("Show or hide how the dataset becomes samples: binning, scaling, split, folds"));
    m_preparationShown->hide();
    connect(m_preparationShown, &QToolButton::toggled, this, [this](bool on) {
        m_preparation->setVisible(on);
        m_preparationShown->setVisible(!on);
    });
    connect(m_scaled, &QCheckBox::toggled, this, &WindowsPage::fitScaler);
    m_outputs->setCompact();
    m_plot->setEmptyText(tr("Choose a track to see its windows."));
    m_plot->setAccessibleName(tr("The track's windows"));
}

QWidget* WindowsPage::makeInspector()
{
    auto* card = new Card;
    auto* top = row({m_trackTitle});
    top->setStretch(0, 1);
    top->addWidget(m_feature);
    top->addWidget(m_windowCount);
    top->addWidget(m_preparationShown);
    m_note->setWordWrap(true);
    card->body()->addLayout(top);
    card->body()->addWidget(m_note);
    card->body()->addWidget(m_plot, 1);
    card->body()->addWidget(m_strip);
    m_preparation->setFixedWidth(kRightWidth);
    auto* hide = new QToolButton;
    hide->setText(QStringLiteral("✕"));
    hide->setAutoRaise(true);
    hide->setAccessibleName(tr("Hide the preparation"));
    hide->setToolTip(tr("Hide the preparation; a button beside the number of windows shows it again"));
    connect(hide, &QToolButton::clicked, this, [this] {
        m_preparationShown->setChecked(false);
        m_preparationShown->setFocus();
    });
    m_preparation->addHeadingWidget(hide);
    auto* upper = new QWidget;
    auto* layout = new QHBoxLayout(upper);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * kGrid);
    layout->addWidget(card, 1);
    layout->addWidget(m_preparation);
    return upper;
}

QWidget* WindowsPage::makeTables()
{
    const auto tableCard = [](const QString& heading, DataTable* table,
                              std::initializer_list<QWidget*> controls) {
        auto* card = new Card;
        auto* bar = row(controls, true);
        auto* corner = new QToolButton;
        corner->setText(QStringLiteral("⋯"));
        corner->setAutoRaise(true);
        corner->setPopupMode(QToolButton::InstantPopup);
        corner->setStyleSheet(QStringLiteral("QToolButton::menu-indicator { image: none; }"));
        corner->setAccessibleName(tr("Copy or save: %1").arg(heading));
        corner->setToolTip(tr("Copy or save this table (Ctrl+C in the table copies it)"));
        auto* menu = new QMenu(corner);
        menu->addAction(tr("&Copy"), table, &DataTable::copy);
        menu->addAction(tr("Save as C&SV..."), table, &DataTable::saveCsv);
        corner->setMenu(menu);
        bar->addWidget(corner);
        card->body()->addLayout(bar);
        card->body()->addWidget(new TableBar(table));
        card->body()->addWidget(table, 1);
        return card;
    };
    auto* split = new QSplitter(Qt::Horizontal);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(2 * kGrid);
    split->addWidget(tableCard(tr("Windows"), m_table, {m_scope, m_scaled, m_columns}));
    auto* outputs = tableCard(tr("Output"), m_outputs, {new Text(tr("Output"), TypeSize::Section, true)});
    outputs->setMinimumWidth(41 * kGrid);
    split->addWidget(outputs);
    split->setStretchFactor(0, 1);
    split->setSizes({16 * kGrid, kRightWidth});  // the first one takes what is left
    return split;
}

void WindowsPage::layOut()
{
    auto* right = new QSplitter(Qt::Vertical);
    right->setChildrenCollapsible(false);
    right->setHandleWidth(2 * kGrid);
    right->addWidget(makeInspector());
    right->addWidget(makeTables());
    right->setSizes({44 * kGrid, 28 * kGrid});
    auto* left = new Card;
    left->body()->addWidget(m_albums);
    left->setMinimumWidth(23 * kGrid);
    left->setMaximumWidth(40 * kGrid);
    auto* layout = new QHBoxLayout(content());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * kGrid);
    layout->addWidget(left, 1);
    layout->addWidget(right, 4);
}

void WindowsPage::focusSearch()
{
    m_albums->searchField()->setFocus();
    m_albums->searchField()->selectAll();
}

void WindowsPage::showChoices()
{
    const QSignalBlocker quiet(m_windowCount);
    const auto& table = m_dataset.table();
    const bool observations = table && table->observations, brought = observations && table->windows > 0;
    int windows = int(m_choices.setup().config.windows);
    QString fixed = tr("Training goes on with the windows as they are.");
    if (brought) {
        windows = table->windows;
        fixed = tr("The file brings its windows along.");
    } else if (!observations) {
        if (table) windows = 1;
        fixed = tr("One row a track: 1 window (track level).");
    }
    m_windowCount->setValue(windows);
    enable(m_windowCount, observations && !brought && !m_choices.areLocked(), fixed,
           tr("Equal parts that every track is cut into"));
    const auto& config = m_choices.setup().config;
    m_scaled->setText(
        tr("Scaled %1-%2")
            .arg(QLocale().toString(config.scaleLow, 'g', 4), QLocale().toString(config.scaleHigh, 'g', 4)));
    showState();
    if (!m_scaler || (m_scaler->lo == config.scaleLow && m_scaler->hi == config.scaleHigh)) return;
    m_scaler->lo = config.scaleLow;
    m_scaler->hi = config.scaleHigh;
    showTables();
}

void WindowsPage::showState()
{
    if (!m_windows) return setState(m_dataset.prepareError() ? tr("No album is left to use.") : QString());
    const int features = int(m_windows->features.size());
    QString what = tr("1 window a track, %n feature(s)", nullptr, features);
    if (!m_windows->albums->table->observations)
        what = tr("1 window (track level), %n feature(s)", nullptr, features);
    else if (m_windows->windows != 1)
        what = tr("%1 windows a track, %n feature(s)", nullptr, features).arg(m_windows->windows);
    setState(QStringLiteral("%1 · %2").arg(what, PreparationCard::sentence(m_choices.setup().config)));
}

void WindowsPage::showPrepared()
{
    const auto& prepared = m_dataset.prepared();
    if (!prepared && m_dataset.table() && m_windows && !m_dataset.prepareError())
        return;  // being prepared anew: keep the picture
    const int album = m_albums->album(), track = m_albums->track();
    const bool sameData = prepared && m_windows && m_windows->albums->table == prepared->table;
    m_windows = prepared ? prepared->windows : nullptr;
    m_scaler.reset();
    setEmpty(!m_windows);
    showChoices();
    m_allShown = false;
    if (!m_windows) return showNothing();
    {
        const QSignalBlocker quiet(m_feature), quietColumns(m_columns);
        const QString drawn = m_feature->currentText();
        m_feature->clear();
        for (const auto& name : plottableColumns(*m_windows)) m_feature->addItem(toQString(name));
        m_feature->setCurrentIndex(
            std::max(0, m_feature->findText(drawn.isEmpty() ? firstDrawn(*m_windows) : drawn)));
        QStringList names;
        for (const auto& feature : m_windows->features) names += toQString(feature.name);
        if (!sameData) m_columnsWanted = firstColumns(*m_windows);
        m_columns->setColumns(names, sameData ? m_columns->chosen() : m_columnsWanted);
        m_albums->setAlbums(prepared->cleaned.albums);
    }
    if (sameData && album < int(m_windows->albums->albums.size())) {
        m_albums->chooseAlbum(album);
        m_albums->chooseTrack(track);
    }
    fitScaler();
}

/// What goes here and the next step, or why there is nothing of the dataset that is open.
void WindowsPage::showNothing()
{
    const bool open = m_dataset.table() != nullptr, left = open && m_dataset.prepareError();
    m_toRules->setVisible(left);
    if (left)
        return emptyState()->setTexts(tr("No album is left to look at"),
                                      tr("The cleaning rules leave no album with two tracks. The Data page "
                                         "says which of them took the last ones, and goes back."));
    if (open)
        return emptyState()->setTexts(tr("The albums are being prepared"),
                                      tr("They appear here, track by track and window by window."));
    emptyState()->setTexts(
        tr("No albums to look at yet"),
        tr("Open a dataset, and its albums appear here, track by track and window by window."));
}

/// More windows than a track has observations look like a fault unless it is said what becomes of them.
void WindowsPage::showNote()
{
    const auto& albums = *m_windows->albums;
    const auto& album = albums.albums[std::size_t(m_albums->album())];
    const auto track = album.firstTrack + std::uint32_t(m_albums->track());
    const int observations = int(albums.rowsOf(albums.tracks[track]).size());
    const bool few = m_windows->windows > 1 && observations < m_windows->windows;
    m_note->setVisible(few);
    if (!few) return;
    const QString what =
        tr("%n observation(s), fewer than the %1 windows:", nullptr, observations).arg(m_windows->windows);
    m_note->setText(what + QLatin1Char(' ') +
                    (m_windows->options.binning == features::Binning::Quantile
                         ? tr("a window without one of its own shows the one at its place.")
                         : tr("a window shows the one that lasts through it.")));
}

void WindowsPage::showTrack()
{
    const int album = m_albums->album(), position = m_albums->track();
    if (!m_windows || album < 0 || position < 0) return;
    const auto& albums = *m_windows->albums;
    const auto track = albums.albums[std::size_t(album)].firstTrack + std::uint32_t(position);
    const auto name = albums.table->trackName[albums.firstRowOf(albums.tracks[track])];
    m_trackTitle->setText(name.empty()
                              ? tr("Track %1").arg(position + 1)
                              : QStringLiteral("%1  %2").arg(position + 1).arg(isolated(toQString(name))));
    m_trackTitle->setToolTip(m_trackTitle->text());
    showNote();
    const std::string column = m_feature->currentText().toStdString();
    m_plot->setPlot(trackPlot(*m_windows, std::uint32_t(album), std::uint32_t(position), column));
    auto values = overallValues(*m_windows, std::uint32_t(album), column);
    const auto target = features::targetNamed(column);
    m_strip->setVisible(!values.empty());
    m_strip->setValues(std::move(values), m_feature->currentText(),
                       target ? plot::Role(*target) : plot::Role::Accent);
    m_strip->setCurrent(position);
    if (!m_allShown) return showTables();
    findTrack();
    showOutputs();
}

TrackSpan WindowsPage::span() const
{
    const auto album = std::uint32_t(m_albums->album());
    const auto tracks = m_windows->albums->albums[album].trackCount;
    if (m_scope->currentIndex() == WholeAlbum) return {album, 0, tracks};
    const auto first = std::uint32_t(m_albums->track());
    return {album, first, std::min(2U, tracks - first)};
}

void WindowsPage::showTables()
{
    if (!m_windows || m_albums->album() < 0 || m_albums->track() < 0) return;
    const TrackSpan shown = span();
    const auto features = featuresNamed(*m_windows, m_columns->chosen());
    const auto scaler = m_scaled->isChecked() ? m_scaler : std::nullopt;
    const bool all = m_scope->currentIndex() == AllAlbums;
    if (all)
        m_table->setRows(int(m_windows->tracks()) * m_windows->windows,
                         windowColumns(m_windows, features, scaler));
    else
        m_table->setRows(int(shown.count) * m_windows->windows,
                         windowColumns(m_windows, shown, features, scaler));
    m_allShown = all;
    if (all) findTrack();
    showOutputs();
}

void WindowsPage::showOutputs()
{
    const TrackSpan shown = span();
    m_outputs->setRows(std::max(0, int(shown.count) - 1),
                       outputColumns(m_windows, shown, m_choices.setup().config.ties));
}

/// In the table of all albums a chosen track is gone to, not shown anew.
void WindowsPage::findTrack()
{
    const auto track = m_windows->albums->albums[std::size_t(m_albums->album())].firstTrack +
                       std::uint32_t(m_albums->track());
    const int row = m_table->table().rowOf(int(track) * m_windows->windows);
    if (row < 0) return;
    m_table->setCurrentIndex(m_table->table().index(row, 0));
    m_table->scrollTo(m_table->currentIndex(), QAbstractItemView::PositionAtCenter);
}

void WindowsPage::fitScaler()
{
    if (!m_windows || !m_scaled->isChecked() || m_scaler) return showTables();
    const auto& config = m_choices.setup().config;
    const auto work = [windows = m_windows, low = config.scaleLow,
                       high = config.scaleHigh](const RunControl&) -> Result<features::Scaler> {
        std::vector<int> all(windows->features.size());
        std::iota(all.begin(), all.end(), 0);
        return features::fitScaler(*windows, all, std::vector<bool>(windows->albums->albums.size(), true),
                                   low, high);
    };
    m_fitting.start(work, [this](Result<features::Scaler> scaler) {
        if (scaler) m_scaler = std::move(*scaler);
        showTables();
    });
}

}  // namespace segue::ui
