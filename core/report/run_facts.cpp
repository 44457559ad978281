// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/run_facts.h"

#include "figure/evaluation_plots.h"
#include "figure/number.h"
#include "report/evaluation_json.h"
#include "run/run_json.h"

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
        labels[std::string(features::targetName(target))] = {
            {"up", count.up}, {"down", count.down}, {"tie", count.tie}};
    }
    return labels;
}

const char* nameOf(features::Part part)
{
    switch (part) {
        case features::Part::Test: return "test";
        case features::Part::Validation: return "validation";
        case features::Part::Train: break;
    }
    return "train";
}

Json splitJson(const experiment::Run& run)
{
    Json split = Json::object();
    for (const auto& [album, part] : run.split) split[album] = nameOf(part);
    return split;
}

std::string intervalOf(double low, double high)
{
    const auto in = [](double points) { return plot::fixed(points, plot::decimalsToShow(points, 1)); };
    return "95 % interval " + in(low) + " to " + in(high);
}

/// "valence by 0.9 points (95 % interval 0.3 to 1.5)": how far ahead or behind, without a sign.
std::string byHowMuch(const evaluation::TargetVerdict& verdict)
{
    const double sign = verdict.difference < 0 ? -100 : 100, size = sign * verdict.difference;
    std::string text = std::string(features::targetName(verdict.target)) + " by " +
                       plot::fixed(size, plot::decimalsToShow(size, 1)) + " points";
    if (!verdict.ci) return text;
    const double low = sign * (sign > 0 ? verdict.ci->low : verdict.ci->high),
                 high = sign * (sign > 0 ? verdict.ci->high : verdict.ci->low);
    return text + " (" + intervalOf(low, high) + ")";
}

/// "valence -3.9 points (95 % interval -7.5 to 0.0, McNemar p = 0.044)".
std::string signedMuch(const evaluation::TargetVerdict& verdict)
{
    const std::string text =
        std::string(features::targetName(verdict.target)) + " " + points(verdict.difference) + " points (";
    return text + (verdict.ci ? intervalOf(100 * verdict.ci->low, 100 * verdict.ci->high) : "no interval") +
           (verdict.mcnemar ? ", McNemar p = " : ", binomial p = ") +
           plot::fixed(verdict.p(), plot::decimalsToShow(verdict.p(), 3)) + ")";
}

/// "energy by 4.3 points (95 % interval 1.4 to 7.3), not the median rule".
std::string notAll(const evaluation::TargetVerdict& verdict)
{
    return byHowMuch(verdict) + ", but not " + notBeaten(verdict);
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
    if (!facts.evaluation.sealedTestPart) {
        json["evaluated_file"] = evaluatedFile(facts);
        json["overlap"] = toJson(experiment::overlapWith(facts.run, facts.prepared.samples));
    }
    json["split"] = splitJson(facts.run);
    return json;
}

Json toJson(const experiment::Overlap& overlap)
{
    return {{"albums", overlap.albums},  {"transitions", overlap.transitions}, {"by_id", overlap.byId},
            {"by_name", overlap.byName}, {"by_values", overlap.byValues},      {"artists", overlap.artists},
            {"tracks", overlap.tracks}};
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
    return evaluation.chosenOnValidation
               ? "chosen on the validation part (for the choice it learnt from the training part alone)"
               : "chosen on the albums it was learnt from";
}

std::string notBeaten(const evaluation::TargetVerdict& verdict)
{
    std::vector<std::string> names;
    for (const auto baseline : verdict.notBeaten) {
        std::string name(evaluation::kBaselineNames[std::size_t(baseline)]);
        std::ranges::replace(name, '_', ' ');
        names.push_back(baseline == evaluation::Baseline::Chance ? name : "the " + name + " rule");
    }
    return listed(names);
}

std::string resultSentence(const evaluation::Evaluation& evaluation)
{
    using evaluation::Verdict;
    const auto verdicts = evaluation::verdicts(evaluation);
    const auto those = [&](Verdict which, auto inWords, const char* between = nullptr) {
        std::vector<std::string> all;
        for (const auto& one : verdicts)
            if (one.verdict == which) all.push_back(inWords(one));
        if (all.empty()) return std::string();
        std::string text = between ? all.front() : listed(all);
        for (std::size_t i = 1; between && i < all.size(); ++i) text += between + all[i];
        return text + ". ";
    };
    const auto name = [](const evaluation::TargetVerdict& one) {
        return std::string(features::targetName(one.target));
    };
    std::string text;
    if (const auto all = those(Verdict::Better, byHowMuch); !all.empty())
        text += "The model beats the best simple rule on " + all;
    if (const auto all = those(Verdict::Worse, byHowMuch); !all.empty())
        text +=
            (text.empty() ? "The model" : "It") + std::string(" falls behind the best simple rule on ") + all;
    if (const auto all = those(Verdict::NotEvery, notAll, "; "); !all.empty())
        text += (text.empty() ? "The model" : "It") +
                std::string(
                    " is ahead of the best simple rule, but not shown to be ahead of every one, so nothing "
                    "is claimed: ") +
                all;
    if (const auto all = those(Verdict::Disagree, signedMuch, "; "); !all.empty())
        text +=
            "The interval and the test of the difference from the best simple rule disagree, so nothing is "
            "claimed: " +
            all;
    if (const auto all = those(Verdict::WithinChance, name); !all.empty())
        text += (text.empty() ? "The model's difference from the best simple rule is within chance on "
                              : "On the rest, the difference is within chance: ") +
                all;
    if (const auto all = those(Verdict::Unknown, name); !all.empty())
        text += (evaluation.intervalsReached
                     ? "With fewer than " + std::to_string(evaluation::kFewestAlbums) +
                           " albums nothing is said against the best simple rule on "
                     : std::string(
                           "It was stopped before there was an interval against the best simple rule on ")) +
                all;
    if (text.empty() && !evaluation.rulesLearnt)
        return "The simple rules could not be learnt, so there is nothing but chance to compare the model "
               "with.";
    if (text.empty()) return "There is nothing to compare.";
    text.pop_back();
    return text;
}

std::string intervalText(const std::optional<evaluation::Interval>& interval)
{
    return interval ? plot::fixed(100 * interval->low, 1) + " to " + plot::percent(interval->high)
                    : std::string();
}

std::string intervalHeading(evaluation::IntervalKind kind)
{
    switch (kind) {
        case evaluation::IntervalKind::Wilson: return "Wilson 95 %";
        case evaluation::IntervalKind::Delong: return "DeLong 95 %";
        case evaluation::IntervalKind::Albums: return "albums 95 %";
    }
    return {};
}

std::string points(double difference)
{
    const std::string text = plot::fixed(100 * difference, plot::decimalsToShow(100 * difference, 1));
    return difference > 0 && text.find_first_of("123456789") != std::string::npos ? "+" + text : text;
}

std::string evaluatedFile(const RunFacts& facts)
{
    const bool other = !facts.evaluation.sealedTestPart && facts.prepared.table;
    return fileName(other ? facts.prepared.table->source : facts.run.dataPath);
}

std::string otherData(const RunFacts& facts)
{
    if (facts.evaluation.sealedTestPart || !facts.prepared.table) return {};
    std::string text =
        "These are other data than the run's own (" + evaluatedFile(facts) + "), evaluated whole. ";
    const auto overlap = experiment::overlapWith(facts.run, facts.prepared.samples);
    if (overlap.albums == 0)
        return text + "None of their albums is known to be one that the network learnt from. ";
    return text + "Of their " + plot::grouped(std::int64_t(facts.prepared.cleaned.albums->albums.size())) +
           " albums the network learnt from " + plot::grouped(overlap.albums) + ", with " +
           plot::grouped(overlap.transitions) + " transitions: on those the numbers flatter it. ";
}

std::string fewAlbums(const evaluation::Evaluation& evaluation)
{
    if (evaluation.albums < 2 || evaluation.albums >= evaluation::kFewestAlbums) return {};
    return "Intervals over " + std::to_string(evaluation.albums) +
           " albums are too narrow: at 2 albums they hold about 50 % of the time, at 4 80 %, at 8 89 %. ";
}

std::string fileName(const std::string& path) { return path.substr(path.find_last_of('/') + 1); }

}  // namespace segue::report
