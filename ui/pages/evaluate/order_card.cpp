// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evaluate/order_card.h"

#include "ui/pages/evaluate/verdict_words.h"
#include "ui/words/words.h"

#include <QGridLayout>
#include <QLocale>

namespace segue::ui {

namespace {

using experiment::EvaluatedOrder;

QString pOf(double p)
{
    const QLocale locale;
    return p < 0.001 ? QStringLiteral("< ") + locale.toString(0.001, 'f', 3)
                     : QStringLiteral("= ") + locale.toString(p, 'f', 3);
}

QString intervalOf(const EvaluatedOrder& evaluated, const order::ScorerFigure& one)
{
    if (!one.ci) return OrderCard::tr("none: too few albums");
    return evaluated.overArtists ? OrderCard::tr("%1 over artists").arg(pointsInterval(*one.ci))
                                 : OrderCard::tr("%1 over albums").arg(pointsInterval(*one.ci));
}

QString verdictOf(const EvaluatedOrder& evaluated)
{
    const QString p = pOf(evaluated.scorers.front().p);
    if (!evaluated.decidable())
        return OrderCard::tr(
            "With fewer than ten artists, or albums where fewer artists are known, nothing is said of an "
            "order.");
    if (evaluated.orderShown())
        return OrderCard::tr("So these albums have an order that the network can tell (p %1).").arg(p);
    return OrderCard::tr(
               "That is within what chance gives (p %1): no order is shown, neither that there is one nor "
               "that there "
               "is none.")
        .arg(p);
}

QString leftOutInWords(const experiment::UnseenAlbums& which)
{
    QStringList reasons;
    if (which.tooShort > 0)
        reasons += OrderCard::tr("%Ln of fewer than five tracks", nullptr, int(which.tooShort));
    if (which.knownAlbums > 0)
        reasons += OrderCard::tr("%Ln that the run learnt from", nullptr, int(which.knownAlbums));
    if (which.knownArtists > 0)
        reasons += OrderCard::tr("%Ln by artists that the run learnt from", nullptr, int(which.knownArtists));
    if (reasons.isEmpty()) return {};
    return QLatin1Char(' ') +
           OrderCard::tr("Albums that are left out: %1.").arg(reasons.join(QStringLiteral(", ")));
}

}  // namespace

OrderCard::OrderCard(QWidget* parent) : Card(tr("Real or random"), parent), m_grid(new QGridLayout)
{
    m_grid->setHorizontalSpacing(4 * kGrid);
    m_grid->setVerticalSpacing(kGrid);
    body()->addLayout(m_grid);
    body()->addStretch();
}

void OrderCard::addRow(int row, const QStringList& cells)
{
    for (int column = 0; column < cells.size(); ++column) {
        auto* cell = new Text(cells[column], row == 0 ? TypeSize::Small : TypeSize::Body, false, row == 0);
        cell->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        m_grid->addWidget(cell, row, column);
    }
    m_grid->setColumnStretch(int(cells.size()) - 1, 1);
}

void OrderCard::setResult(const experiment::EvaluatedOrder& evaluated)
{
    while (auto* item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    addRow(0, {tr("Scorer"), tr("Own order picked"), tr("95 % interval"), tr("Albums"), tr("Artists"),
               tr("p"), tr("Albums above 95 % of random orders")});
    int row = 1;
    for (const auto& one : evaluated.scorers)
        addRow(row++, {tr("LSTM of this run"), percent(one.accuracy), intervalOf(evaluated, one),
                       count(std::int64_t(one.rank.size())), count(evaluated.artists),
                       pOf(one.p).remove(QStringLiteral("= ")), percent(one.shareAbove95)});
}

QString ordersInWords(const experiment::EvaluatedOrder& evaluated)
{
    const auto& own = evaluated.scorers.front();
    const QString picked = OrderCard::tr(
        "Of an album's own order and a random one of the same tracks, the network picks the "
        "album's own %1 of the time; 50 % is chance.");
    const QString one = OrderCard::tr(
        "One album proves little: where chance gives 5 %, %1 of the albums' own orders score above "
        "95 % of the random ones.");
    const QStringList sentences{picked.arg(percent(own.accuracy)), verdictOf(evaluated),
                                one.arg(percent(own.shareAbove95))};
    return sentences.join(QLatin1Char(' ')) + leftOutInWords(evaluated.which);
}

}  // namespace segue::ui
