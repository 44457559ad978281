// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/measures.h"

#include "ui/models/columns.h"
#include "ui/theme.h"

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
    QString brief{};                                      ///< the name where there is little room, and it is clear of what
};

QString noTransitions(const TargetResult&) { return Words::tr("no transitions"); }

/// Why something needs both directions, and a target lacks one.
QString oneClass(const TargetResult& result)
{
    if (result.n == 0) return Words::tr("no transitions");
    if (result.confusion.tp + result.confusion.fn == 0) return Words::tr("no Up");
    if (result.confusion.fp + result.confusion.tn == 0) return Words::tr("no Down");
    return Words::tr("not on every target");
}

QString noUps(const TargetResult& result) { return result.n == 0 ? Words::tr("no transitions") : oneClass(result); }

QString fewOfEither(const TargetResult& result)
{
    if (result.n == 0) return Words::tr("no transitions");
    return result.roc.empty() && result.scored.size() == 0      ? Words::tr("by target only")
           : result.ranking.ups > 1 && result.ranking.downs > 1 ? Words::tr("no spread to go by")
                                                                : Words::tr("fewer than two of a direction");
}

QString noAlbums(const TargetResult& result)
{
    if (result.n == 0) return Words::tr("no transitions");
    if (result.albums < 2) return Words::tr("one album only");
    return oneClass(result) == Words::tr("not on every target") ? Words::tr("not reached") : oneClass(result);
}

}  // namespace

struct MeasureTable::Rows {
    std::shared_ptr<const Evaluated> evaluated;
    std::vector<Measure> measures;

    void add(const QString& name, const QString& help, std::function<Value(const TargetResult&)> value,
             std::function<QString(const TargetResult&)> why, int decimals = kShareDecimals)
    {
        measures.push_back({name, help, std::move(value), std::move(why), decimals});
    }
    void add(const QString& name, const QString& help, MetricCode code,
             std::function<QString(const TargetResult&)> why)
    {
        add(
            name, help, [code](const TargetResult& result) { return result.value(code); }, std::move(why));
    }
    /// Two rows, indented below their measure.
    void bounds(const QString& kind, const QString& help, MetricCode code, IntervalKind which,
                std::function<QString(const TargetResult&)> why)
    {
        const auto side = [=](double Interval::*end) {
            return [=](const TargetResult& result) {
                const auto& interval = result.interval(code, which);
                return interval ? Value((*interval).*end) : std::nullopt;
            };
        };
        add(Words::tr("    %1, from").arg(kind), help, side(&Interval::low), why);
        measures.back().brief = Words::tr("    %1, from").arg(Words::tr("95 %"));
        add(Words::tr("    %1, to").arg(kind), help, side(&Interval::high), why);
        measures.back().brief = Words::tr("    %1, to").arg(Words::tr("95 %"));
    }
    void fill(MeasureTable::Part part);
    void addBestRule(const QString& albums, const QString& wilson);
    void addLosses(const QString& albums, const QString& albumsHelp);
    void addConfusion();
    void addAgreement();
    /// The best simple rule of a column; none of all targets together.
    const evaluation::RungResult* bestOf(const TargetResult& result) const
    {
        const auto& together = evaluated->evaluation.together;
        return together && &result == &*together ? nullptr : evaluation::bestRung(evaluated->evaluation, result.target);
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
    const QString albums = Words::tr("95 % over albums"), wilson = Words::tr("95 % Wilson"), delong = Words::tr("95 % DeLong");
    const QString albumsHelp = Words::tr("Bootstrap over albums: transitions of one album are not independent");
    const QString pooled = Words::tr("All targets: the mean over the targets");
    if (part == MeasureTable::Part::Calibration) {
        add(
            Words::tr("Transitions"), {}, [](const TargetResult& r) { return Value(double(r.n)); }, noTransitions, 0);
        return addLosses(albums, albumsHelp);
    }
    add(
        Words::tr("Transitions"), {}, [](const TargetResult& r) { return Value(double(r.n)); }, noTransitions, 0);
    add(
        Words::tr("Albums"), {}, [](const TargetResult& r) { return Value(double(r.albums)); }, noTransitions, 0);
    add(Words::tr("Accuracy"), {}, MetricCode::Accuracy, noTransitions);
    bounds(wilson, Words::tr("Takes transitions, and for all targets the targets too, for independent"),
           MetricCode::Accuracy, IntervalKind::Wilson, noTransitions);
    bounds(albums, albumsHelp, MetricCode::Accuracy, IntervalKind::Albums, noAlbums);
    addBestRule(albums, wilson);
    add(Words::tr("Balanced accuracy"), pooled, MetricCode::BalancedAccuracy, oneClass);
    bounds(albums, albumsHelp, MetricCode::BalancedAccuracy, IntervalKind::Albums, noAlbums);
    add(Words::tr("AUC of the probabilities"), pooled, MetricCode::Auc, oneClass);
    bounds(delong, Words::tr("Takes transitions for independent"), MetricCode::Auc, IntervalKind::Delong,
           fewOfEither);
    bounds(albums, albumsHelp, MetricCode::Auc, IntervalKind::Albums, noAlbums);
    add(Words::tr("AUC of the 0/1 predictions"), Words::tr("What the report's legend printed"),
        MetricCode::AucOfPredictions, oneClass);
    bounds(albums, Words::tr("The area under one corner is the balanced accuracy, and so is its interval"),
           MetricCode::BalancedAccuracy, IntervalKind::Albums, noAlbums);
    add(Words::tr("Average precision"), pooled, MetricCode::AveragePrecision, noUps);
    bounds(albums, albumsHelp, MetricCode::AveragePrecision, IntervalKind::Albums, noAlbums);
    addLosses(albums, albumsHelp);
    addConfusion();
    addAgreement();
}

void MeasureTable::Rows::addBestRule(const QString& albums, const QString& wilson)
{
    using Rung = evaluation::RungResult;
    const auto ofBest = [this](const std::function<Value(const Rung&, const TargetResult&)>& get) {
        return [this, get](const TargetResult& result) {
            const Rung* best = bestOf(result);
            return best ? get(*best, result) : Value();
        };
    };
    const auto why = [](const TargetResult& result) {
        return result.scored.size() == 0 && result.n > 0 ? Words::tr("by target only")
               : result.n                                ? Words::tr("no rule was learnt")
                                                         : noTransitions(result);
    };
    const auto noInterval = [this, why](const TargetResult& result) {
        return bestOf(result) && result.n ? Words::tr("none: chance, or one album") : why(result);
    };
    const auto side = [&](const QString& name, const QString& help, auto interval) {
        add(Words::tr("    %1, from").arg(name), help, ofBest([interval](const Rung& rung, const TargetResult& r) {
                const Bounds ci = interval(rung, r);
                return ci ? Value(ci->low) : Value();
            }),
            noInterval);
        add(Words::tr("    %1, to").arg(name), help, ofBest([interval](const Rung& rung, const TargetResult& r) {
                const Bounds ci = interval(rung, r);
                return ci ? Value(ci->high) : Value();
            }),
            noInterval);
    };
    add(Words::tr("Best simple rule"), Words::tr("Its accuracy on the same transitions"),
        ofBest([](const Rung& rung, const TargetResult&) { return Value(rung.accuracy); }), why);
    measures.back().shown = [this](const TargetResult& result) {
        const Rung* best = bestOf(result);
        return best ? rungLabel(best->name).toLower() + QLatin1Char(' ') + QLocale().toString(best->accuracy, 'f', kShareDecimals) : QString();
    };
    side(wilson, Words::tr("Takes transitions for independent"), [](const Rung& rung, const TargetResult& r) {
        return rung.rung == evaluation::Rung::Chance ? Bounds() : evaluation::wilson(std::llround(rung.accuracy * double(r.n)), r.n);
    });
    add(Words::tr("Model minus best rule"), Words::tr("Difference of the accuracies"),
        ofBest([](const Rung& rung, const TargetResult&) { return Value(rung.modelMinusRule); }), why);
    side(albums, Words::tr("Paired bootstrap over albums"), [](const Rung& rung, const TargetResult&) { return rung.ci; });
}

void MeasureTable::Rows::addLosses(const QString& albums, const QString& albumsHelp)
{
    add(Words::tr("Brier score"), Words::tr("Lower is better; 0.25 for always saying 50 %"),
        MetricCode::Brier, noTransitions);
    bounds(albums, albumsHelp, MetricCode::Brier, IntervalKind::Albums, noAlbums);
    add(Words::tr("Log loss"), Words::tr("Lower is better; 0.693 for always saying 50 %"),
        MetricCode::LogLoss, noTransitions);
    bounds(albums, albumsHelp, MetricCode::LogLoss, IntervalKind::Albums, noAlbums);
    add(Words::tr("Calibration error"),
        Words::tr("Mean distance of the probabilities from what came true, in ten bins"),
        MetricCode::CalibrationError, noTransitions);
    bounds(albums,
           Words::tr("Bootstrap over albums; drawing adds noise to every bin, so it lies rather high"),
           MetricCode::CalibrationError, IntervalKind::Albums, noAlbums);
}

void MeasureTable::Rows::addConfusion()
{
    const auto cell = [this](const QString& name, std::int64_t evaluation::Confusion::*member) {
        add(
            name, {}, [member](const TargetResult& r) { return Value(double(r.confusion.*member)); }, noTransitions, 0);
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
    const auto all = [this](const QString& name, const QString& help, const Value& value, std::function<QString(const TargetResult&)> why) {
        measures.push_back({name, help, [value](const TargetResult&) { return value; }, std::move(why), kShareDecimals, true});
    };
    all(Words::tr("Agreement of a transition"), Words::tr("Share of its targets predicted right, mean over the transitions"), byTransition,
        noTransitions);
    const auto interval = [&all](const Bounds& ci) {
        all(Words::tr("    %1, from").arg(Words::tr("95 % over albums")), {}, ci ? Value(ci->low) : Value(), noAlbums);
        all(Words::tr("    %1, to").arg(Words::tr("95 % over albums")), {}, ci ? Value(ci->high) : Value(), noAlbums);
    };
    interval(evaluation.agreementCi);
    all(Words::tr("Agreement of an album"), Words::tr("Mean over the albums of the mean over their transitions"), evaluation.albumAgreement,
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
    std::vector<TableColumn> columns{
        {Words::tr("Measure"), {}, [at](int row) { return at(row).name; }, {}, 0, {}, [at](int row) { return at(row).help; }}};
    if (m_part == Part::Calibration) columns[0].shown = [at](int row) { return at(row).brief; };
    const bool together = m_part == Part::All && evaluation.together;
    for (std::size_t k = 0; k < evaluation.targets.size() + std::size_t(together); ++k) {
        const bool all = k == evaluation.targets.size();
        const auto shown = [at, all](int row) { return all || !at(row).ofAllOnly; };
        TableColumn column{all ? Words::tr("All targets") : targetLabel(evaluation.targets[k].target)};
        column.value = [rows, at, shown, k](int row) {
            return shown(row) ? at(row).value(*rows->column(k)).value_or(std::numeric_limits<double>::quiet_NaN())
                              : std::numeric_limits<double>::quiet_NaN();
        };
        column.missing = [rows, at, shown, k](int row) { return shown(row) ? at(row).why(*rows->column(k)) : Words::tr("of all together"); };
        column.shown = [rows, at, shown, k](int row) { return shown(row) && at(row).shown ? at(row).shown(*rows->column(k)) : QString(); };
        column.decimalsAt = [at](int row) { return at(row).decimals; };
        column.colour = [value = column.value](int row) { return std::isnan(value(row)) ? Theme::current().mutedText : QColor(); };
        columns.push_back(std::move(column));
    }
    return columns;
}

}  // namespace segue::ui
