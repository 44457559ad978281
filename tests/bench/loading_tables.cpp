// SPDX-License-Identifier: GPL-3.0-or-later
#include "loading_tables.h"

#include <charconv>
#include <cstdio>
#include <memory>
#include <random>
#include <vector>

namespace segue::bench {
namespace {

constexpr int kTracksPerAlbum = 12;

std::vector<std::string> namesOf(const TableShape& shape)
{
    std::vector<std::string> names{"album_id", "track_id", "track_number"};
    if (shape.windows > 1) names.push_back("window");
    for (const char* name : {"loudness", "tempo", "danceability", "energy", "valence", "duration_ms"})
        names.emplace_back(name);
    for (int i = 1; int(names.size()) < shape.columns; ++i) names.push_back("feature_" + std::to_string(i));
    return names;
}

/// A number with six digits behind the point or less, as analysis programs write them.
void appendNumber(std::string& text, std::uint64_t bits, const std::string& name)
{
    char digits[32];
    const double share = double(bits >> 11) / 9007199254740992.0;
    double value = share;
    int precision = int(4 + bits % 3);
    if (name == "loudness") {
        value = -30 * share;
        precision = 3;
    } else if (name == "tempo") {
        value = 60 + 120 * share;
        precision = 3;
    } else if (name == "duration_ms") {
        value = 1e5 + 2e5 * share;
        precision = 0;
    }
    const auto end =
        std::to_chars(digits, digits + sizeof digits, value, std::chars_format::fixed, precision);
    text.append(digits, end.ptr);
}

}  // namespace

std::int64_t writeTable(const TableShape& shape, const std::string& path)
{
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(path.c_str(), "wb"), &std::fclose);
    if (!file) return 0;
    const std::vector<std::string> names = namesOf(shape);
    std::string text;
    for (const std::string& name : names) text += (text.empty() ? "" : ",") + name;
    std::mt19937_64 random(11);
    std::int64_t written = 0;
    const std::size_t keys = shape.windows > 1 ? 4 : 3;
    for (std::int64_t row = 0; row < shape.tracks * shape.windows; ++row) {
        const std::int64_t track = row / shape.windows;
        text += "\nalbum" + std::to_string(10000000000000000 + track / kTracksPerAlbum) + ",track" +
                std::to_string(10000000000000000 + track) + ',' + std::to_string(track % kTracksPerAlbum + 1);
        if (shape.windows > 1) text += ',' + std::to_string(row % shape.windows + 1);
        for (std::size_t i = keys; i < names.size(); ++i) {
            text += ',';
            appendNumber(text, random(), names[i]);
        }
        if (text.size() < 1 << 20) continue;
        written += std::int64_t(std::fwrite(text.data(), 1, text.size(), file.get()));
        text.clear();
    }
    text += '\n';
    return written + std::int64_t(std::fwrite(text.data(), 1, text.size(), file.get()));
}

}  // namespace segue::bench
