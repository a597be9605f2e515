// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/briefing/page_style.h"
#include "app/briefing/piece.h"
#include "core/document/blocks.h"

namespace chancery {

/// A line of a matrix: the titles of some columns, set upright, or a row's marks under them. Style and matrix
/// must outlive it.
class MatrixPiece : public Piece
{
public:
    /// Columns [begin, end); without a row it is the line of titles. `table` is the structure's element; none
    /// of what is set again on a next page.
    MatrixPiece(const PageStyle &style, double width, const briefing::Matrix &matrix, std::size_t begin,
                std::size_t end, const briefing::Matrix::Row *row, int table);
    ~MatrixPiece() override;

    /// How many columns fit beside the names of rows.
    static std::size_t columnsIn(double width);

    /// Whether it is the line of titles.
    [[nodiscard]] bool isHead() const { return m_row == nullptr; }
    [[nodiscard]] std::size_t firstColumn() const { return m_begin; }

    [[nodiscard]] double height() const override;
    void paint(QPainter &painter, QPointF origin, double from, double to) const override;
    [[nodiscard]] std::vector<PieceLink> links(double from, double to) const override;

private:
    [[nodiscard]] QRectF cell(std::size_t column) const;
    void paintTitles(QPainter &painter) const;
    void paintMarks(QPainter &painter) const;

    const PageStyle &m_style;
    double m_width;
    const briefing::Matrix &m_matrix;
    std::size_t m_begin;
    std::size_t m_end;
    const briefing::Matrix::Row *m_row;
    std::vector<int> m_links; ///< the elements: of the name, then by column
};

} // namespace chancery
