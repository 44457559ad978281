// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/settings.h"

#include <algorithm>
#include <vector>

namespace segue::model {

namespace {

Error refused(std::string column, std::string detail, std::string expected)
{
    Error error{.code = ErrorCode::ValueOutOfRange, .subject = "--set", .column = std::move(column)};
    error.detail = std::move(detail);
    error.expected = std::move(expected);
    return error;
}

}  // namespace

Status applySettings(Config& config, std::span<const std::string> settings)
{
    std::vector<std::string> ordered(settings.begin(), settings.end());
    const auto isPreset = [](const std::string& setting) { return setting.starts_with("preset="); };
    std::stable_partition(ordered.begin(), ordered.end(), isPreset);
    for (const std::string& setting : ordered) {
        const std::size_t equals = setting.find('=');
        if (equals == std::string::npos) return refused("--set", setting, "name=value");
        if (auto set = setParam(config, setting.substr(0, equals), setting.substr(equals + 1)); !set)
            return set.error();
    }
    if (auto valid = validate(config); !valid) return valid.error();
    // The form locks the field; a word on the command line must not go unheard.
    if (config.folds == 0 && config.fold != 0)
        return refused("fold", std::to_string(config.fold), "0 where folds is 0");
    return Done{};
}

}  // namespace segue::model
