// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/let_go.h"

#include <chrono>
#include <future>
#include <list>
#include <mutex>
#include <utility>

namespace chancery {

void letGoInBackground(std::vector<std::shared_ptr<const void>> held)
{
    auto going = std::async(std::launch::async, [held = std::move(held)]() mutable {
        // Not with the future, which may wait in the list for long.
        std::vector<std::shared_ptr<const void>>().swap(held);
    });
    // No thread waits for another here: what goes may let go of something in turn.
    static std::mutex guard;
    static std::list<std::future<void>> all;
    const std::lock_guard lock(guard);
    all.remove_if([](const std::future<void> &one) {
        return one.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
    });
    all.push_back(std::move(going));
}

} // namespace chancery
