// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/place.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace segue::tests {

namespace fs = std::filesystem;

std::string sourceDir() { return SEGUE_SOURCE_DIR; }
std::string binaryDir() { return SEGUE_BINARY_DIR; }

std::string shared(const std::string& name)
{
    const fs::path path = fs::path(SEGUE_SOURCE_DIR).parent_path() / "shared" / name;
    return fs::exists(path) ? path.string() : std::string();
}

ScratchDir::ScratchDir()
{
    std::string pattern = (fs::temp_directory_path() / "segue-test-XXXXXX").string();
    if (!mkdtemp(pattern.data())) throw std::runtime_error("no scratch folder at " + pattern);
    m_path = pattern;
}

ScratchDir::~ScratchDir()
{
    std::error_code ignored;
    fs::remove_all(m_path, ignored);
}

std::string writeFile(const std::string& path, const std::string& text)
{
    std::ofstream(path, std::ios::binary) << text;
    return path;
}

std::string readFile(const std::string& path)
{
    std::ostringstream text;
    text << std::ifstream(path, std::ios::binary).rdbuf();
    return text.str();
}

}  // namespace segue::tests
