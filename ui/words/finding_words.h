// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/finding.h"

namespace segue::ui {

/// What a finding says and what can be done about it. {column}, {count} and {detail} are its facts. Two
/// sources for one and for many and no "%n row(s)": the command line says them without a translation.
struct FindingWords {
    data::FindingCode code{};
    const char* one = nullptr;
    const char* many = nullptr;  ///< null: the count changes nothing in the sentence
    const char* fix = nullptr;
    const char* fixMany = nullptr;
};

/// The words of a finding's code, or what is said otherwise of its column.
FindingWords wordsOf(const data::Finding& finding);

}  // namespace segue::ui
