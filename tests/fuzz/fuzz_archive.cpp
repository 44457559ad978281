// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as an archive: taken apart or refused.
#include "read/bytes/archive.h"
#include "read/bytes/encoding.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    using namespace segue::data;
    const std::string_view view(reinterpret_cast<const char*>(bytes), size);
    asUtf8(Bytes::of(std::string(view)), encodingOf(view));
    if (isArchive(view)) (void)bool(unpack("archive", view, {}));
    return 0;
}
