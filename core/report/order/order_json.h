// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "order/panels/panels.h"
#include "order/scoring/album_order.h"
#include "order/scoring/real_or_random.h"

#include <nlohmann/json.hpp>

namespace segue::report {

/// What `segue order --json` prints of all albums. `inner`: real or random without the first and the last
/// track.
nlohmann::ordered_json orderJson(const order::Panels& panels, const order::RealOrRandom& scored,
                                 const order::RealOrRandom& inner);

/// An album's own order and the suggested one, tracks counted from 1 in the artist's order. `suggestion` may
/// be null.
nlohmann::ordered_json albumOrderJson(const data::Albums& albums, const order::AlbumJudge& judge,
                                      const order::Suggestion* suggestion);

/// A fixed name: "too_few_albums"; "" for None.
std::string_view noScoreName(order::NoScore why);

}  // namespace segue::report
