// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiment/evaluate_run.h"

#include "data/read.h"

#include <map>
#include <numeric>

namespace segue::experiment {

namespace {

/// Which samples are evaluated, which the rules learn on, and which they are chosen on.
struct Roles {
    std::vector<std::uint32_t> evaluate, learn, choose;
};

Roles wholeData(const features::Samples& samples)
{
    Roles roles;
    roles.evaluate.resize(samples.size());
    std::iota(roles.evaluate.begin(), roles.evaluate.end(), 0);
    roles.learn = roles.evaluate;
    return roles;
}

/// By the split the run remembers, album by album, so that a later change of the splitting code cannot break the seal.
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

}  // namespace

Result<Prepared> prepareFor(const Run& run, std::shared_ptr<const data::AlbumTable> table, const RunControl& control)
{
    auto windows = model::windowOptions(run.config);
    windows.windows = run.model.windows;
    return prepare(std::move(table), run.cleaning, windows, run.config.ties, control);
}

Result<EvaluatedRun> evaluateRun(const Run& run, Prepared prepared, const evaluation::EvaluateOptions& options, const RunControl& control)
{
    if (!run.finished) return Error{ErrorCode::RunUnfinished, run.path, 0, {}, {}, {}};
    auto engine = model::loadEngine();
    if (!engine) return engine.error();
    const bool own = prepared.table->hash == run.dataHash;
    const Roles roles = own ? sealedPart(run, prepared.samples) : wholeData(prepared.samples);
    auto predictions = (*engine)->predict(run.model, prepared.samples, roles.evaluate, control);
    if (!predictions) return predictions.error();
    EvaluatedRun result{std::move(prepared), std::move(*predictions), {}};
    result.evaluation = evaluation::evaluate(result.prepared.samples, result.predictions, roles.learn, roles.choose, options, control);
    result.evaluation.sealedTestPart = own;
    return result;
}

Result<EvaluatedRun> evaluateRun(const Run& run, const evaluation::EvaluateOptions& options, const RunControl& control)
{
    if (!run.finished) return Error{ErrorCode::RunUnfinished, run.path, 0, {}, {}, {}};
    auto table = data::readAlbums(run.dataPath, control, run.readAs);
    if (!table) return table.error();
    if ((*table)->hash != run.dataHash)
        return Error{ErrorCode::RunChanged, run.dataPath, 0, {}, (*table)->hash, run.dataHash};
    auto prepared = prepareFor(run, *table, control);
    if (!prepared) return prepared.error();
    return evaluateRun(run, std::move(*prepared), options, control);
}

}  // namespace segue::experiment
