// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/importance.h"

#include "evaluation/bootstrap/bootstrap.h"
#include "evaluation/bootstrap/draw_stream.h"
#include "evaluation/evaluate.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace segue::evaluation {

namespace {

using features::Samples;
using features::Target;
using features::WindowTable;

std::string withoutCumulation(const features::Feature& feature)
{
    constexpr std::string_view ending = "_cum";
    if (!feature.cumulative() || !feature.name.ends_with(ending)) return feature.name;
    return feature.name.substr(0, feature.name.size() - ending.size());
}

/// For every track the one it takes its values from.
std::vector<std::uint32_t> donors(const data::Albums& albums, DrawStream& random)
{
    std::vector<std::uint32_t> order(albums.albums.size());
    std::iota(order.begin(), order.end(), 0U);
    random.shuffle(std::span(order));
    const auto length = [&](std::uint32_t album) { return albums.albums[album].trackCount; };
    std::stable_sort(order.begin(), order.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return length(a) < length(b); });
    std::vector<std::uint32_t> donor(albums.tracks.size());
    for (std::size_t begin = 0; begin < order.size();) {
        std::size_t end = begin + 1;
        const auto joins = [&] { return end < order.size() && length(order[end]) == length(order[begin]); };
        while (joins()) ++end;
        if (end - begin < 2) end = std::min(begin + 2, order.size());  // no other has as many tracks
        if (order.size() - end == 1) end = order.size();               // nobody stays behind alone
        for (std::size_t i = begin; i < end; ++i) {
            const data::Album& to = albums.albums[order[i]];
            const data::Album& from = albums.albums[order[i + 1 < end ? i + 1 : begin]];
            for (std::uint32_t k = 0; k < to.trackCount; ++k)
                donor[to.firstTrack + k] = from.firstTrack + k % from.trackCount;
        }
        begin = end;
    }
    return donor;
}

void takeFrom(WindowTable& table, const WindowTable& original, const FeatureGroup& group,
              std::span<const std::uint32_t> donor)
{
    for (const std::size_t feature : group.features) {
        const std::size_t width = original.features[feature].perWindow() ? std::size_t(original.windows) : 1;
        const std::size_t first = group.window < 0 ? 0 : std::size_t(group.window);
        const std::size_t last = group.window < 0 ? width : first + 1;
        for (std::size_t track = 0; track < donor.size(); ++track)
            for (std::size_t w = first; w < last; ++w)
                table.values[feature][track * width + w] = original.values[feature][donor[track] * width + w];
    }
    if (group.window >= 0) return;
    // Some models read a target's values beside the features; the labels are kept apart, in
    // Samples::direction.
    for (const Target target : original.targets()) {
        const int own = original.find(std::string(features::targetName(target)) + "_overall");
        if (own < 0 || std::ranges::find(group.features, std::size_t(own)) == group.features.end()) continue;
        auto& overall = table.overall[std::size_t(target)];
        for (std::size_t track = 0; track < donor.size(); ++track)
            overall[track] = original.overall[std::size_t(target)][donor[track]];
    }
}

/// The real predictions of one target, and what was drawn for the repeats of one group.
struct Base {
    Target target{};
    Scored scored;
    Ranking ranking;
    std::optional<double> auc;
    DenseAlbums albums;
    std::int64_t right = 0;
};

bool isRight(const Scored& scored, std::size_t row, double threshold)
{
    return (scored.score[row] > threshold) == (scored.up[row] != 0);
}

std::vector<Base> basesOf(const Samples& samples, const model::Predictions& predictions, double threshold)
{
    std::vector<Base> bases;
    for (const Target target : predictions.targets) {
        Base base;
        base.target = target;
        base.scored = scoredOf(samples, predictions, target);
        if (base.scored.size() == 0) continue;
        base.ranking = rank(base.scored);
        base.auc = auc(base.ranking);
        base.albums = denseAlbums(base.scored.album);
        for (std::size_t row = 0; row < base.scored.size(); ++row)
            base.right += isRight(base.scored, row, threshold);
        bases.push_back(std::move(base));
    }
    return bases;
}

ImportanceOfGroup importanceOf(const Base& base, std::span<const Scored> repeats,
                               const ImportanceOptions& options)
{
    ImportanceOfGroup result;
    result.target = base.target;
    Bootstrap bootstrap(base.albums.count, {options.draws, options.seed, options.threads});
    std::vector<double> lost(base.albums.count), counts(base.albums.count);
    const double share = 1.0 / double(repeats.size()), n = double(base.scored.size());
    const auto own =
        bootstrap.addRanking(base.ranking, base.scored.up, base.albums.album, Bootstrap::Area::AucOnly);
    std::vector<std::size_t> handles;
    double aucSum = 0;
    std::int64_t lostOfAll = 0;  // whole numbers as long as it goes: what loses nothing loses 0, not 1e-19
    for (const Scored& scored : repeats) {
        std::int64_t right = 0;
        for (std::size_t row = 0; row < scored.size(); ++row) {
            const bool now = isRight(scored, row, options.threshold);
            right += now;
            lost[base.albums.album[row]] += int(isRight(base.scored, row, options.threshold)) - int(now);
        }
        result.accuracyDrops.push_back(double(base.right - right) / n);
        lostOfAll += base.right - right;
        const Ranking ranking = rank(scored);
        aucSum += share * auc(ranking).value_or(0.5);
        handles.push_back(
            bootstrap.addRanking(ranking, scored.up, base.albums.album, Bootstrap::Area::AucOnly));
    }
    if (base.auc) result.aucDrop = *base.auc - aucSum;
    result.accuracyDrop = double(lostOfAll) / (n * double(repeats.size()));
    for (const std::uint32_t album : base.albums.album) counts[album] += double(repeats.size());
    const auto sum = bootstrap.addSum(std::move(lost)), count = bootstrap.addSum(std::move(counts));
    if (base.albums.count < 2 || !bootstrap.run()) return result;
    result.accuracyCi = percentileInterval(ratio(bootstrap.sum(sum), bootstrap.sum(count)));
    std::vector<double> draws = bootstrap.auc(own);
    for (const std::size_t handle : handles)
        for (std::size_t draw = 0; draw < draws.size(); ++draw)
            draws[draw] -= share * bootstrap.auc(handle)[draw];
    if (base.auc) result.aucCi = percentileInterval(std::move(draws));
    return result;
}

/// The rows of `base` in predictions of exchanged samples: the same transitions, since labels stay. A score
/// that became NaN counts as undecided.
Scored rescored(const Samples& samples, const model::Predictions& predictions, const Base& base,
                const model::Predictions& real)
{
    Scored result = base.scored;
    const auto place =
        std::size_t(std::ranges::find(predictions.targets, base.target) - predictions.targets.begin());
    const auto& direction = samples.direction[std::size_t(base.target)];
    std::size_t next = 0;
    for (std::size_t row = 0; row < predictions.samples.size(); ++row) {
        if (direction[predictions.samples[row]] == features::Direction::Unknown ||
            std::isnan(real.at(row, place)))
            continue;
        const float score = predictions.at(row, place);
        result.score[next++] = std::isnan(score) ? 0.5 : double(score);
    }
    return result;
}

}  // namespace

std::vector<FeatureGroup> importanceGroups(const WindowTable& table, bool perWindow,
                                           std::span<const std::string> only)
{
    std::vector<FeatureGroup> groups;
    std::map<std::string, std::size_t> place;
    for (std::size_t f = 0; f < table.features.size(); ++f) {
        const std::string name = withoutCumulation(table.features[f]);
        if (!only.empty() && std::ranges::find(only, table.features[f].name) == only.end()) continue;
        const auto [entry, isNew] = place.try_emplace(name, groups.size());
        if (isNew) groups.push_back({name, {}, -1});
        groups[entry->second].features.push_back(f);
    }
    if (!perWindow || table.windows < 2) return groups;
    for (std::size_t f = 0; f < table.features.size(); ++f)
        for (int window = 0; table.features[f].perWindow() && window < table.windows; ++window)
            if (only.empty() || std::ranges::find(only, table.features[f].name) != only.end())
                groups.push_back({table.features[f].name, {f}, window});
    return groups;
}

Samples exchangeBetweenAlbums(const Samples& samples, const FeatureGroup& group, std::uint64_t seed,
                              std::uint64_t draw)
{
    DrawStream random(seed, draw);
    const std::vector<std::uint32_t> donor = donors(*samples.table->albums, random);
    auto table = std::make_shared<WindowTable>(*samples.table);
    takeFrom(*table, *samples.table, group, donor);
    Samples exchanged = samples;
    exchanged.table = std::move(table);
    return exchanged;
}

Result<ImportanceResult> permutationImportance(const Samples& samples, std::span<const std::uint32_t> test,
                                               const Predict& predict, const ImportanceOptions& options,
                                               const RunControl& control)
{
    const Samples own = albumsOf(samples, test);
    const std::vector<std::uint32_t> every = everySample(own);
    ImportanceResult result;
    result.groups = importanceGroups(*own.table, options.perWindow, options.only);
    const auto real = predict(own, every);
    if (!real) return real.error();
    const std::vector<Base> bases = basesOf(own, *real, options.threshold);
    for (std::size_t group = 0; group < result.groups.size(); ++group) {
        std::vector<std::vector<Scored>> repeats(bases.size());
        for (int repeat = 0; repeat < options.repeats; ++repeat) {
            if (control.stopped()) return result.stopped = true, result;
            const Samples exchanged =
                exchangeBetweenAlbums(own, result.groups[group], options.seed, std::uint64_t(repeat));
            const auto predictions = predict(exchanged, every);
            if (!predictions) {
                if (predictions.error().code == ErrorCode::Cancelled) return result.stopped = true, result;
                return predictions.error();
            }
            for (std::size_t i = 0; i < bases.size(); ++i)
                repeats[i].push_back(rescored(own, *predictions, bases[i], *real));
            const double done = double(group) + double(repeat + 1) / double(options.repeats);
            control.report(done / double(result.groups.size()));
        }
        for (std::size_t i = 0; i < bases.size() && options.repeats > 0; ++i) {
            result.values.push_back(importanceOf(bases[i], repeats[i], options));
            result.values.back().group = group;
        }
        ++result.groupsReached;
    }
    return result;
}

}  // namespace segue::evaluation
