// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "order/panels/panels.h"
#include "order/scoring/real_or_random.h"

#include <cstdint>
#include <string>
#include <vector>

namespace segue::order {

/// What is asked about the order of a table's albums.
struct OrderQuestion {
    /// Of the panels; empty = the targets that there are, or all where there are none; "all" alone = all. The
    /// scorers always hear the same ten.
    std::vector<std::string> features{};
    AlbumChoice choice{};
    int permutations = 999;
    std::uint64_t seed = 1;
    int threads = 2;
    bool operator==(const OrderQuestion&) const = default;
};

struct OrderAnswer {
    OrderQuestion question;
    Panels panels{};
    RealOrRandom scored{}, inner{};  ///< as asked; without the first and the last track of every album
};

/// The features that the question names, as the table calls them. Error UnknownName: detail = the name that
/// the table does not have, expected = those that it has.
Result<std::vector<std::string>> featuresOf(const features::WindowTable& table,
                                            const std::vector<std::string>& asked);

/// METHOD section 9 of the albums of `table`, which needs no windows of its own. A control that asks to stop
/// keeps what was done: fewer permutations, or scorers that say they were stopped. Error UnknownName.
Result<OrderAnswer> answerOrder(const features::WindowTable& table, const OrderQuestion& question,
                                const RunControl& control = {});

}  // namespace segue::order
