// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/close_question.h"

#include "ui/pages/furniture.h"

#include <QHBoxLayout>

namespace segue::app {

using ui::kGrid;

CloseQuestion::CloseQuestion(QWidget* window) : QDialog(window)
{
    setObjectName(QStringLiteral("closeWhileTraining"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Training goes on"));
    auto* words = new ui::Text(tr("A training goes on. What should become of it?"));
    auto *keep = new QPushButton(tr("&Save and close")), *discard = new QPushButton(tr("&Discard and close")), *stay = new QPushButton(tr("S&tay"));
    keep->setToolTip(tr("Keep the best network so far, then close"));
    discard->setToolTip(tr("Throw this run away, then close"));
    stay->setToolTip(tr("Go on training (Esc)"));
    ui::accent(keep);
    for (auto* button : {keep, discard})
        connect(button, &QPushButton::clicked, this, [this, keeps = button == keep] {
            accept();
            Q_EMIT closeWanted(keeps);
        });
    connect(stay, &QPushButton::clicked, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * kGrid, 3 * kGrid, 3 * kGrid, 2 * kGrid);
    layout->setSpacing(3 * kGrid);
    layout->addWidget(words);
    layout->addLayout(ui::row({keep, discard, stay}));
    keep->setFocus();
}

}  // namespace segue::app
