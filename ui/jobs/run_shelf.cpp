// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/run_shelf.h"

namespace segue::ui {

void RunShelf::add(std::shared_ptr<const experiment::Run> run)
{
    const std::size_t number = m_entries.size() + 1;
    m_entries.push_back({std::move(run), int(number), plot::kRunRoles[(number - 1) % plot::kRunRoles.size()], true});
    int shown = 0;
    for (auto entry = m_entries.rbegin(); entry != m_entries.rend(); ++entry) entry->shown = entry->shown && ++shown <= kShownAtMost;
    Q_EMIT changed();
}

void RunShelf::setShown(std::size_t entry, bool shown)
{
    if (m_entries[entry].shown == shown) return;
    m_entries[entry].shown = shown;
    Q_EMIT changed();
}

}  // namespace segue::ui
