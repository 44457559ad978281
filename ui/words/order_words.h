// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "order/scoring/album_order.h"
#include "order/scoring/real_or_random.h"

#include <QString>

namespace segue::ui {

/// What may be said about the order of all albums together; nothing more than the verdict allows.
QString orderVerdict(const order::RealOrRandom& result);
/// What the verdict rests on; "" where there is none.
QString orderVerdictBasis(const order::RealOrRandom& result);
/// How often each scorer picks the real order, by what it hears; "" where there are none.
QString scorersSentence(const order::RealOrRandom& result);
/// The same albums without their first and last track.
QString innerVerdict(const order::RealOrRandom& inner);
/// Albums left out and features that say nothing of some; "" where there are none.
QString scorersLeftOut(const order::RealOrRandom& result);

/// Why a scorer says nothing.
QString whyNoScore(order::NoScore why);
/// What a scorer hears of an order, by its name: "the tracks' durations".
QString scorerHears(std::string_view name);

/// How ordered one album sounds, and what that cannot say. `share`: of random orders that score lower.
QString albumOrderSentence(const order::AlbumJudge& judge, double share);
/// Whom the scorers of that album learnt from.
QString albumScorersSentence(const order::AlbumJudge& judge);
/// What was searched, and how near the suggested order comes to the artist's own.
QString suggestionSentence(const order::Suggestion& suggestion, double share);

}  // namespace segue::ui
