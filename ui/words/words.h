// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "clean/clean.h"
#include "table/album_table.h"

#include <QString>

#include <functional>

namespace segue::ui {

/// The one place where an error becomes a sentence: "FILE:LINE: what is wrong; what was expected". Short,
/// exact, no blame. The window and the command line say the same words.
QString describe(const Error& error);
/// One sentence for a finding; no trailing line number.
QString describe(const data::Finding& finding);
/// What can be done about a finding, or that nothing need be.
QString fixFor(const data::Finding& finding);
/// "hole: track 4 is missing".
QString describe(const data::Removal& removal);
QString schemaName(data::Schema schema);
/// Where a row stands: "line 214", or "folder/one.csv:214" in a dataset of several files; "" where it has no
/// line.
QString place(std::string_view file, std::int64_t line);

/// What a column of a file is read as: "Album id", "Feature"; and the kind of thing that is: "Id", "Order".
QString fieldLabel(data::Field field);
QString roleLabel(data::Role role);
/// Why a column is not read: "'bpm' is read in its place".
QString whyIgnored(data::Unused why, const std::string& rival);
/// What Segue does where no column is read as this: "disc number (every album is one disc)".
QString withoutField(data::Field field);

/// "dB", "pitch class": a unit as it stands in headers and on axes; "" where there is none.
QString unitLabel(data::Unit unit);

/// Why two albums are held for the same one, and why the one stays rather than the other.
QString matchReason(data::Duplicate::Match match);
QString choiceReason(data::Duplicate::Choice choice);

/// A name to be put among other words: where it is written from right to left, Unicode's isolate around it
/// keeps the numbers and marks after it in their place.
QString isolated(const QString& name);

/// A sentence with facts in it by name, "{column}", so that a translation may order them as it likes. One
/// pass: a fact that looks like a name stays as it is.
QString withFacts(const QString& sentence, const std::function<QString(const QString& name)>& fact);

/// A text that core marked with SEGUE_TEXT(context, text), in the language of the window.
QString translated(const char* context, const std::string& text);

/// "about 14 s", "2 min 5 s", "1 h 3 min".
QString duration(double seconds);
/// Grouped by the locale: "42,403".
QString count(std::int64_t n);

}  // namespace segue::ui
