// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/read.h"

#include "read/read.h"

#include <fstream>

namespace segue::ui {

namespace {

/// Run files are SQLite databases; nothing else that Segue opens starts like one.
bool startsAsRun(const std::string& path)
{
    char head[16] = {};
    std::ifstream(path, std::ios::binary).read(head, sizeof head);
    return std::string_view(head, 15) == "SQLite format 3";
}

Result<Opened> openDataset(const std::string& path, const RunControl& control, const data::ReadOptions& how)
{
    auto table = data::readAlbums(path, control, how);
    if (!table) return table.error();
    Opened opened;
    opened.table = *table;
    opened.inspection = data::inspect(**table, {control.poll, {}});
    if (control.stopped()) return Error{.code = ErrorCode::Cancelled, .subject = path};
    return opened;
}

}  // namespace

Result<Opened> openRun(const std::string& path, const RunControl& control, const std::string& dataPath)
{
    auto run = experiment::readRun(path);
    if (!run) return run.error();
    Opened opened;
    const std::string place = dataPath.empty() ? run->dataPath : dataPath;
    auto dataset = openDataset(place, control, run->readAs);
    if (!dataset)
        opened.dataProblem = dataset.error();
    else if (dataset->table->hash != run->dataHash)
        opened.dataProblem = Error{ErrorCode::RunChanged, place, 0, {}, {}, {}};
    else {
        opened = std::move(*dataset);
        run->dataPath = place;
    }
    opened.run = std::make_shared<const experiment::Run>(std::move(*run));
    return opened;
}

Result<Opened> openAny(const std::string& path, const RunControl& control, const data::ReadOptions& how)
{
    return startsAsRun(path) ? openRun(path, control) : openDataset(path, control, how);
}

Result<Look> lookAt(const std::string& path, const data::ReadOptions& how, const RunControl& control)
{
    auto opened = openDataset(path, control, how);
    if (!opened) return opened.error();
    return Look{opened->table->schema, std::move(opened->inspection), opened->table->uses};
}

}  // namespace segue::ui
