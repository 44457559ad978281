// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace segue::plot {

/// A text of a figure: an English pattern, marked with SEGUE_TEXT("Plot", ...), with places %1 to %9, and the
/// phrases that stand there. Composed late, so that another language can put its words in another order;
/// numbers and names pass through.
class Phrase {
public:
    Phrase() = default;
    Phrase(const char* text) : m_pattern(text) {}
    Phrase(std::string text) : m_pattern(std::move(text)) {}
    Phrase(std::string_view text) : m_pattern(text) {}
    Phrase(std::string pattern, std::vector<Phrase> parts)
        : m_pattern(std::move(pattern)), m_parts(std::move(parts))
    {
    }

    const std::string& pattern() const { return m_pattern; }
    const std::vector<Phrase>& parts() const { return m_parts; }
    bool empty() const { return m_pattern.empty(); }
    std::string english() const;
    friend bool operator==(const Phrase& a, const Phrase& b) { return a.english() == b.english(); }

private:
    std::string m_pattern;
    std::vector<Phrase> m_parts;
};

/// "a", "a; b", "a; b; c".
Phrase listed(const std::vector<Phrase>& parts);

/// The pattern with its places taken, in one pass: a "%1" inside a part stays as it is. Without parts nothing
/// is replaced.
std::string filled(std::string_view pattern, const std::vector<std::string>& parts);

}  // namespace segue::plot
