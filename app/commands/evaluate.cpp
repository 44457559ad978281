// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/evaluate_controls.h"
#include "app/commands/evaluate_order.h"
#include "app/commands/evaluated.h"
#include "base/text_writer.h"
#include "report/evaluation_json.h"
#include "report/metrics_csv.h"
#include "report/prediction_csv.h"
#include "report/run_facts.h"

#include <cmath>
#include <cstdio>

namespace segue::app {

namespace {

using experiment::EvaluatedRun;
using experiment::RulesFrom;

struct Options {
    std::string run, data, predictions, metrics;
    double threshold = 0.5;
    bool unseen = false, json = false;
    ControlWishes controls;
};

const char* nameOf(RulesFrom from)
{
    switch (from) {
        case RulesFrom::Run: return "run";
        case RulesFrom::OriginalData: return "original_data";
        case RulesFrom::Nowhere: break;
    }
    return "nowhere";
}

Json toJson(const EvaluatedRun& result, const Options& options)
{
    Json json = report::toJson(result.evaluation);
    json["agreement"]["albums"] =
        report::albumAgreement(result.prepared.samples, result.predictions, options.threshold);
    json["rules_from"] = nameOf(result.rulesFrom);
    if (const auto why = rulesReason(result); !why.empty()) json["rules_reason"] = why;
    if (result.overlap) {
        json["overlap"] = report::toJson(*result.overlap);
        json["overlap"]["left_out"] = options.unseen;
    }
    return json;
}

Status writeFiles(const Options& options, const EvaluatedRun& result)
{
    if (!options.predictions.empty()) {
        const auto rows = experiment::predictionRows(result.prepared.samples, result.predictions);
        if (auto written = writeText(options.predictions, report::toCsv(rows, options.threshold)); !written)
            return written;
    }
    return options.metrics.empty() ? Status(Done{})
                                   : writeText(options.metrics, report::metricsCsv(result.evaluation));
}

/// A run that scores orders has nothing to say to what is asked of directions.
int evaluateOrderRun(const Options& options, const experiment::Run& run, const RunControl& control)
{
    constexpr std::string_view kAnother =
        "a run of another preset: preset order scores whole orders and predicts no directions";
    if (options.threshold != 0.5) return misuse("--threshold", std::to_string(options.threshold), kAnother);
    if (!options.predictions.empty()) return misuse("--predictions", options.predictions, kAnother);
    if (!options.metrics.empty()) return misuse("--metrics", options.metrics, kAnother);
    if (!options.controls.names.empty()) return misuse("--control", options.controls.names.front(), kAnother);
    return evaluateOrders(run, options.data, options.json, control);
}

int evaluate(const Options& options)
{
    if (std::isnan(options.threshold)) return misuse("--threshold", "nan", "a number from 0 to 1");
    for (const auto& read : {options.run, options.data}) {
        if (isAmong(read, options.predictions))
            return misuse("--predictions", options.predictions, kNotWhatIsRead);
        if (isAmong(read, options.metrics)) return misuse("--metrics", options.metrics, kNotWhatIsRead);
    }
    Progress progress("evaluating");
    const auto run = experiment::readRun(options.run);
    if (!run) return fail(run.error());
    if (run->dataPath.empty() && options.data.empty())
        return misuse("--data", "missing", "a dataset: an imported network has none of its own");
    if (run->failure) fail(*run->failure);  // what is evaluated are the weights from before
    if (model::scoresOrders(run->config)) return evaluateOrderRun(options, *run, progress.control());
    evaluation::EvaluateOptions how;
    how.threshold = options.threshold;
    const auto known = options.unseen ? experiment::KnownAlbums::LeaveOut : experiment::KnownAlbums::Keep;
    const auto result = evaluated(*run, options.data, how, progress.control(), known);
    if (!result) return options.data.empty() ? failOnDataOf(*run, result.error()) : fail(result.error());
    if (auto written = writeFiles(options, *result); !written) return fail(written.error());
    const auto controls = runControls(options.controls, *run, *result, options.threshold, progress.control());
    if (!controls)
        return controls.error().code == ErrorCode::ValueOutOfRange ? misuse(controls.error())
                                                                   : fail(controls.error());
    if (options.json) {
        Json json = toJson(*result, options);
        if (!controls->json.empty()) json["controls"] = controls->json;
        printJson(json);
    } else {
        print(evaluationText(result->evaluation) + controls->text);
    }
    return interrupted() ? kInterrupted : kDone;
}

}  // namespace

void addEvaluate(CLI::App& segue, Chosen& chosen)
{
    auto options = std::make_shared<Options>();
    auto* command = segue.add_subcommand(
        "evaluate",
        "Accuracy, AUC and agreement with intervals, beside the ladder of simple rules; of a run of preset "
        "order, how often it tells an album's own order from a random one");
    command->add_option("RUN", options->run, "The run file")->required();
    auto* data = command->add_option("--data", options->data,
                                     "Other data, evaluated whole; without it the run's sealed test part");
    command
        ->add_flag("--unseen", options->unseen, "With --data: leave out the albums that the run learnt from")
        ->needs(data);
    command
        ->add_option("--threshold", options->threshold,
                     "Up is predicted where P(Up) is above it (default 0.5)")
        ->check(CLI::Range(0.0, 1.0));
    command->add_option("--predictions", options->predictions,
                        "Write every prediction to this CSV, an album's transitions in its order: track "
                        "numbers start anew with a disc");
    command->add_option("--metrics", options->metrics, "Write every metric with its intervals to this CSV");
    command
        ->add_option("--control", options->controls.names,
                     "Run a control too, may be repeated; all but shuffle train the network anew")
        ->check(CLI::IsMember(controlNames()))
        ->allow_extra_args(false);
    command
        ->add_option("--repeats", options->controls.repeats,
                     "Trainings of such a control: p cannot be below 1 / (1 + N) (default 19)")
        ->check(CLI::Range(1, 999));
    command->add_flag("--json", options->json, "One JSON object instead of words");
    command->footer("Example: segue evaluate first.segue --predictions predictions.csv --control shuffle");
    command->callback([options, &chosen] { chosen.run = [options] { return evaluate(*options); }; });
}

}  // namespace segue::app
