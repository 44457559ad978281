// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evaluate/tabs/importance_tab.h"

#include "base/param_spec.h"
#include "figure/diagnostic_plots.h"
#include "figure/evaluation_plots.h"
#include "figure/number.h"
#include "ui/figures/plot_view.h"
#include "ui/pages/evaluate/verdict_words.h"
#include "ui/tables/columns.h"
#include "ui/tables/data_table.h"
#include "ui/widgets/basics.h"
#include "ui/words/words.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QProgressBar>
#include <QSignalBlocker>

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <optional>
#include <utility>

namespace segue::ui {

namespace {

/// "loudness", or "loudness 2": the feature in its second window.
std::string groupName(const evaluation::FeatureGroup& group)
{
    return group.window < 0 ? group.name : group.name + " " + std::to_string(group.window + 1);
}

constexpr std::size_t kMostBars = 9;          // more would leave their names no room
constexpr int kLeastPlotHeight = 50 * kGrid;  // with less, Qt Charts cuts the names of so many bars to dots

/// Shows the number with its interval; files have the bounds in columns of their own.
TableColumn withInterval(TableColumn column, std::function<std::optional<evaluation::Interval>(int)> interval,
                         double unit)
{
    const auto text = [](double number, int decimals) { return shownNumber(QLocale(), number, decimals); };
    column.shown = [text, interval = std::move(interval), unit, value = column.value,
                    decimals = column.decimals](int row) {
        const auto ci = interval(row);
        if (!ci || std::isnan(value(row))) return QString();
        return QCoreApplication::translate("segue::ui::ImportanceTab", "%1 (%2 to %3)")
            .arg(text(value(row), decimals), text(unit * ci->low, decimals), text(unit * ci->high, decimals));
    };
    return column;
}

/// How often each feature was exchanged.
std::int64_t exchangesOf(const evaluation::ImportanceResult& importance)
{
    return importance.values.empty() ? 0 : std::int64_t(importance.values.front().accuracyDrops.size());
}

/// Whole features with their running sums, or every window of those that have windows by itself.
enum class View { Features, Windows };

/// A picture among eight says of which target, of what and over how many transitions it is.
plot::Phrase titleOf(features::Target target, View view, bool intervals, std::int64_t n)
{
    plot::Phrase title = view == View::Windows
                             ? plot::Phrase(SEGUE_TEXT("Plot", "What the model uses: %1, single windows"),
                                            {plot::targetLabel(target)})
                             : plot::Phrase(SEGUE_TEXT("Plot", "What the model uses: %1, whole features"),
                                            {plot::targetLabel(target)});
    if (intervals) title = plot::Phrase(SEGUE_TEXT("Plot", "%1, 95 % over albums"), {title});
    return n > 0 ? plot::Phrase(SEGUE_TEXT("Plot", "%1, n = %2"), {title, plot::grouped(n)}) : title;
}

plot::Plot figureOf(const evaluation::Evaluation& evaluation, const evaluation::ImportanceResult& importance,
                    features::Target target, View view)
{
    std::vector<plot::ImportanceBar> bars;
    for (const auto& value : importance.values)
        if (value.target == target && (importance.groups[value.group].window >= 0) == (view == View::Windows))
            bars.push_back({groupName(importance.groups[value.group]), value.accuracyDrop, value.accuracyCi});
    const bool intervals = std::ranges::any_of(bars, [](const auto& bar) { return bar.ci.has_value(); });
    plot::Plot plot = plot::importancePlot(std::move(bars), plot::roleOf(target), kMostBars);
    const auto* result = evaluation::resultOf(evaluation, target);
    plot.title = titleOf(target, view, intervals, result ? result->n : 0);
    plot.id += (view == View::Windows ? "_windows_" : "_") + std::string(features::targetName(target));
    return plot;
}

}  // namespace

ImportanceTab::ImportanceTab(Outcome& outcome, const Training& training, const Activity& activity,
                             QWidget* parent)
    : EvaluationTab(parent), m_outcome(outcome), m_training(training), m_activity(activity),
      m_start(new QPushButton(tr("Measure &importance"))), m_stop(new QPushButton(tr("Sto&p"))),
      m_progress(new QProgressBar), m_target(new QComboBox), m_view(new QComboBox),
      m_left(new Text(TypeSize::Small, false, true)), m_hint(new Text(TypeSize::Small, false, true)),
      m_plot(new PlotView), m_table(new DataTable(tr("Importance"))),
      m_numbers(new Card(tr("Every feature and window")))
{
    accent(m_start);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(kGrid);
    m_progress->setAccessibleName(tr("Progress of the importance"));
    m_left->setAccessibleName(tr("Time left"));
    m_target->setAccessibleName(tr("Target"));
    m_view->setAccessibleName(tr("What the bars stand for"));
    m_view->addItems({tr("Whole features"), tr("Single windows")});
    m_view->setToolTip(tr("A feature together with its running sum, or each window of it by itself"));
    m_plot->setAccessibleName(tr("Importance of the features"));
    m_plot->setMinimumHeight(kLeastPlotHeight);
    layOut();
    connect(m_start, &QPushButton::clicked, this,
            [this] { m_outcome.analyses().start(Analyses::Kind::Importance); });
    connect(m_stop, &QPushButton::clicked, &m_outcome.analyses(), &Analyses::stop);
    for (auto* box : {m_target, m_view})
        connect(box, &QComboBox::currentIndexChanged, this, &ImportanceTab::showImportance);
    connect(&m_outcome.analyses(), &Analyses::changed, this, &ImportanceTab::showImportance);
    connect(&m_activity, &Activity::changed, this, &ImportanceTab::showActivity);
    connect(&m_training, &Training::engineLoaded, this, &ImportanceTab::showActivity);
    connect(&m_outcome.analyses(), &Analyses::progressed, this, [this](double share, double secondsLeft) {
        m_progress->setValue(int(share * 1000));
        m_left->setText(secondsLeft >= 0 ? tr("%1 left").arg(duration(secondsLeft)) : QString());
    });
    showActivity();
}

void ImportanceTab::layOut()
{
    auto* bars = new Card;
    bars->body()->addWidget(m_plot);
    m_numbers->body()->addWidget(m_table);
    keepRoom(m_progress);
    m_hint->setWordWrap(true);
    auto* top = row({m_target, m_view, m_start, m_stop});
    top->addWidget(m_progress);
    top->addWidget(m_left);
    top->setStretch(4, 1);
    auto* cards = new QHBoxLayout;
    cards->setSpacing(kGrid);
    cards->addWidget(bars, 4);
    cards->addWidget(m_numbers, 6);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, kGrid, 0, 0);
    layout->setSpacing(kGrid);
    layout->addLayout(top);
    layout->addWidget(m_hint);
    layout->addLayout(cards, 1);
}

void ImportanceTab::fill()
{
    const QSignalBlocker quiet(m_target);
    const int before = m_target->currentIndex();
    m_target->clear();
    for (const auto target : evaluated()->predictions.targets)
        m_target->addItem(targetLabel(target), int(target));
    m_target->setCurrentIndex(std::max(0, before));
    showImportance();
    showActivity();
}

void ImportanceTab::showActivity()
{
    const bool going = m_activity.now() == Activity::Kind::Permuting;
    const bool ready =
        m_outcome.evaluated() && m_training.engine() && m_activity.now() == Activity::Kind::Idle;
    const auto offerStop = [&] {
        enable(m_stop, going, tr("Nothing is being measured."),
               tr("End now and keep the features that were reached"));
    };
    const auto offerStart = [&] {
        enable(m_start, ready,
               going ? tr("It is being measured already.")
                     : tr("It needs an evaluated run, and no other work going on."),
               tr("Exchange each feature between the test albums, ten times, and predict anew"));
    };
    takeTurns(going, m_start, m_stop, offerStart, offerStop);
    showImportance();
    for (auto* widget : std::array<QWidget*, 2>{m_progress, m_left}) widget->setVisible(going);
    if (going) return;
    m_progress->setValue(0);
    m_left->setText({});
}

void ImportanceTab::showImportance()
{
    const auto& importance = m_outcome.analyses().importance();
    const bool going = m_activity.now() == Activity::Kind::Permuting;
    const QString before =
        tr("Each feature in turn is exchanged between the test albums; what the network loses by that is the "
           "feature's worth to it.");
    const QString next = going ? tr("Measuring...") : tr("Press \"Measure importance\" to begin.");
    m_plot->setEmptyText(importance ? tr("No window stands by itself here: the network reads whole tracks, "
                                         "or it was stopped before the windows.")
                                    : before + QLatin1Char(' ') + next);
    m_numbers->setVisible(importance.has_value());
    showHint();
    if (!importance || m_target->currentIndex() < 0) {
        m_table->setRows(0, {});
        return m_plot->setPlot({});
    }
    const auto target = features::Target(m_target->currentData().toInt());
    m_plot->setPlot(figureOf(evaluated()->evaluation, *importance, target, View(m_view->currentIndex())));
    showTable(*importance, target);
}

void ImportanceTab::showHint()
{
    const auto& analyses = m_outcome.analyses();
    QString words =
        tr("A feature is exchanged together with its running sum or mean (_cum): what is lost is the worth "
           "of both. Negative: the network does "
           "better without.");
    const auto target = features::Target(m_target->currentData().toInt());
    const bool shown = analyses.importance() && evaluated() && m_target->currentIndex() >= 0;
    if (const auto* result = shown ? evaluation::resultOf(evaluated()->evaluation, target) : nullptr;
        result && result->value(evaluation::MetricCode::Accuracy)) {
        words += QLatin1Char(' ') + tr("Lost of %1 accuracy, n = %2 (%3 albums), mean of %4 exchanges.")
                                        .arg(percent(*result->value(evaluation::MetricCode::Accuracy)),
                                             count(result->n), count(result->albums),
                                             count(exchangesOf(*analyses.importance())));
        if (const auto* best = evaluation::bestBaseline(evaluated()->evaluation, target))
            words +=
                QLatin1Char(' ') + tr("The best simple rule, %1, reaches %2 on the same transitions.")
                                       .arg(baselineLabel(best->name).toLower(), percent(best->accuracy));
    }
    if (const auto reached = analyses.setAside(Analyses::Kind::Importance))
        words += QLatin1Char(' ') +
                 tr("The last one was stopped after %n feature(s); this is the fuller one from before.",
                    nullptr, *reached);
    m_hint->setText(words);
}

void ImportanceTab::showTable(const evaluation::ImportanceResult& importance, features::Target target)
{
    struct Row {
        QString name;
        evaluation::ImportanceOfGroup value;
    };
    auto rows = std::make_shared<std::vector<Row>>();
    for (const auto& value : importance.values)
        if (value.target == target)
            rows->push_back({QString::fromStdString(groupName(importance.groups[value.group])), value});
    const auto at = [rows](int row) -> const Row& { return (*rows)[std::size_t(row)]; };
    const auto column = [](const QString& title, const QString& help, int decimals,
                           std::function<double(int)> value, const QString& why) {
        return TableColumn{.title = title,
                           .help = help,
                           .value = std::move(value),
                           .decimals = decimals,
                           .missing = [why](int) { return why; }};
    };
    using Bounds = std::optional<evaluation::Interval> evaluation::ImportanceOfGroup::*;
    const auto bound = [at](Bounds ci, double evaluation::Interval::*end, double unit) {
        return [at, ci, end, unit](int row) {
            return at(row).value.*ci ? unit * (*(at(row).value.*ci)).*end : std::nan("");
        };
    };
    const auto name = [at](int row) { return at(row).name; };
    const QString fewAlbums = tr("one album"), oneClass = tr("one direction"),
                  overAlbums = tr("95 % interval over albums");
    using Of = evaluation::ImportanceOfGroup;
    m_table->setRows(
        int(rows->size()),
        {{.title = tr("Feature"), .text = name, .toolTip = name},
         withInterval(
             column(tr("Points lost, 95 %"),
                    tr("Accuracy lost without it, in points of a percent, mean of the exchanges, and its 95 "
                       "% interval over albums"),
                    1, [at](int row) { return 100 * at(row).value.accuracyDrop; }, {}),
             [at](int row) { return at(row).value.accuracyCi; }, 100),
         withInterval(
             column(
                 tr("AUC lost, 95 %"),
                 tr("Lost area under the ROC curve, mean of the exchanges, and its 95 % interval over "
                    "albums"),
                 3, [at](int row) { return at(row).value.aucDrop.value_or(std::nan("")); }, oneClass),
             [at](int row) { return at(row).value.aucCi; }, 1),
         column(tr("Points from"), overAlbums, 1, bound(&Of::accuracyCi, &evaluation::Interval::low, 100),
                fewAlbums),
         column(tr("Points to"), overAlbums, 1, bound(&Of::accuracyCi, &evaluation::Interval::high, 100),
                fewAlbums),
         column(tr("AUC from"), overAlbums, 3, bound(&Of::aucCi, &evaluation::Interval::low, 1), oneClass),
         column(tr("AUC to"), overAlbums, 3, bound(&Of::aucCi, &evaluation::Interval::high, 1), oneClass)});
    for (int bare = 3; bare < m_table->table().columnCount(); ++bare)
        m_table->setColumnHidden(bare, true);  // files have them
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
}

std::vector<plot::Plot> ImportanceTab::plots() const
{
    std::vector<plot::Plot> all;
    if (const auto& importance = m_outcome.analyses().importance())
        for (const auto target : m_outcome.evaluated()->predictions.targets)
            for (const View view : {View::Features, View::Windows})
                if (auto plot = figureOf(m_outcome.evaluated()->evaluation, *importance, target, view);
                    !plot.empty())
                    all.push_back(std::move(plot));
    return all;
}

}  // namespace segue::ui
