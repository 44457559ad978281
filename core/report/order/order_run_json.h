// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/order_run.h"

#include <nlohmann/json.hpp>

#include <string>

namespace segue::report {

/// `{real_or_random [{scorer, accuracy, ci, cluster, albums, artists, p, p_holm, order_shown, share_above_95,
/// rank_histogram}], random_orders, sealed_test_part, left_out {too_short, known_albums, known_artists}}`.
nlohmann::ordered_json toJson(const experiment::EvaluatedOrder& evaluated);

/// What the run's own network showed, and what that says, as sentences.
std::string orderSentences(const experiment::EvaluatedOrder& evaluated);
/// How many albums were left out and why; "" where none was.
std::string leftOutSentence(const experiment::UnseenAlbums& which);

}  // namespace segue::report
