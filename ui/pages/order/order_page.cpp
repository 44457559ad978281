// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/order/order_page.h"

#include "figure/order_plots.h"
#include "ui/figures/plot_view.h"
#include "ui/pages/order/order_numbers.h"
#include "ui/pages/order/question_card.h"
#include "ui/tables/data_table.h"
#include "ui/words/order_panel_words.h"
#include "ui/words/order_words.h"
#include "ui/words/words.h"

#include <QHBoxLayout>
#include <QTabWidget>

namespace segue::ui {

namespace {

constexpr int kQuestionWidth = 36 * kGrid;

QString joined(const QStringList& sentences)
{
    QStringList said;
    for (const QString& one : sentences)
        if (!one.isEmpty()) said += one;
    return said.join(QLatin1Char(' '));
}

Text* wrapped(TypeSize size, bool bold, bool muted)
{
    auto* text = new Text(size, bold, muted);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return text;
}

}  // namespace

OrderPage::OrderPage(const Dataset& dataset, const Choices& choices, QWidget* parent)
    : Page(
          tr("Order"),
          tr("<p>Does the order of the tracks mean anything? Every album is compared with random orders of "
             "its own tracks, so that neither genre nor artist nor the album's mood can answer. No network "
             "is needed.</p><p><b>Real or random</b>: how often a scorer that learnt from other artists "
             "picks the real order. <b>Places</b>: what stands first, last and between. <b>Neighbours</b>: "
             "whether tracks that follow each other are more alike than usual. <b>Contour</b>: how often the "
             "direction turns. What lies inside the band of random orders is no finding.</p>"),
          parent),
      m_dataset(dataset), m_choices(choices), m_test(new OrderTest(dataset, this)), m_question(new QuestionCard),
      m_verdict(wrapped(TypeSize::Section, true, false)), m_basis(wrapped(TypeSize::Small, false, true)),
      m_tabs(new QTabWidget), m_trend(wrapped(TypeSize::Body, false, false)),
      m_chain(wrapped(TypeSize::Body, false, false)), m_numbers(new DataTable(tr("Order statistics")))
{
    emptyState()->setTexts(
        tr("No albums whose order could be tested"),
        tr("Open a dataset: its order is compared with random orders of the same tracks."));
    connect(emptyState()->addButton(tr("Open the sample")), &QPushButton::clicked, this,
            &Page::openSampleWanted);
    connect(emptyState()->addButton(tr("Open a file...")), &QPushButton::clicked, this,
            &Page::openFileWanted);
    m_real = addPanel(tr("Real &or random"),
                      {tr("How often the real order is picked"), tr("Ranks of the real order")});
    m_places = addPanel(tr("P&laces"), {tr("Means at the places of an album")});
    m_neighbours = addPanel(tr("&Neighbours"), {tr("Coherence by distance")});
    m_contour = addPanel(tr("&Contour"), {tr("Turning points")});
    addNumbers();
    layOut();
    connect(m_question, &QuestionCard::asked, this, [this] {
        auto question = m_question->question();
        question.threads = int(m_choices.setup().config.threads);
        m_test->start(question);
    });
    connect(m_question, &QuestionCard::stopped, m_test, &OrderTest::stop);
    connect(m_question, &QuestionCard::changed, this, &OrderPage::showState);
    connect(m_test, &OrderTest::progressed, m_question, &QuestionCard::setProgress);
    connect(m_test, &OrderTest::changed, this, &OrderPage::showAnswer);
    connect(m_test, &OrderTest::failed, this, &Page::failed);
    connect(&m_dataset, &Dataset::preparedChanged, this, &OrderPage::showAnswer);
    showAnswer();
}

OrderPage::Panel OrderPage::addPanel(const QString& title, const QStringList& plots)
{
    Panel panel{wrapped(TypeSize::Body, false, false), {}};
    auto* tab = new QWidget;
    auto* layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, kGrid, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(panel.sentence);
    auto* pictures = new QHBoxLayout;
    pictures->setSpacing(kGrid);
    for (const QString& name : plots) {
        auto* view = new PlotView;
        view->setAccessibleName(name);
        view->setEmptyText(tr("Press \"Test the order\" to see it."));
        auto* card = new Card;
        card->body()->addWidget(view);
        pictures->addWidget(card, 1);
        panel.plots.push_back(view);
    }
    layout->addLayout(pictures, 1);
    m_tabs->addTab(tab, title);
    return panel;
}

void OrderPage::addNumbers()
{
    auto* tab = new QWidget;
    auto* layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, kGrid, 0, 0);
    layout->setSpacing(kGrid);
    layout->addWidget(m_trend);
    layout->addWidget(m_chain);
    auto* card = new Card;
    card->body()->addWidget(m_numbers);
    layout->addWidget(card, 1);
    m_numbers->setCompact();
    m_tabs->addTab(tab, tr("Trend, chain and all n&umbers"));
}

void OrderPage::layOut()
{
    auto* said = new Card;
    said->body()->addWidget(m_verdict);
    said->body()->addWidget(m_basis);
    m_question->setFixedWidth(kQuestionWidth);
    m_tabs->setAccessibleName(tr("What the order holds"));
    auto* below = new QHBoxLayout;
    below->setSpacing(2 * kGrid);
    below->addWidget(m_question);
    below->addWidget(m_tabs, 1);
    auto* layout = new QVBoxLayout(content());
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * kGrid);
    layout->addWidget(said);
    layout->addLayout(below, 1);
}

void OrderPage::showState()
{
    m_question->setGoing(m_test->isGoingOn(), m_prepared != nullptr);
    const auto& answered = m_test->answered();
    if (m_test->isGoingOn()) return setState(tr("The order is being tested."));
    if (!answered) return setState({});
    auto asked = m_question->question();
    asked.threads = answered->answer.question.threads;
    setState(asked == answered->answer.question ? panelsScope(answered->answer.panels)
                                                : tr("The answer below is to another question: test again."));
}

void OrderPage::showAnswer()
{
    const auto& prepared = m_dataset.prepared();
    if (prepared || !m_dataset.table() || m_dataset.prepareError()) {
        const bool otherTable = prepared && (!m_prepared || m_prepared->table != prepared->table);
        m_prepared = prepared;
        if (otherTable) m_question->setFeatures(*prepared->windows);
    }
    setEmpty(!m_prepared);
    showState();
    showVerdict();
    static const order::OrderAnswer none;
    showPanels(m_test->answered() ? m_test->answered()->answer : none);
}

void OrderPage::showVerdict()
{
    const auto& answered = m_test->answered();
    if (!answered) {
        m_verdict->setText(tr("Is the order of these albums random?"));
        m_basis->setText(
            tr("Press \"Test the order\": each album is compared with random orders of its own "
               "tracks. Both hold the same tracks, so chance is 50 of 100 albums."));
        return;
    }
    const auto& [question, panels, scored, inner] = answered->answer;
    m_verdict->setText(orderVerdict(scored));
    m_basis->setText(
        joined({orderVerdictBasis(scored), question.choice.inner ? QString() : innerVerdict(inner),
                scorersLeftOut(scored)}));
}

void OrderPage::showPanels(const order::OrderAnswer& answer)
{
    const auto& [question, panels, scored, inner] = answer;
    const bool there = !panels.features.empty();
    const auto words = [there](const QString& sentence) { return there ? sentence : QString(); };
    m_real.sentence->setText(words(scorersSentence(scored)));
    m_real.plots[0]->setPlot(plot::realOrRandomPlot(scored, inner));
    m_real.plots[1]->setPlot(scored.scorers.empty() ? plot::Plot()
                                                    : plot::rankPlot(scored, scored.scorers.back()));
    m_places.sentence->setText(words(positionSentence(panels)));
    m_places.plots[0]->setPlot(plot::positionPlot(panels));
    m_neighbours.sentence->setText(words(coherenceSentence(panels)));
    m_neighbours.plots[0]->setPlot(plot::coherencePlot(panels));
    m_contour.sentence->setText(words(contourSentence(panels)));
    m_contour.plots[0]->setPlot(plot::contourPlot(panels));
    m_trend->setText(words(trendSentence(panels)));
    m_chain->setText(words(joined({chainSentence(panels), panelsLeftOut(panels)})));
    for (auto* text :
         {m_real.sentence, m_places.sentence, m_neighbours.sentence, m_contour.sentence, m_trend, m_chain})
        text->setVisible(!text->text().isEmpty());
    const auto numbers = orderNumbers(answer);
    m_numbers->setRows(numbers.rows, numbers.columns);
}

std::vector<plot::Plot> OrderPage::plots() const
{
    std::vector<plot::Plot> all;
    for (const Panel* panel : {&m_real, &m_places, &m_neighbours, &m_contour})
        for (const PlotView* view : panel->plots)
            if (!view->plot().empty()) all.push_back(view->plot());
    return all;
}

}  // namespace segue::ui
