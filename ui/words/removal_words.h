// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clean/removal.h"

namespace segue::ui {

/// Why something was left out; {detail} is what the reason names. Null where there are no words for it.
struct RemovalWords {
    const char* one = nullptr;
    const char* many = nullptr;  ///< null: the detail's number changes nothing in the sentence
};

RemovalWords wordsOf(const data::Removal& removal);

}  // namespace segue::ui
