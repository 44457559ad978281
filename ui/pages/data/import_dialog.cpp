// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data/import_dialog.h"

#include "ui/session/dataset.h"
#include "ui/tables/column_roles.h"
#include "ui/tables/columns.h"
#include "ui/tables/data_table.h"
#include "ui/widgets/basics.h"
#include "ui/words/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QSplitter>

#include <algorithm>

namespace segue::ui {

namespace {

constexpr int kWordsLines = 6;

QString separatorName(char separator)
{
    switch (separator) {
        case ';': return ImportDialog::tr("separated by semicolons");
        case '\t': return ImportDialog::tr("separated by tabs");
        case '|': return ImportDialog::tr("separated by bars");
        default: return ImportDialog::tr("separated by commas");
    }
}

QString listed(const std::vector<data::Field>& fields, QString (*words)(data::Field))
{
    QStringList names;
    for (const auto field : fields) names += words(field);
    return names.join(QStringLiteral(", "));
}

}  // namespace

ImportDialog::ImportDialog(const Choices& choices, const QString& path, const data::ReadOptions& how,
                           QWidget* parent)
    : QDialog(parent), m_choices(choices), m_path(path), m_how(how), m_good(how),
      m_file(new Text(TypeSize::Page)), m_kind(new Text(TypeSize::Body, false, true)),
      m_needs(new Text(TypeSize::Body, true)), m_absent(new Text(TypeSize::Body, false, true)),
      m_facts(new Text), m_roles(new ColumnRoles), m_rows(new DataTable(tr("First rows"))),
      m_segments(new QCheckBox(tr("Segments instead of sections"))),
      m_reset(new QPushButton(tr("As recognised"))), m_cancel(new QPushButton(tr("Cancel"))),
      m_import(new QPushButton(tr("Import")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import"));
    resize(150 * kGrid, 84 * kGrid);
    layOut();
    connect(m_roles, &ColumnRoles::fieldChosen, this, &ImportDialog::setField);
    connect(m_roles, &ColumnRoles::columnEntered, this, [this](int column) {
        if (column < 0 || m_rows->table().rowCount() == 0) return;
        m_rows->selectColumn(column);
        m_rows->scrollTo(m_rows->table().index(m_rows->rowAt(0), column), QAbstractItemView::EnsureVisible);
    });
    connect(m_segments, &QCheckBox::toggled, this, [this](bool on) {
        m_how.segments = on;
        start();
    });
    connect(m_reset, &QPushButton::clicked, this, &ImportDialog::reset);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &QDialog::accept);
    connect(&m_choices, &Choices::lockedChanged, this, &ImportDialog::showReady);
    start();
}

QString ImportDialog::words() const
{
    return QStringList{m_needs->text(), m_absent->text(), m_facts->text()}.join(QLatin1Char('\n'));
}

void ImportDialog::layOut()
{
    const QFileInfo file(QDir::cleanPath(m_path));  // a folder may end in a slash
    m_file->setText(file.fileName());
    m_file->setToolTip(QDir::toNativeSeparators(file.absoluteFilePath()));
    auto* head = new QHBoxLayout;
    head->setSpacing(2 * kGrid);
    head->addWidget(m_file);
    head->addWidget(m_kind, 1, Qt::AlignRight | Qt::AlignVCenter);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * kGrid, 2 * kGrid, 3 * kGrid, 2 * kGrid);
    layout->setSpacing(2 * kGrid);
    layout->addLayout(head);
    layout->addWidget(makeTables(), 1);
    layout->addWidget(makeWords());
    layout->addLayout(makeButtons());
}

QWidget* ImportDialog::makeTables()
{
    auto *columns = new Card(tr("Columns")), *rows = new Card(tr("First rows"));
    columns->body()->addWidget(m_roles);
    rows->body()->addWidget(m_rows);
    m_rows->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto* split = new QSplitter(Qt::Horizontal);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(2 * kGrid);
    columns->setMinimumWidth(60 * kGrid);
    split->addWidget(columns);
    split->addWidget(rows);
    split->setStretchFactor(1, 1);
    split->setSizes({64 * kGrid, 78 * kGrid});
    return split;
}

QWidget* ImportDialog::makeWords()
{
    auto* words = new QWidget;
    auto* layout = new QVBoxLayout(words);
    layout->setContentsMargins(0, 0, kGrid, 0);
    layout->setSpacing(kGrid / 2);
    for (auto* text : {m_needs, m_facts, m_absent}) {
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(text);
    }
    m_needs->setAccessibleName(tr("What is missing"));
    layout->addStretch();
    auto* area = scrolled(words, tr("What the file is"), QPalette::Window);
    area->setFixedHeight(kWordsLines *
                         QFontMetrics(ui::font(TypeSize::Body)).lineSpacing());  // no line cut in half
    return area;
}

QLayout* ImportDialog::makeButtons()
{
    m_segments->setToolTip(
        tr("Spotify's analysis also has segments, many more than sections, with timbre and pitches"));
    m_segments->setChecked(m_how.segments);
    m_segments->hide();
    accent(m_import);
    for (auto* button : {m_reset, m_cancel}) button->setAutoDefault(false);
    auto* buttons = row({m_reset, m_segments}, true);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_import);
    return buttons;
}

void ImportDialog::setField(int column, data::Field field)
{
    const std::string header = m_preview->columns[std::size_t(column)].header;
    // The arrow keys walk through roles: what one on the way took from another column is given back with the
    // next.
    if (column != m_column) m_before = m_how;
    m_column = column;
    m_how.fields = m_before.fields;
    // An id or an order is read from one column: the one chosen last takes it from another one that was
    // chosen.
    if (field < data::Field::Feature)
        std::erase_if(m_how.fields,
                      [&](const auto& said) { return said.second == field && said.first != header; });
    m_how.fields[header] = field;
    start();
}

void ImportDialog::reset()
{
    m_how = {};
    m_column = -1;
    const QSignalBlocker quiet(m_segments);
    m_segments->setChecked(false);
    start();
}

void ImportDialog::start()
{
    m_looking.abandon();
    m_look.reset();
    m_problem.reset();
    const auto work = [path = m_path.toStdString(), how = m_how](const RunControl& control) {
        return data::previewAlbums(path, how, control);
    };
    m_previewing.start(work, [this](Result<data::Preview> preview) { takePreview(std::move(preview)); });
    m_facts->setText(tr("Looking at the file..."));
    showReady();
}

void ImportDialog::takePreview(Result<data::Preview> preview)
{
    if (!preview && m_preview && !m_how.readsAs(m_good)) {
        m_how = m_good;  // what cannot be is not kept
        m_roles->show(*m_preview, m_how.fields);
        lookAtFile();
        return showProblem(describe(preview.error()));
    }
    if (!preview) {
        m_problem = preview.error();
        m_facts->setText({});
        showProblem(describe(preview.error()));
        return showReady();
    }
    m_good = m_how;
    m_preview = std::make_shared<const data::Preview>(std::move(*preview));
    showPreview();
    if (m_preview->required.empty()) lookAtFile();
    showReady();
}

void ImportDialog::showPreview()
{
    m_kind->setText(recognised());
    m_roles->show(*m_preview, m_how.fields);
    m_rows->setRows(int(m_preview->rows.size()), previewTextColumns(m_preview));
    showNeeds();
}

/// What other files of the dataset bring, documents most of all: their columns have roles too, but no cells
/// in these rows.
void ImportDialog::addColumns(const std::vector<data::ColumnUse>& uses)
{
    auto whole = std::make_shared<data::Preview>(*m_preview);
    for (const auto& use : uses) {
        if (std::ranges::find(whole->columns, use.header, &data::PreviewColumn::header) !=
            whole->columns.end())
            continue;
        whole->columns.push_back({.header = use.header,
                                  .field = use.field,
                                  .role = data::roleOf(use.field),
                                  .name = use.name,
                                  .unit = use.unit,
                                  .missing = -1,
                                  .why = use.why,
                                  .rival = use.rival});
        for (auto& row : whole->rows) row.emplace_back();
    }
    if (whole->columns.size() == m_preview->columns.size()) return;
    m_preview = std::move(whole);
    m_roles->show(*m_preview, m_how.fields);
    m_rows->setRows(int(m_preview->rows.size()), previewTextColumns(m_preview));
}

QString ImportDialog::recognised() const
{
    QString words = tr("%1, %2").arg(schemaName(m_look ? m_look->schema : m_preview->schema),
                                     separatorName(m_preview->separator));
    if (m_preview->source != m_path.toStdString())
        words =
            tr("%1 of it: %2").arg(QFileInfo(QString::fromStdString(m_preview->source)).fileName(), words);
    return words;
}

void ImportDialog::showNeeds()
{
    const auto& preview = *m_preview;
    m_needs->setVisible(!preview.required.empty());
    m_needs->setText(preview.required.empty()
                         ? QString()
                         : tr("Missing: %1. Choose the column that holds it in the list on the left.")
                               .arg(listed(preview.required, fieldLabel)));
    m_absent->setVisible(!preview.absent.empty());
    m_absent->setText(preview.absent.empty()
                          ? QString()
                          : tr("Not there, and not needed: %1.").arg(listed(preview.absent, withoutField)));
    QStringList notes;
    for (const auto& note : preview.notes) notes += describe(note);
    m_facts->setText(notes.join(QLatin1Char('\n')));
    m_facts->setVisible(!notes.isEmpty());
}

void ImportDialog::showProblem(const QString& words)
{
    m_needs->setText(words);
    m_needs->setVisible(true);
}

void ImportDialog::lookAtFile()
{
    const auto work = [path = m_path.toStdString(), how = m_how](const RunControl& control) {
        return lookAt(path, how, control);
    };
    m_facts->setText(tr("Looking at the whole file..."));
    m_facts->setVisible(true);
    m_looking.start(
        work, [this](Result<Look> look) { takeLook(std::move(look)); },
        [this](double share, double) {
            m_facts->setText(tr("Looking at the whole file: %1 %").arg(int(share * 100)));
        });
}

void ImportDialog::takeLook(Result<Look> look)
{
    if (!look) {
        m_problem = look.error();
        m_facts->setText({});
        showProblem(describe(look.error()));
        return showReady();
    }
    m_look = std::move(*look);
    addColumns(m_look->uses);
    const auto& facts = m_look->inspection;
    QStringList lines{tr("The whole file: %1, %2, %3, %4 of them complete, %5.")
                          .arg(tr("%Ln row(s)", nullptr, int(facts.rows)),
                               tr("%Ln track(s)", nullptr, int(facts.tracks)),
                               tr("%Ln album(s)", nullptr, int(facts.albums)), count(facts.completeAlbums),
                               tr("%Ln transition(s)", nullptr, int(facts.transitions)))};
    for (const auto& finding : facts.findings) lines += QStringLiteral("• ") + describe(finding);
    m_facts->setText(lines.join(QLatin1Char('\n')));
    m_kind->setText(recognised());
    m_segments->setVisible(m_look->schema == data::Schema::AudioAnalysis);
    showReady();
}

void ImportDialog::showReady()
{
    QString why;
    if (m_choices.areLocked())
        why = tr("A training goes on. Stop it first, then open another file.");
    else if (m_problem)
        why = describe(*m_problem);
    else if (!m_preview)
        why = tr("The file is being looked at.");
    else if (!m_preview->required.empty())
        why = m_needs->text();
    enable(m_import, why.isEmpty(), why, tr("Open the file, its columns read as chosen here"));
    enable(m_reset, !m_how.readsAs({}), tr("Every column is read as recognised."),
           tr("Forget what was chosen here"));
}

ImportDialog* openImportDialog(Dataset& dataset, const Choices& choices, const QString& path,
                               const data::ReadOptions& how, QWidget* parent)
{
    auto* dialog = new ImportDialog(choices, path, how, parent);
    QObject::connect(dialog, &QDialog::accepted, &dataset,
                     [&dataset, dialog, path] { dataset.open(path, dialog->how()); });
    dialog->show();
    return dialog;
}

}  // namespace segue::ui
