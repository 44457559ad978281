// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/funnel_card.h"

#include "ui/words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace segue::ui {

namespace {

QVBoxLayout* column(std::initializer_list<QWidget*> widgets)
{
    auto* layout = new QVBoxLayout;
    layout->setSpacing(2);
    for (auto* widget : widgets) layout->addWidget(widget, 0, Qt::AlignLeft);
    return layout;
}

QString ruleHelp(data::Rule rule)
{
    switch (rule) {
        case data::Rule::Missing: return FunnelCard::tr("Rows without an album or a track number. They can never be placed.");
        case data::Rule::Repeated: return FunnelCard::tr("Rows whose album, disc and track stood before: the first stays.");
        case data::Rule::Incomplete: return FunnelCard::tr("Albums with holes in their discs or track numbers.");
        case data::Rule::Duplicates: return FunnelCard::tr("The same album by the same artist again: the one with the most tracks stays.");
        case data::Rule::Length: return FunnelCard::tr("Albums with too few or too many tracks.");
        case data::Rule::Outliers: return FunnelCard::tr("Albums with a physically impossible value, such as tempo 0.");
    }
    return {};
}

}  // namespace

QString ruleLabel(data::Rule rule)
{
    switch (rule) {
        case data::Rule::Missing: return FunnelCard::tr("Unplaced");
        case data::Rule::Repeated: return FunnelCard::tr("Repeated");
        case data::Rule::Incomplete: return FunnelCard::tr("Incomplete");
        case data::Rule::Duplicates: return FunnelCard::tr("Duplicates");
        case data::Rule::Length: return FunnelCard::tr("Length");
        case data::Rule::Outliers: return FunnelCard::tr("Outliers");
    }
    return {};
}

FunnelCard::FunnelCard(QWidget* parent)
    : Card(tr("Cleaning"), parent), m_before(new Text(TypeSize::Section, true)), m_after(new Text(TypeSize::Section, true)),
      m_transitions(new Text(TypeSize::Body, false, true)), m_use(new QPushButton(tr("Use the albums")))
{
    auto* steps = new QHBoxLayout;
    steps->setSpacing(kGrid);
    steps->addLayout(column({m_before, new Text(tr("as read"), TypeSize::Body, false, true), new Text}));
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        m_steps[i] = makeStep(data::Rule(i));
        steps->addStretch();
        steps->addWidget(new Text(QStringLiteral("›"), TypeSize::Section, false, true));
        steps->addLayout(column({m_steps[i].box, m_steps[i].removed, m_steps[i].left}));
    }
    steps->addStretch();
    steps->addWidget(new Text(QStringLiteral("›"), TypeSize::Section, false, true));
    steps->addLayout(column({m_after, m_transitions, new Text}));
    accent(m_use);
    addHeadingWidget(m_use);
    body()->addLayout(steps);
}

FunnelCard::Step FunnelCard::makeStep(data::Rule rule)
{
    Step step{new QCheckBox(ruleLabel(rule)), new QPushButton, new Text(TypeSize::Small, false, true)};
    step.box->setToolTip(ruleHelp(rule));
    step.box->setAccessibleDescription(ruleHelp(rule));
    step.removed->setFlat(true);
    step.removed->setToolTip(tr("Show what this rule took out, and why"));
    step.removed->setAccessibleName(tr("What the rule \"%1\" took out").arg(ruleLabel(rule)));
    connect(step.box, &QCheckBox::toggled, this, [this, rule](bool on) { Q_EMIT ruleToggled(rule, on); });
    connect(step.removed, &QPushButton::clicked, this, [this, rule] { Q_EMIT removalsWanted(rule); });
    return step;
}

void FunnelCard::showRules(const data::CleaningOptions& options, const QString& lockReason)
{
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        const QSignalBlocker quiet(m_steps[i].box);
        m_steps[i].box->setChecked(options.on[i]);
        enable(m_steps[i].box, lockReason.isEmpty(), lockReason, ruleHelp(data::Rule(i)));
    }
}

void FunnelCard::showResult(const data::Inspection& inspection, const data::Cleaned* cleaned)
{
    m_before->setText(tr("%1 albums").arg(count(inspection.albums)));
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        m_steps[i].removed->setText(tr("off"));
        m_steps[i].removed->setEnabled(false);
        m_steps[i].left->setText({});
    }
    for (const auto& done : cleaned ? cleaned->steps : std::vector<data::RuleCount>()) {
        Step& step = m_steps[std::size_t(done.rule)];
        const bool rows = done.albumsRemoved == 0 && done.tracksRemoved > 0;
        const auto gone = rows ? done.tracksRemoved : done.albumsRemoved;
        const QString text = rows ? tr("−%1 rows") : tr("−%1 albums");
        step.removed->setText(gone ? text.arg(count(gone)) : tr("nothing"));
        step.removed->setEnabled(gone > 0);
        step.left->setText(tr("%1 left").arg(count(done.albumsBefore - done.albumsRemoved)));
    }
    const auto kept = cleaned ? qint64(cleaned->albums->albums.size()) : 0;
    m_after->setText(cleaned ? tr("%1 albums").arg(count(kept)) : tr("..."));
    m_transitions->setText(cleaned ? tr("%1 transitions").arg(count(cleaned->albums->transitions())) : QString());
    m_use->setText(cleaned ? tr("Use %1 albums").arg(count(kept)) : tr("Use the albums"));
    enable(m_use, kept > 0, cleaned ? tr("The rules leave no album.") : tr("The albums are being prepared."), tr("Go on to the windows"));
}

}  // namespace segue::ui
