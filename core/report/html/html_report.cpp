// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/html/html_report.h"

#include "figure/evaluation_plots.h"
#include "figure/number.h"
#include "report/html/html.h"
#include "report/html/html_sections.h"
#include "report/methods_text.h"

namespace segue::report {

namespace {

std::string card(const evaluation::TargetResult& target, const evaluation::Evaluation& evaluation)
{
    const std::string name(features::targetName(target.target));
    const auto& accuracy = target.value(evaluation::MetricCode::Accuracy);
    std::string html =
        "<div class=\"card " + name + "\"><div class=\"name\">" + escaped(plot::capitalised(name)) + "</div>";
    html += "<div class=\"value\">" + (accuracy ? escaped(plot::percent(*accuracy)) : "no result") +
            "</div><div class=\"small\">";
    html += escaped("n = " + plot::grouped(target.n));
    if (const auto shown = shownInterval(target, evaluation::MetricCode::Accuracy)) {
        const bool overAlbums = shown->kind == evaluation::IntervalKind::Albums;
        html +=
            escaped((overAlbums ? ", 95 % over albums " : ", 95 % Wilson ") + intervalText(shown->interval));
    }
    html += "<br>";
    for (const auto& baseline : evaluation.baselines)
        if (baseline.best && baseline.target == target.target)
            html += escaped(
                points(baseline.modelMinusRule) + " points against " + plot::ruleLabel(baseline.name) +
                (baseline.ci
                     ? ", 95 % over albums " + points(baseline.ci->low) + " to " + points(baseline.ci->high)
                     : ""));
    return html + "</div></div>\n";
}

std::string methodsSection(const RunFacts& facts)
{
    const std::string text = methodsText(facts);
    const auto half = text.find("\n\n");
    return "<section id=\"methods\"><h2>Methods and results in words</h2>\n" +
           paragraph(text.substr(0, half)) +
           paragraph(half == std::string::npos ? "" : text.substr(half + 2)) + "</section>\n";
}

constexpr std::string_view kNavigation =
    "<nav aria-label=\"Sections\"><a href=\"#data\">Data</a><a href=\"#preparation\">Preparation</a><a "
    "href=\"#model\">Model and training</a>"
    "<a href=\"#results\">Results</a><a href=\"#agreement\">Agreement</a><a href=\"#honesty\">How to read "
    "this</a>"
    "<a href=\"#methods\">In words</a><a href=\"#run\">Run card</a></nav>\n";

}  // namespace

std::string Pictures::drawn(std::string_view id) const
{
    for (const Picture& picture : m_pictures)
        if (picture.id == id) return figure(picture.svg, picture.caption);
    return {};
}

std::string heading(const RunFacts& facts)
{
    std::string html =
        "<header><p class=\"kind\">Segue report</p>\n<h1>Does the next track go up or down?</h1>\n";
    html += paragraph(evaluatedFile(facts) + ", run " + fileName(facts.run.path) +
                          (facts.run.started.empty() ? "" : ", started " + facts.run.started),
                      "quiet");
    html += paragraph(otherData(facts) + resultSentence(facts.evaluation) + " " + fewAlbums(facts.evaluation),
                      "lead") +
            "<div class=\"cards\">\n";
    for (const auto& target : facts.evaluation.targets) html += card(target, facts.evaluation);
    return html + "</div>\n" + std::string(kNavigation) + "</header>\n";
}

std::string htmlReport(const RunFacts& facts, const std::vector<Picture>& pictures)
{
    const Pictures drawings(pictures);
    std::string html =
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"generator\" "
        "content=\"Segue\">\n<title>";
    html += escaped("Segue report: " + fileName(facts.run.dataPath)) + "</title>\n<style>" +
            std::string(styleSheet()) + "</style>\n</head>\n<body>\n<main>\n";
    html += heading(facts) + dataSection(facts) + preparationSection(facts) + modelSection(facts, drawings);
    html += resultsSection(facts, drawings) + agreementSection(facts, drawings) + honestySection(facts) +
            methodsSection(facts);
    html += runCardSection(facts);
    return html +
           "<footer>Written by Segue. The numbers behind every figure stand beside this page as CSV files, "
           "the whole run in run.json.</footer>\n"
           "</main>\n</body>\n</html>\n";
}

}  // namespace segue::report
