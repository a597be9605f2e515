// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/briefing/matrix_piece.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace chancery {

using briefing::ParagraphRole;
using briefing::SpanStyle;

namespace {

constexpr double nameWidth = PageStyle::pt(132);
constexpr double leastColumnWidth = PageStyle::pt(21);
constexpr double greatestColumnWidth = PageStyle::pt(26);
constexpr double rowHeight = PageStyle::pt(12.5);
constexpr double titleHeight = PageStyle::pt(112);
constexpr double gap = PageStyle::pt(2);

} // namespace

MatrixPiece::MatrixPiece(const PageStyle &style, double width, const briefing::Matrix &matrix,
                         std::size_t begin, std::size_t end, const briefing::Matrix::Row *row, int table)
    : m_style(style)
    , m_width(width)
    , m_matrix(matrix)
    , m_begin(begin)
    , m_end(end)
    , m_row(row)
    , m_links(end - begin + 1, TagTree::none)
{
    TagTree &tags = *style.tags();
    const int line = tags.add(table, "TR");
    for (std::size_t i = 0; i < m_links.size(); ++i) {
        const bool isCorner = !row && i == 0;
        const bool isHead = !isCorner && (!row || i == 0);
        const int cell = tags.add(line, isHead ? "TH" : "TD");
        if (cell != TagTree::none && isHead)
            tags.at(cell).scope = row ? "Row" : "Column";
        if (row ? i == 0 || !row->cells[begin + i - 1].isEmpty() : i > 0)
            m_links[i] = tags.add(cell, "Link");
        if (row ? i == 0 : i > 0)
            tags.setActual(m_links[i], row ? row->head.title : matrix.columns[begin + i - 1].title);
    }
}

MatrixPiece::~MatrixPiece() = default;

std::size_t MatrixPiece::columnsIn(double width)
{
    return static_cast<std::size_t>(std::max(1.0, (width - nameWidth) / leastColumnWidth));
}

double MatrixPiece::height() const
{
    return m_row ? rowHeight : titleHeight;
}

QRectF MatrixPiece::cell(std::size_t column) const
{
    const auto count = static_cast<double>(m_end - m_begin);
    const double width = std::min(greatestColumnWidth, (m_width - nameWidth) / count);
    return {nameWidth + static_cast<double>(column - m_begin) * width, 0, width, height()};
}

void MatrixPiece::paint(QPainter &painter, QPointF origin, double, double) const
{
    painter.save();
    painter.translate(origin);
    if (m_row)
        paintMarks(painter);
    else
        paintTitles(painter);
    const double right = cell(m_end - 1).right();
    painter.setPen(QPen(m_style.rule(), PageStyle::pt(0.4)));
    painter.drawLine(QPointF(0, height()), QPointF(right, height()));
    painter.restore();
}

void MatrixPiece::paintTitles(QPainter &painter) const
{
    const QFont font = m_style.text(ParagraphRole::Small, SpanStyle::Quiet).font();
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(m_style.strongRule());
    for (std::size_t column = m_begin; column < m_end; ++column) {
        const QRectF area = cell(column);
        painter.save();
        painter.translate(area.bottomLeft());
        painter.rotate(-90);
        // Two lines upright; a word that ends the first early is allowed for.
        const QString title = metrics.elidedText(m_style.written(m_matrix.columns[column].title),
                                                 Qt::ElideRight, 1.8 * (titleHeight - 2 * gap));
        {
            const TagScope scope(m_style.tags(), painter, m_links[column - m_begin + 1]);
            painter.drawText(QRectF(gap, 0, titleHeight - 2 * gap, area.width()),
                             Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, title);
        }
        painter.restore();
    }
}

void MatrixPiece::paintMarks(QPainter &painter) const
{
    const QFont font = m_style.text(ParagraphRole::Small, SpanStyle::Plain).font();
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(m_style.strongRule());
    {
        const TagScope scope(m_style.tags(), painter, m_links.front());
        painter.drawText(
            QRectF(0, 0, nameWidth - gap, rowHeight), Qt::AlignLeft | Qt::AlignVCenter,
            metrics.elidedText(m_style.written(m_row->head.title), Qt::ElideRight, nameWidth - 2 * gap));
    }
    painter.setFont(m_style.text(ParagraphRole::Small, SpanStyle::Strong).font());
    for (std::size_t column = m_begin; column < m_end; ++column) {
        const QRectF area = cell(column);
        painter.setPen(QPen(m_style.rule(), PageStyle::pt(0.3)));
        painter.drawLine(area.topLeft(), area.bottomLeft());
        if (m_row->cells[column].isEmpty())
            continue;
        painter.setPen(m_style.strongRule());
        const TagScope scope(m_style.tags(), painter, m_links[column - m_begin + 1]);
        painter.drawText(area, Qt::AlignCenter, m_row->cells[column]);
    }
    const QRectF last = cell(m_end - 1);
    painter.setPen(QPen(m_style.rule(), PageStyle::pt(0.3)));
    painter.drawLine(last.topRight(), last.bottomRight());
}

std::vector<PieceLink> MatrixPiece::links(double, double) const
{
    std::vector<PieceLink> result;
    if (m_row) {
        result.push_back(
            {QRectF(0, 0, nameWidth, rowHeight), m_row->head.target, {}, m_links.front(), m_row->head.title});
        for (std::size_t column = m_begin; column < m_end; ++column) {
            if (!m_row->cells[column].isEmpty())
                result.push_back(
                    {cell(column), m_row->head.target, {}, m_links[column - m_begin + 1], m_row->head.title});
        }
        return result;
    }
    for (std::size_t column = m_begin; column < m_end; ++column)
        result.push_back({cell(column),
                          m_matrix.columns[column].target,
                          {},
                          m_links[column - m_begin + 1],
                          m_matrix.columns[column].title});
    return result;
}

} // namespace chancery
