// SPDX-License-Identifier: GPL-3.0-or-later
// Turning points: Bienayme 1874; mean 2(n - 2)/3 and variance (16n - 29)/90 as in Kendall and Stuart, The
// Advanced Theory of Statistics 3, 45.18. Ascents of a random permutation (Eulerian numbers): mean (n - 1)/2,
// variance (n + 1)/12.
#include "order/panels/contour.h"

namespace segue::order {

ContourExpectation contourExpectation(std::size_t n)
{
    ContourExpectation expected;
    const double tracks = double(n);
    if (n >= 2) expected.ascents = (tracks - 1) / 2;
    if (n >= 2) expected.ascentsVariance = (tracks + 1) / 12;
    if (n >= 3) expected.turningPoints = 2 * (tracks - 2) / 3;
    if (n == 3) expected.turningPointsVariance = 2.0 / 9;  // one place alone: a share of 2/3, yes or no
    if (n >= 4) expected.turningPointsVariance = (16 * tracks - 29) / 90;
    return expected;
}

void addContour(const OrderedAlbum& album, OrderSums& sums)
{
    const std::size_t blocks = album.blocks;
    for (std::size_t block = 0; block < blocks; ++block) {
        Ints lastUp{}, lastDown{}, ups{}, downs{}, upUp{}, upDown{}, downUp{}, downDown{};
        for (std::size_t i = 1; i < album.n; ++i) {
            const Ints before = album.rank[(i - 1) * blocks + block].v,
                       now = album.rank[i * blocks + block].v;
            const Ints up = now > before, down = before > now;  // -1 where it is so
            ups -= up;
            downs -= down;
            upUp -= lastUp & up;
            upDown -= lastUp & down;
            downUp -= lastDown & up;
            downDown -= lastDown & down;
            lastUp = up;
            lastDown = down;
        }
        const auto add = [&](CountSum sum, Ints counted) { sums.count[sum * blocks + block].v += counted; };
        add(kUps, ups);
        add(kDowns, downs);
        add(kUpUp, upUp);
        add(kUpDown, upDown);
        add(kDownUp, downUp);
        add(kDownDown, downDown);
    }
}

}  // namespace segue::order
