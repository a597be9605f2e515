// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/error.h"
#include "core/work/job.h"

#include <catch2/catch_test_macros.hpp>

#include <QEventLoop>
#include <QTimer>

#include <condition_variable>
#include <mutex>
#include <vector>

namespace job_tests {

using namespace chancery;
using namespace Qt::StringLiterals;

namespace {

/// What a work waits at until the test lets it on.
class Gate
{
public:
    void open()
    {
        const std::lock_guard lock(m_mutex);
        m_isOpen = true;
        m_opened.notify_all();
    }
    void pass()
    {
        std::unique_lock lock(m_mutex);
        m_opened.wait(lock, [this] { return m_isOpen; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_opened;
    bool m_isOpen = false;
};

void runUntil(const std::function<bool()> &isSo)
{
    QEventLoop loop;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &loop, [&] {
        if (isSo())
            loop.quit();
    });
    timer.start(1);
    loop.exec();
}

} // namespace

TEST_CASE("what a job found is taken up in its own thread, with how far it was")
{
    Job job;
    std::vector<int> percents;
    QObject::connect(&job, &Job::progressed, [&](int percent) { percents.push_back(percent); });
    const auto here = std::this_thread::get_id();
    std::thread::id worked;
    std::optional<Outcome<int>> taken;
    job.start(
        [&worked](const Progress &progress) -> Outcome<int> {
            worked = std::this_thread::get_id();
            CHECK(progress(0.001));
            CHECK(progress(0.5));
            CHECK(progress(0.501));
            CHECK(progress(1));
            return 42;
        },
        [&](const Outcome<int> &found) {
            CHECK(std::this_thread::get_id() == here);
            CHECK_FALSE(job.isRunning());
            taken = found;
        });
    CHECK(job.isRunning());
    runUntil([&] { return taken.has_value(); });
    CHECK(worked != here);
    REQUIRE(taken->hasValue());
    CHECK(**taken == 42);
    CHECK(percents == std::vector{50, 100});

    taken.reset();
    job.start(
        [](const Progress &) -> Outcome<int> {
            return Error{u"a file"_s, {}, u"cannot be read"_s};
        },
        [&](const Outcome<int> &found) { taken = found; });
    runUntil([&] { return taken.has_value(); });
    REQUIRE_FALSE(taken->hasValue());
    CHECK(taken->error().reason == u"cannot be read"_s);
}

TEST_CASE("of works that are asked for while one runs, only the last is done")
{
    Job job;
    Gate gate;
    std::vector<int> begun;
    std::vector<int> taken;
    bool wasStopped = false;
    int cancelled = 0;
    QObject::connect(&job, &Job::cancelled, [&] { ++cancelled; });
    job.start(
        [&](const Progress &progress) {
            begun.push_back(1);
            gate.pass();
            wasStopped = !progress(0.5);
            return 1;
        },
        [&](int found) { taken.push_back(found); });
    for (int i = 2; i <= 4; ++i) {
        job.start(
            [&begun, i](const Progress &) {
                begun.push_back(i);
                return i;
            },
            [&](int found) { taken.push_back(found); });
    }
    gate.open();
    runUntil([&] { return !taken.empty(); });
    CHECK(begun == std::vector{1, 4});
    CHECK(taken == std::vector{4});
    CHECK(wasStopped);
    CHECK(cancelled == 0);
}

TEST_CASE("a job that is cancelled says so when its work has stopped, and takes nothing up")
{
    Job job;
    Gate gate;
    bool isTaken = false;
    int cancelled = 0;
    QObject::connect(&job, &Job::cancelled, [&] { ++cancelled; });
    const auto work = [&](const Progress &) {
        gate.pass();
        return 1; // all but done
    };
    const auto take = [&](int) { isTaken = true; };
    job.start(work, take);
    job.start(work, take);
    job.cancel();
    CHECK(job.isRunning());
    CHECK(cancelled == 0);
    gate.open();
    runUntil([&] { return cancelled > 0; });
    CHECK_FALSE(job.isRunning());
    CHECK_FALSE(isTaken);

    // stop() waits, and nothing comes afterwards; nor of a job that is gone.
    job.start(work, take);
    job.stop();
    CHECK_FALSE(job.isRunning());
    {
        Job other;
        other.start(work, take);
    }
    bool isLater = false;
    job.start([](const Progress &) { return 0; }, [&](int) { isLater = true; });
    runUntil([&] { return isLater; });
    CHECK_FALSE(isTaken);
    CHECK(cancelled == 1);
}

TEST_CASE("what takes a finding up may end the job, or give it the next work")
{
    auto job = std::make_unique<Job>();
    std::vector<int> taken;
    job->start([](const Progress &) { return 1; },
               [&](int found) {
                   taken.push_back(found);
                   job->start([](const Progress &) { return 2; },
                              [&](int next) {
                                  taken.push_back(next);
                                  job.reset();
                              });
               });
    runUntil([&] { return !job; });
    CHECK(taken == std::vector{1, 2});
}

} // namespace job_tests
