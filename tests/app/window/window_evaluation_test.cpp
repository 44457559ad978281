// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluated_window.h"

#include "app/window/opening.h"
#include "app/window/settings.h"
#include "ui/figures/plot_view.h"
#include "ui/pages/evaluate/tabs/albums_tab.h"
#include "ui/pages/evaluate/tabs/controls_tab.h"
#include "ui/pages/evaluate/tabs/epochs_tab.h"
#include "ui/pages/evaluate/tabs/importance_tab.h"
#include "ui/pages/evaluate/tabs/overview_tab.h"
#include "ui/pages/evaluate/tabs/threshold_tab.h"
#include "ui/pages/evaluate/verdict_words.h"
#include "ui/tables/data_table.h"
#include "ui/widgets/basics.h"

#include <catch2/catch.hpp>

#include <QComboBox>
#include <QDialog>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>
#include <QtCharts/QChartView>

#include <algorithm>
#include <array>
#include <cmath>

using namespace segue;
using segue::tests::button;
using segue::tests::choose;
using segue::tests::evaluated;
using segue::tests::named;
using segue::tests::view;
using segue::tests::WindowDriver;
using Kind = ui::Analyses::Kind;

TEST_CASE("the slider replays the epochs on the validation part, by keyboard and by itself")
{
    WindowDriver driver;
    auto& tab = evaluated<ui::EpochsTab>(driver);
    REQUIRE(driver.await([&] { return driver.session().outcome().analyses().epochs() != nullptr; }));
    auto* slider = named<QSlider>(tab, "Epoch");
    auto* words = named<QLabel>(tab, "The epoch in words");
    auto* part = named<QLabel>(tab, "The part that is shown");
    CHECK(part->text().contains(QStringLiteral("not the sealed test part")));
    REQUIRE(slider->isEnabled());
    CHECK(slider->maximum() == 6);
    CHECK(slider->value() == 6);
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Home);
    QTest::keyClick(slider, Qt::Key_Right);
    CHECK(slider->value() == 2);
    const auto& record = driver.session().outcome().run()->history[1];
    CHECK(words->text().startsWith(QStringLiteral("Epoch 2 of 6")));
    CHECK(words->text().contains(QLocale().toString(record.validationLoss, 'f', 4)));
    const auto plots = tab.plots();
    REQUIRE(plots.size() == 3);
    CHECK(plots[0].id == "epoch_accuracy");
    CHECK(plots[0].series[0].name.english() == "Model, 95 % Wilson");
    CHECK(plots[0].series[1].name.english() == "Best rule on validation");
    CHECK(plots[0].series[1].y.size() == 4);
    CHECK(plots[1].title.english().starts_with("ROC and AUC, 95 % DeLong, n = "));
    CHECK(plots[1].title.english().ends_with(", validation part, epoch 2"));
    double mean = 0;
    for (const double accuracy : plots[0].series[0].y) mean += accuracy / 4;
    CHECK(mean == Approx(record.validationAccuracy).margin(0.01));  // targets without ties have the same n
    driver.screenshot(QStringLiteral("tab-epochs"));

    QTest::keyClick(slider, Qt::Key_End);
    auto* play = button(tab, "Play");
    REQUIRE(play);
    QTest::mouseClick(play, Qt::LeftButton);
    CHECK(play->isChecked());
    CHECK(slider->value() == 1);
    REQUIRE(driver.await([&] { return slider->value() == 6 && !play->isChecked(); }));
}

TEST_CASE("a run without a validation part has no epochs to replay, and the slider says why")
{
    WindowDriver driver;
    auto& tab = evaluated<ui::EpochsTab>(driver, [](model::Config& config) { config.validationShare = 0; });
    REQUIRE(driver.await([&] { return driver.session().outcome().analyses().epochs() != nullptr; }));
    auto* slider = named<QSlider>(tab, "Epoch");
    CHECK_FALSE(slider->isEnabled());
    CHECK(slider->toolTip().contains(QStringLiteral("no validation part")));
    CHECK_FALSE(button(tab, "Play")->isEnabled());
    CHECK(tab.plots().empty());
}

TEST_CASE("an ensemble is replayed averaged or network by network")
{
    WindowDriver driver;
    auto& tab = evaluated<ui::EpochsTab>(driver, [](model::Config& config) {
        config.ensemble = 2;
        config.epochs = 3;
    });
    REQUIRE(driver.await([&] { return driver.session().outcome().analyses().epochs() != nullptr; }));
    auto* member = named<QComboBox>(tab, "Network of the ensemble");
    REQUIRE(member->isVisible());
    CHECK(member->count() == 3);
    auto* words = named<QLabel>(tab, "The epoch in words");
    CHECK_FALSE(words->text().contains(QStringLiteral("training loss")));
    member->setCurrentIndex(2);
    CHECK(words->text().contains(
        QLocale().toString(driver.session().outcome().run()->history.back().validationLoss, 'f', 4)));
    CHECK(words->text().contains(QStringLiteral("training loss")));
}

TEST_CASE(
    "training again for a control is started, shows its progress, and keeps whole networks when stopped")
{
    WindowDriver driver;
    auto& tab = evaluated<ui::ControlsTab>(driver);
    choose(tab, "Trained on shuffled albums");
    auto* repeats = named<QSpinBox>(tab, "Number of trainings");
    repeats->setValue(200);
    CHECK(named<QLabel>(tab, "How long it will take")
              ->text()
              .startsWith(QStringLiteral("Time, going by the run")));
    auto* start = button(tab, "Run the control");
    auto* stop = button(tab, "Stop");
    REQUIRE(start->isEnabled());
    double share = 0;
    QObject::connect(&driver.session().outcome().analyses(), &ui::Analyses::progressed, &tab,
                     [&](double now) { share = now; });
    QTest::mouseClick(start, Qt::LeftButton);
    CHECK(driver.session().outcome().analyses().running() == Kind::TrackOrder);
    CHECK_FALSE(start->isEnabled());
    CHECK_FALSE(start->toolTip().isEmpty());
    REQUIRE(driver.await([&] { return share > 0.015; }));  // three networks
    QTest::mouseClick(stop, Qt::LeftButton);
    REQUIRE(driver.await([&] { return !driver.session().outcome().analyses().running(); }));
    const auto& test = driver.session().outcome().analyses().retrained(Kind::TrackOrder);
    REQUIRE(test);
    CHECK(test->stopped);
    CHECK(test->repeats >= 1);
    CHECK(test->repeats < 200);
    CHECK(tab.plots().size() == 4);
    CHECK(named<QLabel>(tab, "Result of the control")->text().contains(QStringLiteral("Stopped early")));
    CHECK(start->isEnabled());
    CHECK_FALSE(stop->isEnabled());
}

TEST_CASE("permuted labels are learnt anew and shown with the observed value and its p")
{
    WindowDriver driver;
    auto& tab = evaluated<ui::ControlsTab>(driver);
    choose(tab, "Permuted labels");
    named<QSpinBox>(tab, "Number of trainings")->setValue(3);
    QTest::mouseClick(button(tab, "Run the control"), Qt::LeftButton);
    REQUIRE(driver.await(
        [&] { return driver.session().outcome().analyses().retrained(Kind::Labels).has_value(); }));
    const auto& test = *driver.session().outcome().analyses().retrained(Kind::Labels);
    CHECK(test.repeats == 3);
    CHECK_FALSE(test.stopped);
    const auto plots = tab.plots();
    REQUIRE(plots.size() == 4);
    CHECK(plots[0].id == "permuted_labels_valence");
    CHECK(plots[0].marks[0].at == test.targets[0].observed);
    for (const auto& target : test.targets)
        if (target.p <= test.resolution * 1.001)
            CHECK(plots[std::size_t(&target - test.targets.data())].marks[0].name.english() ==
                  "observed: p = 0.250, Holm 1.000; 3 give no less");
    driver.screenshot(QStringLiteral("tab-controls"));
    choose(tab, "Without recurrence");
    CHECK_FALSE(button(tab, "Run the control")->isEnabled());
    CHECK(button(tab, "Run the control")->toolTip().contains(QStringLiteral("album preset")));
}

TEST_CASE("the arrow keys walk the albums, in the order asked for")
{
    WindowDriver driver;
    auto& tab = evaluated<ui::AlbumsTab>(driver);
    auto* arc = view(tab, "album_arc");
    REQUIRE(arc);
    const auto title = [&] { return arc->plot().title.english(); };
    const auto scores = evaluation::albumScores(driver.session().outcome().evaluated()->prepared->samples,
                                                driver.session().outcome().evaluated()->predictions);
    const auto& albums = *driver.session().outcome().evaluated()->prepared->cleaned.albums;
    const auto titleOf = [&](const evaluation::AlbumScore& score) {
        const auto& album = albums.albums[score.album];
        return std::string(albums.name(album)) +
               (albums.artist(album).empty() ? "" : ", " + std::string(albums.artist(album)));
    };
    CHECK(title() == titleOf(scores[0]));  // surely wrong first
    arc->setFocus();
    QTest::keyClick(arc, Qt::Key_Down);
    CHECK(title() == titleOf(scores[1]));
    QTest::keyClick(arc, Qt::Key_Up);
    CHECK(title() == titleOf(scores[0]));
    auto* list = tab.findChild<ui::DataTable*>(QStringLiteral("Evaluated albums"));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    CHECK(title() == titleOf(scores[1]));
    named<QComboBox>(tab, "Order of the albums")->setCurrentIndex(1);  // least agreement
    const auto least = std::ranges::min_element(scores, {}, &evaluation::AlbumScore::agreement)->agreement;
    const auto shown =
        std::ranges::find_if(scores, [&](const auto& score) { return title() == titleOf(score); });
    REQUIRE(shown != scores.end());
    CHECK(shown->agreement == Approx(least));
    const auto& evaluation = driver.session().outcome().evaluated()->evaluation;
    std::int64_t right = 0, n = 0;
    const auto& valence = evaluation.targets[0];
    for (std::size_t row = 0; row < valence.scored.size(); ++row) {
        if (valence.scored.album[row] != shown->album) continue;
        ++n;
        right += (valence.scored.score[row] > 0.5) == (valence.scored.up[row] != 0);
    }
    const QString figures = named<QLabel>(tab, "The album in numbers")->text();
    CHECK(figures.startsWith(QStringLiteral("Valence: %1 of %2 right").arg(right).arg(n)));
    CHECK(figures.contains(QStringLiteral("95 % Wilson")));
    CHECK(figures.contains(QStringLiteral("best rule")));
    CHECK(
        figures.contains(QStringLiteral("All targets: %1 of %2 right").arg(shown->right).arg(shown->known)));
    driver.screenshot(QStringLiteral("tab-albums"));
}

TEST_CASE(
    "importance is measured off the window's thread, whole features and single windows, and can be stopped")
{
    WindowDriver driver;
    auto& tab = evaluated<ui::ImportanceTab>(driver);
    double share = 0;
    QObject::connect(&driver.session().outcome().analyses(), &ui::Analyses::progressed, &tab,
                     [&](double now) { share = now; });
    QTest::mouseClick(button(tab, "Measure importance"), Qt::LeftButton);
    REQUIRE(driver.await([&] { return share > 0; }));
    REQUIRE(driver.await([&] { return driver.session().outcome().analyses().importance().has_value(); }));
    const auto plots = tab.plots();
    CHECK(plots.size() == 8);
    CHECK(plots[0].id == "importance_valence");
    CHECK(plots[1].id == "importance_windows_valence");
    CHECK_FALSE(plots[1].series[0].low.empty());
    driver.screenshot(QStringLiteral("tab-importance"));
}

TEST_CASE("an album preset's run tells what recurrence and order were found to be worth")
{
    WindowDriver driver;
    auto& tab = evaluated<ui::ControlsTab>(driver, [](model::Config& config) {
        config = model::presetConfig(model::Preset::Album);
        config.hiddenSize = config.denseSize = 8;
        config.epochs = 2;
        config.ensemble = 1;
        config.threads = 1;
    });
    auto* findings = named<QLabel>(tab, "What the preset's parts are worth");
    REQUIRE(findings);
    CHECK(findings->isVisible());
    CHECK(findings->text().contains(QStringLiteral("recurrence +0.0001 AUC")));
    choose(tab, "Without recurrence");
    named<QSpinBox>(tab, "Number of trainings")->setValue(1);
    QTest::mouseClick(button(tab, "Run the control"), Qt::LeftButton);
    REQUIRE(driver.await(
        [&] { return driver.session().outcome().analyses().retrained(Kind::Recurrence).has_value(); }));
    CHECK(findings->text().contains(QStringLiteral("Here, recurrence: valence")));
    driver.screenshot(QStringLiteral("album-findings"));
}

TEST_CASE("every tab of the evaluation shows the sample in both themes, and nothing without a name")
{
    WindowDriver driver;
    driver.window().opening().openSample();
    REQUIRE(driver.await([&] { return driver.session().dataset().prepared() != nullptr; }));
    auto choices = driver.session().choices().setup();
    choices.config.epochs = 12;
    choices.config.batchSize = 64;
    choices.config.learningRate = 3e-3;
    driver.session().choices().choose(choices, QStringLiteral("test"));
    REQUIRE(driver.loadEngine());
    driver.session().training().start();
    REQUIRE(driver.await([&] { return driver.session().outcome().evaluated() != nullptr; }));
    driver.window().showPage(ui::Page::Evaluate);
    auto* tabs = named<QTabWidget>(driver.window(), "Views of the result");
    driver.session().outcome().analyses().start(Kind::Labels, 3);
    REQUIRE(driver.await([&] { return !driver.session().outcome().analyses().running(); }));
    driver.session().outcome().analyses().start(Kind::Importance);
    REQUIRE(driver.await([&] { return !driver.session().outcome().analyses().running(); }));
    for (const int theme : {1, 2}) {
        app::applyTheme(theme);
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            if (auto* list = named<QListWidget>(*tabs->currentWidget(), "Controls")) list->setCurrentRow(3);
            const auto views = tabs->currentWidget()->findChildren<ui::PlotView*>();
            REQUIRE(driver.await(
                [&] { return std::ranges::all_of(views, [](auto* one) { return one->isDrawn(); }); }));
            for (int pass = 0; pass < 3; ++pass)
                QCoreApplication::processEvents();  // layouts and queued drawings
            driver.screenshot(QStringLiteral("evaluate-%1-%2")
                                  .arg(theme == 1 ? QStringLiteral("light") : QStringLiteral("dark"))
                                  .arg(i + 1));
            for (auto* view : views) CHECK_FALSE(view->accessibleName().isEmpty());
        }
    }
    app::applyTheme(1);
}
