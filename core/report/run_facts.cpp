// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/run_facts.h"

#include "experiment/run_json.h"
#include "plot/evaluation_plots.h"
#include "plot/number.h"
#include "report/evaluation_json.h"

#include <algorithm>

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

/// "valence by 0.9 points (95 % interval 0.3 to 1.5)", with McNemar's p where the two tests disagree.
std::string byHowMuch(const evaluation::TargetVerdict& verdict)
{
    const auto in = [](double points) { return plot::fixed(points, plot::decimalsToShow(points, 1)); };
    const double sign = verdict.difference < 0 ? -100 : 100;
    std::string text = std::string(features::targetName(verdict.target)) + " by " + in(sign * verdict.difference) + " points";
    if (!verdict.ci) return text;
    const double low = sign * (sign > 0 ? verdict.ci->low : verdict.ci->high), high = sign * (sign > 0 ? verdict.ci->high : verdict.ci->low);
    text += " (95 % interval " + in(low) + " to " + in(high);
    if (verdict.verdict == evaluation::Verdict::Disagree)
        text += std::string(verdict.mcnemar ? ", McNemar p = " : ", binomial p = ") + plot::fixed(verdict.p(), plot::decimalsToShow(verdict.p(), 3));
    return text + ")";
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

std::string whereChosen(const evaluation::Evaluation& evaluation)
{
    return evaluation.chosenOnValidation ? "chosen on the validation part" : "chosen on the albums it was learnt from";
}

std::string butNot(const evaluation::TargetVerdict& verdict)
{
    std::vector<std::string> names;
    for (const auto rung : verdict.notBeaten) {
        std::string name(evaluation::kRungNames[std::size_t(rung)]);
        std::ranges::replace(name, '_', ' ');
        names.push_back(rung == evaluation::Rung::Chance ? name : "the " + name + " rule");
    }
    return names.empty() ? std::string() : " (but not " + listed(names) + ")";
}

std::string resultSentence(const evaluation::Evaluation& evaluation)
{
    using evaluation::Verdict;
    const auto verdicts = evaluation::verdicts(evaluation);
    const auto those = [&](Verdict which, auto inWords) {
        std::vector<std::string> all;
        for (const auto& one : verdicts)
            if (one.verdict == which) all.push_back(inWords(one));
        return all.empty() ? std::string() : listed(all) + ". ";
    };
    const auto name = [](const evaluation::TargetVerdict& one) { return std::string(features::targetName(one.target)); };
    std::string text;
    if (const auto all = those(Verdict::Better, [](const auto& one) { return byHowMuch(one) + butNot(one); }); !all.empty())
        text += "The model beats the best simple rule on " + all;
    if (const auto all = those(Verdict::Worse, byHowMuch); !all.empty())
        text += (text.empty() ? "The model" : "It") + std::string(" falls behind the best simple rule on ") + all;
    if (const auto all = those(Verdict::Disagree, byHowMuch); !all.empty())
        text += "The interval and the test of " + std::string(text.empty() ? "the model's " : "its ") + "difference disagree, so nothing is said, on " + all;
    if (const auto all = those(Verdict::WithinChance, name); !all.empty())
        text += (text.empty() ? "The model's difference from the best simple rule is within chance on " : "On the rest, the difference is within chance: ") + all;
    if (const auto all = those(Verdict::Unknown, name); !all.empty()) text += "There are too few albums to say so of " + all;
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
    const std::string text = plot::fixed(100 * difference, plot::decimalsToShow(100 * difference, 1));
    return difference > 0 && text.find_first_of("123456789") != std::string::npos ? "+" + text : text;
}

std::string fileName(const std::string& path) { return path.substr(path.find_last_of('/') + 1); }

}  // namespace segue::report
