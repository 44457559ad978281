// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "base/text_writer.h"
#include "data/read.h"
#include "experiment/evaluate_run.h"
#include "report/evaluation_json.h"
#include "report/prediction_csv.h"

#include <cmath>
#include <cstdio>

namespace segue::app {

namespace {

struct Options {
    std::string run, data, predictions;
    double threshold = 0.5;
    bool json = false;
};

std::string shown(double value, const char* format)
{
    char text[32];
    std::snprintf(text, sizeof text, format, value);
    return text;
}

/// "-" where there is none: the reason stands below the table.
std::string shown(const std::optional<double>& value) { return value ? shown(*value, "%.3f") : "-"; }

std::string shown(const std::optional<evaluation::Interval>& interval, const char* between, const char* format)
{
    return interval ? shown(interval->low, format) + between + shown(interval->high, format) : "-";
}

Result<experiment::EvaluatedRun> evaluated(const Options& options, const experiment::Run& run, const RunControl& control)
{
    evaluation::EvaluateOptions how;
    how.threshold = options.threshold;
    how.seed = std::uint64_t(run.config.seed);
    if (options.data.empty()) return experiment::evaluateRun(run, how, control);
    auto table = data::readAlbums(options.data, control, run.readAs);
    if (!table) return table.error();
    auto prepared = experiment::prepareFor(run, *table, control);
    if (!prepared) return prepared.error();
    tellCleaning(prepared->cleaned);
    return experiment::evaluateRun(run, std::move(*prepared), how, control);
}

int evaluate(const Options& options)
{
    if (std::isnan(options.threshold)) return misuse("--threshold", "nan", "a number from 0 to 1");
    for (const auto& read : {options.run, options.data})
        if (sameFile(read, options.predictions)) return misuse("--predictions", options.predictions, kNotWhatIsRead);
    Progress progress("evaluating");
    const auto run = experiment::readRun(options.run);
    if (!run) return fail(run.error());
    if (run->dataPath.empty() && options.data.empty()) return misuse("--data", "missing", "a dataset: an imported network has none of its own");
    if (run->failure) fail(*run->failure);  // what is evaluated are the weights from before
    const auto result = evaluated(options, *run, progress.control());
    if (!result) return fail(result.error());
    if (!options.predictions.empty()) {
        const auto rows = experiment::predictionRows(result->prepared.samples, result->predictions);
        if (auto written = writeText(options.predictions, report::toCsv(rows, options.threshold)); !written) return fail(written.error());
    }
    if (options.json)
        printJson(report::toJson(result->evaluation));
    else
        print(accuracyTable(result->evaluation));
    return interrupted() ? kInterrupted : kDone;
}

}  // namespace

void addEvaluate(CLI::App& segue, Chosen& chosen)
{
    auto options = std::make_shared<Options>();
    auto* command = segue.add_subcommand("evaluate", "Accuracy, AUC and agreement with intervals, beside the ladder of simple rules");
    command->add_option("RUN", options->run, "The run file")->required();
    command->add_option("--data", options->data, "Other data, evaluated whole; without it the run's sealed test part");
    command->add_option("--threshold", options->threshold, "Up is predicted where P(Up) is above it (default 0.5)")->check(CLI::Range(0.0, 1.0));
    command->add_option("--predictions", options->predictions, "Write every prediction to this CSV");
    command->add_flag("--json", options->json, "One JSON object instead of words");
    command->footer("Example: segue evaluate first.segue --predictions predictions.csv");
    command->callback([options, &chosen] { chosen.run = [options] { return evaluate(*options); }; });
}

std::string accuracyTable(const evaluation::Evaluation& evaluation)
{
    char line[200];
    std::string text = "target      n       accuracy  95 % by album     AUC     best rule      accuracy  model - rule\n";
    bool noInterval = false, noAuc = false;
    for (const auto& target : evaluation.targets) {
        const auto name = features::targetName(target.target);
        noInterval = noInterval || !target.albumCi;
        noAuc = noAuc || !target.auc;
        std::snprintf(line, sizeof line, "%-10.*s  %-6lld  %-8s  %-16s  %-6s", int(name.size()), name.data(), static_cast<long long>(target.n),
                      shown(target.accuracy).c_str(), shown(target.albumCi, " to ", "%.3f").c_str(), shown(target.auc).c_str());
        text += line;
        for (const auto& rung : evaluation.ladder)
            if (rung.target == target.target && rung.best) {
                std::snprintf(line, sizeof line, "  %-13s  %.3f     %+.3f [%s]", rung.name.c_str(), rung.accuracy, rung.modelMinusRule,
                              shown(rung.ci, ", ", "%+.3f").c_str());
                text += line;
            }
        text += "\n";
    }
    if (noInterval) text += "-: an interval by album needs two albums at least\n";
    if (noAuc) text += "-: an AUC needs transitions that go up and some that go down\n";
    std::snprintf(line, sizeof line, "agreement of all targets: %.3f over %lld transitions%s\n", evaluation.agreement.overall,
                  static_cast<long long>(evaluation.agreement.n), evaluation.sealedTestPart ? " of the sealed test part" : "");
    return text + line;
}

}  // namespace segue::app
