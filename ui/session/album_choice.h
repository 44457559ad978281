// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clean/clean.h"

#include <cstddef>
#include <span>
#include <string>

namespace segue::ui {

// What a user says of albums by hand. An id stands in one of the two lists or in none; both lists are sorted.

/// They go, whatever the rules say.
void leaveOut(data::CleaningOptions& cleaning, std::span<const std::string> ids);
/// They stay, whatever the rules say.
void keepIn(data::CleaningOptions& cleaning, std::span<const std::string> ids);
/// The rules decide about them.
void leaveToRules(data::CleaningOptions& cleaning, std::span<const std::string> ids);

bool isLeftOut(const data::CleaningOptions& cleaning, const std::string& id);
bool isKeptIn(const data::CleaningOptions& cleaning, const std::string& id);
/// How many of `ids` go: by hand, or because `byRule` says that a rule takes all of them, and none is kept by
/// hand.
std::size_t countLeftOut(const data::CleaningOptions& cleaning, std::span<const std::string> ids,
                         bool byRule = false);

}  // namespace segue::ui
