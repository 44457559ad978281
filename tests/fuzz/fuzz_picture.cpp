// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a picture: it names the run it comes from, or none.
#include "report/picture_run.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const auto run = segue::report::runOfPicture({reinterpret_cast<const char*>(bytes), size});
    if (run && (run->name.empty() || run->started.size() != 20)) std::abort();
    return 0;
}
