// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plot/album_plots.h"
#include "ui/jobs/evaluate_job.h"

namespace segue::ui {

/// What the network made of one album of the evaluated part.
struct AlbumScore {
    std::uint32_t album = 0;
    int right = 0, known = 0;     ///< over all targets
    double surestMistake = 0;     ///< |P(Up) - 1/2| * 2 of the surest wrong prediction; 0 = none
};
std::vector<AlbumScore> albumScores(const Evaluated& evaluated);

/// An album's values of a target with what was predicted of each transition; without values where the target was not.
plot::Arc arcOf(const Evaluated& evaluated, std::uint32_t album, features::Target target);

/// The transitions (rows of the predictions) that one bar of the agreement histogram counts.
std::vector<std::uint32_t> transitionsAgreeing(const Evaluated& evaluated, std::size_t bin);

}  // namespace segue::ui
