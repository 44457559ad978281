// SPDX-License-Identifier: GPL-3.0-or-later
#include "clean/folded.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdlib>

namespace segue::data {
namespace {

constexpr std::array<std::string_view, 31> kEditionWords{
    "edition",     "deluxe",        "remaster",  "remastered", "remasters",   "remastering", "expanded",
    "anniversary", "bonus",         "special",   "version",    "live",        "explicit",    "clean",
    "reissue",     "reissued",      "collector", "collectors", "collector's", "mono",        "stereo",
    "limited",     "extended",      "complete",  "super",      "remix",       "remixed",     "legacy",
    "digital",     "international", "censored"};

bool isWordByte(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '\'' || (c & 0x80) != 0;
}

bool saysEdition(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        while (end < text.size() && isWordByte(text[end])) ++end;
        if (std::ranges::find(kEditionWords, text.substr(at, end - at)) != kEditionWords.end()) return true;
        at = end + 1;
    }
    return false;
}

std::string_view withoutSpacesBehind(std::string_view text)
{
    while (text.ends_with(' ')) text.remove_suffix(1);
    return text;
}

/// Where the last "(...)", "[...]" or "- ..." begins; npos where the name does not end with one.
std::size_t appendixOf(std::string_view name)
{
    if (name.ends_with(')')) return name.rfind('(');
    if (name.ends_with(']')) return name.rfind('[');
    return name.rfind(" - ");
}

}  // namespace

std::string folded(std::string_view text)
{
    utf8proc_uint8_t* mapped = nullptr;
    const auto size =
        utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()), utf8proc_ssize_t(text.size()),
                     &mapped, utf8proc_option_t(UTF8PROC_CASEFOLD | UTF8PROC_STABLE | UTF8PROC_COMPOSE));
    if (size < 0) return std::string(text);
    std::string result(reinterpret_cast<const char*>(mapped), std::size_t(size));
    std::free(mapped);
    return result;
}

std::string withoutEdition(std::string_view name)
{
    name = withoutSpacesBehind(name);
    for (;;) {
        const std::size_t at = appendixOf(name);
        if (at == name.npos || at == 0 || !saysEdition(name.substr(at))) return std::string(name);
        const std::string_view shorter = withoutSpacesBehind(name.substr(0, at));
        if (shorter.empty()) return std::string(name);
        name = shorter;
    }
}

}  // namespace segue::data
