// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clean/clean.h"
#include "features/samples.h"
#include "network/config_table.h"

namespace segue::ui {

/// Everything that is decided before training: one value, so that one undo step can hold any change of it.
struct Setup {
    data::CleaningOptions cleaning;
    model::Config config;

    bool operator==(const Setup&) const = default;
    /// The cleaning rules with the album lengths, which are parameters of the configuration.
    data::CleaningOptions rules() const
    {
        data::CleaningOptions rules = cleaning;
        rules.minTracks = std::int32_t(config.minTracks);
        rules.maxTracks = std::int32_t(config.maxTracks);
        return rules;
    }
    /// What another dataset begins with: the same network, and nothing that was decided about these albums.
    Setup forAnotherDataset() const
    {
        Setup fresh{.cleaning = {}, .config = config};
        const model::Config standard = model::presetConfig(config.preset);
        for (const auto& spec : model::configTable())
            if (spec.info.group == "Data") spec.set(fresh.config, spec.get(standard));
        return fresh;
    }
    bool preparesAs(const Setup& other) const
    {
        return rules() == other.rules() &&
               model::windowOptions(config) == model::windowOptions(other.config) &&
               config.ties == other.config.ties;
    }
};

}  // namespace segue::ui
