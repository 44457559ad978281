// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/run_facts.h"

#include <string>

namespace segue::report {

enum class Markup { Plain, Markdown, Latex };

/// A methods-and-results paragraph in plain words, ready for a thesis: data, cleaning, split, seed, model,
/// training, accuracies with their intervals, and what the simple rules reach on the same transitions.
std::string methodsText(const RunFacts& facts, Markup markup = Markup::Plain);

}  // namespace segue::report
