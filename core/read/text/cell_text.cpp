// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/text/cell_text.h"

#include "read/text/number.h"

#include <optional>

namespace segue::data {
namespace {

/// Takes a quoted Python string off the front; nothing where there is none.
std::optional<std::string> takeString(std::string_view& rest)
{
    if (rest.empty() || (rest.front() != '\'' && rest.front() != '"')) return std::nullopt;
    const char quote = rest.front();
    std::string text;
    for (std::size_t i = 1; i < rest.size(); ++i) {
        if (rest[i] == quote) {
            rest.remove_prefix(i + 1);
            return text;
        }
        if (rest[i] == '\\' && i + 1 < rest.size() && (rest[i + 1] == quote || rest[i + 1] == '\\')) ++i;
        text += rest[i];
    }
    return std::nullopt;
}

}  // namespace

std::string withoutList(std::string_view text)
{
    std::string_view rest = trimmed(text);
    if (rest.size() < 2 || rest.front() != '[' || rest.back() != ']') return std::string(text);
    rest = trimmed(rest.substr(1, rest.size() - 2));
    std::string names;
    while (!rest.empty()) {
        const auto name = takeString(rest);
        rest = trimmed(rest);
        if (!name || (!rest.empty() && rest.front() != ',')) return std::string(text);
        names += (names.empty() ? "" : ", ") + *name;
        if (!rest.empty()) rest = trimmed(rest.substr(1));
    }
    return names;
}

std::string_view withoutLink(std::string_view id)
{
    if (id.starts_with("spotify:")) return id.substr(id.rfind(':') + 1);
    if (id.starts_with("https://open.spotify.com/") || id.starts_with("https://api.spotify.com/")) {
        id = id.substr(id.rfind('/') + 1);
        return id.substr(0, id.find('?'));
    }
    return id;
}

std::string cellText(Field field, std::string text)
{
    switch (field) {
        case Field::AlbumId:
        case Field::TrackId:
        case Field::AlbumType:
        case Field::ReleaseDate: {
            const std::string_view word = trimmed(text);
            return isMissingWord(word) ? "" : std::string(withoutLink(word));
        }
        case Field::Artist: return withoutList(text);
        default: return text;
    }
}

}  // namespace segue::data
