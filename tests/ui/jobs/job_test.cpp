// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/latest_job.h"

#include <catch2/catch.hpp>

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>
#include <stdexcept>
#include <vector>

using namespace segue;
using ui::Job;
using ui::JobThread;

namespace {

constexpr int kLongestWait = 60000;  // ms

template <class T>
bool ends(const Job<T>& job)
{
    return QTest::qWaitFor([&] { return !job.isGoingOn(); }, kLongestWait);
}

}  // namespace

TEST_CASE("a job hands over its value on the window's thread")
{
    int got = 0;
    QThread* thread = nullptr;
    Job<int> job;
    job.start([](const RunControl&) -> Result<int> { return 42; },
              [&](Result<int> value) {
                  got = *value;
                  thread = QThread::currentThread();
              });
    REQUIRE(ends(job));
    CHECK(got == 42);
    CHECK(thread == QCoreApplication::instance()->thread());
}

TEST_CASE("an exception at the edge of a job is an error with its words")
{
    std::optional<Error> error;
    Job<int> job;
    job.start([](const RunControl&) -> Result<int> { throw std::runtime_error("torn"); },
              [&](Result<int> value) { error = value.error(); });
    REQUIRE(ends(job));
    REQUIRE(error);
    CHECK(error->code == ErrorCode::Internal);
    CHECK(error->detail == "torn");
}

TEST_CASE("destroying a job's thread stops and joins it, and its result is never told")
{
    std::atomic<int> polls = 0;
    bool told = false;
    auto thread = std::make_unique<JobThread>();
    QObject::connect(thread.get(), &JobThread::ended, thread.get(), [&] { told = true; });
    thread->start([&](const RunControl& control) {
        while (!control.stopped()) ++polls;
    });
    while (polls.load() == 0) QThread::yieldCurrentThread();
    thread.reset();
    const int after = polls.load();
    QCoreApplication::processEvents();
    CHECK(polls.load() == after);
    CHECK_FALSE(told);
}

TEST_CASE("what an abandoned job says, and its value, is never told, and nobody waits for it")
{
    std::atomic<bool> begun = false, over = false;
    bool told = false;
    auto job = std::make_unique<Job<int>>();
    job->start(
        [&](const ui::JobControl& control) -> Result<int> {
            begun = true;
            while (!control.stopped()) QThread::yieldCurrentThread();
            control.post([&] { told = true; });
            QThread::msleep(200);
            over = true;
            return 1;
        },
        [&](Result<int>) { told = true; });
    REQUIRE(QTest::qWaitFor([&] { return begun.load(); }, kLongestWait));
    job.reset();
    CHECK_FALSE(over);
    REQUIRE(QTest::qWaitFor([&] { return over.load(); }, kLongestWait));
    QTest::qWait(50);
    CHECK_FALSE(told);
}

TEST_CASE("what a job says while it goes on comes in order, and before its value")
{
    std::vector<int> said;
    Job<int> job;
    job.start(
        [&](const ui::JobControl& control) -> Result<int> {
            for (int i = 1; i <= 3; ++i) control.post([&said, i] { said.push_back(i); });
            return 4;
        },
        [&](Result<int> value) { said.push_back(*value); });
    REQUIRE(ends(job));
    CHECK(said == std::vector<int>{1, 2, 3, 4});
}

TEST_CASE("stop is final, pause is not, and progress never counts more than all")
{
    JobThread thread;
    int value = -1;
    thread.ask(RunState::Pause);
    thread.ask(RunState::Go);
    CHECK(thread.asked() == RunState::Go);
    thread.ask(RunState::Stop);
    thread.ask(RunState::Go);
    CHECK(thread.asked() == RunState::Stop);
    QSignalSpy ended(&thread, &JobThread::ended), progress(&thread, &JobThread::progressed);
    thread.start([&](const RunControl& control) {
        control.report(0.5);
        control.report(1);
        value = control.state() == RunState::Stop ? 7 : 0;
    });
    REQUIRE(ended.wait());
    CHECK(value == 7);
    REQUIRE(progress.size() >= 1);
    CHECK(progress.last()[0].toDouble() == 1.0);
}

TEST_CASE("whoever wants no answer any more does not wait for the one that comes late")
{
    std::atomic<bool> begun = false, over = false, told = false;
    auto latest = std::make_unique<ui::LatestJob<int>>([&](Result<int>) { told = true; });
    latest->ask([&](const RunControl&) -> Result<int> {
        begun = true;
        QThread::sleep(2);
        over = true;
        return 1;
    });
    REQUIRE(QTest::qWaitFor([&] { return begun.load(); }, 60000));
    latest.reset();
    CHECK_FALSE(over);
    REQUIRE(QTest::qWaitFor([&] { return over.load(); }, 60000));
    QTest::qWait(50);
    CHECK_FALSE(told);
}
