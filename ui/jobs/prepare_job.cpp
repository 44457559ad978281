// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/prepare_job.h"

#include <utility>

namespace segue::ui {

Result<Preparation> prepareAlbums(std::shared_ptr<const data::AlbumTable> table, const Choices& choices,
                                  const RunControl& control)
{
    auto prepared = experiment::prepare(table, choices.rules(), model::windowOptions(choices.config),
                                        choices.config.ties, control);
    Preparation preparation;
    if (prepared) {
        preparation.prepared = std::make_shared<const experiment::Prepared>(std::move(*prepared));
        preparation.cleaned = {preparation.prepared, &preparation.prepared->cleaned};
        return preparation;
    }
    if (prepared.error().code == ErrorCode::Cancelled) return prepared.error();
    preparation.problem = prepared.error();
    if (preparation.problem->code != ErrorCode::NothingLeft) return preparation;
    const std::string source = table->source;
    preparation.cleaned =
        std::make_shared<const data::Cleaned>(data::clean(std::move(table), choices.rules(), control));
    if (control.stopped()) return Error{.code = ErrorCode::Cancelled, .subject = source};
    return preparation;
}

}  // namespace segue::ui
