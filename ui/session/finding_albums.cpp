// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/finding_albums.h"

#include "ui/jobs/abandon.h"
#include "ui/session/workbench.h"

namespace segue::ui {

FindingAlbums::FindingAlbums(Workbench& bench, QObject* parent) : QObject(parent), m_bench(bench)
{
    connect(&bench, &Workbench::datasetChanged, this, &FindingAlbums::lookUp);
    lookUp();
}

FindingAlbums::~FindingAlbums() { abandon(m_job); }

void FindingAlbums::lookUp()
{
    m_ids.clear();
    m_stale = m_job != nullptr;
    if (m_job) m_job->ask(RunState::Abort);  // its end is not waited for: the window goes on
    if (!m_job) start();
    Q_EMIT changed();
}

void FindingAlbums::start()
{
    using Ids = std::vector<std::vector<std::string>>;
    m_stale = false;
    if (!m_bench.table() || m_bench.inspection().findings.empty()) return;
    const auto work = [table = m_bench.table(), findings = m_bench.inspection().findings](
                          const RunControl& control) { return data::albumsOf(*table, findings, control); };
    m_job = compute<Ids>(work, this, [this](Result<Ids> ids) {
        m_job.release()->deleteLater();
        if (m_stale) return start();
        if (ids) m_ids = std::move(*ids);
        Q_EMIT changed();
    });
    m_job->start();
}

}  // namespace segue::ui
