// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/engine/kernels/kernels.h"

#include <algorithm>
#include <array>

namespace segue::model {

#ifdef SEGUE_X86_KERNELS
extern const KernelSet avx512;
extern const KernelSet avx2;
#endif
extern const KernelSet baseline;

std::span<const KernelSet* const> kernelSets()
{
#ifdef SEGUE_X86_KERNELS
    static constexpr std::array sets{&avx512, &avx2, &baseline};
#else
    static constexpr std::array sets{&baseline};
#endif
    return sets;
}

const KernelSet& bestKernels()
{
    const auto sets = kernelSets();
    return **std::ranges::find_if(sets, [](const KernelSet* set) { return set->runsHere(); });
}

}  // namespace segue::model
