// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that an evaluation is written as, word for word: JSON, CSV, the text of the command line, the
// report's sections and the window's table. Scripts read these; what stands in them stays. More may be added:
// a key, a line, a column at the right end, a row. `SEGUE_GOLDEN=write tests_app "what an evaluation*"`
// writes the files anew.
#include "app/commands/command.h"
#include "base/random.h"
#include "figure/number.h"
#include "read/read.h"
#include "report/evaluation_json.h"
#include "report/html/html_sections.h"
#include "report/metrics_csv.h"
#include "support/place.h"
#include "table/synthetic.h"
#include "ui/tables/measures.h"
#include "ui/words/metric_words.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <functional>
#include <optional>
#include <regex>
#include <sstream>
#include <string_view>
#include <utility>

using namespace segue;
using namespace segue::tests;
using features::Direction;
using Json = nlohmann::ordered_json;

namespace {

/// One evaluation to write down, and what is unusual about it.
struct Case {
    std::string name;
    int albums = 60;
    std::function<void(features::Samples&, model::Predictions&)> change{};
    bool stop = false;
};

model::Predictions somePredictions(const features::Samples& samples, int part)
{
    Random random(5);
    model::Predictions predictions{{features::kTargets.begin(), features::kTargets.end()}, {}, {}};
    for (std::uint32_t sample = 0; sample < samples.size(); ++sample) {
        if (samples.album[sample] % std::uint32_t(part) != 0) continue;
        predictions.samples.push_back(sample);
        for (const auto target : predictions.targets) {
            const bool up = samples.direction[std::size_t(target)][sample] == Direction::Up;
            predictions.pUp.push_back(float(0.7 * random.share() + (up ? 0.3 : 0.0)));
        }
    }
    return predictions;
}

std::shared_ptr<const ui::Evaluated> evaluated(const Case& one)
{
    const ScratchDir folder;
    data::SyntheticOptions made;
    made.albums = one.albums;
    REQUIRE(data::writeSynthetic(made, folder / "albums.csv"));
    const auto table = data::readAlbums(folder / "albums.csv");
    REQUIRE(table);
    auto prepared = experiment::prepare(*table, model::Config());
    REQUIRE(prepared);
    auto predictions = somePredictions(prepared->samples, one.albums > 10 ? 3 : 1);
    std::vector<std::uint32_t> learn, choose;
    for (std::uint32_t sample = 0; sample < prepared->samples.size(); ++sample)
        if (one.albums > 10 && prepared->samples.album[sample] % 3 != 0) {
            learn.push_back(sample);
            if (prepared->samples.album[sample] % 3 == 1) choose.push_back(sample);
        }
    if (one.change) one.change(prepared->samples, predictions);
    evaluation::EvaluateOptions options;
    options.draws = 200;
    RunControl control;
    if (one.stop) {
        control.poll = [] { return RunState::Stop; };
        options.threads = 1;  // another thread would get somewhere before the first one asks
    }
    const auto learnt = evaluation::learnBaselines(prepared->samples, predictions.targets, learn, choose);
    auto evaluation = evaluation::evaluate(prepared->samples, predictions, learnt, options, control);
    experiment::Run run;
    run.path = "/somewhere/small.segue";
    run.dataPath = "/somewhere/albums.csv";
    return std::make_shared<const ui::Evaluated>(
        ui::Evaluated{.prepared = std::make_shared<const experiment::Prepared>(std::move(*prepared)),
                      .run = std::make_shared<const experiment::Run>(std::move(run)),
                      .predictions = std::move(predictions),
                      .evaluation = std::move(evaluation)});
}

/// Every target lacks something else.
void lackSomething(features::Samples& samples, model::Predictions& predictions)
{
    using features::Target;
    std::ranges::fill(samples.direction[std::size_t(Target::Valence)], Direction::Up);
    auto& energy = samples.direction[std::size_t(Target::Energy)];
    std::ranges::fill(energy, Direction::Down);
    energy[predictions.samples[4]] = Direction::Up;
    std::ranges::fill(samples.direction[std::size_t(Target::Loudness)], Direction::Unknown);
    for (std::size_t row = 0; row < predictions.samples.size(); ++row) {
        float& tempo = predictions.pUp[4 * row + std::size_t(Target::Tempo)];
        tempo = row % 7 == 0 ? std::nanf("") : 3 * tempo;
    }
}

/// No target can tell its Ups from its Downs by the scores, or has no Downs.
void haveNoSpread(features::Samples& samples, model::Predictions& predictions)
{
    for (auto& direction : samples.direction) std::ranges::fill(direction, Direction::Up);
    samples.direction[0][predictions.samples[0]] = samples.direction[0][predictions.samples[9]] =
        Direction::Down;
    std::ranges::fill(predictions.pUp, 0.25F);
}

std::vector<Case> cases()
{
    return {{.name = "ordinary"},
            {.name = "lacking", .change = lackSomething},
            {.name = "without_spread", .change = haveNoSpread},
            {.name = "one_album", .albums = 1},
            {.name = "nothing",
             .change =
                 [](auto& samples, auto&) {
                     for (auto& one : samples.direction) std::ranges::fill(one, Direction::Unknown);
                 }},
            {.name = "stopped", .stop = true}};
}

std::string windowTable(const std::shared_ptr<const ui::Evaluated>& evaluated)
{
    std::string text;
    for (const auto part : {ui::MeasureTable::Part::All, ui::MeasureTable::Part::Calibration}) {
        const ui::MeasureTable measures(evaluated, part);
        ui::TableModel model;
        model.reset(measures.rows(), measures.columns());
        QStringList header;
        for (int c = 0; c < model.columnCount(); ++c)
            header += model.headerData(c, Qt::Horizontal, Qt::DisplayRole).toString();
        text += header.join(QLatin1Char('\t')).toStdString() + "\n";
        for (int r = 0; r < model.rowCount(); ++r) {
            QStringList cells;
            for (int c = 0; c < model.columnCount(); ++c) cells += model.index(r, c).data().toString();
            text += (cells + QStringList(model.index(r, 0).data(Qt::ToolTipRole).toString()))
                        .join(QLatin1Char('\t'))
                        .toStdString() +
                    "\n";
        }
    }
    return text;
}

std::vector<std::string> linesOf(const std::string& text)
{
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}

/// The lines of `old` that `now` does not have in the same order, `same` deciding; "" = none is missing.
std::string missingLines(const std::string& old, const std::string& now,
                         const std::function<bool(const std::string&, const std::string&)>& same)
{
    const auto lines = linesOf(now);
    auto at = lines.begin();
    std::string missing;
    for (const auto& line : linesOf(old)) {
        const auto found =
            std::find_if(at, lines.end(), [&](const std::string& one) { return same(line, one); });
        if (found == lines.end())
            missing += line + "\n";
        else
            at = found + 1;
    }
    return missing;
}

/// What `old` has and `now` lacks, or has otherwise: paths into the JSON.
std::string missingKeys(const Json& old, const Json& now, const std::string& path = {})
{
    if (old.is_object() && now.is_object()) {
        std::string missing;
        for (const auto& [key, value] : old.items())
            missing += now.contains(key) ? missingKeys(value, now[key], path + "/" + key)
                                         : path + "/" + key + " is gone\n";
        return missing;
    }
    if (old.is_array() && now.is_array() && old.size() == now.size()) {
        std::string missing;
        for (std::size_t i = 0; i < old.size(); ++i)
            missing += missingKeys(old[i], now[i], path + "/" + std::to_string(i));
        return missing;
    }
    const bool same = old.is_number_float() && now.is_number_float()
                          ? now.get<double>() == Approx(old.get<double>()).epsilon(1e-10)
                          : old == now;
    return same ? std::string() : path + ": " + old.dump() + " became " + now.dump() + "\n";
}

/// What of `now` is left where it begins as `old` does; none where it does not. Numbers are equal where they
/// differ by no more than their last digit: another compiler adds up in another order.
std::optional<std::string_view> restAfter(std::string_view old, std::string_view now)
{
    const auto number = [](std::string_view& text) -> std::optional<std::pair<double, double>> {
        double value = 0;
        const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
        if (fault != std::errc() || !std::isfinite(value)) return {};
        const std::string_view digits(text.data(), std::size_t(end - text.data()));
        text.remove_prefix(digits.size());
        const auto point = digits.find('.');
        if (point == std::string_view::npos) return std::pair(value, 0.0);
        return std::pair(value, 1.01 * std::pow(10, -double(digits.size() - point - 1)));
    };
    while (!old.empty()) {
        const auto before = number(old), then = before ? number(now) : std::nullopt;
        if (before &&
            (!then || std::abs(before->first - then->first) > std::max(before->second, then->second)))
            return {};
        if (before) continue;
        if (now.empty() || old.front() != now.front()) return {};
        old.remove_prefix(1);
        now.remove_prefix(1);
    }
    return now;
}

bool equal(const std::string& old, const std::string& now)
{
    const auto rest = restAfter(old, now);
    return rest && rest->empty();
}

/// "tempo: no auc and auc ci: no transition goes up" -> "tempo", the list, the reason. Empty where it is no
/// such line.
std::vector<std::string> reasonParts(const std::string& line)
{
    const auto no = line.find(": no "), why = line.find(": ", no == std::string::npos ? no : no + 5);
    if (no == std::string::npos || why == std::string::npos) return {};
    return {line.substr(0, no), line.substr(no + 5, why - no - 5), line.substr(why)};
}

/// A line may go on, so may a row of a table in HTML, and a list of what is missing may hold more.
bool holds(const std::string& old, const std::string& now)
{
    const auto before = reasonParts(old), after = reasonParts(now);
    if (!before.empty() && !after.empty()) {
        static const std::regex comma(", | and ");
        const std::string list = ", " + std::regex_replace(after[1], comma, ", ") + ",";
        std::sregex_token_iterator name(before[1].begin(), before[1].end(), comma, -1), end;
        return before[0] == after[0] && before[2] == after[2] &&
               std::all_of(name, end, [&](const std::string& one) {
                   return list.find(", " + one + ",") != std::string::npos;
               });
    }
    const bool row = old.starts_with("<tr>") || old.starts_with("<thead>");
    return restAfter(old.substr(0, row ? old.find("</tr>") : old.size()), now).has_value();
}

bool has(const std::string& whole, const std::string& part) { return whole.find(part) != std::string::npos; }

bool writesAnew() { return std::getenv("SEGUE_GOLDEN") != nullptr; }

}  // namespace

TEST_CASE("what an evaluation is written as stays as it is")
{
    const auto one = GENERATE(from_range(cases()));
    INFO(one.name);
    const auto all = evaluated(one);
    const auto& evaluation = all->evaluation;
    const report::RunFacts facts{*all->run, *all->prepared, evaluation};
    const std::string file = sourceDir() + "/tests/app/commands/evaluation_outputs/" + one.name;
    const auto json = report::toJson(evaluation);
    const std::vector<std::pair<std::string, std::string>> texts{
        {".csv", report::metricsCsv(evaluation) + report::baselinesCsv(evaluation)},
        {".txt", app::evaluationText(evaluation)},
        {".html", report::heading(facts) + report::resultsSection(facts, report::Pictures({})) +
                      report::agreementSection(facts, report::Pictures({}))},
        {".window", windowTable(all)}};
    if (writesAnew()) {
        writeFile(file + ".json", json.dump(1) + "\n");
        for (const auto& [ending, text] : texts) writeFile(file + ending, text);
        return;
    }
    CHECK(missingKeys(Json::parse(readFile(file + ".json")), json) == "");
    for (const auto& [ending, text] : texts) {
        INFO(ending);
        CHECK(missingLines(readFile(file + ending), text,
                           ending == ".window" || ending == ".csv" ? equal : holds) == "");
    }
}

TEST_CASE("a metric of the table is in every output")
{
    const auto all = evaluated({.name = "ordinary"});
    const auto& evaluation = all->evaluation;
    const report::RunFacts facts{*all->run, *all->prepared, evaluation};
    const auto json = report::toJson(evaluation);
    const std::string csv = report::metricsCsv(evaluation), text = app::evaluationText(evaluation);
    const std::string html = report::resultsSection(facts, report::Pictures({}));
    for (const auto& metric : evaluation::metricTable()) {
        CAPTURE(metric.key);
        CHECK(json["targets"]["tempo"][std::string(metric.key)].is_number());
        CHECK(json["together"][std::string(metric.key)].is_number());
        for (const auto& interval : metric.intervals) {
            const std::string key(interval.key);
            if (key.empty()) continue;
            CHECK(json["targets"]["tempo"][key].is_array());
            CHECK(json["intervals"].contains(key));
        }
        CHECK(has(csv, "\ntempo," + std::string(metric.key) + ",0."));
        CHECK(has(csv, "\ntogether," + std::string(metric.key) + ",0."));
        CHECK(
            has(text, std::string(metric.prominence == evaluation::Prominence::First ? metric.name
                                                                                     : metric.briefName())));
        CHECK(has(html, ">" + plot::capitalised(metric.name) + "<"));
        CHECK(has(windowTable(all), "\n" + ui::metricLabel(metric.code).toStdString() + "\t0."));
    }
}

TEST_CASE("the other numbers of an evaluation are in every output too")
{
    const auto all = evaluated({.name = "ordinary", .change = [](auto&, model::Predictions& predictions) {
                                    for (std::size_t i = 0; i < 8; ++i) predictions.pUp[i] = std::nanf("");
                                }});
    const auto& evaluation = all->evaluation;
    const report::RunFacts facts{*all->run, *all->prepared, evaluation};
    const auto json = report::toJson(evaluation);
    const std::string csv = report::metricsCsv(evaluation), text = app::evaluationText(evaluation);
    const std::string results = report::resultsSection(facts, report::Pictures({}));
    const std::string agreement = report::agreementSection(facts, report::Pictures({})),
                      window = windowTable(all);
    CHECK(json["targets"]["tempo"]["without_prediction"] == 2);
    CHECK(json["together"]["without_prediction"] == 8);
    CHECK(has(csv, "\ntempo,without_prediction,2,"));
    CHECK(has(window, "\nWithout a prediction\t2\t2\t2\t2\t8\t"));
    CHECK(has(csv, "\ntempo,albums,20,"));
    CHECK(has(results, "<td>Albums</td><td class=\"number\">20</td>"));
    CHECK(has(results, "<td>tp / fp / tn / fn</td>"));
    CHECK(has(results, ">AUC difference<"));
    CHECK(has(window, "\nAUC minus best rule's\t0."));
    CHECK(has(text, "\nagreement of an album, the mean over its transitions: 0."));
    CHECK(has(agreement, "The mean over the albums"));
    CHECK(has(text, "  rule, Wilson 95 %\n"));
    CHECK(json["ladder"][1]["accuracy_ci"].size() == 2);
}
