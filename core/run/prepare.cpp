// SPDX-License-Identifier: GPL-3.0-or-later
#include "run/run.h"

namespace segue::experiment {

Result<Prepared> prepare(std::shared_ptr<const data::AlbumTable> table, const data::CleaningOptions& cleaning,
                         const features::WindowOptions& windows, features::Ties ties,
                         const RunControl& control)
{
    Prepared prepared;
    prepared.table = table;
    prepared.cleaning = cleaning;
    prepared.cleaned = data::clean(std::move(table), cleaning, RunControl{control.poll, {}});
    if (control.stopped()) return Error{.code = ErrorCode::Cancelled, .subject = prepared.table->source};
    const auto& albums = *prepared.cleaned.albums;
    if (albums.transitions() == 0)
        return Error{.code = ErrorCode::NothingLeft,
                     .subject = prepared.table->source,
                     .detail = std::to_string(albums.albums.size())};
    prepared.windows = features::makeWindows(prepared.cleaned.albums, windows, control);
    if (control.stopped()) return Error{.code = ErrorCode::Cancelled, .subject = prepared.table->source};
    prepared.samples = features::makeSamples(prepared.windows, ties);
    return prepared;
}

data::CleaningOptions cleaningOptions(const model::Config& config)
{
    data::CleaningOptions cleaning;
    cleaning.minTracks = std::int32_t(config.minTracks);
    cleaning.maxTracks = std::int32_t(config.maxTracks);
    return cleaning;
}

Result<Prepared> prepare(std::shared_ptr<const data::AlbumTable> table, const model::Config& config,
                         const RunControl& control)
{
    return prepare(std::move(table), cleaningOptions(config), model::windowOptions(config), config.ties,
                   control);
}

}  // namespace segue::experiment
