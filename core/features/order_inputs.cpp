// SPDX-License-Identifier: GPL-3.0-or-later
// g is the probit of a value's mid-rank among the training tracks, z = (g - album's mean) / album's sample
// deviation.
#include "features/order_inputs.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace segue::features {

namespace {

constexpr std::array<std::string_view, 10> kRanked{
    "danceability",     "energy",   "loudness", "speechiness", "acousticness",
    "instrumentalness", "liveness", "valence",  "tempo",       "duration_ms"};
constexpr std::string_view kKey = "key", kMode = "mode", kMeter = "time_signature";
constexpr std::array<std::string_view, 3> kPlain{kKey, kMode, kMeter};
constexpr double kMargin = 1e-4;  ///< of a mid-rank: one value beyond all others is not infinitely far
constexpr double kLargest = 4;    ///< of a z
constexpr double kUsualLogTracks = 2.5;

/// One value a track, whatever the file calls it.
int featureOf(const WindowTable& table, std::string_view name)
{
    return table.find(std::string(name) + "_overall");
}

/// One feature on one album: each track's g, and what they are together. A missing value takes the mean.
struct OnAlbum {
    std::vector<double> g;
    double mean = 0, deviation = 0;

    double z(std::size_t track) const
    {
        return deviation > 0 ? std::clamp((g[track] - mean) / deviation, -kLargest, kLargest) : 0;
    }
};

OnAlbum onAlbum(const RankScale& scale, const std::vector<float>& values, const data::Album& album)
{
    OnAlbum result;
    std::vector<double> known;
    for (std::uint32_t t = album.firstTrack; t < album.firstTrack + album.trackCount; ++t)
        if (!std::isnan(values[t])) known.push_back(scale.probitRank(double(values[t]), kMargin));
    std::vector<double> sorted = known;
    std::ranges::sort(sorted);  // the sums below tell nothing of the tracks' order, not in their last bit
    double sum = 0, squares = 0;
    for (const double g : sorted) sum += g;
    result.mean = sorted.empty() ? 0 : sum / double(sorted.size());
    for (const double g : sorted) squares += (g - result.mean) * (g - result.mean);
    const bool differs = !sorted.empty() && sorted.front() < sorted.back();
    result.deviation = differs ? std::sqrt(squares / double(sorted.size() - 1)) : 0;
    auto next = known.begin();
    for (std::uint32_t t = album.firstTrack; t < album.firstTrack + album.trackCount; ++t)
        result.g.push_back(std::isnan(values[t]) ? result.mean : *next++);
    return result;
}

/// The place of a key on the circle of fifths; the middle where it is not known.
std::array<double, 2> onCircle(double key)
{
    if (std::isnan(key) || key < 0) return {0, 0};
    const double angle = 2 * std::numbers::pi * std::fmod(7 * key, 12) / 12;
    return {std::sin(angle), std::cos(angle)};
}

float* writePlain(std::string_view name, double value, float* out)
{
    if (name == kKey) {
        for (const double each : onCircle(value)) *out++ = float(each);
        return out;
    }
    if (std::isnan(value))
        *out = 0;
    else
        *out = name == kMode ? float(2 * value - 1) : value != 4;
    return out + 1;
}

std::size_t widthOf(std::string_view plain) { return plain == kKey ? 2 : 1; }

}  // namespace

OrderInputs OrderInputs::fit(const WindowTable& table, const std::vector<bool>& useAlbum)
{
    OrderInputs inputs;
    const auto& albums = table.albums->albums;
    for (const auto name : kRanked) {
        const int feature = featureOf(table, name);
        if (feature < 0) continue;
        RankScale scale{.name = std::string(name), .sorted = {}};
        const auto& values = table.values[std::size_t(feature)];
        for (std::size_t a = 0; a < albums.size(); ++a) {
            if (!useAlbum[a] || albums[a].trackCount < kFewestTracks) continue;
            for (std::uint32_t t = albums[a].firstTrack; t < albums[a].firstTrack + albums[a].trackCount; ++t)
                if (!std::isnan(values[t])) scale.sorted.push_back(values[t]);
        }
        std::ranges::sort(scale.sorted);
        inputs.m_ranked.push_back(std::move(scale));
    }
    for (const auto name : kPlain)
        if (featureOf(table, name) >= 0) inputs.m_plain.emplace_back(name);
    return inputs;
}

std::size_t OrderInputs::trackInputs() const
{
    std::size_t n = 4 * m_ranked.size() + 1;
    for (const auto& name : m_plain) n += widthOf(name);
    return n;
}

std::vector<std::string> OrderInputs::names() const
{
    std::vector<std::string> names;
    const auto each = [&](const char* what) {
        for (const auto& scale : m_ranked) names.push_back(scale.name + what);
    };
    each("_in_album");
    for (const auto& name : m_plain) {
        if (name == kKey) names.insert(names.end(), {"key_sine", "key_cosine"});
        if (name == kMode) names.emplace_back("mode");
        if (name == kMeter) names.emplace_back("not_in_four");
    }
    each("");
    each("_album_mean");
    each("_album_deviation");
    names.insert(names.end(), {"log_tracks", "place", "first", "last", "second", "second_last",
                               "one_over_place", "one_over_place_from_end"});
    return names;
}

std::vector<std::string> OrderInputs::missing(const WindowTable& table) const
{
    std::vector<std::string> missing;
    for (const auto& scale : m_ranked)
        if (featureOf(table, scale.name) < 0) missing.push_back(scale.name);
    for (const auto& name : m_plain)
        if (featureOf(table, name) < 0) missing.push_back(name);
    return missing;
}

Status OrderInputs::check(const WindowTable& table)
{
    std::string names;
    for (const auto name : kRanked) {
        if (featureOf(table, name) >= 0) return Done{};
        names += (names.empty() ? "" : ", ") + std::string(name);
    }
    return Error{.code = ErrorCode::ColumnMissing,
                 .subject = table.albums->table->source,
                 .column = std::string(kRanked.front()),
                 .expected = names};
}

std::vector<std::string> OrderInputs::lacking(const WindowTable& table)
{
    std::vector<std::string> names;
    for (const auto name : kRanked)
        if (featureOf(table, name) < 0) names.emplace_back(name);
    for (const auto name : kPlain)
        if (featureOf(table, name) < 0) names.emplace_back(name);
    return names;
}

std::vector<int> OrderInputs::features(const WindowTable& table)
{
    std::vector<int> found;
    for (const auto name : kRanked)
        if (const int feature = featureOf(table, name); feature >= 0) found.push_back(feature);
    for (const auto name : kPlain)
        if (const int feature = featureOf(table, name); feature >= 0) found.push_back(feature);
    return found;
}

void OrderInputs::writeTracks(const WindowTable& table, const data::Album& album, float* out) const
{
    const auto valuesOf = [&](const std::string& name) -> const std::vector<float>& {
        return table.values[std::size_t(featureOf(table, name))];
    };
    std::vector<OnAlbum> ranked;
    for (const auto& scale : m_ranked) ranked.push_back(onAlbum(scale, valuesOf(scale.name), album));
    std::vector<const float*> plain;
    for (const auto& name : m_plain) plain.push_back(valuesOf(name).data() + album.firstTrack);
    for (std::uint32_t t = 0; t < album.trackCount; ++t) {
        for (const auto& feature : ranked) *out++ = float(feature.z(t));
        for (std::size_t k = 0; k < plain.size(); ++k) out = writePlain(m_plain[k], double(plain[k][t]), out);
        for (const auto& feature : ranked) *out++ = float(feature.g[t]);
        for (const auto& feature : ranked) *out++ = float(feature.mean);
        for (const auto& feature : ranked) *out++ = float(feature.deviation);
        *out++ = float(std::log(double(album.trackCount)) - kUsualLogTracks);
    }
}

void OrderInputs::writePlace(std::uint32_t place, std::uint32_t tracks, float* out)
{
    const double i = double(place) + 1, n = double(tracks);
    for (const double input : {2 * i / n - 1, double(i == 1), double(i == n), double(i == 2),
                               double(i == n - 1), 1 / i, 1 / (n - i + 1)})
        *out++ = float(input);
}

}  // namespace segue::features
