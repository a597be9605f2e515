// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
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

} // namespace chancery
