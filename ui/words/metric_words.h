// SPDX-License-Identifier: GPL-3.0-or-later
// The words beside core's table of metrics: what each is called in the window, and why it is not there.
#pragma once

#include "evaluation/metrics/missing_reason.h"

#include <QString>

namespace segue::ui {

/// "AUC of the probabilities".
QString metricLabel(evaluation::MetricCode code);
/// What there is to know of it; "" = nothing.
QString metricHelp(evaluation::MetricCode code);
/// "95 % over albums".
QString intervalLabel(evaluation::IntervalKind kind);
QString intervalHelp(const evaluation::MetricInterval& interval);
/// "no Up": short, for a cell of a table.
QString missingLabel(evaluation::MissingReason reason);

}  // namespace segue::ui
