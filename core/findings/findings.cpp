// SPDX-License-Identifier: GPL-3.0-or-later
#include "findings/findings.h"

#include "clean/cleaning_state.h"

#include <utility>

namespace segue::data {

Examined examine(const AlbumTable& table, const RunControl& control)
{
    const std::shared_ptr<const AlbumTable> borrowed(std::shared_ptr<void>(), &table);
    CleaningOptions grouping{.on = {true, true, false, false, false, false}};
    CleaningOptions rules{.on = {true, true, true, true, false, false}, .stripEditions = true};
    return {table, applyRules(borrowed, grouping, false, control),
            applyRules(borrowed, rules, false, control)};
}

void tell(const AlbumTable& table, RowTally& tally, Finding finding, std::vector<Found>& all)
{
    if (tally.count() == 0) return;
    finding.count = tally.count();
    finding.firstLine = table.line[tally.first()];
    finding.file = table.file(tally.first());
    const std::uint64_t whichRows = tally.whichRows();
    all.push_back({std::move(finding), tally.takeRows(), whichRows});
}

}  // namespace segue::data
