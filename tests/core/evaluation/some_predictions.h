// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "albums_by_hand.h"
#include "base/random.h"
#include "network/trained_model.h"

#include <cstdint>
#include <span>
#include <vector>

namespace segue::tests {

inline features::Samples someAlbums(std::size_t albums, std::uint64_t seed)
{
    Random random(seed);
    std::vector<std::vector<double>> values(albums);
    for (auto& album : values) {
        const double mean = random.share();
        album.resize(2 + random.below(12));
        for (double& value : album) value = mean + 0.5 * random.share();
    }
    return samplesOf(values);
}

/// P(Up) that is right more often than not: `skill` of 0 is noise, 1 is the truth.
inline model::Predictions somePredictions(const features::Samples& samples,
                                          std::span<const std::uint32_t> which, double skill,
                                          std::uint64_t seed)
{
    Random random(seed);
    model::Predictions predictions{{features::Target::Valence}, {which.begin(), which.end()}, {}};
    for (const std::uint32_t sample : which) {
        const double truth = samples.direction[0][sample] == features::Direction::Up;
        predictions.pUp.push_back(float(skill * truth + (1 - skill) * random.share()));
    }
    return predictions;
}

struct Parts {
    std::vector<std::uint32_t> learn, choose, test;
};

inline Parts partsOf(const features::Samples& samples)
{
    Parts parts;
    for (std::uint32_t s = 0; s < samples.size(); ++s) {
        if (samples.album[s] % 5 == 0)
            parts.test.push_back(s);
        else
            parts.learn.push_back(s);
        if (samples.album[s] % 5 == 1) parts.choose.push_back(s);
    }
    return parts;
}

}  // namespace segue::tests
