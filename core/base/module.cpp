// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/module.h"

#include <dlfcn.h>

#include <filesystem>
#include <string>

namespace segue {

namespace {

namespace fs = std::filesystem;

fs::path folderOfProgram()
{
    std::error_code none;
    return fs::read_symlink("/proc/self/exe", none).parent_path();
}

}  // namespace

/// Local symbols only: what a module brings along must not meet the program's own libraries.
Result<void*> loadModule(const char* file, const char* name)
{
    std::string reasons;
    const fs::path program = folderOfProgram();
    for (const fs::path& folder : {program, program / SEGUE_PROGRAM_TO_MODULES}) {
        const std::string path = (folder / file).lexically_normal();
        void* module = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
        if (!module) {
            (reasons += reasons.empty() ? "" : "; ") += dlerror();
            continue;
        }
        if (void* found = dlsym(module, name)) return found;
        (reasons += reasons.empty() ? "" : "; ") += path + " is not Segue's";
    }
    return Error{.code = ErrorCode::ModuleMissing, .subject = file, .detail = reasons};
}

}  // namespace segue
