// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data/album_card.h"

#include "ui/tables/columns.h"
#include "ui/tables/data_table.h"
#include "ui/widgets/elided_text.h"
#include "ui/words/words.h"

#include <QHeaderView>

namespace segue::ui {

QString shortFacts(const data::Albums& albums, std::uint32_t index)
{
    const data::Album& album = albums.albums[index];
    const QString tracks = AlbumCard::tr("%n track(s)", nullptr, int(album.trackCount));
    const auto released = toQString(albums.table->releaseDate[albums.firstRowOf(album)]).left(4);
    return released.isEmpty() ? tracks : QStringLiteral("%1, %2").arg(tracks, released);
}

QString albumFacts(const data::Albums& albums, std::uint32_t index)
{
    const data::Album& album = albums.albums[index];
    QStringList facts{AlbumCard::tr("%n track(s)", nullptr, int(album.trackCount))};
    const auto released = albums.table->releaseDate[albums.firstRowOf(album)];
    if (!released.empty()) facts += toQString(released);
    facts += toQString(albums.id(album));
    return facts.join(QStringLiteral(" · "));
}

AlbumCard::AlbumCard(const QString& name, QWidget* parent)
    : Card({}, parent), m_fate(new ElidedText(TypeSize::Small, true, true)),
      m_name(new ElidedText(TypeSize::Section, true)), m_facts(new Text(TypeSize::Body, false, true)),
      m_tracks(new DataTable(name))
{
    for (auto* text : {m_fate, m_name, m_facts}) {
        text->setSizePolicy(QSizePolicy::Ignored,
                            QSizePolicy::Preferred);  // long names are shortened rather than push
        body()->addWidget(text);
    }
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_tracks->setSelectionBehavior(QAbstractItemView::SelectRows);
    body()->addWidget(m_tracks, 1);
}

void AlbumCard::show(std::shared_ptr<const data::Albums> albums, std::uint32_t index, bool stays,
                     const QString& why)
{
    const data::Album& album = albums->albums[index];
    const QString fate = stays ? tr("Stays") : tr("Left out");
    m_fate->setText(why.isEmpty() ? fate : tr("%1: %2").arg(fate, why));
    const QString name = toQString(albums->name(album)), artist = toQString(albums->artist(album));
    m_name->setText(artist.isEmpty() ? name
                                     : QStringLiteral("%1 – %2").arg(isolated(artist), isolated(name)));
    m_name->setToolTip(m_name->text());
    m_facts->setText(albumFacts(*albums, index));
    m_tracks->setRows(int(album.trackCount), albumTrackColumns(std::move(albums), index));
    m_tracks->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
}

void AlbumCard::showPending() { m_fate->setText(tr("...")); }

void AlbumCard::clear()
{
    for (auto* text : {m_fate, m_name, m_facts}) text->setText({});
    m_tracks->setRows(0, {});
}

}  // namespace segue::ui
