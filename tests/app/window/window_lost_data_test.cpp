// SPDX-License-Identifier: GPL-3.0-or-later
// A run whose data were moved away or changed since.
#include "app/window/opening.h"
#include "evaluated_window.h"

#include "ui/pages/evaluate/evaluate_page.h"
#include "ui/pages/evaluate/tabs/overview_tab.h"
#include "ui/pages/train/train_page.h"

#include <catch2/catch.hpp>

#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QTest>

using namespace segue;
using segue::tests::button;
using segue::tests::evaluated;
using segue::tests::WindowDriver;

namespace {

/// Trains, keeps the run, and returns its path; the run on the table is another one then.
QString keptRun(WindowDriver& driver)
{
    evaluated<ui::OverviewTab>(driver);
    const QString run = QString::fromStdString(driver.scratch() / "kept.segue");
    REQUIRE(driver.session().outcome().saveAs(run));
    return run;
}

QString wordsOf(const QWidget& page)
{
    QString words;
    for (const auto* label : page.findChildren<QLabel*>())
        if (label->isVisible()) words += label->text() + QLatin1Char(' ');
    return words;
}

void openLost(WindowDriver& driver, const QString& run)
{
    driver.window().opening().openFile(run);
    REQUIRE(driver.await([&] {
        return driver.session().outcome().dataProblem().has_value() && driver.session().outcome().run();
    }));
}

}  // namespace

TEST_CASE("a run whose data are gone shows what it holds, and is evaluated once they are found")
{
    WindowDriver driver;
    const QString run = keptRun(driver);
    const QString data = driver.albums(), moved = QString::fromStdString(driver.scratch() / "moved.csv");
    REQUIRE(QFile::rename(data, moved));
    openLost(driver, run);
    auto& page = *driver.window().findChild<ui::EvaluatePage*>();
    CHECK(driver.window().currentPage() == ui::Page::Evaluate);
    CHECK(wordsOf(page).contains(QStringLiteral("The run is here, its data are not")));
    CHECK(wordsOf(page).contains(QStringLiteral("6 epoch")));
    CHECK(wordsOf(page).contains(data));
    CHECK_FALSE(wordsOf(page).contains(QStringLiteral("Train a network")));
    CHECK(driver.message().contains(QStringLiteral("kept.segue was read")));
    CHECK(driver.session().training().history().size() == 6);
    CHECK(driver.session().choices().setup().config.hiddenSize == 8);
    driver.screenshot(QStringLiteral("run-without-data"));
    QTest::mouseClick(button(page, "Look at its training"), Qt::LeftButton);
    CHECK(driver.window().currentPage() == ui::Page::Train);
    CHECK(tests::view(*driver.window().findChild<ui::TrainPage*>(), "loss") != nullptr);
    driver.screenshot(QStringLiteral("run-without-data-train"));

    driver.window().showPage(ui::Page::Evaluate);
    QTest::mouseClick(button(page, "Find the data"), Qt::LeftButton);
    auto* dialog = page.findChild<QFileDialog*>();
    REQUIRE(dialog);
    dialog->selectFile(moved);
    QMetaObject::invokeMethod(dialog, "accept");
    REQUIRE(driver.await([&] { return driver.session().outcome().evaluated() != nullptr; }));
    CHECK_FALSE(driver.session().outcome().dataProblem());
    CHECK(driver.session().outcome().run()->dataPath == moved.toStdString());
}

TEST_CASE("other data are not taken for those of a run")
{
    WindowDriver driver;
    const QString run = keptRun(driver), other = driver.albums(41);
    QFile data(driver.albums());
    REQUIRE(data.open(QIODevice::Append));
    data.write("\n");
    data.close();
    openLost(driver, run);
    auto& page = *driver.window().findChild<ui::EvaluatePage*>();
    CHECK(wordsOf(page).contains(QStringLiteral("not the ones it was made from")));
    driver.session().outcome().findData(other);
    REQUIRE(driver.await([&] {
        return driver.session().outcome().dataProblem() &&
               driver.session().outcome().dataProblem()->subject == other.toStdString();
    }));
    CHECK(driver.session().outcome().run());
    CHECK_FALSE(driver.session().outcome().evaluated());
    CHECK(driver.message().contains(other));
}
