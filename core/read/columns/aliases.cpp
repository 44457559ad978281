// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/columns/aliases.h"

#include <algorithm>
#include <array>

namespace segue::data {
namespace {

using enum Field;

constexpr FieldAlias kFields[]{
    {"album_id", AlbumId},
    {"albumid", AlbumId},
    {"album_uri", AlbumId},
    {"spotify_album_id", AlbumId},
    {"release_id", AlbumId},
    {"album_key", AlbumId},
    {"album_mbid", AlbumId},
    {"release_mbid", AlbumId},
    {"album_url", AlbumId},
    {"album_name", AlbumName},
    {"album", AlbumName},
    {"album_title", AlbumName},
    {"albumname", AlbumName},
    {"release_name", AlbumName},
    {"release", AlbumName},
    {"release_title", AlbumName},
    {"album_artist", Artist},
    {"album_artist_name_s", Artist},
    {"album_artist_names", Artist},
    {"album_artist_name", Artist},
    {"album_artists", Artist},
    {"albumartist", Artist},
    {"artist", Artist},
    {"artist_name", Artist},
    {"artist_name_s", Artist},
    {"artists", Artist},
    {"artist_names", Artist},
    {"artistname", Artist},
    {"performer", Artist},
    {"band", Artist},
    {"track_id", TrackId},
    {"trackid", TrackId},
    {"track_uri", TrackId},
    {"spotify_id", TrackId},
    {"spotify_track_id", TrackId},
    {"spotify_uri", TrackId},
    {"song_id", TrackId},
    {"id", TrackId},
    {"uri", TrackId},
    {"track_url", TrackId},
    {"isrc", TrackId},
    {"track_name", TrackName},
    {"track_title", TrackName},
    {"trackname", TrackName},
    {"song_name", TrackName},
    {"song_title", TrackName},
    {"name", TrackName},
    {"title", TrackName},
    {"song", TrackName},
    {"album_type", AlbumType},
    {"release_type", AlbumType},
    {"release_date", ReleaseDate},
    {"album_release_date", ReleaseDate},
    {"release_year", ReleaseDate},
    {"date", ReleaseDate},
    {"year", ReleaseDate},
    {"disc_number", Disc},
    {"discnumber", Disc},
    {"disc", Disc},
    {"disc_no", Disc},
    {"disk_number", Disc},
    {"disk", Disc},
    {"disc_num", Disc},
    {"cd", Disc},
    {"track_number", TrackNumber},
    {"tracknumber", TrackNumber},
    {"track_no", TrackNumber},
    {"track_num", TrackNumber},
    {"track_nr", TrackNumber},
    {"track_position", TrackNumber},
    {"track_index", TrackNumber},
    {"track", TrackNumber},
    {"start", Start},
    {"start_s", Start},
    {"start_sec", Start},
    {"start_seconds", Start},
    {"start_time", Start},
    {"section_start", Start},
    {"start_ms", Start},
    {"onset", Start},
    {"window", Position},
    {"window_number", Position},
    {"window_index", Position},
    {"section", Position},
    {"section_number", Position},
    {"section_index", Position},
    {"section_id", Position},
    {"segment", Position},
    {"observation", Position},
    {"bin", Position},
    {"observation_duration", Duration},
    {"section_duration", Duration},
    {"window_duration", Duration},
};

constexpr FeatureAlias kFeatureNames[]{
    {"bpm", "tempo", Unit::BeatsPerMinute},
    {"tempo_bpm", "tempo", Unit::BeatsPerMinute},
    {"loudness_db", "loudness", Unit::Decibel},
    {"loudness_dbfs", "loudness", Unit::Decibel},
    {"loudness_lufs", "loudness", Unit::Lufs},
    {"lufs", "loudness", Unit::Lufs},
    {"integrated_loudness", "loudness", Unit::Lufs},
    {"integrated_loudness_lufs", "loudness", Unit::Lufs},
    {"track_duration_ms", "duration_ms", Unit::Milliseconds},
    {"duration_in_ms", "duration_ms", Unit::Milliseconds},
    {"length_ms", "duration_ms", Unit::Milliseconds},
    {"track_duration", "duration_ms", Unit::Milliseconds},
    {"duration_s", "duration", Unit::Seconds},
    {"duration_sec", "duration", Unit::Seconds},
    {"duration_seconds", "duration", Unit::Seconds},
    {"acoustics", "acousticness"},
    {"timesignature", "time_signature"},
    {"instrumental", "instrumentalness"},
};

constexpr KnownFeature kFeatures[]{
    {"danceability", Unit::Share},
    {"energy", Unit::Share},
    {"key", Unit::PitchClass},
    {"loudness", Unit::None},
    {"mode", Unit::Mode},
    {"speechiness", Unit::Share},
    {"acousticness", Unit::Share},
    {"instrumentalness", Unit::Share},
    {"liveness", Unit::Share},
    {"valence", Unit::Share},
    {"tempo", Unit::BeatsPerMinute},
    {"duration_ms", Unit::Milliseconds},
    {"duration", Unit::Seconds},
    {"time_signature", Unit::BeatsPerBar},
    {"loudness_max", Unit::None},
    {"loudness_start", Unit::None},
    {"tempo_confidence", Unit::Share},
    {"key_confidence", Unit::Share},
    {"mode_confidence", Unit::Share},
    {"time_signature_confidence", Unit::Share},
};

}  // namespace

std::span<const FieldAlias> fieldAliases() { return kFields; }
std::span<const FeatureAlias> featureAliases() { return kFeatureNames; }
std::span<const KnownFeature> knownFeatures() { return kFeatures; }

std::optional<Unit> knownUnit(std::string_view feature)
{
    for (const KnownFeature& known : kFeatures)
        if (known.name == feature) return known.unit;
    return std::nullopt;
}

bool isBookkeeping(std::string_view name)
{
    constexpr std::array<std::string_view, 17> kNames{
        "",           "index",     "row",     "unnamed_0", "unnamed_0_1", "type", "analysis_url",
        "track_href", "explicit",  "href",    "isrc",      "upc",         "ean",  "artist_ids",
        "artist_id",  "timestamp", "added_at"};
    const auto endsAs = [&](std::string_view end) { return name.ends_with(end); };
    return std::ranges::find(kNames, name) != kNames.end() || endsAs("_id") || endsAs("_ids") ||
           endsAs("_uri") || endsAs("_url") || endsAs("_uri_s") || endsAs("_uris") || endsAs("_mbid");
}

}  // namespace segue::data
