// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluation/evaluate.h"
#include "run/overlap.h"
#include "run/run.h"

#include <nlohmann/json.hpp>

#include <string>

namespace segue::report {

/// Everything a report is written from. The values must outlive the call they are passed to.
struct RunFacts {
    const experiment::Run& run;
    const experiment::Prepared& prepared;
    const evaluation::Evaluation& evaluation;
};

/// How much of other data the run has learnt from.
nlohmann::ordered_json toJson(const experiment::Overlap& overlap);
/// `run.json`: configuration, data, cleaning, split, engine, model, history and the evaluation under the
/// contract's keys.
nlohmann::ordered_json toJson(const RunFacts& facts);

/// The result in one or two plain sentences: what stands above the best simple rule, and what does not.
std::string resultSentence(const evaluation::Evaluation& evaluation);
/// "chosen on the validation part", or on the albums it was learnt from where there is no such part.
std::string whereChosen(const evaluation::Evaluation& evaluation);
/// The rules that a verdict does not find beaten: "the majority rule and chance".
std::string notBeaten(const evaluation::TargetVerdict& verdict);
/// "valence, energy and tempo".
std::string listed(const std::vector<std::string>& words);
/// "71.2 to 73.0 %"; "" without an interval.
std::string intervalText(const std::optional<evaluation::Interval>& interval);
/// What stands over an interval in a table: "albums 95 %".
std::string intervalHeading(evaluation::IntervalKind kind);
/// A difference in percentage points: "+0.9".
std::string points(double difference);
/// Of other data than the run's own: what they are, and how many of their albums the run learnt from; ""
/// otherwise.
std::string otherData(const RunFacts& facts);
/// What intervals over so few albums are worth, a sentence; "" where there are enough.
std::string fewAlbums(const evaluation::Evaluation& evaluation);
/// The file that was evaluated.
std::string evaluatedFile(const RunFacts& facts);
/// The file's name without its folders.
std::string fileName(const std::string& path);

}  // namespace segue::report
