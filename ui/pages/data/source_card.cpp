// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data/source_card.h"

#include "ui/tables/table_model.h"
#include "ui/words/words.h"

#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QScrollArea>
#include <QSet>

namespace segue::ui {

namespace {

constexpr int kFacts = 8;

/// "loudness dB, tempo BPM": every unit once, by its first column.
QString unitsOf(const data::AlbumTable& table)
{
    QStringList units;
    QSet<int> seen;
    for (const auto& column : table.columns) {
        const QString unit = unitLabel(column.unit);
        if (unit.isEmpty() || seen.contains(int(column.unit))) continue;
        seen.insert(int(column.unit));
        units += QStringLiteral("%1 %2").arg(toQString(column.name), unit);
    }
    return units.join(QStringLiteral(", "));
}

}  // namespace

bool isSample(const std::string& path) { return path.find("segue-sample-synthetic") != std::string::npos; }

SourceCard::SourceCard(QWidget* parent)
    : Card(tr("Source"), parent), m_columns(new QPushButton(tr("Change columns..."))), m_list(new QWidget),
      m_file(new Text(TypeSize::Body, true)), m_folder(new Text(TypeSize::Small, false, true)),
      m_note(new Text(TypeSize::Body))
{
    m_columns->setFlat(true);
    addHeadingWidget(m_columns);
    auto* column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, kGrid, 0);
    column->setSpacing(kGrid);
    for (auto* text : {m_file, m_folder, m_note}) text->setWordWrap(true);
    column->addWidget(m_file);
    column->addWidget(m_folder);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(2 * kGrid);
    grid->setVerticalSpacing(kGrid / 2);
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < kFacts; ++i) {
        auto *name = new Text(TypeSize::Body, false, true), *value = new Text;
        value->setWordWrap(true);
        value->setSizePolicy(QSizePolicy::Ignored,
                             QSizePolicy::Preferred);  // wraps in what is left, rather than push out of sight
        value->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        name->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        grid->addWidget(name, i, 0);
        grid->addWidget(value, i, 1);
        m_facts.emplace_back(name, value);
    }
    column->addLayout(grid);
    column->addWidget(m_note);
    column->addStretch();
    body()->addWidget(scrolled(m_list, tr("About the source")));
}

void SourceCard::fact(int row, const QString& name, const QString& value)
{
    auto [label, text] = m_facts.at(std::size_t(row));
    label->setText(name);
    text->setText(value);
    label->setVisible(!value.isEmpty());
    text->setVisible(!value.isEmpty());
}

void SourceCard::show(const data::AlbumTable& table, const data::Inspection& inspection)
{
    const QFileInfo file(QString::fromStdString(table.source));
    m_file->setText(file.fileName());
    m_file->setToolTip(file.absoluteFilePath());
    m_folder->setText(QDir::toNativeSeparators(file.absolutePath()));
    m_folder->setToolTip(m_folder->text());
    m_note->setText(tr(
        "This sample is synthetic: made by a formula, with a planted order effect in energy and loudness."));
    m_note->setVisible(isSample(table.source));
    fact(0, tr("Read as"), schemaName(table.schema));
    fact(1, tr("Rows"), count(inspection.rows));
    fact(2, tr("Tracks"), count(inspection.tracks));
    fact(3, tr("Albums"),
         tr("%1, %2 complete").arg(count(inspection.albums), count(inspection.completeAlbums)));
    const QString observations =
        tr("%1 to %2 a track").arg(count(inspection.observationsMin), count(inspection.observationsMax));
    fact(4, tr("Sections"), table.observations ? observations : tr("1 window (track level)"));
    fact(5, tr("Features"), tr("%n numeric column(s)", nullptr, int(inspection.features.size())));
    fact(6, tr("Units"), unitsOf(table));
    fact(7, tr("Columns"),
         table.readAs.fields.empty() ? QString()
                                     : tr("%n chosen by you", nullptr, int(table.readAs.fields.size())));
}

}  // namespace segue::ui
