// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/run_shelf.h"

#include <algorithm>

namespace segue::ui {

std::vector<RunShelf::Entry>::iterator RunShelf::find(const experiment::Run& run)
{
    return std::ranges::find_if(m_entries, [&](const Entry& entry) { return entry.run->path == run.path; });
}

void RunShelf::add(std::shared_ptr<const experiment::Run> run)
{
    if (find(*run) != m_entries.end()) return renew(run);
    const auto role = plot::kRunRoles[std::size_t(m_added) % plot::kRunRoles.size()];
    m_entries.push_back({std::move(run), ++m_added, role, true});
    int shown = 0;
    for (auto entry = m_entries.rbegin(); entry != m_entries.rend(); ++entry)
        entry->shown = entry->shown && ++shown <= kShownAtMost;
    Q_EMIT changed();
}

void RunShelf::renew(const std::shared_ptr<const experiment::Run>& run)
{
    const auto same = find(*run);
    if (same == m_entries.end() || same->run == run) return;
    same->run = run;
    Q_EMIT changed();
}

void RunShelf::remove(const experiment::Run& run)
{
    const auto found = find(run);
    if (found == m_entries.end()) return;
    m_entries.erase(found);
    Q_EMIT changed();
}

void RunShelf::setShown(std::size_t entry, bool shown)
{
    if (m_entries[entry].shown == shown) return;
    m_entries[entry].shown = shown;
    Q_EMIT changed();
}

}  // namespace segue::ui
