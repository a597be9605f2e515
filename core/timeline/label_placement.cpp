// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/timeline/label_placement.h"

#include <algorithm>

namespace chancery {

void LabelPlacement::start(std::size_t rows)
{
    m_rows.resize(std::max(rows, m_rows.size()));
    for (auto &row : m_rows)
        row.clear();
}

void LabelPlacement::Row::clear()
{
    marks.clear();
    reach.clear();
}

std::size_t LabelPlacement::Row::before(float x) const
{
    return static_cast<std::size_t>(
        std::partition_point(marks.begin(), marks.end(),
                             [x](const LabelObstacle &mark) { return mark.x0 < x; }) -
        marks.begin());
}

void LabelPlacement::Row::add(const LabelObstacle &mark)
{
    // Most come from left to right, and then nothing moves.
    const std::size_t at = marks.empty() || marks.back().x0 <= mark.x0 ? marks.size() : before(mark.x0);
    marks.insert(marks.begin() + static_cast<std::ptrdiff_t>(at), mark);
    reach.push_back(mark.x1);
    for (std::size_t i = at; i < marks.size(); ++i)
        reach[i] = i > 0 ? std::max(reach[i - 1], marks[i].x1) : marks[i].x1;
}

void LabelPlacement::addObstacle(std::uint32_t row, const LabelObstacle &obstacle)
{
    m_rows[row].add(obstacle);
}

bool LabelPlacement::isFree(std::uint32_t row, const LabelObstacle &stretch) const
{
    const Row &there = m_rows[row];
    const std::size_t begun = there.before(stretch.x1);
    return begun == 0 || there.reach[begun - 1] <= stretch.x0;
}

bool LabelPlacement::mayFit(const LabelRequest &request, float left, float right) const
{
    const float start = std::max(request.textStart, left);
    if (limitRight(request, start, right) - start >= m_options.leastShown)
        return true;
    return request.mayStandLeft &&
           request.own.x0 - m_options.gap - limitLeft(request, left) >= m_options.leastShown;
}

float LabelPlacement::startOf(const LabelRequest &request, float left) const
{
    const float inside = std::max(request.textStart, left);
    return inside + request.width <= request.insideEnd ? inside
                                                       : std::max(inside, request.own.x1 + m_options.gap);
}

float LabelPlacement::limitRight(const LabelRequest &request, float from, float right) const
{
    const auto isOwn = [&request](const LabelObstacle &mark) {
        return mark.x0 == request.own.x0 && mark.x1 == request.own.x1;
    };
    const Row &row = m_rows[request.row];
    const std::size_t begun = row.before(from);
    for (std::size_t i = begun; i-- > 0 && row.reach[i] > from;)
        if (row.marks[i].x1 > from && !isOwn(row.marks[i]))
            return std::min(right, from);
    for (std::size_t i = begun; i < row.marks.size(); ++i)
        if (row.marks[i].x1 > from && !isOwn(row.marks[i]))
            return std::min(right, std::max(row.marks[i].x0 - m_options.gap, from));
    return right;
}

float LabelPlacement::limitLeft(const LabelRequest &request, float left) const
{
    const Row &row = m_rows[request.row];
    const std::size_t begun = row.before(request.own.x0);
    return begun == 0 ? left : std::max(left, row.reach[begun - 1] + m_options.gap);
}

void LabelPlacement::place(const std::vector<LabelRequest> &requests, float left, float right,
                           std::vector<PlacedLabel> &into)
{
    into.clear();
    ++m_frame;
    m_order.resize(requests.size());
    for (std::uint32_t i = 0; i < m_order.size(); ++i)
        m_order[i] = i;
    std::sort(m_order.begin(), m_order.end(), [&requests](std::uint32_t a, std::uint32_t b) {
        const LabelRequest &first = requests[a];
        const LabelRequest &second = requests[b];
        return first.priority != second.priority ? first.priority > second.priority : first.key < second.key;
    });

    for (const std::uint32_t index : m_order) {
        const LabelRequest &request = requests[index];
        if (request.row >= m_rows.size())
            continue;
        const auto shown = m_shown.find(request.key);
        const bool wasShown = shown != m_shown.end() && shown->second.frame + 1 == m_frame;
        const bool wasLeft = wasShown && shown->second.left;

        const float start = startOf(request, left);
        const float roomRight = limitRight(request, start, right) - start;
        const float endLeft = request.own.x0 - m_options.gap;
        const float roomLeft = request.mayStandLeft ? endLeft - limitLeft(request, left) : 0.0F;
        const float least = std::min(request.width, wasShown ? m_options.leastShown : m_options.leastNew);

        bool onLeft = false;
        float width = 0;
        if (wasLeft && roomLeft >= request.width) {
            onLeft = true;
            width = request.width;
        } else if (roomRight >= request.width) {
            width = request.width;
        } else if (roomLeft >= request.width && !(wasShown && !wasLeft && roomRight >= least)) {
            onLeft = true;
            width = request.width;
        } else if (roomRight >= least) {
            width = roomRight;
        } else {
            continue;
        }
        const float x = onLeft ? endLeft - width : start;
        into.push_back({index, x, width});
        m_rows[request.row].add({x, x + width});
        m_shown[request.key] = {onLeft, m_frame};
    }
    // What has not been seen for one frame is a newcomer again.
    std::erase_if(m_shown, [this](const auto &entry) { return entry.second.frame != m_frame; });
}

} // namespace chancery
