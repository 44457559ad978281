// SPDX-License-Identifier: GPL-3.0-or-later
// The sections about what came out: model, results, agreement, how to read them, and the run card.
#include "figure/evaluation_plots.h"
#include "figure/number.h"
#include "network/config_table.h"
#include "report/html/html.h"
#include "report/html/html_sections.h"
#include "report/missing.h"

#include <algorithm>

namespace segue::report {

namespace {

using evaluation::Metric;
using evaluation::MetricCode;
using evaluation::Prominence;
using evaluation::TargetResult;
using plot::fixed;
using plot::grouped;
using plot::percent;

std::string reproducible(const model::EngineInfo& engine)
{
    return engine.bitExact ? "bit-exact: the same seed gives the same bits on this processor with these "
                             "versions, whatever the number of threads"
                           : "not to the bit: begun on one processor or with one version of the libraries, "
                             "ended with another";
}

std::string valueCell(const Metric& metric, const TargetResult& result)
{
    const auto& value = result.value(metric.code);
    if (!value) return "-";
    return metric.inPercent ? percent(*value) : fixed(*value, 3);
}

std::string intervalCell(const Metric& metric, evaluation::IntervalKind kind, const TargetResult& result)
{
    const auto& interval = result.interval(metric.code, kind);
    if (!interval) return "-";
    return metric.inPercent ? intervalText(interval)
                            : fixed(interval->low, 3) + " to " + fixed(interval->high, 3);
}

/// Calls use(name, result) for every target, and for all of them together where there are several.
template <class Use>
void forEachResult(const evaluation::Evaluation& evaluation, Use use)
{
    for (const auto& target : evaluation.targets)
        use(plot::capitalised(features::targetName(target.target)), target);
    if (evaluation.together && evaluation.targets.size() > 1)
        use(std::string("Together"), *evaluation.together);
}

/// Headings of intervals say of what they are, those of the first metric apart.
std::vector<std::string> accuracyHeader()
{
    std::vector<std::string> header{"Target", "Transitions"};
    for (const Metric& metric : evaluation::metricTable()) {
        if (metric.prominence == Prominence::Further) continue;
        header.push_back(plot::capitalised(metric.name));
        if (metric.prominence != Prominence::First) continue;
        const bool first = metric.code == evaluation::metricTable().front().code;
        const std::string of = first ? std::string() : std::string(metric.briefName()) + ", ";
        for (const auto& interval : metric.intervals)
            if (!interval.key.empty())
                header.push_back(plot::capitalised(of + intervalHeading(interval.kind)));
    }
    return header;
}

HtmlTable accuracyTable(const evaluation::Evaluation& evaluation)
{
    HtmlTable table{.header = accuracyHeader()};
    table.caption =
        "Accuracy at threshold " +
        fixed(evaluation.targets.empty() ? 0.5 : evaluation.targets.front().threshold, 3) +
        ". Wilson takes transitions for independent; the interval over albums does not. "
        "\"AUC of 0/1\" is the AUC of the predictions cut to 0 and 1, which some reports print as the AUC. "
        "Together: accuracy and Brier over all transitions and targets, AUC as the mean over the targets.";
    forEachResult(evaluation, [&](const std::string& name, const TargetResult& one) {
        auto& row = table.rows.emplace_back(std::vector{name, grouped(one.n)});
        for (const Metric& metric : evaluation::metricTable()) {
            if (metric.prominence == Prominence::Further) continue;
            row.push_back(valueCell(metric, one));
            if (metric.prominence != Prominence::First) continue;
            for (const auto& interval : metric.intervals)
                if (!interval.key.empty()) row.push_back(intervalCell(metric, interval.kind, one));
        }
    });
    return table;
}

/// A row a metric: there may be many.
HtmlTable furtherTable(const evaluation::Evaluation& evaluation)
{
    HtmlTable table{.header = {"Measure"}};
    std::vector<std::string> overTransitions;
    for (const Metric& metric : evaluation::metricTable()) {
        if (metric.prominence == Prominence::First) continue;
        if (metric.pooling != evaluation::Pooling::Targets) overTransitions.emplace_back(metric.name);
        table.rows.push_back({plot::capitalised(metric.name)});
        forEachResult(evaluation, [&](const std::string&, const TargetResult& one) {
            const std::string interval = intervalCell(metric, evaluation::IntervalKind::Albums, one);
            table.rows.back().push_back(valueCell(metric, one) +
                                        (interval == "-" ? "" : " (" + interval + ")"));
        });
    }
    table.rows.push_back({"tp / fp / tn / fn"});
    table.rows.push_back({"Albums"});
    forEachResult(evaluation, [&](const std::string& name, const TargetResult& one) {
        const auto& [tp, fp, tn, fn] = one.confusion;
        table.header.push_back(name);
        table.rows.rbegin()[1].push_back(grouped(tp) + " / " + grouped(fp) + " / " + grouped(tn) + " / " +
                                         grouped(fn));
        table.rows.back().push_back(grouped(one.albums));
    });
    table.caption = "More measures of the same predictions, with their 95 % intervals over albums.";
    if (evaluation.targets.size() > 1)
        table.caption += " Together: " + listed(overTransitions) +
                         " over all transitions and targets, the others as the mean over the targets.";
    return table;
}

HtmlTable baselineTable(const evaluation::Evaluation& evaluation)
{
    HtmlTable table{.header = {"Rule"}};
    table.caption = std::string(
                        "The ladder: accuracy of simple rules on the same transitions, learnt from all "
                        "albums outside the test part. ") +
                    "A dot marks the best rule of a target, " + whereChosen(evaluation) + ".";
    for (const auto& target : evaluation.targets)
        table.header.push_back(plot::capitalised(features::targetName(target.target)));
    const auto accuracyOf = [&](std::string_view rule, features::Target target) -> std::string {
        for (const auto& baseline : evaluation.baselines)
            if (baseline.name == rule && baseline.target == target)
                return (baseline.best ? "\u2022 " : "") + percent(baseline.accuracy);
        return "-";
    };
    for (const auto rule : evaluation::kBaselineNames) {
        std::vector<std::string> row{plot::ruleLabel(rule)};
        for (const auto& target : evaluation.targets) row.push_back(accuracyOf(rule, target.target));
        table.rows.push_back(std::move(row));
    }
    std::vector<std::string> model{"Model"};
    for (const auto& target : evaluation.targets)
        model.push_back(valueCell(evaluation::metricOf(MetricCode::Accuracy), target));
    table.rows.push_back(std::move(model));
    return table;
}

std::string pText(const std::optional<double>& p)
{
    if (!p) return "-";
    return *p < 0.001 ? "< 0.001" : fixed(*p, 3);
}

/// A difference with its sign: "+0.012".
std::string signedFixed(const std::optional<double>& value)
{
    if (!value) return "-";
    return (*value > 0 ? "+" : "") + fixed(*value, 3);
}

HtmlTable differenceTable(const evaluation::Evaluation& evaluation)
{
    HtmlTable table{.header = {"Target", "Best rule", "Model minus rule, points", "95 % interval",
                               "McNemar p", "AUC difference", "AUC, 95 % interval"},
                    .numbersFrom = 2};
    table.caption =
        "What is the model's own: its accuracy minus the best rule's, with the paired bootstrap interval "
        "over albums. "
        "A difference is said of it where the interval excludes 0 and McNemar's p is below 0.05, with this "
        "and every other rule, "
        "each target by itself, without a correction for their number; of fewer than 10 albums nothing is "
        "said.";
    for (const auto& baseline : evaluation.baselines) {
        if (!baseline.best) continue;
        const std::string interval =
            baseline.ci ? points(baseline.ci->low) + " to " + points(baseline.ci->high) : "-";
        table.rows.push_back({plot::capitalised(features::targetName(baseline.target)),
                              plot::ruleLabel(baseline.name), points(baseline.modelMinusRule), interval,
                              pText(baseline.mcnemar), signedFixed(baseline.modelMinusRuleAuc),
                              baseline.aucDifferenceCi ? signedFixed(baseline.aucDifferenceCi->low) + " to " +
                                                             signedFixed(baseline.aucDifferenceCi->high)
                                                       : "-"});
    }
    return table;
}

HtmlTable layerTable(const model::TrainedModel& model)
{
    HtmlTable table{.header = {"Layer", "Activation", "Units"}, .numbersFrom = 2};
    for (const auto& layer : model.layers)
        table.rows.push_back({layer.kind, layer.kind == "dropout" ? "" : layer.activation,
                              layer.units > 0 ? grouped(layer.units) : ""});
    return table;
}

HtmlTable configTable(const model::Config& config)
{
    HtmlTable table{.header = {"Setting", "Value", "Group"}, .numbersFrom = 99};
    for (const auto& spec : model::configTable())
        table.rows.push_back(
            {std::string(spec.info.label),
             paramText(spec.get(config)) + (spec.info.unit.empty() ? "" : " " + std::string(spec.info.unit)),
             std::string(spec.info.group)});
    return table;
}

std::string trainingText(const experiment::Run& run)
{
    if (run.history.empty()) return "This network was not trained here.";
    std::int64_t epochs = 0;
    for (const auto& epoch : run.history) epochs = std::max(epochs, epoch.epoch);
    std::string text = "Trained for " + grouped(epochs) + (epochs == 1 ? " epoch in " : " epochs in ") +
                       fixed(run.seconds, 1) + " s";
    return text + (run.bestEpoch > 0
                       ? "; the weights of epoch " + std::to_string(run.bestEpoch) + " were kept."
                       : ".");
}

}  // namespace

std::string modelSection(const RunFacts& facts, const Pictures& pictures)
{
    const auto& model = facts.run.model;
    std::string text = "The network reads " + grouped(std::int64_t(model.inputs.size())) + " inputs over " +
                       std::to_string(model.windows) + (model.windows == 1 ? " window" : " windows") +
                       " and has " + grouped(model.parameters) + " parameters. ";
    if (!model.missingInputs.empty()) text += "The data lack " + listed(model.missingInputs) + ". ";
    return "<section id=\"model\"><h2>Model and training</h2>\n" + paragraph(text + trainingText(facts.run)) +
           (model.layers.empty() ? "" : toHtml(layerTable(model))) + pictures.drawn("loss") + "</section>\n";
}

std::string resultsSection(const RunFacts& facts, const Pictures& pictures)
{
    const auto& evaluation = facts.evaluation;
    std::string html = "<section id=\"results\"><h2>Results</h2>\n";
    html += paragraph(
        evaluation.sealedTestPart
            ? "All numbers are of the sealed test part: albums on which nothing was learnt, tuned or stopped."
            : otherData(facts));
    html += pictures.drawn("accuracy") + toHtml(accuracyTable(evaluation)) + toHtml(furtherTable(evaluation));
    for (const auto& line : missingInWords(evaluation)) html += paragraph(line, "quiet");
    if (!evaluation.baselines.empty())
        html += toHtml(baselineTable(evaluation)) + toHtml(differenceTable(evaluation));
    return html + pictures.drawn("roc") + "</section>\n";
}

std::string agreementSection(const RunFacts& facts, const Pictures& pictures)
{
    const auto& agreement = facts.evaluation.agreement;
    std::string html = "<section id=\"agreement\"><h2>Agreement</h2>\n";
    if (agreement.n == 0) return html + paragraph("No transition has a known target.") + "</section>\n";
    html += paragraph(
        "The agreement of a transition is the share of its targets that were predicted right. Over " +
        grouped(agreement.n) + " transitions it is " + percent(agreement.overall, 2) + " on average" +
        (facts.evaluation.agreementCi
             ? " (95 % interval over albums " + intervalText(facts.evaluation.agreementCi) + ")."
             : "."));
    if (const auto& albums = facts.evaluation.albumAgreement)
        html += paragraph(
            "The mean over the albums of their transitions' mean is " + percent(*albums, 2) +
            (facts.evaluation.albumAgreementCi
                 ? " (95 % interval over albums " + intervalText(facts.evaluation.albumAgreementCi) + ")."
                 : "."));
    return html + pictures.drawn("agreement") + "</section>\n";
}

std::string honestySection(const RunFacts& facts)
{
    std::vector<std::string> notes{
        "50 % flatters. Comparing a value with the next one rewards regression to the mean: after a loud "
        "track, a quieter one is likely on any "
        "album. "
        "The simple rules use nothing but that, so only what stands above the best of them is the model's "
        "own.",
        "The best rule was " + whereChosen(facts.evaluation) +
            (facts.evaluation.sealedTestPart ? ", the comparison made on the test part, once."
                                             : ", the comparison made on these data."),
        "Transitions of one album are not independent. The intervals over albums respect that; Wilson's "
        "interval does not, and is usually too narrow "
        "for that.",
        "An accuracy above the rules is not yet an effect of track order. Only the shuffle test, in which "
        "the test albums' tracks are permuted, can "
        "say that."};
    if (facts.run.config.scaleFit == model::ScaleFit::Everything)
        notes.emplace_back(
            "Scaling was fitted on all data, the test part among them: these numbers leak a little.");
    if (facts.run.config.splitBy == features::SplitBy::Album)
        notes.emplace_back(
            "The split is by album: an artist may have albums in both parts. A split by artist is stricter.");
    if (!facts.evaluation.intervalsReached)
        notes.emplace_back("The evaluation was stopped before all intervals were computed.");
    if (fileName(facts.run.dataPath).find("synthetic") != std::string::npos)
        notes.emplace_back(
            "These data are synthetic, made with a planted effect: they show that the program works, and say "
            "nothing about music.");
    std::string html = "<section id=\"honesty\"><h2>How to read this</h2>\n<ul class=\"notes\">\n";
    for (const auto& note : notes) html += "<li>" + escaped(note) + "</li>\n";
    return html + "</ul></section>\n";
}

std::string runCardSection(const RunFacts& facts)
{
    const auto& run = facts.run;
    HtmlTable card{.header = {"Run card", ""}, .numbersFrom = 99};
    card.rows = {{"Run", fileName(run.path)},
                 {"Started", run.started},
                 {"Data", fileName(run.dataPath)},
                 {"Evaluated", facts.evaluation.sealedTestPart ? std::string() : evaluatedFile(facts)},
                 {"Data, hash", run.dataHash},
                 {"Seed", std::to_string(run.config.seed)},
                 {"Threads", std::to_string(run.engine.threads)},
                 {"oneDNN", run.engine.oneDnnVersion},
                 {"BLAS", run.engine.blas},
                 {"LibTorch", run.engine.torchVersion},
                 {"Processor", run.engine.cpu},
                 {"Kernel", run.engine.kernel},
                 {"Reproducible", reproducible(run.engine)}};
    std::erase_if(card.rows, [](const auto& row) { return row[1].empty(); });
    return "<section id=\"run\"><h2>Run card</h2>\n" + toHtml(card) + toHtml(configTable(run.config)) +
           "</section>\n";
}

}  // namespace segue::report
