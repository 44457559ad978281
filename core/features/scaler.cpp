// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/split.h"

#include <cmath>
#include <limits>

namespace segue::features {

float Scaler::scale(std::size_t feature, float value) const
{
    const double from = minimum[feature], span = maximum[feature] - from;
    if (!(span > 0)) return float(lo);
    const double known = std::isnan(value) ? mean[feature] : double(value);
    return float(lo + (known - from) / span * (hi - lo));
}

Scaler fitScaler(const WindowTable& table, std::span<const int> features, const std::vector<bool>& useAlbum,
                 double lo, double hi)
{
    Scaler scaler;
    scaler.lo = lo;
    scaler.hi = hi;
    const auto& albums = table.albums->albums;
    for (const int feature : features) {
        const auto f = std::size_t(feature);
        const std::size_t width = table.features[f].perWindow() ? std::size_t(table.windows) : 1;
        double least = std::numeric_limits<double>::infinity(), most = -least, sum = 0, n = 0;
        for (std::size_t a = 0; a < albums.size(); ++a) {
            if (!useAlbum[a]) continue;
            const auto* value = table.values[f].data() + albums[a].firstTrack * width;
            for (const auto* end = value + albums[a].trackCount * width; value != end; ++value) {
                if (std::isnan(*value)) continue;
                least = std::min(least, double(*value));
                most = std::max(most, double(*value));
                sum += double(*value);
                n += 1;
            }
        }
        scaler.names.push_back(table.features[f].name);
        scaler.minimum.push_back(n > 0 ? least : 0);
        scaler.maximum.push_back(n > 0 ? most : 0);
        scaler.mean.push_back(n > 0 ? sum / n : 0);
    }
    return scaler;
}

}  // namespace segue::features
