// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/close_question.h"

#include "ui/widgets/basics.h"

#include <QHBoxLayout>

namespace segue::app {

using ui::kGrid;

namespace {

/// No `keep`: nothing of it could be kept.
struct Question {
    QString title, words, keep, keepTip, drop, dropTip, stayTip;
};

Question questionAbout(CloseQuestion::About about)
{
    switch (about) {
        case CloseQuestion::About::Export:
            return {CloseQuestion::tr("Files are being written"),
                    CloseQuestion::tr("Files are still being written. What should become of them?"),
                    CloseQuestion::tr("&Write them and close"),
                    CloseQuestion::tr("Write the rest, then close"),
                    CloseQuestion::tr("&Leave them out and close"),
                    CloseQuestion::tr("Only the files that are written already stay"),
                    CloseQuestion::tr("Go on writing (Esc)")};
        case CloseQuestion::About::Analysis:
            return {CloseQuestion::tr("An analysis runs"),
                    CloseQuestion::tr("An analysis runs. What it gives lasts as long as the window."),
                    {},
                    {},
                    CloseQuestion::tr("&Close"),
                    CloseQuestion::tr("End the analysis and close"),
                    CloseQuestion::tr("Let it go on (Esc)")};
        default:
            return {CloseQuestion::tr("Training goes on"),
                    CloseQuestion::tr("A training goes on. What should become of it?"),
                    CloseQuestion::tr("&Save and close"),
                    CloseQuestion::tr("Keep the best network so far, then close"),
                    CloseQuestion::tr("&Discard and close"),
                    CloseQuestion::tr("Throw this run away, then close"),
                    CloseQuestion::tr("Go on training (Esc)")};
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
