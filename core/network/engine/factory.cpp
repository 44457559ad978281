// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/engine/torch_engine.h"

/// The one function of the module that the program looks up (core/network/load_engine.cpp).
extern "C" __attribute__((visibility("default"))) segue::model::Engine* segueModelEngine()
{
    static segue::model::TorchEngine engine;
    return &engine;
}
