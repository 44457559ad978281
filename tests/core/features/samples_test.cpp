// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/samples.h"
#include "support/albums.h"

#include <catch2/catch.hpp>

#include <limits>

using namespace segue;
using namespace segue::features;
using tests::TableBuilder;

namespace {

const float kNone = std::numeric_limits<float>::quiet_NaN();

std::shared_ptr<const WindowTable> table()
{
    return makeWindows(TableBuilder({"tempo", "energy"})
                           .row("a", 1, {100, 0.1F})
                           .row("a", 2, {120, 0.1F})
                           .row("a", 3, {90, kNone})
                           .row("b", 1, {80, 0.9F})
                           .row("c", 1, {70, 0.2F})
                           .row("c", 2, {70, 0.3F})
                           .albums(),
                       {});
}

}  // namespace

TEST_CASE("a transition is Up iff the next value is higher: a tie is Down, a missing value is unknown")
{
    const auto samples = makeSamples(table());
    CHECK(samples.track == std::vector<std::uint32_t>{0, 1, 4});
    CHECK(samples.album == std::vector<std::uint32_t>{0, 0, 2});
    CHECK(samples.direction[std::size_t(Target::Tempo)] ==
          std::vector<Direction>{Direction::Up, Direction::Down, Direction::Down});
    CHECK(samples.direction[std::size_t(Target::Energy)] ==
          std::vector<Direction>{Direction::Down, Direction::Unknown, Direction::Up});
    CHECK(samples.direction[std::size_t(Target::Valence)].empty());
}

TEST_CASE("ties can be left out")
{
    const auto samples = makeSamples(table(), Ties::LeftOut);
    CHECK(samples.direction[std::size_t(Target::Tempo)] ==
          std::vector<Direction>{Direction::Up, Direction::Down, Direction::Unknown});
}

TEST_CASE("labels are counted with ties apart")
{
    const auto count = countLabels(makeSamples(table()), Target::Tempo);
    CHECK(count.up == 1);
    CHECK(count.down == 1);
    CHECK(count.tie == 1);
    CHECK(countLabels(makeSamples(table()), Target::Valence).up == 0);
}

TEST_CASE("labels compare values before they are rounded to float")
{
    // Two window means that differ by less than a float can hold next to a larger number.
    const auto albums = TableBuilder({"loudness"}, true, {"loudness"})
                            .row("a", 1, {16777216})
                            .row("a", 1, {16777216})
                            .row("a", 2, {16777216})
                            .row("a", 2, {16777218})
                            .albums();
    const auto samples = makeSamples(makeWindows(albums, {2, Binning::Quantile, Cumulation::None}));
    CHECK(samples.direction[std::size_t(Target::Loudness)].front() == Direction::Up);
}
