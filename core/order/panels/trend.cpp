// SPDX-License-Identifier: GPL-3.0-or-later
// Mann 1945, Kendall, Rank Correlation Methods (1948), with the tie correction; Spearman 1904.
// Only values can tie, places never do, so Var S needs no further terms and is exact.
#include "order/panels/trend.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace segue::order {

namespace {

Floats asFloats(Ints values) { return __builtin_convertvector(values, Floats); }

/// Sum over pairs i < j of the sign of rank(j) - rank(i).
Ints signsOf(const OrderedAlbum& album, std::size_t block)
{
    Ints s{};
    for (std::size_t j = 1; j < album.n; ++j) {
        const Ints later = album.rank[j * album.blocks + block].v;
        Ints more{}, less{};
        for (std::size_t i = 0; i < j; ++i) {
            const Ints earlier = album.rank[i * album.blocks + block].v;
            more -= later > earlier;
            less -= earlier > later;
        }
        s += more - less;
    }
    return s;
}

/// Sum of (2i - (n - 1)) rank(i), i from 0. The ranks of an album add up to 0, so that twice the sum of i
/// rank(i) is enough: the sum of all sums from a track to the end.
Ints placesTimesRanks(const OrderedAlbum& album, std::size_t block)
{
    Ints toEnd{}, all{};
    for (std::size_t i = album.n; i-- > 1;) {
        toEnd += album.rank[i * album.blocks + block].v;
        all += toEnd;
    }
    return all + all;
}

}  // namespace

std::int64_t kendallS(std::span<const double> x)
{
    std::int64_t s = 0;
    for (std::size_t j = 1; j < x.size(); ++j)
        for (std::size_t i = 0; i < j; ++i) s += (x[j] > x[i]) - (x[j] < x[i]);
    return s;
}

double kendallVariance(std::span<const double> sorted)
{
    const auto term = [](double n) { return n * (n - 1) * (2 * n + 5) / 18; };
    double variance = term(double(sorted.size()));
    for (std::size_t i = 0; i < sorted.size();) {
        const std::size_t next =
            std::size_t(std::ranges::upper_bound(sorted.subspan(i), sorted[i]) - sorted.begin());
        variance -= term(double(next - i));
        i = next;
    }
    return variance;
}

double spearmanRho(std::span<const double> x)
{
    double places = 0, ranks = 0, products = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        double rank = 0;
        for (const double other : x) rank += (other < x[i]) - (other > x[i]);
        const double place = 2 * double(i) - double(x.size() - 1);
        places += place * place;
        ranks += rank * rank;
        products += place * rank;
    }
    return ranks > 0 ? products / std::sqrt(places * ranks) : std::numeric_limits<double>::quiet_NaN();
}

void addTrend(const OrderedAlbum& album, OrderSums& sums)
{
    for (std::size_t block = 0; block < album.blocks; ++block) {
        double* sum = sums.real.data() + block * kLanes;
        const Floats s = asFloats(signsOf(album, block)), standardised = s * album.kendall[block].v;
        addTo(sum + kKendall * sums.lanes, s);
        addTo(sum + kKendallSquares * sums.lanes, standardised * standardised);
        addTo(sum + kSpearman * sums.lanes,
              asFloats(placesTimesRanks(album, block)) * album.spearman[block].v);
    }
}

}  // namespace segue::order
