// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/evaluated.h"

#include "app/commands/command.h"
#include "read/read.h"
#include "ui/words/words.h"

#include <cstdio>

namespace segue::app {

namespace {

using experiment::EvaluatedRun;
using experiment::KnownAlbums;

Result<EvaluatedRun> evaluatedOn(const experiment::Run& run, const std::string& data,
                                 const evaluation::EvaluateOptions& how, const RunControl& control,
                                 KnownAlbums known)
{
    if (data.empty()) return experiment::evaluateRun(run, how, control);
    auto table = data::readAlbums(data, control, run.readAs);
    if (!table) return table.error();
    auto prepared = experiment::prepareFor(run, *table, control);
    if (!prepared) return prepared.error();
    tellCleaning(prepared->cleaned);
    return experiment::evaluateRun(run, std::move(*prepared), how, control, known);
}

void tell(const experiment::Overlap& overlap, bool leftOut)
{
    const auto number = [](std::int64_t n) { return static_cast<long long>(n); };
    if (overlap.albums > 0)
        std::fprintf(stderr,
                     "segue: %lld of the %zu albums, %lld transitions, are albums that the run learnt from "
                     "(by id %lld, by "
                     "artist and name %lld, by their values %lld); %s\n",
                     number(overlap.albums), overlap.known.size(), number(overlap.transitions),
                     number(overlap.byId), number(overlap.byName), number(overlap.byValues),
                     leftOut ? "they are left out"
                             : "on them the numbers flatter it: evaluate --unseen leaves them out");
    if (overlap.tracks > 0)
        std::fprintf(stderr,
                     "segue: %lld tracks of the other albums have the very values of tracks that the run "
                     "learnt from\n",
                     number(overlap.tracks));
    if (overlap.artists > 0)
        std::fprintf(stderr, "segue: the run learnt from albums of %lld of the artists here\n",
                     number(overlap.artists));
}

}  // namespace

std::string rulesReason(const EvaluatedRun& result)
{
    if (result.rulesFrom != experiment::RulesFrom::Nowhere) return {};
    const std::string cause = result.rulesProblem ? ui::describe(*result.rulesProblem).toStdString()
                                                  : "the network was imported and has no albums of its own";
    return "the simple rules learn from the run's own albums, never from what is evaluated, and those are "
           "not to be "
           "had: " +
           cause;
}

Result<EvaluatedRun> evaluated(const experiment::Run& run, const std::string& data,
                               evaluation::EvaluateOptions how, const RunControl& control, KnownAlbums known)
{
    how.seed = std::uint64_t(run.config.seed);
    auto result = evaluatedOn(run, data, how, control, known);
    if (!result) return result;
    if (const auto why = rulesReason(*result); !why.empty())
        std::fprintf(stderr, "segue: %s; chance is the only rung\n", why.c_str());
    if (result->overlap) tell(*result->overlap, known == KnownAlbums::LeaveOut);
    return result;
}

}  // namespace segue::app
