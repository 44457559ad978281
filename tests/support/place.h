// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace segue::tests {

/// The project's root and the folder the programs were built into.
std::string sourceDir();
std::string binaryDir();

/// "../shared/<name>" beside the project's root, or "" where it is missing: then say SKIPPED and return.
std::string shared(const std::string& name);

/// A fresh folder that goes away with the value.
class ScratchDir {
public:
    ScratchDir();
    ~ScratchDir();
    ScratchDir(const ScratchDir&) = delete;
    ScratchDir& operator=(const ScratchDir&) = delete;
    std::string operator/(const std::string& name) const { return m_path + "/" + name; }
    const std::string& path() const { return m_path; }

private:
    std::string m_path;
};

/// Writes `text` to `path` byte for byte and returns the path.
std::string writeFile(const std::string& path, const std::string& text);
std::string readFile(const std::string& path);

}  // namespace segue::tests

/// Ends the test as skipped, with a message, where something outside the project is missing.
#define SEGUE_SKIP_WITHOUT(path, what)         \
    if ((path).empty()) {                      \
        WARN("SKIPPED: " what " is not here"); \
        return;                                \
    }
