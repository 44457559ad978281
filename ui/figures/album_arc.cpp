// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/album_arc.h"

#include "evaluation/metrics/album_scores.h"
#include "ui/words/words.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>

namespace segue::ui {

plot::Arc arcOf(const Evaluated& evaluated, std::uint32_t album, features::Target target)
{
    const auto& windows = *evaluated.prepared->windows;
    const auto& entry = windows.albums->albums[album];
    const auto& overall = windows.overall[std::size_t(target)];
    const auto column =
        std::ranges::find(evaluated.predictions.targets, target) - evaluated.predictions.targets.begin();
    plot::Arc arc;
    arc.album = windows.albums->name(entry);
    arc.artist = windows.albums->artist(entry);
    arc.target = target;
    if (overall.empty() || column == std::ssize(evaluated.predictions.targets)) return arc;
    const int feature = windows.find(std::string(features::targetName(target)) + "_overall");
    arc.unit =
        unitLabel(feature < 0 ? data::Unit::None : windows.features[std::size_t(feature)].unit).toStdString();
    for (std::uint32_t i = 0; i < entry.trackCount; ++i)
        arc.value.push_back(double(overall[entry.firstTrack + i]));
    arc.transitions.resize(entry.trackCount > 0 ? entry.trackCount - 1 : 0);
    const auto& samples = evaluated.prepared->samples;
    for (std::size_t row = 0; row < evaluated.predictions.samples.size(); ++row) {
        const auto sample = evaluated.predictions.samples[row];
        if (samples.album[sample] != album) continue;
        arc.transitions.at(samples.track[sample] - entry.firstTrack) = {
            double(evaluated.predictions.at(row, std::size_t(column))),
            samples.direction[std::size_t(target)][sample]};
    }
    return arc;
}

std::vector<std::uint32_t> transitionsOf(const Evaluated& evaluated, features::Target target)
{
    const auto& predictions = evaluated.predictions;
    const auto* result = evaluation::resultOf(evaluated.evaluation, target);
    const auto column =
        std::size_t(std::ranges::find(predictions.targets, target) - predictions.targets.begin());
    if (!result || column == predictions.targets.size()) return {};
    // By how wrong: from -1, surely right, to 1, surely wrong.
    std::vector<std::pair<double, std::uint32_t>> ranked;
    const auto& direction = evaluated.prepared->samples.direction[std::size_t(target)];
    for (std::size_t row = 0; row < predictions.samples.size(); ++row) {
        const double pUp = double(predictions.at(row, column));
        const auto way = direction[predictions.samples[row]];
        if (way == features::Direction::Unknown || std::isnan(pUp)) continue;
        const bool right = (pUp > result->threshold) == (way == features::Direction::Up);
        const double sure = evaluation::confidence(pUp, result->threshold);
        ranked.emplace_back(right ? -1 - sure : 1 + sure, std::uint32_t(row));
    }
    std::ranges::stable_sort(ranked, std::greater(), &std::pair<double, std::uint32_t>::first);
    std::vector<std::uint32_t> rows;
    for (const auto& [wrong, row] : ranked) rows.push_back(row);
    return rows;
}

std::vector<std::uint32_t> transitionsAgreeing(const Evaluated& evaluated, std::size_t bin)
{
    const double threshold =
        evaluated.evaluation.targets.empty() ? 0.5 : evaluated.evaluation.targets.front().threshold;
    const auto known = evaluation::rightness(evaluated.prepared->samples, evaluated.predictions, threshold);
    std::vector<std::uint32_t> rows;
    for (std::size_t row = 0; row < known.right.size(); ++row)
        if (known.targets[row] > 0 &&
            evaluation::agreementBin(double(known.right[row]) / known.targets[row]) == bin)
            rows.push_back(std::uint32_t(row));
    return rows;
}

}  // namespace segue::ui
