// SPDX-License-Identifier: GPL-3.0-or-later
// A run of preset order in the window: chosen, trained, looked at, left for another run, and found again.
#include "evaluated_window.h"
#include "ui/forms/config_form.h"
#include "ui/pages/evaluate/evaluate_page.h"
#include "ui/pages/evaluate/order_card.h"
#include "ui/pages/evaluate/target_card.h"
#include "ui/pages/train/train_page.h"

#include <QAction>
#include <QLabel>

using namespace segue;
using namespace segue::tests;
using Activity = ui::Activity::Kind;

namespace {

void trainPreset(WindowDriver& driver, const char* preset, int epochs)
{
    auto choices = driver.session().choices().setup();
    REQUIRE(model::setParam(choices.config, "preset", preset));
    choices.config.epochs = epochs;
    choices.config.hiddenSize = 8;
    driver.session().choices().choose(choices, QStringLiteral("test"));
    REQUIRE(driver.await([&] {
        return driver.session().dataset().prepared() && driver.session().activity().now() == Activity::Idle;
    }));
    driver.session().training().start();
    REQUIRE(driver.awaitEpoch(1));
}

QString textOf(QWidget& parent)
{
    QStringList texts;
    for (const auto* label : parent.findChildren<QLabel*>())
        if (label->isVisible()) texts += label->text();
    return texts.join(QLatin1Char('\n'));
}

bool anyVisible(const auto& all)
{
    return std::ranges::any_of(all, [](const QWidget* one) { return one->isVisible(); });
}

}  // namespace

TEST_CASE(
    "a run of preset order is trained, shows its own figures alone, and gives way to a run of another preset")
{
    WindowDriver driver;
    REQUIRE(driver.open(driver.albums(60)));
    REQUIRE(driver.loadEngine());
    auto& session = driver.session();
    driver.window().showPage(ui::Page::Train);
    trainPreset(driver, "order", 2);
    REQUIRE(driver.await([&] { return session.outcome().evaluatedOrders() != nullptr; }));
    CHECK(session.outcome().evaluated() == nullptr);
    auto* form = driver.window().findChild<ui::ConfigForm*>();
    REQUIRE(form);
    CHECK(form->config().preset == model::Preset::Order);
    CHECK(form->problem().isEmpty());
    auto* accuracy = view(driver.window(), "accuracy_history");
    REQUIRE(accuracy);
    CHECK(accuracy->plot().help.find("random orders") != std::string::npos);
    driver.screenshot(QStringLiteral("order-train"));

    driver.window().showPage(ui::Page::Evaluate);
    auto* page = driver.window().findChild<ui::EvaluatePage*>();
    auto* card = driver.window().findChild<ui::OrderCard*>();
    auto* tabs = named<QTabWidget>(driver.window(), "Views of the result");
    REQUIRE((page && card && tabs));
    REQUIRE(driver.await([&] { return card->isVisible(); }));
    CHECK_FALSE(tabs->isVisible());
    CHECK_FALSE(anyVisible(page->findChildren<ui::TargetCard*>()));
    const QString words = textOf(*page);
    CHECK(words.contains(QStringLiteral("picks the album's own")));
    CHECK(words.contains(QStringLiteral("50 % is chance")));
    CHECK(words.contains(QStringLiteral("Sealed test part")));
    CHECK_FALSE(words.contains(QStringLiteral("simple rule")));
    CHECK(page->plots().empty());
    driver.screenshot(QStringLiteral("order-evaluate"));
    const QString path = QString::fromStdString(session.outcome().run()->path);

    trainPreset(driver, "standard", 2);
    REQUIRE(driver.await([&] { return session.outcome().evaluated() != nullptr; }));
    CHECK(session.outcome().evaluatedOrders() == nullptr);
    driver.window().showPage(ui::Page::Evaluate);
    REQUIRE(driver.await([&] { return tabs->isVisible(); }));
    CHECK_FALSE(card->isVisible());
    CHECK(anyVisible(page->findChildren<ui::TargetCard*>()));

    REQUIRE(driver.open(path));
    REQUIRE(driver.await([&] { return session.outcome().evaluatedOrders() != nullptr; }));
    CHECK(session.outcome().evaluated() == nullptr);
    driver.window().showPage(ui::Page::Evaluate);
    CHECK(driver.await([&] { return card->isVisible() && !tabs->isVisible(); }));
}
