// SPDX-License-Identifier: GPL-3.0-or-later
#include "read/read.h"
#include "support/place.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <vector>

using namespace segue;
using namespace segue::data;
using namespace segue::tests;

TEST_CASE("reading stops when asked, and progress never falls")
{
    const ScratchDir dir;
    std::string text = "album_id,track_number,energy\n";
    while (text.size() < 8 << 20) text += "album,1,0.12345\n";
    const std::string path = writeFile(dir / "t.csv", text);
    int calls = 0;
    const auto stopped = readAlbums(path, {[&] { return ++calls > 3 ? RunState::Abort : RunState::Go; }, {}});
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == ErrorCode::Cancelled);
    CHECK_FALSE(readAlbums(path, {[] { return RunState::Stop; }, {}}));
    std::vector<double> shares;
    REQUIRE(readAlbums(path, {{}, [&](double share) { shares.push_back(share); }}));
    CHECK(std::ranges::is_sorted(shares));
    CHECK(shares.back() == 1);
}
