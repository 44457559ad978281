// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/prepare.h"

#include <utility>

namespace segue::ui {

Result<Preparation> prepareAlbums(std::shared_ptr<const data::AlbumTable> table, const Setup& setup,
                                  const RunControl& control)
{
    auto prepared = experiment::prepare(table, setup.rules(), model::windowOptions(setup.config),
                                        setup.config.ties, control);
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
        std::make_shared<const data::Cleaned>(data::clean(std::move(table), setup.rules(), control));
    if (control.stopped()) return Error{.code = ErrorCode::Cancelled, .subject = source};
    return preparation;
}

}  // namespace segue::ui
