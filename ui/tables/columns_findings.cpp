// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/columns.h"
#include "ui/theme/theme.h"
#include "ui/words/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace segue::ui {

namespace {

constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();

QString say(const char* text) { return QCoreApplication::translate("Columns", text); }

double orMissing(std::int64_t number) { return number > 0 ? double(number) : kMissing; }

QString appliedText(const std::optional<bool>& applied)
{
    if (!applied) return {};
    return *applied ? say(QT_TRANSLATE_NOOP("Columns", "yes")) : say(QT_TRANSLATE_NOOP("Columns", "no"));
}

QString columnsOf(const data::Finding& finding)
{
    QStringList names{toQString(finding.column)};
    for (const std::string& name : finding.alsoColumns) names += toQString(name);
    return names.join(QStringLiteral(", "));
}

/// "Artist – Name", or the id where the table knows neither.
QString albumText(const data::Albums& albums, std::uint32_t index)
{
    const data::Album& album = albums.albums[index];
    const QString name = toQString(albums.name(album)), artist = toQString(albums.artist(album));
    if (name.isEmpty()) return toQString(albums.id(album));
    return artist.isEmpty() ? name : QStringLiteral("%1 – %2").arg(artist, name);
}

QString trackText(const data::Albums& albums, const data::Track& track)
{
    const QString name = toQString(albums.table->trackName[albums.firstRowOf(track)]);
    return name.isEmpty() ? QString::number(track.number)
                          : QStringLiteral("%1. %2").arg(track.number).arg(name);
}

}  // namespace

std::vector<TableColumn> findingColumns(std::vector<FindingState> findings)
{
    const auto all = std::make_shared<const std::vector<FindingState>>(std::move(findings));
    const auto at = [all](int row) -> const data::Finding& { return (*all)[std::size_t(row)].finding; };
    return {{.title = QStringLiteral("code"), .text = [at](int row) { return toQString(at(row).name()); }},
            {.title = QStringLiteral("column"), .text = [at](int row) { return columnsOf(at(row)); }},
            {.title = QStringLiteral("count"), .value = [at](int row) { return double(at(row).count); }},
            {.title = QStringLiteral("file"), .text = [at](int row) { return toQString(at(row).file); }},
            {.title = QStringLiteral("first_line"),
             .value = [at](int row) { return orMissing(at(row).firstLine); }},
            {.title = QStringLiteral("explanation"), .text = [at](int row) { return describe(at(row)); }},
            {.title = QStringLiteral("fix"), .text = [at](int row) { return fixFor(at(row)); }},
            {.title = QStringLiteral("applied"),
             .text = [all](int row) { return appliedText((*all)[std::size_t(row)].applied); }}};
}

std::vector<TableColumn> noticedColumns(std::vector<data::NotedLine> lines)
{
    const auto all = std::make_shared<const std::vector<data::NotedLine>>(std::move(lines));
    const auto at = [all](int row) -> const data::NotedLine& { return (*all)[std::size_t(row)]; };
    std::vector<TableColumn> columns{{.title = QStringLiteral("line"),
                                      .help = say(QT_TRANSLATE_NOOP("Columns", "Line in the file")),
                                      .value = [at](int row) { return orMissing(at(row).line); }}};
    if (std::ranges::any_of(*all, [](const auto& place) { return !place.file.empty(); }))
        columns.insert(columns.begin(), {.title = QStringLiteral("file"),
                                         .text = [at](int row) { return toQString(at(row).file); }});
    if (std::ranges::any_of(*all, [](const auto& place) { return !place.detail.empty(); }))
        columns.push_back({.title = QStringLiteral("detail"),
                           .help = say(QT_TRANSLATE_NOOP(
                               "Columns", "How many fields the row has, or whose document it is")),
                           .text = [at](int row) { return toQString(at(row).detail); }});
    return columns;
}

std::vector<TableColumn> removalColumns(std::vector<data::Removal> removals,
                                        std::shared_ptr<const data::AlbumTable> table)
{
    const auto all = std::make_shared<const std::vector<data::Removal>>(std::move(removals));
    const auto at = [all](int row) -> const data::Removal& { return (*all)[std::size_t(row)]; };
    const auto whole = [at](int row) { return at(row).track == 0; };
    const auto placed = [at](int row) { return at(row).row != data::Removal::kNoRow; };
    std::vector<TableColumn> columns{
        {.title = QStringLiteral("rule"),
         .text = [at](int row) { return toQString(data::ruleName(at(row).rule)); }},
        {.title = QStringLiteral("reason"),
         .help = say(QT_TRANSLATE_NOOP("Columns", "Why it was left out")),
         .text = [at](int row) { return describe(at(row)); }}};
    if (!table->albumName.absent())
        columns.push_back({.title = QStringLiteral("album_name"), .text = [=](int row) {
                               return placed(row) ? toQString(table->albumName[at(row).row]) : QString();
                           }});
    if (!table->artist.absent())
        columns.push_back({.title = QStringLiteral("artist"), .text = [=](int row) {
                               return placed(row) ? toQString(table->artist[at(row).row]) : QString();
                           }});
    columns.push_back(
        {.title = QStringLiteral("album_id"), .text = [at](int row) { return toQString(at(row).albumId); }});
    columns.push_back({.title = QStringLiteral("disc"),
                       .value = [=](int row) { return whole(row) ? kMissing : double(at(row).disc); }});
    columns.push_back({.title = QStringLiteral("track"),
                       .value = [=](int row) { return whole(row) ? kMissing : double(at(row).track); }});
    if (!table->files.empty())
        columns.push_back({.title = QStringLiteral("file"),
                           .text = [at, table](int row) { return toQString(at(row).file(*table)); }});
    columns.push_back(
        {.title = QStringLiteral("line"), .value = [at](int row) { return orMissing(at(row).line); }});
    return columns;
}

std::vector<TableColumn> previewTextColumns(std::shared_ptr<const data::Preview> preview)
{
    std::vector<TableColumn> columns;
    for (std::size_t c = 0; c < preview->columns.size(); ++c) {
        const auto& column = preview->columns[c];
        const bool ignored = column.role == data::Role::Ignored;
        const QString unit = unitLabel(column.unit), role = fieldLabel(column.field);
        const QString title = QStringLiteral("%1\n%2").arg(
            toQString(column.header), unit.isEmpty() ? role : QStringLiteral("%1 [%2]").arg(role, unit));
        const QString why = whyIgnored(column.why, column.rival);
        columns.push_back(
            {.title = title,
             .help = why.isEmpty() ? title : title + QStringLiteral(": ") + why,
             .text = [preview, c](int row) { return toQString(preview->rows[std::size_t(row)][c]); },
             .colour = [ignored](int) { return ignored ? Theme::current().mutedText : QColor(); }});
    }
    return columns;
}

std::vector<TableColumn> leakColumns(std::shared_ptr<const data::Albums> albums,
                                     std::vector<data::SharedThing> shared)
{
    const auto all = std::make_shared<const std::vector<data::SharedThing>>(std::move(shared));
    const auto at = [all](int row) -> const data::SharedThing& { return (*all)[std::size_t(row)]; };
    const auto album = [albums](std::uint32_t index) { return albumText(*albums, index); };
    const auto track = [albums](std::uint32_t index) { return trackText(*albums, albums->tracks[index]); };
    const bool tracks =
        !all->empty() && (all->front().leak == data::Leak::TrackId || all->front().leak == data::Leak::Sound);
    std::vector<TableColumn> columns{{.title = say(QT_TRANSLATE_NOOP("Columns", "Training album")),
                                      .text = [=](int row) { return album(at(row).trainAlbum); }},
                                     {.title = say(QT_TRANSLATE_NOOP("Columns", "Test album")),
                                      .text = [=](int row) { return album(at(row).testAlbum); }}};
    if (!tracks || all->front().leak == data::Leak::TrackId)
        columns.insert(columns.begin(), {.title = say(QT_TRANSLATE_NOOP("Columns", "Shared")),
                                         .text = [at](int row) { return toQString(at(row).what); }});
    if (tracks) {
        columns.insert(columns.end() - 1, {.title = say(QT_TRANSLATE_NOOP("Columns", "Training track")),
                                           .text = [=](int row) { return track(at(row).trainTrack); }});
        columns.push_back({.title = say(QT_TRANSLATE_NOOP("Columns", "Test track")),
                           .text = [=](int row) { return track(at(row).testTrack); }});
    }
    return columns;
}

std::vector<TableColumn> albumTrackColumns(std::shared_ptr<const data::Albums> albums, std::uint32_t album)
{
    const auto track = [albums, album](int row) -> const data::Track& {
        return albums->tracksOf(albums->albums[album])[std::size_t(row)];
    };
    std::vector<TableColumn> columns{
        {.title = QStringLiteral("#"),
         .help = say(QT_TRANSLATE_NOOP("Columns", "Position on the album")),
         .value = [](int row) { return double(row + 1); }},
        {.title = say(QT_TRANSLATE_NOOP("Columns", "Track")), .text = [=](int row) {
             const QString name = toQString(albums->table->trackName[albums->firstRowOf(track(row))]);
             return name.isEmpty() ? QCoreApplication::translate("Columns", "Track %1").arg(row + 1) : name;
         }}};
    for (const char* const name : {"tempo", "loudness", "energy", "valence"}) {
        const data::Column* const column = albums->table->column(name);
        if (!column || columns.size() > 3) continue;
        const QString unit = unitLabel(column->unit);
        const QString title =
            unit.isEmpty() ? QLatin1String(name) : QStringLiteral("%1 [%2]").arg(QLatin1String(name), unit);
        const auto value = [=](int row) { return double(column->values[albums->firstRowOf(track(row))]); };
        columns.push_back(
            {.title = title, .value = value, .decimals = column->unit == data::Unit::Share ? 3 : 1});
    }
    return columns;
}

}  // namespace segue::ui
