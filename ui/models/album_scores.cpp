// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/album_scores.h"

#include <algorithm>
#include <cmath>

namespace segue::ui {

std::vector<AlbumScore> albumScores(const Evaluated& evaluated)
{
    const auto& samples = evaluated.prepared->samples;
    const auto& predictions = evaluated.predictions;
    std::vector<AlbumScore> scores;
    for (std::size_t row = 0; row < predictions.samples.size(); ++row) {
        const auto sample = predictions.samples[row];
        if (scores.empty() || scores.back().album != samples.album[sample]) scores.push_back({samples.album[sample]});
        AlbumScore& score = scores.back();
        for (std::size_t t = 0; t < predictions.targets.size(); ++t) {
            const auto& directions = samples.direction[std::size_t(predictions.targets[t])];
            if (directions.empty() || directions[sample] == features::Direction::Unknown) continue;
            const double up = double(predictions.at(row, t));
            const bool hit = (up > 0.5) == (directions[sample] == features::Direction::Up);
            ++score.known;
            score.right += hit;
            if (!hit) score.surestMistake = std::max(score.surestMistake, std::abs(up - 0.5) * 2);
        }
    }
    return scores;
}

plot::Arc arcOf(const Evaluated& evaluated, std::uint32_t album, features::Target target)
{
    const auto& windows = *evaluated.prepared->windows;
    const auto& entry = windows.albums->albums[album];
    const auto& overall = windows.overall[std::size_t(target)];
    const auto column = std::ranges::find(evaluated.predictions.targets, target) - evaluated.predictions.targets.begin();
    plot::Arc arc;
    arc.album = windows.albums->name(entry);
    arc.artist = windows.albums->artist(entry);
    arc.target = target;
    if (overall.empty() || column == std::ssize(evaluated.predictions.targets)) return arc;
    const auto* values = windows.albums->table->column(std::string(features::targetName(target)));
    arc.unit = data::unitSymbol(values ? values->unit : data::Unit::None);
    for (std::uint32_t i = 0; i < entry.trackCount; ++i) arc.value.push_back(double(overall[entry.firstTrack + i]));
    arc.transitions.resize(entry.trackCount > 0 ? entry.trackCount - 1 : 0);
    const auto& samples = evaluated.prepared->samples;
    for (std::size_t row = 0; row < evaluated.predictions.samples.size(); ++row) {
        const auto sample = evaluated.predictions.samples[row];
        if (samples.album[sample] != album) continue;
        arc.transitions.at(samples.track[sample] - entry.firstTrack) = {double(evaluated.predictions.at(row, std::size_t(column))),
                                                                       samples.direction[std::size_t(target)][sample]};
    }
    return arc;
}

std::vector<std::uint32_t> transitionsAgreeing(const Evaluated& evaluated, std::size_t bin)
{
    const auto& samples = evaluated.prepared->samples;
    const auto& predictions = evaluated.predictions;
    std::vector<std::uint32_t> rows;
    for (std::size_t row = 0; row < predictions.samples.size(); ++row) {
        int right = 0, known = 0;
        for (std::size_t t = 0; t < predictions.targets.size(); ++t) {
            const auto& directions = samples.direction[std::size_t(predictions.targets[t])];
            const auto direction = directions.empty() ? features::Direction::Unknown : directions[predictions.samples[row]];
            if (direction == features::Direction::Unknown) continue;
            ++known;
            right += (double(predictions.at(row, t)) > 0.5) == (direction == features::Direction::Up);
        }
        if (known > 0 && evaluation::agreementBin(double(right) / known) == bin) rows.push_back(std::uint32_t(row));
    }
    return rows;
}

}  // namespace segue::ui
