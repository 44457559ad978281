// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data_table.h"

#include "ui/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QSaveFile>
#include <QStyledItemDelegate>

namespace segue::ui {

namespace {

constexpr int kRowsMeasured = 50;
constexpr int kWidestColumn = 30 * kGrid;

/// A cell's text under its header's, and nothing else: millions of rows scroll through this.
class CellDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const bool chosen = option.state & QStyle::State_Selected;
        if (chosen) painter->fillRect(option.rect, option.palette.highlight());
        const QVariant colour = index.data(Qt::ForegroundRole);
        painter->setPen(chosen              ? option.palette.highlightedText().color()
                        : colour.isValid() ? colour.value<QColor>()
                                           : option.palette.text().color());
        painter->setFont(option.font);
        const QRect area = option.rect.adjusted(kGrid, 0, -kGrid, 0);
        const QString text = option.fontMetrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, area.width());
        painter->drawText(area, index.data(Qt::TextAlignmentRole).toInt() | Qt::TextSingleLine, text);
        if (!(option.state & QStyle::State_HasFocus) || chosen) return;
        painter->setPen(Theme::current().accent);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
};

}  // namespace

DataTable::DataTable(const QString& name, QWidget* parent) : QTableView(parent), m_model(new TableModel(this))
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
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + kGrid);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(5 * kGrid);
}

void DataTable::setRows(int rows, std::vector<TableColumn> columns)
{
    m_model->reset(rows, std::move(columns));
    fitColumns();
}

void DataTable::fitColumns()
{
    const QFontMetrics metrics(font());
    for (int c = 0; c < m_model->columnCount(); ++c) {
        int width = metrics.horizontalAdvance(m_model->headerData(c, Qt::Horizontal, Qt::DisplayRole).toString());
        for (int r = 0; r < std::min(m_model->rowCount(), kRowsMeasured); ++r)
            width = std::max(width, metrics.horizontalAdvance(m_model->index(r, c).data(Qt::DisplayRole).toString()));
        setColumnWidth(c, std::min(width + 3 * kGrid, kWidestColumn));
    }
}

void DataTable::copy()
{
    const auto selected = selectionModel()->selection();
    const bool part = selected.size() > 0 && selectionModel()->selectedIndexes().size() > 1;
    const QItemSelectionRange range = part ? selected.first() : QItemSelectionRange(m_model->index(0, 0), m_model->index(m_model->rowCount() - 1, m_model->columnCount() - 1));
    QString text, html = QStringLiteral("<table><tr>");
    const auto cell = [&](const QString& value, int column, const char* tag) {
        text += value + (column == range.right() ? QLatin1Char('\n') : QLatin1Char('\t'));
        html += QStringLiteral("<%1>%2</%1>").arg(QLatin1String(tag), value.toHtmlEscaped());
    };
    for (int c = range.left(); c <= range.right(); ++c) cell(m_model->headerData(c, Qt::Horizontal, Qt::DisplayRole).toString(), c, "th");
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
    QSaveFile file(path);
    const QByteArray bytes = m_model->csv().toUtf8();
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    if (!written) Q_EMIT saveFailed(path, file.errorString());
    return written;
}

void DataTable::saveCsv()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the table"), accessibleName().toLower() + QStringLiteral(".csv"), tr("CSV (*.csv)"));
    if (!path.isEmpty()) writeCsv(path);
}

void DataTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) return copy();
    QTableView::keyPressEvent(event);
}

void DataTable::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    menu.addAction(tr("&Copy"), this, &DataTable::copy);
    menu.addAction(tr("Save as C&SV..."), this, &DataTable::saveCsv);
    menu.exec(event->globalPos());
}

}  // namespace segue::ui
