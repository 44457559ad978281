// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/latest_job.h"

#include <catch2/catch.hpp>

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>
#include <stdexcept>

using namespace segue;
using ui::compute;
using ui::ValueJob;

TEST_CASE("a job hands over its value on the window's thread")
{
    QObject context;
    int got = 0;
    QThread* thread = nullptr;
    auto job = compute<int>([](const RunControl&) -> Result<int> { return 42; }, &context,
                            [&](Result<int> value) {
                                got = *value;
                                thread = QThread::currentThread();
                            });
    QSignalSpy ended(job.get(), &ui::Job::ended);
    job->start();
    REQUIRE(ended.wait());
    CHECK(got == 42);
    CHECK(thread == context.thread());
}

TEST_CASE("an exception at the edge of a job is an error with its words")
{
    QObject context;
    std::optional<Error> error;
    auto job = compute<int>([](const RunControl&) -> Result<int> { throw std::runtime_error("torn"); },
                            &context, [&](Result<int> value) { error = value.error(); });
    QSignalSpy ended(job.get(), &ui::Job::ended);
    job->start();
    REQUIRE(ended.wait());
    REQUIRE(error);
    CHECK(error->code == ErrorCode::Internal);
    CHECK(error->detail == "torn");
}

TEST_CASE("destroying a job stops and joins it, and its result is never told")
{
    QObject context;
    std::atomic<int> polls = 0;
    bool told = false;
    auto job = compute<int>(
        [&](const RunControl& control) -> Result<int> {
            while (!control.stopped()) ++polls;
            return 1;
        },
        &context, [&](Result<int>) { told = true; });
    job->start();
    while (polls.load() == 0) QThread::yieldCurrentThread();
    job.reset();
    const int after = polls.load();
    QCoreApplication::processEvents();
    CHECK(polls.load() == after);
    CHECK_FALSE(told);
}

TEST_CASE("stop is final, pause is not, and progress never counts more than all")
{
    QObject context;
    auto job = compute<int>(
        [](const RunControl& control) -> Result<int> {
            control.report(0.5);
            control.report(1);
            return control.state() == RunState::Stop ? 7 : 0;
        },
        &context, [](Result<int>) {});
    job->ask(RunState::Pause);
    job->ask(RunState::Go);
    CHECK(job->asked() == RunState::Go);
    job->ask(RunState::Stop);
    job->ask(RunState::Go);
    CHECK(job->asked() == RunState::Stop);
    QSignalSpy ended(job.get(), &ui::Job::ended), progress(job.get(), &ui::Job::progressed);
    job->start();
    REQUIRE(ended.wait());
    CHECK(*job->result() == 7);
    REQUIRE(progress.size() >= 1);
    CHECK(progress.last()[0].toDouble() == 1.0);
}

TEST_CASE("whoever wants no answer any more does not wait for the one that comes late")
{
    QObject context;
    std::atomic<bool> begun = false, over = false, told = false;
    auto latest = std::make_unique<ui::LatestJob<int>>(&context, [&](Result<int>) { told = true; });
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
