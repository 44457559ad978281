// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data/duplicates_dialog.h"

#include "ui/pages/data/album_card.h"
#include "ui/pages/data/funnel_card.h"
#include "ui/tables/data_table.h"
#include "ui/tables/table_model.h"
#include "ui/words/words.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QSignalBlocker>
#include <QSplitter>
#include <QToolButton>

#include <algorithm>
#include <mutex>
#include <unordered_set>
#include <utility>

namespace segue::ui {

/// Replaced whole on the window's thread, and looked at on others while a long table is sorted.
class DuplicatesDialog::Standing {
public:
    void learn(const data::Albums& albums)
    {
        auto ids = std::make_shared<std::unordered_set<std::string>>();
        for (const auto& album : albums.albums) ids->emplace(albums.id(album));
        set(std::move(ids));
    }
    void forget() { set(nullptr); }
    bool isKnown() const { return ids() != nullptr; }
    bool holds(const std::string& id) const
    {
        const auto known = ids();
        return known && known->contains(id);
    }
    QString fate(const data::Duplicate& pair) const
    {
        const auto known = ids();
        if (!known) return DuplicatesDialog::tr("...");
        const bool stays = known->contains(pair.stays), goes = known->contains(pair.goes);
        if (stays && goes) return DuplicatesDialog::tr("both stay");
        if (!stays && !goes) return DuplicatesDialog::tr("both are left out");
        return stays ? DuplicatesDialog::tr("as the rule says") : DuplicatesDialog::tr("the other one stays");
    }

private:
    using Ids = std::shared_ptr<const std::unordered_set<std::string>>;
    Ids ids() const
    {
        const std::scoped_lock lock(m_lock);
        return m_ids;
    }
    void set(Ids ids)
    {
        const std::scoped_lock lock(m_lock);
        m_ids.swap(ids);
    }

    mutable std::mutex m_lock;
    Ids m_ids;  ///< null: under the rules of the pairs that is not known yet
};

DuplicatesDialog::DuplicatesDialog(Dataset& dataset, Choices& choices, QWidget* parent)
    : QDialog(parent), m_dataset(dataset), m_choices(choices),
      m_job([this](Result<DuplicatePairs> pairs) { take(std::move(pairs)); }, 0),
      m_standing(std::make_shared<Standing>()), m_words(new Text(TypeSize::Body, false, true)),
      m_editions(new QCheckBox(tr("Editions of one album are copies too"))),
      m_sounds(new QCheckBox(tr("Albums that sound the same are copies too"))),
      m_table(new DataTable(tr("Pairs of copies"))),
      m_left(new AlbumCard(tr("Tracks of the album that the rule keeps"))),
      m_right(new AlbumCard(tr("Tracks of its copy")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Copies of one album"));
    resize(152 * kGrid, 84 * kGrid);
    layOut();
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DuplicatesDialog::showChosen);
    connect(&m_dataset, &Dataset::preparedChanged, this, &DuplicatesDialog::lookAgain);
    connect(&m_choices, &Choices::changed, this, &DuplicatesDialog::lookAgain);
    connect(&m_choices, &Choices::lockedChanged, this, &DuplicatesDialog::showChosen);
    look();
}

void DuplicatesDialog::layOut()
{
    m_words->setWordWrap(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    auto* card = new Card;
    card->body()->addWidget(m_table, 1);
    card->body()->addLayout(makeChoices());
    auto* split = new QSplitter(Qt::Vertical);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(2 * kGrid);
    split->addWidget(card);
    split->addWidget(makeAlbums());
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    split->setSizes({32 * kGrid, 34 * kGrid});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * kGrid, 2 * kGrid, 3 * kGrid, 2 * kGrid);
    layout->setSpacing(2 * kGrid);
    layout->addWidget(m_words);
    layout->addLayout(makeOptions());
    layout->addWidget(split, 1);
    auto* shut = new QPushButton(tr("Close"));
    shut->setAutoDefault(false);
    connect(shut, &QPushButton::clicked, this, &QDialog::close);
    auto* save = new QPushButton(tr("Save as CSV..."));
    save->setAutoDefault(false);
    connect(save, &QPushButton::clicked, m_table, &DataTable::saveCsv);
    connect(m_table, &DataTable::saveFailed, this, [this](const QString& path, const QString& reason) {
        Q_EMIT failed({.code = ErrorCode::FileUnwritable,
                       .subject = path.toStdString(),
                       .detail = reason.toStdString()});
    });
    auto* buttons = row({save}, true);
    buttons->addWidget(shut);
    layout->addLayout(buttons);
}

QWidget* DuplicatesDialog::makeAlbums()
{
    auto* albums = new QWidget;
    auto* layout = new QHBoxLayout(albums);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * kGrid);
    layout->addWidget(m_left, 1);
    layout->addWidget(m_right, 1);
    return albums;
}

QLayout* DuplicatesDialog::makeChoices()
{
    const std::array texts{tr("As the rule says"), tr("Keep both"), tr("Keep the other one"),
                           tr("Leave both out")};
    auto* choices = new QHBoxLayout;
    choices->setSpacing(kGrid);
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i] = new QPushButton(texts[i]);
        m_buttons[i]->setAutoDefault(false);
        m_buttons[i]->setCheckable(true);
        connect(m_buttons[i], &QPushButton::clicked, this, [this, i] { choose(PairChoice(i)); });
        choices->addWidget(m_buttons[i]);
    }
    choices->addStretch();
    const std::array keys{QKeySequence(QKeySequence::Undo), QKeySequence(QKeySequence::Redo)};
    const std::array actions{m_choices.undoStack()->createUndoAction(this, tr("Undo")),
                             m_choices.undoStack()->createRedoAction(this, tr("Redo"))};
    for (std::size_t i = 0; i < actions.size(); ++i) {
        actions[i]->setShortcut(keys[i]);
        addAction(actions[i]);
        auto* button = new QToolButton;
        button->setDefaultAction(actions[i]);
        button->setAutoRaise(true);
        choices->addWidget(button);
    }
    return choices;
}

QLayout* DuplicatesDialog::makeOptions()
{
    connect(m_editions, &QCheckBox::toggled, this, [this](bool on) {
        setOption(&data::CleaningOptions::stripEditions, on,
                  on ? tr("editions are copies") : tr("editions are no copies"));
    });
    connect(m_sounds, &QCheckBox::toggled, this, [this](bool on) {
        setOption(&data::CleaningOptions::fingerprints, on,
                  on ? tr("same sound is a copy") : tr("same sound is no copy"));
    });
    auto* options = row({m_editions, m_sounds}, true);
    options->setSpacing(3 * kGrid);
    return options;
}

void DuplicatesDialog::setOption(bool data::CleaningOptions::*option, bool on, const QString& what)
{
    Setup setup = m_choices.setup();
    setup.cleaning.*option = on;
    m_choices.choose(setup, what);
}

void DuplicatesDialog::lookAgain()
{
    auto rules = m_choices.setup().rules();
    rules.exclude = m_looked.exclude;
    rules.keep = m_looked.keep;
    if (m_dataset.table() != m_lookedTable || rules != m_looked) look();
    showFates();
}

void DuplicatesDialog::look()
{
    m_lookedTable = m_dataset.table();
    m_looked = m_choices.setup().rules();
    m_pairs = nullptr;
    m_standing->forget();  // what is used by other rules would contradict the pairs of these
    fill();
    if (!m_lookedTable) return m_job.ask({});
    m_job.ask([table = m_lookedTable, rules = m_looked](const RunControl& control) {
        return findPairs(table, rules, control);
    });
}

void DuplicatesDialog::take(Result<DuplicatePairs> pairs)
{
    if (!pairs) return;
    m_pairs = std::make_shared<const DuplicatePairs>(std::move(*pairs));
    fill();
}

void DuplicatesDialog::fill()
{
    const auto pairs = m_pairs;
    const auto standing = m_standing;
    std::vector<TableColumn> columns;
    if (pairs) {
        const auto at = [pairs](int row) -> const data::Duplicate& { return pairs->pairs[std::size_t(row)]; };
        const auto first = [pairs, at](int row) -> const data::Album& {
            return pairs->all->albums[pairs->album(at(row).stays)];
        };
        const auto facts = [pairs](const std::string& id) {
            return shortFacts(*pairs->all, pairs->album(id));
        };
        columns = {
            {.title = tr("Album"), .text = [=](int row) { return toQString(pairs->all->name(first(row))); }},
            {.title = tr("Artist"),
             .text = [=](int row) { return toQString(pairs->all->artist(first(row))); }},
            {.title = tr("Now"), .text = [=](int row) { return standing->fate(at(row)); }},
            {.title = tr("Why a copy"), .text = [=](int row) { return matchReason(at(row).match); }},
            {.title = tr("Because"), .text = [=](int row) { return choiceReason(at(row).choice); }},
            {.title = tr("Stays by the rule"), .text = [=](int row) { return facts(at(row).stays); }},
            {.title = tr("Goes"), .text = [=](int row) { return facts(at(row).goes); }}};
    }
    m_table->setRows(pairs ? int(pairs->pairs.size()) : 0, std::move(columns));
    if (pairs && !pairs->pairs.empty()) m_table->selectRow(0);
    showFates();
}

void DuplicatesDialog::showFates()
{
    learnStanding();
    showOptions();
    m_words->setText(sentence());
    m_table->viewport()->update();
    showChosen();
}

/// Which albums are used, as soon as that is known for the rules and the decisions that stand now. Until then
/// a decision shows what was, and other rules show that it is being worked out.
void DuplicatesDialog::learnStanding()
{
    const auto& prepared = m_dataset.prepared();
    m_standingCurrent =
        prepared ? prepared->cleaning == m_choices.setup().rules() : m_dataset.cleaned() != nullptr;
    if (!m_standingCurrent) return;
    const bool first = !m_standing->isKnown();
    m_standing->learn(*m_dataset.cleaned()->albums);
    if (first) m_table->fitColumns();  // a fate is longer than the dots that stood for it
}

void DuplicatesDialog::showOptions()
{
    const auto& cleaning = m_choices.setup().cleaning;
    const bool ruleOn = cleaning.on[std::size_t(data::Rule::Duplicates)];
    const QString why = ruleOn ? tr("Training goes on with the albums as they are.")
                               : tr("The rule \"%1\" is off.").arg(ruleLabel(data::Rule::Duplicates));
    for (auto [box, on] :
         {std::pair(m_editions, cleaning.stripEditions), std::pair(m_sounds, cleaning.fingerprints)}) {
        const QSignalBlocker quiet(box);
        box->setChecked(on);
        enable(box, ruleOn && !m_choices.areLocked(), why);
    }
}

QString DuplicatesDialog::sentence() const
{
    if (!m_pairs) return tr("Looking for copies...");
    if (!m_looked.on[std::size_t(data::Rule::Duplicates)])
        return tr("The rule \"%1\" is off: copies are not looked for, and all of them stay.")
            .arg(ruleLabel(data::Rule::Duplicates));
    if (m_pairs->pairs.empty()) return tr("No album is a copy of another one.");
    return tr(
        "%Ln album(s) are copies of another one. The rule keeps the one with the most tracks, of equals the "
        "one that came "
        "out first. You may decide otherwise, and undo it.",
        nullptr, int(m_pairs->pairs.size()));
}

bool DuplicatesDialog::stands(const std::string& id) const { return m_standing->holds(id); }

std::vector<int> DuplicatesDialog::chosenPairs() const
{
    std::vector<int> rows;
    for (const auto& index : m_table->selectionModel()->selectedRows())
        rows.push_back(m_table->table().source(index.row()));
    return rows;
}

void DuplicatesDialog::showChosen()
{
    const auto rows = m_pairs ? chosenPairs() : std::vector<int>();
    const QString why = m_choices.areLocked() ? tr("Training goes on with the albums as they are.")
                                              : tr("Choose a pair in the table first.");
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        enable(m_buttons[i], !rows.empty() && !m_choices.areLocked(), why);
        m_buttons[i]->setChecked(!rows.empty() && std::ranges::all_of(rows, [&](int row) {
            return isAs(PairChoice(i), m_pairs->pairs[std::size_t(row)]);
        }));
    }
    if (rows.empty()) {
        m_left->clear();
        return m_right->clear();
    }
    const auto& pair = m_pairs->pairs[std::size_t(rows.front())];
    const bool stays = stands(pair.stays), goes = stands(pair.goes);
    const bool byHand = !isAs(PairChoice::AsTheRuleSays, pair);
    QString reason = stays ? choiceReason(pair.choice) : tr("by another rule");
    if (byHand) reason = tr("by your choice");
    m_left->show(m_pairs->all, m_pairs->album(pair.stays), stays, reason);
    m_right->show(m_pairs->all, m_pairs->album(pair.goes), goes,
                  byHand && goes ? tr("by your choice") : matchReason(pair.match));
    if (m_standing->isKnown()) return;
    for (auto* card : {m_left, m_right}) card->showPending();
}

/// Whether a choice is what was said of a pair and what came of it. Decisions about other copies, or from
/// before the rules changed, can make both differ: then no choice of the four describes the pair.
bool DuplicatesDialog::isAs(PairChoice choice, const data::Duplicate& pair) const
{
    if (decided(m_choices.setup().cleaning, pair) != choice) return false;
    if (!m_standingCurrent) return true;
    const bool stays = stands(pair.stays), goes = stands(pair.goes);
    switch (choice) {
        case PairChoice::AsTheRuleSays: return !goes;
        case PairChoice::KeepBoth: return stays && goes;
        case PairChoice::KeepOther: return !stays && goes;
        case PairChoice::LeaveBothOut: return !stays && !goes;
    }
    return false;
}

void DuplicatesDialog::choose(PairChoice choice)
{
    Setup setup = m_choices.setup();
    const std::array steps{tr("copies: as the rule says"), tr("copies: keep both"),
                           tr("copies: keep the other one"), tr("copies: leave both out")};
    for (const int row : chosenPairs())
        decide(setup.cleaning, *m_pairs, m_pairs->pairs[std::size_t(row)], choice);
    m_choices.choose(setup, steps[std::size_t(choice)]);
    showChosen();
}

}  // namespace segue::ui
