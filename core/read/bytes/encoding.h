// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "read/bytes/source.h"

#include <cstdint>
#include <string_view>

namespace segue::data {

enum class Encoding { Utf8, Utf16Little, Utf16Big, Windows1252 };

/// What the marks at the start say; Utf8 where there is none. UTF-16 without a mark is known by its zero
/// bytes.
Encoding encodingOf(std::string_view bytes);

/// The text as UTF-8, without a byte order mark; nothing is copied where it is UTF-8 already.
/// A lone surrogate becomes U+FFFD, and so does a byte that Windows-1252 leaves open.
Bytes asUtf8(const Bytes& bytes, Encoding encoding);

/// Bytes that are not all UTF-8, as UTF-8: a line that is none is Windows-1252. In a file of mostly UTF-8 a
/// single line from elsewhere does not change the others.
struct Recoded {
    Bytes text;
    std::int64_t lines = 0, firstLine = 0;  ///< that were Windows-1252
    bool mixed = false;                     ///< others hold letters in UTF-8
};
Recoded recoded(const Bytes& bytes);

bool isUtf8(std::string_view bytes);

/// Lines of a text in UTF-8 that hold U+FFFD, which stands for what could not be read.
struct LostCharacters {
    std::int64_t lines = 0, firstLine = 0;
};
LostCharacters lostCharacters(std::string_view text);

}  // namespace segue::data
