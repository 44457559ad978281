// SPDX-License-Identifier: GPL-3.0-or-later
// The controls of an evaluation on the command line: is it order, is it luck, is it the artist?
#include "app/commands/evaluate_controls.h"

#include "base/formatted.h"
#include "evaluation/metrics/significance.h"
#include "report/control_json.h"
#include "run/controls.h"

#include <algorithm>
#include <cmath>

namespace segue::app {

namespace {

using experiment::ControlObstacle;
using experiment::TrainingControl;

constexpr const auto& kTraining = experiment::kTrainingControlNames;
constexpr const char* kShuffle = "shuffle";

std::string_view why(ControlObstacle obstacle)
{
    switch (obstacle) {
        case ControlObstacle::NoRecurrence:
            return "a run of the album preset with a recurrent cell: the other presets have no network "
                   "without recurrence to compare with";
        case ControlObstacle::NoArtists: return "data in which an artist has two albums";
        case ControlObstacle::SplitByArtist: return "a run that is not split by artist already";
        default: return {};
    }
}

std::string inWords(const evaluation::ShuffleTest& test)
{
    std::string text = "shuffle test, " + std::to_string(test.shuffles) + " orders of every test album" +
                       (test.stopped ? " (stopped):\n" : ":\n");
    for (const auto& one : test.targets)
        text += "  " + std::string(features::targetName(one.target)) +
                formatted(
                    ": model - running mean %+.3f, model right %.3f; p after Holm %.3f (a single p cannot be "
                    "below %.4f)",
                    one.observed, one.modelAccuracy, one.adjusted, test.resolution) +
                (one.orderEffect ? ": order effect\n" : ": no order effect shown\n");
    if (!test.decidable) text += "  stopped before so many orders as could show an effect at 1 %\n";
    return text;
}

/// What may be said of a target, and of the thing that was taken away.
std::string_view said(const evaluation::RetrainTest& test, const evaluation::RetrainedTarget& target,
                      TrainingControl control)
{
    const auto worth = evaluation::worthOf(test, target);
    if (worth == evaluation::Worth::TooFew) return "cannot be decided with so few trainings";
    const bool shown = worth == evaluation::Worth::Shown;
    switch (control) {
        case TrainingControl::TrackOrder:
            return shown ? "learning from the real order adds"
                         : "no more than between networks trained with another seed";
        case TrainingControl::Recurrence:
            return shown ? "recurrence adds" : "no more than between networks trained with another seed";
        case TrainingControl::Labels: return shown ? "hardly luck" : "it may be luck";
        default:
            return shown ? "part may be owed to artists it knew"
                         : "nothing shows that it lives on knowing the artist";
    }
}

std::string againstRetrained(const evaluation::RetrainTest& test, const evaluation::RetrainedTarget& one,
                             TrainingControl control)
{
    const std::string interval = one.ci ? formatted("albums 95 %%: %+.4f to %+.4f", one.ci->low, one.ci->high)
                                        : report::whyNoInterval(test, one);
    const double difference = one.difference.value_or(0);
    return "  " + std::string(features::targetName(one.target)) +
           formatted(
               ": AUC %.3f, %.4f %s the networks trained anew (%s); p = %.3f (cannot be below %.3f), after "
               "Holm %.3f: ",
               one.observed, std::abs(difference), difference < 0 ? "below" : "above", interval.c_str(),
               one.p, test.resolution, one.adjusted) +
           std::string(said(test, one, control)) + "\n";
}

std::string inWords(const std::string& name, const evaluation::RetrainTest& test, TrainingControl control,
                    int wanted)
{
    const std::string stopped =
        test.stopped ? " (stopped; " + std::to_string(wanted) + " were asked for)" : "";
    std::string text = name + ", trained anew " + std::to_string(test.repeats) +
                       (test.repeats == 1 ? " time" : " times") + stopped + ":\n";
    for (const auto& one : test.targets) text += againstRetrained(test, one, control);
    if (test.targets.empty()) return text + "  no target with both directions: nothing to compare\n";
    if (!test.decidable)
        text += "  so few trainings cannot reach 5 % after Holm over " + std::to_string(test.targets.size()) +
                " targets: at least " +
                std::to_string(evaluation::permutationsNeeded(test.targets.size(), test.level)) + " can\n";
    return text;
}

}  // namespace

std::vector<std::string> controlNames()
{
    std::vector<std::string> names{kShuffle};
    names.insert(names.end(), kTraining.begin(), kTraining.end());
    return names;
}

Result<ControlResults> runControls(const ControlWishes& wishes, const experiment::Run& run,
                                   const experiment::EvaluatedRun& evaluated, double threshold,
                                   const RunControl& poll)
{
    ControlResults results;
    const auto& samples = evaluated.prepared.samples;
    for (const auto& name : wishes.names) {
        if (name == kShuffle) {
            evaluation::ShuffleOptions options;
            options.threshold = threshold;
            options.seed = std::uint64_t(run.config.seed);
            const auto test = experiment::shuffleControl(run, samples, evaluated.predictions, options, poll);
            if (!test) return test.error();
            results.json[name] = report::toJson(*test);
            results.text += inWords(*test);
            continue;
        }
        const auto control = TrainingControl(std::ranges::find(kTraining, name) - kTraining.begin());
        const std::string_view needed = !evaluated.evaluation.sealedTestPart
                                            ? "the run's own data: it trains on them"
                                            : why(experiment::obstacle(run, samples, control));
        if (!needed.empty())
            return Error{.code = ErrorCode::ValueOutOfRange,
                         .subject = "--control",
                         .column = "--control",
                         .detail = name,
                         .expected = std::string(needed)};
        evaluation::RetrainOptions options;
        options.repeats = wishes.repeats;
        options.seed = std::uint64_t(run.config.seed);
        options.bootstrap = {2000, options.seed, int(run.config.threads)};
        const auto test =
            experiment::trainControl(run, samples, evaluated.predictions, control, options, poll);
        if (!test) return test.error();
        results.json[name] = report::toJson(*test);
        results.text += inWords(name, *test, control, wishes.repeats);
    }
    return results;
}

}  // namespace segue::app
