// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/bytes/encoding.h"

#include <simdjson.h>

#include <array>
#include <cstdint>
#include <string>

namespace segue::data {
namespace {

using namespace std::string_view_literals;

/// Windows-1252 where it differs from Latin-1: 0x80 to 0x9f.
constexpr std::array<char16_t, 32> kWindows1252{
    0x20ac, 0xfffd, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0xfffd, 0x017d, 0xfffd, 0xfffd, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0xfffd, 0x017e, 0x0178};

void append(std::string& text, char32_t c)
{
    if (c < 0x80) {
        text += char(c);
    } else if (c < 0x800) {
        text += char(0xc0 | (c >> 6));
        text += char(0x80 | (c & 63));
    } else if (c < 0x10000) {
        text += char(0xe0 | (c >> 12));
        text += char(0x80 | ((c >> 6) & 63));
        text += char(0x80 | (c & 63));
    } else {
        text += char(0xf0 | (c >> 18));
        text += char(0x80 | ((c >> 12) & 63));
        text += char(0x80 | ((c >> 6) & 63));
        text += char(0x80 | (c & 63));
    }
}

std::string fromWindows1252(std::string_view bytes)
{
    std::string text;
    text.reserve(bytes.size() + bytes.size() / 16);
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        append(text, byte >= 0x80 && byte < 0xa0 ? kWindows1252[byte - 0x80u] : byte);
    }
    return text;
}

std::string fromUtf16(std::string_view bytes, bool little)
{
    const auto unit = [&](std::size_t at) {
        const auto a = static_cast<unsigned char>(bytes[at]), b = static_cast<unsigned char>(bytes[at + 1]);
        return little ? char32_t(a | b << 8) : char32_t(a << 8 | b);
    };
    std::string text;
    text.reserve(bytes.size());
    for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
        char32_t c = unit(at);
        if (c >= 0xd800 && c < 0xdc00 && at + 3 < bytes.size() && (unit(at + 2) & 0xfc00) == 0xdc00) {
            c = 0x10000 + ((c - 0xd800) << 10) + (unit(at + 2) - 0xdc00);
            at += 2;
        } else if (c >= 0xd800 && c < 0xe000) {
            c = 0xfffd;
        }
        if (c != 0xfeff || at != 0) append(text, c);
    }
    return text;
}

}  // namespace

Encoding encodingOf(std::string_view bytes)
{
    if (bytes.starts_with("\xff\xfe"sv)) return Encoding::Utf16Little;
    if (bytes.starts_with("\xfe\xff"sv)) return Encoding::Utf16Big;
    const std::string_view head = bytes.substr(0, 256);
    std::array<std::size_t, 2> zeros{};
    for (std::size_t i = 0; i < head.size(); ++i) zeros[i % 2] += head[i] == '\0';
    if (head.size() >= 8 && zeros[1] * 3 > head.size() && zeros[0] == 0) return Encoding::Utf16Little;
    if (head.size() >= 8 && zeros[0] * 3 > head.size() && zeros[1] == 0) return Encoding::Utf16Big;
    return Encoding::Utf8;
}

Bytes asUtf8(const Bytes& bytes, Encoding encoding)
{
    switch (encoding) {
        case Encoding::Utf16Little: return Bytes::of(fromUtf16(bytes.view, true));
        case Encoding::Utf16Big: return Bytes::of(fromUtf16(bytes.view, false));
        case Encoding::Windows1252: return Bytes::of(fromWindows1252(bytes.view));
        case Encoding::Utf8: break;
    }
    Bytes text = bytes;
    if (text.view.starts_with("\xef\xbb\xbf"sv)) text.view.remove_prefix(3);
    return text;
}

bool isUtf8(std::string_view bytes) { return simdjson::validate_utf8(bytes.data(), bytes.size()); }

}  // namespace segue::data
