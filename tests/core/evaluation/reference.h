// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/place.h"

#include <nlohmann/json.hpp>

#include <cstdlib>
#include <optional>
#include <string>

namespace segue::tests {

/// What a script like reference.py answers for `data`; none where Python, scikit-learn or statsmodels is not
/// installed.
inline std::optional<nlohmann::json> reference(const std::string& kind, const nlohmann::json& data,
                                               const std::string& path = "tests/core/evaluation/reference.py")
{
    const std::string python = "/usr/bin/python3";
    if (std::system((python + " -c 'import sklearn, statsmodels' >/dev/null 2>&1").c_str()) != 0)
        return std::nullopt;
    const ScratchDir scratch;
    const std::string in = writeFile(scratch / "in.json", data.dump()), out = scratch / "out.json";
    const std::string script = sourceDir() + "/" + path;
    const int status = std::system(
        (python + " -W ignore '" + script + "' " + kind + " '" + in + "' > '" + out + "'").c_str());
    if (status != 0) throw std::runtime_error(path + " " + kind + " failed");
    return nlohmann::json::parse(readFile(out));
}

}  // namespace segue::tests

/// Ends the test as skipped where the independent source is not installed.
#define SEGUE_SKIP_WITHOUT_REFERENCE(answer)                               \
    if (!(answer)) {                                                       \
        WARN("SKIPPED: python3 with sklearn and statsmodels is not here"); \
        return;                                                            \
    }
