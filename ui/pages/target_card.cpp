// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/target_card.h"

#include "ui/models/columns.h"
#include "ui/pages/verdict_words.h"
#include "ui/words.h"

#include <QPainter>

namespace segue::ui {

TargetCard::TargetCard(features::Target target, QWidget* parent)
    : Card(targetLabel(target), parent), m_target(target), m_accuracy(new Text(TypeSize::Page, true)),
      m_interval(new Text(TypeSize::Small, false, true)), m_rule(new Text(TypeSize::Small)), m_ruleInterval(new Text(TypeSize::Small, false, true))
{
    body()->setSpacing(2);
    addHeadingWidget(m_accuracy);
    for (auto* text : {m_interval, m_rule, m_ruleInterval}) {
        text->setMinimumWidth(0);
        text->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        body()->addWidget(text);
    }
    setAccessibleName(targetLabel(target));
}

void TargetCard::show(const evaluation::TargetResult* result, const evaluation::TargetVerdict* verdict)
{
    setVisible(result != nullptr);
    if (!result) return;
    m_accuracy->setText(result->accuracy ? percent(*result->accuracy) : QStringLiteral("–"));
    const auto& interval = result->albumCi ? result->albumCi : result->accuracyCi;
    const QString kind = result->albumCi ? tr("95 % over albums") : tr("95 % Wilson");
    const QString none = result->n == 0 ? tr("no transition with a direction") : tr("no interval: too few albums");
    m_interval->setText(interval ? tr("%1: %2, n = %3").arg(kind, pointsInterval(*interval), count(result->n)) : none);
    m_interval->setToolTip(result->accuracyCi ? tr("%1; Wilson's interval, which takes transitions for independent: %2").arg(m_interval->text(), pointsInterval(*result->accuracyCi))
                                              : m_interval->text());
    const bool compared = verdict && verdict->verdict != evaluation::Verdict::Unknown;
    m_rule->setText(verdict ? againstBestRule(*verdict) : QString());
    m_rule->setToolTip(m_rule->text());
    const bool within = compared && verdict->verdict == evaluation::Verdict::WithinChance;
    m_ruleInterval->setText(compared ? tr("95 %: %1%2").arg(pointsInterval(*verdict->ci), within ? tr(", within chance") : QString()) : QString());
    m_ruleInterval->setToolTip(m_ruleInterval->text());
    setAccessibleDescription(QStringList{m_accuracy->text(), m_interval->text(), m_rule->text(), m_ruleInterval->text()}.join(QStringLiteral("; ")));
}

void TargetCard::paintEvent(QPaintEvent* event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::current().colour(plot::Role(m_target)));
    painter.drawRoundedRect(QRectF(0, 2.0 * kGrid, kGrid / 2.0, height() - 4.0 * kGrid), 2, 2);
}

}  // namespace segue::ui
