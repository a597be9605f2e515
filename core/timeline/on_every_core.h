// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace chancery {

/// Fewer events are laid out before a second thread would have begun.
inline constexpr std::size_t worthAThread = 100'000;

/// Does work(0) to work(count - 1), in any order, on every core where there is much of it.
template<class Work>
void onEveryCore(std::size_t count, std::size_t amount, const Work &work)
{
    std::atomic<std::size_t> next = 0;
    const auto doSome = [&] {
        for (std::size_t i = next++; i < count; i = next++)
            work(i);
    };
    std::vector<std::thread> others;
    const std::size_t cores = std::max(std::thread::hardware_concurrency(), 1U);
    for (std::size_t core = 1; amount >= worthAThread && core < std::min(cores, count); ++core)
        others.emplace_back(doSome);
    doSome();
    for (std::thread &other : others)
        other.join();
}

} // namespace chancery
