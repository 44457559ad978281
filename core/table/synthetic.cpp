// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/synthetic.h"

#include "base/random.h"
#include "base/text_writer.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace segue::data {

namespace {

/// Track features on a standard normal scale; the first two move together, as energy and loudness do in
/// music.
enum Latent {
    kEnergy,
    kLoudness,
    kValence,
    kTempo,
    kDanceability,
    kSpeechiness,
    kAcousticness,
    kInstrumentalness,
    kLiveness,
    kDuration,
    kLatents
};

constexpr double kAlbumShare =
    0.45;                          ///< of a feature's variance lies between albums, as measured on real ones
constexpr double kCommon = 0.85;   ///< correlation of energy and loudness within an album
constexpr double kCrossing = 0.8;  ///< Alternating: probability of lying on the other side of the mean
constexpr double kTrendDecibels = 4.0;  ///< Report: half the rise over a track per unit of the next change
constexpr double kTrendNoise = 0.35;

using Deviations = std::array<double, kLatents>;  ///< from the album's mean

struct SyntheticTrack {
    Deviations value{};  ///< standard normal over all tracks
    double trend = 0;    ///< of loudness from the first to the last observation, dB either side of the mean
    int key = 0, mode = 1, beats = 4;
};

Deviations drawDeviations(Random& random)
{
    Deviations deviations;
    for (double& value : deviations) value = random.normal();
    deviations[kLoudness] =
        kCommon * deviations[kEnergy] + std::sqrt(1 - kCommon * kCommon) * deviations[kLoudness];
    return deviations;
}

void alternate(std::vector<Deviations>& tracks, Random& random)
{
    for (std::size_t i = 1; i < tracks.size(); ++i)
        for (std::size_t f = 0; f < kLatents; ++f) {
            const bool crosses = random.share() < kCrossing;
            tracks[i][f] = std::copysign(tracks[i][f], crosses ? -tracks[i - 1][f] : tracks[i - 1][f]);
        }
}

void drift(std::vector<Deviations>& tracks, Random& random)
{
    Deviations direction;
    for (double& d : direction) d = random.below(2) == 0 ? -1.0 : 1.0;
    const double last = double(tracks.size()) - 1;
    for (std::size_t i = 0; i < tracks.size(); ++i)
        for (std::size_t f = 0; f < kLatents; ++f)
            tracks[i][f] = 0.6 * tracks[i][f] + direction[f] * 2 * (last > 0 ? double(i) / last - 0.5 : 0);
}

std::vector<SyntheticTrack> drawAlbum(const SyntheticOptions& options, Random& random)
{
    const auto n = options.tracksMin +
                   std::int64_t(random.below(std::uint64_t(options.tracksMax - options.tracksMin + 1)));
    const Deviations mean = drawDeviations(random);
    std::vector<Deviations> deviations(static_cast<std::size_t>(n));
    for (auto& track : deviations) track = drawDeviations(random);
    if (options.signal == Signal::Alternating) alternate(deviations, random);
    if (options.signal == Signal::Drift) drift(deviations, random);

    std::vector<SyntheticTrack> tracks(deviations.size());
    for (std::size_t i = 0; i < tracks.size(); ++i) {
        for (std::size_t f = 0; f < kLatents; ++f)
            tracks[i].value[f] =
                std::sqrt(kAlbumShare) * mean[f] + std::sqrt(1 - kAlbumShare) * deviations[i][f];
        tracks[i].trend = random.normal();
        tracks[i].key = int(random.below(12));
        tracks[i].mode = random.share() < 0.65 ? 1 : 0;
        tracks[i].beats = random.share() < 0.9 ? 4 : 3;
    }
    if (options.signal == Signal::Report)
        for (std::size_t i = 0; i + 1 < tracks.size(); ++i) {
            const double change = deviations[i + 1][kEnergy] - deviations[i][kEnergy] +
                                  deviations[i + 1][kLoudness] - deviations[i][kLoudness];
            tracks[i].trend = std::tanh(change / 2) + kTrendNoise * tracks[i].trend;
        }
    for (auto& track : tracks) track.trend *= kTrendDecibels;
    return tracks;
}

double share(double latent, double centre, double spread)
{
    return 1 / (1 + std::exp(-(centre + spread * latent)));
}

/// Writes rows; the text of what is the same in all rows of a track is made once.
class SyntheticWriter {
public:
    SyntheticWriter(const SyntheticOptions& options, const std::string& path)
        : m_options(options), m_writer(path), m_random(options.seed)
    {
        m_writer.write(
            "album_id,album_name,artist,disc_number,track_number,track_id,track_name,start,loudness,tempo,"
            "tempo_confidence,key_confidence,mode_confidence,time_signature_confidence,danceability,energy,"
            "key,mode,"
            "speechiness,acousticness,instrumentalness,liveness,valence,duration_ms,time_signature\n");
    }

    void addAlbum(std::int64_t number)
    {
        const auto artist =
            1 + m_random.below(std::uint64_t(std::max<std::int64_t>(1, m_options.albums / 3)));
        const auto tracks = drawAlbum(m_options, m_random);
        for (std::size_t i = 0; i < tracks.size(); ++i)
            addTrack(tracks[i], number, std::int64_t(artist), std::int64_t(i) + 1);
        ++m_counts.albums;
        m_writer.write(m_text);
        m_text.clear();
    }

    Result<SyntheticCounts> finish()
    {
        if (auto written = m_writer.finish(); !written) return written.error();
        return m_counts;
    }

private:
    void addTrack(const SyntheticTrack& track, std::int64_t album, std::int64_t artist, std::int64_t number)
    {
        const std::string a = std::to_string(album), t = std::to_string(number);
        const std::string head = "synthetic-" + a + ",Synthetic album " + a + ",Synthetic artist " +
                                 std::to_string(artist) + ",1," + t + ",synthetic-" + a + "-" + t +
                                 ",Track " + t + ",";
        const double duration = 215 * std::exp(0.25 * track.value[kDuration]);
        const std::string tail = perTrack(track, duration);
        const auto m = m_options.observationsMin +
                       std::int64_t(m_random.below(
                           std::uint64_t(m_options.observationsMax - m_options.observationsMin + 1)));
        const double loudness = -11 * std::exp(-0.30 * track.value[kLoudness]),
                     tempo = 119 * std::exp(0.21 * track.value[kTempo]);
        for (std::int64_t j = 0; j < m; ++j) {
            const double place =
                m > 1 ? 2 * double(j) / double(m - 1) - 1 : 0;  // -1 at the start, 1 at the end
            m_text += head;
            appendFixed(m_text, duration * double(j) / double(m), 3);
            addNumber(std::min(-0.1, loudness + track.trend * place + 0.5 * m_random.normal()), 3);
            addNumber(std::max(30.0, tempo * (1 + 0.01 * m_random.normal())), 3);
            for (int confidence = 0; confidence < 4; ++confidence)
                addNumber(share(m_random.normal(), 0, 1.2), 3);
            m_text += tail;
            ++m_counts.rows;
        }
        ++m_counts.tracks;
    }

    static std::string perTrack(const SyntheticTrack& track, double duration)
    {
        std::string text;
        const auto add = [&text](double value, int decimals) {
            text += ',';
            appendFixed(text, value, decimals);
        };
        add(share(track.value[kDanceability], 0.2, 0.7), 4);
        add(share(track.value[kEnergy], 0.6, 1.0), 4);
        add(track.key, 0);
        add(track.mode, 0);
        add(share(track.value[kSpeechiness], -2.7, 0.6), 4);
        add(share(track.value[kAcousticness], -1.2, 1.6), 4);
        add(share(track.value[kInstrumentalness], -4.0, 2.2), 4);
        add(share(track.value[kLiveness], -1.6, 0.7), 4);
        add(share(track.value[kValence], 0.0, 1.0), 4);
        add(std::round(duration * 1000), 0);
        add(track.beats, 0);
        return text += '\n';
    }

    void addNumber(double value, int decimals)
    {
        m_text += ',';
        appendFixed(m_text, value, decimals);
    }

    const SyntheticOptions& m_options;
    TextWriter m_writer;
    Random m_random;
    SyntheticCounts m_counts;
    std::string m_text;
};

}  // namespace

Result<SyntheticCounts> writeSynthetic(const SyntheticOptions& options, const std::string& path,
                                       const RunControl& control)
{
    SyntheticWriter writer(options, path);
    for (std::int64_t album = 1; album <= options.albums; ++album) {
        if (control.stopped()) return Error{ErrorCode::Cancelled, path, 0, {}, {}, {}};
        writer.addAlbum(album);
        control.report(double(album) / double(options.albums));
    }
    return writer.finish();
}

}  // namespace segue::data
