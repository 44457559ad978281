// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/methods_dialog.h"

#include "app/window/settings.h"
#include "report/methods_text.h"
#include "ui/figures/file.h"
#include "ui/theme/theme.h"
#include "ui/widgets/basics.h"
#include "ui/words/words.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>

namespace segue::app {

namespace {

constexpr const char* kEndings[] = {"txt", "md", "tex"};  // by report::Markup

}  // namespace

MethodsDialog::MethodsDialog(std::shared_ptr<const ui::Evaluated> evaluated, QWidget* parent)
    : QDialog(parent), m_evaluated(std::move(evaluated)), m_markup(new QComboBox), m_text(new QPlainTextEdit)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Methods and results"));
    m_markup->addItems({tr("Plain text"), tr("Markdown"), tr("LaTeX")});
    m_markup->setAccessibleName(tr("Format"));
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("The paragraph"));
    auto *copyButton = new QPushButton(tr("&Copy")), *save = new QPushButton(tr("&Save...")),
         *close = new QPushButton(tr("Close"));
    copyButton->setProperty("accent", true);
    connect(m_markup, &QComboBox::currentIndexChanged, this, &MethodsDialog::showText);
    connect(copyButton, &QPushButton::clicked, this, &MethodsDialog::copy);
    connect(save, &QPushButton::clicked, this, &MethodsDialog::chooseFile);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto* words = new ui::Text(
        tr("For a paper, in English: what was done and what came out. Read it before you use it."),
        ui::TypeSize::Small, false, true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * ui::kGrid, 2 * ui::kGrid, 2 * ui::kGrid, 2 * ui::kGrid);
    layout->setSpacing(ui::kGrid);
    auto* top = ui::row({words, m_markup});
    top->setStretch(0, 1);
    layout->addLayout(top);
    layout->addWidget(m_text, 1);
    auto* buttons = ui::row({copyButton, save}, true);
    buttons->addWidget(close);
    layout->addLayout(buttons);
    resize(80 * ui::kGrid, 52 * ui::kGrid);
    showText();
}

void MethodsDialog::showText()
{
    const report::RunFacts facts{*m_evaluated->run, *m_evaluated->prepared, m_evaluated->evaluation};
    m_text->setPlainText(
        QString::fromStdString(report::methodsText(facts, report::Markup(m_markup->currentIndex()))));
}

void MethodsDialog::copy() const { QGuiApplication::clipboard()->setText(m_text->toPlainText()); }

Status MethodsDialog::save(const QString& path) const
{
    return ui::writeFile(path, m_text->toPlainText().toUtf8());
}

void MethodsDialog::chooseFile()
{
    const QString ending = QLatin1String(kEndings[m_markup->currentIndex()]);
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Save methods and results"),
                                     QDir(lastFolder()).filePath(QStringLiteral("methods.") + ending));
    if (path.isEmpty()) return;
    if (const auto saved = save(path); !saved)
        QMessageBox::warning(this, windowTitle(), ui::describe(saved.error()));
}

}  // namespace segue::app
