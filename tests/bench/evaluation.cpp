// SPDX-License-Identifier: GPL-3.0-or-later
// Evaluating 1,000,000 transitions: one sort, the intervals of 2,000 draws over albums, the whole evaluation,
// and the AUC of one draw done the plain way (write the drawn transitions out, sort, count) beside it.

#include "evaluation/evaluate.h"

#include "base/random.h"
#include "bench.h"
#include "evaluation/bootstrap/bootstrap.h"
#include "evaluation/bootstrap/draw_stream.h"

#include <algorithm>
#include <chrono>
#include <memory>

namespace segue::bench {

nlohmann::ordered_json evaluation(const Options& options);

namespace {

using evaluation::Scored;

constexpr std::size_t kTransitions = 1000000;
constexpr int kDraws = 2000;

template <class Work>
double median(int repeat, Work work)
{
    std::vector<double> seconds;
    for (int i = 0; i < std::max(repeat, 1); ++i) {
        const auto begin = std::chrono::steady_clock::now();
        work();
        seconds.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
    }
    std::sort(seconds.begin(), seconds.end());
    return seconds[seconds.size() / 2];
}

/// Albums of 2 to 24 tracks of the four targets, until there are as many transitions as asked for.
features::Samples bigSamples(Random& random)
{
    auto albums = std::make_shared<data::Albums>();
    auto table = std::make_shared<features::WindowTable>();
    for (const features::Target target : features::kTargets) {
        features::Feature feature;
        feature.name = feature.column = features::targetName(target);
        table->features.push_back(feature);
        table->values.emplace_back();
    }
    for (std::size_t transitions = 0; transitions < kTransitions;) {
        const auto tracks =
            std::uint32_t(std::min<std::size_t>(2 + random.below(23), kTransitions - transitions + 1));
        albums->albums.push_back({std::uint32_t(albums->tracks.size()), tracks});
        albums->tracks.resize(albums->tracks.size() + tracks);
        transitions += tracks - 1;
        for (std::size_t t = 0; t < features::kTargetCount; ++t) {
            const double mean = random.share();
            for (std::uint32_t i = 0; i < tracks; ++i) {
                table->overall[t].push_back(mean + random.share());
                table->values[t].push_back(float(table->overall[t].back()));
            }
        }
    }
    table->albums = albums;
    return features::makeSamples(table);
}

model::Predictions bigPredictions(const features::Samples& samples, Random& random)
{
    model::Predictions predictions{{features::kTargets.begin(), features::kTargets.end()}, {}, {}};
    for (std::uint32_t sample = 0; sample < samples.size(); ++sample) {
        predictions.samples.push_back(sample);
        for (const features::Target target : features::kTargets) {
            const bool up = samples.direction[std::size_t(target)][sample] == features::Direction::Up;
            predictions.pUp.push_back(float(0.8 * random.share() + (up ? 0.2 : 0.0)));
        }
    }
    return predictions;
}

/// One draw of the bootstrap as one would write it down first.
double plainDraw(const Scored& scored, std::size_t albums, std::uint64_t draw)
{
    std::vector<int> times(albums);
    evaluation::DrawStream random(1, draw);
    for (std::size_t i = 0; i < albums; ++i) ++times[random.below(std::uint32_t(albums))];
    Scored drawn;
    for (std::size_t row = 0; row < scored.size(); ++row)
        for (int k = 0; k < times[scored.album[row]]; ++k) {
            drawn.score.push_back(scored.score[row]);
            drawn.up.push_back(scored.up[row]);
        }
    return evaluation::auc(drawn).value_or(0.5);
}

}  // namespace

nlohmann::ordered_json evaluation(const Options& options)
{
    Random random(1);
    const features::Samples samples = bigSamples(random);
    const model::Predictions predictions = bigPredictions(samples, random);
    const Scored scored = evaluation::scoredOf(samples, predictions, features::Target::Valence);
    const std::size_t albums = samples.table->albums->albums.size();

    evaluation::Ranking ranking;
    const double sort = median(options.repeat, [&] { ranking = evaluation::rank(scored); });
    const double bootstrap = median(options.repeat, [&] {
        evaluation::Bootstrap draws(albums, {kDraws, 1, options.threads});
        draws.addRanking(ranking, scored.up, scored.album, evaluation::Bootstrap::Area::AucOnly);
        draws.run();
    });
    double sum = 0;
    const double plain = median(options.repeat, [&] { sum += plainDraw(scored, albums, 0); });
    const double all = median(1, [&] {
        evaluation::evaluate(samples, predictions, predictions.samples, {},
                             {0.5, kDraws, 1, options.threads});
    });
    return {{"threads", options.threads},
            {"transitions", samples.size()},
            {"albums", albums},
            {"draws", kDraws},
            {"sort_s", sort},
            {"bootstrap_auc_s", bootstrap},
            {"plain_draw_s", plain},
            {"times_faster_than_plain", plain * kDraws / bootstrap},
            {"evaluate_s", all},
            {"checksum", sum}};
}

}  // namespace segue::bench
