// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evaluate/tabs/numbers_tab.h"

#include "ui/tables/columns.h"
#include "ui/tables/data_table.h"
#include "ui/tables/measures.h"
#include "ui/widgets/basics.h"

#include <QGridLayout>

#include <numeric>

namespace segue::ui {

namespace {

constexpr int kLeastTableHeight = 22 * kGrid;

}  // namespace

NumbersTab::NumbersTab(QWidget* parent)
    : EvaluationTab(parent), m_metrics(new DataTable(tr("Metrics"))),
      m_baselines(new DataTable(tr("Ladder"))), m_transitions(new DataTable(tr("Predicted transitions")))
{
    const auto carded = [this](DataTable* table) {
        auto* card = new Card(table->accessibleName());
        auto* save = new QPushButton(tr("CSV..."));
        save->setAccessibleName(tr("Save as CSV: %1").arg(table->accessibleName()));
        connect(save, &QPushButton::clicked, table, &DataTable::saveCsv);
        connect(table, &DataTable::saveFailed, this, [this](const QString& path, const QString& reason) {
            Q_EMIT failed({.code = ErrorCode::FileUnwritable,
                           .subject = path.toStdString(),
                           .detail = reason.toStdString()});
        });
        card->addHeadingWidget(save);
        card->body()->addWidget(table);
        return card;
    };
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, kGrid, 0, 0);
    grid->setSpacing(kGrid);
    grid->addWidget(carded(m_metrics), 0, 0, 1, 2);
    grid->addWidget(carded(m_baselines), 1, 0);
    grid->addWidget(carded(m_transitions), 1, 1);
    for (int column : {0, 1}) grid->setColumnStretch(column, 1);
    for (auto* table : {m_metrics, m_baselines, m_transitions}) table->setMinimumSize(0, kLeastTableHeight);
    m_metrics->setMinimumHeight(2 * kLeastTableHeight);
}

void NumbersTab::fill()
{
    const auto& evaluation = evaluated()->evaluation;
    const MeasureTable measures(evaluated());
    m_metrics->setRows(measures.rows(), measures.columns());
    m_baselines->setRows(int(evaluation.baselines.size()), baselineColumns(evaluated()));
    std::vector<std::uint32_t> all(evaluated()->predictions.samples.size());
    std::iota(all.begin(), all.end(), 0U);
    const int rows = int(all.size());
    m_transitions->setRows(rows, transitionColumns(evaluated(), std::move(all)));
}

}  // namespace segue::ui
