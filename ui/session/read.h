// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findings/inspect.h"
#include "run/run.h"

#include <memory>
#include <optional>
#include <string>

namespace segue::ui {

/// What opening a file gave: a dataset, or a run with the dataset it was made from where that is still there.
struct Opened {
    std::shared_ptr<const data::AlbumTable> table;  ///< null: a run whose data are gone or changed
    data::Inspection inspection;
    std::shared_ptr<const experiment::Run> run;  ///< null: the file is a dataset
    std::optional<Error> dataProblem;            ///< why a run came without its data
};

/// Reads a run file and its data from `dataPath`, or from where they were when it was made. Synchronous: run
/// it in a job.
Result<Opened> openRun(const std::string& path, const RunControl& control, const std::string& dataPath = {});

/// Reads a dataset, its columns as `how` says, or a run file, whichever `path` is. Synchronous: run it in a
/// job.
Result<Opened> openAny(const std::string& path, const RunControl& control, const data::ReadOptions& how = {});

/// What a whole dataset would be if it were opened so.
struct Look {
    data::Schema schema{};
    data::Inspection inspection;
    std::vector<data::ColumnUse> uses{};
};
/// Reads a dataset and keeps its facts only. Synchronous: run it in a job.
Result<Look> lookAt(const std::string& path, const data::ReadOptions& how, const RunControl& control);

}  // namespace segue::ui
