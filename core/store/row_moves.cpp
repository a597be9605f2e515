// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/row_moves.h"

#include <algorithm>
#include <array>

namespace chancery {

namespace {

/// So few that adding them up is quicker than looking them up.
constexpr std::size_t few = 16;

/// All bits where it holds, none where not.
constexpr std::uint32_t maskOf(bool holds)
{
    return -static_cast<std::uint32_t>(holds);
}

} // namespace

RowMoves::RowMoves(std::uint32_t rows)
{
    add(0, rows);
}

RowMoves::RowMoves(std::uint32_t rows, const std::vector<std::uint32_t> &out, const std::vector<Arrival> &in)
    : m_stayed(out.empty() && in.empty())
{
    std::uint32_t before = 0;
    std::uint32_t added = 0; // by all steps so far
    auto leaving = out.begin();
    auto coming = in.begin();
    while (before < rows || coming != in.end()) {
        if (coming != in.end() && coming->now == m_size) {
            if (coming->before != gone)
                m_single.emplace_back(coming->before, coming->now);
            add(coming->before, 1);
            ++coming;
        } else if (leaving != out.end() && *leaving == before) {
            // Where it came in again, that is known by now or said later.
            m_single.emplace_back(before, gone);
            ++leaving;
            ++before;
        } else {
            std::uint32_t length = (leaving == out.end() ? rows : *leaving) - before;
            if (coming != in.end())
                length = std::min(length, coming->now - m_size);
            if (length == 0)
                break; // it would be put behind the end
            const std::uint32_t by = m_size - before;
            if (by != added)
                m_steps.emplace_back(before, by - added);
            added = by;
            add(before, length);
            before += length;
        }
    }
    // Of a row that went and came the coming counts.
    std::sort(m_single.begin(), m_single.end());
    m_single.erase(std::unique(m_single.begin(), m_single.end(),
                               [](const auto &a, const auto &b) { return a.first == b.first; }),
                   m_single.end());
    if (m_steps.size() + m_single.size() <= few)
        return;
    m_to.assign(rows, gone);
    std::uint32_t now = 0;
    for (const Run &run : m_runs) {
        for (std::uint32_t i = 0; i < run.length && run.before != gone; ++i)
            m_to[run.before + i] = now + i;
        now += run.length;
    }
}

RowMoves::RowMoves(std::vector<std::uint32_t> to, std::uint32_t now)
    : m_stayed(false)
    , m_to(std::move(to))
{
    std::vector<std::uint32_t> from(now, gone);
    for (std::uint32_t row = 0; row < m_to.size(); ++row) {
        if (m_to[row] != gone)
            from[m_to[row]] = row;
    }
    for (const std::uint32_t row : from)
        add(row, 1);
}

void RowMoves::add(std::uint32_t before, std::uint32_t length)
{
    m_size += length;
    if (!m_runs.empty()) {
        Run &last = m_runs.back();
        const bool goesOn =
            before == gone ? last.before == gone : last.before != gone && last.before + last.length == before;
        if (goesOn) {
            last.length += length;
            return;
        }
    }
    if (length > 0)
        m_runs.push_back({before, length});
}

std::uint32_t RowMoves::of(std::uint32_t row) const
{
    std::uint32_t now = row;
    move(std::span(&now, 1));
    return now;
}

void RowMoves::move(std::span<std::uint32_t> rows) const
{
    if (m_stayed)
        return;
    if (!m_to.empty()) {
        for (std::uint32_t &row : rows)
            row = row == gone ? gone : m_to[row];
        return;
    }
    if (keepsRows())
        return; // what came stands behind all others
    // In blocks that stay in the processor's cache, by loops of which compilers make vectors: nothing in them
    // branches, and what they compare with is no reference, which could be to what they write.
    std::array<std::uint32_t, block> were;
    std::array<std::uint32_t, block> moved;
    for (std::size_t first = 0; first < rows.size(); first += block) {
        const std::span<std::uint32_t> some = rows.subspan(first, std::min(block, rows.size() - first));
        const std::size_t count = some.size();
        std::copy(some.begin(), some.end(), were.begin());
        std::copy(some.begin(), some.end(), moved.begin());
        for (const auto &step : m_steps) {
            const auto [from, by] = step;
            for (std::size_t i = 0; i < count; ++i)
                moved[i] += by & maskOf(were[i] >= from);
        }
        for (const auto &single : m_single) {
            const auto [before, now] = single;
            for (std::size_t i = 0; i < count; ++i) {
                const std::uint32_t here = maskOf(were[i] == before);
                moved[i] = (now & here) | (moved[i] & ~here);
            }
        }
        static_assert(gone == UINT32_MAX);
        for (std::size_t i = 0; i < count; ++i)
            some[i] = moved[i] | maskOf(were[i] == gone);
    }
}

} // namespace chancery
