// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/aligned.h"

#include <algorithm>

namespace segue::app {

std::string aligned(const Rows& rows)
{
    std::vector<std::size_t> width;
    for (const auto& row : rows)
        for (std::size_t c = 0; c < row.size(); ++c) {
            width.resize(std::max(width.size(), c + 1));
            width[c] = std::max(width[c], row[c].size());
        }
    std::string text;
    for (const auto& row : rows) {
        std::string line;
        for (std::size_t c = 0; c < row.size(); ++c)
            line += row[c] + std::string(width[c] + 2 - row[c].size(), ' ');
        line.erase(line.find_last_not_of(' ') + 1);
        text += line + "\n";
    }
    return text;
}

}  // namespace segue::app
