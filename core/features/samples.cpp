// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/samples.h"

#include <cmath>

namespace segue::features {

Direction directionOf(double now, double next, Ties ties)
{
    if (std::isnan(now) || std::isnan(next)) return Direction::Unknown;
    if (now == next && ties == Ties::LeftOut) return Direction::Unknown;
    return next > now ? Direction::Up : Direction::Down;
}

Samples makeSamples(std::shared_ptr<const WindowTable> table, Ties ties)
{
    Samples samples;
    samples.ties = ties;
    const auto& albums = table->albums->albums;
    for (std::size_t a = 0; a < albums.size(); ++a)
        for (std::uint32_t i = 0; i + 1 < albums[a].trackCount; ++i) {
            samples.track.push_back(albums[a].firstTrack + i);
            samples.album.push_back(std::uint32_t(a));
        }
    for (const Target target : table->targets()) {
        const auto& overall = table->overall[std::size_t(target)];
        auto& directions = samples.direction[std::size_t(target)];
        directions.reserve(samples.size());
        for (const std::uint32_t t : samples.track)
            directions.push_back(directionOf(overall[t], overall[t + 1], ties));
    }
    samples.table = std::move(table);
    return samples;
}

LabelCount countLabels(const Samples& samples, Target target)
{
    LabelCount count;
    const auto& overall = samples.table->overall[std::size_t(target)];
    if (overall.empty()) return count;
    for (const std::uint32_t t : samples.track) {
        count.unknown += std::isnan(overall[t]) || std::isnan(overall[t + 1]);
        count.up += overall[t + 1] > overall[t];
        count.down += overall[t + 1] < overall[t];
        count.tie += overall[t + 1] == overall[t];
    }
    return count;
}

}  // namespace segue::features
