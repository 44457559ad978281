// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/columns.h"

#include "evaluation/metrics/album_scores.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <map>

namespace segue::ui {

namespace {

using evaluation::Interval;

constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();
constexpr int kShareDecimals = 4;

QString say(const char* text) { return QCoreApplication::translate("Columns", text); }

double low(const std::optional<Interval>& interval) { return interval ? interval->low : kMissing; }
double high(const std::optional<Interval>& interval) { return interval ? interval->high : kMissing; }

/// A number column over `at(row)`.
template <class At, class Get>
TableColumn number(const QString& title, At at, Get get, int decimals = kShareDecimals)
{
    return {
        .title = title, .value = [at, get](int row) -> double { return get(at(row)); }, .decimals = decimals};
}

/// The same with what stands where there is no number.
TableColumn whyMissing(TableColumn column, const QString& why)
{
    column.missing = [why](int) { return why; };
    column.colour = [value = column.value](int row) {
        return std::isnan(value(row)) ? Theme::current().mutedText : QColor();
    };
    return column;
}

/// No p-value is nought: one that four decimals cannot show is told as a bound.
TableColumn pValue(TableColumn column)
{
    constexpr double kLeastShown = 0.00005;
    column.shown = [value = column.value](int row) {
        return value(row) < kLeastShown
                   ? QStringLiteral("< ") + QLocale().toString(0.0001, 'f', kShareDecimals)
                   : QString();
    };
    return column;
}

/// "▲ Up ✓": what a rule said, and whether that was right.
QString saidText(bool up, bool right)
{
    return directionText(up ? features::Direction::Up : features::Direction::Down) +
           (right ? QStringLiteral(" ✓") : QStringLiteral(" ✗"));
}

/// What became of a transition's target, and whether it was predicted: "▲ Up ✓", "▼ Down ✗".
TableColumn outcome(std::function<features::Direction(int)> actual, std::function<double(int)> pUp,
                    double threshold)
{
    using features::Direction;
    const auto wrong = [=](int row) {
        const Direction way = actual(row);
        return way != Direction::Unknown && !std::isnan(pUp(row)) &&
               (pUp(row) > threshold) != (way == Direction::Up);
    };
    TableColumn column{.title = say(QT_TRANSLATE_NOOP("Columns", "actual")),
                       .help = say(QT_TRANSLATE_NOOP("Columns", "How it went: ✓ as predicted, ✗ otherwise")),
                       .text = [actual](int row) { return directionText(actual(row)); }};
    column.shown = [=](int row) {
        if (actual(row) == Direction::Unknown || std::isnan(pUp(row))) return QString();
        return directionText(actual(row)) + (wrong(row) ? QStringLiteral(" ✗") : QStringLiteral(" ✓"));
    };
    column.colour = [=](int row) { return wrong(row) ? Theme::current().error : QColor(); };
    column.toolTip = [=](int row) {
        return wrong(row) ? say(QT_TRANSLATE_NOOP("Columns", "Predicted wrong")) : QString();
    };
    return column;
}

}  // namespace

QString baselineLabel(const std::string& name)
{
    static const std::map<std::string, const char*> labels{
        {"chance", QT_TRANSLATE_NOOP("Columns", "Chance")},
        {"majority", QT_TRANSLATE_NOOP("Columns", "Majority class")},
        {"alternation", QT_TRANSLATE_NOOP("Columns", "Alternation")},
        {"median", QT_TRANSLATE_NOOP("Columns", "Median")},
        {"running_mean", QT_TRANSLATE_NOOP("Columns", "Running mean")},
        {"markov", QT_TRANSLATE_NOOP("Columns", "Markov")},
        {"logistic", QT_TRANSLATE_NOOP("Columns", "Logistic")}};
    const auto label = labels.find(name);
    return label == labels.end() ? toQString(name) : say(label->second);
}

std::vector<TableColumn> historyColumns(std::shared_ptr<const std::vector<model::EpochRecord>> history)
{
    const auto at = [history](int row) -> const model::EpochRecord& { return (*history)[std::size_t(row)]; };
    using Record = const model::EpochRecord&;
    return {number(
                QStringLiteral("member"), at, [](Record r) { return double(r.member + 1); }, 0),
            number(
                QStringLiteral("epoch"), at, [](Record r) { return double(r.epoch); }, 0),
            number(
                QStringLiteral("train_loss"), at, [](Record r) { return r.trainLoss; }, 6),
            number(
                QStringLiteral("validation_loss"), at, [](Record r) { return r.validationLoss; }, 6),
            number(
                QStringLiteral("train_accuracy"), at, [](Record r) { return r.trainAccuracy; }, 6),
            number(
                QStringLiteral("validation_accuracy"), at, [](Record r) { return r.validationAccuracy; }, 6),
            number(
                QStringLiteral("seconds"), at, [](Record r) { return r.seconds; }, 3)};
}

std::vector<TableColumn> baselineColumns(std::shared_ptr<const Evaluated> evaluated)
{
    const auto at = [evaluated](int row) -> const evaluation::BaselineResult& {
        return evaluated->evaluation.baselines[std::size_t(row)];
    };
    using Baseline = const evaluation::BaselineResult&;
    const auto nOf = [evaluated](Baseline r) {
        const auto* result = evaluation::resultOf(evaluated->evaluation, r.target);
        return result ? double(result->n) : kMissing;
    };
    const auto ofWilson = [at](const QString& title, double Interval::*end) {
        const auto bound = [end](Baseline r) { return r.accuracyCi ? (*r.accuracyCi).*end : kMissing; };
        auto column =
            whyMissing(number(title, at, bound), say(QT_TRANSLATE_NOOP("Columns", "50 % by definition")));
        column.help = say(QT_TRANSLATE_NOOP(
            "Columns", "Wilson's 95 % interval of the rule's accuracy; takes transitions for independent"));
        return column;
    };
    const auto overAlbums = [](TableColumn column) {
        column.help = say(
            QT_TRANSLATE_NOOP("Columns", "95 % interval of the difference, paired bootstrap over albums"));
        return column;
    };
    return {{.title = say(QT_TRANSLATE_NOOP("Columns", "Target")),
             .text = [at](int row) { return targetLabel(at(row).target); }},
            {.title = say(QT_TRANSLATE_NOOP("Columns", "Rule")),
             .text =
                 [at](int row) {
                     return baselineLabel(at(row).name) + (at(row).best ? QStringLiteral(" ★") : QString());
                 }},
            number(say(QT_TRANSLATE_NOOP("Columns", "n")), at, nOf, 0),
            number(say(QT_TRANSLATE_NOOP("Columns", "Accuracy")), at, [](Baseline r) { return r.accuracy; }),
            ofWilson(say(QT_TRANSLATE_NOOP("Columns", "Wilson from")), &Interval::low),
            ofWilson(say(QT_TRANSLATE_NOOP("Columns", "Wilson to")), &Interval::high),
            whyMissing(number(say(QT_TRANSLATE_NOOP("Columns", "AUC")), at,
                              [](Baseline r) { return r.auc.value_or(kMissing); }),
                       say(QT_TRANSLATE_NOOP("Columns", "one direction only"))),
            number(say(QT_TRANSLATE_NOOP("Columns", "Model minus rule")), at,
                   [](Baseline r) { return r.modelMinusRule; }),
            overAlbums(whyMissing(number(say(QT_TRANSLATE_NOOP("Columns", "over albums from")), at,
                                         [](Baseline r) { return low(r.ci); }),
                                  say(QT_TRANSLATE_NOOP("Columns", "too few albums")))),
            overAlbums(whyMissing(number(say(QT_TRANSLATE_NOOP("Columns", "over albums to")), at,
                                         [](Baseline r) { return high(r.ci); }),
                                  say(QT_TRANSLATE_NOOP("Columns", "too few albums")))),
            whyMissing(pValue(number(say(QT_TRANSLATE_NOOP("Columns", "McNemar p")), at,
                                     [](Baseline r) { return r.mcnemar.value_or(kMissing); })),
                       say(QT_TRANSLATE_NOOP(
                           "Columns", "chance decides nothing: no transition that it alone gets right")))};
}

namespace {

double thresholdOf(const Evaluated& evaluated, features::Target target)
{
    const auto* result = evaluation::resultOf(evaluated.evaluation, target);
    return result ? result->threshold : 0.5;
}

}  // namespace

std::vector<TableColumn> transitionColumns(std::shared_ptr<const Evaluated> evaluated,
                                           std::vector<std::uint32_t> rows)
{
    const auto shown = std::make_shared<const std::vector<std::uint32_t>>(std::move(rows));
    const auto& samples = evaluated->prepared->samples;
    const auto sampleOf = [evaluated, shown](int row) {
        return evaluated->predictions.samples[(*shown)[std::size_t(row)]];
    };
    const auto albums = evaluated->prepared->cleaned.albums;
    const auto albumOf = [albums, evaluated, sampleOf](int row) -> const data::Album& {
        return albums->albums[evaluated->prepared->samples.album[sampleOf(row)]];
    };
    const auto position = [albumOf, evaluated, sampleOf](int row) {
        return double(evaluated->prepared->samples.track[sampleOf(row)] - albumOf(row).firstTrack + 1);
    };
    std::vector<TableColumn> columns{
        {.title = say(QT_TRANSLATE_NOOP("Columns", "Album")),
         .text =
             [albums, albumOf](int row) {
                 const auto name = albums->name(albumOf(row));
                 return toQString(name.empty() ? albums->id(albumOf(row)) : name);
             }},
        {.title = say(QT_TRANSLATE_NOOP("Columns", "Track")), .value = position},
        {.title = say(QT_TRANSLATE_NOOP("Columns", "Next")),
         .value = [position](int row) { return position(row) + 1; }}};
    for (std::size_t t = 0; t < evaluated->predictions.targets.size(); ++t) {
        const auto target = evaluated->predictions.targets[t];
        const bool known = !samples.direction[std::size_t(target)].empty();
        columns.push_back(
            {.title = say(QT_TRANSLATE_NOOP("Columns", "%1: P(Up)")).arg(targetLabel(target)),
             .value =
                 [evaluated, shown, t](int row) {
                     return double(evaluated->predictions.at((*shown)[std::size_t(row)], t));
                 },
             .decimals = kShareDecimals,
             .missing = [](int) { return say(QT_TRANSLATE_NOOP("Columns", "no prediction")); }});
        const auto actual = [=](int row) {
            return known ? evaluated->prepared->samples.direction[std::size_t(target)][sampleOf(row)]
                         : features::Direction::Unknown;
        };
        columns.push_back(outcome(actual, columns.back().value, thresholdOf(*evaluated, target)));
    }
    return columns;
}

std::vector<TableColumn> targetColumns(std::shared_ptr<const Evaluated> evaluated, features::Target target,
                                       std::vector<std::uint32_t> rows)
{
    const auto* result = evaluation::resultOf(evaluated->evaluation, target);
    const auto place =
        std::ranges::find(evaluated->predictions.targets, target) - evaluated->predictions.targets.begin();
    if (!result || place == std::ssize(evaluated->predictions.targets)) return {};
    struct Word {
        bool up = false, right = false;
    };
    std::map<std::uint32_t, Word> ruleOf;  // by sample
    for (std::size_t row = 0; row < result->bestRule.size(); ++row) {
        const bool up = result->bestRule[row] != 0;
        ruleOf[result->samples[row]] = {up, up == (result->scored.up[row] != 0)};
    }
    std::vector<Word> words;
    for (const auto row : rows)
        words.push_back(ruleOf.empty() ? Word{} : ruleOf[evaluated->predictions.samples[row]]);
    const bool ruled = !ruleOf.empty();
    const auto* best = evaluation::bestBaseline(evaluated->evaluation, target);
    auto all = transitionColumns(evaluated, std::move(rows));
    const auto pUp = all[std::size_t(3 + 2 * place)].value;
    std::vector<TableColumn> columns{all[0], all[1], all[std::size_t(3 + 2 * place)],
                                     all[std::size_t(4 + 2 * place)]};
    columns[2].title = say(QT_TRANSLATE_NOOP("Columns", "P(Up)"));
    columns.push_back(
        {.title = say(QT_TRANSLATE_NOOP("Columns", "How sure")),
         .help = say(QT_TRANSLATE_NOOP(
             "Columns", "Distance of P(Up) from the threshold, as a share of the farthest it can lie")),
         .value = [pUp, threshold = result->threshold](
                      int row) { return evaluation::confidence(pUp(row), threshold); },
         .decimals = 2});
    if (best && ruled)
        columns.push_back(
            {.title =
                 say(QT_TRANSLATE_NOOP("Columns", "Best rule: %1")).arg(baselineLabel(best->name).toLower()),
             .help = say(QT_TRANSLATE_NOOP("Columns", "What the best simple rule said: ✓ right, ✗ wrong")),
             .text = [words = std::make_shared<const std::vector<Word>>(std::move(words))](int row) {
                 const Word& word = (*words)[std::size_t(row)];
                 return saidText(word.up, word.right);
             }});
    return columns;
}

}  // namespace segue::ui
