// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace segue {

/// What printf would print, however long it is.
[[gnu::format(printf, 1, 2)]] std::string formatted(const char* format, ...);

/// "a, b, c".
template <class Names>
std::string joined(const Names& names)
{
    std::string text;
    for (const auto& name : names) (text += text.empty() ? "" : ", ") += name;
    return text;
}

}  // namespace segue
