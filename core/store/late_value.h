// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <future>
#include <memory>
#include <utility>

namespace chancery {

/// A value that may still be in the making in a thread of its own. Whoever asks for it waits; so does whoever
/// lets go of it last.
template<class T>
class LateValue
{
public:
    /// None.
    LateValue() = default;
    /// One that is there.
    explicit LateValue(std::shared_ptr<const T> value)
    {
        std::promise<std::shared_ptr<const T>> made;
        made.set_value(std::move(value));
        m_value = made.get_future().share();
    }
    /// One that `make` makes of the value before it, as a shared pointer. Where a few wait for each other
    /// already it is waited for them here.
    template<class Make>
    static LateValue after(const LateValue &before, Make make)
    {
        constexpr int most = 4; // each has a thread
        if (before.m_waiting >= most)
            before.m_value.wait();
        LateValue late;
        late.m_waiting = before.isMade() ? 1 : before.m_waiting + 1;
        late.m_value =
            std::async(std::launch::async, [before = LateValue(before), make = std::move(make)]() mutable {
                // The function lives as long as its value; what it works on goes with the work.
                const LateValue from = std::move(before);
                const Make own = std::move(make);
                return own(*from.get());
            }).share();
        return late;
    }

    explicit operator bool() const { return m_value.valid(); }
    [[nodiscard]] bool isMade() const
    {
        return m_value.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
    }
    /// Kept alive by this value as well.
    [[nodiscard]] const std::shared_ptr<const T> &get() const { return m_value.get(); }

private:
    std::shared_future<std::shared_ptr<const T>> m_value;
    int m_waiting = 0; ///< so many may be in the making, this one with them
};

} // namespace chancery
