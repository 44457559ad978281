// SPDX-License-Identifier: GPL-3.0-or-later
#include "evaluation/controls/shuffle_test.h"

#include "evaluation/baselines/baselines.h"
#include "evaluation/evaluate.h"
#include "evaluation/metrics/significance.h"

#include <algorithm>

namespace segue::evaluation {

namespace {

using features::Samples;
using features::Target;

struct Counted {
    std::int64_t n = 0, model = 0, rule = 0;
    /// From whole numbers, so that equal counts give equal statistics.
    double statistic() const { return n ? double(model - rule) / double(n) : 0; }
};

Counted count(const Samples& samples, const model::Predictions& predictions, const Rules& rules,
              double threshold)
{
    Counted counted;
    std::vector<std::uint32_t> rows;
    const Scored scored = scoredOf(samples, predictions, rules.target, &rows);
    const BaselinePrediction rule = applyRule(rules, Baseline::RunningMean, samples, {}, rows);
    counted.n = std::int64_t(scored.size());
    for (std::size_t row = 0; row < scored.size(); ++row) {
        counted.model += (scored.score[row] > threshold) == (scored.up[row] != 0);
        counted.rule += rule.up[row] == scored.up[row];
    }
    return counted;
}

class Test {
public:
    Test(const Samples& samples, std::vector<Rules> rules, std::span<const std::uint32_t> test,
         const Predict& predict, const ShuffleOptions& options)
        : m_predict(predict), m_options(options), m_samples(albumsOf(samples, test)),
          m_every(m_samples.table->albums->albums.size(), true), m_rules(std::move(rules))
    {
    }

    Result<ShuffleTest> run(const RunControl& control)
    {
        ShuffleTest test;
        test.level = m_options.level;
        if (control.stopped()) return stoppedAt(std::move(test));
        auto observed = m_predict(m_samples, everySample(m_samples));
        if (!observed)
            return wasStopped(observed.error()) ? Result(stoppedAt(std::move(test))) : observed.error();
        observe(test, *observed);
        int planned = m_options.shuffles;
        for (int draw = 0; draw < planned && !test.targets.empty(); ++draw) {
            if (control.stopped()) return stoppedAt(std::move(test));
            const Samples shuffled =
                shuffleWithinAlbums(m_samples, m_every, m_options.seed, std::uint64_t(draw));
            const auto predictions = m_predict(shuffled, everySample(shuffled));
            if (!predictions)
                return wasStopped(predictions.error()) ? Result(stoppedAt(std::move(test)))
                                                       : predictions.error();
            for (std::size_t i = 0; i < test.targets.size(); ++i)
                test.targets[i].shuffled.push_back(
                    count(shuffled, *predictions, m_rules[i], m_options.threshold).statistic());
            ++test.shuffles;
            if (draw + 1 == planned) planned = longer(test, planned);
            control.report(double(draw + 1) / double(longest(test.targets.size())));
        }
        control.report(1);
        // Had a target stood at the floor, the test would have gone on: ended before, no number of shuffles
        // up to the longest could have shown an effect, and the null is as good as the longest test's.
        test.decidable = m_options.extend;
        return decided(std::move(test));
    }

private:
    static bool wasStopped(const Error& error) { return error.code == ErrorCode::Cancelled; }

    void observe(ShuffleTest& test, const model::Predictions& predictions)
    {
        std::erase_if(m_rules, [&](const Rules& rules) {
            return count(m_samples, predictions, rules, m_options.threshold).n == 0;
        });
        for (const Rules& rules : m_rules) {
            const Counted counted = count(m_samples, predictions, rules, m_options.threshold);
            ShuffledTarget one;
            one.target = rules.target;
            one.n = counted.n;
            one.modelAccuracy = double(counted.model) / double(counted.n);
            one.ruleAccuracy = double(counted.rule) / double(counted.n);
            one.observed = counted.statistic();
            test.targets.push_back(std::move(one));
        }
    }

    int longest(std::size_t targets) const
    {
        return m_options.extend ? std::max(m_options.shuffles, shufflesNeeded(targets, m_options.level))
                                : m_options.shuffles;
    }

    int longer(const ShuffleTest& test, int planned) const
    {
        const bool atFloor =
            std::any_of(test.targets.begin(), test.targets.end(), [](const ShuffledTarget& one) {
                return *std::max_element(one.shuffled.begin(), one.shuffled.end()) < one.observed;
            });
        return atFloor ? longest(test.targets.size()) : planned;
    }

    ShuffleTest stoppedAt(ShuffleTest test) const
    {
        test.stopped = true;
        return decided(std::move(test));
    }

    ShuffleTest decided(ShuffleTest test) const
    {
        std::vector<double> p;
        for (ShuffledTarget& one : test.targets)
            p.push_back(one.p = permutationP(one.observed, one.shuffled));
        const std::vector<double> adjusted = holm(p);
        for (std::size_t i = 0; i < p.size(); ++i) {
            test.targets[i].adjusted = adjusted[i];
            test.targets[i].orderEffect = adjusted[i] <= test.level;
        }
        test.resolution = 1.0 / (1 + test.shuffles);
        test.decidable = test.decidable || test.shuffles >= shufflesNeeded(test.targets.size(), test.level);
        return test;
    }

    const Predict& m_predict;
    ShuffleOptions m_options;
    Samples m_samples;  ///< the test albums alone: nothing else is computed again
    std::vector<bool> m_every;
    std::vector<Rules> m_rules;
};

}  // namespace

int shufflesNeeded(std::size_t targets, double level) { return permutationsNeeded(targets, level); }

Result<ShuffleTest> shuffleTest(const Samples& samples, std::span<const std::uint32_t> learn,
                                std::span<const std::uint32_t> test, const Predict& predict,
                                const ShuffleOptions& options, const RunControl& control)
{
    std::vector<Rules> rules;
    for (const Target target : features::kTargets)
        if (!samples.direction[std::size_t(target)].empty())
            rules.push_back(learnRules(samples, {}, target, learn));
    return Test(samples, std::move(rules), test, predict, options).run(control);
}

Result<ShuffleTest> shuffleTest(const Samples& samples, const LearntBaselines& learnt,
                                std::span<const std::uint32_t> test, const Predict& predict,
                                const ShuffleOptions& options, const RunControl& control)
{
    std::vector<Rules> rules;
    for (const TargetRules& one : learnt.targets)
        if (!samples.direction[std::size_t(one.rules.target)].empty()) rules.push_back(one.rules);
    return Test(samples, std::move(rules), test, predict, options).run(control);
}

}  // namespace segue::evaluation
