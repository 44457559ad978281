// SPDX-License-Identifier: GPL-3.0-or-later
#include "network/engine/sources/source.h"

#include "base/random.h"

#include <algorithm>

namespace segue::model {

namespace {

std::uint64_t mixed(std::uint64_t x)  // splitmix64
{
    x += 0x9e3779b97f4a7c15ULL;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

}  // namespace

std::uint64_t keyOf(std::uint64_t seed, std::uint64_t a, std::uint64_t b, std::uint64_t c)
{
    return mixed(mixed(mixed(mixed(seed) ^ a) ^ b) ^ c);
}

std::vector<std::vector<std::uint32_t>> Source::epoch(std::uint64_t key, Rows32 rows, std::size_t batch,
                                                      Team&)
{
    std::vector<std::uint32_t> order(rows.begin(), rows.end());
    Random random(key);
    random.shuffle(std::span(order));
    return blocks(order, batch);
}

std::vector<std::vector<std::uint32_t>> Source::blocks(Rows32 rows, std::size_t size) const
{
    std::vector<std::vector<std::uint32_t>> cut;
    for (std::size_t k = 0; k < rows.size(); k += size) {
        const auto part = rows.subspan(k, std::min(size, rows.size() - k));
        cut.emplace_back(part.begin(), part.end());
    }
    return cut;
}

}  // namespace segue::model
