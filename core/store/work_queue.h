// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/io/error.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

namespace chancery {

/// Works on one part after the other in a thread of its own, while the next ones are made: a step of long
/// work that is done in steps side by side. What it works with is that thread's from here to finish().
template<class Part>
class WorkQueue
{
public:
    using Work = std::function<std::optional<Error>(Part part)>;

    /// So many parts may wait for the one that is worked on: each takes memory.
    WorkQueue(std::size_t mostWaiting, Work work)
        : m_work(std::move(work))
        , m_mostWaiting(mostWaiting)
        , m_thread([this] { run(); })
    {
    }
    ~WorkQueue() { static_cast<void>(finish()); }
    WorkQueue(const WorkQueue &) = delete;
    WorkQueue &operator=(const WorkQueue &) = delete;

    /// Waits where enough parts wait. The error of an earlier part, after which no other is worked on.
    std::optional<Error> put(Part part)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_waiting.size() < m_mostWaiting || m_error; });
        if (!m_error)
            m_waiting.push_back(std::move(part));
        m_changed.notify_all();
        return m_error;
    }
    /// Waits until all is done, or a part failed.
    std::optional<Error> finish()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_isLast = true;
        }
        m_changed.notify_all();
        if (m_thread.joinable())
            m_thread.join();
        return m_error;
    }

private:
    void run()
    {
        std::unique_lock lock(m_mutex);
        for (;;) {
            m_changed.wait(lock, [this] { return !m_waiting.empty() || m_isLast; });
            if (m_waiting.empty())
                return;
            Part part = std::move(m_waiting.front());
            m_waiting.pop_front();
            lock.unlock();
            m_changed.notify_all();
            auto error = m_work(std::move(part));
            lock.lock();
            if (error) {
                m_error = std::move(error);
                m_waiting.clear();
                m_changed.notify_all();
                return;
            }
        }
    }

    Work m_work;
    std::size_t m_mostWaiting;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Part> m_waiting;
    std::optional<Error> m_error;
    bool m_isLast = false; ///< nothing more comes
    std::thread m_thread;  ///< last: it uses all of these
};

} // namespace chancery
