// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/read.h"
#include "support/place.h"
#include "table/synthetic.h"
#include "ui/figures/plot_view.h"
#include "ui/pages/evaluate/tabs/albums_tab.h"
#include "ui/pages/evaluate/tabs/calibration_tab.h"
#include "ui/pages/evaluate/tabs/numbers_tab.h"
#include "ui/pages/evaluate/tabs/overview_tab.h"
#include "ui/pages/evaluate/tabs/threshold_tab.h"
#include "ui/pages/evaluate/target_card.h"
#include "ui/tables/data_table.h"

#include <catch2/catch.hpp>

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace segue;
using features::Direction;

namespace {

experiment::Prepared someAlbums(int count)
{
    const tests::ScratchDir folder;
    data::SyntheticOptions options;
    options.albums = count;
    REQUIRE(data::writeSynthetic(options, folder / "albums.csv"));
    const auto table = data::readAlbums(folder / "albums.csv");
    REQUIRE(table);
    auto prepared = experiment::prepare(*table, model::Config());
    REQUIRE(prepared);
    return std::move(*prepared);
}

/// What an evaluation is made unusual by.
struct Oddity {
    const char* name;
    int albums = 6;
    std::size_t most = 100000;  ///< transitions that are evaluated
    std::function<float(std::size_t)> score = [](std::size_t i) {
        return float(0.1 + 0.8 * double((i * 7919) % 101) / 101);
    };
    std::optional<Direction> every{};  ///< the direction of all transitions
};

std::shared_ptr<const ui::Evaluated> evaluatedAs(const Oddity& odd)
{
    auto prepared = someAlbums(odd.albums);
    for (auto& direction : prepared.samples.direction)
        if (odd.every) std::ranges::fill(direction, *odd.every);
    model::Predictions predictions;
    predictions.targets.assign(features::kTargets.begin(), features::kTargets.end());
    for (std::uint32_t s = 0; s < prepared.samples.size() && s < odd.most; ++s)
        predictions.samples.push_back(s);
    for (std::size_t i = 0; i < predictions.samples.size() * 4; ++i) predictions.pUp.push_back(odd.score(i));
    evaluation::EvaluateOptions options;
    options.draws = 200;
    options.bands = true;
    auto evaluation = evaluation::evaluate(prepared.samples, predictions, predictions.samples, {}, options);
    return std::make_shared<const ui::Evaluated>(ui::Evaluated{
        std::make_shared<const experiment::Prepared>(std::move(prepared)),
        std::make_shared<const experiment::Run>(), std::move(predictions), std::move(evaluation)});
}

std::vector<Oddity> oddities()
{
    const auto half = [](std::size_t) { return 0.5F; };
    const auto none = [](std::size_t) { return std::nanf(""); };
    return {{.name = "ordinary"},
            {.name = "every transition went up", .every = Direction::Up},
            {.name = "every transition went down", .every = Direction::Down},
            {.name = "no direction is known", .every = Direction::Unknown},
            {.name = "one transition", .most = 1},
            {.name = "no transition", .most = 0},
            {.name = "one album", .albums = 1},
            {.name = "all scores equal", .score = half},
            {.name = "no score is a number", .score = none}};
}

/// All that is written on a widget, line by line.
QStringList written(QWidget& widget)
{
    QStringList all;
    for (auto* label : widget.findChildren<QLabel*>()) all += label->text();
    for (auto* view : widget.findChildren<ui::PlotView*>()) {
        all += view->accessibleDescription();
        for (const auto& series : view->plot().series)
            all += QString::fromStdString(series.name.english() + "; " + series.note.english());
    }
    for (auto* table : widget.findChildren<ui::DataTable*>())
        for (int r = 0; r < table->table().rowCount(); ++r)
            for (int c = 0; c < table->table().columnCount(); ++c) {
                const auto index = table->table().index(r, c);
                const bool number = index.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
                const QString text = index.data().toString();
                all += number && text == QStringLiteral("–")
                           ? QStringLiteral("nan without a reason in %1").arg(table->accessibleName())
                           : text;
            }
    return all;
}

/// Lines that hold a number that is none; "" = there is no such line.
std::string nonsense(QWidget& widget)
{
    static const QRegularExpression none(QStringLiteral("\\b(nan|inf)\\b"),
                                         QRegularExpression::CaseInsensitiveOption);
    return written(widget).filter(none).join(QLatin1Char('\n')).toStdString();
}

}  // namespace

TEST_CASE("no tab of the evaluation shows a number that is none, whatever was evaluated")
{
    for (const Oddity& odd : oddities()) {
        INFO(odd.name);
        const auto evaluated = evaluatedAs(odd);
        ui::OverviewTab overview;
        ui::ThresholdTab threshold;
        ui::CalibrationTab calibration;
        ui::AlbumsTab albums;
        ui::NumbersTab numbers;
        for (ui::EvaluationTab* tab : std::initializer_list<ui::EvaluationTab*>{
                 &overview, &threshold, &calibration, &albums, &numbers}) {
            INFO(tab->metaObject()->className());
            tab->resize(1000, 600);
            tab->setEvaluated(evaluated);
            tab->show();
            REQUIRE(QTest::qWaitForWindowExposed(tab));
            CHECK(nonsense(*tab) == "");
            CHECK_FALSE(tab->grab().isNull());
            for (const auto& plot : tab->plots()) CHECK_FALSE(plot.empty());
        }
        const auto verdicts = evaluation::verdicts(evaluated->evaluation);
        for (std::size_t k = 0; k < evaluated->evaluation.targets.size(); ++k) {
            ui::TargetCard card(evaluated->evaluation.targets[k].target);
            card.show(&evaluated->evaluation.targets[k], k < verdicts.size() ? &verdicts[k] : nullptr);
            CHECK(nonsense(card) == "");
        }
    }
}

TEST_CASE("the numbers name every measure with its intervals, for each target and for all together")
{
    ui::NumbersTab tab;
    tab.setEvaluated(evaluatedAs({.name = "ordinary"}));
    tab.show();
    auto* metrics = tab.findChild<ui::DataTable*>(QStringLiteral("Metrics"));
    REQUIRE(metrics);
    CHECK(metrics->table().columnCount() == 6);
    QStringList names;
    for (int r = 0; r < metrics->table().rowCount(); ++r)
        names += metrics->table().index(r, 0).data().toString().trimmed();
    for (const char* name : {"Transitions", "Accuracy", "95 % Wilson, from", "95 % over albums, to",
                             "Balanced accuracy", "AUC of the probabilities", "95 % DeLong, from",
                             "AUC of the 0/1 predictions", "Average precision", "Brier score", "Log loss",
                             "Up, predicted Down", "Agreement of a transition", "Agreement of an album"}) {
        INFO(name);
        CHECK(names.contains(QLatin1String(name)));
    }
    const int agreement = int(names.indexOf(QStringLiteral("Agreement of a transition")));
    CHECK(metrics->table().index(agreement, 1).data().toString() == QStringLiteral("of all together"));
    CHECK(metrics->table().fileText(agreement, 1).isEmpty());
    CHECK_FALSE(metrics->table().fileText(agreement, 5).isEmpty());
}

TEST_CASE("where there is one direction only the tables and the curves say so")
{
    ui::NumbersTab numbers;
    numbers.setEvaluated(evaluatedAs({.name = "up", .every = Direction::Up}));
    numbers.show();
    CHECK(written(numbers).contains(QStringLiteral("no Down")));
    ui::ThresholdTab threshold;
    threshold.setEvaluated(evaluatedAs({.name = "down", .every = Direction::Down}));
    threshold.show();
    CHECK(written(threshold)
              .filter(QStringLiteral("it takes transitions that went up and ones that went down"))
              .size() == 2);
    CHECK(written(threshold).contains(QStringLiteral("no Up here")));
}
