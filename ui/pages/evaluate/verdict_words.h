// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluation/evaluate.h"

#include <QString>

namespace segue::ui {

/// The result in words: where the model beats the best simple rule, by how much, and where it does not.
QString resultInWords(const evaluation::Evaluation& evaluation);
/// "0.9 above logistic", in points, for a target's card; "" where there are no baselines.
QString againstBestRule(const evaluation::TargetVerdict& verdict);
/// "0.3 to 1.5" in points of a per cent.
QString pointsInterval(const evaluation::Interval& interval);
/// "70.1 %".
QString percent(double share, int decimals = 1);

}  // namespace segue::ui
