// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/measures.h"

#include "ui/tables/columns.h"
#include "ui/theme/theme.h"
#include "ui/words/metric_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>
#include <functional>
#include <limits>
#include <optional>

namespace segue::ui {

namespace {

using evaluation::Interval;
using evaluation::IntervalKind;
using evaluation::MetricCode;
using evaluation::MissingReason;
using evaluation::TargetResult;
using Value = std::optional<double>;
using Bounds = std::optional<Interval>;

constexpr int kShareDecimals = 4;

class Words {
    Q_DECLARE_TR_FUNCTIONS(Measures)
};

/// One row: its value and, where that is missing, the reason.
struct Measure {
    QString name, help;
    std::function<Value(const TargetResult&)> value;
    std::function<QString(const TargetResult&)> why;
    int decimals = kShareDecimals;
    bool ofAllOnly = false;                               ///< agreement: of the targets together
    std::function<QString(const TargetResult&)> shown{};  ///< on the screen, in place of the bare number
    QString brief{};  ///< the name where there is little room, and it is clear of what
};

QString noTransitions(const TargetResult&) { return missingLabel(MissingReason::NoTransitions); }

/// A target without transitions says so of everything.
QString inWords(const TargetResult& result, MissingReason reason)
{
    return missingLabel(result.n == 0 ? MissingReason::NoTransitions : reason);
}

}  // namespace

struct MeasureTable::Rows {
    std::shared_ptr<const Evaluated> evaluated;
    std::vector<Measure> measures;

    void add(const QString& name, const QString& help, std::function<Value(const TargetResult&)> value,
             std::function<QString(const TargetResult&)> why, int decimals = kShareDecimals)
    {
        measures.push_back({.name = name,
                            .help = help,
                            .value = std::move(value),
                            .why = std::move(why),
                            .decimals = decimals});
    }
    /// A metric, and two rows for each of its intervals.
    void add(const evaluation::Metric& metric)
    {
        const MetricCode code = metric.code;
        add(
            metricLabel(code), metricHelp(code),
            [code](const TargetResult& result) { return result.value(code); },
            [code](const TargetResult& result) { return inWords(result, whyMissing(result, code)); },
            metric.decimals);
        for (const IntervalKind kind : {IntervalKind::Wilson, IntervalKind::Delong, IntervalKind::Albums})
            for (const auto& interval : metric.intervals)
                if (interval.kind == kind) addBounds(metric, interval);
    }
    /// Two rows, indented below their measure.
    void addBounds(const evaluation::Metric& metric, const evaluation::MetricInterval& interval)
    {
        const auto get = [code = metric.code, kind = interval.kind](const TargetResult& result) {
            return result.interval(code, kind);
        };
        const auto why = [code = metric.code, kind = interval.kind,
                          reached = reached()](const TargetResult& result) {
            return inWords(result, whyMissing(result, code, kind, reached));
        };
        addBounds(intervalLabel(interval.kind), intervalHelp(interval), get, why);
    }
    void addBounds(const QString& kind, const QString& help, std::function<Bounds(const TargetResult&)> get,
                   const std::function<QString(const TargetResult&)>& why)
    {
        const auto side = [get = std::move(get)](double Interval::*end) {
            return [get, end](const TargetResult& result) {
                const Bounds interval = get(result);
                return interval ? Value((*interval).*end) : std::nullopt;
            };
        };
        add(Words::tr("    %1, from").arg(kind), help, side(&Interval::low), why);
        measures.back().brief = Words::tr("    %1, from").arg(Words::tr("95 %"));
        add(Words::tr("    %1, to").arg(kind), help, side(&Interval::high), why);
        measures.back().brief = Words::tr("    %1, to").arg(Words::tr("95 %"));
    }
    bool reached() const { return evaluated->evaluation.intervalsReached; }
    void fill(MeasureTable::Part part);
    void addBestRule();
    void addConfusion();
    void addAgreement();
    /// The best simple rule of a column; none of all targets together.
    const evaluation::BaselineResult* bestOf(const TargetResult& result) const
    {
        return result.ofAllTargets ? nullptr : evaluation::bestBaseline(evaluated->evaluation, result.target);
    }
    const TargetResult* column(std::size_t k) const
    {
        const auto& evaluation = evaluated->evaluation;
        if (k < evaluation.targets.size()) return &evaluation.targets[k];
        return evaluation.together ? &*evaluation.together : nullptr;
    }
};

void MeasureTable::Rows::fill(MeasureTable::Part part)
{
    const bool all = part == MeasureTable::Part::All;
    const auto count = [this](const QString& name, const QString& help,
                              std::int64_t (*get)(const TargetResult&)) {
        const auto value = [get](const TargetResult& result) { return Value(double(get(result))); };
        add(name, help, value, noTransitions, 0);
    };
    count(Words::tr("Transitions"), {}, [](const TargetResult& r) { return r.n; });
    if (all) {
        count(Words::tr("Albums"), {}, [](const TargetResult& r) { return r.albums; });
        count(Words::tr("Without a prediction"),
              Words::tr("Transitions left out: the network's answer is no number"),
              [](const TargetResult& r) { return r.scored.leftOut; });
    }
    for (const auto& metric : evaluation::metricTable()) {
        if (!all && metric.needs != evaluation::MetricNeeds::Probabilities) continue;
        add(metric);
        if (metric.code == MetricCode::Accuracy) addBestRule();
    }
    if (!all) return;
    addConfusion();
    addAgreement();
}

void MeasureTable::Rows::addBestRule()
{
    using Baseline = evaluation::BaselineResult;
    const auto ofBest = [this]<class Get>(Get get) {
        return [this, get](const TargetResult& result) {
            const Baseline* best = bestOf(result);
            return best ? get(*best) : decltype(get(*best))();
        };
    };
    const auto why = [](const TargetResult& result) {
        if (result.n == 0) return noTransitions(result);
        return result.ofAllTargets ? missingLabel(MissingReason::OfTargetsOnly)
                                   : Words::tr("no rule was learnt");
    };
    const auto noInterval = [this, why](const TargetResult& result) {
        if (!bestOf(result) || result.n == 0) return why(result);
        return reached() ? Words::tr("none: chance, or one album") : missingLabel(MissingReason::NotReached);
    };
    add(Words::tr("Best simple rule"), Words::tr("Its accuracy on the same transitions"),
        ofBest([](const Baseline& baseline) { return Value(baseline.accuracy); }), why);
    measures.back().shown = [this](const TargetResult& result) {
        const Baseline* best = bestOf(result);
        if (!best) return QString();
        return baselineLabel(best->name).toLower() + QLatin1Char(' ') +
               QLocale().toString(best->accuracy, 'f', kShareDecimals);
    };
    addBounds(intervalLabel(IntervalKind::Wilson), Words::tr("Takes transitions for independent"),
              ofBest([](const Baseline& baseline) { return baseline.accuracyCi; }), noInterval);
    add(Words::tr("Model minus best rule"), Words::tr("Difference of the accuracies"),
        ofBest([](const Baseline& baseline) { return Value(baseline.modelMinusRule); }), why);
    addBounds(intervalLabel(IntervalKind::Albums), Words::tr("Paired bootstrap over albums"),
              ofBest([](const Baseline& baseline) { return baseline.ci; }), noInterval);
    const auto noAuc = [this, why](const TargetResult& result) {
        return bestOf(result) ? inWords(result, whyMissing(result, MetricCode::Auc)) : why(result);
    };
    add(Words::tr("AUC minus best rule's"), Words::tr("Difference of the areas"),
        ofBest([](const Baseline& baseline) { return baseline.modelMinusRuleAuc; }), noAuc);
    addBounds(intervalLabel(IntervalKind::Albums), Words::tr("Paired bootstrap over albums"),
              ofBest([](const Baseline& baseline) { return baseline.aucDifferenceCi; }),
              [noAuc, noInterval](const TargetResult& result) {
                  return result.value(MetricCode::Auc) ? noInterval(result) : noAuc(result);
              });
}

void MeasureTable::Rows::addConfusion()
{
    const auto cell = [this](const QString& name, std::int64_t evaluation::Confusion::*member) {
        add(
            name, {}, [member](const TargetResult& r) { return Value(double(r.confusion.*member)); },
            noTransitions, 0);
    };
    cell(Words::tr("Up, predicted Up"), &evaluation::Confusion::tp);
    cell(Words::tr("Up, predicted Down"), &evaluation::Confusion::fn);
    cell(Words::tr("Down, predicted Up"), &evaluation::Confusion::fp);
    cell(Words::tr("Down, predicted Down"), &evaluation::Confusion::tn);
}

void MeasureTable::Rows::addAgreement()
{
    const auto& evaluation = evaluated->evaluation;
    const Value byTransition = evaluation.agreement.n ? Value(evaluation.agreement.overall) : std::nullopt;
    const auto all = [this](const QString& name, const QString& help, const Value& value,
                            std::function<QString(const TargetResult&)> why) {
        measures.push_back({.name = name,
                            .help = help,
                            .value = [value](const TargetResult&) { return value; },
                            .why = std::move(why),
                            .ofAllOnly = true});
    };
    all(Words::tr("Agreement of a transition"),
        Words::tr("Share of its targets predicted right, mean over the transitions"), byTransition,
        noTransitions);
    // It has what accuracy needs: transitions with a direction.
    const auto noAlbums = [reached = reached()](const TargetResult& result) {
        return inWords(result, whyMissing(result, MetricCode::Accuracy, IntervalKind::Albums, reached));
    };
    const auto interval = [&](const Bounds& ci) {
        const QString kind = intervalLabel(IntervalKind::Albums);
        all(Words::tr("    %1, from").arg(kind), {}, ci ? Value(ci->low) : Value(), noAlbums);
        all(Words::tr("    %1, to").arg(kind), {}, ci ? Value(ci->high) : Value(), noAlbums);
    };
    interval(evaluation.agreementCi);
    all(Words::tr("Agreement of an album"),
        Words::tr("Mean over the albums of the mean over their transitions"), evaluation.albumAgreement,
        noTransitions);
    interval(evaluation.albumAgreementCi);
}

MeasureTable::MeasureTable(std::shared_ptr<const Evaluated> evaluated, Part part) : m_part(part)
{
    auto rows = std::make_shared<Rows>();
    rows->evaluated = std::move(evaluated);
    rows->fill(part);
    m_rows = std::move(rows);
}

int MeasureTable::rows() const { return int(m_rows->measures.size()); }

std::vector<TableColumn> MeasureTable::columns() const
{
    const auto rows = m_rows;
    const auto& evaluation = rows->evaluated->evaluation;
    const auto at = [rows](int row) -> const Measure& { return rows->measures[std::size_t(row)]; };
    std::vector<TableColumn> columns{{.title = Words::tr("Measure"),
                                      .text = [at](int row) { return at(row).name; },
                                      .toolTip = [at](int row) { return at(row).help; }}};
    if (m_part == Part::Calibration) columns[0].shown = [at](int row) { return at(row).brief; };
    const bool together = m_part == Part::All && evaluation.together;
    for (std::size_t k = 0; k < evaluation.targets.size() + std::size_t(together); ++k) {
        const bool all = k == evaluation.targets.size();
        const auto shown = [at, all](int row) { return all || !at(row).ofAllOnly; };
        TableColumn column{all ? Words::tr("All targets") : targetLabel(evaluation.targets[k].target)};
        column.value = [rows, at, shown, k](int row) {
            return shown(row)
                       ? at(row).value(*rows->column(k)).value_or(std::numeric_limits<double>::quiet_NaN())
                       : std::numeric_limits<double>::quiet_NaN();
        };
        column.missing = [rows, at, shown, k](int row) {
            return shown(row) ? at(row).why(*rows->column(k)) : Words::tr("of all together");
        };
        column.shown = [rows, at, shown, k](int row) {
            return shown(row) && at(row).shown ? at(row).shown(*rows->column(k)) : QString();
        };
        column.decimalsAt = [at](int row) { return at(row).decimals; };
        column.colour = [value = column.value](int row) {
            return std::isnan(value(row)) ? Theme::current().mutedText : QColor();
        };
        columns.push_back(std::move(column));
    }
    return columns;
}

}  // namespace segue::ui
