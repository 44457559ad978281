// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data_page.h"

#include "ui/models/columns.h"
#include "ui/pages/data_table.h"
#include "ui/pages/findings_card.h"
#include "ui/pages/funnel_card.h"
#include "ui/pages/source_card.h"
#include "ui/words.h"

#include <QDialog>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QSplitter>

#include <algorithm>

namespace segue::ui {

DataPage::DataPage(Workbench& bench, QWidget* parent)
    : Page(tr("Data"),
           tr("<p>What you opened: the file as it stands, what Segue recognised it as, what is odd about it, and which albums the "
              "cleaning rules leave. Nothing is dropped silently: each rule says what it took out, and can be switched off.</p>"),
           parent),
      m_bench(bench), m_source(new SourceCard), m_findings(new FindingsCard), m_funnel(new FunnelCard),
      m_rows(new DataTable(tr("Rows of the file")))
{
    layOut();
    emptyState()->setTexts(tr("Does the next track go up or down?"),
                           tr("Open a table of albums: one row a track, or one row per section of a track, with album, track number "
                              "and features such as valence, energy, loudness and tempo. You can also drop a file onto this window."));
    connect(emptyState()->addButton(tr("Open the sample")), &QPushButton::clicked, this, &Page::openSampleWanted);
    connect(emptyState()->addButton(tr("Open a file...")), &QPushButton::clicked, this, &Page::openFileWanted);
    connect(&m_bench, &Workbench::datasetChanged, this, &DataPage::showDataset);
    connect(&m_bench, &Workbench::choicesChanged, this, &DataPage::showChoices);
    connect(&m_bench, &Workbench::activityChanged, this, &DataPage::showChoices);
    connect(&m_bench, &Workbench::preparedChanged, this, &DataPage::showPrepared);
    connect(m_findings, &FindingsCard::ruleToggled, this, &DataPage::setRule);
    connect(m_findings, &FindingsCard::editionsToggled, this, [this](bool on) {
        Choices choices = m_bench.choices();
        choices.cleaning.stripEditions = on;
        m_bench.choose(choices, on ? tr("leave out: %1").arg(tr("Editions")) : tr("keep: %1").arg(tr("Editions")));
    });
    connect(m_findings, &FindingsCard::lineWanted, this, &DataPage::showLine);
    connect(m_findings, &FindingsCard::exportWanted, this, &DataPage::saveFindings);
    connect(m_funnel, &FunnelCard::ruleToggled, this, &DataPage::setRule);
    connect(m_funnel, &FunnelCard::removalsWanted, this, &DataPage::showRemovals);
    connect(m_funnel->useButton(), &QPushButton::clicked, this, [this] { Q_EMIT pageWanted(1); });
    showDataset();
}

void DataPage::layOut()
{
    auto* rows = new Card(tr("Rows"));
    rows->body()->addWidget(m_rows);
    auto* split = new QSplitter(Qt::Horizontal);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(2 * kGrid);
    m_source->setMinimumWidth(30 * kGrid);
    m_findings->setMinimumWidth(38 * kGrid);
    split->addWidget(m_source);
    split->addWidget(rows);
    split->addWidget(m_findings);
    split->setStretchFactor(1, 1);
    split->setSizes({34 * kGrid, 56 * kGrid, 38 * kGrid});
    auto* layout = new QVBoxLayout(content());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * kGrid);
    layout->addWidget(split, 1);
    layout->addWidget(m_funnel);
}

void DataPage::showDataset()
{
    const auto& table = m_bench.table();
    setEmpty(!table);
    setState(table ? QString() : tr("Nothing is open yet."));
    if (!table) return m_rows->setRows(0, {});
    m_source->show(*table, m_bench.inspection());
    m_rows->setRows(int(table->rows()), previewColumns(table));
    showChoices();
    showPrepared();
}

void DataPage::showChoices()
{
    if (!m_bench.table()) return;
    m_findings->show(m_bench.inspection().findings, m_bench.choices().cleaning);
    m_findings->setEnabled(!m_bench.training());
    m_funnel->showRules(m_bench.choices().cleaning, m_bench.training() ? tr("Training goes on with the albums as they are.") : QString());
}

void DataPage::showPrepared()
{
    if (!m_bench.table()) return;
    const auto& prepared = m_bench.prepared();
    m_funnel->showResult(m_bench.inspection(), prepared ? &prepared->cleaned : nullptr);
    if (prepared)
        setState(tr("%1 of %2 albums are used, with %3 transitions.")
                     .arg(count(qint64(prepared->cleaned.albums->albums.size())), count(m_bench.inspection().albums),
                          count(qint64(prepared->samples.size()))));
    else
        setState(m_bench.prepareError() ? describe(*m_bench.prepareError()) : tr("The albums are being prepared..."));
}

void DataPage::setRule(data::Rule rule, bool on)
{
    Choices choices = m_bench.choices();
    choices.cleaning.on[std::size_t(rule)] = on;
    m_bench.choose(choices, on ? tr("leave out: %1").arg(ruleLabel(rule)) : tr("keep: %1").arg(ruleLabel(rule)));
}

void DataPage::showLine(qint64 line)
{
    const auto& lines = m_bench.table()->line;
    const auto found = std::ranges::find(lines, std::uint32_t(line));
    if (found == lines.end()) return;
    for (int row = 0; row < m_rows->table().rowCount(); ++row) {
        if (m_rows->table().source(row) != int(found - lines.begin())) continue;
        m_rows->selectRow(row);
        m_rows->scrollTo(m_rows->table().index(row, 0), QAbstractItemView::PositionAtCenter);
        return m_rows->setFocus();
    }
}

void DataPage::showRemovals(data::Rule rule)
{
    std::vector<data::Removal> removals;
    for (const auto& removal : m_bench.prepared()->cleaned.removals)
        if (removal.rule == rule) removals.push_back(removal);
    auto* dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Left out by \"%1\"").arg(ruleLabel(rule)));
    dialog->resize(90 * kGrid, 60 * kGrid);
    auto* table = new DataTable(tr("Left out"));
    table->setRows(int(removals.size()), removalColumns(removals));
    auto* save = new QPushButton(tr("Save as CSV..."));
    connect(save, &QPushButton::clicked, table, &DataTable::saveCsv);
    auto* layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
    layout->addWidget(table);
    layout->addWidget(save, 0, Qt::AlignRight);
    dialog->show();
}

void DataPage::saveFindings()
{
    DataTable table(tr("Findings"));
    const auto& findings = m_bench.inspection().findings;
    table.setRows(int(findings.size()), findingColumns(findings));
    connect(&table, &DataTable::saveFailed, &m_bench, [this](const QString& path, const QString& reason) {
        Q_EMIT m_bench.failed({ErrorCode::FileUnwritable, path.toStdString(), 0, {}, reason.toStdString(), {}});
    });
    table.saveCsv();
}

}  // namespace segue::ui
