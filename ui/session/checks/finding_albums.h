// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/latest_job.h"

#include <string>
#include <vector>

namespace segue::ui {

class Dataset;

/// The albums that each finding of the open dataset is about, looked up once on a thread of its own.
class FindingAlbums : public QObject {
    Q_OBJECT
public:
    explicit FindingAlbums(const Dataset& dataset, QObject* parent = nullptr);

    using Ids = std::vector<std::vector<std::string>>;
    /// By finding of the inspection; empty until they are known.
    const Ids& ids() const { return m_ids; }

Q_SIGNALS:
    void changed();

private:
    void lookUp();
    void take(Result<Ids> ids);

    const Dataset& m_dataset;
    Ids m_ids;
    LatestJob<Ids> m_job;
};

}  // namespace segue::ui
