// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/engine/sources/album_source.h"

#include "base/random.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace segue::model {

namespace {

using features::Target;

/// Albums that share a task of the team.
constexpr std::size_t kAlbumsPerTask = 64;

std::vector<std::uint32_t> asPlayed(std::uint32_t first, std::uint32_t count)
{
    std::vector<std::uint32_t> order(count);
    std::iota(order.begin(), order.end(), first);
    return order;
}

/// The weighted share of the tracks behind `now` with a higher value; nearer ones count more.
double shareAbove(const std::vector<double>& values, std::size_t now, double decay)
{
    double above = 0, all = 0, weight = 1;
    for (std::size_t j = now + 1; j < values.size(); ++j, weight *= decay) {
        if (std::isnan(values[j])) continue;
        above += values[j] > values[now] ? weight : 0;
        all += weight;
    }
    return all > 0 ? above / all : 0;
}

}  // namespace

AlbumSource::AlbumSource(const features::Samples& samples, const std::vector<std::uint32_t>& which,
                         const features::AlbumInputs& inputs, const std::vector<Target>& targets,
                         const AlbumAugmentation& augmentation)
    : m_inputs(inputs), m_tracks(inputs.tracksOf(*samples.table)), m_augmentation(augmentation),
      m_targets(int(targets.size())), m_tiesAreDown(samples.ties == features::Ties::Down)
{
    for (const Target target : targets)
        m_rawOf.push_back(
            std::size_t(std::ranges::find(inputs.targets(), target) - inputs.targets().begin()));
    const auto& albums = samples.table->albums->albums;
    std::vector<std::int32_t> rowOf(albums.size(), -1);
    std::size_t transitions = 0;
    for (std::size_t w = 0; w < which.size(); ++w) {
        const std::uint32_t a = samples.album[which[w]];
        if (rowOf[a] < 0) {
            rowOf[a] = std::int32_t(m_albums.size());
            m_albums.push_back({.firstTrack = albums[a].firstTrack,
                                .tracks = albums[a].trackCount,
                                .at = transitions,
                                .samples = std::vector<std::int32_t>(albums[a].trackCount - 1, -1)});
            transitions += albums[a].trackCount - 1;
        }
        Album& album = m_albums[std::size_t(rowOf[a])];
        album.samples[samples.track[which[w]] - album.firstTrack] = std::int32_t(w);
    }
    m_values.resize(transitions * m_inputs.count());
    for (auto* each : {&m_label, &m_actual, &m_weight}) each->resize(transitions * targets.size());
    for (const Album& album : m_albums) write(album, asPlayed(album.firstTrack, album.tracks), false);
    takeLabels(samples, which, targets);
}

void AlbumSource::takeLabels(const features::Samples& samples, const std::vector<std::uint32_t>& which,
                             const std::vector<Target>& targets)
{
    for (const Album& album : m_albums)
        for (std::size_t i = 0; i < album.samples.size(); ++i)
            for (std::size_t k = 0; album.samples[i] >= 0 && k < targets.size(); ++k) {
                const auto direction =
                    samples.direction[std::size_t(targets[k])][which[std::size_t(album.samples[i])]];
                const std::size_t place = (album.at + i) * targets.size() + k;
                m_label[place] = m_actual[place] = direction == features::Direction::Up ? 1.0F : 0.0F;
                m_weight[place] = direction == features::Direction::Unknown ? 0.0F : 1.0F;
            }
}

std::vector<std::uint32_t> AlbumSource::rowsOf(const std::vector<bool>& wanted) const
{
    std::vector<std::uint32_t> rows;
    for (std::size_t r = 0; r < m_albums.size(); ++r)
        if (std::ranges::any_of(m_albums[r].samples, [&](std::int32_t sample) {
                return sample >= 0 && wanted[std::size_t(sample)];
            }))
            rows.push_back(std::uint32_t(r));
    return rows;
}

void AlbumSource::write(const Album& album, std::span<const std::uint32_t> order, bool soft)
{
    const std::size_t n = m_inputs.count(), targets = std::size_t(m_targets),
                      known = m_inputs.targets().size();
    thread_local std::vector<float> inputs;
    inputs.resize(order.size() * n);
    m_inputs.write(m_tracks, album.firstTrack, order, inputs.data());
    std::copy_n(inputs.begin(), (order.size() - 1) * n,
                m_values.begin() + std::ptrdiff_t(album.at * n));  // the last track starts nothing
    std::vector<double> values(order.size());
    for (std::size_t k = 0; k < targets; ++k) {
        for (std::size_t i = 0; i < order.size(); ++i)
            values[i] = m_tracks.raw[order[i] * known + m_rawOf[k]];
        for (std::size_t i = 0; i + 1 < order.size(); ++i) {
            const std::size_t place = (album.at + i) * targets + k;
            const auto direction = features::directionOf(
                values[i], values[i + 1], m_tiesAreDown ? features::Ties::Down : features::Ties::LeftOut);
            const double up = direction == features::Direction::Up ? 1 : 0, share = m_augmentation.softShare;
            m_actual[place] = float(up);
            m_label[place] =
                soft ? float((1 - share) * up + share * shareAbove(values, i, m_augmentation.softDecay))
                     : float(up);
            m_weight[place] = direction == features::Direction::Unknown ? 0.0F : 1.0F;
        }
    }
}

int AlbumSource::steps(Rows32 rows) const
{
    std::uint32_t most = 1;
    for (const std::uint32_t row : rows) most = std::max(most, m_albums[row].tracks - 1);
    return int(most);
}

void AlbumSource::fill(Rows32 rows, int steps, const BatchBuffers& buffers) const
{
    const std::size_t n = rows.size(), width = m_inputs.count(), targets = std::size_t(m_targets);
    for (std::size_t t = 0; t < std::size_t(steps); ++t)
        for (std::size_t r = 0; r < n; ++r) {
            const Album& album = m_albums[rows[r]];
            const std::size_t to = t * n + r, from = album.at + t;
            if (t + 1 >= album.tracks) {  // behind the album's end: nothing, and nothing counts
                std::fill_n(buffers.varying + to * width, width, 0.0F);
                for (float* each : {buffers.label, buffers.actual, buffers.weight})
                    std::fill_n(each + to * targets, targets, 0.0F);
                continue;
            }
            std::copy_n(m_values.begin() + std::ptrdiff_t(from * width), width, buffers.varying + to * width);
            std::copy_n(m_label.begin() + std::ptrdiff_t(from * targets), targets,
                        buffers.label + to * targets);
            std::copy_n(m_actual.begin() + std::ptrdiff_t(from * targets), targets,
                        buffers.actual + to * targets);
            std::copy_n(m_weight.begin() + std::ptrdiff_t(from * targets), targets,
                        buffers.weight + to * targets);
        }
}

void AlbumSource::scatter(Rows32 rows, int steps, int column, const float* outputs, int stride,
                          float* all) const
{
    const std::size_t n = rows.size();
    for (std::size_t r = 0; r < n; ++r) {
        const auto& samples = m_albums[rows[r]].samples;
        for (std::size_t t = 0; t < std::min(samples.size(), std::size_t(steps)); ++t)
            if (samples[t] >= 0)
                std::copy_n(outputs + (t * n + r) * std::size_t(stride), stride,
                            all + std::size_t(samples[t]) * std::size_t(m_targets) + column);
    }
}

std::vector<std::vector<std::uint32_t>> AlbumSource::epoch(std::uint64_t key, Rows32 rows, std::size_t batch,
                                                           Team& team)
{
    // Without either the labels stay as given.
    const bool changes = m_augmentation.permutation > 0 || m_augmentation.softShare > 0;
    const std::size_t tasks = changes ? (rows.size() + kAlbumsPerTask - 1) / kAlbumsPerTask : 0;
    team.run(int(tasks), [&](int task) {
        const std::size_t from = std::size_t(task) * kAlbumsPerTask;
        for (const std::uint32_t row : rows.subspan(from, std::min(kAlbumsPerTask, rows.size() - from))) {
            const Album& album = m_albums[row];
            auto order = asPlayed(album.firstTrack, album.tracks);
            Random random(keyOf(key, 2, row, 0));
            if (random.share() < m_augmentation.permutation) random.shuffle(std::span(order));
            write(album, order, true);
        }
    });
    std::vector<std::uint32_t> order(rows.begin(), rows.end());
    Random random(keyOf(key, 3, 0, 0));
    random.shuffle(std::span(order));
    auto cut = blocks(order, batch);
    random.shuffle(std::span(cut));
    return cut;
}

std::vector<std::vector<std::uint32_t>> AlbumSource::blocks(Rows32 rows, std::size_t size) const
{
    std::vector<std::uint32_t> order(rows.begin(), rows.end());
    std::ranges::stable_sort(order, {}, [&](std::uint32_t row) { return m_albums[row].tracks; });
    return Source::blocks(order, size);
}

}  // namespace segue::model
