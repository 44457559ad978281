// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/run_facts.h"

#include "experiment/run_json.h"
#include "plot/evaluation_plots.h"
#include "plot/number.h"
#include "report/evaluation_json.h"

namespace segue::report {

using Json = nlohmann::ordered_json;

namespace {

Json cleaningJson(const data::Cleaned& cleaned)
{
    Json steps = Json::array();
    for (const auto& step : cleaned.steps) {
        steps.push_back({{"rule", data::ruleName(step.rule)},
                         {"albums_before", step.albumsBefore},
                         {"tracks_before", step.tracksBefore},
                         {"albums_removed", step.albumsRemoved},
                         {"tracks_removed", step.tracksRemoved}});
        if (step.rule == data::Rule::Unread) steps.back()["rows_removed"] = step.unread;
    }
    return {{"steps", steps},
            {"kept",
             {{"albums", cleaned.albums->albums.size()},
              {"tracks", cleaned.albums->tracks.size()},
              {"transitions", cleaned.albums->transitions()}}}};
}

Json labelsJson(const features::Samples& samples)
{
    Json labels = Json::object();
    for (const auto target : features::kTargets) {
        if (samples.direction[std::size_t(target)].empty()) continue;
        const auto count = features::countLabels(samples, target);
        labels[std::string(features::targetName(target))] = {{"up", count.up}, {"down", count.down}, {"tie", count.tie}};
    }
    return labels;
}

Json splitJson(const experiment::Run& run)
{
    Json split = Json::object();
    for (const auto& [album, part] : run.split)
        split[album] = part == features::Part::Test ? "test" : part == features::Part::Validation ? "validation" : "train";
    return split;
}

/// "on valence by 0.9 points (95 % interval 0.3 to 1.5)".
std::string byHowMuch(const evaluation::TargetVerdict& verdict)
{
    const double sign = verdict.difference < 0 ? -100 : 100;
    std::string text = std::string(features::targetName(verdict.target)) + " by " + plot::fixed(sign * verdict.difference, 1) + " points";
    if (!verdict.ci) return text;
    const double low = sign * (sign > 0 ? verdict.ci->low : verdict.ci->high), high = sign * (sign > 0 ? verdict.ci->high : verdict.ci->low);
    return text + " (95 % interval " + plot::fixed(low, 1) + " to " + plot::fixed(high, 1) + ")";
}

}  // namespace

Json toJson(const RunFacts& facts)
{
    Json json = experiment::factsToJson(facts.run);
    json["run"] = facts.run.path;
    json["model"] = experiment::modelToJson(facts.run.model);
    json["kept_by_cleaning"] = cleaningJson(facts.prepared.cleaned);
    json["labels"] = labelsJson(facts.prepared.samples);
    json["epochs"] = toJson(facts.run.history);
    const Json results = toJson(facts.evaluation);
    for (const auto& [key, value] : results.items()) json[key] = value;
    json["split"] = splitJson(facts.run);
    return json;
}

std::string listed(const std::vector<std::string>& words)
{
    std::string text;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0) text += i + 1 == words.size() ? " and " : ", ";
        text += words[i];
    }
    return text;
}

std::string resultSentence(const evaluation::Evaluation& evaluation)
{
    std::vector<std::string> better, worse, chance, unknown;
    for (const auto& verdict : evaluation::verdicts(evaluation)) {
        const std::string name(features::targetName(verdict.target));
        if (verdict.verdict == evaluation::Verdict::Better) better.push_back(byHowMuch(verdict));
        if (verdict.verdict == evaluation::Verdict::Worse) worse.push_back(byHowMuch(verdict));
        if (verdict.verdict == evaluation::Verdict::WithinChance) chance.push_back(name);
        if (verdict.verdict == evaluation::Verdict::Unknown) unknown.push_back(name);
    }
    std::string text;
    if (!better.empty()) text = "The model beats the best simple rule on " + listed(better) + ". ";
    if (!worse.empty()) text += (text.empty() ? "The model" : "It") + std::string(" falls behind the best simple rule on ") + listed(worse) + ". ";
    if (!chance.empty()) text += (text.empty() ? "The model's difference from the best simple rule is within chance on " : "On the rest, the difference is within chance: ") + listed(chance) + ". ";
    if (!unknown.empty()) text += "There are too few albums to say so of " + listed(unknown) + ". ";
    if (text.empty() && !evaluation.rulesLearnt)
        return "The simple rules could not be learnt, so there is nothing but chance to compare the model with.";
    if (text.empty()) return "There is nothing to compare.";
    text.pop_back();
    return text;
}

std::string intervalText(const std::optional<evaluation::Interval>& interval)
{
    return interval ? plot::fixed(100 * interval->low, 1) + " to " + plot::percent(interval->high) : std::string();
}

std::string points(double difference)
{
    const std::string text = plot::fixed(100 * difference, 1);
    return difference > 0 && text.find_first_of("123456789") != std::string::npos ? "+" + text : text;
}

std::string fileName(const std::string& path) { return path.substr(path.find_last_of('/') + 1); }

}  // namespace segue::report
