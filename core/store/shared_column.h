// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <cstddef>
#include <memory>
#include <span>
#include <utility>
#include <vector>

namespace chancery {

/// What is kept by row: revisions in which it is the same share it, and one that changes it has a copy of its
/// own. Read as a vector is, and as quickly.
template<class T>
class SharedColumn
{
public:
    using value_type = T;

    SharedColumn() = default;
    // NOLINTNEXTLINE(google-explicit-constructor): a vector is made into one where it is put
    SharedColumn(std::vector<T> values)
        : m_values(std::make_shared<std::vector<T>>(std::move(values)))
        , m_all(*m_values)
    {
    }

    [[nodiscard]] std::size_t size() const { return m_all.size(); }
    [[nodiscard]] bool empty() const { return m_all.empty(); }
    [[nodiscard]] const T *data() const { return m_all.data(); }
    [[nodiscard]] const T *begin() const { return m_all.data(); }
    [[nodiscard]] const T *end() const { return m_all.data() + m_all.size(); }
    [[nodiscard]] const T &operator[](std::size_t row) const { return m_all[row]; }
    [[nodiscard]] const T &front() const { return m_all.front(); }
    [[nodiscard]] const T &back() const { return m_all.back(); }

    friend bool operator==(const SharedColumn &one, const SharedColumn &other)
    {
        return std::equal(one.begin(), one.end(), other.begin(), other.end());
    }

    /// Only while no other thread has it.
    void set(std::size_t row, T value)
    {
        if (m_all[row] == value)
            return;
        if (m_values.use_count() > 1)
            *this = SharedColumn(*m_values);
        (*m_values)[row] = std::move(value);
    }

private:
    std::shared_ptr<std::vector<T>> m_values;
    std::span<const T> m_all;
};

} // namespace chancery
