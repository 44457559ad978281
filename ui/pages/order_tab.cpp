// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/order_tab.h"

#include "plot/diagnostic_plots.h"
#include "ui/models/columns.h"
#include "ui/pages/furniture.h"
#include "ui/pages/verdict_words.h"
#include "ui/plots/plot_view.h"

#include <QLocale>
#include <QGridLayout>
#include <QProgressBar>

namespace segue::ui {

using Activity = Workbench::Activity;

OrderTab::OrderTab(Workbench& bench, QWidget* parent)
    : EvaluationTab(parent), m_bench(bench), m_verdict(new Text), m_start(new QPushButton(tr("&Shuffle the albums"))),
      m_stop(new QPushButton(tr("Sto&p"))), m_progress(new QProgressBar)
{
    m_verdict->setWordWrap(true);
    m_verdict->setAccessibleName(tr("Result of the shuffle test"));
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(kGrid);
    m_progress->setAccessibleName(tr("Progress of the shuffle test"));
    accent(m_start);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 2 * kGrid, 0, 0);
    layout->setSpacing(2 * kGrid);
    auto* top = row({m_start, m_stop});
    top->addWidget(m_verdict, 1);
    layout->addLayout(top);
    layout->addWidget(m_progress);
    auto* grid = new QGridLayout;
    grid->setSpacing(2 * kGrid);
    for (const auto target : features::kTargets) {
        const int i = int(target);
        auto* card = new Card(targetLabel(target));
        m_cards[std::size_t(i)] = card;
        m_plots[std::size_t(i)] = new PlotView;
        m_plots[std::size_t(i)]->setAccessibleName(tr("Shuffle test, %1").arg(targetLabel(target)));
        m_plots[std::size_t(i)]->setEmptyText(tr("Not tested yet."));
        card->body()->addWidget(m_plots[std::size_t(i)]);
        grid->addWidget(card, i / 2, i % 2);
    }
    layout->addLayout(grid, 1);
    connect(m_start, &QPushButton::clicked, this, [this] { m_bench.analyses().start(Analyses::Kind::Shuffle); });
    connect(m_stop, &QPushButton::clicked, &m_bench.analyses(), &Analyses::stop);
    connect(&m_bench.analyses(), &Analyses::changed, this, &OrderTab::showTest);
    for (auto signal : {&Workbench::activityChanged, &Workbench::engineLoaded}) connect(&m_bench, signal, this, &OrderTab::showActivity);
    connect(&m_bench, &Workbench::progressed, this, [this](double share) {
        if (m_bench.activity() == Activity::Shuffling) m_progress->setValue(int(share * 1000));
    });
    showTest();
    showActivity();
}

void OrderTab::fill() { showTest(); }

void OrderTab::showActivity()
{
    const bool going = m_bench.activity() == Activity::Shuffling;
    const bool ready = m_bench.evaluated() && m_bench.engine() && m_bench.activity() == Activity::Idle;
    enable(m_start, ready, going ? tr("The test goes on already.") : tr("It needs an evaluated run, and no other work going on."),
           tr("Put the tracks of each test album in another order, again and again, and predict anew"));
    enable(m_stop, going, tr("No test goes on."), tr("End now and keep the shuffles that were reached"));
    m_progress->setVisible(going);
    if (!going) m_progress->setValue(0);
}

void OrderTab::showTest()
{
    const auto& test = m_bench.analyses().shuffleTest();
    for (auto* plot : m_plots) plot->setPlot({});
    if (!test)
        return m_verdict->setText(tr("Comparing a value with the next one rewards any album. Only what the network loses when an album's tracks "
                                     "stand in another order came from the order."));
    QStringList effects, none;
    for (std::size_t i = 0; i < test->targets.size(); ++i) {
        const auto& target = test->targets[i];
        m_plots[std::size_t(target.target)]->setPlot(plot::shufflePlot(*test, i));
        const QString p = tr("%1 (p = %2)").arg(targetLabel(target.target).toLower(), QLocale().toString(target.adjusted, 'f', 3));
        (target.orderEffect ? effects : none) += p;
    }
    QString words = effects.isEmpty() ? tr("No order effect was shown.") : tr("Order effect: %1.").arg(effects.join(QStringLiteral(", ")));
    if (!none.isEmpty() && !effects.isEmpty()) words += tr(" None shown: %1.").arg(none.join(QStringLiteral(", ")));
    words += tr(" %n shuffle(s); Holm over the targets, level %1.", nullptr, test->shuffles).arg(percent(test->level, 0));
    if (!test->decidable) words += tr(" So few shuffles cannot show an effect at that level.");
    m_verdict->setText(words);
}

std::vector<plot::Plot> OrderTab::plots() const
{
    std::vector<plot::Plot> all;
    if (const auto& test = m_bench.analyses().shuffleTest())
        for (std::size_t i = 0; i < test->targets.size(); ++i) all.push_back(plot::shufflePlot(*test, i));
    return all;
}

}  // namespace segue::ui
