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

bool isUtf8(std::string_view bytes);

}  // namespace segue::data
