// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/table_bar.h"

#include "ui/tables/data_table.h"
#include "ui/widgets/basics.h"
#include "ui/words/words.h"

#include <QLineEdit>
#include <QStyle>

namespace segue::ui {

namespace {

constexpr int kDelay = 200;        // ms after the last key
constexpr int kWorthAFilter = 50;  // rows: what fits on a screen is found by looking

}  // namespace

TableBar::TableBar(DataTable* table, QWidget* parent)
    : QWidget(parent), m_table(table), m_field(new QLineEdit),
      m_count(new Text(TypeSize::Small, false, true)), m_problem(new Text(TypeSize::Small))
{
    m_field->setPlaceholderText(tr("Filter: a text, or tempo < 60 and energy >= 0.8"));
    m_field->setClearButtonEnabled(true);
    m_field->setAccessibleName(tr("Filter of the table: %1").arg(table->accessibleName()));
    m_field->setToolTip(
        tr("<p>Shows only some rows.</p><p><b>A text</b>: rows with it in any text column. In quotes, if it "
           "holds &lt; &gt; = or !.</p>"
           "<p><b>Comparisons</b> of a column: <code>valence &gt; 0.5</code>, <code>tempo &lt; 60 and energy "
           "&gt;= .8</code>, "
           "<code>artist = \"Nobody\" or tempo = missing</code>. There are &lt; &lt;= &gt; &gt;= = and !=; "
           "<i>and</i> binds stronger than <i>or</i>; "
           "a column of several words stands in quotes.</p><p>Sort by a click on a header, or by the menu of "
           "the table (Shift+F10).</p>"));
    m_field->setAccessibleDescription(tr("A text, or comparisons such as tempo < 60 and energy >= .8"));
    m_problem->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("filterProblem"));
    m_count->setObjectName(QStringLiteral("rowCount"));
    m_soon.setSingleShot(true);
    m_soon.setInterval(kDelay);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid / 2);
    auto* top = row({m_field, m_count});
    top->setStretch(0, 1);
    layout->addLayout(top);
    layout->addWidget(m_problem);
    connect(m_field, &QLineEdit::textChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(m_field, &QLineEdit::returnPressed, this, [this] {
        m_soon.stop();
        m_table->setFilter(m_field->text());
    });
    connect(&m_soon, &QTimer::timeout, this, [this] { m_table->setFilter(m_field->text()); });
    connect(m_table, &DataTable::shownChanged, this, &TableBar::tell);
    tell();
}

void TableBar::clear()
{
    m_field->clear();
    m_soon.stop();
    m_table->setFilter({});
}

void TableBar::tell()
{
    const int shown = m_table->table().rowCount(), total = m_table->table().totalRows();
    const QString problem = m_table->filterProblem();
    setVisible(total >= kWorthAFilter || !m_table->filter().isEmpty());
    m_count->setText(shown == total ? tr("%Ln row(s)", nullptr, total)
                                    : tr("%1 of %Ln row(s)", nullptr, total).arg(count(shown)));
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_field->setProperty("problem", !problem.isEmpty());  // the theme colours it
    m_field->style()->polish(m_field);
}

}  // namespace segue::ui
