// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/module.h"
#include "network/engine.h"

#include <mutex>

namespace segue::model {

Result<Engine*> loadEngine()
{
    static std::mutex mutex;
    static Engine* loaded = nullptr;
    const std::lock_guard lock(mutex);
    if (loaded) return loaded;
    const auto make = loadModule("segue_model.so", "segueModelEngine");
    if (!make) return make.error();
    return loaded = reinterpret_cast<Engine* (*)()>(*make)();
}

}  // namespace segue::model
