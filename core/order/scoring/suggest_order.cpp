// SPDX-License-Identifier: GPL-3.0-or-later
// Simulated annealing (Kirkpatrick, Gelatt and Vecchi 1983): a change for the worse is taken with probability
// exp(change / temperature), and the temperature falls geometrically. Albums of few tracks are searched
// through instead.
#include "order/scoring/suggest_order.h"

#include "base/random.h"
#include "order/panels/trend.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace segue::order {

namespace {

/// Less than this is rounding: it makes no order better than another.
constexpr double kNoticeable = 1e-9;
constexpr std::int64_t kPollEvery = 4096;

std::vector<std::uint16_t> artistsOrder(std::size_t n)
{
    std::vector<std::uint16_t> order(n);
    std::iota(order.begin(), order.end(), std::uint16_t(0));
    return order;
}

/// Tries every order, track after track, with the score of what stands already.
class Enumeration {
public:
    Enumeration(const AlbumScorer& scorer, Suggestion& best)
        : m_scorer(scorer), m_best(best), m_order(artistsOrder(scorer.tracks()))
    {
    }

    void from(std::size_t place, double score)
    {
        const std::size_t n = m_order.size();
        if (place == n) {
            ++m_best.tried;
            if (score <= m_best.score + kNoticeable) return;
            m_best.score = score;
            m_best.order = m_order;
            return;
        }
        for (std::size_t i = place; i < n; ++i) {
            std::swap(m_order[place], m_order[i]);
            from(place + 1, score + termsAt(place));
            std::swap(m_order[place], m_order[i]);
        }
    }

private:
    double termsAt(std::size_t place) const
    {
        double terms = m_scorer.atPlace(m_order[place], place);
        if (place >= 1) terms += m_scorer.afterNext(m_order[place], m_order[place - 1]);
        if (place >= 2) terms += m_scorer.afterSecond(m_order[place], m_order[place - 2]);
        return terms;
    }

    const AlbumScorer& m_scorer;
    Suggestion& m_best;
    std::vector<std::uint16_t> m_order;
};

class Annealing {
public:
    Annealing(const AlbumScorer& scorer, const SuggestOptions& options, Suggestion& best)
        : m_scorer(scorer), m_options(options), m_best(best), m_random(options.seed),
          m_order(artistsOrder(scorer.tracks()))
    {
    }

    void run(const RunControl& control)
    {
        const double hottest = spread();
        const std::int64_t steps = std::max<std::int64_t>(1, m_options.steps / std::max(1, m_options.starts));
        for (int start = 0; start < m_options.starts && !m_best.stopped; ++start) {
            m_random.shuffle(std::span(m_order));
            m_score = m_scorer.score(m_order);
            for (std::int64_t step = 0; step < steps && !m_best.stopped; ++step) {
                if (step % kPollEvery == 0) poll(control, double(start) + double(step) / double(steps));
                change(hottest * std::pow(kColdest, double(step) / double(steps)));
            }
        }
        control.report(1);
    }

private:
    static constexpr double kColdest = 1e-3;  ///< of the hottest temperature

    void poll(const RunControl& control, double starts)
    {
        m_best.stopped = control.stopped();
        control.report(starts / double(m_options.starts));
    }

    /// Standard deviation of the scores of random orders.
    double spread()
    {
        constexpr int kOrders = 200;
        double sum = 0, squares = 0;
        for (int k = 0; k < kOrders; ++k) {
            m_random.shuffle(std::span(m_order));
            const double score = m_scorer.score(m_order);
            sum += score / kOrders;
            squares += score * score / kOrders;
        }
        return std::sqrt(std::max(squares - sum * sum, 1e-12));
    }

    /// Exchanges two tracks or takes one elsewhere, and keeps that or not.
    void change(double temperature)
    {
        const std::size_t from = m_random.below(m_order.size()), to = m_random.below(m_order.size());
        const bool exchange = m_random.below(2) == 0;
        const auto apply = [&](std::size_t a, std::size_t b) {
            const auto at = m_order.begin();
            if (exchange)
                std::swap(m_order[a], m_order[b]);
            else if (a < b)
                std::rotate(at + std::ptrdiff_t(a), at + std::ptrdiff_t(a) + 1, at + std::ptrdiff_t(b) + 1);
            else
                std::rotate(at + std::ptrdiff_t(b), at + std::ptrdiff_t(a), at + std::ptrdiff_t(a) + 1);
        };
        apply(from, to);
        const double score = m_scorer.score(m_order);
        ++m_best.tried;
        if (score < m_score && m_random.share() >= std::exp((score - m_score) / temperature)) {
            apply(to, from);
            return;
        }
        m_score = score;
        if (score <= m_best.score + kNoticeable) return;
        m_best.score = score;
        m_best.order = m_order;
    }

    const AlbumScorer& m_scorer;
    const SuggestOptions& m_options;
    Suggestion& m_best;
    Random m_random;
    std::vector<std::uint16_t> m_order;
    double m_score = 0;
};

}  // namespace

Suggestion suggestOrder(const AlbumScorer& scorer, const SuggestOptions& options, const RunControl& control)
{
    Suggestion best;
    best.order = artistsOrder(scorer.tracks());
    best.score = scorer.score(best.order);
    best.exact = scorer.tracks() <= options.exactUpTo;
    best.seed = options.seed;
    if (best.exact)
        Enumeration(scorer, best).from(0, 0);
    else
        Annealing(scorer, options, best).run(control);
    return best;
}

Nearness nearness(std::span<const std::uint16_t> order)
{
    const std::size_t n = order.size();
    const std::vector<double> places(order.begin(), order.end());
    Nearness near;
    if (n >= 2) near.tau = double(kendallS(places)) / (double(n) * double(n - 1) / 2);
    for (std::size_t i = 0; i < n; ++i) {
        near.samePlace += order[i] == i;
        near.sameFollower += i + 1 < n && order[i + 1] == order[i] + 1;
    }
    return near;
}

}  // namespace segue::order
