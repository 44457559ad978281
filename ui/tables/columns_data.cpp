// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/columns.h"
#include "ui/theme/theme.h"
#include "ui/words/words.h"

#include <QCoreApplication>

#include <array>
#include <cmath>
#include <limits>

namespace segue::ui {

namespace {

constexpr double kMissing = std::numeric_limits<double>::quiet_NaN();
constexpr int kReportDecimals = 5;

QString say(const char* text) { return QCoreApplication::translate("Columns", text); }

QString withUnit(const std::string& name, data::Unit unit)
{
    const QString label = unitLabel(unit);
    return label.isEmpty() ? toQString(name) : QStringLiteral("%1 [%2]").arg(toQString(name), label);
}

/// Which column of the file a column was read from, and as what: for the header's tooltip.
QString origin(const data::AlbumTable& table, std::string_view name)
{
    for (const auto& use : table.uses)
        if (use.name == name || data::fieldName(use.field) == name)
            return QCoreApplication::translate("Columns", "'%1' in the file, read as: %2")
                .arg(toQString(use.header), fieldLabel(use.field));
    return {};
}

template <class Table>
TableColumn textOf(std::shared_ptr<Table> table, const data::TextColumn data::AlbumTable::*member,
                   const QString& title)
{
    TextCodes codes{[table, member](int row) { return ((*table).*member).code(std::size_t(row)); },
                    [table, member](std::uint32_t code) { return toQString(((*table).*member).text(code)); },
                    std::uint32_t(((*table).*member).distinct())};
    TableColumn column{
        .title = title, .help = origin(*table, title.toStdString()), .text = [table, member](int row) {
            return toQString(((*table).*member)[std::size_t(row)]);
        }};
    column.codes = std::make_shared<const TextCodes>(std::move(codes));
    return column;
}

TableColumn wholeNumber(const QString& title, std::function<std::int64_t(int)> value)
{
    return {.title = title, .value = [value](int row) {
                const std::int64_t number = value(row);
                return number == data::kNoNumber ? kMissing : double(number);
            }};
}

}  // namespace

QString targetLabel(features::Target target)
{
    static constexpr std::array names{
        QT_TRANSLATE_NOOP("Columns", "Valence"), QT_TRANSLATE_NOOP("Columns", "Energy"),
        QT_TRANSLATE_NOOP("Columns", "Loudness"), QT_TRANSLATE_NOOP("Columns", "Tempo")};
    return say(names[std::size_t(target)]);
}

QString directionText(features::Direction direction)
{
    switch (direction) {
        case features::Direction::Up: return QStringLiteral("▲ ") + say(QT_TRANSLATE_NOOP("Columns", "Up"));
        case features::Direction::Down:
            return QStringLiteral("▼ ") + say(QT_TRANSLATE_NOOP("Columns", "Down"));
        case features::Direction::Unknown: break;
    }
    return QStringLiteral("–");
}

std::vector<TableColumn> previewColumns(std::shared_ptr<const data::AlbumTable> table)
{
    using data::AlbumTable;
    std::vector<TableColumn> columns;
    columns.push_back(wholeNumber(say(QT_TRANSLATE_NOOP("Columns", "Line")),
                                  [table](int row) { return table->line[std::size_t(row)]; }));
    const auto addText = [&](const data::TextColumn AlbumTable::*member, const char* name) {
        if (!((*table).*member).absent()) columns.push_back(textOf(table, member, QLatin1String(name)));
    };
    addText(&AlbumTable::albumId, "album_id");
    addText(&AlbumTable::albumName, "album_name");
    addText(&AlbumTable::artist, "artist");
    columns.push_back(wholeNumber(QStringLiteral("disc_number"), [table](int row) -> std::int64_t {
        return table->disc.empty() ? data::kNoNumber : table->disc[std::size_t(row)];
    }));
    columns.push_back(wholeNumber(QStringLiteral("track_number"), [table](int row) -> std::int64_t {
        return table->trackNumber[std::size_t(row)];
    }));
    addText(&AlbumTable::trackId, "track_id");
    addText(&AlbumTable::trackName, "track_name");
    for (std::size_t c = 0; c < table->columns.size(); ++c)
        columns.push_back(
            {.title = withUnit(table->columns[c].name, table->columns[c].unit),
             .help = origin(*table, table->columns[c].name),
             .value = [table, c](int row) { return double(table->columns[c].values[std::size_t(row)]); },
             .decimals = TableColumn::kShortest});
    addText(&AlbumTable::albumType, "album_type");
    addText(&AlbumTable::releaseDate, "release_date");
    return columns;
}

/// Appends the features of the row's track and window; row by row the windows of a track, from `firstTrack`
/// on.
static void addFeatures(std::vector<TableColumn>& columns,
                        const std::shared_ptr<const features::WindowTable>& windows, std::size_t firstTrack,
                        std::span<const int> features, std::optional<features::Scaler> scaler)
{
    const int perTrack = windows->windows;
    const auto scale = std::make_shared<const std::optional<features::Scaler>>(std::move(scaler));
    for (const int feature : features) {
        const auto& info = windows->features[std::size_t(feature)];
        const auto value = [=](int row) {
            const float raw = windows->value(std::size_t(feature), firstTrack + std::size_t(row / perTrack),
                                             row % perTrack);
            return *scale && !std::isnan(raw) ? double((*scale)->scale(std::size_t(feature), raw))
                                              : double(raw);
        };
        const QString title = *scale ? toQString(info.name) : withUnit(info.name, info.unit);
        columns.push_back({.title = title, .value = value, .decimals = kReportDecimals});
    }
}

static TableColumn trackColumn(std::function<double(int)> position)
{
    return {.title = QStringLiteral("track"),
            .help = say(QT_TRANSLATE_NOOP("Columns", "Position on the album, from 1")),
            .value = std::move(position)};
}

static TableColumn windowColumn(int perTrack)
{
    return {.title = QStringLiteral("window"),
            .help = say(QT_TRANSLATE_NOOP("Columns", "Part of the track, from 1")),
            .value = [perTrack](int row) { return double(row % perTrack + 1); }};
}

std::vector<TableColumn> windowColumns(std::shared_ptr<const features::WindowTable> windows, TrackSpan span,
                                       std::span<const int> features, std::optional<features::Scaler> scaler)
{
    const int perTrack = windows->windows;
    std::vector<TableColumn> columns{
        trackColumn([span, perTrack](int row) { return double(span.first) + row / perTrack + 1; }),
        windowColumn(perTrack)};
    addFeatures(columns, windows, windows->albums->albums[span.album].firstTrack + span.first, features,
                std::move(scaler));
    return columns;
}

std::vector<TableColumn> windowColumns(std::shared_ptr<const features::WindowTable> windows,
                                       std::span<const int> features, std::optional<features::Scaler> scaler)
{
    const int perTrack = windows->windows;
    const auto albums = windows->albums;
    auto albumOf = std::make_shared<std::vector<std::uint32_t>>();
    for (std::uint32_t a = 0; a < albums->albums.size(); ++a)
        albumOf->resize(albumOf->size() + albums->albums[a].trackCount, a);
    const auto code = [albumOf, perTrack](int row) { return (*albumOf)[std::size_t(row / perTrack)]; };
    const auto name = [albums](std::uint32_t album) {
        const auto text = albums->name(albums->albums[album]);
        return toQString(text.empty() ? albums->id(albums->albums[album]) : text);
    };
    TableColumn album{.title = QStringLiteral("album"),
                      .text = [code, name](int row) { return name(code(row)); }};
    album.codes =
        std::make_shared<const TextCodes>(TextCodes{code, name, std::uint32_t(albums->albums.size())});
    const auto position = [albums, albumOf, perTrack](int row) {
        const auto track = std::size_t(row / perTrack);
        return double(track) - albums->albums[(*albumOf)[track]].firstTrack + 1;
    };
    std::vector<TableColumn> columns{std::move(album), trackColumn(position), windowColumn(perTrack)};
    addFeatures(columns, windows, 0, features, std::move(scaler));
    return columns;
}

std::vector<TableColumn> outputColumns(std::shared_ptr<const features::WindowTable> windows, TrackSpan span,
                                       features::Ties ties)
{
    const auto first = windows->albums->albums[span.album].firstTrack + span.first;
    std::vector<TableColumn> columns{
        {.title = QStringLiteral("track"),
         .help =
             say(QT_TRANSLATE_NOOP("Columns", "The track that follows: its direction from the one before")),
         .value = [span](int row) { return double(span.first + std::uint32_t(row) + 2); }}};
    for (const auto target : windows->targets()) {
        const auto direction = [windows, target, ties, first](int row) {
            const auto& overall = windows->overall[std::size_t(target)];
            return features::directionOf(overall[first + std::size_t(row)],
                                         overall[first + std::size_t(row) + 1], ties);
        };
        TableColumn output{.title = toQString(features::targetName(target)) + QStringLiteral("_output"),
                           .text = [direction](int row) { return directionText(direction(row)); }};
        output.heading = targetLabel(target).toLower();
        columns.push_back(std::move(output));
    }
    return columns;
}

std::vector<TableColumn> trackColumns(std::shared_ptr<const data::Albums> albums, std::uint32_t album)
{
    const auto track = [albums, album](int row) -> const data::Track& {
        return albums->tracksOf(albums->albums[album])[std::size_t(row)];
    };
    const auto name = [albums, track](int row) {
        const auto title = albums->table->trackName[albums->firstRowOf(track(row))];
        return title.empty() ? QCoreApplication::translate("Columns", "Track %1").arg(row + 1)
                             : toQString(title);
    };
    return {{.title = QStringLiteral("#"),
             .help = say(QT_TRANSLATE_NOOP("Columns", "Position on the album")),
             .value = [](int row) { return double(row + 1); }},
            {.title = say(QT_TRANSLATE_NOOP("Columns", "Track")), .text = name, .toolTip = name}};
}

}  // namespace segue::ui
