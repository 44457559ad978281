// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/methods_dialog.h"

#include "evaluated_window.h"
#include "support/place.h"
#include "ui/pages/evaluate/tabs/numbers_tab.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QPlainTextEdit>

using namespace segue;

TEST_CASE("the methods and results are shown, copied and saved as plain text, Markdown or LaTeX")
{
    tests::WindowDriver driver;
    tests::evaluated<ui::NumbersTab>(driver);
    app::MethodsDialog dialog(driver.session().outcome().evaluated(), nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    auto* text = dialog.findChild<QPlainTextEdit*>();
    auto* markup = dialog.findChild<QComboBox*>();
    const QString plain = text->toPlainText();
    CHECK(plain.contains(QStringLiteral("reduced by cleaning to")));
    CHECK(plain.contains(QStringLiteral("% interval")));
    markup->setCurrentIndex(1);
    CHECK(text->toPlainText().startsWith(QStringLiteral("**Methods.** ")));
    markup->setCurrentIndex(2);
    CHECK(text->toPlainText().contains(QStringLiteral("\\paragraph{Results.} ")));
    CHECK_FALSE(text->toPlainText().contains(QStringLiteral(" %")));  // each is escaped
    dialog.copy();
    CHECK(QGuiApplication::clipboard()->text() == text->toPlainText());
    const tests::ScratchDir scratch;
    REQUIRE(dialog.save(QString::fromStdString(scratch / "methods.tex")));
    CHECK(tests::readFile(scratch / "methods.tex") == text->toPlainText().toStdString());
    CHECK_FALSE(dialog.save(QString::fromStdString(scratch / "no/such/folder/methods.tex")));
}
