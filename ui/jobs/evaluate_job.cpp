// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/evaluate_job.h"

#include <unordered_map>

namespace segue::ui {

namespace {

features::Split splitOf(const experiment::Run& run, const data::Albums& albums)
{
    std::unordered_map<std::string_view, features::Part> parts;
    for (const auto& [id, part] : run.split) parts.emplace(id, part);
    features::Split split;
    split.part.reserve(albums.albums.size());
    for (const auto& album : albums.albums) {
        const auto known = parts.find(albums.id(album));
        split.part.push_back(known == parts.end() ? features::Part::Test : known->second);
    }
    return split;
}

}  // namespace

Result<Evaluated> evaluateRun(std::shared_ptr<const experiment::Prepared> prepared, std::shared_ptr<const experiment::Run> run,
                              const RunControl& control)
{
    if (!run->finished) return Error{ErrorCode::RunUnfinished, run->path, 0, {}, {}, {}};
    auto engine = model::loadEngine();
    if (!engine) return engine.error();
    Evaluated evaluated{prepared, run, splitOf(*run, *prepared->cleaned.albums), {}, {}};
    const auto test = evaluated.split.samplesOf(prepared->samples, features::Part::Test);
    auto predictions = (*engine)->predict(run->model, prepared->samples, test, control);
    if (!predictions) return predictions.error();
    evaluated.predictions = std::move(*predictions);
    const auto learn = evaluated.split.samplesOutside(prepared->samples, features::Part::Test);
    const auto choose = evaluated.split.samplesOf(prepared->samples, features::Part::Validation);
    evaluation::EvaluateOptions options;
    options.threads = int(run->config.threads);
    options.seed = std::uint64_t(run->config.seed);
    evaluated.evaluation = evaluation::evaluate(prepared->samples, evaluated.predictions, learn, choose, options, control);
    return evaluated;
}

}  // namespace segue::ui
