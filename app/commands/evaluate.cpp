// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"
#include "app/commands/evaluate_controls.h"
#include "base/text_writer.h"
#include "data/read.h"
#include "report/evaluation_json.h"
#include "report/metrics_csv.h"
#include "report/prediction_csv.h"
#include "ui/words.h"

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

Result<EvaluatedRun> evaluated(const Options& options, const experiment::Run& run, const RunControl& control)
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
    return experiment::evaluateRun(run, std::move(*prepared), how, control, options.unseen ? experiment::KnownAlbums::LeaveOut : experiment::KnownAlbums::Keep);
}

const char* nameOf(RulesFrom from)
{
    return from == RulesFrom::Run ? "run" : from == RulesFrom::OriginalData ? "original_data" : "nowhere";
}

/// Where the ladder has no rules, why; core's facts in the words of the window.
std::string rulesReason(const EvaluatedRun& result)
{
    if (result.rulesFrom != RulesFrom::Nowhere) return {};
    const std::string cause = result.rulesProblem ? ui::describe(*result.rulesProblem).toStdString() : "the network was imported and has no albums of its own";
    return "the simple rules learn from the run's own albums, never from what is evaluated, and those are not to be had: " + cause;
}

/// What flatters the numbers, before they are read.
void tell(const EvaluatedRun& result, bool leftOut)
{
    if (const auto why = rulesReason(result); !why.empty()) std::fprintf(stderr, "segue: %s; chance is the only rung\n", why.c_str());
    if (!result.overlap) return;
    const auto& overlap = *result.overlap;
    const auto number = [](std::int64_t n) { return static_cast<long long>(n); };
    if (overlap.albums > 0)
        std::fprintf(stderr, "segue: %lld of the %zu albums, %lld transitions, are albums that the run learnt from (by id %lld, by artist and name %lld, by their values %lld); %s\n",
                     number(overlap.albums), overlap.known.size(), number(overlap.transitions), number(overlap.byId), number(overlap.byName),
                     number(overlap.byValues), leftOut ? "they are left out" : "on them the numbers flatter it: --unseen leaves them out");
    if (overlap.tracks > 0)
        std::fprintf(stderr, "segue: %lld tracks of the other albums have the very values of tracks that the run learnt from\n", number(overlap.tracks));
    if (overlap.artists > 0)
        std::fprintf(stderr, "segue: the run learnt from albums of %lld of the artists here\n", number(overlap.artists));
}

Json toJson(const EvaluatedRun& result, const Options& options)
{
    Json json = report::toJson(result.evaluation);
    json["agreement"]["albums"] = report::albumAgreement(result.prepared.samples, result.predictions, options.threshold);
    json["rules_from"] = nameOf(result.rulesFrom);
    if (const auto why = rulesReason(result); !why.empty()) json["rules_reason"] = why;
    if (result.overlap)
        json["overlap"] = {{"albums", result.overlap->albums},     {"transitions", result.overlap->transitions}, {"by_id", result.overlap->byId},
                           {"by_name", result.overlap->byName},    {"by_values", result.overlap->byValues},      {"artists", result.overlap->artists},
                           {"tracks", result.overlap->tracks},     {"left_out", options.unseen}};
    return json;
}

Status writeFiles(const Options& options, const EvaluatedRun& result)
{
    if (!options.predictions.empty()) {
        const auto rows = experiment::predictionRows(result.prepared.samples, result.predictions);
        if (auto written = writeText(options.predictions, report::toCsv(rows, options.threshold)); !written) return written;
    }
    return options.metrics.empty() ? Status(Done{}) : writeText(options.metrics, report::metricsCsv(result.evaluation));
}

int evaluate(const Options& options)
{
    if (std::isnan(options.threshold)) return misuse("--threshold", "nan", "a number from 0 to 1");
    for (const auto& read : {options.run, options.data}) {
        if (sameFile(read, options.predictions)) return misuse("--predictions", options.predictions, kNotWhatIsRead);
        if (sameFile(read, options.metrics)) return misuse("--metrics", options.metrics, kNotWhatIsRead);
    }
    Progress progress("evaluating");
    const auto run = experiment::readRun(options.run);
    if (!run) return fail(run.error());
    if (run->dataPath.empty() && options.data.empty()) return misuse("--data", "missing", "a dataset: an imported network has none of its own");
    if (run->failure) fail(*run->failure);  // what is evaluated are the weights from before
    const auto result = evaluated(options, *run, progress.control());
    if (!result) return options.data.empty() ? failOnDataOf(*run, result.error()) : fail(result.error());
    tell(*result, options.unseen);
    if (auto written = writeFiles(options, *result); !written) return fail(written.error());
    const auto controls = runControls(options.controls, *run, *result, options.threshold, progress.control());
    if (!controls) return controls.error().code == ErrorCode::ValueOutOfRange ? misuse(controls.error()) : fail(controls.error());
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
    auto* command = segue.add_subcommand("evaluate", "Accuracy, AUC and agreement with intervals, beside the ladder of simple rules");
    command->add_option("RUN", options->run, "The run file")->required();
    command->add_option("--data", options->data, "Other data, evaluated whole; without it the run's sealed test part");
    command->add_flag("--unseen", options->unseen, "With --data: leave out the albums that the run learnt from");
    command->add_option("--threshold", options->threshold, "Up is predicted where P(Up) is above it (default 0.5)")->check(CLI::Range(0.0, 1.0));
    command->add_option("--predictions", options->predictions, "Write every prediction to this CSV, an album's transitions in its order: track numbers start anew with a disc");
    command->add_option("--metrics", options->metrics, "Write every metric with its intervals to this CSV");
    command->add_option("--control", options->controls.names, "Run a control too, may be repeated; all but shuffle train the network anew")
        ->check(CLI::IsMember(controlNames()))->allow_extra_args(false);
    command->add_option("--repeats", options->controls.repeats, "Trainings of such a control: p cannot be below 1 / (1 + N) (default 19)")->check(CLI::Range(1, 999));
    command->add_flag("--json", options->json, "One JSON object instead of words");
    command->footer("Example: segue evaluate first.segue --predictions predictions.csv --control shuffle");
    command->callback([options, &chosen] { chosen.run = [options] { return evaluate(*options); }; });
}

}  // namespace segue::app
