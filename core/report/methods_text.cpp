// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/methods_text.h"

#include "figure/evaluation_plots.h"
#include "figure/number.h"

#include <algorithm>

namespace segue::report {

namespace {

using evaluation::MetricCode;
using plot::fixed;
using plot::grouped;
using plot::percent;

std::string plural(std::int64_t n, const std::string& word)
{
    return grouped(n) + " " + word + (n == 1 ? "" : "s");
}

/// What a person decided about the data: a reader could not repeat the work without knowing of it.
std::string byHandText(const experiment::Run& run)
{
    std::vector<std::string> decisions;
    const auto say = [&](std::size_t n, const std::string& what, const std::string& done) {
        if (n > 0) decisions.push_back(plural(std::int64_t(n), what) + (n == 1 ? " was " : " were ") + done);
    };
    say(run.cleaning.exclude.size(), "album", "left out by hand");
    say(run.cleaning.keep.size(), "album", "kept by hand against the rules");
    say(run.readAs.fields.size(), "column", "given a role by hand");
    return decisions.empty() ? std::string() : "In doing so, " + listed(decisions) + ". ";
}

std::string dataText(const RunFacts& facts)
{
    const auto& albums = *facts.prepared.cleaned.albums;
    std::string text =
        otherData(facts) + "The data (" + evaluatedFile(facts) + ", " +
        plural(std::int64_t(facts.prepared.table->rows()), "row") + ") were reduced by cleaning to " +
        plural(std::int64_t(albums.albums.size()), "album") + " with " +
        plural(std::int64_t(albums.tracks.size()), "track") + " and " +
        plural(albums.transitions(), "transition") + " between neighbouring tracks. " + byHandText(facts.run);
    const int windows = facts.prepared.windows->windows;
    text += windows == 1 ? "Every track was one window (track level). "
                         : "Every track was cut into " + std::to_string(windows) + " windows. ";
    return text + "A transition is Up if the next track's overall value is higher, otherwise Down" +
           (facts.run.config.ties == features::Ties::Down ? "; ties count as Down. "
                                                          : "; ties are left out. ");
}

std::string splitText(const RunFacts& facts)
{
    const auto& config = facts.run.config;
    std::string text = (facts.evaluation.sealedTestPart
                            ? "The data were"
                            : "The run's own data (" + fileName(facts.run.dataPath) + ") had been") +
                       std::string(" split by ") +
                       std::string(config.splitBy == features::SplitBy::Artist ? "artist" : "album");
    text += config.splitOrder == features::SplitOrder::SortedById
                ? ", in the order of the album ids, into "
                : " (seed " + std::to_string(config.seed) + ") into ";
    std::vector<std::string> parts{plural(facts.run.trainSamples, "training transition")};
    if (facts.run.validationSamples > 0)
        parts.push_back(grouped(facts.run.validationSamples) + " validation transitions");
    parts.push_back(grouped(facts.run.testSamples) + " test transitions");
    return text + listed(parts) +
           "; nothing was tuned or stopped on the test part. Features were scaled to the range " +
           fixed(config.scaleLow, 0) + " to " + fixed(config.scaleHigh, 0) +
           (config.scaleFit == model::ScaleFit::Train ? ", fitted on the training part. "
                                                      : ", fitted on all data (which leaks). ");
}

std::string optimiserText(const model::Config& config)
{
    const auto with = [](double value, const std::string& what) {
        return value > 0 ? " (" + what + " " + plot::exact(value) + ")" : std::string();
    };
    switch (config.optimizer) {
        case model::Optimizer::Sgd: return "stochastic gradient descent" + with(config.momentum, "momentum");
        case model::Optimizer::Adam: return "Adam";
        case model::Optimizer::AdamW: return "AdamW" + with(config.weightDecay, "weight decay");
    }
    return {};
}

std::string modelText(const RunFacts& facts)
{
    const auto& run = facts.run;
    std::string layers;
    for (const auto& layer : run.model.layers)
        if (layer.kind != "dropout")
            layers += (layers.empty() ? "" : ", ") + layer.kind + " " + std::to_string(layer.units);
    std::string text = "The model, " +
                       (layers.empty() ? std::string("a recurrent network") : "a network of " + layers) +
                       ", has " + plural(run.model.parameters, "parameter") + " and " +
                       plural(std::int64_t(run.model.inputs.size()), "input");
    if (run.history.empty()) return text + ". ";
    std::int64_t epochs = 0;
    for (const auto& epoch : run.history) epochs = std::max(epochs, epoch.epoch);
    text += "; it was trained with " + optimiserText(run.config) + " for " + plural(epochs, "epoch") +
            " with batches of " + grouped(run.config.batchSize) + " at a learning rate of " +
            plot::exact(run.config.learningRate);
    if (run.config.patience > 0 && run.validationSamples > 0)
        text += ", to be stopped after " + plural(run.config.patience, "epoch") +
                " without a lower validation loss";
    return text + (run.bestEpoch > 0
                       ? ", and the weights of epoch " + std::to_string(run.bestEpoch) + " were kept. "
                       : ". ");
}

std::string accuracyText(const RunFacts& facts)
{
    std::vector<std::string> accuracies;
    bool albums = false, wilson = false;
    for (const auto& target : facts.evaluation.targets) {
        const auto& accuracy = target.value(MetricCode::Accuracy);
        if (!accuracy) continue;
        std::string one = std::string(features::targetName(target.target)) + " " + percent(*accuracy);
        std::string inside;
        if (const auto shown = shownInterval(target, MetricCode::Accuracy)) {
            const bool overAlbums = shown->kind == evaluation::IntervalKind::Albums;
            (overAlbums ? albums : wilson) = true;
            inside =
                (overAlbums ? "95 % interval " : "Wilson's 95 % interval ") + intervalText(shown->interval);
        }
        if (const auto& auc = target.value(MetricCode::Auc))
            inside += (inside.empty() ? "AUC " : ", AUC ") + fixed(*auc, 3);
        inside += ", n = " + grouped(target.n);
        accuracies.push_back(one + " (" + inside + ")");
    }
    if (accuracies.empty()) return {};
    std::string text = std::string("On ") +
                       (facts.evaluation.sealedTestPart ? "the sealed test part" : "these data") +
                       ", the direction was predicted right as follows: " + listed(accuracies) + ". ";
    if (albums)
        text += std::string(wilson ? "Where nothing else is said, intervals" : "Intervals") +
                " are percentiles of bootstrap draws over albums. " + fewAlbums(facts.evaluation);
    if (wilson)
        text +=
            "Wilson's interval takes transitions for independent: there were too few albums to draw from. ";
    if (facts.evaluation.agreement.n > 0)
        text += "Overall agreement over " + plural(facts.evaluation.agreement.n, "transition") + " was " +
                percent(facts.evaluation.agreement.overall) +
                (facts.evaluation.agreementCi
                     ? " (95 % interval over albums " + intervalText(facts.evaluation.agreementCi) + "). "
                     : ". ");
    return text;
}

std::string learntFrom(const RunFacts& facts)
{
    return facts.run.validationSamples > 0 ? "the training and validation albums" : "the training albums";
}

std::string rulesText(const RunFacts& facts)
{
    std::vector<std::string> rules;
    for (const auto& baseline : facts.evaluation.baselines)
        if (baseline.best)
            rules.push_back(std::string(features::targetName(baseline.target)) + " " +
                            percent(baseline.accuracy) + " (" + plot::ruleLabel(baseline.name) + ")");
    if (rules.empty()) return {};
    return "The best simple rule, learnt from " + learntFrom(facts) + " and " +
           whereChosen(facts.evaluation) + ", reaches " + listed(rules) + ". " +
           resultSentence(facts.evaluation);
}

std::string replaced(std::string text, const std::string& what, const std::string& with)
{
    for (std::size_t at = 0; (at = text.find(what, at)) != std::string::npos; at += with.size())
        text.replace(at, what.size(), with);
    return text;
}

std::string latexEscaped(const std::string& text)
{
    std::string out;
    for (const char c : text) {
        if (c == '\\')
            out += "\\textbackslash{}";
        else if (c == '~')
            out += "\\textasciitilde{}";
        else if (c == '^')
            out += "\\textasciicircum{}";
        else if (std::string_view("&%$#_{}").find(c) != std::string_view::npos)
            out += std::string("\\") + c;
        else
            out += c;
    }
    return replaced(out, " \\%", "\\,\\%");
}

std::string markdownEscaped(const std::string& text)
{
    std::string out;
    for (const char c : text) {
        if (std::string_view("\\`*_[]<>").find(c) != std::string_view::npos) out += '\\';
        out += c;
    }
    return out;
}

}  // namespace

std::string methodsText(const RunFacts& facts, Markup markup)
{
    const std::string methods = dataText(facts) + splitText(facts) + modelText(facts);
    const std::string results = accuracyText(facts) + rulesText(facts);
    switch (markup) {
        case Markup::Markdown:
            return "**Methods.** " + markdownEscaped(methods) + "\n\n**Results.** " +
                   markdownEscaped(results) + "\n";
        case Markup::Latex:
            return "\\paragraph{Methods.} " + latexEscaped(methods) + "\n\n\\paragraph{Results.} " +
                   latexEscaped(results) + "\n";
        case Markup::Plain: break;
    }
    return methods + "\n\n" + results + "\n";
}

}  // namespace segue::report
