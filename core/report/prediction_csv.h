// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/run.h"

#include <span>
#include <string>

namespace segue::report {

/// `album_id,track_number,next_track_number,target,p_up,predicted,actual`; p_up with 9 significant digits,
/// predicted and actual Up or Down (an unknown direction is empty). Up is predicted iff p_up > threshold.
std::string toCsv(std::span<const experiment::PredictionRow> rows, double threshold = 0.5);

}  // namespace segue::report
