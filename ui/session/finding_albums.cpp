// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/finding_albums.h"

#include "ui/session/workbench.h"

namespace segue::ui {

FindingAlbums::FindingAlbums(Workbench& bench, QObject* parent)
    : QObject(parent), m_bench(bench), m_job([this](Result<Ids> ids) { take(std::move(ids)); }, 0)
{
    connect(&bench, &Workbench::datasetChanged, this, &FindingAlbums::lookUp);
    lookUp();
}

void FindingAlbums::lookUp()
{
    m_ids.clear();
    const auto& findings = m_bench.inspection().findings;
    if (m_bench.table() && !findings.empty())
        m_job.ask([table = m_bench.table(), findings](const RunControl& control) {
            return data::albumsOf(*table, findings, control);
        });
    else
        m_job.ask({});
    Q_EMIT changed();
}

void FindingAlbums::take(Result<Ids> ids)
{
    if (ids) m_ids = std::move(*ids);
    Q_EMIT changed();
}

}  // namespace segue::ui
