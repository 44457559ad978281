// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluation/evaluate.h"

#include <string>

namespace segue::report {

/// `target,metric,value,n,wilson_low,wilson_high,albums_low,albums_high,delong_low,delong_high`: a line for
/// every metric and count of every target and of all together ("together"), for the agreement, and for the
/// model's difference from every rule
/// ("minus_<rule>", "auc_minus_<best rule>"). A number that is undefined, or an interval that a metric has
/// not, is empty.
std::string metricsCsv(const evaluation::Evaluation& evaluation);

/// `target,rule,best,n,accuracy,wilson_low,wilson_high,auc,model_minus_rule,albums_low,albums_high,mcnemar_p`:
/// a line for every rule of every target; `best` is 1 for the one chosen on the validation part. Wilson's
/// interval is the rule's, the albums' the difference's.
std::string baselinesCsv(const evaluation::Evaluation& evaluation);

}  // namespace segue::report
