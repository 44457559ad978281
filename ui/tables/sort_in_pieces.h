// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/parallel.h"

#include <algorithm>
#include <vector>

namespace segue::ui {

/// The part of a job's progress that one step of it is.
struct ProgressPart {
    double from = 0, to = 1;
    ProgressPart slice(double a, double b) const { return {from + (to - from) * a, from + (to - from) * b}; }
};

/// Merges two sorted neighbours of `from` into `to`; looks up now and then whether it is still wanted.
template <class T, class Less>
void mergeNeighbours(std::vector<T>& from, std::vector<T>& to, std::size_t begin, std::size_t middle,
                     std::size_t end, const Less& less, const std::atomic<bool>& stop)
{
    constexpr std::size_t kBreath = 65536;
    std::size_t left = begin, right = middle;
    for (std::size_t out = begin; out < end; ++out) {
        if (out % kBreath == 0 && stop) return;
        const bool takeRight = right < end && (left == middle || less(from[right], from[left]));
        to[out] = std::move(from[takeRight ? right++ : left++]);
    }
}

/// std::stable_sort that uses several threads and can be stopped within some 10 ms: sorts pieces, then merges
/// them. False where the control asked to stop; `items` are then in no particular order.
template <class T, class Less>
bool sortInPieces(std::vector<T>& items, const Less& less, int threads, const RunControl& control,
                  ProgressPart part = {})
{
    constexpr std::size_t kPiece = 16384;
    const std::size_t n = items.size();
    const auto bound = [n](std::size_t at) { return std::min(at, n); };
    const auto sortPiece = [&](std::size_t piece, const std::atomic<bool>&) {
        std::stable_sort(items.begin() + std::ptrdiff_t(bound(piece * kPiece)),
                         items.begin() + std::ptrdiff_t(bound((piece + 1) * kPiece)), less);
    };
    const ProgressPart sorting = part.slice(0, 0.5);
    if (!runPieces({(n + kPiece - 1) / kPiece, sortPiece, sorting.from, sorting.to}, threads, control))
        return false;
    std::vector<T> merged(n);
    double done = 0.5;
    for (std::size_t width = kPiece; width < n; width *= 2) {
        const auto merge = [&](std::size_t pair, const std::atomic<bool>& stop) {
            const std::size_t begin = pair * 2 * width;
            mergeNeighbours(items, merged, begin, bound(begin + width), bound(begin + 2 * width), less, stop);
        };
        const double next = done + (1 - done) / 4;  // how many rounds there are matters little
        const ProgressPart merging = part.slice(done, next);
        done = next;
        if (!runPieces({(n + 2 * width - 1) / (2 * width), merge, merging.from, merging.to}, threads,
                       control))
            return false;
        items.swap(merged);
    }
    return true;
}

}  // namespace segue::ui
