// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/utc.h"

#include <ctime>

namespace segue {

std::string nowUtc()
{
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    gmtime_r(&now, &parts);
    char text[32];
    return {text, std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts)};
}

}  // namespace segue
