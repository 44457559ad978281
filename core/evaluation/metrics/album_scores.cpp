// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/metrics/album_scores.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace segue::evaluation {

namespace {

using features::Direction;

void addRow(AlbumScore& score, const features::Samples& samples, const model::Predictions& predictions,
            std::size_t row, double threshold)
{
    std::int64_t known = 0, right = 0;
    for (std::size_t place = 0; place < predictions.targets.size(); ++place) {
        const auto& direction = samples.direction[std::size_t(predictions.targets[place])];
        const double pUp = double(predictions.at(row, place));
        if (direction.empty() || std::isnan(pUp) || direction[predictions.samples[row]] == Direction::Unknown)
            continue;
        ++known;
        if ((pUp > threshold) == (direction[predictions.samples[row]] == Direction::Up)) {
            ++right;
            continue;
        }
        const double sure = confidence(pUp, threshold);
        score.confidentlyWrong += sure;
        if (sure <= score.worst) continue;
        score.worst = sure;
        score.worstSample = predictions.samples[row];
        score.worstTarget = predictions.targets[place];
    }
    if (known == 0) return;
    ++score.transitions;
    score.known += known;
    score.right += right;
    score.agreement += double(right) / double(known);
}

}  // namespace

double confidence(double pUp, double threshold)
{
    const double side = pUp > threshold ? 1 - threshold : threshold;
    return side > 0 ? std::min(1.0, std::abs(pUp - threshold) / side) : 1.0;
}

std::vector<AlbumScore> albumScores(const features::Samples& samples, const model::Predictions& predictions,
                                    double threshold, AlbumOrder order)
{
    std::map<std::uint32_t, AlbumScore> byAlbum;
    for (std::size_t row = 0; row < predictions.samples.size(); ++row) {
        AlbumScore& score = byAlbum[samples.album[predictions.samples[row]]];
        score.album = samples.album[predictions.samples[row]];
        addRow(score, samples, predictions, row, threshold);
    }
    std::vector<AlbumScore> scores;
    for (auto& [album, score] : byAlbum) {
        if (score.known == 0) continue;
        score.agreement /= double(score.transitions);
        score.confidentlyWrong /= double(score.known);
        scores.push_back(score);
    }
    std::stable_sort(scores.begin(), scores.end(), [&](const AlbumScore& a, const AlbumScore& b) {
        if (order == AlbumOrder::ConfidentlyWrong) return a.confidentlyWrong > b.confidentlyWrong;
        return order == AlbumOrder::LeastAgreement ? a.agreement < b.agreement : a.agreement > b.agreement;
    });
    return scores;
}

std::vector<std::uint32_t> samplesInBin(const features::Samples& samples,
                                        const model::Predictions& predictions, double threshold,
                                        std::size_t bin)
{
    const Rightness known = rightness(samples, predictions, threshold);
    std::vector<std::uint32_t> found;
    for (std::size_t row = 0; row < known.right.size(); ++row)
        if (known.targets[row] > 0 && agreementBin(double(known.right[row]) / known.targets[row]) == bin)
            found.push_back(predictions.samples[row]);
    return found;
}

}  // namespace segue::evaluation
