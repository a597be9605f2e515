// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace chancery {

/// How many threads share a work of so many parts: as many as there are processors, eight at most.
[[nodiscard]] inline std::size_t workersFor(std::size_t parts)
{
    const std::size_t processors = std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, 8);
    return std::clamp<std::size_t>(parts, 1, processors);
}

/// Calls `work` with each of 0 to workers - 1, in threads of their own and the last in this one, and waits
/// for all. `work` throws nothing.
template<class Work>
void inParallel(std::size_t workers, const Work &work)
{
    std::vector<std::thread> threads;
    for (std::size_t worker = 0; worker + 1 < workers; ++worker)
        threads.emplace_back([&work, worker] { work(worker); });
    work(workers - 1);
    for (std::thread &thread : threads)
        thread.join();
}

/// In how many stretches `count` things are worked on: one where they are fewer than is worth a thread.
[[nodiscard]] inline std::size_t stretchesFor(std::size_t count, std::size_t worthAThread)
{
    return count < worthAThread ? 1 : workersFor(count);
}

/// Calls `work(stretch, first, last)` for so many stretches of the same length that `count` things fall into,
/// each in a thread as inParallel() has it.
template<class Work>
void inStretches(std::size_t count, std::size_t stretches, const Work &work)
{
    inParallel(stretches, [&](std::size_t stretch) {
        work(stretch, count * stretch / stretches, count * (stretch + 1) / stretches);
    });
}

/// Fewer events are laid out, or copied, before a second thread would have begun.
inline constexpr std::size_t worthAThread = 100'000;

/// Does work(0) to work(count - 1), in any order, on every core where they have many events among them.
template<class Work>
void onEveryCore(std::size_t count, std::size_t events, const Work &work)
{
    std::atomic<std::size_t> next = 0;
    inParallel(events < worthAThread ? 1 : workersFor(count), [&](std::size_t) {
        for (std::size_t i = next++; i < count; i = next++)
            work(i);
    });
}

} // namespace chancery
