// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "order/panels/panels.h"
#include "order/scoring/album_order.h"
#include "order/scoring/real_or_random.h"

#include <string>

namespace segue::app {

/// What is known of the order of all albums: the verdict first, then every panel with a sentence and its
/// figures.
std::string orderText(const order::Panels& panels, const order::RealOrRandom& scored,
                      const order::RealOrRandom& inner);
/// The order of one album; `suggestion` may be null.
std::string albumOrderText(const data::Albums& albums, const order::AlbumJudge& judge,
                           const order::Suggestion* suggestion);

}  // namespace segue::app
