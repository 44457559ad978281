// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data/leak_card.h"

#include "ui/session/dataset.h"
#include "ui/tables/columns.h"
#include "ui/tables/data_table.h"
#include "ui/tables/list_dialog.h"
#include "ui/widgets/elided_text.h"
#include "ui/words/words.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace segue::ui {

namespace {

QString countText(data::Leak leak, std::int64_t n)
{
    switch (leak) {
        case data::Leak::Album: return LeakCard::tr("%Ln album(s)", nullptr, int(n));
        case data::Leak::Artist: return LeakCard::tr("%Ln artist(s)", nullptr, int(n));
        case data::Leak::TrackId: return LeakCard::tr("%Ln track id(s)", nullptr, int(n));
        case data::Leak::Sound: return LeakCard::tr("%Ln near-identical track(s)", nullptr, int(n));
    }
    return {};
}

QString help(data::Leak leak)
{
    switch (leak) {
        case data::Leak::Album: return LeakCard::tr("The same artist and album name stand on both sides.");
        case data::Leak::Artist:
            return LeakCard::tr(
                "A model may recognise an artist's style instead of learning from the track.");
        case data::Leak::TrackId:
            return LeakCard::tr("The very same recording stands on both sides, on two albums.");
        case data::Leak::Sound:
            return LeakCard::tr("Test tracks whose features are those of a training track with another id.");
    }
    return {};
}

std::int64_t countOf(const data::Leakage& leakage, data::Leak leak)
{
    switch (leak) {
        case data::Leak::Album: return leakage.albums;
        case data::Leak::Artist: return leakage.artists;
        case data::Leak::TrackId: return leakage.trackIds;
        case data::Leak::Sound: return leakage.sounds;
    }
    return 0;
}

/// A flat button that stands out while it has something to show. A change of the style sheet takes a font
/// away that was set by hand, so it is set again.
class CountButton : public QPushButton {
public:
    void setStrong(bool strong)
    {
        m_strong = strong;
        setFont(ui::font(TypeSize::Body, strong));
    }

protected:
    void changeEvent(QEvent* event) override
    {
        QPushButton::changeEvent(event);
        const bool restyled = event->type() == QEvent::StyleChange ||
                              event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
        if (restyled && font().bold() != m_strong) setStrong(m_strong);
    }

private:
    bool m_strong = false;
};

}  // namespace

LeakCard::LeakCard(Dataset& dataset, Choices& choices, QWidget* parent)
    : Card({}, parent), m_dataset(dataset), m_choices(choices),
      m_meter(new LeakMeter(dataset, choices, this)),
      m_byArtist(new QPushButton(tr("Split by artist instead"))),
      m_words(new ElidedText(TypeSize::Body, false, true))
{
    auto* line = new QHBoxLayout;
    line->setSpacing(kGrid);
    line->addWidget(new Text(tr("Leakage"), TypeSize::Section, true));
    line->addSpacing(kGrid);
    line->addWidget(m_words);
    for (int i = 0; i < int(m_counts.size()); ++i) {
        const auto leak = data::Leak(i);
        m_counts[std::size_t(i)] = new CountButton;
        m_counts[std::size_t(i)]->setFlat(true);
        connect(m_counts[std::size_t(i)], &QPushButton::clicked, this, [this, leak] { showList(leak); });
        line->addWidget(m_counts[std::size_t(i)]);
    }
    line->addStretch();
    line->addWidget(m_byArtist);
    body()->addLayout(line);
    connect(m_byArtist, &QPushButton::clicked, this, &LeakCard::splitByArtist);
    connect(m_meter, &LeakMeter::changed, this, &LeakCard::refresh);
    connect(&m_choices, &Choices::changed, this, &LeakCard::refresh);
    connect(&m_choices, &Choices::lockedChanged, this, &LeakCard::refresh);
    connect(&m_dataset, &Dataset::preparedChanged, this, &LeakCard::refresh);
    refresh();
}

void LeakCard::refresh()
{
    const auto& measured = m_meter->measured();
    if (m_meter->problem())
        m_words->setText(describe(*m_meter->problem()));
    else if (measured)
        m_words->setText(tr("training and test share"));
    else if (m_dataset.prepareError())
        m_words->setText(tr("There is no album left to split."));
    else
        m_words->setText(tr("What training and test share is being counted..."));
    QString parts = m_words->text();
    if (measured)
        parts += QLatin1Char('\n') + tr("%Ln album(s) to train on", nullptr, int(measured->trainAlbums)) +
                 QLatin1Char('\n') +
                 tr("%Ln album(s) sealed for the test", nullptr, int(measured->testAlbums));
    m_words->setToolTip(parts);
    showCounts();
    const QString why = whyNotByArtist();
    enable(m_byArtist, why.isEmpty(), why, tr("All albums of an artist go to one side; it can be undone"));
}

void LeakCard::showCounts()
{
    const auto& measured = m_meter->measured();
    for (std::size_t i = 0; i < m_counts.size(); ++i) {
        const auto leak = data::Leak(i);
        const auto n = measured ? countOf(measured->leakage, leak) : 0;
        m_counts[i]->setVisible(measured != nullptr);
        m_counts[i]->setText(countText(leak, n));
        static_cast<CountButton*>(m_counts[i])->setStrong(n > 0);
        m_counts[i]->setAccessibleName(tr("Shared by training and test: %1").arg(m_counts[i]->text()));
        enable(m_counts[i], n > 0, tr("Nothing is shared here. %1").arg(help(leak)),
               tr("Show the list. %1").arg(help(leak)));
    }
}

QString LeakCard::whyNotByArtist() const
{
    const auto& config = m_choices.setup().config;
    if (m_choices.areLocked()) return tr("Training goes on with the split as it is.");
    if (config.splitBy == features::SplitBy::Artist) return tr("The split is by artist already.");
    if (!m_dataset.table() || m_dataset.table()->artist.absent())
        return tr("The table has no column with artists.");
    return {};
}

void LeakCard::splitByArtist()
{
    Setup setup = m_choices.setup();
    setup.config.splitBy = features::SplitBy::Artist;
    m_choices.choose(setup, tr("split by artist"));
}

void LeakCard::showList(data::Leak leak)
{
    const auto measured = m_meter->measured();
    if (!measured) return;
    std::vector<data::SharedThing> shared;
    std::ranges::copy_if(measured->leakage.list, std::back_inserter(shared),
                         [leak](const auto& thing) { return thing.leak == leak; });
    auto* dialog = new ListDialog(
        tr("Shared by training and test: %1").arg(countText(leak, countOf(measured->leakage, leak))),
        help(leak), tr("Shared by training and test"), this);
    connect(dialog, &ListDialog::saveFailed, this, [this](const QString& path, const QString& reason) {
        Q_EMIT failed({.code = ErrorCode::FileUnwritable,
                       .subject = path.toStdString(),
                       .detail = reason.toStdString()});
    });
    const int rows = int(shared.size());
    dialog->setRows(rows, leakColumns(measured->albums, std::move(shared)));
    dialog->show();
}

}  // namespace segue::ui
