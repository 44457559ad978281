// SPDX-License-Identifier: GPL-3.0-or-later
#include "features/album_progress.h"

#include <algorithm>
#include <cmath>

namespace segue::features {

namespace {

double logit(double share, double margin)
{
    const double p = std::clamp(share, margin, 1 - margin);
    return std::log(p / (1 - p));
}

}  // namespace

double* TargetProgress::add(double scaled, double rank, double raw, double* out)
{
    const double meanBefore = m_n > 0 ? m_sum / m_n : 0;
    double below = 0;  // earlier tracks with a lower value, ties by half
    for (const double earlier : m_raw)
        if (earlier <= raw) below += earlier < raw ? 1 : 0.5;
    const double change = m_n > 0 ? double(raw > m_last) - double(raw < m_last) : 0;

    m_max = m_n > 0 ? std::max(m_max, scaled) : scaled;
    m_min = m_n > 0 ? std::min(m_min, scaled) : scaled;
    m_n += 1;
    m_sum += scaled;
    m_squares += scaled * scaled;
    m_smooth = 0.6 * m_smooth + 0.4 * scaled;
    m_last = raw;
    m_raw.push_back(raw);

    const double mean = m_sum / m_n, albumRank = (below + 4 * rank) / (m_n + 3);
    const std::array values{std::sqrt(std::max(0.0, m_squares / m_n - mean * mean)),
                            m_max - scaled,
                            scaled - m_min,
                            rank,
                            logit(rank, 0.002) / 2,
                            albumRank,
                            logit(albumRank, 0.01),
                            (below + 0.5) / m_n,
                            (scaled - mean) * m_n / (m_n + 2),
                            change,
                            m_smooth,
                            scaled - m_smooth,
                            meanBefore};
    return std::ranges::copy(values, out).out;
}

}  // namespace segue::features
