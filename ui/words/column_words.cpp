// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/words.h"

#include <QCoreApplication>

#include <array>

namespace segue::ui {

namespace {

constexpr std::array kFields{QT_TRANSLATE_NOOP("Words", "Album id"),
                             QT_TRANSLATE_NOOP("Words", "Album name"),
                             QT_TRANSLATE_NOOP("Words", "Artist"),
                             QT_TRANSLATE_NOOP("Words", "Track id"),
                             QT_TRANSLATE_NOOP("Words", "Track name"),
                             QT_TRANSLATE_NOOP("Words", "Album type"),
                             QT_TRANSLATE_NOOP("Words", "Release date"),
                             QT_TRANSLATE_NOOP("Words", "Disc number"),
                             QT_TRANSLATE_NOOP("Words", "Track number"),
                             QT_TRANSLATE_NOOP("Words", "Start in the track"),
                             QT_TRANSLATE_NOOP("Words", "How long it lasts"),
                             QT_TRANSLATE_NOOP("Words", "Window or section"),
                             QT_TRANSLATE_NOOP("Words", "Feature"),
                             QT_TRANSLATE_NOOP("Words", "Label"),
                             QT_TRANSLATE_NOOP("Words", "Ignored")};
static_assert(kFields.size() == data::kFieldNames.size());

QString say(const char* text) { return QCoreApplication::translate("Words", text); }

}  // namespace

QString place(std::string_view file, std::int64_t line)
{
    if (line <= 0) return QString::fromUtf8(file.data(), qsizetype(file.size()));
    if (file.empty()) return say(QT_TRANSLATE_NOOP("Words", "line %1")).arg(line);
    return QStringLiteral("%1:%2").arg(QString::fromUtf8(file.data(), qsizetype(file.size()))).arg(line);
}

QString fieldLabel(data::Field field) { return say(kFields[std::size_t(field)]); }

QString roleLabel(data::Role role)
{
    switch (role) {
        case data::Role::Id: return say(QT_TRANSLATE_NOOP("Words", "Ids and names"));
        case data::Role::Order: return say(QT_TRANSLATE_NOOP("Words", "Order"));
        case data::Role::Feature: return say(QT_TRANSLATE_NOOP("Words", "A number to learn from"));
        case data::Role::Label: return say(QT_TRANSLATE_NOOP("Words", "An answer, never learnt from"));
        case data::Role::Ignored: return say(QT_TRANSLATE_NOOP("Words", "Not read"));
    }
    return {};
}

QString whyIgnored(data::Unused why, const std::string& rival)
{
    switch (why) {
        case data::Unused::No: break;
        case data::Unused::Bookkeeping:
            return say(QT_TRANSLATE_NOOP(
                "Words",
                "no measurement: an id, a link, a date, a yes or no, a row number, or without a name"));
        case data::Unused::Words: return say(QT_TRANSLATE_NOOP("Words", "holds words"));
        case data::Unused::Rival:
            return say(QT_TRANSLATE_NOOP("Words", "'%1' is read in its place"))
                .arg(QString::fromStdString(rival));
        case data::Unused::Empty: return say(QT_TRANSLATE_NOOP("Words", "has no value"));
        case data::Unused::ByHand: return say(QT_TRANSLATE_NOOP("Words", "as you said"));
    }
    return {};
}

QString withoutField(data::Field field)
{
    switch (field) {
        case data::Field::Disc:
            return say(QT_TRANSLATE_NOOP("Words", "disc number (every album is one disc)"));
        case data::Field::Artist:
            return say(
                QT_TRANSLATE_NOOP("Words", "artist (no copies are recognised, and no split by artist)"));
        case data::Field::AlbumName:
            return say(QT_TRANSLATE_NOOP("Words", "album name (no copies are recognised)"));
        case data::Field::TrackId: return say(QT_TRANSLATE_NOOP("Words", "track id"));
        case data::Field::TrackName: return say(QT_TRANSLATE_NOOP("Words", "track name"));
        default: return fieldLabel(field);
    }
}

QString unitLabel(data::Unit unit)
{
    switch (unit) {
        case data::Unit::PitchClass: return say(QT_TRANSLATE_NOOP("Words", "pitch class"));
        case data::Unit::Mode: return say(QT_TRANSLATE_NOOP("Words", "major/minor"));
        case data::Unit::BeatsPerBar: return say(QT_TRANSLATE_NOOP("Words", "beats"));
        default:
            return QString::fromUtf8(data::unitSymbol(unit).data(), qsizetype(data::unitSymbol(unit).size()));
    }
}

QString matchReason(data::Duplicate::Match match)
{
    switch (match) {
        case data::Duplicate::Match::Name: return say(QT_TRANSLATE_NOOP("Words", "same artist and name"));
        case data::Duplicate::Match::Edition:
            return say(QT_TRANSLATE_NOOP("Words", "same name but for the edition"));
        case data::Duplicate::Match::Sound: return say(QT_TRANSLATE_NOOP("Words", "sounds the same"));
    }
    return {};
}

QString choiceReason(data::Duplicate::Choice choice)
{
    switch (choice) {
        case data::Duplicate::Choice::MoreTracks:
            return say(QT_TRANSLATE_NOOP("Words", "it has more tracks"));
        case data::Duplicate::Choice::EarlierRelease:
            return say(QT_TRANSLATE_NOOP("Words", "it came out earlier"));
        case data::Duplicate::Choice::LowerId:
            return say(QT_TRANSLATE_NOOP("Words", "equal in all; its id comes first"));
        case data::Duplicate::Choice::Kept:
            return say(QT_TRANSLATE_NOOP("Words", "both stay, by your choice"));
    }
    return {};
}

}  // namespace segue::ui
