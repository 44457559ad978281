// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "features/samples.h"

namespace segue::features {

enum class Part : std::uint8_t { Train, Validation, Test };
enum class SplitBy { Album, Artist };
enum class SplitOrder {
    Shuffled,
    SortedById
};  ///< SortedById: the report's, first floor((1 - test) n) train, no shuffle

struct SplitOptions {
    SplitBy by = SplitBy::Album;
    SplitOrder order = SplitOrder::Shuffled;
    double testShare = 0.2;
    double validationShare = 0.1;  ///< of the training part; 0 = no validation part
    int folds = 0;                 ///< k >= 2: test = fold `fold` of k
    int fold = 0;
    std::uint64_t seed = 1;
};

/// Which part every album belongs to: METHOD section 5. The test part is sealed: nothing is tuned or stopped
/// on it.
struct Split {
    std::vector<Part> part;  ///< by album
    std::vector<std::uint32_t> samplesOf(const Samples& samples, Part part) const;
    std::vector<std::uint32_t> samplesOutside(const Samples& samples, Part part) const;
    std::int64_t albumsIn(Part part) const;
};

/// Error TooFewAlbums where a part that was asked for would be empty.
Result<Split> splitAlbums(const data::Albums& albums, const SplitOptions& options);

/// How many directions of a target are Down and Up, [0] and [1], in one part.
std::array<std::int64_t, 2> countClasses(const Samples& samples, const Split& split, Part part,
                                         Target target);

/// Min-max of each feature to [lo, hi], fitted on some tracks. A constant column maps to lo; nothing is
/// clipped. Missing values map to the fitted mean (in the scaled range).
struct Scaler {
    double lo = 0, hi = 1;
    std::vector<std::string> names;
    std::vector<double> minimum, maximum, mean;  ///< by feature, unscaled
    float scale(std::size_t feature, float value) const;
};

/// Fits on the tracks of the albums for which `use` is true. `features` index the table's features.
Scaler fitScaler(const WindowTable& table, std::span<const int> features, const std::vector<bool>& useAlbum,
                 double lo, double hi);

}  // namespace segue::features
