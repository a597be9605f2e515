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

void LabelPlacement::addObstacle(std::uint32_t row, const LabelObstacle &obstacle)
{
    m_rows[row].push_back(obstacle);
}

bool LabelPlacement::isFree(std::uint32_t row, const LabelObstacle &stretch) const
{
    return std::none_of(m_rows[row].begin(), m_rows[row].end(), [&stretch](const LabelObstacle &other) {
        return other.x0 < stretch.x1 && other.x1 > stretch.x0;
    });
}

bool LabelPlacement::mayFit(const LabelRequest &request, float left, float right) const
{
    const float start = std::max(request.textStart, left);
    if (limitRight(request, start, right) - start >= m_options.leastShown)
        return true;
    return request.mayStandLeft &&
           request.own.x0 - m_options.gap - limitLeft(request, left) >= m_options.leastShown;
}

float LabelPlacement::limitRight(const LabelRequest &request, float from, float right) const
{
    float limit = right;
    for (const LabelObstacle &other : m_rows[request.row])
        if (other.x1 > from && !(other.x0 == request.own.x0 && other.x1 == request.own.x1))
            limit = std::min(limit, std::max(other.x0 - m_options.gap, from));
    return limit;
}

float LabelPlacement::limitLeft(const LabelRequest &request, float left) const
{
    float limit = left;
    for (const LabelObstacle &other : m_rows[request.row])
        if (other.x0 < request.own.x0)
            limit = std::max(limit, other.x1 + m_options.gap);
    return limit;
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

        const float start = std::max(request.textStart, left);
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
        m_rows[request.row].push_back({x, x + width});
        m_shown[request.key] = {onLeft, m_frame};
    }
    // What has not been seen for one frame is a newcomer again.
    std::erase_if(m_shown, [this](const auto &entry) { return entry.second.frame != m_frame; });
}

} // namespace chancery
