// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/evaluate/target_card.h"

#include "ui/pages/evaluate/verdict_words.h"
#include "ui/tables/columns.h"
#include "ui/words/metric_words.h"
#include "ui/words/words.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPainter>

#include <utility>

namespace segue::ui {

using evaluation::IntervalKind;
using evaluation::MetricCode;

namespace {

constexpr int kSide = 5 * kGrid / 4;

/// Text that is shortened rather than cut where it has too little room; its tooltip has all of it.
class ShortText : public Text {
public:
    explicit ShortText(bool muted) : Text(TypeSize::Small, false, muted)
    {
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setPen(palette().color(foregroundRole()));
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(text(), Qt::ElideRight, width()));
    }
};

}  // namespace

TargetCard::TargetCard(features::Target target, QWidget* parent)
    : Card(targetLabel(target), parent), m_target(target), m_accuracy(new Text(TypeSize::Page, true)),
      m_intervalName(new ShortText(true)), m_interval(new Text(TypeSize::Small, false, true)),
      m_rule(new ShortText(false)), m_ruleInterval(new Text(TypeSize::Small, false, true))
{
    layout()->setContentsMargins(kSide, kGrid / 2, kSide, kGrid / 2 + 2);
    layout()->setSpacing(0);
    body()->setSpacing(0);
    m_accuracy->setFixedHeight(QFontMetrics(m_accuracy->font()).ascent() +
                               kGrid / 2);           // digits have nothing below their line
    m_accuracy->setContentsMargins(kGrid, 0, 0, 0);  // where there is little room
    addHeadingWidget(m_accuracy);
    for (const auto& [left, right] :
         {std::pair{m_intervalName, m_interval}, std::pair{m_rule, m_ruleInterval}}) {
        auto* line = row({left, right});
        line->setStretch(0, 1);
        body()->addLayout(line);
    }
    setAccessibleName(targetLabel(target));
}

void TargetCard::show(const evaluation::TargetResult* result, const evaluation::TargetVerdict* verdict)
{
    setVisible(result != nullptr);
    if (!result) return;
    const auto& accuracy = result->value(MetricCode::Accuracy);
    m_accuracy->setText(accuracy ? percent(*accuracy) : QStringLiteral("–"));
    const auto shown = shownInterval(*result, MetricCode::Accuracy);
    const bool overAlbums = shown && shown->kind == IntervalKind::Albums;
    const QString brief = overAlbums ? tr("95 %: %1") : tr("95 % Wilson: %1");
    const QString none =
        result->n == 0 ? tr("no transition with a direction") : tr("no interval: too few albums");
    m_intervalName->setText(shown ? tr("n = %1").arg(count(result->n)) : none);
    m_interval->setText(shown ? brief.arg(pointsInterval(shown->interval)) : QString());
    const QString all =
        shown ? tr("%1: %2, n = %3")
                    .arg(intervalLabel(shown->kind), pointsInterval(shown->interval), count(result->n))
              : none;
    const auto& closed = result->interval(MetricCode::Accuracy, IntervalKind::Wilson);
    const QString wilson = closed ? tr("%1; Wilson's interval, which takes transitions for independent: %2")
                                        .arg(all, pointsInterval(*closed))
                                  : all;
    for (auto* text : {m_intervalName, m_interval}) text->setToolTip(wilson);
    showRule(verdict);
    setAccessibleDescription(
        QStringList{m_accuracy->text(), all, m_rule->toolTip()}.join(QStringLiteral("; ")));
}

void TargetCard::showRule(const evaluation::TargetVerdict* verdict)
{
    const bool compared = verdict && verdict->verdict != evaluation::Verdict::Unknown;
    const bool within = compared && verdict->verdict == evaluation::Verdict::WithinChance;
    const bool disagree = compared && verdict->verdict == evaluation::Verdict::Disagree;
    const QString difference = verdict ? againstBestRule(*verdict) : QString();
    const bool unsaid = !compared || within || disagree || verdict->verdict == evaluation::Verdict::NotEvery;
    m_rule->setText(unsaid && !difference.isEmpty() ? QStringLiteral("≈ ") + difference : difference);
    m_ruleInterval->setText(compared ? pointsInterval(*verdict->ci) : QString());
    QString all =
        verdict ? tr("In points of a percent, and the best simple rule: %1").arg(difference) : QString();
    if (compared) all += tr("; 95 % interval over albums: %1").arg(m_ruleInterval->text());
    if (verdict && verdict->verdict == evaluation::Verdict::NotEvery)
        all += tr(", but not ahead of every other rule");
    if (verdict && !compared) all += tr("; no interval: too few albums");
    if (within) all += tr(", within chance");
    if (disagree) all += tr(", but McNemar's test disagrees with the interval");
    for (auto* text : {m_rule, m_ruleInterval}) text->setToolTip(all);
}

void TargetCard::paintEvent(QPaintEvent* event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::current().colour(plot::Role(m_target)));
    painter.drawRoundedRect(QRectF(0, kGrid, kGrid / 2.0, height() - 2.0 * kGrid), 2, 2);
}

}  // namespace segue::ui
