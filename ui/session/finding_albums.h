// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/value_job.h"

#include <string>
#include <vector>

namespace segue::ui {

class Workbench;

/// The albums that each finding of the open dataset is about, looked up once on a thread of its own.
class FindingAlbums : public QObject {
    Q_OBJECT
public:
    explicit FindingAlbums(Workbench& bench, QObject* parent = nullptr);
    ~FindingAlbums() override;

    /// By finding of the inspection; empty until they are known.
    const std::vector<std::vector<std::string>>& ids() const { return m_ids; }

Q_SIGNALS:
    void changed();

private:
    void lookUp();
    void start();

    Workbench& m_bench;
    std::vector<std::vector<std::string>> m_ids;
    std::unique_ptr<ValueJob<std::vector<std::vector<std::string>>>> m_job;
    bool m_stale = false;  ///< another dataset was opened while the job was going on
};

}  // namespace segue::ui
