// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/in_parallel.h"

#include <atomic>
#include <cstddef>

namespace chancery {

/// Fewer events are laid out before a second thread would have begun.
inline constexpr std::size_t worthAThread = 100'000;

/// Does work(0) to work(count - 1), in any order, on every core where there is much of it.
template<class Work>
void onEveryCore(std::size_t count, std::size_t amount, const Work &work)
{
    std::atomic<std::size_t> next = 0;
    inParallel(amount < worthAThread ? 1 : workersFor(count), [&](std::size_t) {
        for (std::size_t i = next++; i < count; i = next++)
            work(i);
    });
}

} // namespace chancery
