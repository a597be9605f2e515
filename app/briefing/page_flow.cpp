// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/briefing/page_flow.h"

#include <algorithm>

namespace chancery {

PageFlow::PageFlow(const QRectF &body)
    : m_body(body)
    , m_pages(1)
    , m_y(body.top())
{
}

void PageFlow::add(std::unique_ptr<Piece> piece, Spacing spacing, std::shared_ptr<const Piece> header)
{
    m_waiting.push_back({std::move(piece), spacing, std::move(header)});
    if (!spacing.keepWithNext)
        placeWaiting();
}

void PageFlow::newPage()
{
    placeWaiting();
    if (!m_fresh)
        startPage({});
}

void PageFlow::finish()
{
    placeWaiting();
}

std::optional<PageFlow::Place> PageFlow::find(const QString &anchor) const
{
    const auto found = m_anchors.constFind(anchor);
    return found == m_anchors.constEnd() ? std::nullopt : std::optional(*found);
}

void PageFlow::placeWaiting()
{
    if (m_waiting.empty())
        return;
    // What is kept together, up to the first place where the last piece may be cut.
    double needed = 0;
    double after = m_after;
    for (const Item &item : m_waiting) {
        const bool isLast = &item == &m_waiting.back();
        needed += std::max(after, item.spacing.before);
        needed += isLast ? item.piece->breaks().front() : item.piece->height();
        after = item.spacing.after;
    }
    if (!m_fresh && needed > room())
        startPage(m_waiting.front().header);
    std::vector<Item> waiting;
    waiting.swap(m_waiting);
    for (Item &item : waiting)
        place(std::move(item));
}

void PageFlow::place(Item item)
{
    if (!m_fresh)
        m_y += std::max(m_after, item.spacing.before);
    const Piece &piece = *item.piece;
    const std::vector<double> breaks = piece.breaks();
    double from = 0;
    while (true) {
        const double end = breaks.back();
        if (end - from <= room() + 0.5) {
            put(piece, from, end);
            break;
        }
        auto cut = std::upper_bound(breaks.begin(), breaks.end(), from + room() + 0.5);
        if (cut == breaks.begin() || *(cut - 1) <= from) {
            // A fresh page must take something, or there would be no end.
            if (m_fresh) {
                const double least = *std::upper_bound(breaks.begin(), breaks.end(), from);
                put(piece, from, least);
                from = least;
                if (from >= end)
                    break;
            }
        } else {
            put(piece, from, *(cut - 1));
            from = *(cut - 1);
        }
        startPage(item.header);
    }
    m_after = item.spacing.after;
    if (item.header && (m_headers.empty() || m_headers.back() != item.header))
        m_headers.push_back(item.header);
    m_pieces.push_back(std::move(item.piece));
}

void PageFlow::startPage(const std::shared_ptr<const Piece> &header)
{
    m_pages.emplace_back();
    m_y = m_body.top();
    m_after = 0;
    m_fresh = true;
    if (header) {
        m_pages.back().pieces.push_back({header.get(), m_y, 0, header->height()});
        m_y += header->height();
    }
}

void PageFlow::put(const Piece &piece, double from, double to)
{
    Page &page = m_pages.back();
    m_fresh = false;
    page.pieces.push_back({&piece, m_y, from, to});
    for (const PieceLink &link : piece.links(from, to))
        page.links.push_back(
            {link.rect.translated(m_body.left(), m_y), link.target, link.address, link.element, link.words});
    for (const PieceAnchor &anchor : piece.anchors(from, to)) {
        // What is set again on a next page is found where it stands first.
        if (!m_anchors.contains(anchor.name))
            m_anchors.insert(anchor.name, {static_cast<int>(m_pages.size()) - 1, m_y + anchor.y});
    }
    m_y += to - from;
}

} // namespace chancery
