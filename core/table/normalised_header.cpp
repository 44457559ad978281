// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/normalised_header.h"

#include <utf8proc.h>

namespace segue::data {

std::string normalisedHeader(std::string_view header)
{
    std::string text;
    bool gap = false;
    const auto* at = reinterpret_cast<const utf8proc_uint8_t*>(header.data());
    auto left = utf8proc_ssize_t(header.size());
    while (left > 0) {
        utf8proc_int32_t c = 0;
        const utf8proc_ssize_t used = utf8proc_iterate(at, left, &c);
        if (used <= 0) break;
        at += used;
        left -= used;
        const bool word =
            c >= 128 || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (!word) {
            gap = true;
            continue;
        }
        if (gap && !text.empty()) text += '_';
        gap = false;
        utf8proc_uint8_t bytes[4];
        const utf8proc_ssize_t count = utf8proc_encode_char(utf8proc_tolower(c), bytes);
        text.append(reinterpret_cast<const char*>(bytes), std::size_t(count));
    }
    return text;
}

}  // namespace segue::data
