// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/parallel.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace segue {
namespace {

struct Shared {
    std::mutex mutex;
    std::condition_variable ended;
    std::atomic<std::size_t> next = 0, done = 0;
    std::atomic<bool> stop = false;
    int running = 0;
};

void workOn(const Pieces& pieces, Shared& shared)
{
    for (std::size_t piece; !shared.stop && (piece = shared.next++) < pieces.count;) {
        pieces.work(piece, shared.stop);
        ++shared.done;
    }
    const std::lock_guard lock(shared.mutex);
    --shared.running;
    shared.ended.notify_one();
}

void report(const Pieces& pieces, const Shared& shared, const RunControl& control)
{
    control.report(pieces.from + (pieces.to - pieces.from) * double(shared.done) / double(pieces.count));
}

/// The caller's thread as one of those that work.
void workAndAsk(const Pieces& pieces, Shared& shared, const RunControl& control)
{
    while (shared.next < pieces.count) {
        if (control.stopped()) shared.stop = true;
        if (shared.stop) return;
        const std::size_t piece = shared.next++;
        if (piece >= pieces.count) return;
        pieces.work(piece, shared.stop);
        ++shared.done;
        report(pieces, shared, control);
    }
}

/// The caller's thread: ends when every worker has.
void listen(const Pieces& pieces, Shared& shared, const RunControl& control)
{
    std::unique_lock lock(shared.mutex);
    while (shared.running > 0) {
        shared.ended.wait_for(lock, std::chrono::milliseconds(10), [&] { return shared.running == 0; });
        lock.unlock();
        if (control.stopped()) shared.stop = true;
        report(pieces, shared, control);
        lock.lock();
    }
}

}  // namespace

void dropLater(std::shared_ptr<const void> value)
{
    static std::mutex mutex;
    static std::jthread dropping;  // waited for by the next, which nobody waits for but the program's end
    const std::lock_guard lock(mutex);
    dropping =
        std::jthread([value = std::move(value), before = std::move(dropping)]() mutable { value.reset(); });
}

int threadCount(int threads)
{
    return threads > 0 ? threads : int(std::max(1u, std::thread::hardware_concurrency()));
}

bool runPieces(const Pieces& pieces, int threads, const RunControl& control)
{
    if (control.stopped()) return false;
    if (pieces.count == 0) return true;
    Shared shared;
    const int wanted = int(std::min<std::size_t>(std::size_t(threadCount(threads)), pieces.count));
    shared.running = wanted - (pieces.areShort ? 1 : 0);
    std::vector<std::jthread> workers;
    for (int i = shared.running; i > 0; --i) workers.emplace_back([&] { workOn(pieces, shared); });
    if (pieces.areShort) workAndAsk(pieces, shared, control);
    listen(pieces, shared, control);
    if (!shared.stop) report(pieces, shared, control);
    return !shared.stop;
}

RunControl partOf(const RunControl& control, double from, double to)
{
    RunControl part;
    part.poll = control.poll;
    if (control.progress)
        part.progress = [progress = control.progress, from, to](double share) {
            progress(from + share * (to - from));
        };
    return part;
}

}  // namespace segue
