// SPDX-License-Identifier: GPL-3.0-or-later
// What must be seen whole in a window of 1280 x 720, in every language.
#include "app/window/settings.h"
#include "evaluated_window.h"
#include "ui/forms/param_field.h"
#include "ui/pages/data/data_page.h"
#include "ui/pages/data/funnel_card.h"
#include "ui/pages/data/source_card.h"
#include "ui/pages/evaluate/tabs/calibration_tab.h"
#include "ui/pages/windows/windows_page.h"
#include "ui/tables/data_table.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOption>

using namespace segue;
using namespace segue::tests;

namespace {

/// Every row and column lies inside the table.
void checkWhole(const ui::DataTable& table)
{
    CAPTURE(table.accessibleName().toStdString(), table.columnsWidth(), table.viewport()->width());
    CHECK(table.horizontalScrollBar()->maximum() == 0);
    CHECK(table.verticalScrollBar()->maximum() == 0);
}

void inEveryLanguage(WindowDriver& driver, const std::function<void()>& check)
{
    app::applyTheme(1);  // whose letters and margins everybody sees
    for (const auto& [code, name] : app::languages()) {
        CAPTURE(code.toStdString());
        const int page = driver.window().currentPage();
        driver.window().switchLanguage(code);
        driver.window().resize(1280, 720);
        REQUIRE(driver.await([&] { return driver.window().isComplete(); }));
        driver.window().showPage(page);
        QCoreApplication::processEvents();
        check();
    }
    driver.window().switchLanguage(QStringLiteral("en"));
}

}  // namespace

TEST_CASE("the output table shows all four targets")
{
    WindowDriver driver;
    REQUIRE(driver.open(driver.albums(12)));
    driver.window().showPage(ui::Page::Windows);
    inEveryLanguage(driver, [&] {
        auto* outputs = driver.window().findChild<ui::DataTable*>(ui::WindowsPage::tr("Output table"));
        REQUIRE(outputs);
        REQUIRE(outputs->table().columnCount() == 5);
        checkWhole(*outputs);
        driver.screenshot(QStringLiteral("seen-outputs-") + app::languageChosen());
    });
}

TEST_CASE("the calibration scores are seen whole, beside a plot that can be read")
{
    WindowDriver driver;
    app::applyTheme(1);
    auto& tab = evaluated<ui::CalibrationTab>(driver);
    QCoreApplication::processEvents();
    auto* scores = tab.findChild<ui::DataTable*>();
    REQUIRE(scores);
    checkWhole(*scores);
    auto* plot = view(tab, "calibration");
    REQUIRE(plot);
    CHECK(plot->width() > 440);
    driver.screenshot(QStringLiteral("seen-calibration"));
}

TEST_CASE("the funnel has room for every step there can be")
{
    WindowDriver driver;
    REQUIRE(driver.open(driver.albums(12)));
    driver.window().showPage(ui::Page::Data);
    inEveryLanguage(driver, [&] {
        auto* funnel = driver.window().findChild<ui::FunnelCard*>();
        REQUIRE(funnel);
        data::Inspection inspection;
        inspection.albums = 1111;
        data::Cleaned cleaned = *driver.session().dataset().cleaned();
        cleaned.steps.clear();
        for (std::size_t rule = 0; rule < data::kRuleCount; ++rule)
            cleaned.steps.push_back({.rule = data::Rule(rule), .albumsBefore = 1111, .albumsRemoved = 88});
        funnel->showResult(inspection, &cleaned);
        for (int turn = 0; turn < 5; ++turn) QCoreApplication::processEvents();  // from layout to layout
        const auto* data = driver.window().findChild<ui::DataPage*>();
        CAPTURE(data->minimumSizeHint().width(), funnel->minimumSizeHint().width());
        CHECK(data->minimumSizeHint().width() <= data->parentWidget()->width());
        driver.screenshot(QStringLiteral("seen-funnel-") + app::languageChosen());
    });
}

TEST_CASE("what is told of a file while its page is hidden is seen whole when the page is shown")
{
    app::applyTheme(1);
    WindowDriver first;
    evaluated<ui::CalibrationTab>(first);
    const QString run = QString::fromStdString(first.scratch() / "a.segue");
    REQUIRE(first.session().outcome().saveAs(run));
    WindowDriver driver;
    REQUIRE(driver.open(run));
    REQUIRE(driver.await([&] { return driver.session().outcome().evaluated() != nullptr; }));
    driver.window().showPage(ui::Page::Data);
    for (int turn = 0; turn < 5; ++turn) QCoreApplication::processEvents();
    for (const auto* text : driver.window().findChild<ui::SourceCard*>()->findChildren<ui::Text*>()) {
        CAPTURE(text->text().toStdString());
        if (text->isVisible() && text->wordWrap())
            CHECK(text->height() >= text->heightForWidth(text->width()));
    }
    driver.screenshot(QStringLiteral("seen-source"));
}

TEST_CASE("the boxes of the forms have room for all that can be chosen in them")
{
    WindowDriver driver;
    REQUIRE(driver.open(driver.albums(12)));
    for (const int page : {ui::Page::Windows, ui::Page::Train}) {
        driver.window().showPage(page);
        inEveryLanguage(driver, [&] {
            for (auto* box : driver.window().pages().currentWidget()->findChildren<QComboBox*>()) {
                if (!box->isVisible() || !qobject_cast<ui::ParamField*>(box->parentWidget())) continue;
                QStyleOptionComboBox option;
                option.initFrom(box);
                const int room =
                    box->style()
                        ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box)
                        .width();
                for (int i = 0; i < box->count(); ++i) {
                    CAPTURE(box->itemText(i).toStdString());
                    CHECK(box->fontMetrics().horizontalAdvance(box->itemText(i)) <= room);
                }
            }
        });
    }
}
