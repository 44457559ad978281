// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a document beside a table of albums: read, joined, inspected.
#include "findings/inspect.h"
#include "read/join/dataset.h"
#include "read/join/resolve_table.h"

#include <cstdlib>

using namespace segue;
using namespace segue::data;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const std::string places = "album_id,track_number,track_id\na,1,t1\na,2,t2\nb,1,t3\n";
    const std::string document(reinterpret_cast<const char*>(bytes), size);
    for (const bool segments : {false, true}) {
        const Source source{{{"places.csv", Bytes::of(places)}, {"t1.json", Bytes::of(document)}}, ""};
        auto table =
            assembleDataset("folder", source, {.fields = {}, .segments = segments, .threads = 1}, {});
        if (!table) continue;
        resolveTable(*table, 1, {});
        if (inspect(*table).tracks < 3) std::abort();
    }
    return 0;
}
