// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "order/order_answer.h"
#include "ui/jobs/job.h"
#include "ui/session/dataset.h"

namespace segue::ui {

/// What was asked about the order of the open dataset's albums, and the answer. It belongs to these albums:
/// with others the answer goes.
class OrderTest : public QObject {
    Q_OBJECT
public:
    struct Answered {
        std::shared_ptr<const data::Albums> albums;
        order::OrderAnswer answer;
    };

    explicit OrderTest(const Dataset& dataset, QObject* parent = nullptr);

    /// Nothing happens while one goes on, or where there are no albums.
    void start(const order::OrderQuestion& question);
    /// Ends the one that goes on and keeps what it reached.
    void stop();
    bool isGoingOn() const { return m_job.isGoingOn(); }
    /// Null until there is one.
    const std::shared_ptr<const Answered>& answered() const { return m_answered; }

Q_SIGNALS:
    /// One began or ended, or the answer went.
    void changed();
    void progressed(double share, double secondsLeft);
    void failed(const segue::Error& error);

private:
    void lookForOtherAlbums();
    void take(Result<Answered> answered);

    const Dataset& m_dataset;
    std::shared_ptr<const data::Albums> m_albums;
    std::shared_ptr<const Answered> m_answered;
    Job<Answered> m_job;
};

}  // namespace segue::ui
