// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clean/leakage.h"
#include "features/split.h"
#include "ui/jobs/latest_job.h"

namespace segue::ui {

class Choices;
class Dataset;

/// What the training part and the test part of the present split share, measured again when the albums or the
/// split change.
class LeakMeter : public QObject {
    Q_OBJECT
public:
    /// Of one state of the choices. Immutable.
    struct Measured {
        std::shared_ptr<const data::Albums> albums;
        data::Leakage leakage;
        std::int64_t trainAlbums = 0, testAlbums = 0;
    };

    LeakMeter(const Dataset& dataset, const Choices& choices, QObject* parent = nullptr);

    /// Null while there is nothing to measure or it is being measured.
    const std::shared_ptr<const Measured>& measured() const { return m_measured; }
    /// Why the albums cannot be split.
    const std::optional<Error>& problem() const { return m_problem; }

Q_SIGNALS:
    void changed();

private:
    void lookForChange();
    void take(Result<Measured> measured);

    const Dataset& m_dataset;
    const Choices& m_choices;
    std::shared_ptr<const data::Albums> m_albums;  ///< what is measured, or was
    features::SplitOptions m_split;
    std::shared_ptr<const Measured> m_measured;
    std::optional<Error> m_problem;
    LatestJob<Measured> m_job;
};

}  // namespace segue::ui
