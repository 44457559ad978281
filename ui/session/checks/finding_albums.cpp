// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/checks/finding_albums.h"

#include "ui/session/dataset.h"

namespace segue::ui {

FindingAlbums::FindingAlbums(const Dataset& dataset, QObject* parent)
    : QObject(parent), m_dataset(dataset), m_job([this](Result<Ids> ids) { take(std::move(ids)); }, 0)
{
    connect(&m_dataset, &Dataset::changed, this, &FindingAlbums::lookUp);
    lookUp();
}

void FindingAlbums::lookUp()
{
    m_ids.clear();
    const auto& findings = m_dataset.inspection().findings;
    if (m_dataset.table() && !findings.empty())
        m_job.ask([table = m_dataset.table(), findings](const RunControl& control) {
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
