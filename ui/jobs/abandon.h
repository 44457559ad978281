// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/job.h"

#include <QCoreApplication>

#include <memory>

namespace segue::ui {

/// Asks a job to end and forgets it: nobody waits for it, nobody hears of it again, and it deletes itself.
/// Destroying a job instead waits for its thread, which some work keeps busy for a while.
template <class J>
void abandon(std::unique_ptr<J>& job)
{
    if (!job) return;
    J* const left = job.release();
    left->disconnect();
    left->setParent(QCoreApplication::instance());  // where the program ends first, it waits for it
    QObject::connect(left, &Job::ended, left, &QObject::deleteLater);
    left->ask(RunState::Abort);
}

}  // namespace segue::ui
