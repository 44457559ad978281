// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/analyses.h"

#include <QString>

namespace segue::ui {

/// What the controls are called, what they do, and what they showed.
QString controlName(Analyses::Kind kind);
QString controlInWords(Analyses::Kind kind);
QString obstacleInWords(experiment::ControlObstacle obstacle);
/// The verdict of the shuffle test over its targets.
QString shuffleInWords(const evaluation::ShuffleTest& test);
/// The verdict of a control that trained again.
QString retrainInWords(const evaluation::RetrainTest& test, Analyses::Kind kind);
/// Why an earlier result is shown: the last one was stopped when it had done so much.
QString setAsideInWords(int repeats);
/// "0.801 against 0.503: +0.298 [+0.284, +0.311]", AUC and the 95 % interval over albums, for one target.
QString againstRetrained(const evaluation::RetrainedTarget& target);
/// What recurrence and order were found to be worth in the album preset, and what the controls showed on this
/// run.
QString albumFindings(const Analyses& analyses);

}  // namespace segue::ui
