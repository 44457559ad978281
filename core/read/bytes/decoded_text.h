// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "read/bytes/encoding.h"
#include "read/bytes/source.h"
#include "table/finding.h"

#include <vector>

namespace segue::data {

/// A file's text in UTF-8, without a mark, its lines ended by line feeds.
struct DecodedText {
    Bytes text;
    std::vector<Finding> notes{};  ///< the encoding, where it is another one, and what it cost
};

/// Windows-1252 is recognised by the bytes looked at, all of them or the first megabyte. Errors: NotATable
/// (detail = what it is instead of a text), FileEmpty.
Result<DecodedText> decode(const Entry& entry);

/// In Windows-1252 a line that is UTF-8 is left as it is: in a file of mostly UTF-8 a single line from
/// elsewhere does not change the others.
DecodedText decodeAs(const Entry& entry, Encoding encoding);

}  // namespace segue::data
