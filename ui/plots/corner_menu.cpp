// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/corner_menu.h"

#include "ui/pages/message_bar.h"
#include "ui/plots/export.h"
#include "ui/plots/picture_dialog.h"
#include "ui/words.h"

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

QString toTsv(const plot::Plot& plot)
{
    QString text;
    for (const auto& row : plot::toRows(plot)) {
        QStringList cells;
        for (const std::string& cell : row) cells.append(QString::fromStdString(cell));
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
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
    const auto rows = plot::toRows(plot);
    auto* table = new QTableWidget(int(rows.size()) - 1, int(rows.front().size()));
    table->setAccessibleName(plotText(plot.title));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->verticalHeader()->hide();
    for (int c = 0; c < table->columnCount(); ++c) {
        table->setHorizontalHeaderItem(c, new QTableWidgetItem(QString::fromStdString(rows.front()[std::size_t(c)])));
        for (int r = 0; r < table->rowCount(); ++r) {
            auto* item = new QTableWidgetItem(QString::fromStdString(rows[std::size_t(r) + 1][std::size_t(c)]));
            if (c > 0) item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            table->setItem(r, c, item);
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
    for (const auto& row : plot::toRows(plot)) {
        html += QStringLiteral("<tr>");
        for (const std::string& text : row)
            html += QStringLiteral("<%1>%2</%1>").arg(QLatin1String(cell), QString::fromStdString(text).toHtmlEscaped());
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

CornerMenu::CornerMenu(QWidget& view, std::function<FigureNow()> now) : QMenu(&view), m_view(view), m_now(std::move(now))
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

void CornerMenu::savePicture()
{
    auto* dialog = new PictureDialog(m_view.window());
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const QString ending = dialog->ending();
        const QString filter = ending == QLatin1String("png")   ? tr("PNG picture (*.png)")
                               : ending == QLatin1String("svg") ? tr("SVG drawing (*.svg)")
                                                                : tr("PDF page (*.pdf)");
        const FigureNow now = m_now();
        ExportOptions options;
        options.window = now.window;
        options.comment = now.comment;
        save(tr("Save picture"), filter, ending, dialog->chosen(options));
    });
    dialog->open();
}

void CornerMenu::saveNumbers() { save(tr("Save numbers"), tr("CSV table (*.csv)"), QStringLiteral("csv"), {}); }

void CornerMenu::save(const QString& title, const QString& filter, const QString& ending, const ExportOptions& options)
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
    QDialog* dialog = makeDialog(m_view, plotText(plot.title), makeTable(plot));
    dialog->resize(560, 480);
    dialog->open();
}

}  // namespace segue::ui
