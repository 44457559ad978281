// SPDX-License-Identifier: GPL-3.0-or-later
#include "order/order_answer.h"

#include "base/formatted.h"
#include "base/parallel.h"

#include <algorithm>

namespace segue::order {

Result<std::vector<std::string>> featuresOf(const features::WindowTable& table,
                                            const std::vector<std::string>& asked)
{
    std::vector<std::string> names = asked;
    if (names.empty())
        for (const auto target : table.targets()) names.emplace_back(features::targetName(target));
    const auto all = overallNames(table);
    if (names.empty() || names == std::vector<std::string>{"all"}) return all;
    std::vector<std::string> chosen;
    for (const auto& name : names) {
        const auto values = overallValues(table, name);
        if (!values)
            return Error{
                .code = ErrorCode::UnknownName, .detail = name, .expected = "all, or one of " + joined(all)};
        if (std::ranges::find(chosen, values->name) == chosen.end()) chosen.push_back(values->name);
    }
    return chosen;
}

Result<OrderAnswer> answerOrder(const features::WindowTable& table, const OrderQuestion& question,
                                const RunControl& control)
{
    const auto names = featuresOf(table, question.features);
    if (!names) return names.error();
    std::vector<OverallValues> values;
    for (const auto& name : *names) values.push_back(*overallValues(table, name));
    OrderAnswer answer{.question = question};
    const PermutationOptions permutations{
        .count = question.permutations, .seed = question.seed, .threads = question.threads};
    answer.panels = makePanels(*table.albums, values, question.choice, permutations, partOf(control, 0, 0.2));
    RealOrRandomOptions how;
    how.inner = question.choice.inner;
    how.seed = question.seed;
    how.threads = question.threads;
    answer.scored = realOrRandom(table, how, partOf(control, 0.2, 0.6));
    how.inner = true;
    answer.inner = answer.scored.inner ? answer.scored : realOrRandom(table, how, partOf(control, 0.6, 1));
    return answer;
}

}  // namespace segue::order
