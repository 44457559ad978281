// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/phrase.h"

namespace segue::plot {

std::string Phrase::english() const
{
    std::vector<std::string> parts;
    for (const Phrase& part : m_parts) parts.push_back(part.english());
    return filled(m_pattern, parts);
}

std::string filled(std::string_view pattern, const std::vector<std::string>& parts)
{
    std::string text;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool place =
            pattern[i] == '%' && i + 1 < pattern.size() && pattern[i + 1] >= '1' && pattern[i + 1] <= '9';
        const std::size_t part = place ? std::size_t(pattern[i + 1] - '1') : parts.size();
        if (part < parts.size()) {
            text += parts[part];
            ++i;
        } else {
            text += pattern[i];
        }
    }
    return text;
}

Phrase listed(const std::vector<Phrase>& parts)
{
    Phrase all;
    for (const Phrase& part : parts) all = all.empty() ? part : Phrase("%1; %2", {all, part});
    return all;
}

}  // namespace segue::plot
