// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/picture_run.h"

#include "report/run_facts.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <utility>

namespace segue::report {

namespace {

constexpr std::string_view kPngSignature("\x89PNG\r\n\x1a\n", 8);
constexpr std::string_view kStart = "Segue run ", kAfterTime = "), data ";
constexpr std::size_t kMostText = 1 << 20, kMostLine = 4096;  // bytes of a comment; ours are shorter

std::uint32_t bigEndian(std::string_view bytes)
{
    std::uint32_t value = 0;
    for (const char byte : bytes.substr(0, 4)) value = value << 8 | static_cast<unsigned char>(byte);
    return value;
}

std::string inflated(std::string_view bytes)
{
    std::string text(kMostText, '\0');
    uLongf size = text.size();
    const auto* const from = reinterpret_cast<const Bytef*>(bytes.data());
    if (uncompress(reinterpret_cast<Bytef*>(text.data()), &size, from, bytes.size()) != Z_OK) return {};
    text.resize(size);
    return text;
}

std::string fromLatin1(std::string_view text)
{
    std::string utf8;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80)
            utf8 += c;
        else
            utf8 += {char(0xc0 | byte >> 6), char(0x80 | (byte & 0x3f))};
    }
    return utf8;
}

/// Cuts `text` behind its first zero byte and gives what stood before that.
std::string_view takeWord(std::string_view& text)
{
    const std::size_t end = std::min(text.find('\0'), text.size());
    const std::string_view word = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return word;
}

/// The comment in a text chunk; "" in any other. PNG specification, third edition, sections 11.3.3.2
/// to 11.3.3.4.
std::string commentIn(std::string_view type, std::string_view data)
{
    if ((type != "tEXt" && type != "zTXt" && type != "iTXt") || takeWord(data) != "Comment") return {};
    if (type == "tEXt") return fromLatin1(data);
    if (type == "zTXt") return data.starts_with('\0') ? fromLatin1(inflated(data.substr(1))) : std::string();
    const bool compressed = data.starts_with('\1');
    data.remove_prefix(std::min<std::size_t>(2, data.size()));
    takeWord(data);  // language
    takeWord(data);  // the keyword in that language
    return compressed ? inflated(data) : std::string(data);
}

std::string pngComment(std::string_view bytes)
{
    constexpr std::size_t kAround = 12;  // length, type and checksum of a chunk
    bytes.remove_prefix(kPngSignature.size());
    while (bytes.size() >= kAround) {
        const std::size_t length = bigEndian(bytes);
        if (length > bytes.size() - kAround) break;
        if (std::string comment = commentIn(bytes.substr(4, 4), bytes.substr(8, length)); !comment.empty())
            return comment;
        bytes.remove_prefix(kAround + length);
    }
    return {};
}

/// "2026-01-02T03:04:05Z".
bool isTime(std::string_view text)
{
    constexpr std::string_view kShape = "dddd-dd-ddTdd:dd:ddZ";
    return std::ranges::equal(
        text, kShape, [](char c, char shape) { return shape == 'd' ? c >= '0' && c <= '9' : c == shape; });
}

std::string withoutEntities(std::string text)
{
    constexpr std::array<std::pair<std::string_view, char>, 5> kEntities{
        {{"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&#39;", '\''}, {"&amp;", '&'}}};
    for (const auto& [entity, character] : kEntities)
        for (std::size_t at = text.find(entity); at != text.npos; at = text.find(entity, at + 1))
            text.replace(at, entity.size(), 1, character);
    return text;
}

/// "NAME (TIME), data ...": the last time in the line ends the name, which may hold anything but a folder.
std::optional<PictureRun> runIn(std::string_view line)
{
    for (std::size_t end = line.rfind(kAfterTime); end != line.npos;
         end = end > 0 ? line.rfind(kAfterTime, end - 1) : line.npos) {
        const std::size_t open = line.rfind(" (", end);
        if (open == line.npos || open == 0) return std::nullopt;
        const std::string_view name = line.substr(0, open), time = line.substr(open + 2, end - open - 2);
        if (isTime(time) && name.find('/') == name.npos)
            return PictureRun{std::string(name), std::string(time)};
    }
    return std::nullopt;
}

std::optional<PictureRun> firstRunIn(std::string_view text, std::string_view ends)
{
    for (std::size_t at = text.find(kStart); at != text.npos; at = text.find(kStart, at)) {
        at += kStart.size();
        const std::string_view rest = text.substr(at, kMostLine);
        if (auto run = runIn(rest.substr(0, rest.find_first_of(ends)))) return run;
    }
    return std::nullopt;
}

}  // namespace

std::string runComment(const experiment::Run& run)
{
    return kStart.data() + fileName(run.path) + " (" + run.started + kAfterTime.data() +
           fileName(run.dataPath) + " (" + run.dataHash.substr(0, 16) + "), seed " +
           std::to_string(run.config.seed);
}

std::optional<PictureRun> runOfPicture(std::string_view bytes)
{
    if (bytes.starts_with(kPngSignature)) return firstRunIn(pngComment(bytes), "\n");
    auto run = firstRunIn(bytes, "\n<");  // SVG and PDF keep it as the plain text of an element
    if (run) run->name = withoutEntities(std::move(run->name));
    return run;
}

}  // namespace segue::report
