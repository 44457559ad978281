// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/baselines/baselines.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace segue::evaluation {

namespace {

using features::Direction;
using features::Samples;
using features::Target;
using features::WindowTable;

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

/// Sum and count of the values that are there.
struct Mean {
    double sum = 0;
    int count = 0;
    void add(double value)
    {
        if (std::isnan(value)) return;
        sum += value;
        ++count;
    }
    double value() const { return count ? sum / count : kNaN; }
};

/// The features that stand for a whole track: the overall ones, and per-window ones whose column has no
/// overall feature.
std::vector<std::size_t> wholeTrackFeatures(const WindowTable& table)
{
    std::vector<std::size_t> chosen;
    for (std::size_t f = 0; f < table.features.size(); ++f) {
        const features::Feature& feature = table.features[f];
        const bool hasOverall =
            std::any_of(table.features.begin(), table.features.end(), [&](const auto& other) {
                return other.kind == features::FeatureKind::Overall && other.column == feature.column;
            });
        if (feature.kind == features::FeatureKind::Overall || (feature.perWindow() && !hasOverall))
            chosen.push_back(f);
    }
    return chosen;
}

double wholeTrackValue(const WindowTable& table, std::size_t feature, std::size_t track)
{
    if (!table.features[feature].perWindow()) return table.values[feature][track];
    Mean mean;
    for (int window = 0; window < table.windows; ++window) mean.add(table.value(feature, track, window));
    return mean.value();
}

double medianOf(std::vector<double> values)
{
    std::erase_if(values, [](double value) { return std::isnan(value); });
    if (values.empty()) return kNaN;
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2) return *middle;
    return (*std::max_element(values.begin(), middle) + *middle) / 2;
}

/// Is this the album's first track?
bool first(const Samples& samples, std::uint32_t sample)
{
    return samples.track[sample] == samples.table->albums->albums[samples.album[sample]].firstTrack;
}

/// The direction of the transition that led to the sample's current track; Unknown on the first.
Direction lastDirection(const Samples& samples, std::uint32_t sample, std::span<const double> value)
{
    if (first(samples, sample)) return Direction::Unknown;
    const double now = value[samples.track[sample]], before = value[samples.track[sample] - 1];
    if (std::isnan(now) || std::isnan(before)) return Direction::Unknown;
    if (now == before && samples.ties == features::Ties::LeftOut) return Direction::Unknown;
    return now > before ? Direction::Up : Direction::Down;
}

double share(std::int64_t part, std::int64_t whole, double otherwise)
{
    return whole ? double(part) / double(whole) : otherwise;
}

/// The score of one sample; what it is compared with to decide is `cutOf`.
class Scorer {
public:
    Scorer(const Rules& rules, Baseline baseline, const Samples& samples, const InputTable& inputs)
        : m_rules(rules), m_baseline(baseline), m_samples(samples), m_inputs(inputs),
          m_value(samples.table->overall[std::size_t(rules.target)])
    {
        if (baseline == Baseline::RunningMean) m_means = runningMeans(*samples.table, rules.target);
    }
    double operator()(std::uint32_t sample) const
    {
        const std::uint32_t track = m_samples.track[sample];
        switch (m_baseline) {
            case Baseline::Chance: return 0.5;
            case Baseline::Majority: return m_rules.upShare;
            case Baseline::Alternation: return alternation(sample);
            case Baseline::Median: return belowMedian(track);
            case Baseline::RunningMean:
                return first(m_samples, sample) ? belowMedian(track) : belowMean(track);
            case Baseline::Markov: return markov(sample);
            case Baseline::Logistic: return m_rules.logistic.probability(m_inputs.row(track));
        }
        return kNaN;
    }
    /// Up is decided iff the score is above this.
    double cut() const
    {
        return m_baseline == Baseline::Median || m_baseline == Baseline::RunningMean ? 0.0 : 0.5;
    }

private:
    double belowMedian(std::uint32_t track) const { return m_rules.median - m_value[track]; }
    /// Values are read as floats: a mean that is the value in decimals may miss it by their rounding, and is
    /// equal to it.
    double belowMean(std::uint32_t track) const
    {
        const double mean = m_means[track], value = m_value[track], below = mean - value;
        const double rounding =
            double(std::numeric_limits<float>::epsilon()) * std::max(std::abs(mean), std::abs(value));
        return std::abs(below) <= rounding ? 0 : below;
    }
    double alternation(std::uint32_t sample) const
    {
        const Direction last = lastDirection(m_samples, sample, m_value);
        if (last != Direction::Unknown) return last == Direction::Down ? 1 : 0;
        const double below = belowMedian(m_samples.track[sample]);
        if (std::isnan(below)) return kNaN;
        return below > 0 ? 1 : 0;
    }
    double markov(std::uint32_t sample) const
    {
        const Direction last = lastDirection(m_samples, sample, m_value);
        if (last == Direction::Unknown) return m_rules.upShare;
        return last == Direction::Up ? m_rules.upAfterUp : m_rules.upAfterDown;
    }

    const Rules& m_rules;
    Baseline m_baseline;
    const Samples& m_samples;
    const InputTable& m_inputs;
    const std::vector<double>& m_value;
    std::vector<double> m_means;
};

}  // namespace

std::vector<std::string> baselineColumns(const WindowTable& table)
{
    std::vector<std::string> columns;
    for (const std::size_t feature : wholeTrackFeatures(table))
        columns.push_back(table.features[feature].column);
    return columns;
}

InputTable baselineInputs(const WindowTable& table) { return baselineInputs(table, baselineColumns(table)); }

InputTable baselineInputs(const WindowTable& table, std::span<const std::string> columns)
{
    std::vector<std::optional<std::size_t>> chosen(columns.size());
    for (const std::size_t feature : wholeTrackFeatures(table)) {
        const auto place = std::find(columns.begin(), columns.end(), table.features[feature].column);
        if (place != columns.end()) chosen[std::size_t(place - columns.begin())] = feature;
    }
    InputTable inputs{2 * chosen.size(), std::vector<float>(table.tracks() * 2 * chosen.size())};
    for (const data::Album& album : table.albums->albums) {
        std::vector<Mean> means(chosen.size());
        for (std::size_t track = album.firstTrack; track < album.firstTrack + album.trackCount; ++track) {
            float* row = inputs.values.data() + track * inputs.columns;
            for (std::size_t i = 0; i < chosen.size(); ++i) {
                const double value = chosen[i] ? wholeTrackValue(table, *chosen[i], track) : kNaN;
                means[i].add(value);
                row[i] = float(value);
                row[chosen.size() + i] = float(means[i].value());
            }
        }
    }
    return inputs;
}

std::vector<double> runningMeans(const WindowTable& table, Target target)
{
    const std::vector<double>& value = table.overall[std::size_t(target)];
    std::vector<double> means(value.size(), kNaN);
    for (const data::Album& album : table.albums->albums) {
        Mean mean;
        for (std::size_t track = album.firstTrack; track < album.firstTrack + album.trackCount; ++track) {
            mean.add(value[track]);
            means[track] = mean.value();
        }
    }
    return means;
}

Rules learnRules(const Samples& samples, const InputTable& inputs, Target target,
                 std::span<const std::uint32_t> learn)
{
    const std::vector<double>& value = samples.table->overall[std::size_t(target)];
    std::vector<double> current;
    std::vector<std::uint32_t> rows;
    std::vector<std::uint8_t> up;
    std::int64_t ups = 0;
    std::array<std::int64_t, 2> after{}, upAfter{};
    for (const std::uint32_t sample : learn) {
        const Direction direction = samples.direction[std::size_t(target)][sample];
        if (direction == Direction::Unknown) continue;
        const bool isUp = direction == Direction::Up;
        current.push_back(value[samples.track[sample]]);
        rows.push_back(samples.track[sample]);
        up.push_back(isUp);
        ups += isUp;
        const Direction last = lastDirection(samples, sample, value);
        if (last == Direction::Unknown) continue;
        ++after[std::size_t(last)];
        upAfter[std::size_t(last)] += isUp;
    }
    Rules rules;
    rules.target = target;
    rules.median = medianOf(std::move(current));
    rules.upShare = share(ups, std::int64_t(up.size()), 0.5);
    rules.upAfterDown = share(upAfter[0], after[0], rules.upShare);
    rules.upAfterUp = share(upAfter[1], after[1], rules.upShare);
    rules.logistic = fitLogistic(inputs, rows, up);
    return rules;
}

BaselinePrediction applyRule(const Rules& rules, Baseline baseline, const Samples& samples,
                             const InputTable& inputs, std::span<const std::uint32_t> apply)
{
    const Scorer scorer(rules, baseline, samples, inputs);
    BaselinePrediction prediction;
    prediction.score.reserve(apply.size());
    prediction.up.reserve(apply.size());
    for (const std::uint32_t sample : apply) {
        prediction.score.push_back(scorer(sample));
        prediction.up.push_back(prediction.score.back() > scorer.cut());
    }
    return prediction;
}

std::array<BaselinePrediction, kBaselineCount> predictBaselines(const Samples& samples, Target target,
                                                                std::span<const std::uint32_t> learn,
                                                                std::span<const std::uint32_t> apply)
{
    const InputTable inputs = baselineInputs(*samples.table);
    const Rules rules = learnRules(samples, inputs, target, learn);
    std::array<BaselinePrediction, kBaselineCount> baselines;
    for (std::size_t baseline = 0; baseline < kBaselineCount; ++baseline)
        baselines[baseline] = applyRule(rules, Baseline(baseline), samples, inputs, apply);
    return baselines;
}

}  // namespace segue::evaluation
