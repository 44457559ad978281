// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace segue::evaluation {

/// Share of targets predicted right, transition by transition, as numpy's histogram with 10 equal bins on [0,
/// 1].
struct Agreement {
    std::array<std::int64_t, 10> counts{};
    std::array<double, 11> edges{};
    double overall = 0;  ///< mean share; NaN where n = 0
    std::int64_t n = 0;
};

/// `right[t]` of `targets[t]` known targets were right in transition t; transitions with none are left out.
Agreement agreement(std::span<const int> right, std::span<const int> targets);

/// The bin that numpy's histogram puts a share into; the last bin is closed.
std::size_t agreementBin(double share);

/// The counts to expect if the targets were right independently of each other, each as often as it is.
/// `known[t]` holds a bit for every target whose direction and prediction transition t has; `accuracy` by the
/// same bits.
std::array<double, 10> independentAgreement(std::span<const std::uint8_t> known,
                                            std::span<const double> accuracy);

/// The mean share of one album's transitions.
struct AlbumAgreement {
    std::uint32_t album = 0;
    std::int64_t n = 0;  ///< transitions with at least one known target
    double overall = 0;
};
/// By album, in the order in which the albums come first; albums without a known target are left out.
std::vector<AlbumAgreement> agreementByAlbum(std::span<const int> right, std::span<const int> targets,
                                             std::span<const std::uint32_t> album);

}  // namespace segue::evaluation
