// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/corner_menu.h"

#include "figure/plot_table.h"
#include "ui/figures/export.h"
#include "ui/figures/picture_dialog.h"
#include "ui/widgets/message_bar.h"
#include "ui/words/words.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace segue::ui {

namespace {

constexpr int kBesideTable = 64;  // px: margins, frame and scroll bar

/// The numbers in words of the window's language, header first; `rounded` as on the screen, else as in a
/// file.
QList<QStringList> rowsOf(const plot::PlotTable& table, bool rounded)
{
    QStringList header;
    for (const auto& column : table.columns) header.append(plotText(column.title));
    QList<QStringList> rows{header};
    for (const auto& row : table.rows) {
        QStringList& cells = rows.emplaceBack();
        for (std::size_t c = 0; c < row.size(); ++c)
            cells.append(rounded && table.columns[c].numbers ? localNumber(plotText(row[c]))
                                                             : plotText(row[c]));
    }
    return rows;
}

QString toTsv(const plot::Plot& plot)
{
    QString text;
    for (const QStringList& row : rowsOf(plot::toTable(plot, false), false))
        text += row.join(QLatin1Char('\t')) + QLatin1Char('\n');
    return text;
}

QDialog* makeDialog(QWidget& parent, const QString& title, QWidget* content)
{
    auto* dialog = new QDialog(&parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(content);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    layout->addWidget(buttons);
    return dialog;
}

QTableWidget* makeTable(const plot::Plot& plot)
{
    const plot::PlotTable values = plot::toTable(plot, true);
    const auto rows = rowsOf(values, true);
    auto* table = new QTableWidget(int(rows.size()) - 1, int(rows.front().size()));
    table->setAccessibleName(plotText(plot.title));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->verticalHeader()->hide();
    for (int c = 0; c < table->columnCount(); ++c) {
        const Qt::Alignment side =
            (values.columns[std::size_t(c)].numbers ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
        for (int r = 0; r <= table->rowCount(); ++r) {
            auto* item = new QTableWidgetItem(rows[r][c]);
            item->setTextAlignment(side);
            r == 0 ? table->setHorizontalHeaderItem(c, item) : table->setItem(r - 1, c, item);
        }
    }
    table->resizeColumnsToContents();
    return table;
}

}  // namespace

QString toHtmlTable(const plot::Plot& plot)
{
    QString html = QStringLiteral("<table>");
    const char* cell = "th";
    for (const QStringList& row : rowsOf(plot::toTable(plot, false), false)) {
        html += QStringLiteral("<tr>");
        for (const QString& text : row)
            html += QStringLiteral("<%1>%2</%1>").arg(QLatin1String(cell), text.toHtmlEscaped());
        html += QStringLiteral("</tr>");
        cell = "td";
    }
    return html + QStringLiteral("</table>");
}

std::unique_ptr<QMimeData> clipboardData(const plot::Plot& plot, const std::optional<PlotWindow>& window)
{
    auto data = std::make_unique<QMimeData>();
    ExportOptions options;
    options.window = window;
    data->setImageData(renderImage(plot, options));
    data->setText(toTsv(plot));
    data->setHtml(toHtmlTable(plot));
    data->setData(QStringLiteral("image/svg+xml"), renderSvg(plot, options));
    return data;
}

CornerMenu::CornerMenu(QWidget& view, std::function<FigureNow()> now)
    : QMenu(&view), m_view(view), m_now(std::move(now))
{
    addAction(tr("&Copy"), this, [this] { copy(); })->setShortcut(QKeySequence::Copy);
    actions().constLast()->setShortcutContext(Qt::WidgetShortcut);
    addAction(tr("&Save picture\u2026"), this, &CornerMenu::savePicture);
    addAction(tr("Save &numbers\u2026"), this, &CornerMenu::saveNumbers);
    addAction(tr("Show as &table"), this, [this] { showTable(); });
    addSeparator();
    m_fit = addAction(tr("Show &everything"), this, &CornerMenu::fitWanted);
    m_logarithmic = addAction(tr("&Logarithmic scale"));
    m_logarithmic->setCheckable(true);
    connect(m_logarithmic, &QAction::triggered, this, &CornerMenu::logarithmicWanted);
    addSeparator();
    m_help = addAction(tr("&What am I looking at?"), this, [this] { explain(); });
}

void CornerMenu::offer(const plot::Plot& plot)
{
    m_fit->setVisible(!plot.barred());
    m_logarithmic->setVisible(plot.id == "loss");
    m_logarithmic->setChecked(plot.y.logarithmic);
    m_help->setVisible(!plot.help.empty());
}

void CornerMenu::copy() const
{
    const FigureNow now = m_now();
    QApplication::clipboard()->setMimeData(clipboardData(*now.plot, now.window).release());
}

namespace {

/// For a dialog that asks for a file's name.
QString filterOf(const QString& ending)
{
    if (ending == QLatin1String("png")) return CornerMenu::tr("PNG picture (*.png)");
    if (ending == QLatin1String("svg")) return CornerMenu::tr("SVG drawing (*.svg)");
    return CornerMenu::tr("PDF page (*.pdf)");
}

}  // namespace

void CornerMenu::savePicture()
{
    auto* dialog = new PictureDialog(m_view.window());
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const QString ending = dialog->ending();
        const QString filter = filterOf(ending);
        const FigureNow now = m_now();
        ExportOptions options;
        options.window = now.window;
        options.comment = now.comment;
        save(tr("Save picture"), filter, ending, dialog->chosen(options));
    });
    dialog->open();
}

void CornerMenu::saveNumbers()
{
    save(tr("Save numbers"), tr("CSV table (*.csv)"), QStringLiteral("csv"), {});
}

void CornerMenu::save(const QString& title, const QString& filter, const QString& ending,
                      const ExportOptions& options)
{
    const FigureNow now = m_now();
    const QString suggested = QString::fromStdString(now.plot->id) + QLatin1Char('.') + ending;
    QString path = QFileDialog::getSaveFileName(m_view.window(), title, suggested, filter);
    if (path.isEmpty()) return;
    if (QFileInfo(path).suffix().isEmpty()) path += QLatin1Char('.') + ending;
    const Status saved = exportPlot(*now.plot, path, options);
    if (!saved) return tellNear(m_view, MessageBar::Kind::Problem, describe(saved.error()));
    tellNear(m_view, MessageBar::Kind::Information, tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
}

void CornerMenu::explain()
{
    const plot::Plot& plot = *m_now().plot;
    auto* text = new QLabel(plotText(plot.help));
    text->setWordWrap(true);
    text->setMinimumWidth(440);
    text->setTextInteractionFlags(Qt::TextBrowserInteraction);
    makeDialog(m_view, plotText(plot.title), text)->open();
}

void CornerMenu::showTable()
{
    const plot::Plot& plot = *m_now().plot;
    auto* table = makeTable(plot);
    QDialog* dialog = makeDialog(m_view, plotText(plot.title), table);
    const int wide = table->horizontalHeader()->length() + kBesideTable;
    dialog->resize(std::clamp(wide, 360, std::max(360, m_view.window()->width() - 80)), 480);
    dialog->open();
}

}  // namespace segue::ui
