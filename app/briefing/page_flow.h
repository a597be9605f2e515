// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/briefing/piece.h"

#include <QHash>

#include <memory>
#include <optional>
#include <vector>

namespace chancery {

/// Pieces on pages, in order. A page ends where the next piece does not fit; a heading never ends one.
class PageFlow
{
public:
    struct Place
    {
        int page = 0; ///< from 0
        double y = 0; ///< from the top of the page
    };
    /// A piece, or a part of one, on a page.
    struct Placed
    {
        const Piece *piece;
        double y; ///< from the top of the page
        double from;
        double to;
    };
    struct Link
    {
        QRectF rect; ///< on the page
        QString target;
        QString address;
        int element = -1; ///< the structure's element Link
        QString words = {};
    };
    struct Page
    {
        std::vector<Placed> pieces;
        std::vector<Link> links;
    };

    explicit PageFlow(const QRectF &body);

    struct Spacing
    {
        double before = 0; ///< not at the top of a page
        double after = 0;
        bool keepWithNext = false;
    };
    /// Puts a piece after those there are. `header` is repeated at the top of each page that the piece
    /// continues or starts on.
    void add(std::unique_ptr<Piece> piece, Spacing spacing, std::shared_ptr<const Piece> header = {});
    /// The next piece starts a page.
    void newPage();
    /// Places what still waits for its successor; call when all is added.
    void finish();

    [[nodiscard]] const std::vector<Page> &pages() const { return m_pages; }
    /// Where an anchor has come to stand.
    [[nodiscard]] std::optional<Place> find(const QString &anchor) const;
    [[nodiscard]] const QHash<QString, Place> &anchors() const { return m_anchors; }

private:
    struct Item
    {
        std::unique_ptr<Piece> piece;
        Spacing spacing;
        std::shared_ptr<const Piece> header;
    };
    void place(Item item);
    void placeWaiting();
    void startPage(const std::shared_ptr<const Piece> &header);
    void put(const Piece &piece, double from, double to);
    [[nodiscard]] double room() const { return m_body.bottom() - m_y; }

    QRectF m_body;
    std::vector<Page> m_pages;
    std::vector<Item> m_waiting; ///< kept with what comes next
    std::vector<std::unique_ptr<Piece>> m_pieces;
    std::vector<std::shared_ptr<const Piece>> m_headers;
    QHash<QString, Place> m_anchors;
    double m_y;
    double m_after = 0;
    bool m_fresh = true; ///< nothing on the page yet but a repeated header
};

} // namespace chancery
