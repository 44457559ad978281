// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data/funnel_card.h"

#include "ui/words/words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace segue::ui {

namespace {

QVBoxLayout* column(std::initializer_list<QWidget*> widgets)
{
    auto* layout = new QVBoxLayout;
    layout->setSpacing(2);
    for (auto* widget : widgets) layout->addWidget(widget, 0, Qt::AlignLeft);
    return layout;
}

/// In the order in which they run.
constexpr std::array kOrder{data::Rule::Unread, data::Rule::Missing,    data::Rule::Repeated,
                            data::Rule::Units,  data::Rule::Incomplete, data::Rule::Duplicates,
                            data::Rule::Length, data::Rule::Outliers,   data::Rule::ByHand};

// Pixels from a flat button's edge to its words: what stands below begins where they do.
constexpr int kButtonEdge = 7;

constexpr int kStepsInLarge = 7;

Text* arrow() { return new Text(QStringLiteral("›"), TypeSize::Section, false, true); }

}  // namespace

QString ruleHelp(data::Rule rule)
{
    switch (rule) {
        case data::Rule::Missing:
            return FunnelCard::tr("Rows without an album or a track number. They can never be placed.");
        case data::Rule::Repeated:
            return FunnelCard::tr("Rows whose album, disc and track stood before: the first stays.");
        case data::Rule::Incomplete:
            return FunnelCard::tr("Albums with holes in their discs or track numbers.");
        case data::Rule::Duplicates:
            return FunnelCard::tr(
                "The same album by the same artist again: the one with the most tracks stays.");
        case data::Rule::Length: return FunnelCard::tr("Albums with too few or too many tracks.");
        case data::Rule::Outliers:
            return FunnelCard::tr("Albums with a physically impossible value, such as tempo 0.");
        case data::Rule::Units:
            return FunnelCard::tr("Albums whose loudness is written in another unit than the others'.");
        case data::Rule::ByHand: return FunnelCard::tr("Albums that you left out.");
        case data::Rule::Unread:
            return FunnelCard::tr("Rows and documents of the file that could not be used.");
    }
    return {};
}

QString ruleLabel(data::Rule rule)
{
    switch (rule) {
        case data::Rule::Missing: return FunnelCard::tr("Unplaced");
        case data::Rule::Repeated: return FunnelCard::tr("Repeated");
        case data::Rule::Incomplete: return FunnelCard::tr("Incomplete");
        case data::Rule::Duplicates: return FunnelCard::tr("Duplicates");
        case data::Rule::Length: return FunnelCard::tr("Length");
        case data::Rule::Outliers: return FunnelCard::tr("Outliers");
        case data::Rule::Units: return FunnelCard::tr("Other unit");
        case data::Rule::ByHand: return FunnelCard::tr("By hand");
        case data::Rule::Unread: return FunnelCard::tr("Not read");
    }
    return {};
}

FunnelCard::FunnelCard(QWidget* parent)
    : Card(tr("Cleaning"), parent), m_before(new Text(TypeSize::Section, true)),
      m_after(new Text(TypeSize::Section, true)), m_transitions(new Text(TypeSize::Body, false, true)),
      m_use(new QPushButton(tr("Use the albums"))), m_all(new QPushButton(tr("Left out..."))),
      m_editions(new QCheckBox(tr("editions"))), m_sounds(new QCheckBox(tr("same sound"))),
      m_shortest(makeLength(tr("Shortest album"), tr("Albums with fewer tracks are left out"))),
      m_longest(makeLength(tr("Longest album"), tr("Albums with more tracks are left out")))
{
    auto* options = new QWidget;
    options->setLayout(makeOptions());
    addHeadingWidget(options);
    accent(m_use);
    addHeadingWidget(m_use);
    body()->addLayout(makeSteps());
}

QHBoxLayout* FunnelCard::makeSteps()
{
    auto* steps = new QHBoxLayout;
    steps->setSpacing(0);
    steps->addLayout(column({m_before, new Text(tr("as read"), TypeSize::Body, false, true), new Text}));
    for (const auto rule : kOrder) {
        m_steps[std::size_t(rule)] = makeStep(rule);
        steps->addWidget(m_steps[std::size_t(rule)].place, 4);
    }
    steps->addStretch(1);
    steps->addWidget(arrow());
    steps->addStretch(1);
    m_all->setFlat(true);
    m_all->setAccessibleName(tr("Everything that was left out"));
    connect(m_all, &QPushButton::clicked, this, &FunnelCard::allRemovalsWanted);
    steps->addLayout(column({m_after, m_transitions, m_all}));
    return steps;
}

QHBoxLayout* FunnelCard::makeOptions()
{
    m_editions->setToolTip(
        tr("Albums whose names differ only in the edition are duplicates too: (Deluxe Edition), - Live"));
    m_editions->setAccessibleName(tr("Editions are duplicates too"));
    m_sounds->setToolTip(
        tr("Albums whose tracks have near-identical features are duplicates too, whatever their names"));
    m_sounds->setAccessibleName(tr("Albums that sound the same are duplicates too"));
    connect(m_editions, &QCheckBox::toggled, this, &FunnelCard::editionsToggled);
    connect(m_sounds, &QCheckBox::toggled, this, &FunnelCard::soundsToggled);
    connect(m_shortest, &QSpinBox::valueChanged, this, [this] { tellLengths(false); });
    connect(m_longest, &QSpinBox::valueChanged, this, [this] { tellLengths(true); });
    m_shortest->setMinimum(2);
    m_longest->setSpecialValueText(tr("no limit"));
    auto* options =
        row({new Text(tr("Duplicates also:"), TypeSize::Body, false, true), m_editions, m_sounds});
    options->setContentsMargins(0, 0, 2 * kGrid, 0);
    options->addSpacing(2 * kGrid);
    options->addWidget(new Text(tr("Tracks:"), TypeSize::Body, false, true));
    options->addWidget(m_shortest);
    options->addWidget(new Text(QStringLiteral("–"), TypeSize::Body, false, true));
    options->addWidget(m_longest);
    return options;
}

QSpinBox* FunnelCard::makeLength(const QString& name, const QString& help)
{
    auto* box = new QSpinBox;
    box->setRange(0, 1000);
    box->setKeyboardTracking(false);  // "12" is not "1" on its way
    box->setAccessibleName(name);
    box->setToolTip(help);
    return box;
}

void FunnelCard::tellLengths(bool longestMoved)
{
    const int shortest = m_shortest->value(), longest = m_longest->value();
    if (longest == 0 || shortest <= longest) return Q_EMIT lengthsChosen(shortest, longest);
    const int both = longestMoved ? longest : shortest;  // the one that was moved pushes the other along
    Q_EMIT lengthsChosen(both, both);
}

FunnelCard::Step FunnelCard::makeStep(data::Rule rule)
{
    const bool switched = rule <= data::Rule::Outliers;
    Step step{.place = new QWidget,
              .box = switched ? new QCheckBox(ruleLabel(rule)) : nullptr,
              .name = switched ? nullptr : new Text(ruleLabel(rule)),
              .removed = new QPushButton,
              .left = new Text(TypeSize::Small, false, true)};
    QWidget* name = switched ? static_cast<QWidget*>(step.box) : step.name;
    name->setToolTip(ruleHelp(rule));
    name->setAccessibleDescription(ruleHelp(rule));
    auto* layout = new QHBoxLayout(step.place);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addStretch();
    layout->addWidget(arrow());
    layout->addStretch();
    layout->addLayout(column({name, step.removed, step.left}));
    if (!switched) step.place->hide();
    step.removed->setFlat(true);
    step.removed->setToolTip(tr("Show what this rule took out, and why"));
    step.removed->setAccessibleName(tr("What the rule \"%1\" took out").arg(ruleLabel(rule)));
    if (switched)
        connect(step.box, &QCheckBox::toggled, this, [this, rule](bool on) { Q_EMIT ruleToggled(rule, on); });
    connect(step.removed, &QPushButton::clicked, this, [this, rule] { Q_EMIT removalsWanted(rule); });
    return step;
}

void FunnelCard::showRules(const data::CleaningOptions& options, const QString& lockReason)
{
    for (std::size_t i = 0; i < options.on.size(); ++i) {
        const QSignalBlocker quiet(m_steps[i].box);
        m_steps[i].box->setChecked(options.on[i]);
        enable(m_steps[i].box, lockReason.isEmpty(), lockReason, ruleHelp(data::Rule(i)));
    }
    const bool duplicates = options.on[std::size_t(data::Rule::Duplicates)];
    for (auto [box, on] :
         {std::pair(m_editions, options.stripEditions), std::pair(m_sounds, options.fingerprints)}) {
        const QSignalBlocker quiet(box);
        box->setChecked(on);
        if (box->property("help").isNull()) box->setProperty("help", box->toolTip());
        enable(box, lockReason.isEmpty() && duplicates,
               duplicates ? lockReason : tr("The rule \"%1\" is off.").arg(ruleLabel(data::Rule::Duplicates)),
               box->property("help").toString());
    }
    const bool length = options.on[std::size_t(data::Rule::Length)];
    for (auto [box, tracks] :
         {std::pair(m_shortest, options.minTracks), std::pair(m_longest, options.maxTracks)}) {
        const QSignalBlocker quiet(box);
        box->setValue(tracks);
        if (box->property("help").isNull()) box->setProperty("help", box->toolTip());
        enable(box, lockReason.isEmpty() && length,
               length ? lockReason : tr("The rule \"%1\" is off.").arg(ruleLabel(data::Rule::Length)),
               box->property("help").toString());
    }
}

void FunnelCard::showStep(const data::RuleCount& done)
{
    Step& step = m_steps[std::size_t(done.rule)];
    const auto single = std::max(done.tracksRemoved, done.unread);
    const bool rows = done.albumsRemoved == 0 && single > 0;
    const auto gone = rows ? single : done.albumsRemoved;
    step.place->setVisible(step.box || gone > 0);
    QString shown = tr("nothing"), what;
    if (gone > 0) {
        shown = rows ? tr("−%Ln row(s)", nullptr, int(gone)) : QStringLiteral("−%1").arg(count(gone));
        what = (rows ? shown : tr("−%Ln album(s)", nullptr, int(gone))) + QLatin1Char('\n');
    }
    step.removed->setText(shown);
    // Those decided by hand are there even where none goes.
    const bool pairs = done.rule == data::Rule::Duplicates;
    enable(step.removed, gone > 0 || pairs, tr("This rule took nothing out."),
           what + (pairs ? tr("Compare the copies side by side, and decide pair by pair")
                         : tr("Show what this rule took out, and why")));
    step.left->setText(tr("%1 left").arg(count(done.albumsBefore - done.albumsRemoved)));
}

/// The steps stand in one line however many there are: where they are many, in small letters and close
/// together.
void FunnelCard::fitNames()
{
    const auto shown =
        std::ranges::count_if(m_steps, [](const Step& step) { return !step.place->isHidden(); });
    const bool many = shown > kStepsInLarge;
    const TypeSize size = many ? TypeSize::Small : TypeSize::Body;
    for (auto& step : m_steps) {
        if (step.name) step.name->setSize(size);
        if (step.box) step.box->setFont(ui::font(size));
        step.removed->setFont(ui::font(size));
        step.left->setContentsMargins(many ? 0 : kButtonEdge, 0, 0, 0);
    }
}

void FunnelCard::showResult(const data::Inspection& inspection, const data::Cleaned* cleaned)
{
    m_before->setText(tr("%Ln album(s)", nullptr, int(inspection.albums)));
    for (auto& step : m_steps) {
        step.place->setVisible(step.box);
        step.removed->setText(cleaned ? tr("off") : tr("..."));
        enable(step.removed, false, cleaned ? tr("This rule is off.") : tr("The albums are being prepared."));
        step.left->setText({});
    }
    for (const auto& done : cleaned ? cleaned->steps : std::vector<data::RuleCount>()) showStep(done);
    fitNames();
    const auto kept = cleaned ? qint64(cleaned->albums->albums.size()) : 0;
    m_after->setText(cleaned ? tr("%Ln album(s)", nullptr, int(kept)) : tr("..."));
    m_transitions->setText(cleaned ? tr("%Ln transition(s)", nullptr, int(cleaned->albums->transitions()))
                                   : QString());
    const bool gone = cleaned && !cleaned->removals.empty();
    enable(m_all, gone, cleaned ? tr("Nothing was left out.") : tr("The albums are being prepared."),
           tr("List everything that was left out, and why; to save as CSV"));
    m_use->setText(cleaned ? tr("Use %Ln album(s)", nullptr, int(kept)) : tr("Use the albums"));
    enable(m_use, cleaned && cleaned->albums->transitions() > 0,
           cleaned ? tr("The rules leave no album with two tracks.") : tr("The albums are being prepared."),
           tr("Go on to the windows"));
}

}  // namespace segue::ui
