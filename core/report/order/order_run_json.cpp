// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/order/order_run_json.h"

#include "features/order_inputs.h"
#include "figure/number.h"
#include "report/run_facts.h"

namespace segue::report {

using Json = nlohmann::ordered_json;
using experiment::EvaluatedOrder;

namespace {

std::string counted(std::int64_t n, const std::string& word)
{
    return plot::grouped(n) + " " + word + (n == 1 ? "" : "s");
}

std::string verdictOf(const EvaluatedOrder& evaluated)
{
    if (!evaluated.decidable())
        return "With fewer than " + std::to_string(order::kFewestClusters) +
               " artists, or albums where fewer artists are known, nothing is said of an order. ";
    if (evaluated.orderShown()) return "So these albums have an order that the network can tell. ";
    return "That is within what chance gives, so no order is shown: neither that there is one nor that there "
           "is none. ";
}

std::string pInWords(double p) { return p < 0.001 ? "p < 0.001" : "p = " + plot::fixed(p, 3); }

Json scorers(const EvaluatedOrder& evaluated)
{
    Json table = Json::array();
    for (const auto& one : evaluated.scorers)
        table.push_back({{"scorer", one.name},
                         {"accuracy", one.accuracy},
                         {"ci", one.ci ? Json::array({one.ci->low, one.ci->high}) : Json(nullptr)},
                         {"cluster", evaluated.overArtists ? "artist" : "album"},
                         {"albums", one.rank.size()},
                         {"artists", evaluated.artists},
                         {"p", one.p},
                         {"p_holm", one.pHolm},
                         {"order_shown", evaluated.decidable() && one.shown()},
                         {"share_above_95", one.shareAbove95},
                         {"rank_histogram", one.histogram}});
    return table;
}

}  // namespace

Json toJson(const EvaluatedOrder& evaluated)
{
    const auto& which = evaluated.which;
    return {{"real_or_random", scorers(evaluated)},
            {"random_orders", order::kRankedOrders},
            {"sealed_test_part", evaluated.sealedTestPart},
            {"left_out",
             {{"too_short", which.tooShort},
              {"known_albums", which.knownAlbums},
              {"known_artists", which.knownArtists}}}};
}

std::string orderSentences(const EvaluatedOrder& evaluated)
{
    const auto& own = evaluated.scorers.front();
    const std::string cluster = evaluated.overArtists ? "artists " : "albums ";
    const std::string interval =
        own.ci ? " (95 % interval over " + cluster + intervalText(own.ci) + ")" : std::string();
    const std::string text =
        "Shown an album's own order and a random one of the same tracks, the network picks the album's own " +
        plot::percent(own.accuracy) + " of the time" + interval + "; 50 % is chance. That is over " +
        counted(std::int64_t(own.rank.size()), "album") +
        (evaluated.artists > 0 ? " of " + counted(evaluated.artists, "artist") : "") +
        " that it did not learn from, each with " + std::to_string(order::kRankedOrders) +
        " random orders; " + pInWords(own.p) + ". ";
    return text + verdictOf(evaluated) + "One album proves little: " + plot::percent(own.shareAbove95) +
           " of the albums' own orders score above 95 % of the random ones, where chance gives 5 %.";
}

std::string leftOutSentence(const experiment::UnseenAlbums& which)
{
    std::vector<std::string> reasons;
    if (which.tooShort > 0)
        reasons.push_back(counted(which.tooShort, "album") + " of fewer than " +
                          std::to_string(features::OrderInputs::kFewestTracks) + " tracks");
    if (which.knownAlbums > 0)
        reasons.push_back(counted(which.knownAlbums, "album") + " that the run learnt from");
    if (which.knownArtists > 0)
        reasons.push_back(counted(which.knownArtists, "album") + " by artists that the run learnt from");
    return reasons.empty() ? std::string() : "left out: " + listed(reasons);
}

}  // namespace segue::report
