// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/album_inputs.h"

#include "features/album_progress.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace segue::features {

namespace {

constexpr std::array<std::string_view, 10> kRanked{
    "danceability",     "energy",   "loudness", "speechiness", "acousticness",
    "instrumentalness", "liveness", "valence",  "tempo",       "duration_ms"};
constexpr std::array<std::string_view, 3> kPlain{"key", "mode", "time_signature"};
constexpr double kLargest = 6;  ///< standard deviations; farther out a value says nothing more

/// Mean and population deviation; a constant column keeps deviation 1.
struct Moments {
    double n = 0, sum = 0, squares = 0;
    void add(double x) { n += 1, sum += x, squares += x * x; }
    double mean() const { return n > 0 ? sum / n : 0; }
    double deviation() const
    {
        const double variance = n > 0 ? squares / n - mean() * mean() : 0;
        return variance > 1e-12 ? std::sqrt(variance) : 1;
    }
};

int featureOf(const WindowTable& table, std::string_view name)
{
    return table.find(std::string(name) + "_overall");
}

std::vector<double> trainingValues(const WindowTable& table, std::size_t feature,
                                   const std::vector<bool>& useAlbum)
{
    std::vector<double> values;
    const auto& albums = table.albums->albums;
    const std::size_t each = table.features[feature].perWindow() ? std::size_t(table.windows) : 1;
    for (std::size_t a = 0; a < albums.size(); ++a) {
        if (!useAlbum[a]) continue;
        for (std::size_t k = albums[a].firstTrack * each;
             k < (albums[a].firstTrack + albums[a].trackCount) * each; ++k)
            if (const float value = table.values[feature][k]; !std::isnan(value))
                values.push_back(double(value));
    }
    return values;
}

RankScale fitScale(const WindowTable& table, std::size_t feature, const std::vector<bool>& useAlbum,
                   bool ranked)
{
    RankScale scale{.name = table.features[feature].name, .sorted = {}};
    const auto values = trainingValues(table, feature, useAlbum);
    if (ranked) {
        scale.sorted.assign(values.begin(), values.end());
        std::ranges::sort(scale.sorted);
    }
    Moments moments;
    for (const double value : values)
        moments.add(scale.scaled(value));  // mean 0, deviation 1: not yet fitted
    scale.mean = moments.mean();
    scale.deviation = moments.deviation();
    return scale;
}

}  // namespace

AlbumInputs::AlbumInputs(std::vector<RankScale> scales, std::vector<RankScale> windowScales,
                         std::vector<Target> targets, int windows, std::vector<double> mean,
                         std::vector<double> deviation)
    : m_scales(std::move(scales)), m_windowScales(std::move(windowScales)), m_targets(std::move(targets)),
      m_windows(windows), m_mean(std::move(mean)), m_deviation(std::move(deviation))
{
    for (const Target target : m_targets) {
        const std::string plain(targetName(target));
        const auto place = std::ranges::find_if(
            m_scales, [&](const RankScale& s) { return s.name == plain || s.name == plain + "_overall"; });
        m_scaleOf.push_back(std::size_t(place - m_scales.begin()));
    }
}

AlbumInputs AlbumInputs::fit(const WindowTable& table, const std::vector<bool>& useAlbum)
{
    std::vector<RankScale> scales, windowScales;
    for (const auto name : kRanked)
        if (const int f = featureOf(table, name); f >= 0)
            scales.push_back(fitScale(table, std::size_t(f), useAlbum, true));
    for (const auto name : kPlain)
        if (const int f = featureOf(table, name); f >= 0)
            scales.push_back(fitScale(table, std::size_t(f), useAlbum, false));
    for (std::size_t f = 0; f < table.features.size(); ++f)
        if (table.windows > 1 && table.features[f].perWindow())
            windowScales.push_back(fitScale(table, f, useAlbum, true));
    AlbumInputs inputs(std::move(scales), std::move(windowScales), table.targets(), table.windows, {}, {});

    const Tracks tracks = inputs.tracksOf(table);
    const std::size_t n = inputs.names().size();
    std::vector<Moments> moments(n);
    std::vector<double> album;
    for (std::size_t a = 0; a < table.albums->albums.size(); ++a) {
        const auto& [first, count] = table.albums->albums[a];
        if (!useAlbum[a]) continue;
        album.assign(count * n, 0);
        std::vector<std::uint32_t> order(count);
        for (std::uint32_t i = 0; i < count; ++i) order[i] = first + i;
        inputs.writeRaw(tracks, first, order, album.data());
        for (std::size_t i = 0; i + 1 < count; ++i)
            for (std::size_t k = 0; k < n; ++k) moments[k].add(album[i * n + k]);
    }
    for (const auto& each : moments) {
        inputs.m_mean.push_back(each.mean());
        inputs.m_deviation.push_back(each.deviation());
    }
    return inputs;
}

std::vector<std::string> AlbumInputs::names() const
{
    std::vector<std::string> names;
    for (const auto& scale : m_scales)
        for (const char* what : {"", "_minus_mean", "_mean", "_before"}) names.push_back(scale.name + what);
    names.insert(names.end(), {"position", "first"});
    for (const Target target : m_targets)
        for (const auto what : kProgressNames)
            names.push_back(std::string(targetName(target)) + std::string(what));
    names.insert(names.end(), {"log_position", "one_over_position", "sine_of_key", "later_disc",
                               "track_number", "second"});
    for (const auto& scale : m_windowScales)
        for (int w = 0; w < m_windows; ++w) names.push_back(scale.name + "_" + std::to_string(w + 1));
    return names;
}

std::vector<std::string> AlbumInputs::missing(const WindowTable& table) const
{
    std::vector<std::string> missing;
    for (const auto* scales : {&m_scales, &m_windowScales})
        for (const auto& scale : *scales)
            if (table.find(scale.name) < 0 || (scales == &m_windowScales && table.windows != m_windows))
                missing.push_back(scale.name);
    return missing;
}

AlbumInputs::Tracks AlbumInputs::tracksOf(const WindowTable& table) const
{
    Tracks tracks;
    const std::size_t n = table.tracks(), features = m_scales.size(),
                      perTrack = m_windowScales.size() * std::size_t(m_windows);
    tracks.scaled.resize(n * features);
    tracks.windows.resize(n * perTrack);
    for (std::size_t s = 0; s < features; ++s) {
        const auto& values = table.values[std::size_t(table.find(m_scales[s].name))];
        for (std::size_t t = 0; t < n; ++t)
            tracks.scaled[t * features + s] = float(m_scales[s].scaled(double(values[t])));
    }
    for (std::size_t s = 0; s < m_windowScales.size(); ++s) {
        const auto feature = std::size_t(table.find(m_windowScales[s].name));
        for (std::size_t t = 0; t < n; ++t)
            for (int w = 0; w < m_windows; ++w)
                tracks.windows[t * perTrack + s * std::size_t(m_windows) + std::size_t(w)] =
                    float(m_windowScales[s].scaled(double(table.value(feature, t, w))));
    }
    for (std::size_t t = 0; t < n; ++t) {
        for (std::size_t k = 0; k < m_targets.size(); ++k) {
            tracks.raw.push_back(table.overall[std::size_t(m_targets[k])][t]);
            tracks.rank.push_back(float(m_scales[m_scaleOf[k]].midRank(tracks.raw.back())));
        }
        tracks.disc.push_back(table.albums->tracks[t].disc);
        tracks.number.push_back(table.albums->tracks[t].number);
    }
    return tracks;
}

void AlbumInputs::writeRaw(const Tracks& tracks, std::uint32_t first, std::span<const std::uint32_t> order,
                           double* out) const
{
    const std::size_t features = m_scales.size(), targets = m_targets.size(),
                      perTrack = m_windowScales.size() * std::size_t(m_windows);
    const auto key = std::ranges::find_if(
        m_scales, [](const RankScale& s) { return s.name == "key" || s.name == "key_overall"; });
    std::vector<double> sums(features);
    std::vector<TargetProgress> progress(targets);
    for (std::size_t i = 0; i < order.size(); ++i) {
        const double position = double(i + 1);
        const float* now = tracks.scaled.data() + order[i] * features;
        const float* before = i > 0 ? tracks.scaled.data() + order[i - 1] * features : nullptr;
        for (std::size_t s = 0; s < features; ++s) {
            const double g = double(now[s]), mean = (sums[s] += g) / position;
            for (const double value : {g, g - mean, mean, before ? double(before[s]) : 0.0}) *out++ = value;
        }
        *out++ = position / 10;
        *out++ = i == 0;
        for (std::size_t k = 0; k < targets; ++k)
            out = progress[k].add(double(now[m_scaleOf[k]]), double(tracks.rank[order[i] * targets + k]),
                                  tracks.raw[order[i] * targets + k], out);
        *out++ = std::log(position);
        *out++ = 1 / position;
        *out++ = key == m_scales.end()
                     ? 0
                     : std::sin(2 * 3.14159265358979323846 * double(now[key - m_scales.begin()]));
        *out++ = tracks.disc[first + i] > 1;
        *out++ = double(tracks.number[first + i]) / 10;
        *out++ = i == 1;
        for (std::size_t w = 0; w < perTrack; ++w) *out++ = double(tracks.windows[order[i] * perTrack + w]);
    }
}

void AlbumInputs::write(const Tracks& tracks, std::uint32_t first, std::span<const std::uint32_t> order,
                        float* out) const
{
    const std::size_t n = count();
    thread_local std::vector<double> raw;
    raw.resize(order.size() * n);
    writeRaw(tracks, first, order, raw.data());
    for (std::size_t i = 0; i < order.size(); ++i)
        for (std::size_t k = 0; k < n; ++k)
            out[i * n + k] =
                float(std::clamp((raw[i * n + k] - m_mean[k]) / m_deviation[k], -kLargest, kLargest));
}

}  // namespace segue::features
