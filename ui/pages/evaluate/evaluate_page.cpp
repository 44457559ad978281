// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evaluate/evaluate_page.h"

#include "report/picture_run.h"
#include "ui/figures/plot_view.h"
#include "ui/pages/evaluate/find_data.h"
#include "ui/pages/evaluate/findings_line.h"
#include "ui/pages/evaluate/order_card.h"
#include "ui/pages/evaluate/tabs/albums_tab.h"
#include "ui/pages/evaluate/tabs/calibration_tab.h"
#include "ui/pages/evaluate/tabs/controls_tab.h"
#include "ui/pages/evaluate/tabs/epochs_tab.h"
#include "ui/pages/evaluate/tabs/importance_tab.h"
#include "ui/pages/evaluate/tabs/numbers_tab.h"
#include "ui/pages/evaluate/tabs/overview_tab.h"
#include "ui/pages/evaluate/tabs/threshold_tab.h"
#include "ui/pages/evaluate/target_card.h"
#include "ui/pages/evaluate/verdict_words.h"
#include "ui/words/words.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QTabWidget>

#include <algorithm>

namespace segue::ui {

namespace {

constexpr int kLeastTabHeight = 40 * kGrid;  // lower than this a plot cannot be read: the tab scrolls

/// Which run the results are of, while another one trains or waits for its evaluation.
QString ofEarlierRun(const experiment::Run& run)
{
    const auto started =
        QDateTime::fromString(QString::fromStdString(run.started), Qt::ISODate).toLocalTime();
    return EvaluatePage::tr("These are the results of the earlier run, started %1.")
        .arg(QLocale().toString(started.time(), QLocale::ShortFormat));
}

}  // namespace

EvaluatePage::EvaluatePage(const Dataset& dataset, Outcome& outcome, const Training& training,
                           const Activity& activity, QWidget* parent)
    : Page(tr("Evaluate"),
           tr("<p>How good the network is on albums it has never seen, and how much of that is its own: "
              "beside it stand seven simple "
              "rules on the same transitions. Chance is 50 %, but comparing a value with the next one "
              "rewards plain regression to the "
              "mean, so the honest yardstick is the best simple rule.</p>"
              "<p><b>AUC</b>: how often a transition that goes up gets a higher score than one that goes "
              "down. <b>95 % interval</b>: "
              "from drawing albums anew, since transitions of one album are alike.</p>"),
           parent),
      m_outcome(outcome), m_training(training), m_activity(activity), m_words(new Text),
      m_tabs(new QTabWidget), m_orders(new OrderCard), m_train(emptyState()->addButton(tr("Go to Train"))),
      m_find(emptyState()->addButton(tr("Find the data..."))),
      m_history(emptyState()->addButton(tr("Look at its training")))
{
    accent(m_find);
    m_find->setToolTip(
        tr("Choose the file where the data are now; it must be the very same, then the run is evaluated"));
    m_history->setToolTip(tr("Its epochs and settings are on the Train page"));
    for (auto* button : {m_train, m_history})
        connect(button, &QPushButton::clicked, this, [this] { Q_EMIT pageWanted(Train); });
    connect(m_find, &QPushButton::clicked, this, [this] { chooseDataOfRun(m_outcome, this); });
    addTabs();
    layOut();
    for (auto signal : {&Outcome::evaluatedChanged, &Outcome::runChanged})
        connect(&m_outcome, signal, this, &EvaluatePage::showEvaluated);
    connect(&dataset, &Dataset::changed, this, &EvaluatePage::showEvaluated);
    connect(&m_activity, &Activity::changed, this, &EvaluatePage::showEvaluated);
    showEvaluated();
}

void EvaluatePage::addTabs()
{
    const auto add = [this](EvaluationTab* tab, const QString& title) {
        m_tabList.push_back(tab);
        tab->setMinimumHeight(std::max(kLeastTabHeight, tab->minimumSizeHint().height()));
        m_tabs->addTab(scrolled(tab, QString(title).remove(QLatin1Char('&')), QPalette::Window), title);
        connect(tab, &EvaluationTab::failed, this, &Page::failed);
    };
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Views of the result"));
    add(new OverviewTab(new FindingsLine(m_outcome)), tr("&Overview"));
    add(new ThresholdTab, tr("&Threshold"));
    add(new CalibrationTab, tr("&Calibration"));
    add(new ImportanceTab(m_outcome, m_training, m_activity), tr("I&mportance"));
    add(new ControlsTab(m_outcome, m_training, m_activity), tr("Contro&ls"));
    add(new EpochsTab(m_outcome), tr("Epoch&s"));
    add(new AlbumsTab, tr("&Albums"));
    add(new NumbersTab, tr("&Numbers"));
}

void EvaluatePage::layOut()
{
    m_words->setWordWrap(true);
    m_words->setAccessibleName(tr("The result in words"));
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* cards = new QHBoxLayout;
    cards->setSpacing(kGrid);
    for (const auto target : features::kTargets) {
        auto*& card = m_cards[std::size_t(target)];
        card = new TargetCard(target);
        cards->addWidget(card, 1);
    }
    auto* layout = new QVBoxLayout(content());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid);
    this->layout()->setSpacing(kGrid);  // the plots below want every line
    layout->addWidget(m_words);
    layout->addLayout(cards);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_orders, 1);
}

void EvaluatePage::showEvaluated()
{
    const auto& evaluated = m_outcome.evaluated();
    const auto& orders = m_outcome.evaluatedOrders();
    setEmpty(!evaluated && !orders);
    for (auto* tab : m_tabList) tab->setEvaluated(evaluated);
    m_tabs->setVisible(!orders);
    m_orders->setVisible(orders != nullptr);
    if (orders) return showOrders(*orders);
    if (!evaluated) return showEmpty();
    const auto& evaluation = evaluated->evaluation;
    m_words->setText(resultInWords(evaluation));
    const QString comment = QString::fromStdString(report::runComment(*evaluated->run));
    for (auto* plot : findChildren<PlotView*>()) plot->setComment(comment);
    const QString what =
        evaluation.sealedTestPart
            ? tr("Sealed test part: %1, %2, seed %3")
                  .arg(tr("%Ln album(s)", nullptr, int(evaluation.albums)),
                       tr("%Ln transition(s)", nullptr, int(evaluated->predictions.samples.size())))
                  .arg(evaluated->run->config.seed)
            : tr("Other data, evaluated whole");
    setStateOf(evaluated->run, what);
    const auto verdicts = evaluation::verdicts(evaluation);
    for (const auto target : features::kTargets) {
        const auto verdict = std::ranges::find(verdicts, target, &evaluation::TargetVerdict::target);
        m_cards[std::size_t(target)]->show(evaluation::resultOf(evaluation, target),
                                           verdict == verdicts.end() ? nullptr : &*verdict);
    }
}

void EvaluatePage::setStateOf(const std::shared_ptr<const experiment::Run>& run, const QString& what)
{
    setState(run == m_outcome.run() ? what : ofEarlierRun(*run) + QLatin1Char(' ') + what);
}

void EvaluatePage::showOrders(const EvaluatedOrders& orders)
{
    for (auto* card : m_cards) card->show(nullptr, nullptr);
    m_words->setText(ordersInWords(orders.result));
    m_orders->setResult(orders.result);
    const auto albums = int(orders.result.which.albums.size());
    setStateOf(orders.run,
               tr("Sealed test part: %Ln album(s), seed %1", nullptr, albums).arg(orders.run->config.seed));
}

void EvaluatePage::showEmpty()
{
    const bool coming = m_activity.now() == Activity::Kind::Evaluating;
    const bool lost = m_outcome.run() && m_outcome.dataProblem();
    if (lost)
        emptyState()->setTexts(tr("The run is here, its data are not"), runWithoutData(m_outcome));
    else
        emptyState()->setTexts(
            coming ? tr("Evaluating...") : tr("Nothing is evaluated yet"),
            coming ? tr("The network predicts the sealed test part, and the simple rules with it.")
                   : tr("Train a network, and its result on the sealed test part appears here."));
    m_train->setVisible(!coming && !lost);
    for (auto* button : {m_find, m_history}) button->setVisible(lost);
    setState({});
}

std::vector<plot::Plot> EvaluatePage::plots() const
{
    std::vector<plot::Plot> all;
    for (auto* tab : m_tabList) {
        tab->fillOnce();
        for (auto& plot : tab->plots()) all.push_back(std::move(plot));
    }
    return all;
}

}  // namespace segue::ui
