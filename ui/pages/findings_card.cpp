// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/findings_card.h"

#include "ui/words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QScrollArea>

namespace segue::ui {

std::optional<data::Rule> ruleFor(const data::Finding& finding)
{
    using data::Rule;
    static constexpr std::array<std::pair<std::string_view, Rule>, 6> answers{{{"impossible_value", Rule::Outliers},
        {"repeated_rows", Rule::Repeated}, {"holes", Rule::Incomplete}, {"repeated_albums", Rule::Duplicates},
        {"one_track_albums", Rule::Length}, {"missing_identity", Rule::Missing}}};
    for (const auto& [code, rule] : answers)
        if (finding.code == code) return rule;
    return std::nullopt;
}

FindingsCard::FindingsCard(QWidget* parent) : Card(tr("Findings"), parent), m_area(new QScrollArea), m_export(new QPushButton(tr("Save list...")))
{
    m_export->setAccessibleName(tr("Save the findings as CSV"));
    m_export->setFlat(true);
    addHeadingWidget(m_export);
    connect(m_export, &QPushButton::clicked, this, &FindingsCard::exportWanted);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setAccessibleName(tr("Findings"));
    body()->addWidget(m_area);
}

void FindingsCard::show(const std::vector<data::Finding>& findings, const data::CleaningOptions& cleaning)
{
    setHeading(findings.empty() ? tr("No findings") : tr("%n finding(s)", nullptr, int(findings.size())));
    enable(m_export, !findings.empty(), tr("There is nothing to save."));
    auto* list = new QWidget;
    list->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, kGrid, 0);
    layout->setSpacing(2 * kGrid);
    for (const auto& finding : findings) layout->addWidget(makeItem(finding, cleaning));
    if (findings.empty()) {
        auto* nothing = new Text(tr("Nothing odd was noticed in this table."), TypeSize::Body, false, true);
        nothing->setWordWrap(true);
        layout->addWidget(nothing);
    }
    layout->addStretch();
    m_area->setWidget(list);
    list->setBackgroundRole(QPalette::Base);
    m_area->viewport()->setBackgroundRole(QPalette::Base);
}

QWidget* FindingsCard::makeItem(const data::Finding& finding, const data::CleaningOptions& cleaning)
{
    auto* item = new QWidget;
    auto* layout = new QVBoxLayout(item);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid / 2);
    auto* text = new Text(describe(finding));
    text->setWordWrap(true);
    layout->addWidget(text);
    auto* controls = new QHBoxLayout;
    controls->setSpacing(kGrid);
    if (const auto rule = ruleFor(finding)) {
        auto* box = new QCheckBox(tr("Leave out"));
        box->setAccessibleName(tr("Leave out: %1").arg(text->text()));
        box->setChecked(cleaning.on[std::size_t(*rule)]);
        connect(box, &QCheckBox::toggled, this, [this, rule](bool on) { Q_EMIT ruleToggled(*rule, on); });
        controls->addWidget(box);
    } else if (finding.code == "editions") {
        auto* box = new QCheckBox(tr("Leave out"));
        box->setAccessibleName(tr("Leave out: %1").arg(text->text()));
        box->setChecked(cleaning.stripEditions);
        connect(box, &QCheckBox::toggled, this, &FindingsCard::editionsToggled);
        controls->addWidget(box);
    }
    controls->addStretch();
    if (finding.firstLine > 0) {
        auto* button = new QPushButton(tr("Line %1").arg(count(finding.firstLine)));
        button->setFlat(true);
        button->setToolTip(tr("Show the first row it is about"));
        button->setAccessibleName(tr("Show line %1").arg(finding.firstLine));
        connect(button, &QPushButton::clicked, this, [this, line = finding.firstLine] { Q_EMIT lineWanted(line); });
        controls->addWidget(button);
    }
    layout->addLayout(controls);
    return item;
}

}  // namespace segue::ui
