// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/run.h"
#include "ui/session/setup.h"

#include <memory>
#include <optional>

namespace segue::ui {

/// What the rules made of a dataset. Where they leave nothing to train on there is no `prepared` but a
/// problem; what each rule took out is told all the same.
struct Preparation {
    std::shared_ptr<const experiment::Prepared> prepared;
    std::shared_ptr<const data::Cleaned> cleaned;
    std::optional<Error> problem;
};

/// Synchronous: run it in a job. Error Cancelled.
Result<Preparation> prepareAlbums(std::shared_ptr<const data::AlbumTable> table, const Setup& setup,
                                  const RunControl& control);

}  // namespace segue::ui
