// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/checks/duplicate_pairs.h"

#include "ui/session/album_choice.h"

#include <array>
#include <utility>

namespace segue::ui {

namespace {

/// All copies of the album that stays, itself among them.
std::vector<std::string> groupOf(const DuplicatePairs& pairs, const std::string& stays)
{
    std::vector<std::string> ids{stays};
    for (const auto& pair : pairs.pairs)
        if (pair.stays == stays) ids.push_back(pair.goes);
    return ids;
}

}  // namespace

Result<DuplicatePairs> findPairs(std::shared_ptr<const data::AlbumTable> table, data::CleaningOptions rules,
                                 const RunControl& control)
{
    rules.exclude.clear();
    rules.keep.clear();
    DuplicatePairs pairs;
    pairs.pairs = data::clean(table, rules, control).duplicates;
    if (control.stopped()) return Error{.code = ErrorCode::Cancelled, .subject = table->source};
    rules.on = {true, true, false, false, false, false};
    pairs.all = data::clean(table, rules, control).albums;
    if (control.stopped()) return Error{.code = ErrorCode::Cancelled, .subject = table->source};
    for (std::uint32_t a = 0; a < pairs.all->albums.size(); ++a)
        pairs.byId.emplace(pairs.all->id(pairs.all->albums[a]), a);
    return pairs;
}

void decide(data::CleaningOptions& cleaning, const DuplicatePairs& pairs, const data::Duplicate& pair,
            PairChoice choice)
{
    const std::array both{pair.stays, pair.goes};
    const std::array goes{pair.goes};
    const auto group = groupOf(pairs, pair.stays);
    // What was decided before is taken back first, with what it meant for the other copies.
    if (decided(cleaning, pair) == PairChoice::KeepOther) leaveToRules(cleaning, group);
    leaveToRules(cleaning, both);
    switch (choice) {
        case PairChoice::AsTheRuleSays: break;
        case PairChoice::KeepBoth: keepIn(cleaning, goes); break;
        case PairChoice::KeepOther:
            leaveOut(cleaning, group);
            leaveToRules(cleaning, goes);
            break;
        case PairChoice::LeaveBothOut: leaveOut(cleaning, both); break;
    }
}

PairChoice decided(const data::CleaningOptions& cleaning, const data::Duplicate& pair)
{
    const bool stays = !isLeftOut(cleaning, pair.stays), goesOut = isLeftOut(cleaning, pair.goes);
    if (!stays) return goesOut ? PairChoice::LeaveBothOut : PairChoice::KeepOther;
    return isKeptIn(cleaning, pair.goes) ? PairChoice::KeepBoth : PairChoice::AsTheRuleSays;
}

}  // namespace segue::ui
