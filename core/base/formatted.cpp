// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/formatted.h"

#include <algorithm>
#include <cstdarg>
#include <cstdio>

namespace segue {

std::string formatted(const char* format, ...)
{
    va_list values, again;
    va_start(values, format);
    va_copy(again, values);
    std::string text(std::size_t(std::max(std::vsnprintf(nullptr, 0, format, values), 0)), '\0');
    va_end(values);
    std::vsnprintf(text.data(), text.size() + 1, format, again);
    va_end(again);
    return text;
}

}  // namespace segue
