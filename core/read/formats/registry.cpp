// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/formats/registry.h"

#include "read/bytes/encoding.h"
#include "read/formats/delimited_text.h"
#include "read/formats/json_document.h"
#include "read/formats/json_lines.h"

#include <algorithm>
#include <array>

namespace segue::data {
namespace {

constexpr std::array kFormats{&kJsonLines, &kJsonDocument, &kDelimitedText};

/// The first character that is no blank, whatever the encoding; 0 = none.
char firstCharacter(const Entry& entry)
{
    constexpr std::size_t kEnough = 256;
    const Encoding encoding = encodingOf(entry.bytes.view);
    const bool wide = encoding == Encoding::Utf16Little || encoding == Encoding::Utf16Big;
    const Bytes text = asUtf8(
        {.owner = {}, .view = entry.bytes.view.substr(0, wide ? kEnough : entry.bytes.view.npos)}, encoding);
    const std::size_t at = text.view.find_first_not_of(" \t\r\n");
    return at == text.view.npos ? '\0' : text.view[at];
}

}  // namespace

const Format& formatOf(const Entry& entry)
{
    const char first = firstCharacter(entry);
    return **std::ranges::find_if(kFormats,
                                  [&](const Format* format) { return format->recognises(first, entry); });
}

}  // namespace segue::data
