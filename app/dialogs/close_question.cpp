// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/close_question.h"

#include "ui/widgets/basics.h"

#include <QHBoxLayout>

namespace segue::app {

using ui::kGrid;

namespace {

/// No `keep`: nothing of it could be kept.
struct Question {
    QString title, words;
    QString keep{}, keepTip{};
    QString drop, dropTip, stayTip;
};

Question questionAbout(CloseQuestion::About about)
{
    switch (about) {
        case CloseQuestion::About::Export:
            return {.title = CloseQuestion::tr("Files are being written"),
                    .words = CloseQuestion::tr("Files are still being written. What should become of them?"),
                    .keep = CloseQuestion::tr("&Write them and close"),
                    .keepTip = CloseQuestion::tr("Write the rest, then close"),
                    .drop = CloseQuestion::tr("&Leave them out and close"),
                    .dropTip = CloseQuestion::tr("Only the files that are written already stay"),
                    .stayTip = CloseQuestion::tr("Go on writing (Esc)")};
        case CloseQuestion::About::Analysis:
            return {
                .title = CloseQuestion::tr("An analysis runs"),
                .words = CloseQuestion::tr("An analysis runs. What it gives lasts as long as the window."),
                .drop = CloseQuestion::tr("&Close"),
                .dropTip = CloseQuestion::tr("End the analysis and close"),
                .stayTip = CloseQuestion::tr("Let it go on (Esc)")};
        default:
            return {.title = CloseQuestion::tr("Training goes on"),
                    .words = CloseQuestion::tr("A training goes on. What should become of it?"),
                    .keep = CloseQuestion::tr("&Save and close"),
                    .keepTip = CloseQuestion::tr("Keep the best network so far, then close"),
                    .drop = CloseQuestion::tr("&Discard and close"),
                    .dropTip = CloseQuestion::tr("Throw this run away, then close"),
                    .stayTip = CloseQuestion::tr("Go on training (Esc)")};
    }
}

}  // namespace

CloseQuestion::CloseQuestion(About about, QWidget* window) : QDialog(window)
{
    const Question question = questionAbout(about);
    setObjectName(QStringLiteral("closeQuestion"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(question.title);
    auto* words = new ui::Text(question.words);
    auto *keep = new QPushButton(question.keep), *discard = new QPushButton(question.drop),
         *stay = new QPushButton(tr("S&tay"));
    keep->setToolTip(question.keepTip);
    discard->setToolTip(question.dropTip);
    stay->setToolTip(question.stayTip);
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
    keep->setVisible(!question.keep.isEmpty());
    (question.keep.isEmpty() ? stay : keep)->setFocus();
}

}  // namespace segue::app
