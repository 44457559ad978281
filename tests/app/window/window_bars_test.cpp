// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluated_window.h"

#include "ui/pages/evaluate/tabs/controls_tab.h"
#include "ui/pages/evaluate/tabs/overview_tab.h"
#include "ui/pages/evaluate/tabs/threshold_tab.h"
#include "ui/pages/evaluate/verdict_words.h"
#include "ui/tables/data_table.h"

#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QSlider>
#include <QSpinBox>
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

TEST_CASE("the threshold moves both dots, the confusion matrix and the metrics together")
{
    WindowDriver driver;
    auto& tab = evaluated<ui::ThresholdTab>(driver);
    auto* slider = named<QSlider>(tab, "Threshold");
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Home);
    const auto& valence = driver.session().outcome().evaluated()->evaluation.targets[0];
    CHECK(named<QLabel>(tab, "Up, predicted Up")->text().toInt() == valence.ranking.ups);
    CHECK(named<QLabel>(tab, "Down, predicted Down")->text() == QStringLiteral("0"));
    CHECK(named<QLabel>(tab, "Recall")->text().startsWith(QStringLiteral("100")));
    const auto dotOf = [&](const char* id) {
        const auto& series = view(tab, id)->plot().series.back();
        return std::pair(series.x.at(0), series.y.at(0));
    };
    CHECK(dotOf("roc_threshold") == std::pair(1.0, 1.0));
    CHECK(dotOf("precision_recall_threshold").first == 1.0);
    slider->setValue(100);
    const auto& confusion = valence.confusion;
    CHECK(named<QLabel>(tab, "Down, predicted Up")->text().toInt() == confusion.fp);
    CHECK(dotOf("roc_threshold").second ==
          Approx(double(confusion.tp) / double(confusion.tp + confusion.fn)));
    CHECK(dotOf("precision_recall_threshold").second ==
          Approx(double(confusion.tp) / double(confusion.tp + confusion.fp)));
    QTest::keyClick(slider, Qt::Key_End);
    CHECK(named<QLabel>(tab, "Precision")->text() == QStringLiteral("nothing is predicted Up"));
    CHECK(named<QLabel>(tab, "Precision, n")->text().isEmpty());
    slider->setValue(60);
    const auto at = evaluation::atThreshold(valence.ranking, 0.3);
    const auto words = [&](const char* name) { return named<QLabel>(tab, name)->text(); };
    CHECK(words("Accuracy, n").toInt() == valence.n);
    CHECK(words("Precision, n").toInt() == at.confusion.tp + at.confusion.fp);
    CHECK(words("Accuracy, 95 % Wilson") ==
          ui::pointsInterval(*evaluation::wilson(at.confusion.right(), valence.n)));
    const auto intervals = evaluation::intervalsOf(at.confusion);
    CHECK(words("Balanced accuracy, 95 % Newcombe") == ui::pointsInterval(*intervals.balancedAccuracy));
    CHECK(words("F1, 95 % from Wilson's") == ui::pointsInterval(*intervals.f1));
    const auto* best = evaluation::bestBaseline(driver.session().outcome().evaluated()->evaluation,
                                                features::Target::Valence);
    CHECK(words("Accuracy of the best simple rule") == ui::percent(best->accuracy));
    CHECK(words("Against the best simple rule").contains(QStringLiteral("McNemar p =")));
    slider->setValue(100);
    CHECK(words("Against the best simple rule")
              .startsWith(QLocale().toString(std::abs(100 * best->modelMinusRule), 'f', 1)));
    CHECK(view(tab, "roc_threshold")->plot().series.front().kind == plot::SeriesKind::Band);
}

TEST_CASE("a click on a bar of the agreement lists its transitions, and so do the arrow keys and Enter")
{
    WindowDriver driver;
    auto& tab = evaluated<ui::OverviewTab>(driver);
    auto* agreement = view(tab, "agreement");
    REQUIRE(agreement);
    const auto& counts = driver.session().outcome().evaluated()->evaluation.agreement.counts;
    const int bin = int(std::ranges::max_element(counts) - counts.begin());
    REQUIRE(driver.await([&] { return agreement->isDrawn(); }));
    auto* chart = agreement->findChild<QChartView*>();
    REQUIRE(driver.await([&] { return chart->isVisible() && chart->chart()->plotArea().width() > 100; }));
    const auto listed = [&] {
        return tab.findChild<ui::DataTable*>(QStringLiteral("Transitions of this bar"));
    };
    const QRectF area = chart->chart()->plotArea();
    const QPointF foot(area.left() + area.width() * (bin + 0.5) / 10, area.bottom() - 6);
    QTest::mouseClick(chart->viewport(), Qt::LeftButton, {},
                      chart->mapFromScene(chart->chart()->mapToScene(foot)));
    REQUIRE(driver.await([&] { return listed() != nullptr; }));
    CHECK(listed()->table().rowCount() == counts[std::size_t(bin)]);
    QTest::keyClick(listed()->window(), Qt::Key_Escape);
    REQUIRE(driver.await([&] { return listed() == nullptr; }));

    agreement->setFocus();
    for (int k = 0; k <= bin; ++k) QTest::keyClick(agreement, Qt::Key_Right);
    QTest::keyClick(agreement, Qt::Key_Return);
    REQUIRE(driver.await([&] { return listed() != nullptr; }));
    CHECK(listed()->table().rowCount() == counts[std::size_t(bin)]);
    CHECK(agreement->plot().series.size() == 2);  // the bars, and what independence would give
    const auto& table = listed()->table();
    int wrong = 0, marked = 0;
    for (int row = 0; row < table.rowCount(); ++row)
        for (int column = 4; column < table.columnCount(); column += 2) {
            const bool cross = table.index(row, column).data().toString().contains(QStringLiteral("✗"));
            wrong += cross;
            marked += cross && table.index(row, column).data(Qt::ForegroundRole).isValid();
            CHECK_FALSE(table.fileText(row, column).contains(QStringLiteral("✗")));
        }
    CHECK(wrong == marked);
    constexpr std::array kWrongOfFour{4, 0, 3, 0, 0, 2, 0, 1, 0, 0};  // by bin
    CHECK(wrong == kWrongOfFour.at(std::size_t(bin)) * table.rowCount());
}

TEST_CASE(
    "a click on an accuracy bar lists its target's transitions, the surest mistakes first, and so do the "
    "keys")
{
    WindowDriver driver;
    auto& tab = evaluated<ui::OverviewTab>(driver);
    auto* bars = view(tab, "accuracy");
    REQUIRE(bars);
    const auto& result = driver.session().outcome().evaluated()->evaluation.targets[1];
    REQUIRE(driver.await([&] { return bars->isDrawn(); }));
    auto* chart = bars->findChild<QChartView*>();
    REQUIRE(driver.await([&] { return chart->isVisible() && chart->chart()->plotArea().width() > 100; }));
    const auto listed = [&] {
        return tab.findChild<ui::DataTable*>(QStringLiteral("Transitions of this bar"));
    };
    const QRectF area = chart->chart()->plotArea();
    const QPointF foot(area.left() + area.width() * (1 + 0.5 + 0.86 * 7.5 / 8 - 0.43) / 4,
                       area.bottom() - 6);  // the model's, last of eight
    QTest::mouseClick(chart->viewport(), Qt::LeftButton, {},
                      chart->mapFromScene(chart->chart()->mapToScene(foot)));
    REQUIRE(driver.await([&] { return listed() != nullptr; }));
    const auto& table = listed()->table();
    REQUIRE(table.rowCount() == result.n);
    CHECK(listed()->window()->windowTitle().contains(QStringLiteral("energy")));
    const int wrong = int(result.n - result.confusion.right());
    double before = 2;
    for (int row = 0; row < table.rowCount(); ++row) {
        const bool cross = table.index(row, 3).data().toString().contains(QStringLiteral("✗"));
        CHECK(cross == (row < wrong));
        CHECK(table.index(row, 3).data(Qt::ForegroundRole).isValid() == cross);
        const double sure = table.fileText(row, 4).toDouble();
        if (row < wrong) CHECK(sure <= before);
        before = sure;
    }
    int ruleRight = 0;
    for (int row = 0; row < table.rowCount(); ++row)
        ruleRight += table.index(row, 5).data().toString().contains(QStringLiteral("✓"));
    const auto* best =
        evaluation::bestBaseline(driver.session().outcome().evaluated()->evaluation, result.target);
    CHECK(double(ruleRight) / double(result.n) == Approx(best->accuracy));
    driver.screenshots(*listed()->window(), QStringLiteral("list-of-a-target"));
    QTest::keyClick(listed()->window(), Qt::Key_Escape);
    REQUIRE(driver.await([&] { return listed() == nullptr; }));

    bars->setFocus();
    QTest::keyClick(bars, Qt::Key_Right);
    QTest::keyClick(bars, Qt::Key_Return);
    REQUIRE(driver.await([&] { return listed() != nullptr; }));
    CHECK(listed()->window()->windowTitle().contains(QStringLiteral("valence")));
}

TEST_CASE("a control that is stopped half way does not take the place of a whole one")
{
    WindowDriver driver;
    auto& tab = evaluated<ui::ControlsTab>(driver);
    choose(tab, "Trained on shuffled albums");
    auto* repeats = named<QSpinBox>(tab, "Number of trainings");
    auto& analyses = driver.session().outcome().analyses();
    double share = 0;
    QObject::connect(&analyses, &ui::Analyses::progressed, &tab, [&](double now) { share = now; });
    const auto run = [&](int wanted, double stopAt) {
        share = 0;
        repeats->setValue(wanted);
        QTest::mouseClick(button(tab, "Run the control"), Qt::LeftButton);
        if (stopAt > 0) {
            REQUIRE(driver.await([&] { return share > stopAt; }));
            QTest::mouseClick(button(tab, "Stop"), Qt::LeftButton);
        }
        REQUIRE(driver.await([&] { return !analyses.running(); }));
    };
    run(2, 0);
    REQUIRE_FALSE(analyses.retrained(Kind::TrackOrder)->stopped);
    CHECK_FALSE(analyses.setAside(Kind::TrackOrder));
    run(200, 0.02);
    CHECK(analyses.retrained(Kind::TrackOrder)->repeats == 2);
    CHECK_FALSE(analyses.retrained(Kind::TrackOrder)->stopped);
    REQUIRE(analyses.setAside(Kind::TrackOrder));
    const auto words = [&] { return named<QLabel>(tab, "Result of the control")->text(); };
    CHECK(words().contains(QStringLiteral("The last one was stopped after")));
    choose(tab, "Permuted labels");
    CHECK_FALSE(words().contains(QStringLiteral("The last one was stopped")));
    choose(tab, "Trained on shuffled albums");
    run(1, 0);
    CHECK(analyses.retrained(Kind::TrackOrder)->repeats == 1);  // as asked for, and whole
    CHECK_FALSE(words().contains(QStringLiteral("The last one was stopped")));
}
