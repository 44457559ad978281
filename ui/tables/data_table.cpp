// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/data_table.h"

#include "ui/theme/theme.h"
#include "ui/widgets/table_notice.h"
#include "ui/words/words.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <numeric>

namespace segue::ui {

namespace {

constexpr int kRowsMeasured = 50;
constexpr int kWidestColumn = 30 * kGrid;
constexpr int kThreads = 2;
constexpr int kSlow = 1000;  // ms after which a table says that it works
constexpr qsizetype kMostCellsKept = 20000;

/// A cell's text under its header's, and nothing else: millions of rows scroll through this.
class CellDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const bool chosen = option.state & QStyle::State_Selected;
        if (chosen) painter->fillRect(option.rect, option.palette.highlight());
        const QVariant colour = index.data(Qt::ForegroundRole);
        const QColor plain = colour.isValid() ? colour.value<QColor>() : option.palette.text().color();
        painter->setPen(chosen ? option.palette.highlightedText().color() : plain);
        painter->setFont(option.font);
        const QRect area = option.rect.adjusted(kGrid, 0, -kGrid, 0);
        const QString text = option.fontMetrics.elidedText(isolated(index.data(Qt::DisplayRole).toString()),
                                                           Qt::ElideRight, area.width());
        painter->drawText(area, index.data(Qt::TextAlignmentRole).toInt() | Qt::TextSingleLine, text);
        if (!(option.state & QStyle::State_HasFocus) || chosen) return;
        painter->setPen(Theme::current().accent);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
};

}  // namespace

DataTable::DataTable(const QString& name, QWidget* parent)
    : QTableView(parent), m_model(new TableModel(this)), m_notice(new TableNotice(this))
{
    setAccessibleName(name);
    setObjectName(name);
    setModel(m_model);
    setItemDelegate(new CellDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setFont(ui::font(TypeSize::Body));
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setTabKeyNavigation(false);  // Tab leaves the table, the arrows walk in it
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    styleHeader();
    m_slow.setSingleShot(true);
    m_slow.setInterval(kSlow);
    connect(&m_slow, &QTimer::timeout, this, &DataTable::showSlow);
}

DataTable::~DataTable() = default;

void DataTable::styleHeader()
{
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + kGrid);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(5 * kGrid);
    horizontalHeader()->setSectionsClickable(true);
    disconnect(horizontalHeader(), &QHeaderView::sectionPressed, this,
               nullptr);  // a click sorts; it does not select a column too
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &DataTable::clickHeader);
}

void DataTable::setRows(int rows, std::vector<TableColumn> columns)
{
    m_ordering.abandon();  // it reads the rows that go away
    m_slow.stop();
    const auto sameTitle = [](const TableColumn& a, const TableColumn& b) { return a.title == b.title; };
    if (!std::ranges::equal(columns, m_model->columns(), sameTitle)) m_sortColumn = -1;
    m_model->reset(rows, std::move(columns));
    m_sortShown = -1;
    m_filterShown.clear();
    fitColumns();
    order();
}

void DataTable::setCompact()
{
    m_compact = true;
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + kGrid / 2);
}

int DataTable::columnsWidth() const { return horizontalHeader()->length(); }

void DataTable::fitColumns()
{
    const QFontMetrics metrics(font());
    const int padding = m_compact ? 2 * kGrid + 2 : 3 * kGrid;
    std::vector<int> widths;
    for (int c = 0; c < m_model->columnCount(); ++c) {
        int width =
            metrics.horizontalAdvance(m_model->headerData(c, Qt::Horizontal, Qt::DisplayRole).toString());
        for (int r = 0; r < std::min(m_model->rowCount(), kRowsMeasured); ++r)
            width = std::max(
                width, metrics.horizontalAdvance(m_model->index(r, c).data(Qt::DisplayRole).toString()));
        widths.push_back(width + padding);
    }
    const bool allFit = std::accumulate(widths.begin(), widths.end(), 0) <= viewport()->width();
    for (std::size_t c = 0; c < widths.size(); ++c)
        setColumnWidth(int(c), allFit ? widths[c] : std::min(widths[c], kWidestColumn));
}

void DataTable::clickHeader(int column)
{
    if (m_sortColumn != column) return sortBy(column, Qt::AscendingOrder);
    if (m_sortOrder == Qt::AscendingOrder) return sortBy(column, Qt::DescendingOrder);
    sortBy(-1, Qt::AscendingOrder);
}

void DataTable::sortBy(int column, Qt::SortOrder direction)
{
    if (column >= m_model->columnCount()) return;
    m_sortColumn = column;
    m_sortOrder = direction;
    order();
}

void DataTable::setFilter(const QString& filter)
{
    if (m_filter == filter) return;
    m_filter = filter;
    order();
}

/// Makes the order that is wanted now, unless it is shown already.
void DataTable::order()
{
    m_ordering.abandon();
    m_slow.stop();
    auto parsed = parseFilter(m_filter, m_model->columns());
    m_filterProblem = parsed.problem;
    showSortIndicator();
    if (!m_filterProblem.isEmpty()) return Q_EMIT shownChanged();
    const RowQuery query{
        .filter = std::move(parsed.filter), .sortColumn = m_sortColumn, .direction = m_sortOrder};
    const int rows = m_model->totalRows();
    if (rows <= kMostRowsAtOnce || query.plain())
        return takeOrder(orderRows(rows, m_model->columns(), query, 1, {}));
    const auto work = [rows, columns = m_model->shown().columns, query](const RunControl& control) {
        return orderRows(rows, *columns, query, kThreads, control);
    };
    m_slow.start();
    m_ordering.start(
        work, [this](Result<Rows> ordered) { takeOrder(std::move(ordered)); },
        [this](double share, double secondsLeft) { m_notice->setProgress(share, secondsLeft); });
}

void DataTable::showSlow()
{
    if (!isOrdering() || isSaving()) return;  // one strip, and a file matters more
    m_notice->showProgress(m_sortColumn < 0 ? tr("Filtering...") : tr("Sorting..."),
                           [this] { stopOrdering(); });
}

void DataTable::stopOrdering()
{
    m_ordering.abandon();
    m_slow.stop();
    m_sortColumn = m_sortShown;
    m_sortOrder = m_sortOrderShown;
    m_filter = m_filterShown;
    m_filterProblem.clear();
    showSortIndicator();
    if (!isSaving()) m_notice->dismiss();
    Q_EMIT shownChanged();
}

void DataTable::takeOrder(Result<Rows> rows)
{
    if (m_slow.isActive())
        m_slow.stop();
    else if (!isSaving())
        m_notice->dismiss();
    if (!rows) return failToOrder(rows.error());
    qsizetype selected = 0;
    for (const auto& range : selectionModel()->selection())
        selected += qsizetype(range.width()) * range.height();
    if (selected > kMostCellsKept) clearSelection();  // each of them would be followed to its new place
    m_model->setOrder(*rows);
    m_sortShown = m_sortColumn;
    m_sortOrderShown = m_sortOrder;
    m_filterShown = m_filter;
    if (selectionModel()->hasSelection() && currentIndex().isValid()) scrollTo(currentIndex());
    Q_EMIT shownChanged();
}

void DataTable::failToOrder(const Error& error)
{
    stopOrdering();
    if (error.code != ErrorCode::Cancelled) m_notice->tell(describe(error));
}

void DataTable::showSortIndicator()
{
    horizontalHeader()->setSortIndicatorShown(m_sortColumn >= 0);
    horizontalHeader()->setSortIndicator(m_sortColumn, m_sortOrder);
}

QItemSelectionRange DataTable::copyRange() const
{
    const auto selected = selectionModel()->selection();
    const bool part =
        selected.size() > 1 ||
        (selected.size() == 1 && selected.first().width() * qsizetype(selected.first().height()) > 1);
    if (part) return selected.first();
    return {m_model->index(0, 0), m_model->index(m_model->rowCount() - 1, m_model->columnCount() - 1)};
}

void DataTable::copy()
{
    const QItemSelectionRange range = copyRange();
    if (range.height() > kMostRowsCopied)
        return m_notice->tell(
            tr("%1 rows are too many for the clipboard, which takes %2. A CSV file holds them all.")
                .arg(count(range.height()), count(kMostRowsCopied)),
            tr("Save as C&SV..."), [this] { saveCsv(); });
    QString text, html = QStringLiteral("<table><tr>");
    const auto cell = [&](const QString& value, int column, const char* tag) {
        text += value + (column == range.right() ? QLatin1Char('\n') : QLatin1Char('\t'));
        html += QStringLiteral("<%1>%2</%1>").arg(QLatin1String(tag), value.toHtmlEscaped());
    };
    for (int c = range.left(); c <= range.right(); ++c)
        cell(m_model->headerData(c, Qt::Horizontal, Qt::DisplayRole).toString(), c, "th");
    for (int r = range.top(); r <= range.bottom(); ++r) {
        html += QStringLiteral("</tr><tr>");
        for (int c = range.left(); c <= range.right(); ++c) cell(m_model->fileText(r, c), c, "td");
    }
    auto* mime = new QMimeData;
    mime->setText(text);
    mime->setHtml(html + QStringLiteral("</tr></table>"));
    QApplication::clipboard()->setMimeData(mime);
}

bool DataTable::writeCsv(const QString& path)
{
    const auto written = ui::writeCsv(m_model->shown(), path.toStdString());
    if (!written) failToSave(path, written.error());
    return bool(written);
}

void DataTable::exportCsv(const QString& path)
{
    if (m_model->rowCount() <= kMostRowsAtOnce) return void(writeCsv(path));
    if (isSaving()) return;
    const auto work = [shown = m_model->shown(), file = path.toStdString()](const RunControl& control) {
        return ui::writeCsv(shown, file, control);
    };
    const auto done = [this, path](const Status& written) {
        if (!written) return failToSave(path, written.error());
        m_notice->tell(tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
        Q_EMIT saved(path);
    };
    m_notice->showProgress(tr("Writing %Ln row(s)...", nullptr, m_model->rowCount()),
                           [this] { m_saving.abandon(); });
    m_saving.start(work, done,
                   [this](double share, double secondsLeft) { m_notice->setProgress(share, secondsLeft); });
}

void DataTable::failToSave(const QString& path, const Error& error)
{
    m_notice->tell(describe(error));
    Q_EMIT saveFailed(path, QString::fromStdString(error.detail));
}

void DataTable::saveCsv()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the table"),
                                                      accessibleName().toLower() + QStringLiteral(".csv"),
                                                      tr("CSV (*.csv *.csv.gz)"));
    if (!path.isEmpty()) exportCsv(path);
}

void DataTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) return copy();
    if (event->key() == Qt::Key_Escape && !m_notice->text().isEmpty()) return m_notice->escape();
    QTableView::keyPressEvent(event);
}

void DataTable::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex cell = byKey ? currentIndex() : indexAt(event->pos());
    QMenu menu(this);
    menu.addAction(tr("&Copy"), this, &DataTable::copy);
    auto* save = menu.addAction(tr("Save as C&SV..."), this, &DataTable::saveCsv);
    save->setEnabled(!isSaving());
    if (isSaving()) save->setText(tr("Save as CSV (a file is being written)"));
    menu.addSeparator();
    if (cell.isValid()) {
        const int column = cell.column();
        const QString title = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole)
                                  .toString()
                                  .replace(QLatin1Char('&'), QLatin1String("&&"));
        menu.addAction(tr("Sort by \"%1\", &ascending").arg(title), this,
                       [this, column] { sortBy(column, Qt::AscendingOrder); });
        menu.addAction(tr("Sort by \"%1\", &descending").arg(title), this,
                       [this, column] { sortBy(column, Qt::DescendingOrder); });
    }
    if (m_sortColumn >= 0)
        menu.addAction(tr("&Order of the file"), this, [this] { sortBy(-1, Qt::AscendingOrder); });
    menu.exec(byKey ? viewport()->mapToGlobal(visualRect(cell).bottomLeft()) : event->globalPos());
}

}  // namespace segue::ui
