// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evaluation/evaluate.h"

#include <vector>

namespace segue::evaluation {

/// How the predictions of one album went: what a list of albums is sorted by.
struct AlbumScore {
    std::uint32_t album = 0;       ///< index in Albums::albums
    std::int64_t transitions = 0;  ///< with at least one known target
    std::int64_t known = 0;        ///< directions with a prediction, over all targets
    std::int64_t right = 0;
    double agreement = 0;  ///< mean over transitions of the share of targets predicted right
    /// Mean over the known directions of the confidence where wrong, 0 where right. Confidence is the
    /// distance of P(Up) from the threshold as a share of the largest one possible on that side, 0..1.
    double confidentlyWrong = 0;
    double worst = 0;               ///< the largest confidence of a wrong prediction; 0 = none is wrong
    std::uint32_t worstSample = 0;  ///< its sample
    features::Target worstTarget{};
};

/// How sure a prediction is: the distance of P(Up) from the threshold as a share of the largest one possible
/// on that side.
double confidence(double pUp, double threshold);

enum class AlbumOrder { ConfidentlyWrong, LeastAgreement, MostAgreement };

/// One for every album with a known direction and a prediction, in the order asked for; equals by album
/// index.
std::vector<AlbumScore> albumScores(const features::Samples& samples, const model::Predictions& predictions,
                                    double threshold = 0.5, AlbumOrder order = AlbumOrder::ConfidentlyWrong);

/// The samples in one bar of the agreement histogram: what a click on it lists.
std::vector<std::uint32_t> samplesInBin(const features::Samples& samples,
                                        const model::Predictions& predictions, double threshold,
                                        std::size_t bin);

}  // namespace segue::evaluation
