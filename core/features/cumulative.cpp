// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/cumulative.h"

#include <cmath>
#include <limits>
#include <numeric>

namespace segue::features {

namespace {

/// The track's own value: of a per-window feature the mean of its windows.
double trackValue(const WindowTable& table, std::size_t feature, std::size_t track)
{
    if (!table.features[feature].perWindow()) return table.values[feature][track];
    double sum = 0;
    for (int w = 0; w < table.windows; ++w) sum += double(table.value(feature, track, w));
    return sum / table.windows;  // windows are all missing or none is: a missing one takes the track's mean
}

}  // namespace

std::vector<float> cumulate(const WindowTable& table, std::size_t base)
{
    const bool mean = table.options.cumulation == Cumulation::Mean;
    std::vector<float> result(table.tracks(), std::numeric_limits<float>::quiet_NaN());
    for (const auto& album : table.albums->albums) {
        double sum = 0, n = 0;
        for (std::size_t t = album.firstTrack; t < album.firstTrack + album.trackCount; ++t) {
            const double value = trackValue(table, base, t);
            const bool missing = std::isnan(value);
            if (missing && !mean)
                break;  // a sum that lacks a term is not the sum: a track without a value is not a zero
            if (!missing) sum += value, n += 1;
            if (n > 0) result[t] = float(mean ? sum / n : sum);
        }
    }
    return result;
}

void addCumulative(WindowTable& table)
{
    if (table.options.cumulation == Cumulation::None) return;
    const std::size_t base = table.features.size();
    for (std::size_t f = 0; f < base; ++f) {
        const Feature& feature = table.features[f];
        if (feature.cumulative()) continue;
        const auto kind =
            feature.perWindow() ? FeatureKind::ContinuousCumulative : FeatureKind::OverallCumulative;
        auto values = cumulate(table, f);
        const bool mean = table.options.cumulation == Cumulation::Mean;
        table.features.push_back({.name = feature.name + "_cum",
                                  .unit = mean ? feature.unit : data::sumUnit(feature.unit),
                                  .kind = kind,
                                  .column = feature.column});
        table.values.push_back(std::move(values));
    }
}

std::shared_ptr<const WindowTable> reorderTracks(const WindowTable& table,
                                                 std::span<const std::uint32_t> order)
{
    auto albums = std::make_shared<data::Albums>(*table.albums);
    for (std::size_t t = 0; t < order.size();
         ++t) {  // disc and number belong to the place, not to the track that comes there
        albums->tracks[t].firstRow = table.albums->tracks[order[t]].firstRow;
        albums->tracks[t].rowCount = table.albums->tracks[order[t]].rowCount;
    }
    auto result = std::make_shared<WindowTable>();
    result->albums = std::move(albums);
    result->options = table.options;
    result->windows = table.windows;
    result->features = table.features;
    result->values = table.values;
    for (std::size_t f = 0; f < table.features.size(); ++f) {
        const std::size_t width = table.features[f].perWindow() ? std::size_t(table.windows) : 1;
        for (std::size_t t = 0; t < order.size(); ++t)
            for (std::size_t w = 0; w < width; ++w)
                result->values[f][t * width + w] = table.values[f][order[t] * width + w];
    }
    for (std::size_t k = 0; k < kTargetCount; ++k)
        for (const std::uint32_t t : order)
            if (!table.overall[k].empty()) result->overall[k].push_back(table.overall[k][t]);
    for (std::size_t f = 0; f < table.features.size(); ++f) {
        const auto& name = table.features[f].name;
        if (!table.features[f].cumulative()) continue;
        const int base = table.find(name.substr(0, name.size() - 4));
        if (base >= 0 && !table.features[std::size_t(base)].cumulative())
            result->values[f] = cumulate(*result, std::size_t(base));
    }
    return result;
}

}  // namespace segue::features
