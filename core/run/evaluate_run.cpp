// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/evaluate_run.h"

#include "base/parallel.h"
#include "evaluation/controls/subset.h"
#include "run/own_table.h"

#include <map>

namespace segue::experiment {

namespace {

/// Which samples are evaluated, which the rules learn on, and which they are chosen on.
struct Roles {
    std::vector<std::uint32_t> evaluate, learn, choose;
};

/// By the split the run remembers, album by album, so that a later change of the splitting code cannot break
/// the seal.
Roles sealedPart(const Run& run, const features::Samples& samples)
{
    std::map<std::string_view, features::Part> partOf(run.split.begin(), run.split.end());
    const auto& albums = *samples.table->albums;
    Roles roles;
    for (std::uint32_t s = 0; s < samples.size(); ++s) {
        const auto part = partOf.find(albums.id(albums.albums[samples.album[s]]));
        if (part == partOf.end()) continue;
        (part->second == features::Part::Test ? roles.evaluate : roles.learn).push_back(s);
        if (part->second == features::Part::Validation) roles.choose.push_back(s);
    }
    return roles;
}

/// The rules of a run that keeps none.
evaluation::LearntBaselines learnAgain(const Run& run, EvaluatedRun& result, bool own,
                                       const evaluation::EvaluateOptions& options, const RunControl& control)
{
    const auto learnOn = [&](const features::Samples& samples) {
        result.rulesFrom = RulesFrom::OriginalData;
        const Roles roles = sealedPart(run, samples);
        return evaluation::learnBaselines(samples, run.model.targets, roles.learn, roles.choose,
                                          options.threads, RunControl{control.poll, {}});
    };
    if (own) return learnOn(result.prepared.samples);
    result.rulesFrom = RulesFrom::Nowhere;
    if (run.dataPath.empty()) return {};
    const auto original = ownData(run, control);
    if (original) return learnOn(original->samples);
    result.rulesProblem = original.error();
    return {};
}

std::vector<std::uint32_t> othersPart(const features::Samples& samples, const Overlap& overlap,
                                      KnownAlbums known)
{
    auto which = evaluation::everySample(samples);
    if (known == KnownAlbums::LeaveOut)
        std::erase_if(which, [&](std::uint32_t sample) { return overlap.known[samples.album[sample]]; });
    return which;
}

}  // namespace

Result<Prepared> ownData(const Run& run, const RunControl& control)
{
    constexpr double kRead = 0.6;  // of the progress
    auto table = ownTable(run, partOf(control, 0, kRead));
    if (!table) return table.error();
    return prepareFor(run, *table, partOf(control, kRead, 1));
}

Result<Prepared> prepareFor(const Run& run, std::shared_ptr<const data::AlbumTable> table,
                            const RunControl& control)
{
    auto windows = model::windowOptions(run.config);
    windows.windows = run.model.windows;
    return prepare(std::move(table), run.cleaning, windows, run.config.ties, control);
}

Result<EvaluatedRun> evaluateRun(const Run& run, Prepared prepared,
                                 const evaluation::EvaluateOptions& options, const RunControl& control,
                                 KnownAlbums known)
{
    if (!run.finished) return Error{.code = ErrorCode::RunUnfinished, .subject = run.path};
    if (model::scoresOrders(run.config)) return Error{.code = ErrorCode::ScoresOrders, .subject = run.path};
    auto engine = model::loadEngine();
    if (!engine) return engine.error();
    const bool own = prepared.table->hash == run.dataHash;
    EvaluatedRun result;
    result.prepared = std::move(prepared);
    const auto& samples = result.prepared.samples;
    if (!own) result.overlap = overlapWith(run, samples, control);
    if (!own && control.stopped()) return Error{.code = ErrorCode::Cancelled, .subject = run.path};
    const auto which = own ? sealedPart(run, samples).evaluate : othersPart(samples, *result.overlap, known);
    if (which.empty() && !own)
        return Error{.code = ErrorCode::NothingUnseen, .subject = result.prepared.table->source};
    auto predictions = (*engine)->predict(run.model, samples, which, control);
    if (!predictions) return predictions.error();
    result.predictions = std::move(*predictions);
    const auto rules = run.rules.empty() ? learnAgain(run, result, own, options, control) : run.rules;
    if (run.rules.empty() && control.stopped())
        return Error{.code = ErrorCode::Cancelled, .subject = run.path};
    result.evaluation = evaluation::evaluate(samples, result.predictions, rules, options, control);
    result.evaluation.sealedTestPart = own;
    result.evaluation.chosenOnValidation = run.validationSamples > 0;
    return result;
}

Result<EvaluatedRun> evaluateRun(const Run& run, const evaluation::EvaluateOptions& options,
                                 const RunControl& control)
{
    if (!run.finished) return Error{.code = ErrorCode::RunUnfinished, .subject = run.path};
    auto prepared = ownData(run, control);
    if (!prepared) return prepared.error();
    return evaluateRun(run, std::move(*prepared), options, control);
}

}  // namespace segue::experiment
