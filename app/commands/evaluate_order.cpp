// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/evaluate_order.h"

#include "app/commands/aligned.h"
#include "app/commands/command.h"
#include "read/read.h"
#include "report/order/order_run_json.h"
#include "run/evaluate_run.h"

#include <cstdio>

namespace segue::app {

namespace {

using experiment::EvaluatedOrder;

Result<experiment::Prepared> dataFor(const experiment::Run& run, const std::string& data,
                                     const RunControl& control)
{
    if (data.empty()) return experiment::ownData(run, control);
    auto table = data::readAlbums(data, control, run.readAs);
    if (!table) return table.error();
    auto prepared = experiment::prepareFor(run, *table, control);
    if (prepared) tellCleaning(prepared->cleaned);
    return prepared;
}

std::string shown(double value)
{
    char text[16];
    std::snprintf(text, sizeof text, "%.3f", value);
    return text;
}

std::string figures(const EvaluatedOrder& evaluated)
{
    std::vector<std::vector<std::string>> rows{
        {"scorer", "accuracy", "95 % interval", "over", "albums", "artists", "p", "above .95"}};
    for (const auto& one : evaluated.scorers)
        rows.push_back({one.name, shown(one.accuracy),
                        one.ci ? shown(one.ci->low) + " to " + shown(one.ci->high) : "-",
                        evaluated.overArtists ? "artists" : "albums", std::to_string(one.rank.size()),
                        std::to_string(evaluated.artists), one.p < 0.001 ? "< 0.001" : shown(one.p),
                        shown(one.shareAbove95)});
    return aligned(rows);
}

}  // namespace

int evaluateOrders(const experiment::Run& run, const std::string& data, bool json, const RunControl& control)
{
    auto prepared = dataFor(run, data, control);
    if (!prepared) return data.empty() ? failOnDataOf(run, prepared.error()) : fail(prepared.error());
    const auto evaluated = experiment::evaluateOrder(
        run, std::move(*prepared), std::uint64_t(run.config.seed), int(run.config.threads), control);
    if (!evaluated) return fail(evaluated.error());
    if (const auto words = report::leftOutSentence(evaluated->which); !words.empty())
        std::fprintf(stderr, "segue: %s\n", words.c_str());
    if (json)
        printJson(report::toJson(*evaluated));
    else
        print(figures(*evaluated) + "\n" + report::orderSentences(*evaluated) + "\n");
    return interrupted() ? kInterrupted : kDone;
}

}  // namespace segue::app
