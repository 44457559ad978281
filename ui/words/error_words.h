// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace segue::ui {

/// What is wrong and what was expected. {column}, {detail}, {expected} and {against} are facts.
struct ErrorWords {
    ErrorCode code{};
    const char* full = nullptr;  ///< null: there is no more to say than `bare`
    const char* bare = nullptr;  ///< where a fact of the full sentence is not known
};

const ErrorWords& wordsOf(ErrorCode code);

}  // namespace segue::ui
