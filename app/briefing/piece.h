// SPDX-FileCopyrightText: 2026 The Chancery authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

class QPainter;

namespace chancery {

/// A link on a piece: its place there, and the anchor or the URL it leads to; neither for a stretch of text
/// that has an element of its own.
struct PieceLink
{
    QRectF rect;
    QString target;
    QString address;
    int element = -1;   ///< the structure's element Link
    QString words = {}; ///< what can be clicked
};

/// A place on a piece that links lead to.
struct PieceAnchor
{
    QString name;
    double y = 0;
};

/// Something laid out once, of a fixed width, that goes onto one page or, cut at its breaks, onto several.
/// Lengths in units of the page, from the piece's top left corner.
class Piece
{
public:
    Piece() = default;
    virtual ~Piece();
    Piece(const Piece &) = delete;
    Piece &operator=(const Piece &) = delete;

    [[nodiscard]] virtual double height() const = 0;
    /// Where a page may end, ascending; the last is the height.
    [[nodiscard]] virtual std::vector<double> breaks() const { return {height()}; }
    /// Paints what lies in [from, to), with `from` at `origin`.
    virtual void paint(QPainter &painter, QPointF origin, double from, double to) const = 0;
    /// The links and anchors that lie in [from, to), measured from `from`.
    [[nodiscard]] virtual std::vector<PieceLink> links(double from, double to) const;
    [[nodiscard]] virtual std::vector<PieceAnchor> anchors(double from, double to) const;
};

/// Cells beside one another, with a line above or none.
class RowPiece : public Piece
{
public:
    /// Of a row that is cut, a cell that has ended is set once more on the next page, so that what goes on
    /// there is still under its date and name.
    struct Cell
    {
        double x = 0;
        std::unique_ptr<Piece> piece;
    };
    enum class Rule { None, Light, Strong };

    /// `splitAbove`: a row higher than this may be cut, a lower one goes whole onto the next page.
    RowPiece(std::vector<Cell> cells, double width, double padding, Rule rule, const QColor &colour,
             double splitAbove, QString anchor);
    ~RowPiece() override;

    [[nodiscard]] double height() const override { return m_height; }
    [[nodiscard]] std::vector<double> breaks() const override;
    void paint(QPainter &painter, QPointF origin, double from, double to) const override;
    [[nodiscard]] std::vector<PieceLink> links(double from, double to) const override;
    [[nodiscard]] std::vector<PieceAnchor> anchors(double from, double to) const override;

private:
    /// The part of a cell that stands in a slice of the row, and where.
    struct Part
    {
        const Piece *piece;
        QPointF at; ///< from the top left corner of the slice
        double from;
        double to;
    };
    [[nodiscard]] std::vector<Part> parts(double from, double to) const;

    std::vector<Cell> m_cells;
    double m_width;
    double m_padding;
    Rule m_rule;
    QRgb m_colour;
    double m_splitAbove;
    QString m_anchor;
    double m_height = 0;
};

/// Pieces below one another that are never cut: what is repeated at the top of a page.
class StackPiece : public Piece
{
public:
    explicit StackPiece(std::vector<std::unique_ptr<Piece>> pieces);
    ~StackPiece() override;

    [[nodiscard]] double height() const override { return m_height; }
    void paint(QPainter &painter, QPointF origin, double from, double to) const override;

private:
    std::vector<std::unique_ptr<Piece>> m_pieces;
    double m_height = 0;
};

/// What a function draws.
class PicturePiece : public Piece
{
public:
    using Paint = std::function<void(QPainter &painter, const QRectF &rect)>;
    PicturePiece(QSizeF size, Paint paint);
    ~PicturePiece() override;

    [[nodiscard]] double height() const override { return m_size.height(); }
    void paint(QPainter &painter, QPointF origin, double from, double to) const override;

private:
    QSizeF m_size;
    Paint m_paint;
};

} // namespace chancery
