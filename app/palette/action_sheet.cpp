// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/palette/action_sheet.h"

#include "app/palette/action_palette.h"
#include "ui/tables/data_table.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

namespace segue::app {

namespace {

struct Shortcut {
    QString keys, action;
};

class Words {
    Q_DECLARE_TR_FUNCTIONS(ShortcutSheet)
};

std::vector<Shortcut> shortcuts(const QList<QAction*>& actions)
{
    std::vector<Shortcut> all;
    for (const auto* action : actions)
        if (!action->shortcut().isEmpty())
            all.push_back({action->shortcut().toString(QKeySequence::NativeText), plainName(*action)});
    all.push_back({QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText),
                   Words::tr("Copy the table or the plot that has the focus")});
    all.push_back({Words::tr("Left, Right"), Words::tr("Walk through the tracks of an album strip")});
    all.push_back({Words::tr("+, -, 0"), Words::tr("Zoom a plot in, out, back to everything")});
    all.push_back({Words::tr("Shift+Left, Shift+Right"), Words::tr("Move a zoomed plot along")});
    all.push_back({Words::tr("Dragging"), Words::tr("Zoom into a plot; with Shift, move along")});
    all.push_back({Words::tr("Menu key"), Words::tr("What can be done with a table or a plot")});
    all.push_back({Words::tr("Esc"), Words::tr("Put a message away")});
    return all;
}

}  // namespace

void openShortcutSheet(QWidget& window, const QList<QAction*>& actions)
{
    auto* sheet = new QDialog(&window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->setObjectName(QStringLiteral("shortcutSheet"));
    sheet->setWindowTitle(Words::tr("Keyboard shortcuts"));
    sheet->resize(80 * ui::kGrid, 66 * ui::kGrid);
    const auto all = std::make_shared<const std::vector<Shortcut>>(shortcuts(actions));
    auto* table = new ui::DataTable(Words::tr("Keyboard shortcuts"));
    table->setRows(
        int(all->size()),
        {{.title = Words::tr("Keys"), .text = [all](int row) { return (*all)[std::size_t(row)].keys; }},
         {.title = Words::tr("Does"), .text = [all](int row) { return (*all)[std::size_t(row)].action; }}});
    table->horizontalHeader()->setStretchLastSection(true);
    auto* layout = new QVBoxLayout(sheet);
    layout->setContentsMargins(2 * ui::kGrid, 2 * ui::kGrid, 2 * ui::kGrid, 2 * ui::kGrid);
    layout->addWidget(table);
    auto* close = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(close, &QDialogButtonBox::rejected, sheet, &QDialog::reject);
    layout->addWidget(close);
    close->button(QDialogButtonBox::Close)
        ->setFocus();  // in the table it would frame the first line, as if that were chosen
    sheet->show();
}

}  // namespace segue::app
