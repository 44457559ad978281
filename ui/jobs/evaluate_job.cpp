// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/evaluate_job.h"

namespace segue::ui {

Result<Evaluated> evaluate(std::shared_ptr<const experiment::Prepared> prepared, std::shared_ptr<const experiment::Run> run,
                           const RunControl& control)
{
    evaluation::EvaluateOptions options;
    options.threads = int(run->config.threads);
    options.seed = std::uint64_t(run->config.seed);
    auto done = experiment::evaluateRun(*run, *prepared, options, control);
    if (!done) return done.error();
    return Evaluated{std::move(prepared), std::move(run), std::move(done->predictions), std::move(done->evaluation)};
}

}  // namespace segue::ui
