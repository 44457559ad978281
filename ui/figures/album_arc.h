// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/album_plots.h"
#include "ui/jobs/evaluated.h"

namespace segue::ui {

/// An album's values of a target with what was predicted of each transition; without values where the target
/// was not.
plot::Arc arcOf(const Evaluated& evaluated, std::uint32_t album, features::Target target);

/// A target's transitions (rows of the predictions): those predicted wrong first, the surer the earlier; then
/// the right ones, the less sure the earlier.
std::vector<std::uint32_t> transitionsOf(const Evaluated& evaluated, features::Target target);

/// The transitions (rows of the predictions) that one bar of the agreement histogram counts.
std::vector<std::uint32_t> transitionsAgreeing(const Evaluated& evaluated, std::size_t bin);

}  // namespace segue::ui
