// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data/findings_card.h"

#include "table/finding_kinds.h"
#include "ui/session/album_choice.h"
#include "ui/words/words.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QSignalBlocker>

namespace segue::ui {

namespace {

constexpr int kFileWidth = 15 * kGrid;  // px: a longer name of a file is shortened in its middle

/// Whether its albums go one by one, by hand, rather than by a rule that is switched.
bool goesByHand(const data::Finding& finding) { return kindOf(finding.code).fix == data::Fix::Albums; }

/// "Line 4,579", in a dataset of several files "one.csv, line 4,579".
QString lineLabel(const data::Finding& finding)
{
    const QString line = count(finding.firstLine),
                  file = QFileInfo(QString::fromStdString(finding.file)).fileName();
    if (file.isEmpty()) return FindingsCard::tr("Line %1").arg(line);
    return FindingsCard::tr("%1, line %2")
        .arg(isolated(QFontMetrics(font(TypeSize::Body)).elidedText(file, Qt::ElideMiddle, kFileWidth)),
             line);
}

}  // namespace

std::optional<Qt::CheckState> fixState(const data::Finding& finding, const data::CleaningOptions& cleaning,
                                       const std::vector<std::string>& ids)
{
    const data::FindingKind& kind = kindOf(finding.code);
    const bool byRule = kind.rule && cleaning.on[std::size_t(*kind.rule)];
    const auto whether = [](bool applied) { return applied ? Qt::Checked : Qt::Unchecked; };
    switch (kind.fix) {
        case data::Fix::None: return std::nullopt;
        case data::Fix::Rule: return whether(byRule);
        case data::Fix::Editions: return whether(cleaning.stripEditions);
        case data::Fix::Albums: break;
    }
    const std::size_t out = countLeftOut(cleaning, ids, byRule);
    return out > 0 && out < ids.size() ? Qt::PartiallyChecked : whether(out > 0);
}

FindingsCard::FindingsCard(QWidget* parent)
    : Card(tr("Findings"), parent), m_area(new QScrollArea), m_export(new QPushButton(tr("Save list...")))
{
    m_export->setAccessibleName(tr("Save the findings as CSV"));
    m_export->setFlat(true);
    addHeadingWidget(m_export);
    connect(m_export, &QPushButton::clicked, this, &FindingsCard::exportWanted);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setAccessibleName(tr("Findings"));
    m_area->setFocusPolicy(Qt::NoFocus);  // what stands in it has it
    body()->addWidget(m_area);
}

void FindingsCard::show(const std::vector<data::Finding>& findings)
{
    m_findings = findings;
    m_items.assign(findings.size(), {});
    setHeading(findings.empty() ? tr("No findings") : tr("%n finding(s)", nullptr, int(findings.size())));
    enable(m_export, !findings.empty(), tr("There is nothing to save."));
    auto* list = new QWidget;
    list->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 0, kGrid, 0);
    layout->setSpacing(2 * kGrid);
    for (int i = 0; i < int(findings.size()); ++i) layout->addWidget(makeItem(i));
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

QWidget* FindingsCard::makeItem(int index)
{
    const data::Finding& finding = m_findings[std::size_t(index)];
    auto* item = new QWidget;
    auto* layout = new QVBoxLayout(item);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGrid / 2);
    auto* text = new Text(describe(finding));
    text->setWordWrap(true);
    layout->addWidget(text);
    auto* fix = new Text(fixFor(finding), TypeSize::Small, false, true);
    fix->setWordWrap(true);
    layout->addWidget(fix);
    layout->addLayout(makeControls(index, text->text()));
    return item;
}

QPushButton* FindingsCard::makeButton(const QString& label, const QString& help, const QString& words,
                                      std::function<void()> act)
{
    auto* button = new QPushButton(label);
    button->setFlat(true);
    button->setToolTip(help);
    button->setAccessibleName(QStringLiteral("%1: %2").arg(label, words));
    connect(button, &QPushButton::clicked, this, [act = std::move(act)] { act(); });
    return button;
}

QLayout* FindingsCard::makeControls(int index, const QString& words)
{
    const data::Finding& finding = m_findings[std::size_t(index)];
    Item& item = m_items[std::size_t(index)];
    auto *actions = new QHBoxLayout, *links = new QHBoxLayout;
    auto* controls = new QVBoxLayout;
    controls->setSpacing(0);
    controls->addLayout(actions);
    controls->addLayout(links);
    if (fixState(finding, {}, {})) actions->addWidget(item.out = makeBox(index, words));
    if (kindOf(finding.code).pairs)
        actions->addWidget(makeButton(tr("Compare..."),
                                      tr("Shows the copies side by side, to decide pair by pair"), words,
                                      [this] { Q_EMIT pairsWanted(); }));
    if (kindOf(finding.code).ignorable && !finding.column.empty())
        actions->addWidget(
            item.ignore = makeButton(finding.alsoColumns.empty() ? tr("Ignore column") : tr("Ignore columns"),
                                     {}, words, [this, index] { Q_EMIT ignoreWanted(index); }));
    actions->addStretch();
    links->addStretch();
    if (finding.canList && finding.count > 1)
        links->addWidget(makeButton(tr("Rows..."), tr("List every row it is about; to save as CSV"), words,
                                    [this, index] { Q_EMIT rowsWanted(index); }));
    if (finding.firstLine > 0)
        links->addWidget(
            makeButton(lineLabel(finding),
                       tr("Show the first row it is about: %1").arg(place(finding.file, finding.firstLine)),
                       words, [this, index] { Q_EMIT lineWanted(index); }));
    return controls;
}

QCheckBox* FindingsCard::makeBox(int index, const QString& words)
{
    auto* box = new QCheckBox(tr("Leave out"));
    box->setAccessibleName(tr("Leave out: %1").arg(words));
    // A click decides for all of its albums; "some of them" is a state that only other choices make.
    connect(box, &QCheckBox::clicked, this, [this, index](bool out) { tell(index, out); });
    return box;
}

void FindingsCard::tell(int index, bool out)
{
    const data::FindingKind& kind = kindOf(m_findings[std::size_t(index)].code);
    if (kind.fix == data::Fix::Albums) return Q_EMIT albumsToggled(index, out);
    if (kind.fix == data::Fix::Editions) return Q_EMIT editionsToggled(out);
    Q_EMIT ruleToggled(*kind.rule, out);
}

void FindingsCard::showChoices(const data::CleaningOptions& cleaning,
                               const std::vector<std::vector<std::string>>& ids, const QString& lockReason)
{
    const bool known = ids.size() == m_findings.size();
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (m_items[i].ignore)
            enable(m_items[i].ignore, lockReason.isEmpty(), lockReason,
                   tr("Reads the file again without this column; it can be undone"));
        QCheckBox* const box = m_items[i].out;
        if (!box) continue;
        const bool waits = goesByHand(m_findings[i]) && !known;
        const auto state = fixState(m_findings[i], cleaning, known ? ids[i] : std::vector<std::string>());
        const QSignalBlocker quiet(box);
        box->setTristate(*state == Qt::PartiallyChecked);
        box->setCheckState(*state);
        enable(box, lockReason.isEmpty() && !waits,
               waits ? tr("Its albums are being looked up.") : lockReason, fixFor(m_findings[i]));
    }
}

}  // namespace segue::ui
