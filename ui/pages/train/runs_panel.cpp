// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/train/runs_panel.h"

#include "ui/theme/theme.h"
#include "ui/widgets/basics.h"
#include "ui/words/words.h"

#include <QDateTime>
#include <QEvent>
#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace segue::ui {

namespace {

enum Column { Name, Started, What, Epochs, Loss, Accuracy, Seconds };

QIcon swatch(plot::Role role)
{
    QPixmap pixmap(32, 32);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::current().colour(role));
    painter.drawRoundedRect(QRectF(2, 5, 12, 6), 2, 2);
    return QIcon(pixmap);
}

/// "standard, hidden_size 32, seed 2": the preset, and what was changed of it.
QString what(const model::Config& config)
{
    const auto names = model::toNames(config), preset = model::toNames(model::presetConfig(config.preset));
    QStringList parts{QString::fromStdString(names.at("preset"))};
    for (const auto& [name, value] : names)
        if (value != preset.at(name) && name != "threads")
            parts += QString::fromStdString(name + ' ' + value);
    return parts.join(QStringLiteral(", "));
}

QString number(double value, int decimals)
{
    return std::isfinite(value) ? QLocale().toString(value, 'f', decimals) : QStringLiteral("–");
}

/// The last epoch whose number is the best one: of an ensemble, the last member's.
const model::EpochRecord* bestRecord(const experiment::Run& run)
{
    const auto best = std::find_if(run.history.rbegin(), run.history.rend(),
                                   [&](const auto& record) { return record.epoch == run.bestEpoch; });
    return best == run.history.rend() ? nullptr : &*best;
}

}  // namespace

RunsPanel::RunsPanel(RunShelf& shelf, QWidget* parent)
    : QWidget(parent), m_shelf(shelf), m_list(new QTreeWidget), m_hint(new Text(TypeSize::Small, false, true))
{
    m_list->setAccessibleName(tr("Runs of this sitting"));
    m_list->setHeaderLabels({tr("Run"), tr("Started"), tr("Settings"), tr("Best epoch"),
                             tr("Validation loss"), tr("Accuracy"), tr("Time")});
    m_list->setRootIsDecorated(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setStyleSheet(QStringLiteral("QTreeView::item { padding: 0 %1px; }").arg(kGrid));
    m_list->setUniformRowHeights(true);
    m_list->setToolTip(
        tr("A ticked run is drawn under the present curves. Double-click or Enter opens a run."));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_hint->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kGrid, kGrid, kGrid, kGrid);
    layout->addWidget(m_hint);
    layout->addWidget(m_list, 1);
    connect(m_list, &QTreeWidget::itemChanged, this, &RunsPanel::take);
    connect(m_list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        const auto& entry = m_shelf.entries()[std::size_t(m_list->indexOfTopLevelItem(item))];
        Q_EMIT openWanted(QString::fromStdString(entry.run->path));
    });
    connect(&m_shelf, &RunShelf::changed, this, &RunsPanel::showRuns);
    showRuns();
}

void RunsPanel::showRuns()
{
    const QSignalBlocker quiet(m_list);
    const auto& entries = m_shelf.entries();
    const int current = m_list->indexOfTopLevelItem(m_list->currentItem());
    m_list->clear();
    for (const auto& entry : entries) {
        const auto& run = *entry.run;
        const auto* best = bestRecord(run);
        const auto started =
            QDateTime::fromString(QString::fromStdString(run.started), Qt::ISODate).toLocalTime();
        auto* item = new QTreeWidgetItem(
            m_list, {tr("Run %1").arg(entry.number), QLocale().toString(started.time(), QLocale::ShortFormat),
                     what(run.config), count(run.bestEpoch), number(best ? best->validationLoss : NAN, 4),
                     best && std::isfinite(best->validationAccuracy)
                         ? tr("%1 %").arg(number(best->validationAccuracy * 100, 1))
                         : QStringLiteral("–"),
                     duration(run.seconds)});
        item->setIcon(Name, swatch(entry.role));
        item->setCheckState(Name, entry.shown ? Qt::Checked : Qt::Unchecked);
        item->setToolTip(What, item->text(What));
        for (int column : {Epochs, Loss, Accuracy, Seconds})
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    m_list->setCurrentItem(m_list->topLevelItem(current));
    m_hint->setText(tr("Each training of this sitting appears here."));
    m_hint->setVisible(entries.empty());
}

void RunsPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) showRuns();  // the colours of the runs are other ones
}

void RunsPanel::take(QTreeWidgetItem* item)
{
    const auto entry = std::size_t(m_list->indexOfTopLevelItem(item));
    const bool shown = item->checkState(Name) == Qt::Checked;
    // Later: the list is made anew, and with it the item whose change this is.
    QMetaObject::invokeMethod(
        this, [this, entry, shown] { m_shelf.setShown(entry, shown); }, Qt::QueuedConnection);
}

}  // namespace segue::ui
