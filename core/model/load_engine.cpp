// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/engine.h"

#include <dlfcn.h>
#include <unistd.h>

#include <array>
#include <climits>
#include <filesystem>
#include <mutex>

namespace segue::model {

namespace {

namespace fs = std::filesystem;

fs::path folderOfProgram()
{
    std::error_code none;
    return fs::read_symlink("/proc/self/exe", none).parent_path();
}

/// Local symbols only: what torch brings along must not meet the program's own libraries.
Result<Engine*> load()
{
    std::string reasons;
    for (const fs::path& folder : {folderOfProgram(), fs::path(SEGUE_MODULE_DIR)}) {
        const std::string path = folder / "segue_model.so";
        void* module = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
        if (!module) {
            (reasons += reasons.empty() ? "" : "; ") += dlerror();
            continue;
        }
        if (auto* make = reinterpret_cast<Engine* (*)()>(dlsym(module, "segueModelEngine"))) return make();
        (reasons += reasons.empty() ? "" : "; ") += path + " is not Segue's";
    }
    return Error{ErrorCode::ModuleMissing, "segue_model.so", 0, {}, reasons, {}};
}

}  // namespace

Result<Engine*> loadEngine()
{
    static std::mutex mutex;
    static Engine* loaded = nullptr;
    const std::lock_guard lock(mutex);
    if (loaded) return loaded;
    auto engine = load();
    if (engine) loaded = *engine;
    return engine;
}

}  // namespace segue::model
