// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clean/clean.h"
#include "clean/leakage.h"
#include "evaluation/evaluate.h"
#include "read/preview.h"
#include "run/run.h"
#include "ui/jobs/evaluated.h"
#include "ui/tables/table_model.h"

#include <optional>
#include <span>

namespace segue::ui {

// The columns of every table in the window. Each holds on to the values it shows.

/// The file as it stands: order, ids, texts, then numbers with their units.
std::vector<TableColumn> previewColumns(std::shared_ptr<const data::AlbumTable> table);
/// A finding and what became of its fix: true = applied, none = there is nothing to apply.
struct FindingState {
    data::Finding finding;
    std::optional<bool> applied;
};
std::vector<TableColumn> findingColumns(std::vector<FindingState> findings);
/// What was taken out: rule, album by name, where it stood, and why.
/// Where in the file something was noticed while reading.
std::vector<TableColumn> noticedColumns(std::vector<data::NotedLine> lines);
std::vector<TableColumn> removalColumns(std::vector<data::Removal> removals,
                                        std::shared_ptr<const data::AlbumTable> table);
/// The first rows of a file that is not read yet, cells as they stand; the header's second line says the
/// role.
std::vector<TableColumn> previewTextColumns(std::shared_ptr<const data::Preview> preview);
/// What training and test albums share: one row for each of `rows`, indices into the leakage's list.
std::vector<TableColumn> leakColumns(std::shared_ptr<const data::Albums> albums,
                                     std::vector<data::SharedThing> shared);
/// The tracks of one album beside another's: position, name, and two features that tell them apart.
std::vector<TableColumn> albumTrackColumns(std::shared_ptr<const data::Albums> albums, std::uint32_t album);

/// Which tracks of an album a table shows: `count` from `first`, both indices into the album's tracks.
struct TrackSpan {
    std::uint32_t album = 0, first = 0, count = 0;
};

/// The report's window table: track, window, then the chosen features with five decimals; one row a window.
/// `scaler` empty: in real units.
std::vector<TableColumn> windowColumns(std::shared_ptr<const features::WindowTable> windows, TrackSpan span,
                                       std::span<const int> features, std::optional<features::Scaler> scaler);
/// The same of every track of every album, with the album's name in front; one row a window, tracks x windows
/// in all.
std::vector<TableColumn> windowColumns(std::shared_ptr<const features::WindowTable> windows,
                                       std::span<const int> features, std::optional<features::Scaler> scaler);
/// The report's output table: track i + 1 and each target's direction from i to i + 1, with an arrow.
std::vector<TableColumn> outputColumns(std::shared_ptr<const features::WindowTable> windows, TrackSpan span,
                                       features::Ties ties);
std::vector<TableColumn> trackColumns(std::shared_ptr<const data::Albums> albums, std::uint32_t album);

std::vector<TableColumn> historyColumns(std::shared_ptr<const std::vector<model::EpochRecord>> history);
std::vector<TableColumn> baselineColumns(std::shared_ptr<const Evaluated> evaluated);
/// Predicted transitions: one row for each of `rows`, indices into the predictions.
std::vector<TableColumn> transitionColumns(std::shared_ptr<const Evaluated> evaluated,
                                           std::vector<std::uint32_t> rows);

/// One target's transitions: album, track, P(Up), how it went, how sure the network was, and the best simple
/// rule's word.
std::vector<TableColumn> targetColumns(std::shared_ptr<const Evaluated> evaluated, features::Target target,
                                       std::vector<std::uint32_t> rows);

/// "valence" in the window's language.
QString targetLabel(features::Target target);
/// "▲ Up", "▼ Down" or "–".
QString directionText(features::Direction direction);
/// "running mean" in the window's language.
QString baselineLabel(const std::string& name);

}  // namespace segue::ui
