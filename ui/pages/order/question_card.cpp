// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/order/question_card.h"

#include "ui/tables/table_column.h"
#include "ui/widgets/column_chooser.h"
#include "ui/words/order_panel_words.h"
#include "ui/words/words.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QSignalBlocker>
#include <QSpinBox>

namespace segue::ui {

namespace {

constexpr int kMostPermutations = 99999, kMostSeed = 2147483647;
constexpr int kMostNamed = 4;  // features that have room under the button

QSpinBox* number(int least, int most, int value, const QString& name, const QString& help)
{
    auto* box = new QSpinBox;
    box->setRange(least, most);
    box->setValue(value);
    box->setAccessibleName(name);
    box->setToolTip(help);
    return box;
}

}  // namespace

QuestionCard::QuestionCard(QWidget* parent)
    : Card(tr("Question"), parent), m_features(new ColumnChooser),
      m_inner(new QCheckBox(tr("Interior only"))), m_ask(new QPushButton(tr("&Test the order"))),
      m_stop(new QPushButton(tr("Sto&p"))), m_progress(new QProgressBar),
      m_chosen(new Text(TypeSize::Small, false, true)), m_left(new Text(TypeSize::Small, false, true))
{
    accent(m_ask);
    makeFields();
    layOut();
    connect(m_ask, &QPushButton::clicked, this, &QuestionCard::asked);
    connect(m_stop, &QPushButton::clicked, this, &QuestionCard::stopped);
    connect(m_features, &ColumnChooser::chosenChanged, this, [this] {
        const QStringList names = m_features->chosen();
        m_chosen->setText(names.size() <= kMostNamed ? names.join(QStringLiteral(", "))
                                                     : tr("%n feature(s)", nullptr, int(names.size())));
        Q_EMIT changed();
    });
    connect(m_inner, &QCheckBox::toggled, this, &QuestionCard::changed);
    for (auto* box : {m_minTracks, m_maxTracks, m_permutations, m_seed})
        connect(box, &QSpinBox::valueChanged, this, &QuestionCard::changed);
}

void QuestionCard::makeFields()
{
    const order::OrderQuestion usual;
    const int most = int(order::kMostTracks);
    m_minTracks = number(2, most, int(usual.choice.minTracks), tr("Fewest tracks of an album"),
                         tr("Shorter albums are left out of the statistics"));
    m_maxTracks = number(2, most, int(usual.choice.maxTracks), tr("Most tracks of an album"),
                         tr("Longer albums are left out of the statistics"));
    m_permutations = number(kFewestPermutations, kMostPermutations, usual.permutations, tr("Random orders"),
                            tr("Of the tracks of each album, that the statistics are compared with"));
    m_seed = number(0, kMostSeed, int(usual.seed), tr("Seed"), tr("The same seed gives the same numbers"));
    m_inner->setToolTip(
        tr("Without the first and the last track of every album: intros and hidden tracks "
           "are a part of what is found at its ends"));
    m_features->setToolTip(tr("Of the statistics; real or random always hears the same ten features"));
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(kGrid);
    m_progress->setAccessibleName(tr("Progress of the test"));
    m_left->setAccessibleName(tr("Time left"));
    m_chosen->setWordWrap(true);
}

void QuestionCard::layOut()
{
    auto* form = new QFormLayout;
    form->setSpacing(kGrid);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);  // no word of a long language is cut
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("Features"), m_features);
    form->addRow(m_chosen);
    form->addRow(tr("Tracks"), row({m_minTracks, new Text(QStringLiteral("–")), m_maxTracks}, true));
    form->addRow(m_inner);
    form->addRow(tr("Random orders"), m_permutations);
    form->addRow(tr("Seed"), m_seed);
    body()->addLayout(form);
    body()->addStretch(1);
    body()->addWidget(m_progress);
    body()->addWidget(m_left);
    body()->addLayout(row({m_ask, m_stop}, true));
    keepRoom(m_progress);
    keepRoom(m_left);
}

void QuestionCard::setFeatures(const features::WindowTable& table)
{
    QStringList all, chosen;
    if (const auto names = order::featuresOf(table, {}))
        for (const auto& name : *names) chosen += toQString(name);
    all = chosen;
    for (const auto& name : order::overallNames(table))
        if (!all.contains(toQString(name))) all += toQString(name);
    m_features->setColumns(all, chosen);
    Q_EMIT m_features->chosenChanged();
}

order::OrderQuestion QuestionCard::question() const
{
    order::OrderQuestion question;
    for (const auto& name : m_features->chosen()) question.features.push_back(name.toStdString());
    question.choice = {std::uint32_t(m_minTracks->value()), std::uint32_t(m_maxTracks->value()),
                       m_inner->isChecked()};
    question.permutations = m_permutations->value();
    question.seed = std::uint64_t(m_seed->value());
    return question;
}

QString QuestionCard::problem() const
{
    if (m_features->chosen().isEmpty()) return tr("Choose one feature at least.");
    if (m_minTracks->value() > m_maxTracks->value())
        return tr("The fewest tracks are more than the most: no album is left.");
    return {};
}

void QuestionCard::setGoing(bool going, bool possible)
{
    const QString why = problem();
    const QString whyNot = going ? tr("It is being tested.") : why;
    const auto offerAsk = [&] {
        enable(m_ask, possible && !going && why.isEmpty(), whyNot,
               tr("Compare the order of the tracks with random orders of the same tracks"));
    };
    const auto offerStop = [&] {
        enable(m_stop, going, tr("Nothing is being tested."), tr("End now and keep what was reached"));
    };
    takeTurns(going, m_ask, m_stop, offerAsk, offerStop);
    m_progress->setVisible(going);
    m_left->setVisible(going);
    if (!going) setProgress(0, -1);
}

void QuestionCard::setProgress(double share, double secondsLeft)
{
    m_progress->setValue(int(share * 1000));
    m_left->setText(secondsLeft >= 0 ? tr("%1 left").arg(duration(secondsLeft)) : QString());
}

}  // namespace segue::ui
