// SPDX-License-Identifier: GPL-3.0-or-later
// The Order page: asked of the open dataset without any training, stopped, asked anew, and gone with its
// data.
#include "app/window/settings.h"
#include "evaluated_window.h"
#include "report/order/order_json.h"
#include "ui/figures/plot_view.h"
#include "ui/pages/order/order_page.h"
#include "ui/pages/order/question_card.h"
#include "ui/tables/data_table.h"
#include "ui/words/order_words.h"

#include <QCheckBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>

using namespace segue;
using namespace segue::tests;

namespace {

/// The page in front, with albums to ask about.
ui::OrderPage& orderPage(WindowDriver& driver)
{
    driver.window().showPage(ui::Page::Order);
    auto* page = driver.window().findChild<ui::OrderPage*>();
    REQUIRE(page);
    return *page;
}

QPushButton* askButton(ui::OrderPage& page)
{
    for (auto* button : page.findChildren<QPushButton*>())
        if (button->text() == QLatin1String("&Test the order")) return button;
    return nullptr;
}

void ask(WindowDriver& driver, ui::OrderPage& page)
{
    REQUIRE(askButton(page));
    REQUIRE(askButton(page)->isEnabled());
    askButton(page)->click();
    REQUIRE(driver.await([&] { return !page.test().isGoingOn() && page.test().answered(); }));
}

bool saysSo(ui::OrderPage& page, const QString& words)
{
    return std::ranges::any_of(page.findChildren<QLabel*>(),
                               [&](const QLabel* label) { return label->text() == words; });
}

}  // namespace

TEST_CASE("the order of the open albums is tested without a training, as the command line does")
{
    WindowDriver driver;
    REQUIRE(driver.open(driver.albums(60)));
    auto& page = orderPage(driver);
    CHECK_FALSE(page.isShowingEmpty());
    CHECK(page.plots().empty());
    ask(driver, page);
    const auto& answered = *page.test().answered();
    const auto again = order::answerOrder(
        *features::makeWindows(answered.albums, {.cumulation = features::Cumulation::None}), {.threads = 1});
    REQUIRE(again);
    const auto json = [](const order::OrderAnswer& answer) {
        return report::orderJson(answer.panels, answer.scored, answer.inner).dump();
    };
    CHECK(json(answered.answer) == json(*again));
    CHECK(saysSo(page, ui::orderVerdict(answered.answer.scored)));
    CHECK(page.plots().size() == 5);
    auto* numbers = page.findChild<ui::DataTable*>();
    REQUIRE(numbers);
    CHECK(numbers->table().rowCount() == 4 * (2 + 12 + 11 + 5));
}

TEST_CASE("another question or other albums: the answer says that it is not theirs, or goes")
{
    WindowDriver driver;
    REQUIRE(driver.open(driver.albums(60)));
    auto& page = orderPage(driver);
    ask(driver, page);
    const auto first = page.test().answered();
    page.findChild<QCheckBox*>()->setChecked(true);
    CHECK(saysSo(page, QStringLiteral("The answer below is to another question: test again.")));
    ask(driver, page);
    CHECK(page.test().answered()->answer.scored.inner);

    auto choices = driver.session().choices().setup();
    choices.config.windows = 2;  // nothing about the order
    driver.session().choices().choose(choices, QStringLiteral("windows"));
    REQUIRE(driver.await([&] {
        return driver.session().dataset().prepared() &&
               driver.session().dataset().prepared()->windows->windows == 2;
    }));
    CHECK(page.test().answered() != nullptr);
    REQUIRE(driver.open(driver.albums(50)));
    CHECK(page.test().answered() == nullptr);
    CHECK(page.plots().empty());
}

TEST_CASE("a stopped test of the order keeps what it reached and claims nothing")
{
    WindowDriver driver;
    REQUIRE(driver.open(driver.albums(300)));
    auto& page = orderPage(driver);
    for (auto* box : page.findChildren<QSpinBox*>())
        if (box->accessibleName() == QLatin1String("Random orders")) box->setValue(99999);
    REQUIRE(askButton(page));
    askButton(page)->click();
    REQUIRE(driver.await([&] { return page.findChild<QProgressBar*>()->value() > 0; }));
    CHECK_FALSE(askButton(page)->isEnabled());
    for (auto* button : page.findChildren<QPushButton*>())
        if (button->text() == QLatin1String("Sto&p")) button->click();
    REQUIRE(driver.await([&] { return !page.test().isGoingOn(); }));
    const auto& answer = page.test().answered()->answer;
    CHECK(answer.panels.permutations < 99999);
    CHECK_FALSE(answer.scored.orderShown());
    CHECK(saysSo(page, ui::orderVerdict(answer.scored)));
}

TEST_CASE("the question has room for its words and fields in every language")
{
    app::applyTheme(1);  // its fonts
    WindowDriver driver;
    driver.window().resize(1280, 720);
    REQUIRE(driver.open(driver.albums(20)));
    for (const char* language : {"en", "fi", "pt_BR"}) {
        CAPTURE(language);
        driver.window().switchLanguage(QString::fromLatin1(language));
        QCoreApplication::sendPostedEvents(nullptr,
                                           QEvent::DeferredDelete);  // the page of the language before
        auto* card = orderPage(driver).findChild<ui::QuestionCard*>();
        REQUIRE(driver.await([&] { return card->isVisible(); }));
        QTest::qWait(50);
        for (auto* widget : card->findChildren<QWidget*>()) {
            const auto* label = qobject_cast<QLabel*>(widget);
            if (!widget->isVisible() || (label && label->wordWrap())) continue;
            CAPTURE(widget->metaObject()->className(), label ? label->text().toStdString() : std::string());
            if (label || qobject_cast<QAbstractButton*>(widget))
                CHECK(widget->width() >= widget->minimumSizeHint().width());
            CHECK(card->rect().contains(QRect(widget->mapTo(card, QPoint()), widget->size())));
        }
        driver.screenshot(QStringLiteral("order-question-") + QLatin1String(language));
    }
    driver.window().switchLanguage(QStringLiteral("en"));
}

TEST_CASE("the Order page of real albums is seen whole, in both themes")
{
    const auto albums = tests::shared("data/albums-spotify.csv");
    if (albums.empty()) {
        WARN("SKIPPED: shared/data/albums-spotify.csv is not here");
        return;
    }
    WindowDriver driver;
    driver.window().resize(1280, 720);
    REQUIRE(driver.open(QString::fromStdString(albums)));
    auto& page = orderPage(driver);
    driver.screenshots(driver.window(), QStringLiteral("order-before"));
    ask(driver, page);
    CHECK(page.test().answered()->answer.scored.orderShown());
    auto* tabs = page.findChild<QTabWidget*>();
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        const auto views = tabs->currentWidget()->findChildren<ui::PlotView*>();
        REQUIRE(driver.await(
            [&] { return std::ranges::all_of(views, [](const auto* view) { return view->isDrawn(); }); }));
        driver.screenshots(driver.window(), QStringLiteral("order-%1").arg(i));
    }
}
