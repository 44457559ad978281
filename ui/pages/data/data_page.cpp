// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data/data_page.h"

#include "table/finding_kinds.h"
#include "ui/pages/data/duplicates_dialog.h"
#include "ui/pages/data/findings_card.h"
#include "ui/pages/data/funnel_card.h"
#include "ui/pages/data/import_dialog.h"
#include "ui/pages/data/leak_card.h"
#include "ui/pages/data/nothing_left.h"
#include "ui/pages/data/source_card.h"
#include "ui/session/album_choice.h"
#include "ui/session/checks/finding_albums.h"
#include "ui/tables/chosen_rows.h"
#include "ui/tables/columns.h"
#include "ui/tables/data_table.h"
#include "ui/tables/list_dialog.h"
#include "ui/tables/table_bar.h"
#include "ui/words/words.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QSplitter>

#include <algorithm>

namespace segue::ui {

DataPage::DataPage(Dataset& dataset, Choices& choices, QWidget* parent)
    : Page(tr("Data"),
           tr("<p>What you opened: the file as it stands, what Segue recognised it as, what is odd about it, "
              "and which albums the "
              "cleaning rules leave. Nothing is dropped silently: each rule says what it took out, and can "
              "be switched off.</p>"),
           parent),
      m_dataset(dataset), m_choices(choices)
{
    connect(emptyState()->addButton(tr("Open the sample")), &QPushButton::clicked, this,
            &Page::openSampleWanted);
    connect(emptyState()->addButton(tr("Open a file...")), &QPushButton::clicked, this,
            &Page::openFileWanted);
    connect(&m_dataset, &Dataset::changed, this, &DataPage::showDataset);
    connect(&m_choices, &Choices::changed, this, &DataPage::showChoices);
    connect(&m_choices, &Choices::lockedChanged, this, &DataPage::showChoices);
    connect(&m_dataset, &Dataset::activityChanged, this, &DataPage::showChoices);
    connect(&m_dataset, &Dataset::preparedChanged, this, &DataPage::showPrepared);
    showDataset();
}

void DataPage::makeContent()
{
    m_source = new SourceCard;
    m_findings = new FindingsCard;
    m_funnel = new FunnelCard;
    m_leaks = new LeakCard(m_dataset, m_choices);
    m_albums = new FindingAlbums(m_dataset, this);
    m_rows = new DataTable(tr("Rows of the file"));
    m_bar = new TableBar(m_rows);
    layOut();
    connect(m_leaks, &LeakCard::failed, this, &Page::failed);
    connect(m_albums, &FindingAlbums::changed, this, &DataPage::showChoices);
    connect(m_source->columnsButton(), &QPushButton::clicked, this, &DataPage::changeColumns);
    connectFindings();
    connectFunnel();
}

void DataPage::connectFindings()
{
    connect(m_findings, &FindingsCard::ruleToggled, this, &DataPage::setRule);
    connect(m_findings, &FindingsCard::editionsToggled, this, &DataPage::setEditions);
    connect(m_findings, &FindingsCard::albumsToggled, this, &DataPage::setAlbums);
    connect(m_findings, &FindingsCard::ignoreWanted, this, &DataPage::ignoreColumn);
    connect(m_findings, &FindingsCard::pairsWanted, this, &DataPage::comparePairs);
    connect(m_findings, &FindingsCard::lineWanted, this, &DataPage::showLine);
    connect(m_findings, &FindingsCard::rowsWanted, this, &DataPage::showRows);
    connect(m_findings, &FindingsCard::exportWanted, this, &DataPage::saveFindings);
}

void DataPage::connectFunnel()
{
    connect(m_funnel, &FunnelCard::ruleToggled, this, &DataPage::setRule);
    connect(m_funnel, &FunnelCard::removalsWanted, this, [this](data::Rule rule) {
        if (rule == data::Rule::Duplicates) return comparePairs();
        showRemovals(rule);
    });
    connect(m_funnel, &FunnelCard::allRemovalsWanted, this, [this] { showRemovals(std::nullopt); });
    connect(m_funnel, &FunnelCard::editionsToggled, this, &DataPage::setEditions);
    connect(m_funnel, &FunnelCard::soundsToggled, this, [this](bool on) {
        Setup setup = m_choices.setup();
        setup.cleaning.fingerprints = on;
        m_choices.choose(setup, on ? tr("same sound is a copy") : tr("same sound is no copy"));
    });
    connect(m_funnel, &FunnelCard::lengthsChosen, this, &DataPage::setLengths);
    connect(m_funnel->useButton(), &QPushButton::clicked, this, [this] { Q_EMIT pageWanted(Windows); });
}

void DataPage::layOut()
{
    auto* rows = new Card(tr("Rows"));
    rows->body()->addWidget(m_bar);
    rows->body()->addWidget(m_rows, 1);
    auto* split = new QSplitter(Qt::Horizontal);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(2 * kGrid);
    m_source->setMinimumWidth(30 * kGrid);
    m_findings->setMinimumWidth(42 * kGrid);
    split->addWidget(m_source);
    split->addWidget(rows);
    split->addWidget(m_findings);
    split->setStretchFactor(1, 1);
    split->setSizes({31 * kGrid, 54 * kGrid, 46 * kGrid});
    auto* layout = new QVBoxLayout(content());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * kGrid);
    layout->addWidget(split, 1);
    m_funnel->body()->addWidget(new NothingLeft(m_dataset, m_choices));
    layout->addWidget(m_funnel);
    layout->addWidget(m_leaks);
}

void DataPage::showDataset()
{
    const auto& table = m_dataset.table();
    const bool again = table && m_shown && table->source == m_shown->source;
    m_shown = table;
    m_listing.abandon();
    if (table && !m_source) makeContent();
    setEmpty(!table);
    if (m_source && !again) m_bar->clear();  // what was looked for in another file
    if (m_source && !table) m_rows->setRows(0, {});
    if (!table) return showNothing();
    m_source->show(*table, m_dataset.inspection());
    m_rows->setRows(int(table->rows()), previewColumns(table));
    m_findings->show(m_dataset.inspection().findings);
    showChoices();
    showPrepared();
}

/// What goes here and the next step, or that it is on its way.
void DataPage::showNothing()
{
    const bool reading = m_dataset.isReading();
    setState(reading ? tr("A file is being read...") : tr("Nothing is open yet."));
    if (reading)
        return emptyState()->setTexts(tr("Reading %1").arg(QFileInfo(m_dataset.asked()).fileName()),
                                      tr("The status bar shows how far it is, and cancels it."));
    emptyState()->setTexts(tr("Does the next track go up or down?"),
                           tr("Open a table of albums: one row a track, or one row per section of a track, "
                              "with album, track number "
                              "and features such as valence, energy, loudness and tempo. You can also drop a "
                              "file or a folder onto this window."));
}

void DataPage::showChoices()
{
    if (!m_dataset.table()) return showNothing();
    m_findings->showChoices(m_choices.setup().rules(), m_albums->ids(), lockReason());
    m_funnel->showRules(m_choices.setup().rules(), lockReason());
    enable(m_source->columnsButton(), !m_choices.areLocked(), lockReason(),
           tr("See the first rows and say what each column is; the file is then read again"));
}

void DataPage::showPrepared()
{
    if (!m_dataset.table()) return;
    const auto& prepared = m_dataset.prepared();
    m_funnel->showResult(m_dataset.inspection(), m_dataset.cleaned().get());
    if (prepared)
        setState(tr("%1 of %Ln album(s) used, with %2.", nullptr, int(m_dataset.inspection().albums))
                     .arg(count(qint64(prepared->cleaned.albums->albums.size())),
                          tr("%Ln transition(s)", nullptr, int(prepared->samples.size()))));
    else if (m_dataset.cleaned())
        setState(tr("No album is left to use."));
    else
        setState(m_dataset.prepareError() ? describe(*m_dataset.prepareError())
                                          : tr("The albums are being prepared..."));
}

void DataPage::setRule(data::Rule rule, bool on)
{
    Setup setup = m_choices.setup();
    setup.cleaning.on[std::size_t(rule)] = on;
    m_choices.choose(setup,
                     on ? tr("leave out: %1").arg(ruleLabel(rule)) : tr("keep: %1").arg(ruleLabel(rule)));
}

QString DataPage::lockReason() const
{
    return m_choices.areLocked() ? tr("Training goes on with the albums as they are.") : QString();
}

void DataPage::setEditions(bool on)
{
    Setup setup = m_choices.setup();
    setup.cleaning.stripEditions = on;
    m_choices.choose(setup,
                     on ? tr("leave out: %1").arg(tr("Editions")) : tr("keep: %1").arg(tr("Editions")));
}

void DataPage::setAlbums(int finding, bool out)
{
    Setup setup = m_choices.setup();
    const auto& found = m_dataset.inspection().findings[std::size_t(finding)];
    const auto& ids = m_albums->ids()[std::size_t(finding)];
    const auto rule = kindOf(found.code).rule;
    const bool byRule = rule && setup.cleaning.on[std::size_t(*rule)];
    if (out == byRule)
        leaveToRules(setup.cleaning, ids);
    else if (out)
        leaveOut(setup.cleaning, ids);
    else
        keepIn(setup.cleaning, ids);
    m_choices.choose(setup, out ? tr("leave out %Ln album(s)", nullptr, int(ids.size()))
                                : tr("keep %Ln album(s)", nullptr, int(ids.size())));
}

void DataPage::setLengths(int shortest, int longest)
{
    Setup setup = m_choices.setup();
    setup.config.minTracks = shortest;
    setup.config.maxTracks = longest;
    m_choices.choose(setup, tr("album length"), QStringLiteral("album_length"));
}

void DataPage::ignoreColumn(int finding)
{
    const data::Finding& found = m_dataset.inspection().findings[std::size_t(finding)];
    std::vector<std::string> names = found.alsoColumns;
    names.push_back(found.column);
    const auto isNamed = [&](const std::string& name) {
        return std::ranges::find(names, name) != names.end();
    };
    data::ReadOptions how = m_dataset.table()->readAs;
    for (const auto& use : m_dataset.table()->uses)
        if (isNamed(use.name) || isNamed(use.header)) how.fields[use.header] = data::Field::Ignored;
    m_dataset.open(QString::fromStdString(m_dataset.table()->source), how);
}

void DataPage::changeColumns()
{
    openImportDialog(m_dataset, m_choices, QString::fromStdString(m_dataset.table()->source),
                     m_dataset.table()->readAs, this);
}

void DataPage::comparePairs()
{
    auto* dialog = new DuplicatesDialog(m_dataset, m_choices, this);
    connect(dialog, &DuplicatesDialog::failed, this, &Page::failed);
    dialog->show();
}

void DataPage::showLine(int finding)
{
    const auto& found = m_dataset.inspection().findings[std::size_t(finding)];
    const auto& table = *m_dataset.table();
    int wanted = 0;
    const auto isIt = [&](std::size_t row) {
        return table.line[row] == found.firstLine && table.file(row) == found.file;
    };
    while (wanted < int(table.rows()) && !isIt(std::size_t(wanted))) ++wanted;
    if (wanted == int(table.rows()))
        return showRows(finding);  // left out while reading: the list is all there is of it
    if (m_rows->table().rowOf(wanted) < 0) m_bar->clear();  // a filter hides it
    if (!m_rows->isOrdering()) return goToRow(wanted);
    auto* once = new QObject(m_rows);
    connect(m_rows, &DataTable::shownChanged, once, [this, once, wanted] {
        once->deleteLater();
        goToRow(wanted);
    });
}

void DataPage::goToRow(int wanted)
{
    const int row = m_rows->table().rowOf(wanted);
    if (row < 0) return;
    m_rows->selectRow(row);
    m_rows->scrollTo(m_rows->table().index(row, 0), QAbstractItemView::PositionAtCenter);
    m_rows->setFocus();
}

void DataPage::showRows(int finding)
{
    using Rows = std::vector<std::uint32_t>;
    const auto found = m_dataset.inspection().findings[std::size_t(finding)];
    const auto work = [table = m_dataset.table(), found](const RunControl&) -> Result<Rows> {
        return data::rowsOf(*table, found);
    };
    m_listing.start(work, [this, found, table = m_dataset.table()](Result<Rows> rows) {
        if (!rows) return Q_EMIT failed(rows.error());
        auto* dialog = new ListDialog(describe(found), fixFor(found), tr("Rows of a finding"), this);
        connect(dialog, &ListDialog::saveFailed, this, &DataPage::tellSaveFailed);
        const int count = int(rows->empty() ? found.lines.size() : rows->size());
        dialog->setRows(count, rows->empty() ? noticedColumns(found.lines)
                                             : chosenRows(previewColumns(table), std::move(*rows)));
        dialog->show();
    });
}

void DataPage::showRemovals(std::optional<data::Rule> rule)
{
    std::vector<data::Removal> removals;
    for (const auto& removal : m_dataset.cleaned()->removals)
        if (!rule || removal.rule == *rule) removals.push_back(removal);
    auto* dialog = rule ? new ListDialog(tr("Left out by \"%1\"").arg(ruleLabel(*rule)), ruleHelp(*rule),
                                         tr("Left out"), this)
                        : new ListDialog(tr("Everything that was left out"),
                                         tr("Album by album and row by row, with the rule and its reason."),
                                         tr("Left out"), this);
    connect(dialog, &ListDialog::saveFailed, this, &DataPage::tellSaveFailed);
    const int rows = int(removals.size());
    dialog->setRows(rows, removalColumns(std::move(removals), m_dataset.table()));
    dialog->show();
}

void DataPage::saveFindings()
{
    DataTable table(tr("Findings"));
    std::vector<FindingState> states;
    const auto& findings = m_dataset.inspection().findings;
    const auto& ids = m_albums->ids();
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const auto state = fixState(findings[i], m_choices.setup().rules(),
                                    ids.empty() ? std::vector<std::string>() : ids[i]);
        states.push_back({findings[i], state ? std::optional(*state != Qt::Unchecked) : std::nullopt});
    }
    table.setRows(int(findings.size()), findingColumns(std::move(states)));
    connect(&table, &DataTable::saveFailed, this, &DataPage::tellSaveFailed);
    table.saveCsv();
}

void DataPage::tellSaveFailed(const QString& path, const QString& reason)
{
    Q_EMIT failed(
        {.code = ErrorCode::FileUnwritable, .subject = path.toStdString(), .detail = reason.toStdString()});
}

}  // namespace segue::ui
