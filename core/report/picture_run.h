// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "run/run.h"

#include <optional>
#include <string>
#include <string_view>

namespace segue::report {

/// One line that says which run a picture comes from: into the metadata of every exported file. No folders: a
/// figure in a paper should not tell where its author keeps things.
std::string runComment(const experiment::Run& run);

/// The run a picture says it comes from.
struct PictureRun {
    std::string name;     ///< of the run's file
    std::string started;  ///< ISO 8601, UTC: tells runs of the same name apart
};

/// What the bytes of a PNG, SVG or PDF say of their run; none where they are no such picture, or of something
/// else.
std::optional<PictureRun> runOfPicture(std::string_view bytes);

}  // namespace segue::report
