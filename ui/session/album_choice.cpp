// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/album_choice.h"

#include <algorithm>
#include <unordered_set>
#include <vector>

namespace segue::ui {

namespace {

void remove(std::vector<std::string>& list, std::span<const std::string> ids)
{
    const std::unordered_set<std::string_view> gone(ids.begin(), ids.end());
    std::erase_if(list, [&](const std::string& id) { return gone.contains(id); });
}

void add(std::vector<std::string>& list, std::span<const std::string> ids)
{
    list.insert(list.end(), ids.begin(), ids.end());
    std::ranges::sort(list);
    list.erase(std::unique(list.begin(), list.end()), list.end());
}

bool holds(const std::vector<std::string>& list, const std::string& id)
{
    return std::ranges::find(list, id) != list.end();
}

}  // namespace

void leaveOut(data::CleaningOptions& cleaning, std::span<const std::string> ids)
{
    remove(cleaning.keep, ids);
    add(cleaning.exclude, ids);
}

void keepIn(data::CleaningOptions& cleaning, std::span<const std::string> ids)
{
    remove(cleaning.exclude, ids);
    add(cleaning.keep, ids);
}

void leaveToRules(data::CleaningOptions& cleaning, std::span<const std::string> ids)
{
    remove(cleaning.exclude, ids);
    remove(cleaning.keep, ids);
}

bool isKeptIn(const data::CleaningOptions& cleaning, const std::string& id)
{
    return holds(cleaning.keep, id);
}

bool isLeftOut(const data::CleaningOptions& cleaning, const std::string& id)
{
    return holds(cleaning.exclude, id) && !isKeptIn(cleaning, id);
}

std::size_t countLeftOut(const data::CleaningOptions& cleaning, std::span<const std::string> ids, bool byRule)
{
    const std::unordered_set<std::string_view> out(cleaning.exclude.begin(), cleaning.exclude.end());
    const std::unordered_set<std::string_view> kept(cleaning.keep.begin(), cleaning.keep.end());
    return std::size_t(std::ranges::count_if(
        ids, [&](const std::string& id) { return (byRule || out.contains(id)) && !kept.contains(id); }));
}

}  // namespace segue::ui
