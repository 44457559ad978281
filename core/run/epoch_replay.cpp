// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/epoch_replay.h"

#include "run/controls.h"
#include "run/run_file.h"

#include <algorithm>
#include <limits>

namespace segue::experiment {

using evaluation::MetricCode;

Result<EpochReplay> EpochReplay::read(const Run& run, const features::Samples& samples,
                                      const RunControl& control)
{
    EpochReplay replay;
    replay.m_all = samples;
    replay.m_samples = splitOf(run, *samples.table->albums).samplesOf(samples, features::Part::Validation);
    replay.m_targets = run.model.targets;
    if (replay.m_samples.empty()) return replay;
    for (const auto& rules : run.rules.targets) {
        evaluation::BaselineResult baseline;
        baseline.baseline = evaluation::Baseline(rules.best);
        baseline.name = evaluation::kBaselineNames[rules.best];
        baseline.target = rules.rules.target;
        baseline.accuracy = baseline.accuracyWhereChosen = rules.accuracyWhereChosen[rules.best];
        baseline.best = true;
        replay.m_best.push_back(std::move(baseline));
    }
    const auto file = RunFile::look(run.path);
    if (!file) return file.error();
    for (std::size_t k = 0; k < run.history.size(); ++k) {
        if (control.stopped()) return Error{.code = ErrorCode::Cancelled, .subject = run.path};
        const auto& record = run.history[k];
        auto pUp = file->validationPredictions(record.member, record.epoch);
        if (!pUp) return pUp.error();
        if (pUp->size() != replay.m_samples.size() * replay.m_targets.size())
            continue;  // an epoch whose predictions were not kept
        replay.m_members.resize(std::max(replay.m_members.size(), std::size_t(record.member) + 1));
        replay.m_members[std::size_t(record.member)].push_back({record, std::move(*pUp)});
        control.report(double(k + 1) / double(run.history.size()));
    }
    std::erase_if(replay.m_members, [](const auto& steps) { return steps.empty(); });
    replay.measure(control);
    if (control.stopped()) return Error{.code = ErrorCode::Cancelled, .subject = run.path};
    return replay;
}

std::int64_t EpochReplay::epochs(std::int64_t member) const
{
    if (member != kAll) return std::int64_t(m_members[std::size_t(member)].size());
    std::size_t most = 0;
    for (const auto& steps : m_members) most = std::max(most, steps.size());
    return std::int64_t(most);
}

model::Predictions EpochReplay::predictionsAt(std::int64_t member, std::int64_t epoch) const
{
    model::Predictions predictions{m_targets, m_samples, {}};
    const auto stepOf = [epoch](const std::vector<Step>& steps) -> const Step& {
        return steps[std::min(std::size_t(std::max<std::int64_t>(epoch, 1)), steps.size()) - 1];
    };
    if (member != kAll) {
        predictions.pUp = stepOf(m_members[std::size_t(member)]).pUp;
        return predictions;
    }
    std::vector<double> sum(m_samples.size() * m_targets.size());
    for (const auto& steps : m_members)
        for (std::size_t i = 0; i < sum.size(); ++i) sum[i] += double(stepOf(steps).pUp[i]);
    for (const double one : sum) predictions.pUp.push_back(float(one / double(m_members.size())));
    return predictions;
}

EpochReplay::Moment EpochReplay::at(std::int64_t member, std::int64_t epoch) const
{
    Moment moment;
    moment.epoch = epoch;
    moment.evaluation = evaluation::evaluatePoints(m_all, predictionsAt(member, epoch), 0.5);
    moment.evaluation.sealedTestPart = false;
    moment.evaluation.baselines = m_best;
    for (auto& baseline : moment.evaluation.baselines)
        for (const auto& target : moment.evaluation.targets)
            if (target.target == baseline.target)
                baseline.modelMinusRule =
                    target.value(MetricCode::Accuracy).value_or(baseline.accuracy) - baseline.accuracy;
    const auto& together = moment.evaluation.together;
    const auto loss = together ? together->value(MetricCode::LogLoss) : std::nullopt;
    moment.loss = loss.value_or(std::numeric_limits<double>::quiet_NaN());
    if (member == kAll && members() > 1) return moment;
    const auto& steps = m_members[std::size_t(std::max<std::int64_t>(member, 0))];
    const auto& record = steps[std::min(std::size_t(epoch), steps.size()) - 1].record;
    moment.epoch = record.epoch;
    moment.trainLoss = record.trainLoss;
    return moment;
}

void EpochReplay::measure(const RunControl& control)
{
    const auto tallestOf = [this](const model::Predictions& predictions) {
        const auto known = evaluation::rightness(m_all, predictions, 0.5);
        const auto counts = evaluation::agreement(known.right, known.targets).counts;
        return *std::ranges::max_element(counts);
    };
    for (std::int64_t member = kAll; member < members(); ++member)
        for (std::int64_t epoch = 1; !m_members.empty() && epoch <= epochs(member) && !control.stopped();
             ++epoch)
            m_tallest = std::max(m_tallest, tallestOf(predictionsAt(member, epoch)));
}

}  // namespace segue::experiment
