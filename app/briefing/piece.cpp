// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/briefing/piece.h"

#include "app/briefing/page_style.h"

#include <QPainter>

#include <algorithm>

namespace chancery {

Piece::~Piece() = default;

std::vector<PieceLink> Piece::links(double, double) const
{
    return {};
}

std::vector<PieceAnchor> Piece::anchors(double, double) const
{
    return {};
}

RowPiece::RowPiece(std::vector<Cell> cells, double width, double padding, Rule rule, const QColor &colour,
                   double splitAbove, QString anchor)
    : m_cells(std::move(cells))
    , m_width(width)
    , m_padding(padding)
    , m_rule(rule)
    , m_colour(colour.rgb())
    , m_splitAbove(splitAbove)
    , m_anchor(std::move(anchor))
{
    for (const Cell &cell : m_cells)
        m_height = std::max(m_height, cell.piece->height());
    m_height += 2 * m_padding;
}

RowPiece::~RowPiece() = default;

std::vector<double> RowPiece::breaks() const
{
    // What stands last is what the row says: for the sake of its label alone a row that fits a page is not
    // cut.
    constexpr double moderate = 4; // times what is never cut
    if (m_height <= m_splitAbove ||
        (m_height <= moderate * m_splitAbove && m_cells.back().piece->height() <= m_splitAbove))
        return {m_height};
    // A place is good where it is a break of every cell that reaches so far.
    std::vector<std::vector<double>> ofCells;
    std::vector<double> candidates;
    for (const Cell &cell : m_cells) {
        ofCells.push_back(cell.piece->breaks());
        candidates.insert(candidates.end(), ofCells.back().begin(), ofCells.back().end());
    }
    std::sort(candidates.begin(), candidates.end());
    candidates.erase(std::unique(candidates.begin(), candidates.end()), candidates.end());
    std::vector<double> good;
    for (const double y : candidates) {
        // What ended above the cut is set again below it, and needs the room.
        double again = 0;
        for (const Cell &cell : m_cells)
            again = std::max(again, cell.piece->height() <= y ? cell.piece->height() : 0);
        if (m_height - y - m_padding < again + 2 * m_padding)
            break;
        const bool fits = std::all_of(ofCells.begin(), ofCells.end(), [y](const std::vector<double> &breaks) {
            return breaks.back() <= y || std::binary_search(breaks.begin(), breaks.end(), y);
        });
        if (fits && y + m_padding < m_height)
            good.push_back(y + m_padding);
    }
    good.push_back(m_height);
    return good;
}

void RowPiece::paint(QPainter &painter, QPointF origin, double from, double to) const
{
    if (m_rule != Rule::None && from <= 0) {
        painter.setPen(QPen(QColor(m_colour), PageStyle::pt(m_rule == Rule::Strong ? 0.8 : 0.4)));
        painter.drawLine(origin, origin + QPointF(m_width, 0));
    }
    for (const Part &part : parts(from, to))
        part.piece->paint(painter, origin + part.at, part.from, part.to);
}

std::vector<RowPiece::Part> RowPiece::parts(double from, double to) const
{
    std::vector<Part> result;
    const double top = std::max(from - m_padding, 0.0);
    const double bottom = to - m_padding;
    for (const Cell &cell : m_cells) {
        const double height = cell.piece->height();
        const QPointF at(cell.x, from <= 0 ? m_padding : m_padding / 2);
        if (from > 0 && height <= top && height <= bottom - top)
            result.push_back({cell.piece.get(), at, 0, height});
        else if (height > top)
            result.push_back({cell.piece.get(), at, top, bottom});
    }
    return result;
}

std::vector<PieceLink> RowPiece::links(double from, double to) const
{
    std::vector<PieceLink> all;
    for (const Part &part : parts(from, to)) {
        for (PieceLink &link : part.piece->links(part.from, part.to)) {
            link.rect.translate(part.at);
            all.push_back(std::move(link));
        }
    }
    return all;
}

std::vector<PieceAnchor> RowPiece::anchors(double from, double to) const
{
    std::vector<PieceAnchor> all;
    if (!m_anchor.isEmpty() && from <= 0)
        all.push_back({m_anchor, 0});
    for (const Part &part : parts(from, to)) {
        for (PieceAnchor &anchor : part.piece->anchors(part.from, part.to)) {
            anchor.y += part.at.y();
            all.push_back(std::move(anchor));
        }
    }
    return all;
}

StackPiece::StackPiece(std::vector<std::unique_ptr<Piece>> pieces)
    : m_pieces(std::move(pieces))
{
    for (const auto &piece : m_pieces)
        m_height += piece->height();
}

StackPiece::~StackPiece() = default;

void StackPiece::paint(QPainter &painter, QPointF origin, double, double) const
{
    for (const auto &piece : m_pieces) {
        piece->paint(painter, origin, 0, piece->height());
        origin.ry() += piece->height();
    }
}

PicturePiece::PicturePiece(QSizeF size, Paint paint)
    : m_size(size)
    , m_paint(std::move(paint))
{
}

PicturePiece::~PicturePiece() = default;

void PicturePiece::paint(QPainter &painter, QPointF origin, double, double) const
{
    painter.save();
    m_paint(painter, QRectF(origin, m_size));
    painter.restore();
}

} // namespace chancery
