// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/bytes/decoded_text.h"

#include "table/finding_kinds.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace segue::data {
namespace {

using namespace std::string_view_literals;

/// What a file that is no text is, by its first bytes: "a PNG picture", "a PDF document"; "" for text.
std::string binaryKind(std::string_view bytes)
{
    struct Kind {
        std::string_view magic, name;
    };
    for (const Kind& kind : {Kind{"\x89PNG"sv, "PNG picture"},
                             {"\xff\xd8\xff"sv, "JPEG picture"},
                             {"GIF8"sv, "GIF picture"},
                             {"%PDF"sv, "PDF document"},
                             {"SQLite format 3\0"sv, "SQLite database"},
                             {"PAR1"sv, "Parquet file"},
                             {"ARROW1"sv, "Arrow file"},
                             {"\x89HDF"sv, "HDF5 file"},
                             {"\x7f"
                              "ELF"sv,
                              "program"},
                             {"OggS"sv, "Ogg audio file"},
                             {"fLaC"sv, "FLAC audio file"},
                             {"ID3"sv, "MP3 audio file"},
                             {"RIFF"sv, "RIFF media file"},
                             {"\xd0\xcf\x11\xe0"sv, "old Office document"},
                             {"\x80\x04"sv, "Python pickle"}})
        if (bytes.starts_with(kind.magic)) return std::string(kind.name);
    const auto head = bytes.substr(0, 65536);
    const auto odd = std::count_if(head.begin(), head.end(), [](char c) {
        return static_cast<unsigned char>(c) < 32 && c != '\n' && c != '\r' && c != '\t' && c != '\f';
    });
    const bool binary = head.find('\0') != head.npos || std::size_t(odd) * 50 > head.size();
    return binary ? "binary file" : "";
}

/// Bytes that are not all UTF-8, as UTF-8: a line that is none is Windows-1252.
struct Recoded {
    Bytes text;
    std::int64_t lines = 0, firstLine = 0;  ///< that were Windows-1252
    bool mixed = false;                     ///< others hold letters in UTF-8
};

Recoded recoded(const Bytes& bytes)
{
    Recoded result;
    std::string text;
    text.reserve(bytes.view.size() + bytes.view.size() / 16);
    std::string_view rest = bytes.view.starts_with("\xef\xbb\xbf"sv) ? bytes.view.substr(3) : bytes.view;
    for (std::int64_t number = 1; !rest.empty(); ++number) {
        const std::string_view line =
            rest.substr(0, rest.find('\n') == rest.npos ? rest.npos : rest.find('\n') + 1);
        rest.remove_prefix(line.size());
        if (isUtf8(line)) {
            result.mixed = result.mixed || std::ranges::any_of(line, [](char c) {
                               return static_cast<unsigned char>(c) >= 0x80;
                           });
            text += line;
            continue;
        }
        if (result.lines++ == 0) result.firstLine = number;
        text += asUtf8({.owner = {}, .view = line}, Encoding::Windows1252).view;
    }
    result.text = Bytes::of(std::move(text));
    return result;
}

/// Lines of a text in UTF-8 that hold U+FFFD, which stands for what could not be read.
struct LostCharacters {
    std::int64_t lines = 0, firstLine = 0;
};

LostCharacters lostCharacters(std::string_view text)
{
    LostCharacters lost;
    std::int64_t line = 1;
    std::size_t seen = 0;
    for (std::size_t at = text.find("\xef\xbf\xbd"); at != text.npos; at = text.find("\xef\xbf\xbd", at)) {
        line += std::count(text.begin() + std::ptrdiff_t(seen), text.begin() + std::ptrdiff_t(at), '\n');
        if (lost.lines++ == 0) lost.firstLine = line;
        seen = at;
        at = std::min(text.find('\n', at), text.size());
    }
    return lost;
}

/// Old Macintosh files end their lines with returns alone.
void feedLines(Bytes& bytes)
{
    if (bytes.view.find('\n') != bytes.view.npos || bytes.view.find('\r') == bytes.view.npos) return;
    std::string text(bytes.view);
    std::ranges::replace(text, '\r', '\n');
    bytes = Bytes::of(std::move(text));
}

}  // namespace

DecodedText decodeAs(const Entry& entry, Encoding encoding)
{
    const bool foreign = encoding == Encoding::Windows1252;
    Recoded lines = foreign ? recoded(entry.bytes) : Recoded{};
    DecodedText decoded{.text = foreign ? std::move(lines.text) : asUtf8(entry.bytes, encoding)};
    feedLines(decoded.text);
    if (lines.mixed)
        decoded.notes.push_back({.code = FindingCode::MixedEncoding,
                                 .count = lines.lines,
                                 .firstLine = lines.firstLine,
                                 .detail = "Windows-1252"});
    else if (foreign)
        decoded.notes.push_back({.code = FindingCode::Encoding, .count = 1, .detail = "Windows-1252"});
    if (encoding == Encoding::Utf16Big || encoding == Encoding::Utf16Little)
        decoded.notes.push_back({.code = FindingCode::Encoding, .count = 1, .detail = "UTF-16"});
    if (encoding != Encoding::Utf8)
        if (const LostCharacters lost = lostCharacters(decoded.text.view); lost.lines > 0)
            decoded.notes.push_back(
                {.code = FindingCode::LostCharacters, .count = lost.lines, .firstLine = lost.firstLine});
    return decoded;
}

Result<DecodedText> decode(const Entry& entry)
{
    constexpr std::size_t kLook = 1 << 20;
    Encoding encoding = encodingOf(entry.bytes.view);
    if (encoding == Encoding::Utf8) {
        const std::string kind = binaryKind(entry.bytes.view);
        if (!kind.empty()) return Error{.code = ErrorCode::NotATable, .subject = entry.name, .detail = kind};
        std::string_view head = entry.bytes.view.substr(0, kLook);
        if (head.size() == kLook) head = head.substr(0, head.rfind('\n') + 1);
        if (!isUtf8(head)) encoding = Encoding::Windows1252;
    }
    DecodedText decoded = decodeAs(entry, encoding);
    if (decoded.text.view.find_first_not_of(" \t\r\n") == std::string_view::npos)
        return Error{.code = ErrorCode::FileEmpty, .subject = entry.name};
    return decoded;
}

}  // namespace segue::data
