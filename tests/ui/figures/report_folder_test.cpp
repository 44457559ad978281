// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/report_folder.h"

#include "report/html/html_report.h"
#include "report/methods_text.h"
#include "report/metrics_csv.h"
#include "report/missing.h"
#include "run/overlap.h"
#include "support/albums.h"
#include "support/place.h"

#include <catch2/catch.hpp>

#include <QFileInfo>
#include <QImage>
#include <QRegularExpression>

#include <nlohmann/json.hpp>

#include <memory>

using namespace segue;
using namespace segue::ui;
using namespace segue::tests;

namespace {

/// A dataset of two albums, a run on it and its evaluation, made by hand.
struct Finished {
    experiment::Prepared prepared;
    experiment::Run run;
    model::Predictions predictions;
    evaluation::Evaluation evaluation;
};

Finished finished()
{
    Finished all;
    TableBuilder table({"loudness", "tempo"});
    for (const char* album : {"a<b>", "c"})
        for (int track = 1; track <= 4; ++track)
            table.row(album, track, {float(-10 + track % 2), float(100 + track)});
    all.prepared.table = table.table();
    all.prepared.cleaned = data::clean(all.prepared.table);
    all.prepared.windows = features::makeWindows(all.prepared.cleaned.albums, {});
    all.prepared.samples = features::makeSamples(all.prepared.windows);

    all.run.path = "/somewhere/first.segue";
    all.run.dataPath = "/somewhere/albums & more_synthetic.csv";
    all.run.dataHash = std::string(64, 'a');
    all.run.config.seed = 7;
    for (int e = 1; e <= 3; ++e)
        all.run.history.push_back({.epoch = e,
                                   .trainLoss = 0.7 - 0.1 * e,
                                   .trainAccuracy = 0.6,
                                   .validationLoss = 0.69,
                                   .validationAccuracy = 0.55});
    all.run.bestEpoch = 2;
    all.run.testSamples = 3;
    all.predictions = {{features::Target::Tempo}, {3}, {0.625F}};  // the first transition of the second album

    evaluation::TargetResult result;
    result.target = features::Target::Tempo;
    result.n = 3;
    result.value(evaluation::MetricCode::Accuracy) = 2.0 / 3;
    result.interval(evaluation::MetricCode::Accuracy, evaluation::IntervalKind::Wilson) =
        evaluation::wilson(2, 3);
    all.evaluation.targets.push_back(result);
    all.evaluation.agreement.n = 0;
    return all;
}

std::vector<std::string> promised()
{
    std::vector<std::string> names{"report.html",     "windows.csv", "outputs.csv",
                                   "predictions.csv", "metrics.csv", "ladder.csv",
                                   "methods.md",      "methods.tex", "run.json"};
    for (const char* plot : {"accuracy", "roc", "agreement", "loss", "accuracy_history"})
        for (const char* ending : {".png", ".svg", ".pdf", ".csv"})
            names.push_back(std::string(plot) + ending);
    return names;
}

}  // namespace

TEST_CASE("the report folder holds every file it promises, and names them all")
{
    const ScratchDir scratch;
    const Finished all = finished();
    const auto files = writeReport(all.run, all.prepared, all.predictions, all.evaluation,
                                   QString::fromStdString(scratch / "new/folder"));
    REQUIRE(files);
    CHECK(files->size() == int(promised().size()));
    for (const std::string& name : promised()) {
        CAPTURE(name);
        const QFileInfo file(QString::fromStdString(scratch / ("new/folder/" + name)));
        CHECK(file.size() > 0);
        CHECK(files->contains(file.filePath()));
    }
    CHECK(QImage(QString::fromStdString(scratch / "new/folder/loss.png")).width() >= 1600);
    CHECK(readFile(scratch / "new/folder/predictions.csv") ==
          "album_id,track_number,next_track_number,target,p_up,predicted,actual\nc,1,2,tempo,0.625,Up,Up\n");
}

TEST_CASE("the page needs nothing beside it, and the data's texts are text in it")
{
    const ScratchDir scratch;
    const Finished all = finished();
    REQUIRE(writeReport(all.run, all.prepared, all.predictions, all.evaluation,
                        QString::fromStdString(scratch.path())));
    const QString html = QString::fromStdString(readFile(scratch / "report.html"));
    CHECK(html.contains(QStringLiteral("albums &amp; more_synthetic.csv")));
    CHECK_FALSE(html.contains(QStringLiteral("<script")));
    static const QRegularExpression outside(QStringLiteral("(src|href)=\"(?!#)"));
    CHECK_FALSE(html.contains(outside));
    CHECK(html.contains(QStringLiteral("<svg")));
    CHECK_FALSE(html.contains(QStringLiteral("<?xml")));
    CHECK_FALSE(html.contains(QStringLiteral(">nan<")));
    for (const char* id :
         {"data", "preparation", "model", "results", "agreement", "honesty", "methods", "run"})
        CHECK(html.contains(QStringLiteral("<section id=\"%1\">").arg(QLatin1String(id))));
    CHECK(html.contains(QStringLiteral("66.7 %")));
    CHECK(html.contains(QStringLiteral("These data are synthetic")));
}

TEST_CASE("run.json has the contract's keys and the run's facts")
{
    const ScratchDir scratch;
    const Finished all = finished();
    REQUIRE(writeReport(all.run, all.prepared, all.predictions, all.evaluation,
                        QString::fromStdString(scratch.path())));
    const auto json = nlohmann::json::parse(readFile(scratch / "run.json"));
    CHECK(json["config"]["seed"] == "7");
    CHECK(json["data"]["hash"] == all.run.dataHash);
    CHECK(json["epochs"].size() == 3);
    CHECK(json["best_epoch"] == 2);
    CHECK(json["targets"]["tempo"]["n"] == 3);
    CHECK(json["targets"]["tempo"]["auc"].is_null());
    CHECK(json["kept_by_cleaning"]["kept"]["transitions"] == 6);
    CHECK(json["labels"]["tempo"]["up"] == 6);
}

TEST_CASE("a folder that cannot be made is told")
{
    const ScratchDir scratch;
    writeFile(scratch / "file", "in the way");
    const Finished all = finished();
    const auto files = writeReport(all.run, all.prepared, all.predictions, all.evaluation,
                                   QString::fromStdString(scratch / "file/report"));
    REQUIRE_FALSE(files);
    CHECK(files.error().code == ErrorCode::FileUnwritable);
}

TEST_CASE("the methods paragraph says data, split, seed and result, and is safe to paste")
{
    const Finished all = finished();
    const report::RunFacts facts{all.run, all.prepared, all.evaluation};
    const std::string plain = report::methodsText(facts);
    CHECK(plain.find("2 albums with 8 tracks and 6 transitions") != std::string::npos);
    CHECK(plain.find("seed 7") != std::string::npos);
    CHECK(plain.find("tempo 66.7 % (Wilson's 95 % interval 20.8 to 93.9 %, n = 3)") !=
          std::string::npos);  // Wilson by hand for 2 of 3
    const std::string latex = report::methodsText(facts, report::Markup::Latex);
    CHECK(latex.find("albums \\& more\\_synthetic.csv") != std::string::npos);
    CHECK(latex.find("66.7\\,\\%") != std::string::npos);
    CHECK(report::methodsText(facts, report::Markup::Markdown).find("more\\_synthetic") != std::string::npos);
    CHECK(plain.find("by hand") == std::string::npos);
    CHECK(plain.find("bootstrap") == std::string::npos);  // none was drawn
}

TEST_CASE("intervals over few albums are said to be too narrow, wherever they are printed")
{
    Finished all = finished();
    all.evaluation.albums = 4;
    all.evaluation.targets[0].interval(evaluation::MetricCode::Accuracy, evaluation::IntervalKind::Albums) = {
        0.5, 0.8};
    const report::RunFacts facts{all.run, all.prepared, all.evaluation};
    CHECK(report::methodsText(facts).find("Intervals over 4 albums are too narrow") != std::string::npos);
    CHECK(report::htmlReport(facts, {}).find("Intervals over 4 albums are too narrow") != std::string::npos);
    all.evaluation.albums = 10;
    CHECK(report::methodsText(facts).find("too narrow") == std::string::npos);
}

TEST_CASE(
    "a report of other data names them everywhere, and says how many of their albums the network learnt from")
{
    Finished all = finished();
    auto other = std::make_shared<data::AlbumTable>(*all.prepared.table);
    other->source = "/elsewhere/other.csv";
    all.prepared.table = other;
    all.evaluation.sealedTestPart = false;
    all.run.model.targets = all.prepared.samples.table->targets();
    all.run.learntFrom =
        experiment::learntFrom(all.prepared.samples, {{features::Part::Train, features::Part::Test}},
                               all.prepared.samples.table->targets());
    const report::RunFacts facts{all.run, all.prepared, all.evaluation};
    const std::string plain = report::methodsText(facts);
    CHECK(plain.find("These are other data than the run's own (other.csv), evaluated whole. Of their 2 "
                     "albums the network learnt from 2, with 6 transitions: "
                     "on those the numbers flatter it. The data (other.csv, ") == 0);
    CHECK(plain.find("The run's own data (albums & more_synthetic.csv) had been split") != std::string::npos);
    const std::string html = report::htmlReport(facts, {});
    CHECK(html.find("<p class=\"quiet\">other.csv, run first.segue") != std::string::npos);
    CHECK(html.find("the network learnt from 2, with 6 transitions") < html.find("<div class=\"cards\">"));
    const auto json = report::toJson(facts);
    CHECK(json["overlap"]["albums"] == 2);
    CHECK(json["evaluated_file"] == "other.csv");
    const auto own = report::methodsText({finished().run, all.prepared, finished().evaluation});
    CHECK(own.find("flatter") == std::string::npos);
}

TEST_CASE("the methods paragraph says how the network was trained and how sure the agreement is")
{
    Finished all = finished();
    all.run.config.optimizer = model::Optimizer::AdamW;
    all.run.config.weightDecay = 0.01;
    all.run.config.patience = 10;
    all.run.validationSamples = 20;
    all.evaluation.agreement.n = 3;
    all.evaluation.agreement.overall = 0.7;
    all.evaluation.agreementCi = {0.65, 0.75};
    const auto text = [&] { return report::methodsText({all.run, all.prepared, all.evaluation}); };
    CHECK(text().find("trained with AdamW (weight decay 0.01) for ") != std::string::npos);
    CHECK(text().find("to be stopped after 10 epochs without a lower validation loss") != std::string::npos);
    CHECK(
        text().find(
            "Overall agreement over 3 transitions was 70.0 % (95 % interval over albums 65.0 to 75.0 %). ") !=
        std::string::npos);
    all.run.config.optimizer = model::Optimizer::Sgd;
    all.run.validationSamples = 0;  // nothing to be patient with
    CHECK(text().find("trained with stochastic gradient descent for ") != std::string::npos);
    CHECK(text().find("to be stopped") == std::string::npos);
}

TEST_CASE(
    "the ladder's file is for programs: English names, p-values in full, the best rule in a column of its "
    "own")
{
    evaluation::Evaluation evaluation;
    evaluation.targets = finished().evaluation.targets;
    auto& baseline = evaluation.baselines.emplace_back();
    baseline.name = "running_mean";
    baseline.target = features::Target::Tempo;
    baseline.baseline = evaluation::Baseline::RunningMean;
    baseline.accuracy = 2.0 / 3;
    baseline.accuracyCi = evaluation::wilson(2, 3);
    baseline.modelMinusRule = -0.125;
    baseline.mcnemar = 3.5e-7;
    baseline.best = true;
    const std::string csv = report::baselinesCsv(evaluation);
    CHECK(csv.find("target,rule,best,n,accuracy,wilson_low,wilson_high,auc,model_minus_rule,albums_low,"
                   "albums_high,mcnemar_p\n") == 0);
    CHECK(csv.find("tempo,running_mean,1,3,0.666666667,0.2076") != std::string::npos);
    CHECK(csv.find(",-0.125,,,3.5e-07\n") != std::string::npos);
}

TEST_CASE("the methods paragraph says what was decided by hand")
{
    Finished all = finished();
    all.run.cleaning.exclude = {"a", "b"};
    all.run.readAs.fields["Beats"] = data::Field::Feature;
    const std::string plain = report::methodsText({all.run, all.prepared, all.evaluation});
    CHECK(plain.find("In doing so, 2 albums were left out by hand and 1 column was given a role by hand. ") !=
          std::string::npos);
}

TEST_CASE("the result in words: better, worse, within chance, unknown")
{
    evaluation::Evaluation evaluation;
    const auto add = [&](features::Target target, double difference, std::optional<evaluation::Interval> ci) {
        evaluation::BaselineResult baseline;
        baseline.name = "median";
        baseline.target = target;
        baseline.best = true;
        baseline.modelMinusRule = difference;
        baseline.ci = ci;
        baseline.mcnemar = ci && ci->low * ci->high > 0 ? 0.01 : 0.5;
        evaluation.baselines.push_back(baseline);
    };
    CHECK(report::resultSentence(evaluation) == "There is nothing to compare.");
    add(features::Target::Valence, 0.009, evaluation::Interval{0.003, 0.015});
    add(features::Target::Energy, -0.02, evaluation::Interval{-0.03, -0.01});
    add(features::Target::Tempo, 0.001, evaluation::Interval{-0.01, 0.01});
    CHECK(report::resultSentence(evaluation) ==
          "The model beats the best simple rule on valence by 0.9 points (95 % interval 0.3 to 1.5). "
          "It falls behind the best simple rule on energy by 2.0 points (95 % interval 1.0 to 3.0). "
          "On the rest, the difference is within chance: tempo.");
    evaluation.chosenOnValidation = false;
    CHECK(report::whereChosen(evaluation) == "chosen on the albums it was learnt from");
    evaluation.baselines.clear();
    add(features::Target::Valence, 0.006, evaluation::Interval{0.0003, 0.013});
    evaluation.baselines[0].mcnemar = 0.0532;
    CHECK(report::resultSentence(evaluation) ==
          "The interval and the test of the difference from the best simple rule disagree, so nothing is "
          "claimed: valence +0.6 points (95 % interval "
          "0.03 to 1.3, McNemar p = 0.053).");
    evaluation.baselines[0].modelMinusRule = -0.006;
    evaluation.baselines[0].ci = evaluation::Interval{-0.013, -0.0003};
    CHECK(report::resultSentence(evaluation).find("valence -0.6 points (95 % interval -1.3 to -0.03") !=
          std::string::npos);  // behind reads as behind
    evaluation.baselines[0].modelMinusRule = 0.006;
    evaluation.baselines[0].ci = evaluation::Interval{0.0003, 0.013};
    evaluation.baselines[0].mcnemar = 0.01;
    evaluation::BaselineResult chance;
    chance.name = "chance";
    chance.target = features::Target::Valence;
    chance.modelMinusRule = 0.05;
    evaluation.baselines.push_back(chance);
    CHECK(report::resultSentence(evaluation) ==
          "The model is ahead of the best simple rule, but not shown to be ahead of every one, so nothing is "
          "claimed: "
          "valence by 0.6 points (95 % interval 0.03 to 1.3), but not chance.");
    evaluation::TargetResult few;
    few.albums = evaluation::kFewestAlbums - 1;
    evaluation.targets = {few};
    CHECK(report::resultSentence(evaluation) ==
          "With fewer than 10 albums nothing is said against the best simple rule on valence.");
}

TEST_CASE("what is missing of a target has its own reason")
{
    const auto reason = [](const evaluation::TargetResult& target, const std::string& key) {
        for (const auto& [one, why] : report::missing(target, true))
            if (one == key) return why;
        return std::string();
    };
    evaluation::TargetResult target;
    target.n = 9;
    target.albums = 3;
    target.value(evaluation::MetricCode::Accuracy) = target.value(evaluation::MetricCode::Auc) =
        target.value(evaluation::MetricCode::Brier) = target.value(evaluation::MetricCode::LogLoss) = 0.5;
    target.ranking.ups = 1;
    target.ranking.downs = 8;
    CHECK(reason(target, "auc_delong_ci") == "one transition alone goes up: a spread needs two");
    CHECK(reason(target, "auc").empty());
    target.value(evaluation::MetricCode::Auc).reset();
    target.ranking.ups = 9;
    target.ranking.downs = 0;
    CHECK(reason(target, "average_precision") == "no transition goes down");
    CHECK(reason(target, "average_precision_ci") == "no transition goes down");
    CHECK(reason(target, "balanced_accuracy") == "no transition goes down");
    target.albums = 1;
    CHECK(reason(target, "album_ci") == "an interval over albums needs two albums at least");
}
